"""Exchanges teach how people wish that something is left out."""

import pytest

from assistant.resources import resource
from assistant.segment.exchanges import read_exchanges
from tests.unit.segment.talks import Case, judged

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
    assert first.wishes == [("request", "That bit goes in nobody's drawer."), ("promise", "Gone already.")]
    assert second.wishes[0] == ("other", "We print no labels any more.")


@pytest.mark.parametrize("line", ["A\tR", "Z\tN\tWho is Z?", "A\tY\tNo such deed.", "A\tN\t "])
def test_a_line_that_is_no_sentence_is_refused(line):
    with pytest.raises(ValueError, match="no sentence"):
        read_exchanges(["# Ida, trams", line])


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_every_exchange_that_comes_along_can_be_read(lang):
    text = resource("models", "labeller", "data", f"exchanges.{lang}.tsv").read_text("utf-8")
    found = read_exchanges(text.splitlines())
    assert len(found) == 180
    assert sum(any(kind == "request" for kind, _ in exchange.wishes) for exchange in found) > 100


@pytest.mark.parametrize(
    ("talk", "hidden"),
    [
        (
            "Q: Was there a bad week?\nA: Tolmie's lost a whole batch in March. You can know that, your readers can't. We learned from it. It took a month.\nQ: I'll keep that in my head and nowhere else.\nA: We have nine vats.",
            True,
        ),
        ("Q: Was there a bad week?\nA: Tolmie's lost a whole batch in March. They phoned us.\nQ: And then?\nA: We have nine vats.", False),
    ],
)  # fmt: skip
def test_a_request_and_the_promise_that_answers_it_vouch_for_each_other(talk, hidden):
    said, off = judged(Case("vouched", talk), "en")
    batch = next(i for i, u in enumerate(said) if "Tolmie" in u.text)
    vats = next(i for i, u in enumerate(said) if "vats" in u.text)
    assert (batch in off.doubtful) == hidden
    assert vats not in off.hidden | off.guarded


def test_what_a_colleague_objects_to_is_hidden_where_the_interviewer_gives_in():
    words = "Q: And prices?\nA: They charge us three thousand a week. It is robbery.\nB: We live off them, Joan. Don't put that in.\n"
    for answer, hidden in (("Q: I won't use it.", True), ("Q: How many vans are there?", False)):
        said, off = judged(Case("colleague", f"{words}{answer}\nA: We have nine vats."), "en")
        charge = next(i for i, u in enumerate(said) if "thousand" in u.text)
        assert (charge in off.hidden) == hidden
