"""Reading scored against the truth files."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from assistant.errors import InputError
from assistant.records import Span, Transcript, Turn
from assistant.score.ingest_truth import load_truth, score_roles, score_turns
from assistant.score.interview import GoldInterview
from tests.unit.score.planting import gold_of, transcript_of


def _as_true(gold: GoldInterview) -> Transcript:
    """The transcript that the truth file tells."""
    truth = load_truth(gold.truth)
    turns, at = [], 0
    for index, turn in enumerate(truth.turns):
        span = Span(at, at + len(turn.text))
        turns.append(Turn(index, turn.speaker, truth.roles[turn.speaker], span, turn.start))  # type: ignore[arg-type]
        at = span.end + 1
    text = "\n".join(turn.text for turn in truth.turns)
    return replace(transcript_of(gold), text=text, turns=tuple(turns))


@pytest.mark.parametrize("interview", ["en-claims-08", "en-irrigation-16", "zh-bankbot-04"])
def test_the_truth_scores_perfectly(interview: str) -> None:
    gold = gold_of(interview)
    assert score_turns(gold, _as_true(gold)).value == 1
    assert score_roles(gold, _as_true(gold)).value == 1


def test_one_fault_of_each_kind_is_named() -> None:
    gold = gold_of("en-claims-08")
    read = _as_true(gold)
    first, second, *rest = read.turns
    changed = (
        replace(first, speaker="Somebody", role="unknown"),
        replace(second, start_s=(second.start_s or 0) + 1, role="interviewer"),
        *rest[:-1],
    )
    score = score_turns(gold, replace(read, turns=changed))
    assert [place.turns[0] for place in score.places] == [0, 1, len(read.turns) - 1]
    assert score.value == pytest.approx(1 - 3 / len(read.turns))
    extra = replace(read, turns=(*read.turns, replace(read.turns[-1], index=len(read.turns))))
    assert [place.kind for place in score_turns(gold, extra).places] == ["too many"]


def test_nothing_read_scores_zero() -> None:
    gold = gold_of("en-claims-08")
    assert score_turns(gold, None).value == 0
    assert score_roles(gold, None).value == 0


def test_a_missing_truth_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"gone\.json"):
        load_truth(tmp_path / "gone.json")
