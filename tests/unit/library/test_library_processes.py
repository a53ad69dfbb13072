"""Several processes at one library: writers wait for each other, and one that is killed harms nothing."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from pathlib import Path

from assistant.library.store import Library
from tests.unit.library.making import TODAY, stored

ROOT = Path(__file__).parents[3]
ADD = """
import sys
from assistant.library.store import Library
from tests.unit.library.making import TODAY, stored
for number in range(int(sys.argv[3])):
    Library(sys.argv[1], TODAY).add(stored(f"en-{sys.argv[2]}{number}"), "{}")
"""
HANG = """
import sys, time
from sqlalchemy import insert
from assistant.library.store import Library, row_of
from assistant.library.tables import cases
from tests.unit.library.making import TODAY, stored
with Library(sys.argv[1], TODAY)._writing() as connection:
    for number in range(500):  # more than stays in memory: pages of the unfinished change reach the file
        connection.execute(insert(cases).values(row_of(stored(f"en-half{number}", region="x" * 20_000))))
    print("half", flush=True)
    time.sleep(60)
"""


def start(code: str, *arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", code, *arguments], cwd=ROOT, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )


def test_two_processes_add_at_the_same_time_to_a_library_that_is_not_there_yet(tmp_path):
    place = str(tmp_path / "library.sqlite")
    running = [start(ADD, place, name, "6") for name in ("a", "b")]
    for process in running:
        _, told = process.communicate(timeout=60)
        assert process.returncode == 0, told
    assert len(Library(place, TODAY).all()) == 12


def test_a_killed_process_leaves_a_library_that_opens_without_its_unfinished_work(tmp_path):
    place = str(tmp_path / "library.sqlite")
    Library(place, TODAY).add(stored("en-1"), "{}")
    process = start(HANG, place)
    assert process.stdout is not None
    assert process.stdout.readline() == "half\n"
    process.send_signal(signal.SIGKILL)
    process.communicate(timeout=10)
    library = Library(place, TODAY)
    assert [one.id for one in library.all()] == ["en-1"]
    library.add(stored("en-2"))
    assert len(library.all()) == 2


def test_a_process_killed_while_it_makes_the_library_leaves_one_that_opens(tmp_path):
    place = str(tmp_path / "library.sqlite")
    process = start(ADD, place, "a", "50")
    while not Path(place).exists() and process.poll() is None:
        time.sleep(0.001)
    process.send_signal(signal.SIGKILL)
    process.communicate(timeout=10)
    library = Library(place, TODAY)
    library.add(stored("en-1"))
    assert "en-1" in [one.id for one in library.all()]
