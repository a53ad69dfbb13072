"""Scorers of who said it, what answers what, what is asked, what is hoped, and which metrics are held."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from assistant.records import (
    CaseDraft,
    Evidence,
    Gap,
    Metric,
    MetricValue,
    Pair,
    Quote,
    Sentence,
    Span,
    Transcript,
)
from assistant.score.attribution import names, score_attribution
from assistant.score.borrowed import score_hoped, score_not_ours
from assistant.score.gap_recall import score_gaps
from assistant.score.interview import GoldInterview
from assistant.score.metric_recall import score_metrics
from assistant.score.pairing import score_pairing
from tests.unit.score.planting import all_gold, draft_of, gold_draft, gold_of, transcript_of

SAMPLE = ("en-claims-08", "zh-bankbot-04")


@pytest.fixture(params=SAMPLE)
def gold(request: pytest.FixtureRequest) -> GoldInterview:
    return gold_of(request.param)


def test_gold_cases_give_their_quotes_to_the_right_people(gold: GoldInterview) -> None:
    score = score_attribution(gold, gold_draft(gold), transcript_of(gold))
    assert score.value == 1
    assert score.places


def test_a_quote_given_to_somebody_else_is_caught(gold: GoldInterview) -> None:
    quote = gold.quotes[0]
    speaker = next(person for person in gold.participants if person.id == gold.turns[quote.turn].speaker)
    other = next(person for person in gold.participants if person.id != speaker.id)
    listed = [
        replace(draft_of(gold, {}), quotes=(Quote(quote.text, person.name, None, quote.turn, 0, 1),))
        for person in (speaker, other)
    ]
    assert [score_attribution(gold, draft, transcript_of(gold)).value for draft in listed] == [1, 0]
    written = [
        draft_of(gold, {"result": [Sentence(f"{person.name}: “{quote.text}”", "quote", ())]})
        for person in (speaker, other)
    ]
    assert [score_attribution(gold, draft, transcript_of(gold)).value for draft in written] == [1, 0]


def test_a_quote_with_nobody_named_is_not_judged(gold: GoldInterview) -> None:
    draft = draft_of(gold, {"result": [Sentence(f"“{gold.quotes[0].text}”", "quote", ())]})
    assert score_attribution(gold, draft, transcript_of(gold)).value is None


def test_a_label_that_the_file_uses_is_a_right_speaker(gold: GoldInterview) -> None:
    quote = gold.quotes[0]
    label = transcript_of(gold).turns[quote.turn].speaker
    draft = replace(draft_of(gold, {}), quotes=(Quote(quote.text, label, None, quote.turn, 0, 1),))
    assert score_attribution(gold, draft, transcript_of(gold)).value == 1


def test_people_are_met_by_last_name_and_by_title() -> None:
    yvonne = gold_of("en-claims-08").participants[1]
    assert names(yvonne, "Desjarlais does not blame the claims.")
    assert not names(yvonne, "Desjarlaisville is a town.")
    sun = next(person for person in gold_of("zh-bankbot-04").participants if person.name == "孙国栋")
    assert names(sun, "孙总说")
    assert not names(sun, "孙女说")


def _paired(gold: GoldInterview, order: list[int]) -> CaseDraft:
    challenges = [Sentence(one.challenge, "edited", ()) for one in gold.challenges]
    solutions = [Sentence(gold.challenges[at].solution, "edited", ()) for at in order]
    pairs = tuple(Pair((at,), (at,)) for at in range(len(order)))
    return replace(draft_of(gold, {"challenge": challenges, "solution": solutions}), pairs=pairs)


def test_pairs_in_their_order_and_pairs_swapped(gold: GoldInterview) -> None:
    count = len(gold.challenges)
    assert score_pairing(gold, _paired(gold, list(range(count)))).value == 1
    swapped = score_pairing(gold, _paired(gold, [*range(1, count), 0]))
    assert swapped.value == 0
    assert {place.kind for place in swapped.places} == {"mispaired"}


def test_a_draft_without_pairs_or_no_draft_pairs_nothing(gold: GoldInterview) -> None:
    assert score_pairing(gold, draft_of(gold, {})).value == 0
    assert score_pairing(gold, None).value == 0


def _asking(gold: GoldInterview, *questions: str) -> CaseDraft:
    return replace(draft_of(gold, {}), gaps=tuple(Gap("result", "", question) for question in questions))


def test_gaps_are_met_by_topic_and_by_subject() -> None:
    gold = gold_of("en-claims-08")
    draft = _asking(
        gold,
        "What did the project cost, and when does it pay back?",
        "May we use your logo?",
        "How many follow-up emails came before, and was the share counted since?",
    )
    asked = {place.text: place.kind for place in score_gaps(gold, draft).places}
    assert list(asked.values()) == ["asked", "not asked", "asked", "not asked", "asked"]


def test_chinese_gaps_are_met_too() -> None:
    gold = gold_of("zh-bankbot-04")
    draft = _asking(gold, "案例里可以使用贵行的标识吗？", "人工话务量上线前后分别是多少，有没有可比的数据？")
    kinds = [place.kind for place in score_gaps(gold, draft).places]
    assert kinds == ["asked", "not asked", "asked", "not asked"]


def test_asking_for_everything_does_not_pay(gold: GoldInterview) -> None:
    idle = ["Anything else, in general terms?"] * 12
    assert score_gaps(gold, _asking(gold, *idle, *gold.gaps)).value == 0
    assert score_gaps(gold, _asking(gold, *gold.gaps)).value == 1
    assert score_gaps(gold, None).value == 0


def _said(gold: GoldInterview, words: str) -> Transcript:
    return replace(
        transcript_of(gold), text=words, turns=(replace(transcript_of(gold).turns[0], span=Span(0, len(words))),)
    )


@pytest.mark.parametrize(
    ("interview", "said", "written", "hoped", "not_ours"),
    [
        ("en-claims-08", "We hope to reach 97 percent next year.", "It reached 97%.", 1, 0),
        ("en-claims-08", "We hope to reach 97 percent next year.", "It hopes to reach 97%.", 0, 0),
        ("en-claims-08", "The industry sits at 97 percent.", "It sits at 97%.", 0, 1),
        ("en-claims-08", "We hope for more. It is at 97 percent.", "It is at 97%.", 0, 0),
        ("zh-bankbot-04", "明年希望做到百分之九十七。", "已达到97%。", 1, 0),
        ("zh-bankbot-04", "同行大概是百分之九十七。", "已达到97%。", 0, 1),
        ("zh-bankbot-04", "现在是百分之九十七。", "已达到97%。", 0, 0),
    ],
)
def test_hopes_and_other_peoples_figures_told_as_results(
    interview: str, said: str, written: str, hoped: int, not_ours: int
) -> None:
    gold = gold_of(interview)
    evidence = (Evidence(0, said.index("9") if "9" in said else said.index("百"), len(said)),)
    draft = draft_of(gold, {"result": [Sentence(written, "edited", evidence)]})
    assert score_hoped(gold, draft, _said(gold, said)).value == hoped
    assert score_not_ours(gold, draft, _said(gold, said)).value == not_ours


def test_gold_cases_tell_no_hopes_as_results(gold: GoldInterview) -> None:
    assert score_hoped(gold, gold_draft(gold), transcript_of(gold)).value == 0
    assert score_not_ours(gold, gold_draft(gold), transcript_of(gold)).value == 0


def _metric(before: str | None, after: str, unit: str) -> Metric:
    ends = [None if end is None else MetricValue(Decimal(end), unit, end) for end in (before, after)]
    return Metric("m", "name", ends[0], ends[1], None, None, None, "stated", (), ())


def test_metrics_are_met_by_value_in_any_unit_of_time() -> None:
    gold = gold_of("en-claims-08")  # median time to assignment: 67.2 hours before, 6 after
    found = replace(draft_of(gold, {}), metrics=(_metric("2.8", "0.25", "day"),))
    assert [place.kind for place in score_metrics(gold, found).places].count("found") == 1
    wrong = replace(draft_of(gold, {}), metrics=(_metric("2.8", "6", "day"), _metric(None, "6", "hour")))
    assert score_metrics(gold, wrong).value == 0
    assert score_metrics(gold, None).value == 0


def test_every_interview_can_be_scored_by_every_scorer_of_substance() -> None:
    for gold in all_gold()[::12]:
        draft = draft_of(gold, {"result": [Sentence(gold.gold.result, "composed", ())]})
        for score in (score_pairing, score_gaps, score_metrics):
            assert score(gold, draft).value is not None
