"""An English time that lost the small word before it, with that word: "End of 2023 the house had" -> At the end of 2023, the house had."""

from __future__ import annotations

import re

from assistant.patterns import regex

_MARK = "\ue000-\ue0ff"
_MONTH = "January|February|March|April|May|June|July|August|September|October|November|December"
_DAY = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
_NUMBER = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_HOUR = "|".join(hour.capitalize() for hour in _NUMBER.split("|"))
_YEAR = r"(?:19|20)\d\d(?!\d)"
_TIMES = (
    ("At the ", regex(rf"^(?:End|Beginning|Start) of (?:the )?(?:year|month|week|season|quarter|{_MONTH}|{_YEAR})(?: {_YEAR})?\b")),
    ("In the ", regex(rf"^Middle of (?:the )?(?:year|month|week|season|quarter|{_MONTH}|{_YEAR})\b")),
    ("On the ", regex(rf"^(?:[A-Z][a-z]+(?:-[a-z]+)?(?:st|nd|rd|th)|\d+(?:st|nd|rd|th)) of (?:{_MONTH})\b(?:,? {_YEAR})?")),
    ("In ", regex(rf"^(?:(?:Early|Late|Mid) )?(?:{_MONTH}),? {_YEAR}")),
    ("In ", regex(rf"^(?:Week|Month|Year|Season) (?:{_NUMBER}|\d+)(?: of (?:the|that) \w+)?\b")),
    ("On ", regex(rf"^(?:Day (?:{_NUMBER}|\d+)|(?:{_DAY})(?: (?:morning|evening|night|afternoon))?)\b")),
    ("At ", regex(rf"^(?:{_HOUR}|\d+) (?:o['’]clock|[ap]\.m\.)(?: in [A-Z]\w+)?")),
    ("In the ", regex(r"^Same (?:month|year|week|season|quarter)\b")),
    ("On the ", regex(r"^Same (?:day|morning|evening|night|afternoon)\b")),
)  # fmt: skip
# The clause that goes on after such a time, perhaps after the time told more closely.
_THEN = regex(
    rf"^(?P<more>(?:, (?:{_MONTH})[^,]{{0,20}})?),? (?=[{_MARK}] [a-z]|(?:we|they|he|she|it|this|that|the|there|nobody|everybody|people|one) )"
)


def timed(sentence: str) -> str:
    """The sentence with the word that the time it begins with needs; as it was where no clause follows."""
    for word, times in _TIMES:
        time = times.match(sentence)
        then = _THEN.match(sentence[time.end() :]) if time else None
        if time is not None and then is not None:
            return f"{word}{_small(time.group())}{then['more']}, {sentence[time.end() + then.end() :]}"
    return sentence


def _small(time: str) -> str:
    """The time with a small letter, unless it is the name of a day or a month."""
    return time if re.match(rf"(?:{_MONTH}|{_DAY})\b", time) else f"{time[:1].lower()}{time[1:]}"
