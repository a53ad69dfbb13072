"""The interviews of the gold set: every turn, speaker, text and time, and who asks."""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path

import pytest

from assistant.ingest.brief import read_brief
from assistant.ingest.read import read_transcripts
from assistant.records import Transcript

GOLD = Path(__file__).parents[3] / "eval" / "gold"
FILES = sorted(GOLD.glob("*.docx"))


@cache
def read(path: Path) -> Transcript:
    """The one interview of a file; every test looks at all of them."""
    (transcript,) = read_transcripts(path)
    return transcript


def truth_of(path: Path) -> dict:
    return json.loads(path.with_name(f"{path.stem}.truth.json").read_text(encoding="utf-8"))


def test_there_are_all_layouts():
    layouts = {(truth_of(path)["lang"], truth_of(path)["layout"]) for path in FILES}
    assert len(layouts) == 14


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_turn_equals_the_truth(path):
    truth = truth_of(path)
    transcript = read(path)
    turns = [
        (t.speaker, None if t.start_s is None else int(t.start_s), t.span.of(transcript.text)) for t in transcript.turns
    ]
    assert turns == [(turn["speaker"], turn["start"], turn["text"]) for turn in truth["turns"]]
    assert (transcript.layout, transcript.lang) == (truth["layout"], truth["lang"])
    assert transcript.text == "\n".join(turn["text"] for turn in truth["turns"])


def test_who_asks_is_told_for_nearly_everybody_without_a_brief():
    right = total = 0
    for path in FILES:
        transcript = read(path)
        for label, role in truth_of(path)["roles"].items():
            total += 1
            right += transcript.participant(label).role == role
    assert right / total >= 0.97


def test_names_are_never_invented():
    for path in FILES:
        truth = truth_of(path)
        for person in read(path).participants:
            real = truth["names"][person.labels[0]]
            assert person.name in (None, real) or person.name in real.split() or _polite(person.name, real)


def _polite(name: str, real: str) -> bool:
    """Whether the name is how people speak to the person: `周总`, `老周`, `小周` for 周立军."""
    return real[0] in name[:2] and re.fullmatch(r"(?:.(?:总|店长|厂长|班长|主任|部长)|[老小].)", name) is not None


def test_the_brief_names_people_and_sides():
    path = next(path for path in FILES if truth_of(path)["anonymous"])
    brief = read_brief(path.with_name(f"{path.stem}.brief.toml"))
    (transcript,) = read_transcripts(path, brief)
    for given in brief.people:
        person = transcript.participant(given.label)
        assert (person.name, person.title, person.side) == (given.name, given.title, given.side)
