"""Each sign that a value took the place of another, and each that both hold: for and against."""

import pytest

from assistant.corrections import signs_against_en, signs_for_en, signs_weak_en
from assistant.corrections.talk_values_en import Talk
from assistant.corrections.value_pairs_en import pairs
from tests.unit.draft.interviews import interview, passages_of

FOR = [
    ("renamed", "C: We mill fifty doors. | C: It's forty, fifty is with the gates.", True),
    ("renamed", "C: We mill fifty doors. | C: It's forty, and fifty more wait.", False),
    ("told_of", "C: We run ninety vans. | D: That's the whole firm. Here it's sixty.", True),
    ("told_of", "C: We run ninety vans. | D: That's great. Here it's sixty.", False),
    ("taken_up", "C: We run ninety vans. | D: I'd have thought eighty. | C: Eighty, she's right.", True),
    ("taken_up", "C: We run ninety vans. | D: I'd have thought eighty. | C: Could be anything.", False),
    ("insisted_on", "C: It's forty. | D: Isn't it fifty? | C: It's forty, I was there.", True),
    ("insisted_on", "C: It's many. | D: Isn't it fifty? | C: It's forty, I was there.", False),
    ("repaired", "C: We bake for thirty shops. Hang on, it's twenty-six.", True),
    ("repaired", "C: We bake for thirty shops. In town it's twenty-six.", False),
    ("repaired", "C: We bake for thirty shops. Hold on, it's on the lamp. Twenty-six.", False),
    ("regretted", "C: We bake for thirty shops. | D: Twenty-six. | C: Shows how much I know.", True),
    ("regretted", "C: We bake for thirty shops. | D: Twenty-six. | C: It smells good there.", False),
    ("answered", "C: We bake for thirty shops. | D: Twenty-six, two closed and two were sold last May.", True),
    ("answered", "C: We bake for thirty shops. | D: So twenty-six shops got none of it last May.", False),
    ("answered_alone", "C: We bake for thirty shops. | D: Twenty-six.", True),
    ("answered_alone", "C: We bake for thirty shops. | D: The oven was new and it took twenty-six.", False),
    ("put_instead", "C: It took thirty days. | I: Thirty? | C: Make that twenty-six.", True),
    ("put_instead", "C: It took thirty days. | I: Thirty? | C: Don't write twenty-six.", False),
    ("gave_in", "C: It took thirty days. | D: With the snow it was twenty-six. | C: That's true.", True),
    ("gave_in", "C: It took thirty days. | D: With the snow it was twenty-six. | C: The snow came late.", False),
    ("hesitated", "C: It took thirty, um, twenty-six days.", True),
    ("hesitated", "C: It took thirty, and twenty-six days.", False),
    ("challenged", "C: It took thirty days. | I: Can I write thirty? | C: Well, twenty-six.", True),
    ("challenged", "C: It took thirty days. | I: And your dog? | C: Well, twenty-six.", False),
    (
        "referred_back",
        "C: We paid 300 euros. | I: Nice. | C: What I told you at the start, that's off. 260 euros.",
        True,
    ),
    ("referred_back", "C: We paid 300 euros. | I: Nice. | C: The neighbours were quicker. 260 euros.", False),
    ("taken_down", "C: It took thirty days. | D: Rather twenty-six. | I: Then I'll write twenty-six.", True),
    ("taken_down", "C: It took thirty days. | D: Rather twenty-six. | I: Is the mill loud?", False),
]
WEAK = [
    ("conceded", "C: It took thirty days. | D: Rather twenty-six. | C: Oh.", True),
    ("conceded", "C: It took thirty days. | D: Rather twenty-six. | C: The snow came late.", False),
    ("looked_up", "C: It took thirty days. | I: Long. | C: I've just pulled the log, twenty-six.", True),
    ("looked_up", "C: It took thirty days. | I: Long. | C: The others had twenty-six.", False),
    ("asked_for", "C: It took thirty days. | I: Long. | C: We always say twenty-six.", True),
    ("asked_for", "C: It took thirty days. | I: Long. | C: Don't say twenty-six.", False),
    ("asked_for", "C: It took thirty days. | I: Long. | C: Say twenty-six for ash and thirty for oak.", False),
    ("left_out", "C: We have thirty carts. | I: Many. | C: Without the broken ones twenty-six.", True),
    ("left_out", "C: We have thirty carts. | I: Many. | C: The mill has twenty-six.", False),
    ("guessed", "C: I'd say thirty. | I: Many. | C: It came to twenty-six.", True),
    ("guessed", "C: There were thirty. | I: Many. | C: It came to twenty-six.", False),
    ("came_back", "C: There were thirty. | I: Many. | C: By the way, the list has twenty-six.", True),
    ("came_back", "C: There were thirty. | I: Many. | C: The list has twenty-six.", False),
    ("doubted", "C: There were thirty. | I: Is that gross? | C: The list has twenty-six.", True),
    ("doubted", "C: There were thirty. | I: And before? | C: The list has twenty-six.", False),
    ("written_down", "C: There were thirty. | I: Many. | C: Twenty-six. | I: Twenty-six.", True),
    ("written_down", "C: There were thirty. | I: Many. | C: Twenty-six. | I: Thirty and twenty-six.", False),
    ("unasked", "C: There were thirty. | I: Many. | C: The list has twenty-six.", True),
    ("unasked", "C: There were thirty. | I: How many today? | C: The list has twenty-six.", False),
    ("more_exact", "C: There were thirty. | I: Many. | C: The list has twenty-six.", True),
    ("more_exact", "C: There were twenty-six. | I: Many. | C: The list has thirty.", False),
]
AGAINST = [
    ("then_and_now", "C: It used to take thirty days. | I: Oh. | C: It takes twenty-six now.", True),
    ("then_and_now", "C: It takes thirty days. | I: Oh. | C: It takes twenty-six.", False),
    ("change_itself", "C: It went from thirty to twenty-six.", True),
    ("change_itself", "C: It took thirty. It took twenty-six.", False),
    ("part_of", "C: We have thirty carts, of which twenty-six roll.", True),
    ("part_of", "C: We have thirty carts. We have twenty-six.", False),
    ("both_told", "C: Thirty in May and twenty-six in June. | I: Okay. | C: Keep both.", True),
    ("both_told", "C: Thirty in May and twenty-six in June. | I: Okay. | C: Fine.", False),
    ("two_terms", "C: The target was thirty. | I: Oh. | C: We made twenty-six.", True),
    ("two_terms", "C: The median is thirty. | I: Oh. | C: On average it's twenty-six.", True),
    ("two_terms", "C: It was thirty. | I: Oh. | C: We made twenty-six.", False),
    ("two_things", "C: There are thirty in town. | D: And in the country twenty-six.", True),
    ("two_things", "C: There are thirty in town. | D: It's twenty-six.", False),
    ("two_years", "C: In the year before thirty. In the year after twenty-six.", True),
    ("two_years", "C: At first thirty. After that twenty-six.", False),
    ("asked_else", "C: It took thirty days. | I: And before? | C: Twenty-six.", True),
    ("asked_else", "C: It took thirty days. | I: Can I write that? | C: Twenty-six.", False),
    ("gone_on", "C: It took thirty days. | I: A. | C: B. | I: D. | C: E. | I: F. | C: Twenty-six.", True),
    ("gone_on", "C: It took thirty days. | I: A. | C: Twenty-six.", False),
    ("known_before", "C: We had twenty-six. | C: We had thirty. | I: A. | C: Twenty-six.", True),
    ("known_before", "C: We had thirty. | I: A. | C: Twenty-six.", False),
    ("only_felt", "C: We had thirty. | D: It feels like twenty-six.", True),
    ("only_felt", "C: We had thirty. | D: It was twenty-six.", False),
    ("one_breath", "C: We had thirty, twenty-six with a roof.", True),
    ("one_breath", "C: We had thirty. Twenty-six had a roof.", False),
]


