"""`python -m kpidesk`."""

from __future__ import annotations

import sys

from kpidesk.app.main import main

if __name__ == "__main__":
    sys.exit(main())
