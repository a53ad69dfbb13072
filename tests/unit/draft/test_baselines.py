"""A change without a name is told only with what introduces its baseline; a new value with the old one beside it."""

from dataclasses import replace

from assistant.draft.baselines import with_baselines
from assistant.draft.choose import choose
from assistant.draft.headline import told_numbers
from assistant.draft.then_now import with_what_was
from assistant.metrics.echoed import echoed
from assistant.metrics.suggest import suggest
from assistant.records import PARTS
from tests.unit.draft.interviews import block, interview
from tests.unit.draft.test_headline import understood

TOLD = "With the old board it was twenty-five minutes every time."
TURNS = [
    ("curtis", TOLD), ("maya", "I see."), ("curtis", "That was how it went."), ("maya", "All right."),
    ("curtis", "Yes, really."), ("maya", "And the twenty-five minutes?"), ("curtis", "Six minutes."),
]  # fmt: skip


def numbers():
    known = understood("en", *TURNS)
    suggestions = suggest(known.metrics, "en", known=echoed(known.metrics, interview("en", *TURNS)))
    return known, told_numbers(replace(known, suggestions=suggestions), frozenset())


def material(known, worth=(0.1, 0.5, 0.1, 0.1), **more):
    return block(0, known.passages[0], text=known.passages[0].text, worth=worth, **more)


def test_the_sentence_that_introduces_the_baseline_is_told_too():
    known, told = numbers()
    assert [n.metric.name for n in told] == [""]
    kept, needed = with_baselines(told, [material(known)], "en")
    assert kept == told
    assert [m.place for m in needed] == [0]
    (choice,) = choose([material(known, worth=(0.0, 0.0, 0.0, 0.0))], "en", kept, needed=needed)
    assert choice.material.place == 0
    (choice,) = choose([material(known)], "en", kept, needed=needed)
    assert PARTS[choice.part] == "challenge"


def test_without_such_a_sentence_the_change_is_not_told():
    known, told = numbers()
    assert with_baselines(told, [], "en") == ((), ())
    assert with_baselines(told, [material(known, leans=True)], "en") == ((), ())


def test_a_new_value_leans_on_the_old_one_beside_it():
    known = understood("en", ("curtis", "Last spring the queue was sixteen days."), ("curtis", "Now it is four days."))
    was, now = (block(place, p, text=p.text) for place, p in enumerate(known.passages))
    now = replace(now, passage=replace(now.passage, turn=was.passage.turn))
    assert [m.reworded.leans for m in with_what_was([was, now], known.metrics)] == [False, True]
    assert [m.reworded.leans for m in with_what_was([was, now], ())] == [False, False]
    apart = replace(now, passage=replace(now.passage, turn=was.passage.turn + 1))
    assert [m.reworded.leans for m in with_what_was([was, apart], known.metrics)] == [False, False]
