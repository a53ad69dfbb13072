"""English sentences that were once told wrong: torn, emptied, in somebody else's mouth, or with a verb of another time.

Beside each stands one that the same rules still tell.
"""

import pytest

from assistant.language.fragments_en import of_topic, with_fragment
from assistant.language.led_en import led_by
from assistant.language.lowered_en import lowered
from assistant.language.reword_en import reword
from assistant.language.voice import Voice
from tests.unit.language.said import TOKENIZER

HOUSE, VENDOR, PERSON = "\ue000", "\ue001", "\ue010"
VOICE = Voice(HOUSE, VENDOR, PERSON)


def told(said):
    found = reword(said, VOICE, TOKENIZER)
    return found and found.text.replace(HOUSE, "Orme").replace(VENDOR, "Vane").replace(PERSON, "Liv")


@pytest.mark.parametrize(
    ("said", "text"),
    [
        ("It means if it's late and it's heavy, it's mine.", "It means if it is late and it is heavy, it is Liv's."),
        ("Now when somebody calls, somebody drives.", "Now when somebody calls, somebody drives."),
        ("The forty that were left, we sold abroad.", "The 40 that were left, Orme sold abroad."),
        ("The nine which we can see, they are in order.", "The nine which Orme can see, they are in order."),
        (
            "Somebody who drives the crane or the lift, he needs a card.",
            "Somebody who drives the crane or the lift, he needs a card.",
        ),
        ("In May, for a week, he fishes in the fjord.", "In May, for a week, he fishes in the fjord."),
        (
            "It printed the labels well, but whatever people brought, it kept to itself.",
            "It printed the labels well, but whatever people brought, it kept to itself.",
        ),
        (
            "The mill makes new rates, and inside a band, two per cent up or down, it may move them alone.",
            "The mill makes new rates. Inside a band, 2% up or down, it may move them alone.",
        ),
        ("He was at the lake, he was glad.", "He was at the lake, and he was glad."),
        ("Not because it rained, it was the pump.", "Not because it rained. It was the pump."),
        (
            "The cloth is from Fiji and from Bari, bit from Lyon.",
            "The cloth is from Fiji and from Bari, bit from Lyon.",
        ),
    ],
)
def test_no_and_between_a_clause_and_what_it_waits_for(said, text):
    assert told(said) == text


@pytest.mark.parametrize(
    ("said", "text"),
    [
        (
            "The crates come with the full list, everyone's hours, the rest times, nobody doing six nights, and it tells the yard.",
            "The crates come with the full list, everyone's hours, the rest times, nobody doing six nights. It tells the yard.",
        ),
        (
            "For each crate I must show who has signed the sheet, on which day, and that this person was trained for it.",
            "For each crate Liv must show who has signed the sheet, on which day, and that this person was trained for it.",
        ),
        ("Everybody's in, and the gate shuts.", "Everybody is in, and the gate shuts."),
    ],
)
def test_a_list_or_a_clause_that_hangs_is_no_sentence_of_its_own(said, text):
    assert told(said) == text


@pytest.mark.parametrize(
    ("said", "text"),
    [
        ("Way too noisy, it rang every night.", "Way too noisy, it rang every night."),
        ("Different crew, they're not here any more.", "Different crew, they are not here any more."),
        ("Horn blowing, it stops the belt.", "Horn blowing, it stops the belt."),
        ("Two lads shouting at once, it hears nobody.", "Two lads shouting at once, it hears nobody."),
        ("Varnish, it goes for varnish and for the glue.", "Varnish, it goes for varnish and for the glue."),
        (
            "The driver who's on, it's about four times a month.",
            "The driver who is on, it is about four times a month.",
        ),
        ("Not lying, Gro, she's ninety.", "Not lying, Gro, she is 90."),
        ("Gunnar, our fitter, he had a hip done.", "Gunnar, Orme's fitter, had a hip done."),
        ("The gauge, it reads the level twice a day.", "The gauge reads the level twice a day."),
        ("Torrent, it's called.", "It is called Torrent."),
    ],
)
def test_a_pronoun_goes_only_where_it_takes_up_what_stands_before(said, text):
    assert told(said) == text


@pytest.mark.parametrize(
    ("said", "text"),
    [
        ("It's the speed, but it's also, there's a new screen.", "It is the speed, but there is a new screen."),
        ("I've seen the film, the film's always late.", "Liv has seen the film, and the film's always late."),
        (
            "It gets held, and that's a person, a person decides.",
            "It gets held, and that is a person, and a person decides.",
        ),
        ("By the time we've found it it's in the yard.", "By the time Orme has found it, it is in the yard."),
        (
            "When it's down, it's down, and all we can do is wait for the line.",
            "When it is down, it is down, and all Orme can do is wait for the line.",
        ),
        ("Mud is counted in parts, parts per million.", "Mud is counted in parts, parts per million."),
        ("That never used to, I mean, nobody ever rang me about a bill.", "Nobody ever rang Liv about a bill."),
        ("The crew, the crew had a plan for the gate.", "The crew had a plan for the gate."),
    ],
)
def test_a_restart_goes_and_a_clause_stays(said, text):
    assert told(said) == text


