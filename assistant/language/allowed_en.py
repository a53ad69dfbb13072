"""What a speaker lets the listener write: "you can say that visits went up" is that visits went up."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.language.predicates_en import has_clear_verb
from assistant.language.verb_list_en import BASE
from assistant.language.verbs_en import FINITE, is_adverb, is_past
from assistant.patterns import caseless, regex

_LETS = caseless(
    r"^(?:and |but |so )?(?:you (?:can|may) (?:say|write|print|quote)(?: that)?|what you (?:can|may) (?:say|write|print|quote) is(?:,| that)?)"
    r" (?!(?:that|this|these|it|so|no|yes|which|if|whether|anything|whatever|something|nothing|about|to|in|with|without|from|again|as|a word|what (?:i|you|it|that))\b)"
)
_SAME = regex(r"(,? (?:and|but)) that (?!(?:is|was|means|meant|has|had|will|would|took|can|could|one)\b)")
_OBJECTS = frozenset("it them the a an this that these those our your my his her their us him".split())
_WORD = regex(r"[a-z']+")
_NEARLY = frozenset("nearly almost about just".split())


def allowed(text: str) -> str:
    """The text without the leave to write it; as it was where what may be written is no clause."""
    found = _LETS.match(text)
    if found is None:
        return text
    rest = _SAME.sub(r"\1 ", text[found.end() :])
    words = [word for word in _WORD.findall(rest.split(", ")[0].lower()) if word not in _NEARLY and not is_adverb(word)]
    if not words or not has_clear_verb(words) or is_past(words[0]) or words[0] in FINITE or _is_order(words):
        return text
    return rest[:1].upper() + rest[1:]


def _is_order(words: Sequence[str]) -> bool:
    """Whether the words ask the listener to do a thing: "leave the sums alone", but "slow payment is a risk"."""
    return words[0] in BASE and bool(_OBJECTS & set(words[1:2]))
