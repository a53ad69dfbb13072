"""A company counted by its people: "there's thirty-four of us on the payroll" says how many people it has."""

from __future__ import annotations

import re

from assistant.language.numerals import numbers
from assistant.patterns import regex

_COMPANY = 20  # fewer people are a team, and no size of a company
_OF_US = regex(
    r"^(?P<lead>(?:now|today|at the moment),? )?there(?:['’]s| (?:is|are|was|were)) (?P<count>[\w ,.-]{3,50}?) of us\b(?! (?:who|that|left)\b)",
    re.IGNORECASE,
)
# "Which is three of us and a cat": so many people, who are not the whole of those that speak.
_SOME_OF_US = regex(
    r"(?<!\bthe )(?<!\ball )(?<!\bother )\b(?P<count>two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty(?:-\w+)?|\d+) of us\b"
)
_WE_TWO = regex(r"(?<=\b[Tt]he )(?P<count>two|three|four|five|six|seven|eight|nine|ten) of us\b")


def as_people(text: str) -> str:
    """The text with "three people" for "three of us", and "the three" for "the three of us"."""
    text = _WE_TWO.sub(r"\g<count>", text)
    return _SOME_OF_US.sub(r"\g<count> people", text)


def as_size(text: str) -> str:
    """The sentence with "we have 34 people" for "there's 34 of us"; others as they were."""
    found = _OF_US.match(text)
    number = next(iter(numbers(found["count"], "en")), None) if found else None
    if found is None or number is None or number.value < _COMPANY or number.span.end != len(found["count"]):
        return text
    had = "had" if re.match(r"(?:\w+,? )?there (?:was|were)", found[0], re.IGNORECASE) else "have"
    return f"{found['lead'] or ''}we {had} {found['count']} people{text[found.end() :]}"
