"""Told sentences that hang in the air, with what was said right before them."""

from __future__ import annotations

from dataclasses import replace

from assistant.draft.choose import Choice
from assistant.draft.led_up import with_lead_up
from assistant.draft.material import Material
from assistant.language.voice import Reworded
from assistant.records import Passage, Span
from tests.unit.draft.interviews import block, interview, passages_of

RESULT = 3


def materials_of(*sentences: str, leaning: frozenset[int] = frozenset()):
    """An interview with one answer, its passages, and a building block for each sentence."""
    transcript = interview("en", ("maya", "Tell me."), ("curtis", " ".join(sentences)))
    passages = passages_of(transcript, ["result"] * len(transcript.turns))
    answer = [(i, p) for i, p in enumerate(passages) if p.turn == 1]
    blocks = [block(i, p, text=p.text) for i, p in answer]
    return transcript, passages, [_told(b, leans=n in leaning) for n, b in enumerate(blocks)]


def _told(material: Material, *, leans: bool) -> Material:
    return replace(material, reworded=Reworded(material.passage.text, leans=leans))


def quoted(material: Material) -> Choice:
    return Choice(replace(material, quote=Span(0, len(material.passage.text))), RESULT, quoted=True)


def words(choice: Choice) -> str:
    return choice.material.quote.of(choice.material.passage.text) if choice.material.quote else ""


def test_words_that_hang_are_quoted_with_the_sentence_that_leads_up_to_them():
    transcript, passages, found = materials_of("We log the cold calls.", "Last winter it was eighty of them.")
    (choice,) = with_lead_up([quoted(found[1])], found, transcript, passages, frozenset())
    assert words(choice) == "We log the cold calls. Last winter it was eighty of them."
    assert (choice.material.place, choice.material.others) == (found[0].place, (found[1].place,))


def test_a_bare_number_between_them_is_quoted_too():
    transcript, passages, found = materials_of("Then the returns.", "Nine.", "It was forty a day before that summer.")
    (choice,) = with_lead_up([quoted(found[2])], found, transcript, passages, frozenset())
    assert words(choice) == "Then the returns. Nine. It was forty a day before that summer."


def test_words_stay_alone_where_nothing_before_them_says_what_they_are_about():
    transcript, passages, found = materials_of("He rode along.", "Three days in January, with the dog and the lamp.")
    (choice,) = with_lead_up([quoted(found[1])], found, transcript, passages, frozenset())
    assert choice.material.place == found[1].place


def test_words_that_say_what_they_are_about_stay_alone():
    transcript, passages, found = materials_of(
        "We log the cold calls.", "The drivers bring the cards back every night."
    )
    (choice,) = with_lead_up([quoted(found[1])], found, transcript, passages, frozenset())
    assert choice.material.place == found[1].place


def test_what_may_not_be_told_leads_up_to_nothing():
    transcript, passages, found = materials_of("We log the cold calls.", "Last winter it was eighty of them.")
    closed = frozenset({found[0].place})
    (choice,) = with_lead_up([quoted(found[1])], found, transcript, passages, closed)
    assert choice.material.place == found[1].place


def told(sentences: tuple[str, ...], leaning: frozenset[int] = frozenset(), also: tuple[int, ...] = ()) -> list[str]:
    transcript, passages, found = materials_of(*sentences, leaning=leaning)
    choices = [Choice(found[n], RESULT, quoted=False) for n in (*also, len(found) - 1)]
    return [c.material.passage.text for c in with_lead_up(choices, found, transcript, passages, frozenset())]


LIST = "There is a list of who takes up new hours."
NINTH = "The town was ninth on it."


def test_a_sentence_that_hangs_is_told_after_the_one_before_it():
    assert told((LIST, NINTH)) == [LIST, NINTH]


def test_it_is_told_once():
    assert told((LIST, NINTH), also=(0,)) == [LIST, NINTH]


def test_one_that_leans_itself_is_not_told_before_it():
    assert told((LIST, NINTH), leaning=frozenset({0})) == [NINTH]


def test_one_that_goes_on_from_another_is_not_told_before_it():
    mistake = "I made that mistake in the bakery."
    assert told((mistake, NINTH)) == [NINTH]


def test_other_languages_stay_as_they_are():
    transcript = interview("zh", ("周敏", "怎么样？"), ("孙磊", "少了。"))
    passages: tuple[Passage, ...] = passages_of(transcript, ["result"] * len(transcript.turns))
    choice = quoted(block(1, passages[1], text="少了。"))
    assert with_lead_up([choice], [], transcript, passages, frozenset()) == [choice]
