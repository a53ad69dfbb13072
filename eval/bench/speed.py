"""How long Casewright takes and how much memory: `python eval/bench/speed.py [FILE.docx | --hour LANG] [--runs N]`.

Whole processes are timed from start to exit, the first run with an empty data folder (it builds the index);
"once loaded" is one interview in a process whose models are loaded; memory is the peak of the resident set.
"""

from __future__ import annotations

import argparse
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from hour import write_hour

from assistant.pipeline import build_parts, draft_case, read_file
from assistant.records import Brief
from assistant.settings import load_settings

ROOT = Path(__file__).parents[2]
SAMPLE = ROOT / "corpus" / "interviews" / "en-logistics-tms-01.docx"
# getrusage counts kilobytes on Linux and bytes on macOS.
MEGABYTE = 1024 * 1024 if sys.platform == "darwin" else 1024


@dataclass(frozen=True)
class Times:
    """Seconds by the clock on the wall, and seconds of CPU: the second is the truer one on a busy machine."""

    wall: float
    cpu: float

    def __str__(self) -> str:
        return f"{self.wall:7.2f} s {self.cpu:7.2f} s"


def main() -> None:
    """Measure and print a table: what, wall and CPU seconds, target for the wall."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", nargs="?", type=Path, default=SAMPLE)
    parser.add_argument("--hour", choices=("en", "zh"), help="an interview of an hour instead of a file")
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder, file = Path(name), options.file
        if options.hour:
            file = folder / f"{options.hour}-hour.docx"
            write_hour(options.hour, file)
        rows = measure(file, folder, options.runs)
    print(f"{file.name}, median of {options.runs} runs")
    print(f"{'':<22}{'wall':>9}{'cpu':>10}   target")
    for what, value, target in rows:
        print(f"{what:<22}{value:<19}   {target}")


def measure(file: Path, folder: Path, runs: int) -> list[tuple[str, str, str]]:
    """One row a measure."""
    draft = ["draft", str(file), "--out", str(folder / "out"), "--force"]
    asked = middle([process(["--help"], folder) for _ in range(runs)])
    first = process(draft, folder)
    similar = middle([process(["similar", "our stock counts are never right"], folder) for _ in range(runs)])
    later = middle([process(draft, folder) for _ in range(runs)])
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / MEGABYTE
    return [
        ("casewright --help", str(asked), "0.5 s"),
        ("casewright similar", str(similar), "1 s"),
        ("draft, first run", str(first), "-"),
        ("draft, later runs", str(later), "3 s"),
        ("draft, once loaded", str(middle(loaded(file, folder, runs))), "0.5 s"),
        ("peak memory", f"{peak:7.0f} MB", "600 MB"),
    ]


def process(arguments: list[str], folder: Path) -> Times:
    """A whole process, from start to exit."""
    command = [sys.executable, "-c", "from assistant.cli.main import run; run()", *arguments]
    environ = {"CASEWRIGHT_DATA_DIR": str(folder / "data"), "PATH": "", "HOME": str(folder)}
    return timed(lambda: subprocess.run(command, check=True, capture_output=True, env=environ))


def loaded(file: Path, folder: Path, runs: int) -> list[Times]:
    """Reading and drafting the file in this process, models loaded and warm."""
    parts = build_parts(load_settings({"CASEWRIGHT_DATA_DIR": str(folder / "data")}))

    def once() -> None:
        for transcript in read_file(file, Brief()):
            draft_case(transcript, parts, Brief())

    once()
    return [timed(once) for _ in range(runs)]


def timed(work: Callable[[], object]) -> Times:
    """How long `work()` takes; processes it starts and waits for count as its CPU."""
    wall, cpu = time.perf_counter(), cpu_seconds()
    work()
    return Times(time.perf_counter() - wall, cpu_seconds() - cpu)


def cpu_seconds() -> float:
    """CPU seconds of this process and its ended children so far."""
    return sum(os.times()[:4])


def middle(times: Sequence[Times]) -> Times:
    """Median of wall and of CPU seconds."""
    return Times(median(t.wall for t in times), median(t.cpu for t in times))


if __name__ == "__main__":
    main()
