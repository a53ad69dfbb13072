"""Files broken at random: what comes through the door is sound, or refused; nothing else may happen."""

from __future__ import annotations

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from assistant.errors import InputError
from assistant.ingest.read import read_transcripts
from tests.unit.ingest.sound import assert_sound, main_of, seeds, with_main

QUICK = settings(
    max_examples=40, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
TEXTS = (".txt", ".md", ".vtt", ".srt", ".json", ".csv", ".tsv", ".lrc")
# What readers look for: put in the wrong place, it does more than noise.
PIECES = (
    *(b"\n", b"\r", b"\0", b"\t", b"\xff", b"\xef\xbb\xbf", b":", b"-->", b"[", b"]", b"{", b"}", b'"', b",", b"|"),
    *(b"00:00:01", b"99:99:99.999", b"1e999", b"-1", b"null", b"true", b"9" * 400, b"<v ", b"</v>", b"&lt;", b"NOTE\n"),
    *(
        "\u202e".encode(),
        "\u3000".encode(),
        "：".encode(),
        b"\xed\xa0\x80",
        b"\x80",
        b"Speaker 1",
        b"\\ud800",
        b"\n\n\n",
    ),
)
TAG = re.compile(rb"<[^>]+>|[^<]+")
EDITS = st.lists(
    st.tuples(st.sampled_from(("drop", "twice", "swap", "put")), st.floats(0, 1), st.floats(0, 0.3), st.sampled_from(PIECES)),
    min_size=1,
    max_size=6,
)  # fmt: skip


def edited(tokens, edits):
    """The tokens (single bytes, tags or lines) with some dropped, doubled, moved or put in."""
    tokens = list(tokens)
    for what, place, length, piece in edits:
        start = int(place * len(tokens))
        end = start + 1 + int(length * len(tokens))
        part = tokens[start:end]
        if what == "drop":
            tokens[start:end] = []
        elif what == "twice":
            tokens[start:start] = part
        elif what == "swap":
            tokens[start:end] = part[::-1]
        else:
            tokens[start:start] = [piece]
    return b"".join(tokens)


def single(data):
    return [data[i : i + 1] for i in range(len(data))]


def sound_or_refused(path, data):
    path.write_bytes(data)
    try:
        transcripts = read_transcripts(path)
    except InputError as error:
        assert error.message.en and error.message.zh and error.hint.en and error.hint.zh
        return
    assert_sound(transcripts, data)


@QUICK
@given(which=st.integers(0, 1), edits=EDITS)
def test_documents_broken_as_archives(tmp_path, which, edits):
    document = seeds(tmp_path)[".docx"][which]
    sound_or_refused(tmp_path / "call.docx", edited(single(document), edits))


@QUICK
@given(which=st.integers(0, 1), edits=EDITS, by_tag=st.booleans())
def test_documents_broken_as_xml(tmp_path, which, edits, by_tag):
    document = seeds(tmp_path)[".docx"][which]
    xml = main_of(document)
    tokens = TAG.findall(xml) if by_tag else single(xml)
    sound_or_refused(tmp_path / "call.docx", with_main(document, edited(tokens, edits)))


@pytest.mark.parametrize("suffix", TEXTS)
def test_sound_files_are_read(tmp_path, suffix):
    for data in seeds(tmp_path)[suffix]:
        path = tmp_path / f"call{suffix}"
        path.write_bytes(data)
        assert_sound(read_transcripts(path), data)


@pytest.mark.parametrize("suffix", TEXTS)
@QUICK
@given(which=st.integers(0, 2), edits=EDITS, by_line=st.booleans())
def test_texts_broken(tmp_path, suffix, which, edits, by_line):
    files = seeds(tmp_path)[suffix]
    data = files[which % len(files)]
    tokens = data.splitlines(keepends=True) if by_line else single(data)
    sound_or_refused(tmp_path / f"call{suffix}", edited(tokens, edits))
