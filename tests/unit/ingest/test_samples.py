"""A sample of each tool's export reads as the file beside it says: layout, day, speakers, seconds, words."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from assistant.ingest.read import read_transcripts

SAMPLES = Path(__file__).parents[2] / "data" / "layouts"
EXPECTED = sorted(SAMPLES.glob("*.json"))


def test_there_are_samples_of_every_tool():
    assert len(EXPECTED) > 40


@pytest.mark.parametrize("expected", EXPECTED, ids=lambda path: path.stem)
def test_reads_as_told(expected):
    told = json.loads(expected.read_text(encoding="utf-8"))
    (transcript,) = read_transcripts(expected.with_suffix(""))
    assert [[t.speaker, t.start_s, transcript.words_of(t.index)] for t in transcript.turns] == told["turns"]
    assert (transcript.layout, transcript.recorded) == (told["layout"], told["recorded"])
