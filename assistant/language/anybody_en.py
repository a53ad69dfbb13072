"""What anybody does on a condition, told of someone: "if people press it" for a "you" that means whoever does it.

"People" reads as if several did it together; of one who is not known print says "someone", and then "they".
"""

from __future__ import annotations

import re

from assistant.language.hanging_en import verb_groups
from assistant.language.verb_list_en import BASE
from assistant.language.verbs_en import is_past, with_s
from assistant.patterns import regex

_CONDITION = regex(
    r"\b(?P<link>[Ii]f|[Ww]hen|[Oo]nce|[Uu]nless|[Ww]henever) people (?P<adverb>(?:never|only|just|still|also|really) )?(?P<verb>[a-z]+)\b(?P<clause>[^,.;:]*)"
)
# A second verb of the same subject, whose form would have to change, too.
_SECOND = regex(r"\b(?:and|or|then) (?P<verb>[a-z]+)\b")
_ADDRESSED = regex(
    r"(?:are )?(?:ask|mean|think|look at|want)(?:ing)?\b|[a-z]+ [\ue000-\ue0ff]"
)  # who listens does, to who speaks
_BEGINS = regex(r"^(?:Then )?(?:[Ii]f|[Ww]hen|[Oo]nce|[Uu]nless|[Ww]henever) ")
_ADDS = regex(r"(?:or|and|then (?:by|in|with|at|to|from|for))\b")
_FORMS = {"are": "is", "have": "has", "do": "does"}
_UNSURE = frozenset("were may might could would will".split())  # "if you could" asks for it
# "The average is nine days, if people compare": what only asks the listener to see for himself.
_SEEN = regex(r",? (?:if|when) people (?:compare|permit|ask|check|wish|like|want)(?=\.$)")


def of_someone(sentence: str, said: str) -> str:
    """The sentence with someone for the people who do something on a condition; as it was where they were `said` so."""
    if " people " not in sentence or " people" in said.lower():
        return sentence
    told = _CONDITION.sub(_singular, _SEEN.sub("", sentence))
    if _BEGINS.match(told) and not _goes_on(told):
        return sentence
    return (
        re.sub(r"\bpeople\b", "they", told) if told != sentence and " someone " in told.split(" people ")[0] else told
    )


def _goes_on(told: str) -> bool:
    """Whether a main clause follows the condition that a sentence begins with."""
    _, *rest = told.split(", ")
    return any(verb_groups(piece) and not _ADDS.match(piece) for piece in rest) if rest else verb_groups(told) > 1


def _singular(found: re.Match[str]) -> str:
    verb = found["verb"]
    second = [one["verb"] for one in _SECOND.finditer(found["clause"])]
    if verb in _UNSURE or _ADDRESSED.match(f"{verb}{found['clause']}") or any(word in BASE for word in second):
        return found.group()
    form = _FORMS.get(verb) or (verb if is_past(verb) else with_s(verb) if verb in BASE else None)
    return f"{found['link']} someone {found['adverb'] or ''}{form}{found['clause']}" if form else found.group()
