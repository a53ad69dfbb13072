"""Whose words an English speaker uses where he tells what somebody said, thought or answered, or warns the listener.

Who does a thing is then the one who said so, and what was thought is no fact of the case.
"""

from __future__ import annotations

import re

from assistant.language.verbs_en import PAST, is_past
from assistant.patterns import regex

# "The other firm said okay, we do it with cables": who does it is the one who says so.
_ANSWERED = regex(
    r"\b(?:said|says|say|goes|went),? (?:okay|ok|yes|yeah|no|sure|fine|right|well|look|listen|all right|of course), (?:we|i)(?:['’](?:ll|re|m|ve|d)\b| (?:do|have|can|cannot|will|are|am|need|want|know|make|only)\b)",
    re.IGNORECASE,
)
_WARNS = regex(r"^(?:but |and |so )?i (?:should|must|have to|had better|ought to) (?:warn|tell) you\b", re.IGNORECASE)
# What somebody thinks or says, in words of his own that go on behind an "and".
_IN_WORDS = regex(
    r"\b(?:thought|think|thinking|said|says|saying|goes|wondered|asked|(?:told|asked) \w+), ", re.IGNORECASE
)
_HELD = regex("[\ue0f0-\ue0ff]")  # the words are quoted, and end there
_NARRATED = regex(r"\b(?:now|today|was|were|had|did|used to)\b", re.IGNORECASE)


def is_of_another(sentence: str) -> bool:
    """Whether a sentence tells what somebody answered in his own words, or warns the listener of what follows."""
    return bool(_ANSWERED.search(sentence) or _WARNS.match(sentence))


def is_in_words(text: str) -> bool:
    """Whether a statement tells what somebody said or thought in words that are not quoted and may go on."""
    return _IN_WORDS.search(text) is not None and not _HELD.search(text)


def is_narrated(text: str) -> bool:
    """Whether a statement tells what happened, or how it is now, and so no longer what somebody said or thought then."""
    return bool(_NARRATED.search(text)) or any(
        is_past(word) or word in PAST for word in re.findall(r"[a-z]+", text.lower())
    )
