"""`python -m kpidesk`."""

import sys

from kpidesk.app.main import main

if __name__ == "__main__":
    sys.exit(main())
