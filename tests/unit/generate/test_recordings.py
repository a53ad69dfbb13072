"""The recordings that come with the evaluation can be read, and are of enough interviews."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from assistant.backends.kept_answers import read_recording
from assistant.generate.lenient_json import read_json

ROOT = Path(__file__).parents[3] / "eval" / "recordings"


@pytest.mark.parametrize("name", ["honest", "adversarial"])
def test_every_recording_is_read(name):
    files = sorted((ROOT / name).rglob("*.json"))
    assert files
    for path in files:
        request, answer = read_recording(path)
        assert path.name.startswith(request.purpose)
        assert read_json(answer.text) is not None


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_six_interviews_a_language_were_answered(lang):
    answered = [path.stem for path in (ROOT / "answers" / "honest").glob(f"{lang}-*.json")]
    assert len(answered) >= 6
    for one in answered:
        told = json.loads((ROOT / "answers" / "honest" / f"{one}.json").read_text(encoding="utf-8"))
        assert {"plan", "word-result", "head"} <= told.keys()
        assert (ROOT / "honest" / one).is_dir()
