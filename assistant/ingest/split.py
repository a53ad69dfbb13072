"""Several interviews in one file: where one ends and the next begins.

A label says who speaks only within one interview, so the file is cut before people are named. A cut needs two
of four signs at the same place: a heading (`Interview 2`, `受访者B`), a new form with date and people, a clock
that starts again, other people. A single interview with chapters or a break stays whole.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import islice, pairwise

from assistant.ingest.introduced_en import names_in as names_en
from assistant.ingest.introduced_zh import names_in as names_zh
from assistant.ingest.labels import label_role
from assistant.ingest.layouts.name_colon import header_of
from assistant.ingest.opening import told_beforehand
from assistant.ingest.sheet import Block, Header, Line, Parsed, Place, Sheet
from assistant.patterns import regex

_NUMBER = r"(?:\d{1,3}|[A-Z]|[ivx]{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|[一二三四五六七八九十]{1,2})"
_HEADING = regex(
    rf"^[#*\s\[【]*(?:(?:expert |user |customer |key informant )?interview|transcript|participant|respondent|interviewee|informant|customer|gespräch|befragte[rn]?|teilnehmer(?:in)?|entretien|entrevista|entrevistad[oa]|интервью|респондент"
    rf"|インタビュー|回答者|(?:专家|用户|客户)?(?:访谈|訪談|采访|採訪)(?:记录|紀錄)?|受访者|受訪者|被访者|被采访人|访谈对象|用户|客户)\s*(?:no\.?|nr\.?|number|#|第)?\s*[:：]?\s*{_NUMBER}(?:\b|(?=[\u3400-\u9fff（(：:，,]))[^.?!。？！]{{0,60}}$"
    rf"|^[#*\s]*第\s?{_NUMBER}\s?(?:次|场|位|个|份)(?:访谈|采访|受访者|用户|客户|会议)?[^。？！]{{0,40}}$"
    r"|^[#*\s]*(?:interview|conversation|transcript of (?:the )?interview|gespräch|interview mit|entretien avec|entrevista (?:a|con))\s*(?:with|of|:|–|-|mit)?\s+[^\W\d_][^.?!:]{2,60}$",
    re.IGNORECASE,
)
_NEAR = 8  # lines between a heading and the form that belongs to it
_SIGNS = 2
_FEWEST = 2  # blocks of an interview
_INTRODUCED_IN = 4  # turns of a speaker
_RESTART_FROM_S = 60.0
_RESTART_SHARE = 0.25


@dataclass(frozen=True, slots=True)
class _Front:
    """A run of lines that could open an interview: from which line to which, and what they are."""

    start: int
    end: int
    heading: bool
    form: bool
    people: frozenset[str] = frozenset()


def split(sheet: Sheet, parsed: Parsed) -> tuple[Sheet, ...]:
    """The sheet cut into one sheet for each interview; the sheet itself where it holds only one.

    Args:
        sheet: the whole file.
        parsed: the file as its layout reads it.
    """
    starts = _starts(sheet.lines, parsed.blocks)
    if sheet.segments or len(parsed.blocks) < 2 * _FEWEST or not starts:
        return (sheet,)
    cuts = _cuts(sheet.lines, parsed.blocks, starts)
    if not cuts:
        return (sheet,)
    edges = [0, *cuts, len(sheet.lines)]
    parts = [replace(sheet, lines=sheet.lines[a:b], left=sheet.left if a == 0 else ()) for a, b in pairwise(edges)]
    return tuple(parts)


def _starts(lines: Sequence[Line], blocks: Sequence[Block]) -> list[int]:
    """The number of the line at which each block begins."""
    first: dict[Place, int] = {}
    for i, line in enumerate(lines):
        first.setdefault(line.place, i)
    return [first[block.place] for block in blocks] if all(block.place in first for block in blocks) else []


def _cuts(lines: Sequence[Line], blocks: Sequence[Block], starts: Sequence[int]) -> list[int]:
    """Numbers of the lines at which a further interview begins."""
    restarts = _restarts(blocks)
    places = {_next_block(front, starts): front for front in _fronts(lines, starts)}
    people = places[0].people if 0 in places else frozenset()
    found = [k for k in sorted({*places, *restarts}) if _FEWEST <= k <= len(blocks) - _FEWEST]
    cuts: list[int] = []
    begun = 0
    for n, k in enumerate(found):
        front = places.get(k)
        end = found[n + 1] if n + 1 < len(found) else len(blocks)
        signs = [front is not None and front.heading, front is not None and front.form, k in restarts]
        if k - begun < _FEWEST or not any(signs):
            continue
        told = front.people if front else frozenset()
        others = bool(people and told and people != told) or _others(blocks[begun:k], blocks[k:end])
        if sum(signs) + others >= _SIGNS:
            cuts.append(front.start if front else starts[k])
            begun, people = k, told
    return cuts


def _fronts(lines: Sequence[Line], starts: Sequence[int]) -> list[_Front]:
    """Runs of headings and lines of a form, in order; speech ends a run."""
    found: list[_Front] = []
    forms = 0
    for i, line in enumerate(lines):
        if not line.text or len(line.text) > 160:
            continue
        heading = len(line.text) <= 90 and bool(_HEADING.match(line.text))
        form = None if heading else _form_line(line.text)
        if not heading and form is None:
            continue
        last = found[-1] if found and i - found[-1].end <= _NEAR else None
        if last and bisect_left(starts, i) > bisect_right(starts, last.end):
            last = None
        forms = (forms if last else 0) + (form is not None)
        people = (last.people if last else frozenset()) | ({form.words} if form and label_role(form.speaker) else set())
        now = _Front(last.start if last else i, i, heading or bool(last and last.heading), forms >= _SIGNS, people)
        if last:
            found[-1] = now
        else:
            found.append(now)
    return found


def _form_line(text: str) -> Header | None:
    header = header_of(text)
    return header if header and header.words and told_beforehand(header) else None


def _next_block(front: _Front, starts: Sequence[int]) -> int:
    """The first block below the front; a line of the form may have been taken for a block."""
    return bisect_right(starts, front.end)


def _restarts(blocks: Sequence[Block]) -> set[int]:
    """Blocks at which the clock starts again and then goes on from there."""
    timed = [(k, block.start_s) for k, block in enumerate(blocks) if block.start_s is not None]
    out: set[int] = set()
    for (_, before), (k, start) in pairwise(timed):
        if before >= _RESTART_FROM_S and start <= _RESTART_SHARE * before:
            following = [second for at, second in timed if k <= at <= k + 3]
            if following == sorted(following):
                out.add(k)
    return out


def _others(before: Sequence[Block], after: Sequence[Block]) -> bool:
    """Whether other people speak, or the same labels stand for other people."""
    first, then = ({block.speaker for block in part if block.speaker} for part in (before, after))
    if not first or not then:
        return False
    shared = first & then
    if first - then and then - first and 2 * len(shared) <= min(len(first), len(then)):
        return True
    pairs = ((_own_name(label, before), _own_name(label, after)) for label in sorted(shared))
    return any(a and b and a != b for a, b in pairs)


def _own_name(label: str, blocks: Sequence[Block]) -> str | None:
    """The name by which the speaker introduces themselves in one of their first turns."""
    first = islice((block.words for block in blocks if block.speaker == label), _INTRODUCED_IN)
    names = (name for words in first for read in (names_en, names_zh) for name, _ in read(words, asked=False))
    return next(names, None)
