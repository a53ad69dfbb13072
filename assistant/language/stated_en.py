"""A spoken fragment of English as a sentence of its own: "Nine weeks." -> It was nine weeks, "Forty sensors." -> There were 40 sensors.

Speech names a thing and goes on about it; print needs a subject and a verb. What the fragment is of stays as open as it
was said: it is stated, never guessed.
"""

from __future__ import annotations

import re

from assistant.language.counted_en import counted
from assistant.language.figures_en import in_figures
from assistant.language.lowered_en import Words, lowered
from assistant.language.predicates_en import has_clear_verb
from assistant.language.topic_stated_en import LAST_TIME, of_topic
from assistant.language.verbs_en import is_past
from assistant.patterns import regex

TOPIC = regex(r"^As for (?P<topic>[^,]+), (?P<rest>.+)$")
_SPEECH = regex(
    r"^(?:(?:yes|no|aye|well|so|now|moment|okay), |(?:also|or|and|but|then|plus),? |now (?=the ))+", re.IGNORECASE
)
_CALLED = regex(r",? (?:ma['’]am|sir|madam|honey|love|mate)(?=[,.]|$)", re.IGNORECASE)
# A verb that lost its "it": "Used to be three weeks", "Took a month".
_VERB_FIRST = regex(
    r"^(?:used to (?:be|take)|would (?:be|take)|has been|had been|was|is|were|took|takes|goes|went) ", re.IGNORECASE
)
_FROM_TO = regex(r"(?:from|up|down|to) (?=.*\d|.*\b(?:one|two|three|four|five|six|seven|eight|nine|ten)\b)")
# Things in the plural that nobody counted: "tablets, in 2021".
_THINGS = regex(
    r"(?!(?:this|less|always|perhaps|plus|across|besides|sometimes|does|was|has|is)\b)[a-z]{3,}(?<!s)s(?:,| [a-z]|$)"
)
_PRESENT = frozenset("is are am has have do does can will means needs takes goes wants costs".split())
_GONE = frozenset("would could might should".split())
_WORD = regex(r"[a-z']+")


def stated(fragment: str, beside: str = "", small: Words = frozenset()) -> str:
    """The fragment as a sentence with its stop, in the time of the sentence told `beside` it.

    `small` are words that begin no name in this talk.
    """
    bare = spoken(fragment)
    topic = TOPIC.match(bare)
    if topic is not None:
        return in_figures(of_topic(topic["topic"], topic["rest"]))
    bare = lowered(bare[:1].upper() + bare[1:], small)
    return in_figures(_stated(bare, past=_told_past(bare, beside)))


def spoken(fragment: str) -> str:
    """The fragment without its stop, and without what is said to the listener."""
    return _SPEECH.sub("", _CALLED.sub("", fragment.strip().rstrip(".")))


def _stated(bare: str, *, past: bool) -> str:
    if _VERB_FIRST.match(bare):
        return f"It {bare}."
    if _FROM_TO.match(bare):
        return f"It {'came' if bare.startswith('to ') else 'went'} {bare}."
    several = counted(bare)
    if not several and has_clear_verb(_WORD.findall(bare.split(", ")[0].lower())):
        return f"{bare[:1].upper()}{bare[1:]}."
    if several is None and _THINGS.match(bare):
        several = True
    if several is None:
        bare = re.sub(r"(?<!the )(?<!the very )\bsame\b", "the same", bare, flags=re.IGNORECASE)
        return f"It {'was' if past else 'is'} {bare}."
    be = ("were" if past else "are") if several else ("was" if past else "is")
    return f"There {be} {bare}."


def _told_past(fragment: str, beside: str) -> bool:
    """Whether what is told beside a fragment, by its first verb, or the fragment itself is of the past."""
    if LAST_TIME.search(fragment):
        return True
    for word in _WORD.findall(beside.lower()):
        if word in _PRESENT:
            return False
        if word in _GONE or (is_past(word) and word not in ("can", "will", "must", "used")):
            return True
    return False
