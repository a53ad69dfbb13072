"""Labelled passages against the gold labels."""

from __future__ import annotations

from dataclasses import replace

import pytest

from assistant.records import Passage, Span
from assistant.score.interview import GoldInterview, GoldSegment, GoldTurn, OffRecord
from assistant.score.segments import count_labels, segment_scores
from tests.unit.score.planting import all_gold, gold_of, passages_of


def _values(gold: GoldInterview, passages: tuple[Passage, ...] | None) -> dict[str, float | None]:
    return {name: score.value for name, score in segment_scores(count_labels(gold, passages)).items()}


def _passage(text: str, label: str) -> Passage:
    return Passage("p", Span(0, 0), 0, "a", text, label, 1.0)  # type: ignore[arg-type]


@pytest.fixture
def small() -> GoldInterview:
    segments = (
        GoldSegment("We make glue, lots of it.", "background"),
        GoldSegment("It was slow.", "challenge"),
        GoldSegment("Do not print the Bramwell deal.", "off_record"),
    )
    turns = (GoldTurn("a", 0, segments), GoldTurn("a", 9, (GoldSegment("Right, as I said, no printing.", "other"),)))
    secret = OffRecord((1,), "asked", ("Bramwell",))
    return replace(gold_of("en-claims-08"), turns=turns, off_record=(secret,))


def test_the_gold_labels_score_perfectly() -> None:
    for gold in all_gold()[::8]:
        values = _values(gold, passages_of(gold))
        assert values["macro_f1"] == 1
        assert values["accuracy"] == 1
        assert values["harmless_taken"] == 0
        assert values["off_record_recall"] in (1, None)


def test_figures_are_counted_in_characters(small: GoldInterview) -> None:
    passages = (
        _passage("We make glue, lots of it.", "background"),
        _passage("It was slow.", "background"),
        _passage("Do not print the Bramwell deal.", "off_record"),
    )
    values = _values(small, passages)
    background, challenge = len("Wemakegluelotsofit"), len("Itwasslow")
    assert values["f1_background"] == pytest.approx(2 * background / (2 * background + challenge))
    assert values["f1_challenge"] == 0
    assert values["f1_solution"] is None
    assert values["off_record_recall"] == 1
    assert values["f1_other"] == 1  # what no passage covers is other


def test_harmless_speech_taken_off_the_record(small: GoldInterview) -> None:
    named = _passage("Right, as I said, no printing.", "off_record")
    assert _values(small, (named,))["harmless_taken"] == 0  # the turn is named as off the record
    taken = _values(small, (_passage("It was slow.", "off_record"), named))["harmless_taken"]
    assert taken == pytest.approx(len("Itwasslow") / len("WemakegluelotsofitItwasslow"))


def test_text_is_met_through_other_marks_and_small_changes(small: GoldInterview) -> None:
    passages = (_passage("we make glue... lots of it", "background"), _passage("IT WAS SLOW", "challenge"))
    assert _values(small, passages)["f1_challenge"] == 1
    altered = (_passage("We make glue, lots of ir.", "background"),)
    assert _values(small, altered)["f1_background"] == pytest.approx(1.0)


def test_a_failed_run_is_all_wrong(small: GoldInterview) -> None:
    values = _values(small, None)
    assert values["macro_f1"] == 0
    assert values["accuracy"] == 0
    assert values["off_record_recall"] == 0
