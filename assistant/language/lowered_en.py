"""English words that begin small within a sentence, although they began one: articles, verbs, whatever the talk has small."""

from __future__ import annotations

import re

from assistant.language.verb_list_en import BASE, NOUNS_TOO
from assistant.language.verbs_en import base_of, is_past, is_present_participle
from assistant.patterns import regex

Words = frozenset[str]
# Words that begin small within a sentence; any other may be a name.
_SMALL = frozenset(
    "floor room yard desk door shift week month year day night morning evening afternoon paper today tonight yesterday tomorrow below above short long big small only more less plus other another such first second third hour minute mostly nought zero hundred instead about the a an it they he she this that these those about around in on from by at to for with without no not only and or but before after "
    "until nearly almost some most all both one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety over under across per as every each "
    "because when if while although so which last next same people there then what where how everything nothing everybody nobody through during outside inside behind beside since between within against of half mostly mainly usually".split()
)
# Common words that are names when they begin a sentence as often.
_ALSO_NAMES = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february september october november december "
    "grant chase carol page price hunt cook wade dean faith joy art ray gene pearl lance guy bond ward hall reed young brown banks field rush "
    "stone wells may march april june august will mark bill jack frank rose grace hope sue dale glen pat rob drew".split()
)
# "Virtual accounts", "Checking the boards": an ending that names seldom have, before a small word.
_ADJECTIVE = regex(r"[A-Z][a-z]{2,}(?:ic|al|ive|ous|ing|ful|less|able|ed) [a-z]")
# "Queue slow", "Floor in three nights": a common noun, before a small word that no name has behind it.
_COMMON = regex(r"[A-Z][a-z]{3,} (?:slow|down|up|full|empty|in|on|at|of|for|by|with|over|per|from)\b")
# "Tablets, in 2021", "Barcodes sewn in": things in the plural, unless a name goes on.
_PLURAL = regex(r"[A-Z][a-z]{3,}(?<!s)s(?:,? (?:and )?[a-z]|$)")


def small_words(text: str) -> Words:
    """The words that a text has in small letters only, within sentences: one that begins a sentence is no name."""
    capital = {word.lower() for word in re.findall(r"(?<=[a-z,] )[A-Z][a-z'’]+", text)}
    return frozenset(re.findall(r"(?<![\w'’-])[a-z][a-z'’]+", text)) - capital - _ALSO_NAMES


def lowered(text: str, small: Words = frozenset()) -> str:
    """The text beginning small, unless its first word may be a name; words in `small` are none."""
    first = re.split(r"\W", text)[0]
    verb = first.lower() not in BASE and (base_of(first.lower()) in BASE or is_past(first.lower()))
    plain = (
        verb
        or _PLURAL.match(text) is not None
        or is_present_participle(first.lower())
        or first.lower() in _SMALL
        or (first.lower() in NOUNS_TOO and _COMMON.match(text) is not None)
        or first.lower() in small
        or _ADJECTIVE.match(text) is not None
    )
    named = first.lower() in _ALSO_NAMES or first.lower().removesuffix("s") in _ALSO_NAMES
    return text[:1].lower() + text[1:] if plain and not (named and first.lower() not in small) else text
