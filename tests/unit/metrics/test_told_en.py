"""English ways of telling a change that need more than one sentence, or more than the words around the value."""

from decimal import Decimal

import pytest

from assistant.metrics.ago import ago
from assistant.metrics.find import find_metrics, metrics_in_text
from assistant.metrics.spoken import Spoken
from assistant.metrics.suggest import suggest
from assistant.records import Passage
from tests.unit.metrics.talk import ends, interview


def labelled(*turns):
    """Metrics of (speaker, label, words) turns."""
    transcript = interview("en", *((who, words) for who, _, words in turns))
    passages = tuple(
        Passage(f"p{turn.index}", turn.span, turn.index, turn.speaker, transcript.words_of(turn.index), label, 1.0)
        for turn, (_, label, _) in zip(transcript.turns, turns, strict=True)
    )
    return find_metrics(transcript, passages)


def pairs(metrics):
    return [ends(m) for m in metrics if m.before and m.after]


def texts(text):
    return [s.text for s in suggest(metrics_in_text(text, "en")[1], "en")]


def test_what_it_is_no_longer_was_told_before():
    found = labelled(
        ("a", "challenge", "In the autumn we needed a hundred and sixty temps."),
        ("q", "other", "And this time?"),
        ("a", "result", "Quiet. Ninety-five temps, not a hundred and sixty."),
    )
    assert pairs(found) == [(160, 95)]


def test_what_was_looked_up_rights_what_was_told_pages_before():
    talk = [("q", "other", "Good."), ("a", "result", "The crew is happy.")] * 8
    turns = (
        ("a", "result", "Last year we lost thirty-eight hours. The year before, ninety-six."),
        *talk,
        ("a", "result", "About the hours. It is forty-one, not thirty-eight."),
        ("a", "result", "Ninety-six to forty-one."),
    )
    found = labelled(*turns)
    live = [m for m in found if m.status == "stated" and m.before and m.after]
    assert [(ends(m), m.after.unit) for m in live] == [((96, 41), "hour")]
    transcript = interview("en", *((who, words) for who, _, words in turns))
    assert "thirty-eight hours" in [span.of(transcript.text) for span in Spoken(transcript, ()).withdrawn()]


def test_what_is_left_of_them():
    found = labelled(
        ("a", "challenge", "Seventeen people were keying in hours."),
        ("q", "other", "The seventeen people, what happened with them?"),
        ("a", "result", "There's three of them still at it."),
    )
    assert (17, 3) in pairs(found)


def test_a_part_of_them_is_no_later_value():
    found = labelled(("a", "result", "We've closed fourteen matters and eleven of them came in on budget."))
    assert pairs(found) == []
    assert [m.after.value for m in found if m.after] == [11]


def test_a_change_told_again_from_its_start_is_taken_back_whole():
    found = metrics_in_text(
        "Handling went from thirty minutes to twenty. No, wait, from forty minutes to twenty-five.", "en"
    )[1]
    assert [(ends(m), m.status) for m in found] == [((30, 20), "superseded"), ((40, 25), "stated")]
    assert not any("30" in s.text or "20" in s.text for s in suggest(found, "en"))


@pytest.mark.parametrize(
    ("clause", "back"),
    [
        ("Last year, eighty-seven.", 1),
        ("the year before, ninety-six", 2),
        ("two seasons ago it was three", 2),
        ("the winter before last", 2),
        ("now it's nine", 0),
        ("it was nine", None),
    ],
)
def test_how_far_back_words_lie(clause, back):
    assert ago(clause) == back


def test_the_year_before_lies_further_back_than_last_year():
    found = metrics_in_text("Last year we lost thirty-eight hours. The year before, ninety-six.", "en")[1]
    assert pairs(found) == [(96, 38)]


def test_a_value_called_an_estimate_anywhere_is_one():
    found = labelled(
        ("a", "result", "Planning takes about forty minutes now."),
        ("q", "other", "So from three hours?"),
        ("a", "result", "Planning went from three hours to forty minutes."),
    )
    metric = next(m for m in found if m.before and m.after)
    assert metric.status == "approximate"
    assert "approximate" in [c.code for c in metric.cautions]


@pytest.mark.parametrize(
    ("text", "before", "after"),
    [
        ("The phones settled at a quarter to eleven. Now it's nine.", "10.75", "9"),
        ("We used to be done at nine o'clock, now we're out by six.", "9", "6"),
    ],
)
def test_hours_of_the_day(text, before, after):
    assert pairs(metrics_in_text(text, "en")[1]) == [(Decimal(before), Decimal(after))]


