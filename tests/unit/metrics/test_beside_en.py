"""English numbers as people say them off the cuff: units left out, values side by side, sums, refusals, names by the piece."""

from decimal import Decimal

import pytest

from assistant.metrics.find import find_metrics, metrics_in_text
from assistant.metrics.quantities import find_quantities
from assistant.metrics.suggest import suggest
from assistant.records import Passage
from tests.unit.metrics.talk import ends, interview

LABELS = {"c": "challenge", "r": "result", "s": "solution", "q": "other", "b": "background"}


def read(text):
    return [(q.text, q.value, q.unit) for q in find_quantities(text, "en")]


def pairs(text):
    return [ends(m) for m in metrics_in_text(text, "en")[1] if m.before and m.after and m.status != "superseded"]


def told(*turns):
    transcript = interview("en", *turns)
    passages = tuple(
        Passage(f"p{n}", turn.span, n, who, words, LABELS[who[0]], 1.0)
        for n, (turn, (who, words)) in enumerate(zip(transcript.turns, turns, strict=True))
    )
    return find_metrics(transcript, passages)


def joined(*turns):
    return [ends(m) for m in told(*turns) if m.before and m.after and m.status in ("stated", "approximate")]


def texts(text):
    return [s.text for s in suggest(metrics_in_text(text, "en")[1], "en")]


def both(before, after):
    return (Decimal(before), Decimal(after))


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("It took two hours forty to reach the coast.", ("two hours forty", Decimal(160), "minute")),
        ("A seat was nine dollars sixty per guest per night.", ("nine dollars sixty", Decimal("9.6"), "USD/night")),
        ("Point seven. On average.", ("Point seven", Decimal("0.7"), "count")),
        ("One and a quarter million went into it.", ("One and a quarter million", Decimal(1_250_000), "count")),
        ("Three in 10,000 failed.", ("Three in 10,000", Decimal("0.03"), "percent")),
        ("The call lasted 6:20 minutes.", ("6:20 minutes", Decimal(380), "second")),
        ("We had twelve break-ins a quarter.", ("twelve", Decimal(12), "count/quarter")),
        ("It was ninety repairs a month before.", ("ninety", Decimal(90), "count/month")),
        ("Two thousand twenty-two, that was the flood.", ("Two thousand twenty-two", Decimal(2022), "year")),
        ("At the end of August, six.", ("six", Decimal(6), "count")),
        ("That's a tenth now.", ("a tenth", Decimal(10), "percent")),
    ],
)
def test_what_a_number_measures(text, wanted):
    unit = wanted[2].replace("night", "day")
    assert (wanted[0], wanted[1], unit) in read(text)


@pytest.mark.parametrize("text", ["Point one. Nobody came.", "Point two, the roof leaks."])
def test_a_point_that_is_counted_is_no_number(text):
    assert not any(value < 1 for _, value, _ in read(text))


def test_three_in_a_town_is_no_share():
    assert ("Three in 4,210", Decimal("0.07"), "percent") not in read("Three in 4,210 came.")


def test_a_clock_without_minutes_stays_a_time_of_day():
    assert read("The bus leaves at 7:30.") == [("7:30", Decimal(730), "clock")]