@pytest.mark.parametrize(
    ("said", "text"),
    [
        ("I want to be fair, because somebody will check the sums.", None),
        ("The gate was late, to be fair, by an hour.", "The gate was late, by an hour."),
        ("In other yards it has been so.", "In other yards it has been so."),
        ("The van was late, so.", "The van was late."),
        ("Sales were up a bit, but so was the rent.", "Sales were up a bit, but so was the rent."),
        ("When you look by cause it's the crumbs that went.", "When people look by cause it is the crumbs that went."),
        ("It was shut, cause it rained for a week.", "It was shut, because it rained for a week."),
        (
            "I timed it for a week, because she didn't believe me.",
            "Liv timed it for a week, because she did not believe Liv.",
        ),
        ("The gate stayed shut till, I think, May.", "The gate stayed shut till May."),
        (
            "The smith counts it, and, you know, one clerk counts it too.",
            "The smith counts it, and one clerk counts it too.",
        ),
        (
            "She's on the bus, like, she's not even put her bag down.",
            "She is on the bus, and she has not even put her bag down.",
        ),
        (
            "I've got frost from, oh, middle of October to some time in April.",
            "Liv has frost from middle of October to some time in April.",
        ),
        ("It weren't the worst of the pumps.", "It was not the worst of the pumps."),
        ("They'd have gone if it weren't for the pump.", "They would have gone if it were not for the pump."),
        ("The first day is for tests, that don't count.", "The first day is for tests, that does not count."),
        ("We sold the ones that don't run.", "Orme sold the ones that do not run."),
        ("But that's a wish of mine, put it down as a wish.", "That is a wish of Liv's."),
        ("Gro was one of the two, I must say.", "Gro was one of the two."),
        ("They did, yeah, there was a storm.", "There was a storm."),
        ("We bought our own crane, us own house paid it.", "Orme bought their own crane, their own house paid it."),
        (
            "When I did a count, that's October twenty-two, I took three months of sheets.",
            "When Liv did a count in October 2022, Liv took three months of sheets.",
        ),
        ("It cost us maybe thirty, forty thousand tins.", "It cost Orme maybe thirty or forty thousand tins."),
    ],
)
def test_what_is_no_filler_stays_and_takes_no_comma_along(said, text):
    assert told(said) == text


@pytest.mark.parametrize(
    ("said", "text"),
    [
        ("If a family asks, who was in with my mother on Tuesday, we can say.", None),
        ("She wrote on the sheet and put, the bank says my uncle's name is wrong.", None),
        (
            "He's shouting at the clerk, I have paid, and the clerk is shouting at me.",
            "The clerk is shouting at Liv.",
        ),
        ("She said don't promise till I've touched it.", None),
        ("And they say, okay, then we take forty.", None),
        ("She said it's the forms, I love the horses and I hate the forms.", "She said it is the forms."),
        ("She said it's the forms, I drove over and asked.", "She said it is the forms, and Liv drove over and asked."),
        ("I told the board in April, I can hire five people and start a night crew.", None),
        ("The first thing she says is, well, we start with how many kids they have.", None),
        ("He came home and said, there's three that do this, and I'm not trying it on the cows.", None),
        (
            "He came over and said, what did you pay for it, and he laughed.",
            "He came over and said, “What did you pay for it,” and he laughed.",
        ),
        ("They gave me money before I'd even asked, which is how I knew they were ashamed.", None),
        ("The boy said, I don't know, let me see, and the next day there was a file with every name in it.", None),
        ("One grower told me on the phone, madam, I've paid you.", None),
    ],
)
def test_the_words_of_another_are_not_the_speakers(said, text):
    assert told(said) == text


