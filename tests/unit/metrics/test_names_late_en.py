"""What English changes are called whose name stands where a value was told before, or told again."""

import pytest

from assistant.metrics.find import find_metrics
from assistant.metrics.listening import lines, mentions
from assistant.metrics.names_en_late import name_taken_up
from assistant.records import Passage
from tests.unit.metrics.talk import interview

FILLER = " / ".join(f"q: And what about the garden? / r: The garden is lovely, number {n}." for n in "abcdef")


def names(talk):
    """The names of the changes of a talk of `q: ... / r: ...`."""
    turns = [tuple(turn.strip().split(": ", 1)) for turn in talk.split(" / ")]
    transcript = interview("en", *turns)
    passages = tuple(
        Passage(f"p{n}", turn.span, n, who, words, "result", 1.0)
        for n, (turn, (who, words)) in enumerate(zip(transcript.turns, turns, strict=True))
    )
    return [m.name for m in find_metrics(transcript, passages) if m.before and m.after]


@pytest.mark.parametrize(
    ("name", "talk"),
    [
        # between what a time lies
        ("time from the enquiry to the quote", "r: It was twenty-six days, from the enquiry to the quote, and now it's four."),
        ("time from the boat docking to the fish being weighed", "r: We took ninety minutes from the boat docking to the fish being weighed. Now it's twenty."),
        ("time from the scan to the report", "r: It was nineteen days, and it's six. From the scan to the report."),
        ("time between the harvest and the press", "r: It was thirty hours between the harvest and the press. Now it's nine."),
        ("door-to-door time", "r: It was fifty-five minutes, door to door, and now it's thirty."),
        ("time to grade a pelt", "r: So about forty to fifteen. / q: Forty what? / r: Minutes to grade a pelt. / q: Forty minutes down to fifteen."),
        # what a time is taken by
        ("time for an estimate", "r: It was three days for an estimate, and now it's two hours."),
        ("time spent sorting bottles", "r: It was ninety minutes a day sorting bottles, and now it's thirty."),
        ("glazing and wiring time per batch", "r: It was forty minutes of glazing and wiring time for every batch, and now it's fifteen."),
        ("weekly count", "r: It took six hours, the weekly count, every Friday. Now it takes two."),
        ("time to restart", "r: Time to restart, the median, went from fifty minutes to twelve."),
        # shares told with a verb
        ("share refused", "r: In the first month they refused twenty-two percent. So that came down, it's nine percent now."),
        ("share of parcels returned", "r: The old lot returned eighteen percent of the parcels. Now it's seven percent."),
        ("share filed on time", "r: Forty-eight percent were filed on time. Now it's eighty-one percent."),
        ("share that had to be rewelded", "r: At first about eleven percent had to be rewelded. It's about three percent now."),
        ("share that gets lost", "r: And the ones that get lost, it's one in thirty now. It used to be one in eight."),
        ("share of jars that had a loose lid", "r: One jar in nine had a loose lid. Now it's one in eighty."),
        ("share of plates cracked", "r: Six percent of the plates cracked. Now it's two percent."),
        ("share of tenants on the app", "r: We've got sixty-four percent of the tenants on the app. It was forty percent."),
        # what things are that the words point back at
        ("spare keys", "r: We count the spare keys. Two years ago it was a hundred and forty of them, and last year it was sixty."),
        ("rental bikes in the park", "r: There were eighty-four of those rental bikes in the park, and now there's thirty."),
        ("visitors a month", "r: We have more visitors. About six hundred a month before, nine hundred now."),
        ("letters that thank the drivers", "r: The letters that thank the drivers. There were fourteen before and now there's forty."),
        ("time for a parcel to arrive", "q: How long does a parcel take to arrive? / r: Well, let me be fair. It's not much. It was nine days, it's seven."),
        ("opening the season", "q: What do you measure? / r: The opening of the season. All of it. With the boats, that is. This took twelve days. And now it is five."),
        ("flour for a batch of rolls", "r: It was forty kilos of flour for a batch of rolls. Now it's thirty-one kilos."),
        # told again
        ("share that goes to appeal", f"r: Fifty-one percent of it all went there. / {FILLER} / r: Line two, the share that goes to appeal. Fifty-one percent of cases, and it's nineteen now."),
        ("calls a day", f"r: That was two hundred and sixty calls a day. / {FILLER} / r: No, we went from two-sixty a day to a hundred and five."),
        ("cheques", f"r: We printed seventy-two cheques a week back then. / {FILLER} / q: And you were printing seventy-two cheques, every week? / r: Eleven now."),
        ("sick leave", "r: I have it here that sick leave went from seven point two to five point four percent."),
        ("missing or torn labels", f"r: And eight point four percent of the labels were missing or they were torn. / {FILLER} / q: And the missing or torn labels, the eight point four? / r: Nought point six."),
    ],
)  # fmt: skip
def test_the_name(name, talk):
    assert name in names(talk)


@pytest.mark.parametrize(
    "talk",
    [
        "r: It was nineteen days, from you calling to us coming, and now it's six.",  # persons bound it
        "r: It was nineteen days, from Monday to Friday week, and now it's six.",
        "r: We had three days to answer it, and now it's one.",
        "r: It was ninety minutes for a week of mail, and now it's thirty.",
        "r: It was ninety minutes running on, and now it's thirty.",
        "r: We reached nineteen percent. So that went up, it's forty percent now.",  # a level, and no share of things
        "r: We lost nineteen percent. So that came down, it's nine percent now.",  # of what?
        "r: Of what came in, in the old place, nineteen percent were filed. Now it's forty percent.",
        "r: At first about eleven percent had to be sent to him. It's about three percent now.",
        "r: Six percent of the plates I made. Now it's two percent.",
        "r: We have a lot of staff and a lot of plans. It was a hundred and forty of them, and last year it was sixty.",
        "r: It was two hundred litres of milk, and now it's three hundred and twenty litres of cream.",
        "q: How long does a parcel take to arrive? / r: The office has forty people. It is fine. It was nine days, it's seven.",
    ],
)
def test_no_name(talk):
    assert not any(names(talk))


@pytest.mark.parametrize(
    ("name", "asked"),
    [
        ("crates", "And you were stacking seventy-two crates, Ana, every shift?"),
        ("", "Seventy-two crates, then. And it was what before?"),
        ("", "And seventy-two crates, with the forty people?"),
        ("", "And how is it today?"),
    ],
)
def test_a_question_takes_up_the_old_value(name, asked):
    """Of two values far apart only the question says that they are of one measure, unless it asks for the one before."""
    transcript = interview("en", ("r", "We had seventy-two crates of apples."), ("q", asked), ("r", "Eleven."))
    said = lines(transcript, ())
    found = mentions(said, "en", None)
    ends = (found[0], found[-1])
    assert name_taken_up(ends, said, found) == name
