"""How near a reworded English sentence is to what an editor would print: stories and scraps count less than statements."""

from __future__ import annotations

import re

# People without a name, what anybody might do, and what they felt: speech tells much of it and a case little.
_STORY = re.compile(
    r"\b(?:he|she|somebody|someone|people|guy|guys|fella|lad|lads|lady|girl|girls|boy|boys|everybody|nobody|laugh\w*|cry\w*|cried|shout\w*|scream\w*|love[sd]?|hate[sd]?|funny|nice|lovely|beautiful|god|coffee|tea|lunch|cake)\b",
    re.IGNORECASE,
)
_STORY_COUNTS = 0.9  # for each such word, up to _MOST
_MOST = 4
_POINTS = re.compile(r"(?:it|that|this|they|these|those|he|she|then|so|or)\b", re.IGNORECASE)
_LEANS = 0.85


def ease(text: str) -> float:
    """A factor of at most 1 by which a sentence is worth less than its facts would make it."""
    story = _STORY_COUNTS ** min(_MOST, len(_STORY.findall(text)))
    return story * (_LEANS if _POINTS.match(text) else 1.0)
