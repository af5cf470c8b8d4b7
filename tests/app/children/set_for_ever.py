"""Runs `kpidesk set` again and again, each time with the next amount, and says each that succeeded.

usage: set_for_ever.py FILE LAST [BACKUP]. With a backup, `kpidesk restore` follows each of them.
"""

import sys

from kpidesk.app.main import main

file, amount, backups = sys.argv[1], int(sys.argv[2]), sys.argv[3:]
while True:
    amount += 1
    figures = f"requests={amount}", f"request_hours={amount}"
    if main(["--file", file, "set", "2026-02", *figures]) == 0:
        print(f"\nsaved requests {amount}", flush=True)
    for backup in backups:
        main(["--file", file, "restore", backup])
