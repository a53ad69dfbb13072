"""The worker: drafts in a process of its own; neither a killed program nor a hard file loses what was finished."""

import subprocess
import sys
import time
from multiprocessing import active_children

import pytest

from assistant.errors import NotFound
from assistant.records import Brief
from assistant.settings import Settings
from assistant.web import desk_work
from assistant.web.desk import Desk
from assistant.web.desk_base import Base
from assistant.workspace.project import STAGES
from tests.unit.web.interviews import EN, FILES

PATIENCE_S = 120
# A program that uploads two interviews and never ends by itself.
PROGRAM = """
import sys, time
from pathlib import Path
from assistant.records import Brief
from assistant.settings import Settings
from assistant.web import desk_work
from assistant.web.desk import Desk
desk = Desk(Settings(Path(sys.argv[1])))
desk.start()
desk.upload([(name, Path(name).read_bytes()) for name in sys.argv[2:]], Brief())
time.sleep(600)
"""


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    """A desk at work: the tests that share it share the process beside it, which has loaded everything."""
    made = Desk(Settings(tmp_path_factory.mktemp("desk") / "data"))
    made.start()
    yield made
    made.stop()
    assert not active_children()


def until(done, what):
    end = time.monotonic() + PATIENCE_S
    while not done():
        assert time.monotonic() < end, what
        time.sleep(0.05)


def test_a_draft_is_made_in_stages_beside_the_program(desk):
    (project,) = desk.upload([FILES["zh"]], Brief())
    told = list(desk.progress(project.id))
    assert told[-1].state == "ready" and told[-1].done == told[-1].total == len(STAGES) and told[-1].head == 1
    stages = list(dict.fromkeys(one.stage for one in told if one.stage))
    assert stages == [stage for stage in STAGES if stage in stages] and len(stages) > 3
    assert [one.done for one in told] == sorted(one.done for one in told)
    assert desk.view(project.id).document.title.text


def test_a_file_that_cannot_be_read_fails_in_words_and_the_next_is_drafted(desk):
    bad, good = desk.upload([("bad.docx", b"PK\x03\x04"), FILES["zh"]], Brief())
    (*_, failed), (*_, done) = (list(desk.progress(p.id)) for p in (bad, good))
    assert (failed.state, done.state) == ("failed", "ready")
    assert failed.error.message.zh != failed.error.message.en and "bad.docx" in failed.error.message.en


def test_work_that_takes_too_long_is_ended(tmp_path):
    others = active_children()
    desk = Desk(Settings(tmp_path / "data"), limit_s=0.05)
    desk.start()
    (project,) = desk.upload([FILES["en"]], Brief())
    *_, told = desk.progress(project.id)
    assert told.state == "failed" and "longer" in told.error.message.en
    desk.stop()
    assert set(active_children()) <= set(others)


def test_a_project_removed_while_it_is_drafted_is_gone(desk):
    first, second = desk.upload([("a.txt", EN.encode()), FILES["zh"]], Brief())
    until(lambda: desk.project(first.id).state == "working", "never begun")
    desk.remove(first.id)
    *_, told = desk.progress(second.id)
    assert told.state == "ready"
    with pytest.raises(NotFound):
        desk.project(first.id)


def test_two_interviews_of_a_file_are_two_drafts(desk):
    speech = EN.partition("\n\n")[2]
    two = "".join(
        f"Interview {n}\nDate: 2025-01-0{n}\nLocation: Leeds\nInterviewer: Ada Quill\n\n{speech}\n" for n in (1, 2)
    )
    (first,) = desk.upload([("two.txt", two.encode())], Brief())

    def made():
        return [p for p in desk.projects() if p.name.startswith("two")]

    until(lambda: len(made()) == 2 and all(p.state == "ready" for p in made()), "not drafted")
    assert sorted(p.name for p in made()) == ["two 1", "two 2"]
    assert len({desk.view(p.id).transcript.id for p in made()}) == 2
    assert desk.project(first.id).interviews == 2


def test_a_killed_program_loses_nothing_finished_and_drafts_the_rest_when_it_starts_again(tmp_path):
    files = [tmp_path / "one.txt", tmp_path / "two.txt"]
    for file, text in zip(files, (FILES["zh"][1], FILES["en"][1]), strict=True):
        file.write_bytes(text)
    data = tmp_path / "data"
    program = subprocess.Popen([sys.executable, "-c", PROGRAM, str(data), *map(str, files)])
    try:
        until((data / "workspace.sqlite").is_file, "never begun")
        store = Base(Settings(data)).store
        until(lambda: sorted(p.state for p in store.all()) == ["ready", "working"], "not half done")
    finally:
        program.kill()
        program.wait()
    before = {p.name: p for p in store.all()}
    assert before["one"].state == "ready" and before["one"].head == 1
    assert (before["two"].state, before["two"].head) == ("working", 0)
    desk = Desk(Settings(data))
    kept = desk.view(before["one"].id).document
    desk.start()
    *_, told = desk.progress(before["two"].id)
    assert told.state == "ready" and desk.view(before["two"].id).document.title.text
    assert desk.view(before["one"].id).document == kept and desk.project(before["one"].id).head == 1
    desk.stop()


def test_whatever_goes_wrong_with_one_draft_the_next_is_made(desk, monkeypatch):
    real = desk_work.finished

    def broken(base, asked, choices, done):
        if asked.source_name == "a.txt":
            raise ZeroDivisionError("by nothing")
        real(base, asked, choices, done)

    monkeypatch.setattr(desk_work, "finished", broken)
    first, second = desk.upload([("a.txt", FILES["zh"][1]), FILES["zh"]], Brief())
    (*_, failed), (*_, done) = (list(desk.progress(p.id)) for p in (first, second))
    assert (failed.state, done.state) == ("failed", "ready")
    assert "ZeroDivisionError" in failed.error.message.zh
