"""English topic exchanges: a value of the past and the one other value that holds now, which no words join."""

import pytest

from tests.unit.metrics.talk import changes


@pytest.mark.parametrize(
    ("before", "after", "talk"),
    [
        # a question that only asks on
        (41, 64, "c: The apprentices were on forty-one percent in the spring exam. / q: And where are they now? / c: Sixty-four."),
        (70, 31, "c: We lost seventy pots a week to the frost. / q: And after? / c: The fleece is on a motor. Thirty-one."),
        (9, 5, "c: My father kept it by ear, and we lost nine percent to the stones, nine, like the weather. / q: And you? / c: I have the lamp. Five."),
        # a sentence of nothing but the later value
        (17, 6, "c: We pumped seventeen hours a day because nobody knew the level. The float tells us. Six hours."),
        (14, 52, "c: We'd get fourteen cards in the box each summer. / q: Few. / c: It's the pen. They do it by phone now. Fifty-two."),
        (44000, 7300, "c: Forty-four thousand dollars the year before the nets. And then the nets came, with a light on them. Seven thousand three hundred."),
        # the same in the present
        (12, 7, "c: For a plain letter of wishes I'd note twelve hours. I bill seven."),
        (9, 3, "c: It was nine out of ten in coins, back then. Nobody carried a card. And I look in the box and it's three out of ten."),
        # what was reached
        (25, 4, "c: Old Hal at the counter, he'd be twenty-five minutes on one order, leafing through the book. The reader makes it about four."),
        (38, 16, "c: We had thirty-eight labels. I got it to sixteen, since half of them said the same."),
        # a word of now
        (90, 25, "c: The line stood ninety minutes, and nobody said anything. The last one, in May, it stood again. On Tuesday it was twenty-five minutes."),
    ],
)  # fmt: skip
def test_the_one_other_value_is_the_one_of_now(before, after, talk):
    told = changes(talk)
    wanted = (before, after)
    assert wanted in told or tuple(v * 10 for v in wanted) in told  # so many out of ten are percent


@pytest.mark.parametrize(
    "talk",
    [
        # another value may be the one
        "c: We pumped seventeen hours a day because nobody knew the level. The drain took nine hours. The float tells us. Six hours.",
        "c: They spent eleven days on it. That's a room without windows. They do two days from home and, well, seven.",
        # the later value was told before
        "c: It took six hours to rinse. We pumped seventeen hours a day because nobody knew. The float tells us. Six hours.",
        # what there is, in a later turn
        "c: We had forty crates by the door. It was raining. / q: I see. / c: It's dry here. Eleven crates.",
        # ages, names, frames
        "c: We had forty-one forms that year. Joss sorts them. He's nineteen.",
        "c: We waited twelve days for a part. The store is on version four now.",
        "c: We had forty-one forms that year. It was a lot. Now I'm thirty and I use a screen.",
        # laws, and what was only thought
        "c: The tax office took ninety days. By law it's thirty days.",
        "c: I'd have said twenty hours of it, all told. It was a lot. It's thirteen hours.",
        # sums, and two parts of a whole
        "c: Sixty percent came by road, and it was noisy. The rest is on the train. So it's forty percent.",
        "c: We printed nineteen forms each time. In two colours, every one. So that's thirty-eight.",
        # some of all that there are
        "c: There were eighty nets in the shed. It was dark. Last week eleven nets had holes in them.",
        # corrections, and questions that want something else
        "c: It took twelve weeks to walk the site. No, I'm lying, the snow came. Fourteen weeks.",
        "c: We lost nine days over one drawing. And do you know how long it takes to print? Forty minutes.",
        "c: It took us seventy minutes to fill a crate. / q: How many people do that? / c: Eleven.",
        "c: It took us seventy minutes to fill a crate. / q: I saw the washing hall on my way in, next to the gate. / c: That's Ola's. Twelve minutes.",
        # nobody says which is the older
        "c: One bench is nine metres. The other one is four metres.",
        # only one person's now
        "c: All of the nurses took eighty minutes over the notes. He does ninety minutes because he types with two fingers.",
        # there are so many of something else
        "c: We got six hives in a raffle. My gran was scared of the bees. And now there's fourteen.",
    ],
)  # fmt: skip
def test_what_is_no_change(talk):
    assert changes(talk) == []


@pytest.mark.parametrize(
    ("wanted", "talk"),
    [
        (
            [(14, 6), (45, 20)],
            "c: We were fourteen people in a shed, forty-five minutes. That went. Six people go in, they're out in twenty minutes.",
        ),
        (
            [(52000, 40000), (9000, 3500)],
            "c: So gas was fifty-two thousand cubic feet in the winter and for the fans we had nine thousand kilowatt hours. / q: And today? / c: Today gas forty thousand and the fans three and a half thousand.",
        ),
    ],
)
def test_several_measures_told_again_in_their_order(wanted, talk):
    assert set(wanted) <= set(changes(talk))


@pytest.mark.parametrize(
    "talk",
    [
        # told in the past both times
        "c: We were fourteen people in a shed, forty-five minutes. That went on. Six people went in one day, it was twenty minutes.",
        # told in the present
        "c: Fourteen people go in the old shed, forty-five minutes. Next door six people go in, they're out in twenty minutes.",
    ],
)
def test_lists_that_are_no_changes(talk):
    assert changes(talk) == []


@pytest.mark.parametrize(
    "talk",
    [
        "q: So, reports from twelve down to four a year? / c: The other way, sadly.",
        "q: Thirty-one to eighteen vans, then. / c: In the study. Nobody shares vans. We have thirty-one and they say eighteen.",
        "c: The law gives us forty days and the trust says fifteen. / q: So from forty to fifteen. / c: It's always been fifteen here.",
        "q: You said it went from seventy percent to ninety-four. / c: Two different things. Seventy is out and ninety-four is in.",
    ],
)
def test_a_change_that_the_answer_refuses(talk):
    assert changes(talk) == []


@pytest.mark.parametrize(
    "talk",
    [
        "c: We open at six. On Sundays it's nine to two.",
        "c: The girls did the twenty-bed ward last. The round is half of what it was.",
        "c: With four, about thirty-one in a day last week.",
        "c: There's seven in the first year and four in the second year.",
        "c: They printed a lot before. The first week with the new one it was sixty, seventy.",
        "q: Sixty thousand for one month? / c: One month. This March the line is zero.",
        "q: Your plan was to get to nine days. / c: Nine, yes. We started from twenty-four.",
        "c: Sixty percent of them had signed in 2021. In 2023 it was forty percent that had not.",
    ],
)
def test_values_side_by_side(talk):
    assert changes(talk) == []
