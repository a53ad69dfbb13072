"""Documents that mean harm or are broken: refused with a clear word, or read without what does not belong there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from assistant.errors import InputError
from assistant.ingest.read import read_transcripts
from tests.unit.ingest.hostile import FILES, TURNS

# Controls, halves of surrogate pairs, marks of direction, characters without width, non-characters.
ODD = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufff9\ufffe\uffff]"
)
REFUSED = sorted(name for name, hostile in FILES.items() if hostile.refused)
READ = sorted(name for name, hostile in FILES.items() if not hostile.refused)


@pytest.mark.parametrize("name", REFUSED)
def test_is_refused_with_a_word_in_both_languages(tmp_path, name):
    path = tmp_path / "call.docx"
    FILES[name].write(path)
    with pytest.raises(InputError, match=FILES[name].refused) as caught:
        read_transcripts(path)
    for say in (caught.value.message, caught.value.hint):
        assert say.en.isascii()
        assert any("\u4e00" <= char <= "\u9fff" for char in say.zh)
    assert "is " not in caught.value.message.zh and " in " not in caught.value.message.zh


@pytest.mark.parametrize("name", READ)
def test_is_read_without_what_does_not_belong_there(tmp_path, name):
    path = tmp_path / "call.docx"
    FILES[name].write(path)
    before = sorted(Path(tmp_path).rglob("*"))
    (transcript, *_) = read_transcripts(path)
    assert transcript.words_of(0) == "How did it begin?"
    assert transcript.words_of(1) == "With a phone call."
    assert len(transcript.turns) >= TURNS
    assert not ODD.search(transcript.text)
    assert sorted(Path(tmp_path).rglob("*")) == before
    assert not (Path(tmp_path).parent / "climbed.txt").exists() and not Path("/tmp/climbed.txt").exists()