@pytest.mark.parametrize(
    ("text", "wording"),
    [
        ("Steps went from 17 to 9.", "The number of steps fell from 17 to 9"),
        (
            "An approval took a full week. Now it takes two days.",
            "Approval time fell by 71%, from one week to two days",
        ),
        (
            "Writing a quote took four hours. Now it takes one.",
            "Time spent writing a quote fell by 75%, from four hours to one hour",
        ),
        ("Sign-ups doubled in three months.", "Sign-ups doubled in three months"),
        ("Orders went from 100 to 200.", "The number of orders doubled, from 100 to 200"),
        ("Our error rate halved.", "The error rate halved"),
        ("Energy use dropped twelve percent in the first quarter.", "Energy use fell by 12% in the first quarter"),
        ("Training went from six weeks to one.", "Training time fell by five weeks, from six weeks to one week"),
        ("It saves each planner eleven hours a week.", "Time saved per planner: 11 hours a week"),
        (
            "Unapplied cash went from six point eight crore to one point four crore.",
            "Unapplied cash fell from 6.8 crore to 1.4 crore",
        ),
        (
            "Month-end close took five days. Now it takes a day and a half.",
            "Month-end close time fell from five days to a day and a half",
        ),
    ],
)
def test_english_wordings(text, wording):
    assert wording in texts(text)


def test_a_rate_that_halved_did_not_fall_by_half():
    assert not any("50%" in text for text in texts("Our error rate halved."))


def test_more_than_is_said_of_large_changes_only():
    assert any("more than 60%" in text for text in texts("Planning time fell from 100 minutes to 39."))
    assert not any("more than" in text for text in texts("Planning time fell from 100 minutes to 59."))


def test_a_bound_shows_on_which_side_it_lies():
    found = suggest(metrics_in_text("Planning time fell from 10000 minutes to 2496.", "en")[1], "en")
    bound = next(s for s in found if "more than" in s.text)
    assert (bound.text, bound.derivation) == ("Planning time fell by more than 75%", "(2496 - 10000) / 10000 = -75.04%")


@pytest.mark.parametrize(
    ("turns", "name"),
    [
        ((("a", "The open shifts filled by our own people. It was fifty-two percent, and it's seventy-one."),), "open shifts filled by their own people"),
        ((("q", "It says solar permits have tripled?"), ("a", "Two to six.")), "solar permits"),
        ((("q", "So what share comes in online now?"), ("a", "Ninety-one percent. First month was thirty-four.")), "share that comes in online"),
        ((("a", "Cost per verified customer. UK, four pounds to two pounds."),), "cost per verified customer (UK)"),
        ((("a", "We cut it from forty-eight hundred reviewer hours to 1,750 reviewer hours."),), "reviewer hours"),
        ((("a", "Visits went from every three months to every six."),), "time between visits"),
    ],
)  # fmt: skip
def test_names(turns, name):
    assert name in [m.name for m in find_metrics(interview("en", *turns), ()) if m.before and m.after]


def test_a_name_holds_no_word_of_whose_it_is():
    found = metrics_in_text("We had six resignations on my ward in 2023 and two resignations in 2024.", "en")[1]
    assert [m.name for m in found if m.before and m.after] == ["resignations on the ward"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Six times out of ten something is missing.", [("60", "percent")]),
        ("In every four, one came back.", [("25", "percent")]),
        ("It failed three times in five years.", [("3", "count"), ("5", "year")]),
        ("An approval took a full week.", [("7", "day")]),
        ("An hour.", [("1", "hour")]),
        ("From a quarter to two thirds of the sentences.", [("66.67", "percent")]),  # no time of day
        ("We went from two campaigns a quarter to seven.", [("2", "count/quarter"), ("7", "count")]),
    ],
)
def test_english_quantities(text, told):
    assert [(str(q.value), q.unit) for q in metrics_in_text(text, "en")[0]] == told


def test_a_second_value_of_the_answer():
    found = labelled(
        ("a", "challenge", "And it was nine weeks from the offer to the first shift. One in two turned up."),
        ("q", "other", "And where is that today, the one in two?"),
        ("a", "result", "Three in four. And it's five weeks."),
    )
    assert pairs(found) == [(63, 35), (50, 75)]


def test_a_question_that_only_repeats_asks_nothing_new():
    found = find_metrics(
        interview("en", ("a", "Waste was fourteen percent."), ("q", "Fourteen!"), ("a", "And now it's six percent.")),
        (),
    )
    assert pairs(found) == [(14, 6)]


def test_a_median_needs_no_name():
    found = labelled(
        ("a", "result", "From the moment we say yes to when it's contained, the median's twenty-one minutes.")
    )
    assert [(m.after.value, m.status) for m in found] == [(21, "incomplete")]
