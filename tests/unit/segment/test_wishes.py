"""Exchanges teach what speaks for a wish that something is left out."""

import pytest

from assistant.backends.sklearn_linear import SklearnDenseTrainer
from assistant.resources import resource
from assistant.segment.exchanges import read_exchanges
from assistant.segment.weighing import load_wishes, weighed
from assistant.segment.weighing_training import of_exchange, of_interview, train_weights

TALK = """# a note on the format

# Ida, tram depot
Q\tN\tWhat did the old board cost you?
A\tX\tWe paid the brother of the mayor.
A\tR\tThat bit goes in nobody's drawer.
Q\tK\tGone already.

# Ole, dairy
A\tL\tWe print no labels any more.
B\tXR\tHe's leaving, and you did not get that from us.
""".splitlines()


def test_exchanges_are_read_with_turns_roles_and_deeds():
    first, second = read_exchanges(TALK)
    assert (first.speaker, second.speaker) == ("Ida, tram depot", "Ole, dairy")
    assert [u.turn for u in first.utterances] == [0, 1, 1, 2]
    assert [u.role for u in second.utterances] == ["interviewee", "interviewee"]
    assert first.wished == (False, False, True, False)
    assert second.wished == (False, True)
    assert first.wishes == [("request", "That bit goes in nobody's drawer."), ("promise", "Gone already.")]
    assert second.wishes[0] == ("other", "We print no labels any more.")


@pytest.mark.parametrize("line", ["A\tR", "Z\tN\tWho is Z?", "A\tY\tNo such deed.", "A\tN\t "])
def test_a_line_that_is_no_sentence_is_refused(line):
    with pytest.raises(ValueError, match="no sentence"):
        read_exchanges(["# Ida, trams", line])


def test_weights_are_learned_from_what_wishes_and_what_does_not():
    first, _ = read_exchanges(TALK)
    signs = [{"asks": float(w), "first": 1.0, "interviewer": 0.0} for w in first.wished]
    examples = of_exchange(first, signs)
    assert [wished for _, wished, _ in examples] == [True]  # neither the secret itself nor the interviewer
    quiet = of_interview(first.utterances, ["other"] * 4, [{"asks": 0.0, "first": 0.0, "interviewer": 0.0}] * 4)
    weights, bias = train_weights(examples + quiet, SklearnDenseTrainer(strength=1.0))
    assert weights["asks"] > 0 > bias
    assert weights["interviewer"] < 0


def test_nothing_near_what_is_off_the_record_is_an_example_of_harmless_talk():
    first, _ = read_exchanges(TALK)
    labels = ["other", "off_record", "other", "other"]
    assert of_interview(first.utterances, labels, [{"asks": 0.0}] * 4) == []


def test_the_shipped_weights_know_every_sign():
    weights, _ = load_wishes()
    silent = dict.fromkeys(weights, 0.0)
    assert weighed(silent) < 0.01
    assert weighed(silent | {"asks": 2.0, "last": 1.0, "echo": 1.0}) > 0.5


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_every_exchange_that_comes_along_can_be_read(lang):
    text = resource("models", "labeller", "data", f"exchanges.{lang}.tsv").read_text("utf-8")
    found = read_exchanges(text.splitlines())
    assert len(found) == 180
    assert sum(any(exchange.wished) for exchange in found) > 100