def test_the_season_of_two_years_counts_nothing():
    units = [unit for _, _, unit in read("The winter before, twenty-one, twenty-two, it was ninety callouts.")]
    assert units == ["year", "year", "count"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("A crate was six dollars fifty per shop per week, and now it's four twenty.", both("6.5", "4.2")),
        ("It costs us 60 cents a sheet instead of 85.", both("0.85", "0.6")),
        ("We'd lose ninety trays a year. Last year it was thirteen.", both(90, 13)),
        ("We'd get thirty callers on a Friday. This year, on a Friday, it's more like eight.", both(30, 8)),
        ("We do forty-one repairs a day now, and it was sixteen with the old bench.", both(16, 41)),
        ("We got 14 bidders per sale, and since the new page it's 35.", both(14, 35)),
        ("I had thirty of them open at the end of May. Yesterday it was seven.", both(30, 7)),
        ("The year before it was thirteen and last year four.", both(13, 4)),
        ("We're down to five depot visits a week from nineteen.", both(19, 5)),
        ("Two point one kilos from five point three.", both("5.3", "2.1")),
        ("One hour now, for the region. Against seven.", both(7, 1)),
        ("Twenty twenty-five was seven hundred and ten. For boats. So from eleven forty.", both(1140, 710)),
        ("It was fifty seconds with the key. Then we timed it. With the tag it's nine seconds.", both(50, 9)),
        ("It used to be five weeks before anybody moved. The last one was in Kent. Six working days.", both(35, 6)),
        ("There were sixty spare keys in the yard. There may be more. They're all gone, none.", both(60, 0)),
        ("We had sixty spare keys in the yard. They're all gone now.", both(60, 0)),
        ("Before, it was all of them. Now it's 41 percent.", both(100, 41)),
        ("We've one opening now, it was five.", both(5, 1)),
        ("A run used to be six hours, then it went to four, and now it's ninety minutes.", both(6, 90)),
        ("A load that took eleven hours finishes in forty minutes.", both(11, 40)),
        ("Fifty of three hundred samples failed in the first round, eight in the second.", both(50, 8)),
        ("Time to quote: 41 days before, 12 after.", both(41, 12)),
        ("Losses stood at eight percent. They're at three.", both(8, 3)),
        ("We fit 30 windows a week; in the past it was 12.", both(12, 30)),
        ("We counted the bins. In that count six had a hole in it. We did it again in May. One with a hole.", None),
        ("We did a check of the nets. Nine had a hole in it. This May we did it again. Three with a hole.", both(9, 3)),
    ],
)
def test_values_side_by_side(text, wanted):
    found = pairs(text)
    assert wanted in found if wanted else found == []


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("We answer 500 letters a day with 12 people; before it was 300 letters with 15 people.", both(300, 12)),
        ("We file 900 jars a day. Three percent of nine hundred is twenty-seven jars a day.", both(900, 27)),
        ("Letters, sixty-three. Last year, eight.", both(8, 63)),
        ("We had two guests turn up for one room. We don't have that anymore. None, zero.", both(2, 0)),
        ("Seventy people in March. Three hundred in August, about.", both(70, 300)),
        ("We take two days. Against ten at the other yard.", both(10, 2)),
        ("We used to wait eleven days. There we're now three.", both(11, 3)),
    ],
)
def test_values_that_no_change_joins(text, wrong):
    assert wrong not in pairs(text)


def test_the_row_is_told_up_to_now_but_a_dated_step_keeps_its_dates():
    assert pairs("In 2021 we had 30 vans, in 2022 45, and today 80.") == [both(30, 45)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("It takes a cook 9 minutes per plate, it used to take 25.", "time per plate"),
        ("We pay $4 a box instead of $7.", "cost per box"),
        ("Our bill was twelve dollars ten per tenant, and it's nine forty.", "bill per tenant"),
        ("We brought down drying time from six days to two days.", "drying time"),
        ("It now takes six minutes to weigh the truck, which used to take an hour.", "time to weigh the truck"),
        ("Between 2021 and 2023 scrap fell from 8% to 5%.", "scrap"),
        ("Our queue times have halved since May.", "queue times"),
        ("The backlog peaked at 1,900 and it's now 350.", "backlog"),
        ("We've one delivery now out of the nine, it was four.", "deliveries"),
        ("Our drying time shrank by a third.", "drying time"),
    ],
)
def test_names(text, name):
    assert [m.name for m in metrics_in_text(text, "en")[1]] == [name]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Our bill came down from $900 to $600 a month.", "The bill fell by 33%, from $900 a month to $600 a month"),
        (
            "Average talk time dropped from 7:30 to 5:10 minutes.",
            "The average talk time fell by 31%, from 7:30 minutes to 5:10 minutes",
        ),
        (
            "A crate was six dollars fifty per shop, and now it's four twenty.",
            "",
        ),
    ],
)
def test_wordings(text, wanted):
    assert texts(text)[:1] == ([wanted] if wanted else [])


def test_bare_numbers_of_a_score_take_no_unit():
    talk = [("c", "We were eleven weeks behind."), ("q", "And your NPS?"), ("r", "It went from eleven to fifty-five.")]
    (metric,) = (m for m in told(*talk) if m.before and m.after)
    assert (metric.name, metric.before.unit, metric.after.unit) == ("NPS", "count", "count")


def test_a_small_share_told_turns_ago_lends_no_unit():
    talk = [
        ("r", "Two percent came back."),
        ("q", "Fine. And what else was there, anything with the vans?"),
        ("r", "The vans, not much."),
        ("q", "And the sheds?"),
        ("r", "Sheds went from two to nine. A month."),
    ]
    (metric,) = (m for m in told(*talk) if m.before and m.after)
    assert metric.before.unit == "count"


def test_what_is_left_of_others_is_not_left_of_what_was_asked_for():
    talk = [
        ("c", "The scan found ninety unknown phones."),
        ("q", "And the ninety phones?"),
        ("r", "Usually it's zero red lines. The old grey ones went in the bin. Two left."),
    ]
    assert both(90, 2) not in joined(*talk)