@pytest.mark.parametrize(
    ("said", "text"),
    [
        ("The other maker did it all, honestly more than you, with less noise.", "The other maker did it all."),
        ("That was half you and half us.", None),
        ("They ring you up and say have you a photo of that pipe.", None),
        ("The gate tells you when it sticks.", "The gate tells people when it sticks."),
        (
            "They measure the pane, they send us the order, we paint it.",
            "They measure the pane, and they send Orme the order, and Orme paints it.",
        ),
        ("We paint the pane and we pack it.", "Orme paints the pane and packs it."),
        (
            "We paid them nine pounds to bring us the same pump.",
            "Orme paid them nine pounds to bring Orme the same pump.",
        ),
        ("He told me to my face in the yard.", "He told Liv to their face in the yard."),
        (
            "I still draw it, and then Devin and I sit and argue.",
            "Liv still draws it, and then Devin and Liv sit and argue.",
        ),
        ("I drove up and I asked.", "Liv drove up and asked."),
        (
            "I'm standing there in a borrowed coat, everybody's dancing, and I'm counting.",
            "Liv is standing there in a borrowed coat, and everybody is dancing, and Liv is counting.",
        ),
        ("I go and stand beside the new ones.", "Liv goes and stands beside the new ones."),
        ("We didn't have a shortage, we had a leak.", "Orme did not have a shortage but had a leak."),
        ("I'd put a lamp on the side.", None),
        ("What I'd put up in lights is the school.", "What Liv would put up in lights is the school."),
    ],
)
def test_who_is_told_of(said, text):
    assert told(said) == text


@pytest.mark.parametrize(
    ("said", "text"),
    [
        ("We did, every four years, for the register.", None),
        ("He did, I've got the plan at home.", "Liv has the plan at home."),
        ("And I couldn't either.", None),
        ("We did the count by hand.", "Orme did the count by hand."),
        (
            "The water isn't yours all the time, you have your turn, it comes every nine days, and the hour is the hour.",
            None,
        ),
        ("When a guest holds up his phone and there's a lower price on it, I know that face.", None),
        ("And if the mast moved, or the card fell down behind the desk, you were out of luck.", None),
        (
            "If it's wet on the hill, nothing moves at all, and if it's dry, it shakes the bolts out of your van.",
            "If it is wet on the hill, nothing moves at all.",
        ),
        ("When a guest is late, I know, the gate stays open.", "When a guest is late, the gate stays open."),
        (
            "That week we were changing, I want to say four in ten routes.",
            "That week Orme was changing four in ten routes.",
        ),
        ("Everybody who rings me about this, I tell them, you'll get there faster, you won't get it cheaper.", None),
        ("The measuring itself, if you hold the tape wrong you hold the tape wrong.", None),
        ("The ones who complain about the noise.", "Those are the ones who complain about the noise."),
        ("A fuse that the whole yard hangs on.", "That is a fuse that the whole yard hangs on."),
        (
            "It's one house on the coast, thirty people, so don't be putting that in for the group.",
            "It is one house on the coast, 30 people.",
        ),
        (
            'And "whoever" is one of five firms that keep the files.',
            "“Whoever” is one of five firms that keep the files.",
        ),
    ],
)
def test_what_says_nothing_alone_is_not_told(said, text):
    assert told(said) == text


@pytest.mark.parametrize(
    ("sentence", "fragment", "told"),
    [
        ("Before, it was nine minutes.", "After it was six.", "Before, it was nine minutes, and after it was six."),
        ("The gate rings at six.", "Floor in two nights.", "The gate rings at six, floor in two nights."),
        ("The crew rests.", "Tuesdays only.", "The crew rests, Tuesdays only."),
        ("The crew had one in May.", "Three hundred and eighty pumps.", "The crew had one in May, 380 pumps."),
        ("The mill shut.", "Nine weeks.", "The mill shut, nine weeks."),
    ],
)
def test_a_fragment_behind_a_sentence(sentence, fragment, told):
    assert with_fragment(sentence, fragment, after=True) == told


def test_a_pronoun_that_may_mean_others_keeps_its_place_behind_a_lead():
    assert led_by("Old, because the clerks write by hand.", "It is still 40 people.").endswith(" is still 40 people.")
    assert "It is still" in led_by("The red van, with a ladder.", "It is still new.") or "it is still" in led_by(
        "The red van, with a ladder.", "It is still new."
    )
    assert led_by("The red van.", "It is the one with a ladder.") == "The red van is the one with a ladder."


def test_what_was_before_leads_up_to_what_is_now():
    assert with_fragment("This year it is seven.", "Before, eleven months.", after=False) == (
        "Before, eleven months: this year it is seven."
    )
    assert told("In autumn we start with the boats, if the board gives the money.") == (
        "In autumn Orme starts with the boats, if the board gives the money."
    )
    assert not reword("In autumn we start with the boats, if the board gives the money.", VOICE, TOKENIZER).fragment


def test_where_something_happened_is_no_topic_of_a_number():
    assert of_topic("about on the shore", "Nine of them.") is None
    assert of_topic("about the shore", "Nine of them.") is not None


@pytest.mark.parametrize(
    ("text", "small"),
    [
        ("Queue slow", "queue slow"),
        ("Below ten degrees it stops", "below ten degrees it stops"),
        ("Mondays only", "Mondays only"),
        ("Grant of the yard", "Grant of the yard"),
    ],
)
def test_what_begins_small(text, small):
    assert lowered(text) == small
