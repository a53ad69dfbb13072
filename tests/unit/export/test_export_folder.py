import json
from pathlib import Path

import pytest

from assistant.errors import InputError, WorkError
from assistant.export.case_json import to_json
from assistant.export.folder import write_case
from assistant.records import Evidence, Section, Sentence

NAMES = ["case.docx", "case.json", "case.md", "followup.txt", "review.docx", "review.html"]


def write(out, case, stem="call", force=False):
    return write_case(out, stem, case.draft, case.transcript, case.passages, force=force, ui="en")


def names(path):
    return sorted(entry.name for entry in path.iterdir())


def test_the_folder_holds_the_six_files_and_nothing_stays_beside(tmp_path, case):
    out = tmp_path / "new" / "out"
    written = write(out, case)
    assert written == out / "call"
    assert names(written) == NAMES
    assert names(out) == ["call"]
    assert (written / "case.json").read_text("utf-8") == to_json(case.draft)


def test_same_input_same_bytes(tmp_path, case):
    first, second = write(tmp_path / "a", case), write(tmp_path / "b", case)
    assert [(first / name).read_bytes() for name in NAMES] == [(second / name).read_bytes() for name in NAMES]


def test_the_folder_can_be_read_like_any_other(tmp_path, en):
    (tmp_path / "plain").mkdir()
    assert write(tmp_path, en).stat().st_mode == (tmp_path / "plain").stat().st_mode


def test_existing_results_are_replaced_only_with_force(tmp_path, en, failing):
    written = write(tmp_path, en)
    with pytest.raises(InputError) as raised:
        write(tmp_path, failing)
    assert "--force" in raised.value.hint.en
    assert json.loads((written / "case.json").read_text("utf-8"))["findings"][0]["severity"] == "soft"
    write(tmp_path, failing, force=True)
    assert len(json.loads((written / "case.json").read_text("utf-8"))["findings"]) == 2
    assert names(tmp_path) == ["call"]


def test_force_keeps_the_files_of_others(tmp_path, en):
    written = write(tmp_path, en)
    (written / "my notes.txt").write_text("mine")
    (written / "pictures").mkdir()
    (written / "pictures" / "logo.png").write_bytes(b"png")
    write(tmp_path, en, force=True)
    assert names(written) == sorted([*NAMES, "my notes.txt", "pictures"])
    assert (written / "pictures" / "logo.png").read_bytes() == b"png"


@pytest.mark.parametrize("stem", ["", ".", "..", "a/b", "../up", "/abs"])
def test_a_path_is_no_name(tmp_path, en, stem):
    with pytest.raises(InputError):
        write(tmp_path / "out", en, stem)
    assert not list(tmp_path.iterdir())


def test_a_file_in_the_way_is_bad_input_even_with_force(tmp_path, en):
    (tmp_path / "call").write_text("mine")
    for out in (tmp_path, tmp_path / "call", tmp_path / "call" / "deeper"):
        with pytest.raises(InputError):
            write(out, en, force=True)
    assert (tmp_path / "call").read_text() == "mine"


def test_a_draft_that_cannot_be_written_leaves_nothing(tmp_path, en):
    lost = Section("introduction", "Introduction", (Sentence("Lost.", "edited", (Evidence(99, 0, 1),)),))
    with pytest.raises(WorkError):
        write(tmp_path / "out", en.with_draft(sections=(lost, *en.draft.sections[1:])))
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("stop", [KeyboardInterrupt, OSError("disk full")])
@pytest.mark.parametrize(
    ("existing", "at", "nth"),
    [
        (False, "write_bytes", 3),
        (False, "rename", 1),
        (True, "write_bytes", 3),
        (True, "rename", 1),
        (True, "rename", 2),
    ],
)
def test_a_stop_leaves_the_old_folder_or_none(tmp_path, en, failing, monkeypatch, stop, existing, at, nth):
    if existing:
        write(tmp_path, en)
    before = {path.name: path.read_bytes() for path in tmp_path.glob("call/*")}
    real, calls = getattr(Path, at), []

    def stopping(self, *args):
        calls.append(self)
        if len(calls) == nth:
            raise stop
        return real(self, *args)

    with monkeypatch.context() as patch, pytest.raises((KeyboardInterrupt, WorkError)):
        patch.setattr(Path, at, stopping)
        write(tmp_path, failing, force=True)
    assert len(calls) >= nth
    assert names(tmp_path) == (["call"] if existing else [])
    assert {path.name: path.read_bytes() for path in tmp_path.glob("call/*")} == before


def test_a_disk_that_refuses_is_named(tmp_path, en, monkeypatch):
    def refuse(self, *args):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "write_bytes", refuse)
    with pytest.raises(WorkError) as raised:
        write(tmp_path, en)
    assert str(tmp_path) in raised.value.message.zh
