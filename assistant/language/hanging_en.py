"""Clauses that hang on another sentence."""

from __future__ import annotations

import re
from itertools import pairwise

from assistant.language.predicates_en import has_clear_verb
from assistant.language.verb_list_en import BASE
from assistant.language.verbs_en import FINITE, PARTICIPLES, base_of, is_adverb, is_past
from assistant.patterns import regex

_HANGING = regex(
    r"^(?:if|when|whenever|because(?! of\b)|since|while|although|though|until|unless|every time|so that|on the theory|in case|as soon as|as long as|which|who|whose|"
    r"after(?! (?:that|this|all)\b)|before(?! (?:that|this)\b))\b",
    re.IGNORECASE,
)
# "In the fall, when they would get tight." hangs as much without its season.
_WHEN = regex(r"^(?:in|on|at|by|during|around)(?: [\w'’-]+){1,3}, ", re.IGNORECASE)
# "After five months they stopped" is no clause that hangs: only a time.
_AFTER_TIME = regex(
    r"^(?:after|before|since|until) (?:(?!(?:we|they|he|she|it|i|you)\b)[\w'’-]+ ){1,5}?(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|quarters?|seasons?|summers?|winters?) (?!of\b|when\b|that\b)",
    re.IGNORECASE,
)
# "With Big Don, who doesn't talk.": the one verb is said of a noun within.
_ONLY_RELATIVE = regex(r"(?:with|for|from|by|of|like|without) [^,]{2,40}, (?:who|which) [^,]{2,60}", re.IGNORECASE)
_PREPOSED = regex(r"(?:on|in|at|with|from|for|by|off|under|like|without|of|behind|beside)\b", re.IGNORECASE)
_RELATIVE = regex(r" (?:where|who|which|that|when) ")
_DETERMINERS = frozenset(
    "the a an my our your his her its their every each no some any this that these those of in on at from by with for".split()
)


def hangs(text: str) -> bool:
    """Whether the text is a clause that hangs on another sentence ("Since the yard opened.", "On the theory that …")."""
    if _ONLY_RELATIVE.fullmatch(text):
        return True
    if _only_relative(text) or _all_hang(text):
        return True
    clause = _WHEN.sub("", text)
    if not _HANGING.match(clause) or _AFTER_TIME.match(clause) or "," in clause:
        return False
    return clause.lower().startswith("on the theory") or verb_groups(clause) < 2


def _only_relative(text: str) -> bool:
    """Whether the one verb is said of a noun within ("On a tablet, with a photo of the load where it was dropped.")."""
    relative = _RELATIVE.search(text)
    if relative is None or not _PREPOSED.match(text):
        return False
    before = re.findall(r"[a-z']+", text[: relative.start()].lower())
    return len(before) > 1 and not has_clear_verb(before) and verb_groups(text[relative.end() :]) < 2


def _all_hang(text: str) -> bool:
    """Whether a text of several clauses has only such as hang ("Before it is short, not when it is short.")."""
    clauses = [re.sub(r"^(?:and |but |not |only )+", "", piece, flags=re.IGNORECASE) for piece in text.split(", ")]
    return len(clauses) > 1 and all(
        _HANGING.match(one) and not _AFTER_TIME.match(one) and verb_groups(one) < 2 for one in clauses
    )


def verb_groups(text: str) -> int:
    """How many verbs the text may have, counting those that stand together ("had been closed") once."""
    words = re.findall(r"[\w'-]+", text.lower())
    verbal = [
        before not in _DETERMINERS
        and (
            word in FINITE
            or word in PARTICIPLES
            or word == "not"
            or is_past(word)
            or base_of(word) in BASE
            or is_adverb(word)
        )
        for before, word in pairwise(["", *words])
    ]
    return sum(now and not before for before, now in pairwise([False, *verbal]))
