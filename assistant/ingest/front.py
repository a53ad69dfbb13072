"""What recording tools write around the speech: titles, dates, summaries, lists of people, notes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from assistant.ingest.clock import is_clock
from assistant.ingest.front_words import HEADING, LENGTH, NOTES, PEOPLE, SECTION, SUMMARY, TYPED_NOTE
from assistant.patterns import regex

_SHORT = 100  # characters of a heading
_LONGEST = 200  # a longer line is no heading, date or note

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = r"(?P<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?"
_DATES = (
    regex(r"(?<!\d)(?P<y>20\d\d)(?:[-/.]|\s?年\s?)(?P<m>\d{1,2})(?:[-/.]|\s?月\s?)(?P<d>\d{1,2})(?!\d)"),
    regex(r"(?<!\d)(?P<y>20\d\d)(?P<m>[01]\d)(?P<d>[0-3]\d)(?=_\d{4,6}|[-\s]|$)"),
    regex(rf"\b{_MONTH} (?P<d>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<y>20\d\d)\b", re.IGNORECASE),
    regex(rf"\b(?P<d>\d{{1,2}})(?:st|nd|rd|th)? {_MONTH},? (?P<y>20\d\d)\b", re.IGNORECASE),
)
_EXPORTED = regex(r"export|导出", re.IGNORECASE)


def reasons_for(texts: Sequence[str]) -> list[str]:
    """For each line that stands before the speech or between its parts: the code of why it is no speech."""
    codes: list[str] = []
    section = ""
    for text in texts:
        section, code = _code(text, section)
        codes.append(code)
    return codes


def _code(text: str, section: str) -> tuple[str, str]:
    """The section that goes on after the line, and the line's own code."""
    if len(text) > _LONGEST:
        return section, "summary" if section == "summary" else "front"
    people = PEOPLE.match(text)
    if people:
        return ("" if people["names"] else "people"), "people"
    if SUMMARY.match(text):
        return "summary", "summary"
    if HEADING.match(text) or SECTION.match(text):
        return "", "heading"
    if NOTES.search(text) or TYPED_NOTE.match(text):
        return section, "note"
    if is_clock(text):
        return section, "mark"
    if section == "summary":
        return section, "summary"
    if section == "people":
        return "", "people"
    return section, "date" if date_in(text) or LENGTH.match(text) else "front"


def is_note(text: str) -> bool:
    """Whether an unlabelled line is a note of the tool or a time mark, wherever it stands."""
    if len(text) > _LONGEST:
        return False
    short = len(text) <= _SHORT and (HEADING.match(text) or SECTION.match(text) or TYPED_NOTE.match(text))
    return bool(short or NOTES.search(text)) or is_clock(text)


def is_heading(text: str) -> bool:
    """Whether a line is nothing but the heading of the transcript."""
    return bool(HEADING.match(text))


def opens_summary(text: str) -> bool:
    """Whether an unlabelled line is the heading of a summary made by the tool."""
    return len(text) <= 40 and bool(SUMMARY.match(text))


def date_in(text: str) -> str | None:
    """The first date in the text as `YYYY-MM-DD`; dates whose order of day and month is open are not read."""
    for pattern in _DATES:
        for match in pattern.finditer(text):
            found = _iso(match)
            if found:
                return found
    return None


def _iso(match: re.Match[str]) -> str | None:
    parts = match.groupdict()
    month = int(parts["m"]) if parts.get("m") else _MONTHS.index(parts["month"].lower()) + 1
    try:
        return date(int(parts["y"]), month, int(parts["d"])).isoformat()
    except ValueError:  # the 31st of April: digits that only look like a date
        return None


def recorded(texts: Sequence[str]) -> str | None:
    """The day of the recording from the lines that are no speech; the day of an export is another day."""
    dates = [date_in(text) for text in texts if not _EXPORTED.search(text)]
    return next((found for found in dates if found), None)
