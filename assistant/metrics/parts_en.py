""" "Thirty-eight of the fifty-two teachers", "closed fourteen matters and eleven of them": how many of how many, told in English."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.metrics.mentions import Mention
from assistant.metrics.phrases_en import lowered, noun_phrases
from assistant.metrics.words_en import NOUNS_TOO
from assistant.patterns import regex

_OF_THE = regex(r"\s+(?:out\s+)?of\s+(?:the|our|all|my|their|those)\s+(?:the\s+|our\s+)?", re.I)
_OF_THEM = regex(r"\s+of\s+(?:them|those|these)\b", re.I)


def part_of(mention: Mention, found: Sequence[Mention]) -> tuple[Mention, str] | None:
    """The whole that a count is a part of, with what is counted; None where it is a part of nothing counted.

    Args:
        mention: a count.
        found: the values of the interview.
    """
    if mention.quantity.kind not in ("count", "rate") or mention.line.asked:
        return None
    here = [m for m in found if m.line.index == mention.line.index and m.quantity.kind in ("count", "rate")]
    rest = mention.line.text[mention.quantity.span.end - mention.line.span.start :]
    direct = _OF_THE.match(rest)
    whole = None
    if direct:
        at = mention.quantity.span.end + direct.end()
        whole = next((m for m in here if m.quantity.span.start == at), None)
    elif _OF_THEM.match(rest):
        whole = next((m for m in reversed(here) if m.quantity.span < mention.quantity.span), None)
    if whole is None or not 0 < mention.quantity.value <= whole.quantity.value:
        return None
    return whole, _noun(whole)


def _noun(whole: Mention) -> str:
    rest = whole.line.text[whole.quantity.span.end - whole.line.span.start :]
    phrases = noun_phrases("the" + rest)
    words = phrases[0].words.split() if phrases and phrases[0].start == 0 and rest[:1] == " " else []
    verb = len(words) > 1 and words[-1].lower() in NOUNS_TOO and words[-2].endswith("s")  # "teachers use it"
    return lowered(" ".join(words[: len(words) - verb])) if words else ""
