"""English speech told in the third person, or not at all."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.language.passage_en import is_whole, takes_up
from assistant.language.reword_en import reword
from assistant.language.voice import Voice
from tests.unit.language.said import ENGLISH, TOKENIZER, everything_said, spelt_en, values

FIRST = re.compile(r"\b(?:i|me|my|mine|myself|we|us|our|ours|ourselves|let's)\b(?!\.)", re.IGNORECASE)
SECOND = re.compile(r"\b(?:you|your|yours|yourself)\b", re.IGNORECASE)
CONTRACTED = re.compile(r"n[’']t\b|[’'](?:re|ve|ll|m)\b", re.IGNORECASE)
QUOTED = re.compile(r"“[^”]*”")
NOBODY = Voice(None, None, None)

OPENERS = st.sampled_from(["", "So, ", "Well, um, ", "And ", "Yeah, ", "You know, ", "I mean, ", "Honestly, "])
STARTS = st.sampled_from(
    ["We had {n} trucks", "Our planners wrote {n} lists", "I counted {n} pallets", "My team lost {n} orders",
     "The drivers waited {n} minutes", "They sent us {n} invoices", "We're moving {n} trailers", "We've closed {n} yards",
     "It took us {n} days", "Your team trained {n} planners"]
)  # fmt: skip
ENDS = st.sampled_from(
    [" in the yard", " every week", " before our holidays", " at the gate, I think", ", you know", ""]
)
COUNTS = st.integers(2, 999)
NUMERALS = st.one_of(COUNTS.map(str), COUNTS.map(spelt_en), st.integers(1000, 99999).map("{:,}".format))


def told(sentence, voice=ENGLISH):
    return reword(sentence, voice, TOKENIZER)


def text_of(sentence, voice=ENGLISH):
    found = told(sentence, voice)
    assert found is not None, sentence
    return found.text


def outside_quotes(text):
    return QUOTED.sub("", text)


@pytest.mark.parametrize(
    ("said", "who", "rest"),
    [
        ("We were planning routes by hand every morning.", "Pruett Lines", "planning routes by hand every morning."),
        ("We had 140 trucks on the road.", "Pruett Lines", "had 140 trucks on the road."),
        ("Our drivers waited for hours at the gate.", "Pruett Lines", "drivers waited for hours at the gate."),
        ("I joined the company as a planner.", "Curtis Vann", "joined the company as a planner."),
        ("My planners love the map on the wall.", "Curtis Vann", "planners love the map on the wall."),
        ("Your team trained the planners in March.", "Fleetline", "team trained the planners in March."),
        ("You guys set up the interface in March.", "Fleetline", "set up the interface in March."),
    ],
)
def test_speakers_are_named(said, who, rest):
    text = text_of(said)
    assert who in text
    assert text.endswith(rest)


@pytest.mark.parametrize(
    ("said", "full", "short"),
    [
        ("We're using it in all the yards now.", r"\b(?:is|are) using it", "we're"),
        ("We've moved three of the yards to it.", r"\b(?:has|have) moved", "we've"),
        ("We don't print the lists anymore.", r"\b(?:does|do) not print", "don't"),
        ("We won't go back to paper.", r"\bwill not go back", "won't"),
        ("It's been running since March without a break.", r"\bhas been running", "it's"),
        ("They'd gone back to paper after a week.", r"\bhad gone back", "they'd"),
        ("The yard can't open without a permit.", r"\b(?:can not|cannot) open", "can't"),
        ("I'm responsible for all three yards.", r"\bis responsible", "i'm"),
        ("That's how the drivers get their slots.", r"\bis how", "that's"),
        ("They'll call the dispatcher in the morning.", r"\bwill call", "they'll"),
    ],
)
def test_contractions_are_spelt_out(said, full, short):
    text = text_of(said)
    assert re.search(full, text)
    assert short not in text.lower()


def test_the_possessive_is_no_contraction():
    assert "driver's permit" in text_of("The driver's permit was lost in the yard.")


@pytest.mark.parametrize(
    ("said", "verb"),
    [
        ("I run the yard and the night shift.", "runs"),
        ("I keep the keys of the yard.", "keeps"),
        ("I have three planners in the office.", "has"),
        ("I am the planner for all three yards.", "is"),
        ("We are the only carrier in the county.", "is|are"),
    ],
)
def test_verbs_agree_with_the_name(said, verb):
    assert re.search(rf"(?:Vann|Lines) (?:{verb}) ", text_of(said))


def test_one_sentence_names_the_company_once():
    text = text_of("We moved the yard in March and we closed the old gate.")
    assert text.count("Pruett Lines") == 1
    assert text.endswith("in March and closed the old gate.")


@pytest.mark.parametrize(
    "said",
    [
        "What did you do before that?",
        "How long did the roll-out take, Curtis?",
        "Is that right?",
        "You want me to start with the yard?",
        "And who called the drivers?",
    ],
)
def test_questions_are_not_told(said):
    assert told(said) is None


@pytest.mark.parametrize(
    "said",
    [
        "It was eighty, no, sorry, ninety trucks in the yard.",
        "We had eighty... no, ninety trucks in the yard.",
        "We had eighty, I mean, ninety trucks in the yard.",
        "It went live in May, wait, in June.",
        "We had eighty, or rather ninety trucks in the yard.",
    ],
)
def test_corrections_are_not_told(said):
    assert told(said) is None


@pytest.mark.parametrize(
    "said",
    [
        "You never know what the gate does with these machines.",
        "Your grandfather would have liked the yard.",
        "You came to the yard in March.",
        "You can print that about the gate.",
        "If you like, I send you the list of the gates.",
        "You gave us the gate for nothing.",
        "You send an engineer to the gate every month.",
    ],
)
def test_a_you_without_a_name_is_not_told(said):
    assert told(said) is None


@pytest.mark.parametrize(
    ("said", "text"),
    [
        ("You press the button and the gate opens.", "Users press the button and the gate opens."),
        ("You scan the code with your phone.", "Users scan the code with their phone."),
        ("If you close the gate, the drivers wait.", "If people close the gate, the drivers wait."),
        ("They give you a slot at the gate.", "They give people a slot at the gate."),
    ],
)
def test_a_you_that_means_anybody_is_people(said, text):
    assert text_of(said) == text


@pytest.mark.parametrize(
    "said",
    [
        "You cook it in the fat for a day.",
        "You get half the price for a wet bale.",
        "They give you a slot and you drive there.",
        "You can still sow it late in the spring.",
    ],
)
def test_a_you_that_leads_a_sentence_is_no_people(said):
    assert told(said) is None


def test_a_vendor_who_says_you_means_the_customer():
    assert told("You press the button and the gate opens.", Voice("Fleetline", None, "Ada Lund", sells=True)) is None


def test_the_vendor_is_named_only_where_it_is_known():
    assert told("Your team trained the planners in March.", Voice("Pruett Lines", None, None)) is None


@pytest.mark.parametrize(
    "said",
    [
        "We had 140 trucks on the road.",
        "Our drivers waited for hours at the gate.",
        "I joined the company as a planner.",
        "My planners love the map on the wall.",
        "They sent us a text every morning.",
    ],
)
def test_speakers_without_a_name_are_not_told(said):
    assert told(said, NOBODY) is None


def test_what_names_nobody_needs_no_name():
    assert text_of("The drivers waited for hours at the gate.", NOBODY) == "The drivers waited for hours at the gate."


@pytest.mark.parametrize(
    "said",
    ["The mistake was ours, and only ours.", "Please close the gate, thank you.", "Let me tell you about the gate.",
     "Don't quote me on the gate."],
)  # fmt: skip
def test_words_to_the_listener_or_of_others_are_not_told(said):
    assert told(said) is None


@pytest.mark.parametrize("words", ["we are done", "my yard, my rules", "you wait here"])
def test_quoted_words_stay_as_they_were(words):
    found = told(f'The driver wrote "{words}" on the gate and left.')
    assert found is None or words in found.text


@pytest.mark.parametrize(
    ("said", "leans"),
    [
        ("They moved to the new yard in March.", True),
        ("That was the worst winter for the drivers.", True),
        ("He keeps the map on the wall.", True),
        ("The drivers moved to the new yard in March.", False),
        ("It takes two men to shut the gate in a storm.", False),
        ("It took nine weeks to load the old lists.", False),
        ("It takes them two weeks to do that.", True),
        ("This spring the yard was under water again.", False),
        ("This last summer, 2024, the yard was shut.", True),
        ("We moved to the new yard in March.", False),
    ],
)
def test_a_sentence_that_leans_says_so(said, leans):
    found = told(said)
    assert found is not None
    assert found.leans is leans
    assert not found.fragment


@pytest.mark.parametrize(
    "said",
    [
        "Before the tide turns, not when it turns.",
        "On a screen, with a map of the yard where it was left.",
        "For the truck that leaks.",
        "Goes out on the Thursday with the list.",
        "Be May when the last of the trucks came.",
        "We ran nine trucks, or is it ten.",
    ],
)
def test_a_clause_that_hangs_or_doubts_is_no_sentence(said):
    found = told(said)
    assert found is None or found.fragment


@pytest.mark.parametrize(
    ("said", "text"),
    [
        (
            "In the yard where the trucks stand the lamp was out.",
            "In the yard where the trucks stand the lamp was out.",
        ),
        ("With that the old yard closed in March.", "With that the old yard closed in March."),
        ("A Tuesday in the wet spring, it was.", "It was a Tuesday in the wet spring."),
        ("The gate was shut all winter, aye.", "The gate was shut all winter."),
        ("The gate was shut, mind, all winter.", "The gate was shut, all winter."),
    ],
)
def test_a_sentence_stays_one_without_its_tag(said, text):
    found = told(said)
    assert found is not None
    assert (found.text, found.fragment) == (text, False)


@pytest.mark.parametrize("said", ["Eleven weeks.", "About 140 trucks.", "Every Tuesday at the yard in Joplin."])
def test_a_fragment_is_no_sentence(said):
    found = told(said)
    assert found is None or (found.fragment and found.leans)


@pytest.mark.parametrize("said", ["Yeah.", "Right, right.", "", "Well, the...", "So we"])
def test_what_tells_nothing_is_not_told(said):
    assert told(said) is None


@pytest.mark.parametrize(
    ("said", "tells"),
    [
        ("No driver waits longer than ten minutes at the gate.", r"^No driver"),
        ("Because of the strike, the yard was closed for nine days.", r"^Because of the strike"),
        ("So far we have moved three yards.", r"^So far"),
        ("The trucks turn right, and the drivers wait at the gate.", r"turn right"),
        ("Before that, everything was on a whiteboard in the office.", r"^Before that"),
        ("The yard was, uh, full of trucks every morning.", r"^The yard was full of trucks"),
        ("It costs us two to three thousand dollars a month.", r"two to three thousand|2,000 to 3,000"),
    ],
)
def test_the_meaning_stays(said, tells):
    found = told(said)
    assert found is None or re.search(tells, found.text), found


@pytest.mark.parametrize(
    "said",
    [
        "The dispatchers'd throw the plan in the trash.",
        "Nobody'd told the drivers about the new gate.",
        "Everyone'll read it in the morning.",
        "My brother-in-law's a teacher, he'd have my hide.",
        "That's a hospital, they've four hundred people in the office.",
    ],
)
def test_contractions_of_any_subject_are_spelt_out(said):
    found = told(said)
    assert found is None or not re.search(r"[’'](?:d|ll|ve|re)\b", found.text), found


@pytest.mark.parametrize(
    "said",
    [
        "Don't print that please, it was nine trucks.",
        "It was nine trucks, but don't write the number.",
        "Please don't mention the gate, it was closed in March.",
    ],
)
def test_what_the_speaker_asks_not_to_write_is_not_told(said):
    assert told(said) is None


def test_what_a_company_does_not_print_is_told():
    assert text_of("We don't print the lists anymore.") == "Pruett Lines does not print the lists anymore."


def test_let_us_is_a_first_person():
    found = told("Let's do the results of the yard.")
    assert found is None or "let's" not in found.text.lower()


@given(OPENERS, STARTS, NUMERALS, ENDS)
def test_framed_sentences_keep_their_number_and_lose_their_speaker(opener, start, numeral, end):
    said = f"{opener}{start.format(n=numeral)}{end}."
    found = told(said)
    assert found is not None, said
    assert values(found.text, "en") == values(said, "en")
    assert not FIRST.search(found.text)
    assert not SECOND.search(found.text)
    assert found.text[0].isupper()
    assert found.text.endswith(".")


@given(OPENERS, STARTS, NUMERALS, ENDS)
def test_the_same_words_are_told_the_same(opener, start, numeral, end):
    said = f"{opener}{start.format(n=numeral)}{end}."
    assert told(said) == told(said)


@pytest.mark.parametrize(
    "voice", [ENGLISH, NOBODY, Voice("Pruett Lines", None, None)], ids=["all", "nobody", "company"]
)
def test_everything_said_in_an_interview_is_told_safely(voice):
    wrong = []
    for said in everything_said("en"):
        found = told(said, voice)
        if found is None:
            continue
        bare = outside_quotes(found.text)
        if FIRST.search(bare) or SECOND.search(bare) or CONTRACTED.search(bare) or "?" in bare:
            wrong.append((said, found.text))
        if not set(values(found.text, "en")) <= set(values(said, "en")):
            wrong.append((said, found.text))
    assert wrong == []


def test_much_of_an_interview_can_be_told():
    answers = [said for said in everything_said("en") if not said.endswith("?") and len(said.split()) > 5]
    assert sum(told(said) is not None for said in answers) > len(answers) / 3


def test_a_denial_keeps_its_tense():
    assert "did not" in text_of("We didn't let anybody go last winter.")


def test_em_is_them_and_no_filler():
    assert "them" in text_of("The drivers did 'em on Sundays in the yard.")


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("I'm not a weaver, and I have run the sheds for nine years.", "Curtis Vann is not a weaver and has run the sheds for nine years."),
        ("I did not like the kiln, and I was late with the bricks.", "Curtis Vann did not like the kiln and was late with the bricks."),
        ("I never liked the kiln, and I was late with the bricks.", "Curtis Vann never liked the kiln, and Curtis Vann was late with the bricks."),
        ("I did not like the kiln, and I sold the bricks.", "Curtis Vann did not like the kiln, and Curtis Vann sold the bricks."),
    ],
)  # fmt: skip
def test_a_subject_is_shared_behind_a_denial_only_by_a_verb_of_its_own(said, told):
    assert text_of(said) == told


def test_you_before_either_and_its_verb_is_a_subject():
    told_of_people = text_of("So if you lived in the hills you either drove down here or you sent it by courier.")
    assert "they either drove down" in told_of_people
    assert "them" not in told_of_people


@pytest.mark.parametrize(
    ("said", "written"),
    [
        ("The form waits till one of us has signed it.", "The form waits till one of the team has signed it."),
        ("And the two of us told her another date.", "The two told her another date."),
        ("The lab is four of us and a parrot.", "The lab is four people and a parrot."),
        ("They walked in with the crates on our heads.", "They walked in with the crates on their heads."),
    ],
)
def test_a_few_of_those_who_speak_are_people(said, written):
    assert text_of(said) == written


@pytest.mark.parametrize(
    ("said", "written"),
    [
        ("Olga, who's sixty, she'd never held a scanner.", "Olga, who is 60, had never held a scanner."),
        ("Your trainer, Bea, she's a former cook.", "Fleetline's trainer, Bea, is a former cook."),
        ("Your installer, Abe, he'd bring the drill.", "Fleetline's installer, Abe, would bring the drill."),
        ("What we did then was, so, Ada sent them out in twos.", "Ada sent them out in twos."),
        ("Picture it, in May the whole quay is full of crates.", "In May the whole quay is full of crates."),
        ("He'd yell at the press all morning.", "He would yell at the press all morning."),
    ],
)
def test_a_subject_put_in_front_is_said_once_and_a_start_that_says_nothing_goes(said, written):
    assert text_of(said) == written


@pytest.mark.parametrize(
    "said",
    [
        "And he comes in and says Walter, I'm giving up the boat.",
        "She told us Ines, we can have it by May.",
        "Your oats, your barley, in a wet year, that will rot on you.",
    ],
)
def test_who_is_called_in_a_story_is_not_the_speaker(said):
    assert told(said) is None


@pytest.mark.parametrize(
    "said",
    ["Nor had the fitters seen one before.", "The forty is the old press.", "That ninety-six has the storm in it."],
)
def test_what_takes_up_something_leans_on_where_it_was_told(said):
    assert told(said).leans


@pytest.mark.parametrize(
    ("said", "written"),
    [
        ("There was ropes in the loft older than the boat.", "There were ropes in the loft older than the boat."),
        ("One of them three was a tractor.", "One of those three was a tractor."),
        ("There was less to do in the winter months.", "There was less to do in the winter months."),
        ("There was always somebody at the gate.", "There was always somebody at the gate."),
    ],
)
def test_dialect_counts_as_the_standard_does(said, written):
    assert text_of(said) == written


@pytest.mark.parametrize(
    ("text", "bare"),
    [("\ue000 looked at three.", True), ("\ue000 has three yards.", False), ("\ue000 had one.", False)],
)
def test_a_bare_number_takes_up_what_was_named_before(text, bare):
    assert takes_up(text) is bare


@pytest.mark.parametrize(
    ("text", "whole"),
    [("\ue000 was 12.", False), ("\ue000 is only nineteen.", False), ("\ue000 was 12 people short.", True)],
)
def test_how_many_somebody_was_is_not_told_of_the_house(text, whole):
    assert is_whole(text, verbal=True) is whole