def test_a_share_that_is_denied_at_once_is_no_value():
    talk = [
        ("c", "Half of them were late."),
        ("q", "Elsewhere they lose eight percent. You too?"),
        ("r", "Eight percent, no, gosh. It's less."),
    ]
    assert joined(*talk) == []


def test_a_case_that_is_only_supposed_is_no_level():
    talk = [
        ("c", "Average was four days."),
        ("q", "And today?"),
        ("r", "If one order waits three weeks for glue, you see it. The average now is one day."),
    ]
    assert (Decimal(21), Decimal(1)) not in joined(*talk)


def test_a_change_that_is_refused_is_none_and_gives_way_to_what_it_is():
    talk = [
        ("c", "To close a ticket took two and a half days."),
        ("q", "And the two and a half days?"),
        ("r", "Three hours, median."),
        ("q", "Wow, so two and a half days to three hours?"),
        ("r", "No, that's not alike. The average now is point eight days."),
    ]
    found = joined(*talk)
    assert both("2.5", 3) not in found
    assert both("2.5", "0.8") in found


def test_a_refused_sum_leaves_the_values_alone():
    talk = [
        ("c", "One in twenty-five was wrong in the book."),
        ("q", "And the book? One in twenty-five?"),
        ("r", "It's one in a hundred now."),
        ("q", "So from four percent down to one, a three percent improvement?"),
        ("r", "I'd not put it like that, it's three points."),
    ]
    assert both(4, 1) in joined(*talk)


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Scores went from eleven to fifty-five. Leave it.", "incomplete"),
        ("Repairs went from 40 to 12 a month. Please don't print that.", "superseded"),
        ("NPS went from 40 to 55. Leave it with me and I'll check the date.", "stated"),
    ],
)
def test_what_is_to_be_left_is_not_worded(text, status):
    assert [m.status for m in metrics_in_text(text, "en")[1] if m.before] == [status]


@pytest.mark.parametrize("text", ["Our biggest site cut waste by half.", "One shop went from 40 claims to 12."])
def test_what_one_place_did_is_marked(text):
    assert ["scope" in [c.code for c in m.cautions] for m in metrics_in_text(text, "en")[1]] == [True]


def test_every_shop_is_no_single_place():
    (metric,) = metrics_in_text("Every one of our shops cut waste by half.", "en")[1]
    assert "scope" not in [c.code for c in metric.cautions]


def test_the_baseline_and_what_the_number_is_today():
    talk = [
        ("b", "Thirty-one percent leaked. That's the autumn survey, the baseline."),
        ("q", "Did you go on from there?"),
        ("s", "We did, hall by hall, until May."),
        ("q", "And where did it land? What's the number today?"),
        ("r", "The last survey was in the autumn. Six percent."),
    ]
    assert both(31, 6) in joined(*talk)


def test_a_question_takes_up_the_later_value_and_asks_for_the_earlier():
    talk = [
        ("r", "Thirty minutes of work to fit a door, that's what I'd defend."),
        ("q", "Let's go back. And the door? The thirty minutes, what was that?"),
        ("r", "Four hours. Ann timed it."),
    ]
    assert both(4, 30) in joined(*talk)


def test_a_question_that_checks_a_value_does_not_ask_for_the_earlier_one():
    talk = [
        ("r", "Thirty minutes of work to fit a door."),
        ("q", "Thirty minutes, is that with paint?"),
        ("r", "Four hours with paint."),
    ]
    assert joined(*talk) == []


def test_the_question_counts_in_other_words_than_the_answer():
    talk = [
        ("c", "Two and a half posts, that took. Two and a half people walking about with a list."),
        ("q", "And the cellar, the two and a half people with the list?"),
        ("r", "One post now."),
    ]
    assert both("2.5", 1) in joined(*talk)


def test_a_question_that_names_the_thing_among_whose_talk_the_old_value_stands():
    talk = [
        ("c", "And then the claims desk. They'd queue by Monday. A claim sat for sixteen days, there."),
        ("q", "What did you try?"),
        ("s", "A new form, first of all, and then the scanner in the hall."),
        ("q", "Did people like it?"),
        ("s", "They did."),
        ("q", "And the claims desk?"),
        ("r", "Two days. They go home at five."),
    ]
    assert both(16, 2) in joined(*talk)


def test_a_long_question_begins_something_else():
    talk = [
        ("r", "They were in within a week. A week, and they knew the place."),
        (
            "q",
            "Okay, skip. You said that you keep buying yards up and down the coast. When a new one comes in, with its own books and whatever is in the shed, is that any different?",
        ),
        ("r", "It was six weeks before. And that was quick."),
    ]
    assert both(42, 7) not in joined(*talk)
