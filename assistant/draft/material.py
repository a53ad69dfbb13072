"""What a draft can be made of: every sentence that may be used, reworded where that is safe, with its worth."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

import numpy as np

from assistant.draft.asked import of_what, question_before, topic_of
from assistant.draft.careers import with_speaker_named
from assistant.draft.introductions import addresses, told_of_oneself, without_vocative
from assistant.draft.named_it import with_it_named
from assistant.draft.names import CUSTOMER, Names, people_by_label
from assistant.draft.quoting import quotable
from assistant.draft.salience import Salience
from assistant.draft.vendors import with_vendors_named
from assistant.language import (
    about_zh,
    answers_en,
    answers_zh,
    ease_en,
    ease_zh,
    flow_zh,
    fragments_en,
    fragments_zh,
    lowered_en,
    reword_en,
    reword_zh,
    stated_en,
    voiced_en,
)
from assistant.language.length import text_size
from assistant.language.voice import Reworded
from assistant.learning.decode import Floats
from assistant.patterns import regex
from assistant.ports import Tokenizer
from assistant.records import LABELS, PARTS, Label, Part, Participant, Passage, Span, Transcript

_PART_LABELS: dict[Part, Label] = {
    "introduction": "background",
    "challenge": "challenge",
    "solution": "solution",
    "result": "result",
}
_LABEL = 0.5  # exponent of the label's chance beside the salience
_UNLIKELY = 1e-3  # no label is less likely than this
_WORTH_ADDING = {"en": 0.015, "zh": 0.03}  # a fragment below this adds nothing to its neighbour
_WORTH_NAMING = 0.008  # the same for a word that names what the next sentence is about
_WORTH_HEARING = 0.03  # a voice that tells less is not quoted for its own sake
_CHATTER = 0.5  # above this chance of being small talk a sentence is not used
_WORTH_READING = 0.005  # sentences below this are not reworded at all
_TAKES_ON = regex(r"(?:to|from|of|or|and|than)\b", re.IGNORECASE)  # a fragment that leans itself: "To four."


@dataclass(frozen=True, slots=True)
class Material:
    """A sentence of the interview as a building block.

    `additions` are fragments said beside it that the wording includes, `bare` the sentence without them. `worth` has one value a part, in the order of PARTS. `quote` is the span within the passage fit to be quoted.
    A run of sentences quoted together has the places of the `others` after the first, and what was `asked` before it, if
    that is told, with the `question` it was asked in.
    """

    place: int
    passage: Passage
    reworded: Reworded | None
    additions: tuple[Passage, ...]
    size: int
    worth: tuple[float, ...]
    quote: Span | None
    quote_worth: float
    others: tuple[int, ...] = ()
    asked: str = ""
    question: Passage | None = None
    bare: Material | None = None


def gather(
    transcript: Transcript,
    passages: Sequence[Passage],
    scores: Salience,
    names: Names,
    tokenizer: Tokenizer,
    banned: frozenset[int],
    *,
    mended: Mapping[int, str] = MappingProxyType({}),
    replies: Mapping[int, tuple[Passage, ...]] = MappingProxyType({}),
    topics: Mapping[int, tuple[str, tuple[Passage, ...]]] = MappingProxyType({}),
    unquoted: frozenset[int] = frozenset(),
) -> list[Material]:
    """The usable sentences in reading order: on the record, not the interviewer's, not `banned` (places).

    `mended` has what may be told of a sentence instead of all of it, by place, and `replies` the passages that it then
    rests on, too; such a sentence is not quoted, nor are those at `unquoted` places. `topics` has what a number is of,
    and where that is said, for sentences that do not say it.
    """
    people, lang = people_by_label(transcript.participants), transcript.lang
    small = lowered_en.small_words(transcript.text) if lang == "en" else frozenset()
    worth = worth_of(passages, scores)
    out = []
    for place, passage in enumerate(passages):
        person = people.get(passage.speaker)
        asks = transcript.turns[passage.turn].role == "interviewer"
        if asks or place in banned or is_idle(passage) or worth[place].max() < _WORTH_READING:
            continue
        told = told_words(passage.text, person, transcript)
        if told is None:
            continue
        whole, plain = place not in mended, ""
        reworded, asked = _completed(passages, place, transcript, names, tokenizer, banned) if whole else (None, ())
        if reworded is None:
            reworded = reword(mended.get(place, told), passage.speaker, names, tokenizer)
            asked = replies.get(place, ())
            if reworded is not None and place in topics:
                topic, named = topics[place]
                reworded, asked = about_zh.of_topic(topic, reworded), (*asked, *named)
            elif reworded is not None and whole and lang == "zh":
                plain = reworded.text
                reworded, asked = of_what(reworded, place, transcript, passages, banned)
        vendor = person is not None and person.side == "vendor"
        altered = not whole or place in unquoted or told != passage.text
        quote = None if vendor or altered else quotable(passage.text, transcript.lang)
        if (
            quote is not None
            and reworded is not None
            and lang == "en"
            and (ease_en.of_anybody(reworded.text, passage.text) or ease_en.names_twice(reworded.text))
        ):
            reworded, asked = None, ()  # in the speaker's mouth "you", and "I" again, is natural; in an editor's not
        voice = float(scores.quotes[place])
        if lang == "en" and quote is not None:
            weight = float(worth[place].max())
            voice = weight + (voiced_en.strength(quote.of(passage.text)) if weight > _WORTH_HEARING else 0)
            quote = quote if reworded is not None or voiced_en.worth_quoting(quote.of(passage.text)) else None
        if lang == "en" and reworded is not None and reworded.fragment and not asked:
            reworded, asked = _of_topic(reworded, topic_of(place, transcript, passages, names, banned), small)
        reworded = with_it_named(reworded, passages, place, transcript, names)
        reworded = with_vendors_named(reworded, passages, place, transcript)
        reworded = with_speaker_named(reworded, passages, place, transcript, names)
        plain = plain or (reworded.text if reworded else "")  # to name what a number is of costs it no room
        size = text_size(plain or passage.text, transcript.lang)
        easing = ease_zh.ease if names.lang == "zh" else ease_en.ease
        ease = easing(plain) if plain else 1.0
        values = tuple(float(v) * ease for v in worth[place])
        out.append(Material(place, passage, reworded, asked, size, values, quote, voice))
    return _with_additions(out, transcript.lang, small)


def _completed(
    passages: Sequence[Passage],
    place: int,
    transcript: Transcript,
    names: Names,
    tokenizer: Tokenizer,
    banned: frozenset[int],
) -> tuple[Reworded | None, tuple[Passage, ...]]:
    """A half answer as the statement that it makes with its question, which is then told from, too."""
    passage = passages[place]
    asked = question_before(passages, place, transcript)
    asked = None if asked is not None and any(passages[at] is asked for at in banned) else asked
    completing = answers_zh.completed if names.lang == "zh" else answers_en.completed
    whole = completing(asked.text, passage.text) if asked else None
    if whole is None and asked is not None and names.lang == "en" and passage.label == "background":
        whole = answers_en.staffed(asked.text, passage.text)
    told = reword(whole, passage.speaker, names, tokenizer) if whole else None
    if told is not None and asked is not None:
        return told, (asked,)
    owned = answers_en.owned(passage.text) if names.lang == "en" and passage.label == "background" else None
    return reword(owned, passage.speaker, names, tokenizer) if owned else None, ()


def _of_topic(
    fragment: Reworded, topic: tuple[str, Passage] | None, small: frozenset[str]
) -> tuple[Reworded, tuple[Passage, ...]]:
    """An English fragment with what was asked, and the passage that asks it, where that may be told."""
    told = fragments_en.of_topic(topic[0], fragment.text, small) if topic else None
    if topic is None or told is None:
        return fragment, ()
    return replace(fragment, text=told), (topic[1],)


def _with_additions(materials: Sequence[Material], lang: str, small: frozenset[str]) -> list[Material]:
    """The sentences with the telling fragments said right before or after them; fragments alone are no sentences."""
    materials = _fragments_together(materials, small) if lang == "en" else materials
    whole = {m.place: m for m in materials if m.reworded is None or not m.reworded.fragment}
    home = {place: place for place in whole}  # where a sentence, or a fragment already added, is told
    for fragment in materials:
        if fragment.reworded is None or not fragment.reworded.fragment:
            continue
        opens = fragment.reworded.opens
        if max(fragment.worth) < (_WORTH_NAMING if opens else _WORTH_ADDING[lang]):
            continue
        beside = (_last(fragment) + 1,) if opens else (fragment.place - 1, _last(fragment) + 1)
        if lang == "zh" and flow_zh.headless(fragment.reworded.text):
            beside = beside[:1]  # before the next sentence nobody could tell of what it is: 31%，以前没有比
        hosts = [whole[home[near]] for near in beside if near in home]
        host = next((h for h in hosts if h.reworded and h.passage.turn == fragment.passage.turn), None)
        if host is not None:
            whole[host.place] = _joined(host, fragment, lang, small)
            home[fragment.place] = host.place
        elif fragments_en.has_topic(fragment.reworded.text):
            alone = stated_en.stated(fragment.reworded.text, small=small)
            whole[fragment.place] = replace(fragment, reworded=Reworded(alone, leans=False))
    return [whole[place] for place in sorted(whole)]


def _fragments_together(materials: Sequence[Material], small: frozenset[str]) -> list[Material]:
    """The sentences, with English fragments said one after the other as one; of two that say the same, the fuller."""
    out: list[Material] = []
    for material in materials:
        last = out[-1] if out else None
        if last is None or not (_is_fragment(last) and _is_fragment(material) and _follow(last, material)):
            out.append(material)
            continue
        assert last.reworded is not None and material.reworded is not None
        first, second = last.reworded.text, material.reworded.text
        if not fragments_en.says_more(first, second):
            out[-1] = material
        elif fragments_en.says_more(second, first):
            out[-1] = _together(last, material, fragments_en.run_of(first, second, small))
    return out


def _together(last: Material, material: Material, text: str) -> Material:
    assert last.reworded is not None
    return replace(
        last,
        reworded=replace(last.reworded, text=text),
        additions=(*last.additions, material.passage),
        size=last.size + material.size,
        worth=tuple(a + b for a, b in zip(last.worth, material.worth, strict=True)),
    )


def _is_fragment(material: Material) -> bool:
    return material.reworded is not None and material.reworded.fragment


def _last(material: Material) -> int:
    """The place of the last sentence told in a run of fragments."""
    return material.place + sum(added.span > material.passage.span for added in material.additions)


def _follow(one: Material, other: Material) -> bool:
    return other.place == _last(one) + 1 and other.passage.turn == one.passage.turn


def _joined(host: Material, fragment: Material, lang: str, small: frozenset[str]) -> Material:
    assert host.reworded is not None and fragment.reworded is not None
    sentence, added, after = host.reworded.text, fragment.reworded.text, fragment.place > host.place
    if lang == "zh":
        text = fragments_zh.with_fragment(sentence, added, after=after)
    else:
        text = fragments_en.with_fragment(sentence, added, after=after, small=small)
    if text == host.reworded.text:
        return host
    opens = fragment.place < host.place and not _TAKES_ON.match(text)
    leans = flow_zh.headless(text) if lang == "zh" and opens else host.reworded.leans and not opens
    return replace(
        host,
        reworded=replace(host.reworded, text=text, leans=leans),
        additions=(*host.additions, fragment.passage, *fragment.additions),
        size=host.size + fragment.size,
        worth=tuple(a + b for a, b in zip(host.worth, fragment.worth, strict=True)),
        quote=None,
        bare=host.bare or host,
    )


def told_words(text: str, speaker: Participant | None, transcript: Transcript) -> str | None:
    """The sentence as it can be told: without the speaker's own name or a name called; None if it only calls somebody."""
    lang, people = transcript.lang, transcript.participants
    own = told_of_oneself(text, speaker, lang) or without_vocative(text, people, lang) or text
    return None if addresses(own, people, lang) else own


