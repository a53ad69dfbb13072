"""How long Casewright takes and how much memory: `python eval/bench/speed.py [FILE.docx] [--runs N]`.

Whole processes are timed from start to exit, the first run with an empty data folder (it builds the index);
"once loaded" is one interview in a process whose models are loaded; memory is the peak of the resident set.
"""

from __future__ import annotations

import argparse
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from assistant.pipeline import build_parts, draft_case, read_file
from assistant.records import Brief
from assistant.settings import load_settings

ROOT = Path(__file__).parents[2]
SAMPLE = ROOT / "corpus" / "interviews" / "en-logistics-tms-01.docx"
# getrusage counts kilobytes on Linux and bytes on macOS.
MEGABYTE = 1024 * 1024 if sys.platform == "darwin" else 1024


def main() -> None:
    """Measure and print a table: what, measured, target."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", nargs="?", type=Path, default=SAMPLE)
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        rows = measure(options.file, Path(folder), options.runs)
    print(f"{options.file.name}, median of {options.runs}")
    for what, value, target in rows:
        print(f"{what:<32}{value:>10}   target {target}")


def measure(file: Path, folder: Path, runs: int) -> list[tuple[str, str, str]]:
    """One row a measure."""
    draft = ["draft", str(file), "--out", str(folder / "out"), "--force"]
    help_s = median(process(["--help"], folder) for _ in range(runs))
    first_s = process(draft, folder)
    second_s = median(process(draft, folder) for _ in range(runs))
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / MEGABYTE
    loaded_s = median(loaded(file, folder, runs))
    return [
        ("casewright --help", f"{help_s:.2f} s", "0.5 s"),
        ("draft, first run", f"{first_s:.2f} s", "-"),
        ("draft, later runs", f"{second_s:.2f} s", "3 s"),
        ("draft, once loaded", f"{loaded_s:.2f} s", "0.5 s"),
        ("peak memory", f"{peak:.0f} MB", "600 MB"),
    ]


def process(arguments: list[str], folder: Path) -> float:
    """Seconds that a whole process takes."""
    command = [sys.executable, "-c", "from assistant.cli.main import run; run()", *arguments]
    environ = {"CASEWRIGHT_DATA_DIR": str(folder / "data"), "PATH": "", "HOME": str(folder)}
    return seconds(lambda: subprocess.run(command, check=True, capture_output=True, env=environ))


def loaded(file: Path, folder: Path, runs: int) -> list[float]:
    """Seconds to read and draft the file, models loaded and warm."""
    parts = build_parts(load_settings({"CASEWRIGHT_DATA_DIR": str(folder / "data")}))

    def once() -> None:
        for transcript in read_file(file, Brief()):
            draft_case(transcript, parts, Brief())

    once()
    return [seconds(once) for _ in range(runs)]


def seconds(work: Callable[[], object]) -> float:
    """Wall-clock seconds of `work()`."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


if __name__ == "__main__":
    main()
