"""What words before a colon or a time look like a speaker's label. Whether they are one in a file: see `cast.py`."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from assistant.ingest.clock import has_clock
from assistant.ingest.label_words import ANSWERS, ASKS, FORM, INNER, NUMBERED, PARTICLES, SPEECH, SURNAMES, TITLES
from assistant.patterns import regex
from assistant.records import Role

_LONGEST = 80
_WORDS = 6
_WORDS_WITH_OFFICE = 12  # `Jake Tapper, CNN Chief Washington Correspondent`
_HAN = regex(r"[\u3400-\u9fff]")
_SENTENCE = regex(r"[!?。！？；;“”\"…<>=\\•{}|]\s*\S|[，]|\d{4}|\bhttps?\b|/{2}")
# A point ends a sentence, but for initials, titles and other short forms (`Dr. J. Fox`, `Иванов И.И.`).
_STOP = regex(rf"(?<!\w)(?!(?:{TITLES}|\w|(?:\w\.)+\w)\.)[\w'’.-]+\.\s+\S", re.IGNORECASE)
_LAST_FIRST = regex(
    r"^[^\W\d_a-z][\w'’-]+, [^\W\d_a-z][\w'’.-]*(?: [^\W\d_a-z][\w'’.-]*)?(?: \([^)]*\))?$"
)  # `Chen, Sarah (External)`


def plausible(label: str, *, timed: bool = False) -> bool:
    """Whether the words could be a label at all: short, no sentence, no time, written like a name or a role.

    A label that carries a time (`timed`) may be written small, as nicknames in meetings are.
    """
    if not 0 < len(label) <= _LONGEST or has_clock(label) or SPEECH.match(label):
        return False
    if anonymous(label):
        return True
    bare = bare_label(label)
    if _SENTENCE.search(bare) or _STOP.search(bare) or not any(c.isalpha() for c in bare):
        return False
    if _HAN.search(bare):
        return len(bare) <= 14 and "," not in bare
    words = bare.split()
    if "," in bare and not _LAST_FIRST.match(label):
        return len(words) <= _WORDS_WITH_OFFICE and has_office(bare)
    return len(words) <= _WORDS and words[0] not in INNER and (timed or written_as_name(bare))


def has_office(label: str) -> bool:
    """Whether the label is a name, a comma and an office: `Jake Tapper, CNN Host`, `ROE, J., Dr.`."""
    name, _, office = label.partition(",")
    return bool(office.strip()) and (label.isupper() or (name_like(name) and not office.strip()[0].islower()))


def bare_label(label: str) -> str:
    """The label without what stands in brackets or after a bar: `Dana Fox | Acme`, `李工（产品）`."""
    return re.split(r"[(（\[【|｜]", label)[0].strip()


def written_as_name(label: str) -> bool:
    """Whether every word is written large, or is a particle of names, or tells a role."""
    return all(_name_word(word) for word in label.split())


def _name_word(word: str) -> bool:
    return not word[0].islower() or word.casefold() in PARTICLES or bool(ASKS.match(word) or ANSWERS.match(word))


def anonymous(label: str) -> bool:
    """Whether the label names nobody: `Speaker 1`, `说话人2`, `SPEAKER_00`, `Interviewer`, `问`."""
    return bool(NUMBERED.match(label)) or label_role(label) is not None


def label_role(label: str) -> Role | None:
    """The role that the label itself tells: `Interviewer`, `Q`, `采访人` against `Client`, `A`, `受访者`."""
    if ASKS.match(label):
        return "interviewer"
    return "interviewee" if ANSWERS.match(label) else None


def name_like(label: str) -> bool:
    """Whether the label looks like the full name of a person, so that one appearance is enough."""
    bare = bare_label(label)
    if FORM.match(bare) or "," in bare:
        return False
    if _HAN.search(bare):
        return 2 <= len(bare) <= 4 and bare[0] in SURNAMES
    words = bare.split()
    return 2 <= len(words) <= 5 and sum(w[0].isupper() for w in words) >= 2 and all(_name_word(w) for w in words)


def is_form(label: str) -> bool:
    """Whether the label is one of a form (`Date`, `采访时间`), not of a speaker."""
    return bool(FORM.match(bare_label(label)))


def has_han(text: str) -> bool:
    """Whether a Chinese character stands in the text."""
    return bool(_HAN.search(text))


def accepted(labels: Sequence[str], known: Sequence[str], timed: bool) -> tuple[str, ...]:
    """The labels that are speakers by their looks and counts alone, in order of appearance.

    A label counts when it is known (brief or list of participants), when it comes again, or when it looks
    like a name or a numbered speaker. A label that carries a time (`timed`) is less doubtful than one
    before a colon; a label of a form (`Date:`) must come at least three times.
    """
    counts = Counter(labels)
    return tuple(label for label, count in counts.items() if label in known or _counts(label, count, timed))


def _counts(label: str, count: int, timed: bool) -> bool:
    if is_form(label):
        return count >= (2 if label_role(label) else 3)
    return count >= 2 or name_like(label) or anonymous(label) or (timed and has_han(label))
