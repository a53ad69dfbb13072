"""Text files in the encodings that recording tools write."""

from __future__ import annotations

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


@given(st.binary(max_size=400))
def test_any_bytes_are_read_or_refused(tmp_path_factory, data):
    path = tmp_path_factory.mktemp("bytes") / "call.txt"
    path.write_bytes(data)
    try:
        (transcript,) = read_transcripts(path)
    except InputError:
        return
    assert all(turn.span.of(transcript.text) for turn in transcript.turns)
