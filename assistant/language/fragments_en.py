"""Adds a spoken fragment ("Nine weeks.", "Cold store.") to the English sentence said beside it."""

from __future__ import annotations

import re

from assistant.language.hanging_en import hangs
from assistant.language.numerals import numbers
from assistant.language.sentences import sentence_spans
from assistant.language.verb_list_en import BASE
from assistant.language.verbs_en import base_of, is_past

# Words that begin small within a sentence; any other may be a name.
_SMALL = frozenset(
    "hundred instead about the a an it they he she this that these those about around in on from by at to for with without no not only and or but before after "
    "until nearly almost some most all both one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety over under across per as every each "
    "because when if while although so which last next same everything nothing everybody nobody through during since between within against of half mostly mainly usually".split()
)


def with_fragment(sentence: str, fragment: str, *, after: bool) -> str:
    """The sentence (or sentences) with the fragment in it.

    One said `after` the sentence goes to its end: behind a comma where it begins with a small word or a number, else
    behind a colon if it is a list. A clause that hangs ("when they got tight") goes before the one it was said before. One that says nothing new is left out; one that names a thing stands in brackets.
    """
    added = _small(fragment.strip().rstrip("."))
    if not set(re.findall(r"\w+", added.lower())) - set(re.findall(r"\w+", sentence.lower())):
        return sentence
    spans = sentence_spans(sentence, "en")
    place = spans[-1] if after else spans[0]
    told = place.of(sentence)
    bare = told.rstrip(".")
    if not after and hangs(fragment):
        return f"{fragment.strip().rstrip('.')}, {_small(told)}{sentence[place.end :]}"
    if told.endswith(("”", "?", "!")):
        return f"{sentence} {added[:1].upper()}{added[1:]}." if after else sentence
    if after and (added[:1].islower() or added[:1].isdigit() or ":" in told):
        new = f"{bare}, {added}."
    elif after and re.search(r",| and ", added):
        new = f"{bare}: {added}."
    elif numbers(added, "en") or added[:1].islower():
        new = f"{bare}, {added}."
    else:
        new = f"{bare} ({added})."
    return sentence[: place.start] + new + sentence[place.end :]


def _small(text: str) -> str:
    first = re.split(r"\W", text)[0]
    verb = first.lower() not in BASE and (base_of(first.lower()) in BASE or is_past(first.lower()))
    return text[:1].lower() + text[1:] if first.lower() in _SMALL or verb else text
