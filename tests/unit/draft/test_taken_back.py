"""What was taken back is told in no form: exchanges written for this, in many trades and forms, and look-alikes that take nothing back.

In the tables `#` opens an exchange in which the numbers in braces do not hold, `=` one in which every number stands; `~` and `!` open
such that are not understood yet. `Q` is the interviewer.
"""

import re
from pathlib import Path

import pytest

from assistant.draft.retorts import retorted
from assistant.draft.revised import revised_numbers
from assistant.metrics.find import find_metrics
from assistant.metrics.spoken import Spoken
from assistant.records import Participant
from tests.unit.draft.interviews import interview, passages_of

TABLES = Path(__file__).parents[2] / "data" / "corrected"
PEOPLE = tuple(
    Participant(name, None, None, "vendor" if name == "Q" else "customer", role, (name,), "says so")
    for name, role in (("Q", "interviewer"), ("A", "interviewee"), ("B", "interviewee"))
)


def exchanges(mark):
    return list(_exchanges(mark))


def _exchanges(mark):
    for path in sorted(TABLES.glob("*.txt")):
        for block in path.read_text("utf-8").strip().split("\n\n"):
            name, *turns = block.split("\n")
            if name[0] == mark:
                lang = path.name.split(".")[1]
                yield pytest.param(lang, [tuple(turn.split(": ", 1)) for turn in turns], id=f"{path.stem}-{name[2:]}")


def kept_out(lang, turns):
    """The transcript, its passages, and the places of those that are not told as they were said."""
    words = [(speaker, text.replace("{", "").replace("}", "")) for speaker, text in turns]
    transcript = interview(lang, *words, people=PEOPLE)
    passages = passages_of(transcript, ["result"] * len(words))
    right = {new.start for _, new in Spoken(transcript, passages).corrected}
    gone = [m for m in find_metrics(transcript, passages) if m.status == "superseded"]
    starts = {span.start for m in gone for span in m.spans} - right
    starts |= {s.start for s in (*Spoken(transcript, passages).withdrawn(), *revised_numbers(transcript, passages))}
    places = {i for i, p in enumerate(passages) for at in starts if p.span.start <= at < p.span.end}
    return transcript, passages, places | retorted(transcript, passages)


def marked(transcript, turns):
    """Where the numbers in braces begin."""
    for index, (_, text) in enumerate(turns):
        for found in re.finditer(r"\{", text):
            yield transcript.turns[index].span.start + len(re.sub(r"[{}]", "", text[: found.start()]))


def all_kept_out(lang, turns):
    transcript, passages, places = kept_out(lang, turns)
    return all(any(passages[i].span.start <= at < passages[i].span.end for i in places) for at in marked(transcript, turns))  # fmt: skip


@pytest.mark.parametrize(("lang", "turns"), exchanges("#"))
def test_a_number_that_was_taken_back_is_not_told(lang, turns):
    assert all_kept_out(lang, turns)


@pytest.mark.parametrize(("lang", "turns"), exchanges("="))
def test_numbers_of_two_things_or_times_both_stand(lang, turns):
    _, passages, places = kept_out(lang, turns)
    assert [passages[i].text for i in sorted(places)] == []


@pytest.mark.xfail(strict=True, reason="not understood yet")
@pytest.mark.parametrize(("lang", "turns"), exchanges("~"))
def test_what_is_not_understood_yet(lang, turns):
    _, _, places = kept_out(lang, turns)
    assert all_kept_out(lang, turns) and places


@pytest.mark.xfail(strict=True, reason="not understood yet")
@pytest.mark.parametrize(("lang", "turns"), exchanges("!"))
def test_what_is_taken_for_a_correction_and_is_none(lang, turns):
    assert not kept_out(lang, turns)[2]


def test_the_number_that_holds_stands_beside_the_one_taken_back():
    _, passages, places = kept_out("zh", [("A", "现在{一刻钟}。"), ("B", "十分钟。一刻钟是刚开始那两个月。")])
    assert [p.text for i, p in enumerate(passages) if i not in places] == ["十分钟。"]
