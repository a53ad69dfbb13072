"""Measures how hostile documents are met: what comes of each, the time and the memory that it takes.

    python -m eval.bench.hostile [NAME...]        # from the top folder; without names, all of them

Each file is read in a process of its own. Time is the processor's, without importing; memory is the peak of the
process in MB, importing included (some 30 MB), as Linux tells it.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.unit.ingest.hostile import FILES

_CHILD = """
import json, re, sys, time
from pathlib import Path
from assistant.errors import InputError
from assistant.ingest.read import read_transcripts
started = time.process_time()
try:
    said = f"{sum(len(t.turns) for t in read_transcripts(Path(sys.argv[1])))} turns"
except InputError as error:
    said = str(error)
taken = time.process_time() - started
peak = re.search(r"VmHWM:\\s+(\\d+)", Path("/proc/self/status").read_text())
print(json.dumps([said, taken, int(peak[1]) / 1024]))
"""


def measured(path: Path) -> tuple[str, float, float]:
    """What came of a file, seconds, MB."""
    done = subprocess.run(
        [sys.executable, "-c", _CHILD, str(path)], capture_output=True, text=True, check=False, timeout=300
    )
    if done.returncode:
        return f"FAILED: {done.stderr.strip().splitlines()[-1]}", 0.0, 0.0
    said, seconds, megabytes = json.loads(done.stdout)
    return said.replace(f"{path.name!r} ", ""), seconds, megabytes


def main(names: list[str]) -> None:
    """Prints one line a file, as a Markdown table."""
    print("| file | outcome | seconds | MB |\n|---|---|---|---|")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "call.docx"
        for name in names or FILES:
            FILES[name].write(path)
            said, seconds, megabytes = measured(path)
            print(f"| {name} | {said} | {seconds:.2f} | {megabytes:.0f} |", flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
