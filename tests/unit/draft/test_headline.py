"""The numbers a case leads with."""

from dataclasses import replace
from decimal import Decimal

import pytest

from assistant.draft.headline import _derivations, places_of, told_numbers
from assistant.draft.tellable import Understood
from assistant.metrics.find import find_metrics
from assistant.metrics.suggest import suggest
from assistant.records import MetricValue, Span, Suggestion
from tests.unit.draft.interviews import interview, metric, passages_of

SAID = {
    "en": ("curtis", "Planning took four hours a day and now it takes thirty-five minutes."),
    "zh": ("su", "报废率从百分之五降到百分之一点二。"),
}


def understood(lang, *turns, label="result"):
    transcript = interview(lang, *turns)
    passages = passages_of(transcript, [label] * len(turns))
    metrics = find_metrics(transcript, passages)
    return Understood(transcript, passages, metrics, suggest(metrics, lang), ())


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_a_number_with_both_ends_is_told_with_its_evidence(lang):
    known = understood(lang, SAID[lang])
    (number,) = told_numbers(known, frozenset())
    assert number.sentence.kind == "composed"
    assert number.places == (0,)
    (place,) = number.sentence.evidence
    assert known.transcript.words_of(place.turn)[place.start : place.end] == SAID[lang][1]
    assert number.sentence.text.endswith("." if lang == "en" else "。")
    assert number.sentence.text[0] == number.sentence.text[0].upper()


@pytest.mark.parametrize(("name", "count"), [("报废率", 1), ("后面的打算", 0), ("明年的目标", 0), ("计划内停机率", 1)])
def test_what_is_only_planned_is_no_number_of_a_case(name, count):
    known = understood("zh", SAID["zh"])
    named = replace(known, metrics=tuple(replace(m, name=name) for m in known.metrics))
    assert len(told_numbers(named, frozenset())) == count


def test_a_number_that_was_worked_out_shows_its_arithmetic():
    said = ("curtis", "Planning took four hours a day and now it takes three hours.")
    (number,) = told_numbers(understood("en", said), frozenset())
    (derivation,) = number.sentence.derivations
    assert derivation.text in number.sentence.text
    assert derivation.sources == ("four hours", "three hours")
    assert derivation.arithmetic


def test_a_change_across_units_is_told_from_end_to_end():
    (number,) = told_numbers(understood("en", SAID["en"]), frozenset())
    assert "%" not in number.sentence.text
    assert "four hours" in number.sentence.text or "4 hours" in number.sentence.text
    assert number.sentence.derivations == ()


def test_a_small_number_is_told_from_end_to_end_but_not_from_next_to_nothing():
    small = understood("en", ("curtis", "Late boats fell from eight a month to three a month."))
    (number,) = told_numbers(small, frozenset())
    assert "%" not in number.sentence.text
    assert "tiny-base" in {caution.code for caution in number.metric.cautions}
    tiny = understood("en", ("curtis", "Late boats fell from four a month to one a month."))
    assert told_numbers(tiny, frozenset()) == ()
    bare = understood("en", ("curtis", "Late boats fell from eight point five a month to four point two a month."))
    assert told_numbers(bare, frozenset()) == ()


def worked_out(text, before, after, change, name="续保率", period="二二年全年到二四年全年"):
    """The derivations of a wording for a metric from `before` to `after`."""
    ends = [MetricValue(Decimal(value.rstrip("%")), "percent", value) for value in (before, after)]
    told = metric(name=name, before=ends[0], after=ends[1], period=period)
    return _derivations(told, Suggestion("m1", text, change, (), "result", 1), "zh")


def test_only_the_change_is_worked_out_and_not_a_number_of_the_period_or_the_name():
    text = "续保率从二二年全年到二四年全年提高11个百分点，从78%提高到89%"
    (derivation,) = worked_out(text, "78%", "89%", "89 - 78 = 11")
    assert (derivation.text, derivation.sources) == ("11", ("78%", "89%"))
    text = "二次出车的比例提高23个百分点，从22%提高到45%"
    assert [d.text for d in worked_out(text, "22%", "45%", "45 - 22 = 23", "二次出车的比例", None)] == ["23"]
    assert worked_out("续保率从78%提高到89%", "78%", "89%", "78% → 89%") == ()


