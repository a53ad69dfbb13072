"""Text files in the encodings that recording tools write."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.errors import InputError
from assistant.ingest.clean import clean
from assistant.ingest.read import read_transcripts

CHINESE = "王敏：怎么样？\r\n李工：停了三十七次，少了一半。\r\n王敏：好。\r\n李工：谢谢您。"
WESTERN = "Bríd Halloran: Fine, naïve café.\nTomás Keane: It’s so.\nBríd Halloran: Sure.\nTomás Keane: Über alles."


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "gb18030"])
def test_encodings_of_chinese(tmp_path, encoding):
    path = tmp_path / "call.txt"
    path.write_bytes(("File\n" * 30 + CHINESE).encode(encoding))
    (transcript,) = read_transcripts(path)
    assert [turn.speaker for turn in transcript.turns] == ["王敏", "李工", "王敏", "李工"]
    assert transcript.words_of(1) == "停了三十七次，少了一半。"
    assert transcript.turns[1].where == "line 32"


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252"])
def test_encodings_of_western_text(tmp_path, encoding):
    path = tmp_path / "call.txt"
    path.write_bytes(WESTERN.encode(encoding))
    (transcript,) = read_transcripts(path)
    assert transcript.words_of(0) == "Fine, naïve café."
    assert transcript.words_of(1) == "It’s so."


def test_markdown_loses_its_marks(tmp_path):
    path = tmp_path / "call.md"
    path.write_text(
        "---\ntitle: x\n---\n# Call\n\n**Dana Fox:** How?\n\n**Li Wei:** It is __fine__.\n\n**Dana Fox:** Why?\n\n**Li Wei:** So.\n",
        encoding="utf-8",
    )
    (transcript,) = read_transcripts(path)
    assert transcript.words_of(1) == "It is fine."
    assert [(s.what, s.where) for s in transcript.skipped] == [("Call", "line 4"), ("title: x", "lines 1-3")]


@given(st.text())
def test_clean_leaves_only_text(text):
    cleaned = clean(text + "\ud800\u202e\x07")
    assert clean(cleaned) == cleaned
    cleaned.encode("utf-8")
    assert not any(ord(char) < 32 and char not in "\n\t" for char in cleaned)
    assert not any("\u202a" <= char <= "\u202e" or "\u2066" <= char <= "\u2069" for char in cleaned)


def test_markdown_is_told_by_its_marks_and_its_tables_are_tables(tmp_path):
    path = tmp_path / "call.txt"
    path.write_text(
        "# Call\n\n**Dana Fox:** How *was* it\\? [00:01](https://x.example/a)  \n\n**Li Wei:** 5 \\* 3, so<br>fine &amp; dandy\n\n**Dana Fox:** Good.\n",
        encoding="utf-8",
    )
    (transcript,) = read_transcripts(path)
    assert [transcript.words_of(turn.index) for turn in transcript.turns] == [
        "How was it? 00:01",
        "5 * 3, so\nfine & dandy",
        "Good.",
    ]
    path = tmp_path / "table.md"
    path.write_text(
        "| Time | Speaker | Text |\n|---|:--:|---|\n| 00:03 | **Dana** | How? |\n| 00:09 | Li | a \\| b |\n",
        encoding="utf-8",
    )
    (transcript,) = read_transcripts(path)
    turns = [(turn.speaker, turn.start_s, transcript.words_of(turn.index)) for turn in transcript.turns]
    assert turns == [("Dana", 3.0, "How?"), ("Li", 9.0, "a | b")]


def test_a_million_empty_lines_leave_the_places_right(tmp_path):
    path = tmp_path / "call.txt"
    path.write_text(
        "Dana Fox: How?" + "\n" * 1_000_000 + "Li Wei: So.\nDana Fox: And?\nLi Wei: Good.", encoding="utf-8"
    )
    (transcript,) = read_transcripts(path)
    assert [turn.where for turn in transcript.turns] == ["line 1", "line 1000001", "line 1000002", "line 1000003"]


def test_more_lines_than_any_interview_are_refused(tmp_path):
    path = tmp_path / "call.txt"
    path.write_text("a\n" * 200_001, encoding="utf-8")
    with pytest.raises(InputError, match="more than 200,000"):
        read_transcripts(path)


@pytest.mark.parametrize(
    "line",
    [
        piece * (40_000 // len(piece))
        for piece in (
            "<",
            "<v A>",
            "&#9",
            "*a",
            "[a](",
            "|",
            "\\",
            "a:",
            "[00:01.00]",
            "00:01 ",
            "{\\",
            "- ",
            "a.",
            " ",
        )
    ],
    ids=lambda line: line[:8],
)
def test_no_line_makes_a_pattern_run_away(tmp_path, line):
    for name, start in (("call.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000 "), ("call.md", ""), ("call.txt", "")):
        path = tmp_path / name
        path.write_text(f"{start}{line}\n{line}", encoding="utf-8")
        with contextlib.suppress(InputError):
            read_transcripts(path)
