"""The case library through the real command: a case comes in, is found, is put right, goes, and is gone."""

import json
from pathlib import Path

import docx
import pytest

CASE = """# Brackenfold runs on time
Customer: Brackenfold Haulage
Size: 140 employees

## Introduction
Brackenfold is a freight carrier with a fleet of ninety trucks, 140 employees and two terminals.

## Challenge
Routes were planned by hand on a whiteboard, and every manual list held a mistake.

## Solution
After a pilot in one terminal and a trial in the second, planning became automatic.

## Result
Late shipments fell from 12% to 4% in six months.
"""
CHINESE = {
    "Title": ["晴川驿站：装车快一半"],
    "一、客户背景": ["晴川驿站是武汉的货运公司，有两百名司机。"],
    "二、面临的挑战": ["装车全靠手写的单子，月台前排队两小时。"],
    "三、解决方案": ["先在一个站点试点，再与仓库系统打通。"],
    "四、应用成效": ["排队时间由两小时降到四十分钟。"],
}


@pytest.fixture
def library(casewright, tmp_path):
    """Runs a command with a library of its own; gives what was printed, after looking at the exit code."""

    def run(*arguments, code=0, **options):
        told = casewright(*arguments, CASEWRIGHT_LIBRARY=str(tmp_path / "mine.sqlite"), **options)
        assert told.returncode == code, told.stdout + told.stderr
        return told

    return run


@pytest.fixture
def markdown(tmp_path) -> Path:
    path = tmp_path / "brackenfold.md"
    path.write_text(CASE, encoding="utf-8")
    return path


@pytest.fixture
def word(tmp_path) -> Path:
    """An old case as somebody typed it: headings are plain paragraphs, the customer stands in a table."""
    document = docx.Document()
    for heading, paragraphs in CHINESE.items():
        for text in [*([] if heading == "Title" else [heading]), *paragraphs]:
            document.add_paragraph(text)
        if heading == "Title":
            cells = document.add_table(rows=1, cols=2).rows[0].cells
            cells[0].text, cells[1].text = "客户", "晴川驿站"
    path = tmp_path / "晴川.docx"
    document.save(str(path))
    return path


def ids(library, *options):
    cases = json.loads(library("library", "list", "--json", *options).stdout)["cases"]
    return [case["case_id"] for case in cases]


def found(library, *arguments):
    return [match["case_id"] for match in json.loads(library("similar", *arguments, "--json").stdout)["matches"]]


def test_the_life_of_a_case(library, markdown, word, tmp_path):
    added = json.loads(library("library", "add", markdown, word, "--json").stdout)["added"]
    english, chinese = (case["case_id"] for case in added)
    assert [case["industry"] for case in added] == ["logistics", "logistics"]
    assert all("industry" in case["guessed"] and case["added"] for case in added)
    assert ids(library, "--own") == [english, chinese]
    assert len(ids(library)) > 60

    assert found(library, "freight carrier plans routes by hand on a whiteboard", "--top", "2").count(english) == 1
    assert found(library, "货运公司装车排队", "--top", "1") == [chinese]
    assert found(library, "freight carrier", "--industry", "logistics", "--size", "medium", "--consent", "none") == [
        english
    ]
    assert found(library, "freight carrier", "--lang", "zh", "--consent", "none") == [chinese]
    assert english not in found(library, "--case", english, "--top", "50")

    library("library", "edit", english, "--consent", "granted", "--scope", "website", "--confirm")
    case = json.loads(library("library", "show", english, "--json").stdout)["case"]
    assert (case["consent"], case["scope"], case["guessed"]) == ("granted", "website", [])
    assert case["sections"]["result"] == "Late shipments fell from 12% to 4% in six months."
    matched = library("library", "match", "--industry", "Logistics", "--stage", "renewal", "--json", "--top", "50")
    assert english in [fit["case_id"] for fit in json.loads(matched.stdout)["matches"]]
    assert json.loads(matched.stdout)["held_back"] == [chinese]

    library("library", "backup", tmp_path / "copy.sqlite")
    library("library", "remove", english)
    assert ids(library, "--own") == [chinese] and ids(library, "--removed") == [english]
    assert english not in found(library, "freight carrier plans routes by hand", "--top", "50")
    library("library", "remove", english, "--undo")
    assert english in found(library, "freight carrier plans routes by hand", "--top", "50")

    told = json.loads(library("library", "erase", english, "--json").stdout)
    assert told["erased"]["cases"] == 1 and told["erased"]["passages"] == 5
    assert told["backups"] == [str(tmp_path / "copy.sqlite")]
    for path in (tmp_path / "mine.sqlite", tmp_path / "copy.sqlite"):
        assert b"Brackenfold" not in path.read_bytes()
    library("library", "restore", tmp_path / "copy.sqlite")
    assert ids(library, "--own") == [chinese]

    used = json.loads(library("library", "stats", "--own", "--json").stdout)["stats"]
    assert used["cases"] == 1 and used["used"]["shown"] >= 2 and "retail" in used["holes"]["industries"]


def test_nothing_of_an_erased_case_stays_in_the_data_folder(casewright, markdown, tmp_path):
    data = tmp_path / "data"

    def run(*arguments):
        told = casewright(*arguments, CASEWRIGHT_DATA_DIR=str(data))
        assert told.returncode == 0, told.stderr
        return told.stdout

    (case,) = json.loads(run("library", "add", markdown, "--json"))["added"]
    run("similar", "freight carrier")
    held = [path for path in data.rglob("*") if path.is_file() and b"brackenfold" in path.read_bytes().lower()]
    assert {path.name for path in held} == {"library.sqlite", "words.bm25"}
    run("library", "erase", case["case_id"])
    files = [path for path in data.rglob("*") if path.is_file()]
    for told in (b"brackenfold", case["case_id"].encode()):
        assert files and not any(told in path.read_bytes().lower() for path in files)


def test_exported_cases_are_imported_elsewhere(library, markdown, word, tmp_path):
    library("library", "add", markdown, word)
    library("library", "export", "--all", tmp_path / "out")
    other = ("--library", tmp_path / "other.sqlite")
    library("library", "import", tmp_path / "out", *other)
    assert ids(library, "--own", *other) == ids(library, "--own")


def test_a_damaged_index_and_a_rebuild_change_no_answer(casewright, markdown, tmp_path):
    def ask(*arguments):
        told = casewright(*arguments, CASEWRIGHT_DATA_DIR=str(tmp_path / "data"))
        assert told.returncode == 0, told.stderr
        return told.stdout

    ask("library", "add", markdown)
    before = ask("similar", "freight carrier", "--json")
    for path in (tmp_path / "data" / "index").rglob("vectors.*"):
        path.write_bytes(path.read_bytes()[:-40] + bytes(40))
    assert ask("similar", "freight carrier", "--json") == before
    ask("library", "rebuild")
    assert ask("similar", "freight carrier", "--json") == before
