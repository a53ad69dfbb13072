"""How near a reworded English sentence is to what an editor would print: stories and scraps count less than statements."""

from __future__ import annotations

import re

from assistant.language.numerals import numbers
from assistant.patterns import regex

# People without a name, what anybody might do, and what they felt: speech tells much of it and a case little.
_STORY = regex(
    r"\b(?:he|she|somebody|someone|people|guy|guys|fella|lad|lads|lady|girl|girls|boy|boys|everybody|nobody|laugh\w*|cry\w*|cried|shout\w*|scream\w*|love[sd]?|hate[sd]?|funny|nice|lovely|beautiful|god|coffee|tea|lunch|cake)\b",
    re.IGNORECASE,
)
_STORY_COUNTS = 0.9  # for each such word, up to _MOST
_MOST = 4
_FULL = 7  # words from which a sentence without a number is likely to tell enough
_SCRAP = 0.55
# "People would load the truck": nobody in particular does what the customer did.
_ANYBODY = regex(
    r"(?:^|, |\b(?:and|but|so|if|when|where|what|how|that) )people (?:can|could|would|will|have|had|do|did|cannot|need|get|put|see|go|take|might|must|should|were|are) ?\b",
    re.IGNORECASE,
)
_ANYBODY_COUNTS = 0.7
# "I" said twice in a sentence is natural; the speaker's name twice is not. A mark stands for it while wording.
_NAMED_TWICE = regex(r"([\ue010-\ue0ff])[^.?!]*\1")
_NAMED_TWICE_COUNTS = 0.8
_POINTS = regex(r"(?:it|that|this|they|these|those|he|she|then|so|or)\b", re.IGNORECASE)
_LEANS = 0.85


def of_anybody(told: str, said: str) -> bool:
    """Whether "people" do in what is told what "you" do in what was said."""
    return bool(_ANYBODY.search(told)) and not re.search(r"\bpeople\b", said, re.IGNORECASE)


def names_twice(told: str) -> bool:
    """Whether a sentence told calls a person by name twice."""
    return bool(_NAMED_TWICE.search(told))


def ease(text: str) -> float:
    """A factor of at most 1 by which a sentence is worth less than its facts would make it."""
    story = _STORY_COUNTS ** min(_MOST, len(_STORY.findall(text)))
    scrap = _SCRAP if len(text.split()) < _FULL and not numbers(text, "en") else 1.0
    anybody = _ANYBODY_COUNTS if _ANYBODY.search(text) else 1.0
    named = _NAMED_TWICE_COUNTS if names_twice(text) else 1.0
    return story * scrap * anybody * named * (_LEANS if _POINTS.match(text) else 1.0)
