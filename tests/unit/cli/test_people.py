"""`casewright transcript` for people: the table, what seems odd, and the line that corrects it."""

from __future__ import annotations

import json
import shlex

import pytest

from assistant.cli.main import execute

LINES = """Customer interview: Harlan Freight
Date: 3 May 2025

Speaker 1 (00:01): Okay, I'm recording. Could you tell me who you are and what you do?
Speaker 2 (00:06): Sure. I'm Sarah Chen, I run operations at Harlan Freight. We have our own drivers in nine states.
Speaker 1 (00:20): And what was it like before?
Speaker 2 (00:24): The mornings were brutal. We used to plan every route on a whiteboard, at four in the morning.
Speaker 1 (00:30): How many people was that?
Speaker 2 (00:35): Eleven, and my sister in the evenings, since nobody else could read that board of ours.
Speaker 1 (00:40): How long does planning take now?
Speaker 3 (00:55): Thirty-five minutes, down from four hours, and nobody comes in at four any more.
Speaker 1 (01:10): What made you choose it?
Speaker 3 (01:14): We tried two others, and only this one could read our own maps of the valley.
Speaker 1 (01:20): What did your drivers say?
Speaker 3 (01:24): They were glad. We had fewer calls, and they are home by six, which nobody believed.
"""


@pytest.fixture
def call(tmp_path):
    path = tmp_path / "the call.txt"
    path.write_text(LINES, encoding="utf-8")
    return path


@pytest.fixture
def run(tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("COLUMNS", "300")
    environ = {"CASEWRIGHT_DATA_DIR": str(tmp_path / "data"), "LANG": "en_GB.UTF-8"}

    def command(*argv):
        code = execute([str(word) for word in argv], environ)
        said = capsys.readouterr()
        return code, said.out, said.err

    return command


def rows(out, label):
    return next(line.split() for line in out.splitlines() if line.startswith(label))


def test_the_table_tells_who_is_who(run, call):
    code, out, _ = run("transcript", call)
    assert code == 0
    sarah = " ".join(rows(out, "Speaker 2 "))
    assert sarah.startswith("Speaker 2 Sarah Chen Harlan Freight customer interviewee 3 ")
    assert "% introduces themselves in turn 1; answers" in sarah
    assert "Layout: rev  en" in out
    assert "Times: 12 of 12 turns, 0:00:01 to 0:01:24; recorded 2025-05-03" in out


def test_what_seems_odd_stands_below_the_table(run, call):
    _, out, _ = run("transcript", call)
    odd = out.index("Look at this:")
    assert out.index("Speaker 3: maybe the same person as Speaker 2") > odd > out.index("interviewee")
    assert '--rename "Speaker 3=Speaker 2"' in out


def test_json_tells_the_same_in_why(run, call):
    _, out, _ = run("transcript", call, "--json")
    people = json.loads(out)["transcripts"][0]["participants"]
    assert [p["name"] for p in people] == [None, "Sarah Chen", None]
    assert "maybe the same person as Speaker 2" in people[2]["why"]
    assert list(people[2]) == ["name", "title", "org", "side", "role", "labels", "why"]


def test_the_line_to_copy_works(run, call):
    _, out, _ = run("transcript", call)
    line = next(line for line in out.splitlines() if line.strip().startswith("casewright transcript"))
    words = shlex.split(line)
    assert words[:3] == ["casewright", "transcript", str(call)]
    assert words[3:] == ["--rename", "Speaker 1=NAME 1, TITLE, vendor", "--rename", "Speaker 3=NAME 2, TITLE, customer"]
    code, out, _ = run(*words[1:])
    assert code == 0
    assert rows(out, "Speaker 3 ")[2:5] == ["NAME", "2", "TITLE"]


def test_renaming_in_chinese(run, call):
    argv = ("--ui", "zh", "--rename", "Speaker 3=Speaker 2", "--rename", "Speaker 2=Sarah Chen，运营副总裁，客户")
    code, out, _ = run("transcript", call, *argv)
    assert code == 0
    row = " ".join(rows(out, "Speaker 2, Speaker 3"))
    assert row.startswith("Speaker 2, Speaker 3 Sarah Chen 运营副总裁 Harlan Freight 客户 被采访人 6 ")
    assert "请留意" not in out


@pytest.mark.parametrize("command", ["transcript", "segment", "metrics", "draft"])
def test_an_unknown_label_ends_every_command_alike(run, call, tmp_path, command):
    out_dir = ("--out", tmp_path / "out") if command == "draft" else ()
    code, _, err = run(command, call, *out_dir, "--rename", "Speaker 9=Tom Okafor")
    assert code == 2
    assert err.splitlines() == [
        "Nobody in the file is labelled 'Speaker 9'.",
        "The labels are: Speaker 1, Speaker 2, Speaker 3.",
    ]


@pytest.mark.parametrize("command", ["transcript", "segment", "metrics", "draft"])
def test_a_renaming_that_says_nothing_ends_every_command_alike(run, call, tmp_path, command):
    out_dir = ("--out", tmp_path / "out") if command == "draft" else ()
    code, _, err = run(command, call, *out_dir, "--rename", "Speaker 2")
    assert code == 2
    assert "cannot be read" in err


def test_the_draft_follows(run, call, tmp_path):
    renames = ("--rename", "Speaker 3=Speaker 2", "--rename", "Speaker 2=Ada Quill, VP Operations, customer")
    code, out, _ = run("draft", call, "--out", tmp_path / "out", "--json", *renames)
    assert code == 0
    (draft,) = json.loads(out)["drafts"]
    written = json.dumps(draft)
    assert "Quill" in written
    assert all(quote["title"] == "VP Operations" for quote in draft["quotes"])


def test_a_file_without_labels_has_no_line_to_copy(run, tmp_path):
    path = tmp_path / "call.srt"
    cues = ["It began in spring.", "We had nine vans and a board.", "Then the board fell down."]
    path.write_text(
        "\n".join(f"{n}\n00:00:{n:02d},000 --> 00:00:{n + 1:02d},000\n{cue}\n" for n, cue in enumerate(cues, 1)),
        encoding="utf-8",
    )
    code, out, _ = run("transcript", path)
    assert code == 0
    assert "--rename" not in out
    assert "Times: " in out
