"""English changes told pages apart: the old value among the troubles, the new one in an answer, and what joins them."""

import math
import tomllib
from decimal import Decimal
from pathlib import Path

import pytest

from assistant.metrics.find import find_metrics
from assistant.metrics.learned_links import links
from assistant.metrics.listening import lines, mentions
from assistant.metrics.suggest import suggest
from assistant.records import Passage
from assistant.resources import resource
from tests.unit.metrics.talk import ends, interview

TABLE = Path(__file__).parents[2] / "data" / "said" / "far.en.tsv"
ROWS = [tuple(line.split("\t")) for line in TABLE.read_text(encoding="utf-8").splitlines()[1:]]
LABELS = {"b": "background", "c": "challenge", "r": "result", "s": "solution", "q": "other"}


def heard(talk):
    turns = [tuple(turn.strip().split(": ", 1)) for turn in talk.split(" / ")]
    transcript = interview("en", *[("q" if who == "q" else "a", words) for who, words in turns])
    passages = tuple(
        Passage(f"p{n}", turn.span, n, turn.speaker, words, LABELS[who], 1.0)
        for n, (turn, (who, words)) in enumerate(zip(transcript.turns, turns, strict=True))
    )
    return transcript, passages


def changes(talk):
    return [m for m in find_metrics(*heard(talk)) if m.before and m.after]


def values(told):
    return [tuple(Decimal(value) for value in pair.split(" > ")) for pair in told.split("; ") if pair]


@pytest.mark.parametrize(("found", "missed", "talk"), ROWS)
def test_what_is_joined_is_one_measure(found, missed, talk):
    pairs = [ends(m) for m in changes(talk)]
    assert set(values(found)) <= set(pairs)
    assert set(pairs) <= {*values(found), *values(missed)}


@pytest.mark.parametrize(
    "talk",
    [
        # another whole
        "c: Twelve percent of the labels fell off in the cold. / q: And now? / r: Sixty percent of our towns have fewer than five hundred people.",
        # an hour of the day, and the rest of the vans
        "q: Do the pickers stay? / r: They do. Eight hired last year. / q: And the vans? / r: All of them are out before six.",
        "c: Two regions began in May, the other three by August. Twelve vans in the first week.",
        # a bare number answers what was asked, and that was something else
        "c: We lost fifty-one keys a year. / q: Who cut the new ones? / s: My uncle. / q: And how many of you are there? / r: Nine.",
        # a part of them
        "c: We had forty complaints in a month. / q: Goodness. / s: We bought a bell. / q: And the complaints? / r: I read all of them. Twelve of them were from one man.",
    ],
)
def test_what_is_something_else_is_not_joined(talk):
    assert [ends(m) for m in changes(talk)] == []


def test_a_change_told_in_so_many_words_is_not_joined_again():
    talk = (
        "c: It took nine days before the last claim had a name on it. / q: And then the storm came? / s: It did, in August. / "
        "q: From nine days to thirty-six hours! / r: Yes. And it was a mess for about three days."
    )
    assert [ends(m) for m in changes(talk)] == [(Decimal(9), Decimal(36))]


def test_of_two_old_values_about_equally_likely_none_is_taken():
    one = "c: A repair took fourteen days. / q: I see. / s: We bought a van. / q: And a repair now? / r: Three days."
    two = "c: A repair took fourteen days, and a repair abroad took twenty days. / q: I see. / s: We bought a van. / q: And a repair now? / r: Three days."
    assert [ends(m) for m in changes(one)] == [(Decimal(14), Decimal(3))]
    assert [ends(m) for m in changes(two)] == []


@pytest.mark.parametrize(
    ("words", "era"),
    [
        ("Six minutes on the phone the night before.", None),
        ("Ninety-three percent are out before six.", "after"),
        ("It was ninety-three percent before.", "before"),
        ("It closed on the fifth working day before, in eight hours.", "before"),
    ],
)
def test_before_tells_an_era_only_where_it_stands_for_one(words, era):
    transcript, passages = heard(f"r: {words}")
    (found,) = (
        m for m in mentions(lines(transcript, passages), "en", 2025) if m.quantity.kind in ("percent", "duration")
    )
    assert (found.when.era if found.when else None) == era


@pytest.mark.parametrize(
    "talk",
    [
        "q: The Sunday nights, how long do they take you? / r: They went from five hours to an hour and a quarter.",
        "c: Eighteen percent of them came back to us. / q: And the invoices, from eighteen percent? / r: It's at four percent now.",
    ],
)
def test_a_name_that_says_when_or_of_what_words_nothing(talk):
    metrics = changes(talk)
    assert metrics
    assert suggest(metrics, "en") == ()


def test_every_trait_has_its_weight_and_links_come_in_one_order():
    weights = tomllib.loads(resource("models", "links", "en.toml").read_text(encoding="utf-8"))["weights"]
    transcript, passages = heard(ROWS[0][2])
    said = lines(transcript, passages)
    found = mentions(said, "en", 2025)
    told = links(found, found, said)
    assert told
    assert {name for link in told for name in link.traits} == set(weights) - {"bias"}
    assert all(math.isfinite(value) for value in weights.values())
    assert told == links(found, found, said)
