"""Whether two English shares tell the same of their whole: "half came by phone, eighty percent come by mail" does not."""

from __future__ import annotations

import re

from assistant.metrics.mentions import Mention
from assistant.metrics.words_en import FUNCTION, NUMBERS, PRONOUNS, TIME_WORDS
from assistant.patterns import regex

_WORD = regex(r"[a-z][a-z'’-]{2,}", re.I)
_LIGHT = frozenset(
    "are was were been had has have did does that with from them these those only just still about come came comes".split()
)


def told_apart(one: Mention, two: Mention) -> bool:
    """Whether both shares have words of their own behind them and share none, so that no change joins them."""
    if one.quantity.kind != "percent" or two.quantity.kind != "percent":
        return False
    words = [_behind(one, two), _behind(two, None)]
    return all(words) and not words[0] & words[1]


def _behind(mention: Mention, other: Mention | None) -> frozenset[str]:
    """The words of the clause behind the value, up to the other value where it stands in the same sentence."""
    start = mention.quantity.span.end - mention.line.span.start
    end = len(mention.line.text)
    if other is not None and other.line.index == mention.line.index and other.quantity.span > mention.quantity.span:
        end = other.quantity.span.start - mention.line.span.start
    clause = re.split(r"[,;:.!?—–]|\b(?:and|but|while|now|because|so)\b", mention.line.text[start:end], maxsplit=1)[0]
    clause = (
        re.sub(r"^\s*(?:of\s+)?(?:(?:all|the|our|their|my|those|these)\s+)*[a-z'’-]+", "", clause, count=1)
        if _OF.match(clause)
        else clause
    )
    found = (w.lower().rstrip("s") for w in _WORD.findall(clause))
    return frozenset(
        w for w in found if w not in FUNCTION | PRONOUNS | NUMBERS | TIME_WORDS | _LIGHT and w + "s" not in TIME_WORDS
    )


# "Half the requests were by fax": what the share is of says nothing of what is told.
_OF = regex(r"\s*(?:of\b|(?:all|the|our|their|my|those|these)\b)", re.I)
