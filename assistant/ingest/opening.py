"""Where speech begins: after the title, the form with date and people, a legend, a summary."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from assistant.ingest.front import is_heading
from assistant.ingest.labels import anonymous, bare_label, has_han, is_form, label_role, name_like
from assistant.ingest.sheet import Header, Line
from assistant.patterns import regex

_VALUE = 90  # characters of what stands behind a label of a form
_ENDS = regex(r"[.?!…。？！]$")
_INITIALS = regex(r"^[^\W\d_a-z]{1,4}$")


def first_line_of_speech(lines: Sequence[Line], headers: Mapping[int, Header]) -> int:
    """Number of the first line that may be a header of speech.

    Args:
        lines: the lines of the file that hold text.
        headers: what looks like a header, by number of the line.
    """
    start = _after_heading(lines, headers)
    for i in sorted(headers):
        if i < start:
            continue
        if not told_beforehand(headers[i]):
            return i
    return len(lines)


def form_lines(lines: Sequence[Line], headers: Mapping[int, Header]) -> frozenset[int]:
    """Numbers of the lines of a form (`Date: …`, `Interviewer: Jane Roe`) that stands anywhere in a file.

    Two lines of it must stand together, and one of them must be of a kind that nobody speaks.
    """
    out: set[int] = set()
    run: list[int] = []
    for i in range(len(lines) + 1):
        if i in headers and told_beforehand(headers[i]) and headers[i].words:
            run.append(i)
            continue
        if len(run) >= 2 and any(is_form(headers[at].speaker) and not label_role(headers[at].speaker) for at in run):
            out.update(run)
        run = []
    return frozenset(out)


def _after_heading(lines: Sequence[Line], headers: Mapping[int, Header]) -> int:
    """The line after the last heading `Transcript` that most headers follow; what stands above it is no speech."""
    start = 0
    for i, line in enumerate(lines):
        if len(line.text) <= 40 and is_heading(line.text):
            after = sum(at > i for at in headers)
            if after >= 2 and 2 * after >= len(headers):
                start = i + 1
    return start


def told_beforehand(header: Header) -> bool:
    """Whether the line tells about the interview: `Date: …`, `Interviewer: Jane Roe`, `JR: Jane Roe`, `I – Interviewer`."""
    label, value = header.speaker, header.words
    if header.start_s is not None or not label or len(value) > _VALUE:
        return False
    if is_form(label) and not label_role(label):
        return True
    if not value or _ENDS.search(value):
        return False
    names = name_like(value.split(",")[0].split("，")[0].strip()) or anonymous(value)
    if anonymous(label):
        return names
    return bool(_INITIALS.match(label)) and (anonymous(value) or (names and _initials(label, value)))


def _initials(label: str, value: str) -> bool:
    if has_han(value):
        return False
    firsts = [word[0].upper() for word in bare_label(value).split()]
    return label[0] == firsts[0] and all(letter in firsts for letter in label)
