"""Commands of the library in this process: what they refuse, and what they say then."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys

import pytest

from assistant.cli.main import execute

CASE = """# Brackenfold runs on time
Customer: Brackenfold Haulage

## Introduction
Brackenfold is a freight carrier with a fleet of ninety trucks.

## Challenge
Routes were planned by hand.

## Solution
Planning became automatic.

## Result
Late shipments fell from 12% to 4%.
"""


@pytest.fixture
def run(tmp_path, monkeypatch, capsys):
    """Runs a command with a library of its own; gives what it printed on stdout and stderr."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.chdir(tmp_path)
    environ = {"CASEWRIGHT_DATA_DIR": str(tmp_path / "data"), "LANG": "en_GB.UTF-8"}

    def call(*argv, code=0):
        assert execute([str(word) for word in argv], environ) == code
        told = capsys.readouterr()
        return told.out, told.err

    return call


@pytest.fixture
def markdown(tmp_path):
    path = tmp_path / "brackenfold.md"
    path.write_text(CASE, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["show", "en-none"], "There is no past case 'en-none'."),
        (["remove", "en-none"], "There is no past case 'en-none'."),
        (["erase", "en-dental-14"], "'en-dental-14' comes with Casewright and cannot be changed."),
        (["edit", "en-dental-14", "--year", "2020"], "'en-dental-14' comes with Casewright and cannot be changed."),
        (["add", "missing.md"], "missing.md"),
        (["import", "nowhere"], "There is no folder nowhere."),
        (["restore", "nowhere.sqlite"], "There is no file nowhere.sqlite."),
        (["export", "out"], "Give cases and a folder, or --all and a folder."),
        (["match", "--stage", "dreaming"], "--stage cannot be 'dreaming'."),
        (["match", "--stage", "steady", "--tier", "D"], "--tier cannot be 'D'."),
        (["rate", "en-dental-14", "6"], "STARS must be from 1 to 5, not 6."),
        (["list", "--library", "nonsense://x"], "'nonsense://x' names no database"),
    ],
)
def test_what_cannot_be_done_is_told_in_two_lines_of_both_languages(run, arguments, said):
    out, told = run("library", *arguments, code=2)
    assert said in told and len(told.splitlines()) == 2 and out == ""
    _, chinese = run("library", *arguments, "--ui", "zh", code=2)
    assert len(chinese.splitlines()) == 2 and any("\u4e00" <= char <= "\u9fff" for char in chinese)


@pytest.mark.parametrize("option", [["--industry", "space"], ["--lang", "fr"], ["--size", "huge"], ["--consent", "no"]])
def test_a_filter_that_does_not_exist_is_refused(run, option):
    _, told = run("similar", "freight", *option, code=2)
    assert len(told.splitlines()) == 2


def test_good_files_are_added_though_others_are_bad(run, markdown, tmp_path):
    bad = tmp_path / "bad.md"
    bad.write_text("# A title\n\nNo parts here.\n", encoding="utf-8")
    out, told = run("library", "add", bad, markdown, code=2)
    assert "no heading was found for" in told and "Brackenfold runs on time" in out
    out, _ = run("library", "list", "--own", "--json")
    assert len(json.loads(out)["cases"]) == 1


def test_a_case_whose_consent_is_withdrawn_is_found_no_more(run, markdown):
    out, _ = run("library", "add", markdown, "--json")
    (case,) = json.loads(out)["added"]
    assert case["case_id"] in run("similar", "freight carrier", "--top", "50", "--json")[0]
    run("library", "edit", case["case_id"], "--consent", "withdrawn")
    assert case["case_id"] not in run("similar", "freight carrier", "--top", "50", "--json")[0]
    assert case["case_id"] in run("library", "list", "--json")[0]


def test_the_bundled_cases_alone_can_be_asked_for_and_not_be_changed(run, markdown):
    run("library", "add", markdown)
    assert "Brackenfold" not in run("library", "list", "--library", "bundled")[0]
    _, told = run("library", "add", markdown, "--library", "bundled", code=2)
    assert "cannot be changed" in told


def test_a_search_without_a_library_makes_none(run, tmp_path):
    run("similar", "freight carrier")
    run("library", "stats")
    assert not (tmp_path / "data" / "library.sqlite").exists()


@pytest.mark.parametrize(("ui", "words"), [("en", "coverage same title"), ("zh", "覆盖 同行业 标题")])
def test_people_read_pages_in_their_language(run, markdown, ui, words):
    run("library", "add", markdown)
    match = ["match", "--stage", "onboarding", "--tier", "b", "--industry", "物流运输"]
    for command, word in zip((["stats"], match, ["list"]), words.split(), strict=True):
        assert word in run("library", *command, "--ui", ui)[0]


LATE = """
import sys
from assistant.cli.main import execute
environ = {"CASEWRIGHT_DATA_DIR": sys.argv[1]}
codes = [execute(["similar", "freight carrier"], environ), execute(["library", "list", "--own"], environ)]
print(codes, "sqlalchemy" in sys.modules)
"""


def test_a_search_over_own_cases_does_not_wait_for_the_database_library(run, markdown, tmp_path):
    run("library", "add", markdown)
    command = [sys.executable, "-c", LATE, str(tmp_path / "data")]
    told = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=True).stdout
    assert "Brackenfold" in told and told.splitlines()[-1] == "[0, 0] False"


def test_a_damaged_case_is_told_of_and_not_shown(run, markdown, tmp_path):
    run("library", "add", markdown)
    connection = sqlite3.connect(tmp_path / "data" / "library.sqlite")
    with connection:
        connection.execute("UPDATE cases SET document = replace(document, '12%', '21%')")
    connection.close()
    out, told = run("similar", "freight carrier", code=1)
    assert out == "" and "is damaged" in told and len(told.splitlines()) == 2


def test_comments_and_ratings_stand_below_the_case(run):
    run("library", "rate", "en-dental-14", "4", "--note", "good figures")
    assert "comment 1" in run("library", "comment", "en-dental-14", "ask for a photo")[0]
    run("library", "comment", "en-dental-14", "第二条", "--ui", "zh")
    shown = run("library", "show", "en-dental-14")[0]
    assert "★★★★☆  good figures" in shown and "[1] ask for a photo" in shown
    run("library", "comment", "en-dental-14", "--delete", "1")
    case = json.loads(run("library", "show", "en-dental-14", "--json")[0])["case"]
    assert [one["text"] for one in case["comments"]] == ["第二条"] and case["ratings"][0]["stars"] == 4


@pytest.mark.parametrize("arguments", [[], ["words", "--delete", "1"], ["--delete", "9"], [" "]])
def test_a_comment_that_cannot_be_is_refused(run, arguments):
    out, told = run("library", "comment", "en-dental-14", *arguments, code=2)
    assert out == "" and len(told.splitlines()) == 2
