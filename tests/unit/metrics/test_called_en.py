"""What English changes are called, and when they are not worded because nobody can tell what they are of."""

from pathlib import Path

import pytest

from assistant.metrics.called import is_counted
from assistant.metrics.find import find_metrics
from assistant.metrics.suggest import suggest
from assistant.metrics.units_en import is_unit, unit_after, unit_in
from assistant.records import Passage
from tests.unit.metrics.talk import interview

FOLDER = Path(__file__).parents[2] / "data" / "said"
LABELS = {"c": "challenge", "r": "result", "s": "solution", "q": "other"}


def rows(name):
    return [tuple(x.split("\t")) for x in (FOLDER / f"{name}.tsv").read_text(encoding="utf-8").splitlines()[1:]]


def worded(talk):
    turns = [tuple(turn.strip().split(": ", 1)) for turn in talk.split(" / ")]
    transcript = interview("en", *turns)
    passages = tuple(
        Passage(f"p{n}", turn.span, n, who, words, LABELS[who[0]], 1.0)
        for n, (turn, (who, words)) in enumerate(zip(transcript.turns, turns, strict=True))
    )
    return [s.text for s in suggest(find_metrics(transcript, passages), "en")]


@pytest.mark.parametrize(("want", "talk"), rows("names.en"))
def test_called(want, talk):
    texts = worded(talk)
    assert texts == [] if want == "none" else texts[0].startswith(f"{want} ")


@pytest.mark.parametrize("row", rows("credited.en"))
def test_fair_words_that_name_no_other_cause(row):
    assert worded(*row)


def test_values_keep_their_unit():
    assert worded("r: Emissions fell from ninety tonnes to sixty tonnes.")[:3] == [
        "Emissions fell by 33%, from 90 tonnes to 60 tonnes",
        "Emissions fell by 30 tonnes, from 90 tonnes to 60 tonnes",
        "Emissions fell from 90 tonnes to 60 tonnes",
    ]
    assert "Peak load fell from 9.4 megawatts to 7.1 megawatts" in worded(
        "r: Peak load went from 9.4 megawatts to 7.1."
    )


@pytest.mark.parametrize(
    ("rest", "unit"),
    [
        (" megawatt hours, on average", " megawatt hours"),
        (" miles to a crew", ""),
        (" miles", " miles"),
        (" million", ""),
    ],
)
def test_unit_after_a_number(rest, unit):
    assert unit_after(rest) == unit


def test_units_name_nothing():
    assert is_unit("cubic metres") and not is_unit("miles per gallon")
    assert (unit_in("sixty tonnes"), unit_in("sixty")) == ("tonnes", "")


@pytest.mark.parametrize("name", ["jobs redone", "coats lost or swapped", "people on the desk"])
def test_things_are_counted(name):
    assert is_counted(name)


@pytest.mark.parametrize("name", ["sales", "class sizes", "calls a day", "peak load"])
def test_levels_are_not_counted(name):
    assert not is_counted(name)