def is_idle(passage: Passage) -> bool:
    """Small talk, or off the record; that it is small talk the model must be sure of, or a person says it."""
    chatter = passage.probabilities[LABELS.index("other")] if passage.probabilities else 1.0
    return passage.label == "off_record" or (passage.label == "other" and chatter > _CHATTER)


def reword(text: str, speaker: str, names: Names, tokenizer: Tokenizer) -> Reworded | None:
    """The words of a speaker in the third person, with marks for names; None where that is not safe."""
    voice = names.voice(speaker)
    if names.lang == "zh":
        told = reword_zh.reword(text, voice)
        return None if told is not None and CUSTOMER in told.text and names.deals_with_customer(text) else told
    return reword_en.reword(text, voice, tokenizer)


def worth_of(passages: Sequence[Passage], scores: Salience) -> Floats:
    """How much a sentence matters, by its salience and its labels, dealt out to the parts by how likely each label is.

    What a sentence is about is told better by its label; that an editor takes it up is told by salience. A label that a
    person set decides the part and leaves the worth as it is.
    """
    labels = [LABELS.index(_PART_LABELS[part]) for part in PARTS]
    chances = [[p.probabilities[k] for k in labels] if p.probabilities else [1.0] * len(PARTS) for p in passages]
    likely = np.maximum(np.array(chances, np.float32).reshape(len(passages), len(PARTS)), _UNLIKELY)
    matters = (scores.parts * likely**_LABEL).sum(axis=1, keepdims=True)
    set_by_hand = np.array([not p.probabilities for p in passages]).reshape(-1, 1)
    told = np.array([[float(_PART_LABELS[part] == p.label) for part in PARTS] for p in passages], np.float32)
    about = np.where(set_by_hand, np.maximum(told.reshape(likely.shape), _UNLIKELY), likely)
    worth: Floats = (matters * about / np.maximum(about.sum(axis=1, keepdims=True), _UNLIKELY)).astype(np.float32)
    return worth