def test_an_end_that_nobody_said_as_it_is_written_leads_nothing():
    said = ("curtis", "The exercise took nineteen hours and now it takes two hours and forty minutes.")
    for number in told_numbers(understood("en", said), frozenset()):
        assert "160" not in number.sentence.text


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_a_number_at_a_banned_place_is_not_told(lang):
    assert told_numbers(understood(lang, SAID[lang]), frozenset([0])) == ()


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "Complaints rose from 2 to 6."),
        ("en", "We hope that planning goes from four hours to thirty-five minutes."),
        ("en", "Planning takes thirty-five minutes."),
        ("zh", "我们希望报废率能从百分之五降到百分之一点二。"),
        ("zh", "排产现在是三十五分钟。"),
    ],
)
def test_a_doubtful_number_leads_nothing(lang, words):
    assert told_numbers(understood(lang, ("curtis" if lang == "en" else "su", words)), frozenset()) == ()


@pytest.mark.parametrize("name", ["Stores", "Waiting stores"])
def test_a_number_of_things_alone_leads_nothing(name):
    told = told_numbers(understood("en", ("curtis", f"{name} went from 220 to 90.")), frozenset())
    assert bool(told) == (name != "Stores")


def test_at_most_five_numbers_each_once():
    turns = [("curtis", f"{name} went from {a} percent to {b} percent.") for name, a, b in
             (("Load factor", 61, 74), ("Fill rate", 50, 70), ("Share of full trucks", 30, 60), ("Accuracy", 80, 97), ("Renewal", 68, 81), ("Coverage", 40, 90), ("Uptime", 91, 99))]  # fmt: skip
    numbers = told_numbers(understood("en", *turns), frozenset())
    assert 3 < len(numbers) <= 5
    assert len({n.metric.id for n in numbers}) == len(numbers)


@pytest.mark.parametrize(
    ("lang", "advice"),
    [
        ("en", ("curtis", "I wouldn't use that, hardly anyone answered.")),
        ("zh", ("su", "这个数我不建议写，答的人太少。")),
    ],
)
def test_a_number_that_someone_advises_against_leads_nothing(lang, advice):
    assert told_numbers(understood(lang, SAID[lang], advice), frozenset()) == ()


def test_years_of_a_told_number_are_in_figures():
    (number, *_) = told_numbers(
        understood("zh", ("su", "续保率二二年是百分之七十八，二四年是百分之八十九。")), frozenset()
    )
    assert "2022年" in number.sentence.text
    assert number.suggestion.text + "。" == number.sentence.text


@pytest.mark.parametrize("name", ["我们", "额们", "马总", "每天手指头"])
def test_what_is_no_name_is_not_told(name):
    known = understood("zh", SAID["zh"])
    (one,) = known.metrics
    assert told_numbers(replace(known, metrics=(replace(one, name=name),)), frozenset()) == ()


@pytest.mark.parametrize("name", ["Training", "Load factor", "Completion"])
def test_a_share_is_told_only_under_a_name_that_says_of_what(name):
    told = told_numbers(understood("en", ("curtis", f"{name} went from 61 percent to 74 percent.")), frozenset())
    assert bool(told) == (name != "Training")


@pytest.mark.parametrize(
    ("name", "told"), [("share flagged", 0), ("share of pianos flagged", 1), ("share that comes in online", 1)]
)
def test_a_bare_share_is_told_only_where_its_name_says_enough(name, told):
    known = understood("en", ("curtis", "Load factor went from 61 percent to 74 percent."))
    (one,) = known.metrics
    assert len(told_numbers(replace(known, metrics=(replace(one, name=name),)), frozenset())) == told


@pytest.mark.parametrize(("name", "points"), [("合格率", True), ("质检", False)])
def test_points_are_told_of_a_chinese_rate_only(name, points):
    known = understood("zh", ("su", f"{name}从百分之五十二提高到百分之九十。"))
    (number,) = told_numbers(known, frozenset())
    assert ("个百分点" in number.sentence.text) == points
    assert "52%提高到90%" in number.sentence.text


def test_a_number_is_said_where_its_spans_begin_and_nowhere_between_the_passages():
    known = understood("en", ("a", "We had forty vans."), ("a", "We have sixty now."), ("a", "It is enough."))
    passages = known.passages[:2]
    said, behind = passages[1].span, known.passages[2].span
    assert places_of(metric(spans=(Span(said.start + 8, said.start + 13),)), passages) == (1,)
    assert places_of(metric(spans=(said, passages[0].span, said)), passages) == (0, 1)
    assert places_of(metric(spans=(Span(said.end, said.end), behind, said)), passages) == (1,)
