"""Habits told with "will", as in speech: "we'll move two thousand parcels on a normal day" is that they move them."""

from __future__ import annotations

import re

from assistant.language.verb_list_en import BASE
from assistant.language.verbs_en import with_s
from assistant.patterns import regex

_WILL = regex(r"\b(?P<who>we|they|it|he|she)(?:['’]ll| will) (?P<verb>[a-z]+)\b", re.IGNORECASE)
_USUAL = regex(
    r"\b(?:on (?:a|an) (?:normal|usual|typical|average|good|bad|busy|quiet) (?:day|night|week|month)|(?:a|per|every|each) (?:day|night|week|month|year|morning|evening|shift)|most (?:days|nights|weeks)|usually|always|typically)\b",
    re.IGNORECASE,
)
_AHEAD = regex(r"\b(?:next|soon|tomorrow|later|by|from|until|if|when|20\d\d|going to|hope|plan)\b", re.IGNORECASE)


def habits(text: str) -> str:
    """The text with the present for a "will" that tells what is usual; plans stay as they are."""
    if not _USUAL.search(text) or _AHEAD.search(text):
        return text
    return _WILL.sub(_present, text)


def _present(found: re.Match[str]) -> str:
    who, verb = found["who"], found["verb"].lower()
    if verb not in BASE or verb == "be":
        return found[0]
    return f"{who} {verb if who.lower() in ('we', 'they') else with_s(verb)}"
