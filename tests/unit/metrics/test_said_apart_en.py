"""English exchanges whose two values stand turns apart: taken up by a question, worked out, measured again, put right."""

from decimal import Decimal
from pathlib import Path

import pytest

from assistant.metrics.find import find_metrics, metrics_in_text
from assistant.metrics.in_words_en import in_words
from assistant.metrics.quantities import find_quantities
from assistant.metrics.suggest import suggest
from assistant.records import Passage
from tests.unit.metrics.talk import ends, interview

TABLE = Path(__file__).parents[2] / "data" / "said" / "apart.en.tsv"
ROWS = [tuple(line.split("\t")) for line in TABLE.read_text(encoding="utf-8").splitlines()[1:]]
LABELS = {"c": "challenge", "r": "result", "s": "solution", "q": "other"}


def told(talk):
    turns = [tuple(turn.strip().split(": ", 1)) for turn in talk.split(" / ")]
    transcript = interview("en", *turns)
    passages = tuple(
        Passage(f"p{n}", turn.span, n, who, words, LABELS[who[0]], 1.0)
        for n, (turn, (who, words)) in enumerate(zip(transcript.turns, turns, strict=True))
    )
    return find_metrics(transcript, passages)


@pytest.mark.parametrize(("want", "talk"), ROWS)
def test_values_turns_apart(want, talk):
    pairs = [ends(m) for m in told(talk) if m.before and m.after and m.status != "superseded"]
    if want == "none":
        assert pairs == []
    else:
        assert tuple(Decimal(value) for value in want.split(" > ")) in pairs


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("In twenty-three, twenty-four, it was forty.", ["year", "year", "count"]),
        ("For all of twenty-four it was thirty-one.", ["year", "count"]),
        ("Off the payroll, twenty-four on twenty-three, it fell.", ["year", "year"]),
        ("It takes twenty-two, twenty-three minutes.", ["minute", "minute"]),
        ("You had eleven in twenty-two and four in twenty-four.", ["count", "year", "count", "year"]),
        ("Nine lifts in every hundred had no account.", ["percent"]),
        ("One and a half in the hundred.", ["percent"]),
    ],
)
def test_years_of_two_words_and_so_many_in_a_hundred(text, units):
    assert [q.unit for q in find_quantities(text, "en") if q.text.lower() not in ("hundred", "every hundred")] == units


def test_how_often_is_no_period():
    (metric,) = (
        m
        for m in told(
            "c: About nineteen hundred calls in a week were only this. / q: And now the calls? / r: Six hundred and forty calls now."
        )
        if m.before
    )
    assert metric.period is None


def test_of_things_only_both_ends_are_told():
    _, metrics = metrics_in_text("Notes went from eighty minutes to fifteen minutes.", "en")
    texts = [s.text for s in suggest(metrics, "en")]
    assert texts and not any("%" in text for text in texts)


def test_numbers_of_no_unit_get_no_percentage():
    _, metrics = metrics_in_text("The index went from 48 to 71.", "en")
    assert metrics[0].change.kind == "absolute"
    assert not any("%" in s.text for s in suggest(metrics, "en"))


@pytest.mark.parametrize(
    ("text", "worded"),
    [
        ("Returns went from 7.2 to 2.9.", False),
        ("Returns went from 72 to 29.", True),
        ("Returns went from 7.2 a day to 2.9 a day.", True),
        ("The rating went from 3.9 to 4.4.", True),
    ],
)
def test_things_are_counted_whole(text, worded):
    _, metrics = metrics_in_text(text, "en")
    assert bool(suggest(metrics, "en")) == worded


@pytest.mark.parametrize(
    "text",
    [
        "Nineteen percent of the planned maintenance was overdue at the end of 2022, and now it is six percent.",
        "Twelve percent of the collection could be seen online before, and now it's forty-seven percent.",
    ],
)
def test_planned_work_and_what_could_be_done_are_no_hopes(text):
    _, metrics = metrics_in_text(text, "en")
    assert [m.status for m in metrics if m.before] == ["stated"]


def test_a_feed_factor_is_no_percentage():
    _, metrics = metrics_in_text("The feed factor went from 1.24 to 1.13.", "en")
    assert metrics[0].after.unit == "count"


def test_nobody_knows_whether_it_doubled():
    _, metrics = metrics_in_text("We can't tell you if our output has doubled or halved.", "en")
    assert metrics == ()


def test_two_a_week_and_two_are_two_counts():
    metrics = told(
        "c: The late reports were thirty-seven in 2022. / s: There is a calendar. / q: And the relays? / r: We fetch a relay about two times a week now. / q: And the late reports, the thirty-seven? / r: Two."
    )
    assert all(3 not in m.turns for m in metrics if m.before)


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("From two percent of the hulls to all of them.", [("percent", 100)]),
        ("It went from thirty percent to every single one.", [("percent", 100)]),
        ("It went from nine days to the next working day.", [("business day", 1)]),
        ("The next morning itself.", [("day", 1)]),
        ("From two percent to all sorts of trouble.", []),
        ("The next day I called him, and he was out.", []),
        ("We talked to all of them.", []),
    ],
)
def test_values_without_a_number(text, want):
    assert [(q.unit, q.value) for q in in_words(text)] == want


def test_good_weeks_are_weeks():
    assert [(q.value, q.unit) for q in find_quantities("It took six good weeks.", "en")] == [(42, "day")]


REGISTERS = Path(__file__).parents[2] / "data" / "said" / "registers.en.tsv"
_SIZES = (1, 7, 24, 60, 1 / Decimal(60))  # weeks are kept as days, an hour and a quarter may be minutes


def same(value, want):
    return any(abs(value - Decimal(want) * size) < Decimal("0.000001") for size in _SIZES)


@pytest.mark.parametrize(
    ("want", "talk"), [tuple(x.split("\t")) for x in REGISTERS.read_text(encoding="utf-8").splitlines()[1:]]
)
def test_many_trades_and_registers(want, talk):
    held = [m for m in told(talk) if m.before and m.after and m.status in ("stated", "approximate")]
    if want == "none":
        assert held == []
    else:
        before, after = want.split(" > ")
        assert any(same(m.before.value, before) and same(m.after.value, after) for m in held)


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("It went from twenty-eight to thirteen.", ["count", "count"]),
        ("Thirteen days, down from twenty-eight.", ["day", "count"]),
        ("From twenty-two on, we grew.", ["year"]),
        ("The figures from twenty-two, they are lost.", ["year"]),
        ("A quarter of a million dollars.", ["USD"]),
        ("A quarter of an hour.", ["hour"]),
    ],
)
def test_from_tells_values_more_than_years(text, units):
    assert [q.unit for q in find_quantities(text, "en")] == units