def talk_of(said: str) -> Talk:
    """The turns of a line as a talk; I is the interviewer."""
    rows = [row.split(":", 1) for row in said.split(" | ")]
    names = {"I": "maya", "C": "curtis", "D": "rosa"}
    transcript = interview("en", *((names[who.strip()], words.strip()) for who, words in rows))
    return Talk(transcript, passages_of(transcript, ["result"] * 40))


@pytest.mark.parametrize(("name", "said", "shows"), [*FOR, *WEAK, *AGAINST])
def test_a_sign_shows_in_the_last_pair_of_the_talk(name, said, shows):
    module = next(m for m in (signs_for_en, signs_weak_en, signs_against_en) if hasattr(m, name))
    sign = getattr(module, name)
    talk = talk_of(said)
    found = list(pairs(talk))
    assert found
    assert any(sign(pair) for pair in found) is shows


@pytest.mark.parametrize(
    "signs",
    [signs_for_en.STRONG, signs_weak_en.WEAK, (*signs_against_en.STRONG, *signs_against_en.WEAK)],
    ids=["for", "weak", "no"],
)
def test_each_sign_has_a_case_for_and_one_against(signs):
    shown = {(name, shows) for name, _, shows in (*FOR, *WEAK, *AGAINST)}
    exempt = {"two_places", "counts_else"}
    assert all(
        {(sign.__name__, True), (sign.__name__, False)} <= shown for sign in signs if sign.__name__ not in exempt
    )
