"""Names that the recorder misheard, found from the glossary and the brief, and the interview with the right ones.

The interview as read stays what it is: mending gives another transcript to understand and draft from, with a way
back, so that everything in the end points at the words as they stand in the file.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Literal

from assistant.ingest.misheard_en import Spoken
from assistant.ingest.misheard_zh import heard_zh, said_short
from assistant.patterns import regex
from assistant.records import Brief, Mending, Span, Term, Transcript, Turn

_Why = Literal["glossary", "spelling", "sound"]
_HAN = regex(r"[\u4e00-\u9fff]")
_LATIN = regex(r"[A-Za-z0-9]")
_Found = tuple[Span, str, _Why]


def find_mendings(transcript: Transcript, brief: Brief) -> tuple[Mending, ...]:
    """What is to be mended, in reading order; `start` and `end` count in the turn as it stands in the file."""
    text = transcript.text
    terms = _terms(brief)
    others = _others(transcript, terms)
    kept = _kept(text, [term.right for term in terms])
    listed = list(_listed(text, brief.glossary))
    guessed = [f for f in _guessed(text, terms, others) if not any(_overlap(f[0], k) for k in kept)]
    chosen: list[_Found] = []
    for found in (*listed, *guessed):  # what the user lists wins
        span, right, _ = found
        if span.of(text) != right and not any(_overlap(span, other[0]) for other in chosen):
            chosen.append(found)
    return tuple(_mendings(transcript, sorted(chosen)))


def _mendings(transcript: Transcript, found: Iterable[_Found]) -> Iterator[Mending]:
    for span, right, why in found:
        turn = next((t for t in transcript.turns if t.span.start <= span.start and span.end <= t.span.end), None)
        if turn is not None:
            at = turn.span.start
            yield Mending(span.of(transcript.text), right, turn.index, span.start - at, span.end - at, why)


def mended(transcript: Transcript, mendings: Sequence[Mending]) -> Transcript:
    """The interview with the right names in place of those heard."""
    if not mendings:
        return transcript
    turns, words = list[Turn](), list[str]()
    start = 0
    for turn in transcript.turns:
        said, at = "", 0
        own = transcript.words_of(turn.index)
        for one in (m for m in mendings if m.turn == turn.index):
            said, at = said + own[at : one.start] + one.right, one.end
        said += own[at:]
        turns.append(replace(turn, span=Span(start, start + len(said))))
        words.append(said)
        start += len(said) + 1
    moved = replace(transcript, text="\n".join(words), turns=tuple(turns))
    spans = [
        tuple(_forth(span, transcript, moved, mendings) for span in s) for s in (transcript.marked, transcript.cleared)
    ]
    return replace(moved, marked=spans[0], cleared=spans[1])


def guessed_names(moved: Transcript, mendings: Sequence[Mending]) -> tuple[Span, ...]:
    """Where names stand in a mended interview that nobody listed and that only sound alike."""
    out, shift = [], dict.fromkeys((m.turn for m in mendings), 0)
    for one in mendings:
        start = moved.turns[one.turn].span.start + one.start + shift[one.turn]
        shift[one.turn] += len(one.right) - (one.end - one.start)
        if one.why == "sound":
            out.append(Span(start, start + len(one.right)))
    return tuple(out)


def _forth(span: Span, transcript: Transcript, moved: Transcript, mendings: Sequence[Mending]) -> Span:
    """A span of the interview as read in the mended one; a span that cuts a name takes all of it."""
    out = []
    for at, end in ((span.start, False), (span.end, True)):
        turn = next(t for t in transcript.turns if t.span.start <= at <= t.span.end)
        offset, shift = at - turn.span.start, 0
        for one in (m for m in mendings if m.turn == turn.index and m.start < offset):
            cut = one.end > offset
            offset = (one.end if end else one.start) if cut else offset
            shift += len(one.right) - (one.end - one.start) if not cut or end else 0
        out.append(moved.turns[turn.index].span.start + offset + shift)
    return Span(out[0], out[1])


def _terms(brief: Brief) -> list[Term]:
    """The glossary, then the names of the brief; the longest first, so that a part of a name never wins over it."""
    names = [name for name in (brief.customer.name, brief.vendor, brief.product, brief.customer.product) if name]
    known = [term.right for term in brief.glossary]
    terms = [*brief.glossary, *(Term(name) for name in dict.fromkeys(names) if name not in known)]
    return sorted(terms, key=lambda term: -len(term.right))


def _others(transcript: Transcript, terms: Sequence[Term]) -> tuple[str, ...]:
    """Names that must stay as they are: those of the people, and each term for the others."""
    people = [value for p in transcript.participants for value in (p.name, p.org, *p.labels) if value]
    short = [s for term in terms if (s := said_short(term.right))]
    return tuple(dict.fromkeys([*people, *(term.right for term in terms), *short]))


def _kept(text: str, names: Iterable[str]) -> list[Span]:
    """Where the right names stand already."""
    return [Span(m.start(), m.end()) for name in names for m in re.finditer(re.escape(name), text)]


def _listed(text: str, glossary: Sequence[Term]) -> Iterator[_Found]:
    pairs = [(heard, term.right) for term in glossary for heard in term.heard]
    for heard, right in sorted(pairs, key=lambda pair: -len(pair[0])):
        for match in _pattern(heard).finditer(text):
            yield _whole(text, Span(match.start(), match.end()), right), right, "glossary"


def _pattern(heard: str) -> re.Pattern[str]:
    before = r"(?<![A-Za-z0-9])" if _LATIN.match(heard[0]) else ""
    after = r"(?![A-Za-z0-9])" if _LATIN.match(heard[-1]) else ""
    return re.compile(before + r"\s+".join(re.escape(word) for word in heard.split()) + after, re.IGNORECASE)


def _whole(text: str, span: Span, right: str) -> Span:
    """The span with what follows it of the right name: "pass gate" in "pass gate flow" for "Passgate Flow"."""
    for size in range(len(right) - 1, 0, -1):
        if text[span.end : span.end + size].casefold() == right[-size:].casefold() and (
            _HAN.match(right[-1]) or right[-size] == " "
        ):
            return Span(span.start, span.end + size)
    return span


def _guessed(text: str, terms: Sequence[Term], others: tuple[str, ...]) -> list[_Found]:
    spoken = Spoken(text, others)
    found: list[_Found] = []
    for right in _with_short_forms(terms):
        if _LATIN.search(right) and not _HAN.search(right):
            found += [(span, right, "spelling") for span in spoken.spelt(right)]
            found += [(span, right, "sound") for span in spoken.heard(right)]
        else:
            found += [(span, right, "sound") for span in heard_zh(text, right, others)]
    return found


def _with_short_forms(terms: Sequence[Term]) -> list[str]:
    """Every name, then what people say for short: the first word of an English name if it is none that many have."""
    names = [term.right for term in terms]
    short = [s for name in names if (s := said_short(name) if _HAN.search(name) else _first_word(name))]
    return list(dict.fromkeys([*names, *short]))


def _first_word(name: str) -> str | None:
    first, _, rest = name.partition(" ")
    return first if rest and len(first) >= 6 and first[0].isupper() else None


def _overlap(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end
