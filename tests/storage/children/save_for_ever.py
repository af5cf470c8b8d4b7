"""Save batch after batch through the real writer, and say each number that was acknowledged."""

import sys
import time
from pathlib import Path

from kpidesk.domain.entry import EntryKey
from kpidesk.domain.period import Length, period_at
from kpidesk.storage.records.writer import open_practice

START = 2000 * 12
PAUSE = float(sys.argv[3]) if len(sys.argv) > 3 else 0.0
MEASURES = [f"measure_{n}" for n in range(20)]

with open_practice(Path(sys.argv[1]), busy_ms=2000) as practice:
    batch = int(sys.argv[2])
    while True:
        batch += 1
        period = period_at(Length.MONTH, START + batch % 1200)
        with practice.transaction() as transaction:
            for measure in MEASURES:
                transaction.put(EntryKey(measure, period), batch)
            transaction.set_setting("batch", str(batch))
        print(batch, flush=True)
        time.sleep(PAUSE)
