"""What it was before is told beside the new value where the result tells that alone, and only where both are surely one change."""

from dataclasses import replace
from decimal import Decimal

import pytest

from assistant.draft.compared import with_baselines_beside
from assistant.draft.sentences import evidence_of
from assistant.records import PARTS, Caution, Metric, MetricValue, Section, Sentence, Span
from tests.unit.draft.interviews import interview, passages_of

EN = [
    ("rosa", "We counted 38 torn nets a week on the pier, before the winch."),
    ("ines", "And the torn nets?"),
    ("rosa", "This year it is 12 in a week, and the men are happy."),
]
TOLD = "This year it is 12 in a week, and the men are happy."
ZH = [
    ("周敏", "以前一张渔网补下来要40分钟，天天补到半夜。"),
    ("记者", "现在呢？"),
    ("周敏", "现在八分钟，换了机器。"),
]
TOLD_ZH = "现在八分钟，换了机器。"


def metric_of(transcript, old, new, before, after, unit="count", name="torn nets"):
    spans = [Span(at, at + len(words)) for words in (old, new) for at in [transcript.text.index(words)]]
    ends = [
        MetricValue(Decimal(str(v)), unit, words, span)
        for v, words, span in zip((before, after), (old, new), spans, strict=True)
    ]
    way = "up" if after > before else "down"
    return Metric("m1", name, *ends, None, None, way, "stated", (0, 2), tuple(spans), ())


def result_of(
    lang,
    said,
    told,
    old,
    new,
    before,
    after,
    *,
    beside=(),
    closed=(),
    doubtful=False,
    kind="edited",
    change=None,
    **more,
):
    """The sentences of a result that tells what the last turn says, with the change known."""
    transcript = interview(lang, *said)
    passages = passages_of(transcript, ["result"] * len(said))
    metric = metric_of(transcript, old, new, before, after, **more)
    metric = change(metric) if change else metric
    sentence = Sentence(told, kind, (evidence_of(passages[-1], transcript),))
    sections = [
        Section(p, p, (sentence, *(Sentence(t, "edited", ()) for t in beside)) if p == "result" else ()) for p in PARTS
    ]
    wrong = [metric.before.span] if doubtful else []
    out = with_baselines_beside(sections, [metric], passages, transcript, closed, wrong)
    return transcript, out[-1].sentences


def test_the_old_value_stands_right_after_the_clause_with_the_new_one():
    transcript, (sentence,) = result_of("en", EN, TOLD, "38", "12", 38, 12)
    assert sentence.text == "This year it is 12 in a week, down from 38, and the men are happy."
    assert sentence.kind == "edited"
    assert {e.turn for e in sentence.evidence} == {0, 2}
    place = sentence.evidence[-1]
    assert "38" in transcript.words_of(place.turn)[place.start : place.end]


def test_a_chinese_old_value_stands_with_its_unit():
    _, (sentence,) = result_of("zh", ZH, TOLD_ZH, "40分钟", "八分钟", 40, 8, unit="minute", name="补网时间")
    assert sentence.text == "现在八分钟，此前为40分钟，换了机器。"


def test_small_counts_are_spelt():
    said = [("rosa", "Nine boats leaked."), ("ines", "And now?"), ("rosa", "Now it is two.")]
    _, (sentence,) = result_of("en", said, "Now it is two.", "Nine", "two", 9, 2, name="leaking boats")
    assert sentence.text == "Now it is two, down from nine."


@pytest.mark.parametrize(
    "more",
    [
        {"beside": ["Torn nets were 38 in May."]},  # told already
        {"closed": (0,)},  # off the record
        {"doubtful": True},
        {"kind": "quote"},
        {"change": lambda m: replace(m, status="hoped")},
        {"change": lambda m: replace(m, cautions=(Caution("scope", "", ""),))},
        {"change": lambda m: replace(m, direction="same")},
        {"change": lambda m: replace(m, before=None)},
        {"change": lambda m: replace(m, before=replace(m.before, unit="minute"))},
    ],
)
def test_what_may_not_be_told_or_is_told_is_not_added(more):
    assert result_of("en", EN, TOLD, "38", "12", 38, 12, **more)[1][0].text == TOLD


@pytest.mark.parametrize(
    "told",
    [
        "This year it is 12 nets and 4 men.",  # among other numbers
        "This year it is 12, in truth 12.",  # twice
        "The pier really had 12 torn nets.",  # once
        "This year it is better.",  # not told
    ],
)
def test_a_sentence_that_does_not_plainly_tell_the_new_value_stays(told):
    assert result_of("en", EN, told, "38", "12", 38, 12)[1][0].text == told


def test_a_change_without_a_name_needs_its_ends_near_or_in_the_same_words():
    def text(said):
        return result_of("en", said, "This year it is 12.", "38", "12", 38, 12, name="")[1][0].text

    far = [("rosa", "We counted 38 of them."), *[("ines", "Go on.")] * 4]
    assert text(EN) == "This year it is 12, down from 38."
    assert text([*far, ("rosa", "This year it is 12.")]) == "This year it is 12."
    same = [("rosa", "We counted 38 leaking boats on the pier."), *[("ines", "Go on.")] * 4]
    assert text([*same, ("rosa", "This year it is 12 leaking boats.")]) == "This year it is 12, down from 38."


def test_a_change_is_compared_once_and_a_result_four_times_at_most():
    said = [("rosa", "It was 38, 48, 58, 68 and 78 nets."), ("ines", "And now?")]
    said += [("rosa", f"This year it is {n}.") for n in (11, 12, 13, 14, 15)]
    transcript = interview("en", *said)
    passages = passages_of(transcript, ["result"] * len(said))
    told = [Sentence(p.text, "edited", (evidence_of(p, transcript),)) for p in passages[2:] for _ in range(2)]
    pairs = [(38, 11), (48, 12), (58, 13), (68, 14), (78, 15)]
    metrics = [replace(metric_of(transcript, str(a), str(b), a, b), id=f"m{a}") for a, b in pairs]
    sections = [Section(p, p, tuple(told) if p == "result" else ()) for p in PARTS]
    out = with_baselines_beside(sections, metrics, passages, transcript, (), ())
    compared = [s.text for s in out[-1].sentences if "down from" in s.text]
    assert compared == [f"This year it is {b}, down from {a}." for a, b in pairs[:4]]
