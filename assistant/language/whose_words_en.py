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
    r"\b(?:thought|think|thinking|said|they say|says|saying|goes|wondered|asked|(?:told|asked) \w+), ", re.IGNORECASE
)
# Words told as they were said, without a pause before them or with the pause where a statement ends.
_IN_PRESENT = regex(
    r"\b(?:said|told \w+) (?:that )?(?:it|that|this|there|he|she|they)(?:['’](?:s|re)| is| are)\b", re.IGNORECASE
)
_ONLY_TELLS = regex(
    r"\b(?:told|tells) (?:the |a |my |our )?\w+(?: (?:in|on|at|last|then|that|one) ?\w*){1,2}$"
    r"|\b(?:shout|yell)(?:s|ed|ing) at (?:the |a |my |our )?\w+$|\b(?:says?|said) (?:is|was)(?:,.*)?$",
    re.IGNORECASE,
)
_OF_SPEAKER = regex(r"(?:i|we)\b", re.IGNORECASE)
_PERFECT = regex(r"(?:i|we)(?:['’]ve| have)\b", re.IGNORECASE)
_GOING_ON = regex(
    r"\b(?:said|says|say|goes|(?:told|tells) \w+), [^\ue0f0-\ue0ff]*, (?:and|but|so) (?P<on>(?:i|we)\b.*)$",
    re.IGNORECASE,
)
_PRESENT = frozenset("can will must may should".split())  # verbs of now, though the same for every subject
_HAS_GOT = regex(r"['’](?:s|ve) got\b|\b(?:has|have) got\b", re.IGNORECASE)
_HELD = regex("[\ue0f0-\ue0ff]")  # the words are quoted, and end there
_NARRATED = regex(r"\b(?:now|today|was|were|had|did|used to)\b", re.IGNORECASE)


def is_of_another(sentence: str) -> bool:
    """Whether a sentence tells what somebody answered in his own words, or warns the listener of what follows."""
    return bool(_ANSWERED.search(sentence) or _WARNS.match(sentence))


def is_in_present_words(text: str) -> bool:
    """Whether a statement tells what somebody said as it was said, without a pause: "she said it's the paperwork"."""
    return (only_tells(text) or _IN_PRESENT.search(text) is not None) and not _HELD.search(text)


def only_tells(text: str) -> bool:
    """Whether a statement only leads up to what somebody says: "a tutor tells me in May", "he was shouting at the clerk"."""
    return _ONLY_TELLS.search(text) is not None


def is_said_by_another(text: str) -> bool:
    """Whether a statement after such words is what was said then: "I can do Mondays", not "I went home"."""
    return _OF_SPEAKER.match(text) is not None and (_PERFECT.match(text) is not None or not is_narrated(text))


def is_in_words(text: str) -> bool:
    """Whether a statement tells what somebody said or thought in words that are not quoted and may go on."""
    return _IN_WORDS.search(text) is not None and not _HELD.search(text)


def goes_on_in_words(text: str) -> bool:
    """Whether what somebody said goes on behind an "and", so that its "I" is his: "he said, there's three, and I'm not going"."""
    found = _GOING_ON.search(text)
    return found is not None and not is_narrated(found["on"])


def is_narrated(text: str) -> bool:
    """Whether a statement tells what happened, or how it is now, and so no longer what somebody said or thought then."""
    text = _HAS_GOT.sub(" has", text)
    return bool(_NARRATED.search(text)) or any(
        (is_past(word) or word in PAST) and word not in _PRESENT for word in re.findall(r"[a-z]+", text.lower())
    )
