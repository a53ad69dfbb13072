"""The signs of shape of an English request for silence: each with a sentence (after `§`) that has it and one that has not."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.segment.asking import Asking
from assistant.segment.asking_en import SIGNS, UNHEARD, least, load_shape, shape, shown_by
from assistant.segment.asking_view_en import View
from assistant.segment.asking_words_en import clauses_of, kinds, windows
from assistant.segment.off_record import off_record
from assistant.segment.phrases import load_phrases
from assistant.segment.requests import signs_of
from assistant.segment.talk import Talk
from tests.unit.segment.talks import requests_model, utterances

# Of each sign a talk in which the marked sentence has it, and one in which it has not.
SIGNED = {
    "no_that": ("A: §Not that, no.", "A: §Oats are cheap."),
    "no_first": ("A: §Never you mind.", "A: §We never mind."),
    "your_text": ("A: §Your readers love bread.", "A: §Bakers love bread."),
    "you_hear": ("A: §You heard the wind.", "A: §The wind was loud."),
    "you_would": ("A: §Could you open it?", "A: §We opened it."),
    "dropped": ("A: §Skip that.", "A: §Bring bread."),
    "kept_with": ("A: §It stays in the kitchen.", "A: §It stays warm."),
    "kept_that": ("A: §That stays warm.", "A: §Bread stays warm."),
    "in_room": ("A: §That was in the pub.", "A: §Bread was in the oven."),
    "in_trust": ("A: §Privately, he sings.", "A: §Loudly, he sings."),
    "softly": ("A: §I'd rather bake.", "A: §I bake."),
    "if_heard": ("A: §If my boss reads the list, it rains.", "A: §My boss bakes bread."),
    "they_hear": ("A: §The owner hears bells.", "A: §The owner bakes bread."),
    "of_law": ("A: §The solicitor bakes.", "A: §The farmer bakes."),
    "law_speaks": ("A: §The solicitor says little.", "A: §The solicitor bakes bread."),
    "of_data": ("A: §Patients sleep.", "A: §Bakers sleep."),
    "of_market": ("A: §We're listed in Oslo.", "A: §We're baking in Oslo."),
    "too_early": ("A: §It's not signed yet.", "A: §It's warm."),
    "harms_them": ("A: §It would hurt him.", "A: §It hurts."),
    "regretted": ("A: §Oops.", "A: §Bread."),
    "i_regret": ("A: §I shouldn't have said so much.", "A: §They shouldn't bake."),
    "called_so": ("A: §Call him some baker.", "A: §He bakes bread."),
    "ends_asking": ("A: §It's warm, yes?", "A: §It's warm."),
    "bare": ("Q: And Brannock?\nA: §It was warm.", "Q: And then?\nA: §We met Brannock in forty lorries."),
    "of_nothing_else": ("A: Bread is warm. §Hedgehogs whistle.", "A: Hedgehogs sleep. §Hedgehogs whistle."),
    "of_no_thing": ("A: §So it is.", "A: §Hedgehogs whistle."),
    "short": ("A: §It was warm.", "A: §We baked bread and rolls and cakes and tarts all night long."),
    "asks_back": ("A: §Is it warm?", "A: §It is warm."),
    "breaks_off": ("A: §He went to the…", "A: §He went home."),
    "of_me": ("A: §We bake.", "A: §Bakers bake."),
    "of_you": ("A: §You bake.", "A: §Bakers bake."),
    "money_before": ("A: They pay ten pounds. §Warm, that.", "A: They bake ten rolls. §Warm, that."),
    "blame_before": ("A: The roof leaked. §Warm, that.", "A: The roof is red. §Warm, that."),
    "law_before": ("A: The solicitor came. §Warm, that.", "A: The farmer came. §Warm, that."),
    "number_before": ("A: We have forty ovens. §Warm, they are.", "A: We have ovens. §Warm, they are."),
    "name_within": ("Q: Who is Brannock?\nA: §I met Brannock.", "Q: Who is he?\nA: §I met him."),
    "seldom_named": ("A: I met Brannock. §Warm, that.", "A: I met Brannock. I like Brannock. §Warm, that."),
    "bad_within": ("A: §The oven broke.", "A: §The oven glows."),
    "reason_before": ("A: My boss came. §Warm, that.", "Q: My boss came.\nA: §Warm, that."),
    "cuts_in": ("A: The oven glows.\nB: §Walter.", "Q: And the oven?\nB: §Walter."),
    "cuts_in_briefly": ("A: The oven glows.\nB: §Walter.", "A: It glows.\nB: §Walter." + " Bread is warm and good." * 4),
    "yields_to_colleague": ("A: It glows.\nB: Walter.\nA: §Warm.", "Q: It glows.\nB: Walter.\nA: §Warm."),
    "wondered_at": ("A: It glows.\nQ: Oh dear.\nA: §Warm.", "A: It glows.\nQ: And you?\nA: §Warm."),
    "after_few_words": ("Q: I see.\nA: §Warm.", "Q: Tell me how the oven glows at night.\nA: §Warm."),
    "answers_offer": ("Q: Shall I skip the oven?\nA: §Warm.", "Q: How hot is the oven?\nA: §Warm."),
    "offers": ("Q: §Shall I skip the oven?\nA: Warm.", "Q: §How hot is the oven?\nA: Warm."),
    "answered_briefly": ("A: §It glows.\nQ: Mm.", "A: §It glows.\nQ: Mm, really?"),
    "agreed": ("A: §It glows.\nQ: Understood.", "A: §It glows.\nQ: How hot?"),
    "turned_back": (
        "A: Hedgehogs whistle. Rain falls. Snow melts. §It glows.\nQ: So the hedgehogs?",
        "A: Hedgehogs whistle. Rain falls. Snow melts. §It glows.\nQ: And badgers?",
    ),
    "back_again": ("A: §It glows.\nQ: Mm.\nA: So, bread.", "A: §It glows.\nQ: Mm.\nA: Bread."),
    "thanked": ("A: §It glows.\nQ: Noted.\nA: Good.", "A: §It glows.\nQ: Is it hot?\nA: Good."),
    "reason_after": ("A: §It glows. Because it's hot.", "A: §It glows. It is red."),
    "colleague_agrees": ("A: §It glows.\nB: True.", "A: §It glows.\nQ: True."),
}  # fmt: skip
BY_NAME = {sign.__name__: sign for sign in SIGNS}


def _talk(written: str, heard: float = 0.5) -> Talk:
    said = utterances(written.replace("§", ""), "en")
    chances = np.full(len(said), heard, np.float32)
    return Talk(said, "en", load_phrases("en"), Asking(chances, np.zeros(len(said), np.float32), (0,) * len(said)))


def _marked(written: str, talk: Talk) -> int:
    said = written.split("§")[1]
    return next(i for i in range(len(talk)) if said.startswith(talk.text(i)))


@pytest.mark.parametrize("name", BY_NAME)
def test_each_sign_is_seen_where_it_is_and_not_where_it_is_not(name: str) -> None:
    for written, holds in zip(SIGNED[name], (True, False), strict=True):
        talk = _talk(written)
        assert BY_NAME[name](View(talk), _marked(written, talk)) is holds, written


def test_every_sign_has_a_weight_and_none_is_left_over() -> None:
    weights, _, _ = load_shape()
    shown = {*BY_NAME, "asks_near", "size"}
    old = set(signs_of(_talk("A: It glows."))[0])
    assert set(weights) == shown | old


def test_a_sentence_is_weighed_by_what_stands_around_it() -> None:
    told = "Q: How big?\nA: We lost Brannock, forty thousand.\nQ: Oh dear.\nA: Well, not for the shop window.\n"
    granted, gone_on = (
        _talk(told + "Q: Understood.\nA: So, bread.", 0.3),
        _talk(told + "Q: How many windows have you?", 0.3),
    )
    assert shape(granted, signs_of(granted))[3] > shape(gone_on, signs_of(gone_on))[3] + 0.1


def test_what_the_model_does_not_hear_at_all_is_no_request() -> None:
    talk = _talk("A: We lost Brannock. Not a word of that, please.\nQ: Understood.", UNHEARD / 2)
    assert shape(talk, signs_of(talk)) == [0.0] * len(talk)


def test_the_longer_and_the_likelier_its_neighbours_the_more_is_shown() -> None:
    talk = _talk("A: It glows. It glows all night and all day and all the year.", 0.9)
    one, two = (shown_by(View(talk), i) for i in (0, 1))
    assert one["size"] < two["size"] <= 1
    assert one["asks_near"] > 1


def test_words_are_read_together_within_a_clause_and_with_a_short_neighbour() -> None:
    both = kinds("not") | kinds("brochure")
    near, far = (windows(clauses_of(text)) for text in ("not yet, the brochure", "not" + " bread" * 20 + " brochure"))
    assert any(held & both == both for held in near)
    assert not any(held & both == both for held in far)


def test_a_likely_request_keeps_its_story_out_of_drafts_and_is_not_marked() -> None:
    talk = (
        "Q: And the first winter?\nA: Petrov fell asleep at the mill and it cost us forty thousand.\nQ: Ouch.\n"
        "A: He still works here and he'd be hurt.\nQ: Understood.\nA: So, the second winter was dull."
    )
    said = utterances(talk, "en")
    kept = off_record(said, "en", requests_model("en"))
    story = next(i for i, u in enumerate(said) if "Petrov" in u.text)
    assert story in kept.guarded
    assert story in kept.doubtful
    assert story not in kept.hidden


@given(
    st.lists(
        st.sampled_from(["A: It glows. Not that, please.", "B: Walter.", "Q: Mm.", "Q: Why?", "A: £40, yes…"]),
        min_size=1,
    )
)
def test_chances_lie_between_0_and_1(turns: list[str]) -> None:
    talk = _talk("\n".join(turns), 0.9)
    assert all(0 <= chance <= 1 for chance in shape(talk, signs_of(talk)))
    assert 0 < least() < 1
    assert all(math.isfinite(weight) for weight in load_shape()[0].values())
