"""English counts that fell to nothing, told without a number pages later: "we haven't had a single recall since"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from assistant.metrics.cues import When
from assistant.metrics.fit import Arrow
from assistant.metrics.mentions import Line, Mention
from assistant.metrics.topics import english_words
from assistant.patterns import caseless, regex, says
from assistant.records import Quantity, Span

_TURNS = 30
_SHARED = 2  # words of what nobody does any more
# "Haven't had a single recall", "there are no unpaid invoices any more", "there hasn't been one".
_NONE = regex(
    r"(?P<none>\b(?:have|has|had|did)(?:n['’]t| not)\s+(?:had|been|seen|lost|got|have|lose|see|get|missed|made|paid|needed)\s+(?:a single|any|one single|even one|one)\s+(?:more\s+)?(?P<noun>(?:[a-z-]+\s+){0,2}?[a-z-]+))(?=\s*[.,;!?—–]|\s*$|\s+(?:since|this|last|so far|after|now|in|from|all)\b)",
    re.I,
)
_NO_MORE = regex(
    r"(?P<none>\b(?:there (?:are|is)|there['’]s|we have|we['’]ve)\s+no\s+(?:more\s+)?(?P<noun>(?:[a-z-]+\s+){0,2}?[a-z-]+))\b(?=[^.;!?]*\b(?:any ?more|now|today|left|these days|since)\b)",
    re.I,
)
_NOT_ONE = caseless(
    r"(?P<none>\b(?:there|it)\s+has(?:n['’]t| not)\s+(?:been|happened)\s+(?:one|once|any))(?=\s*[.,;!?]|\s*$|\s+since\b)",
)
_NOBODY = regex(r"(?P<none>\b(?:nobody|no one|none of them)(?:['’]s|\s+has|\s+is)?)\s+[^.;!?]*", re.I)
# Some part of every such phrase.
_NOT = ("n't", "n’t", "no")
_SAYS = caseless(r"n['’]t\b|\bnot?\b|\bnobody\b|\bnone\b")
_NOW = caseless(r"\b(?:now|any ?more|these days|today|since|this (?:year|season|month)|so far)\b")


def gone(found: Sequence[Mention], said: Sequence[Line]) -> list[Arrow]:
    """The changes to zero from the last count, or share, of that name that was told as past or as a trouble.

    Args:
        found: values that no other change holds.
        said: the usable lines of the interview.
    """
    out: list[Arrow] = []
    for line in said:
        if line.asked or not says(line.low, _NOT) or not _SAYS.search(line.text):
            continue
        if not _NOW.search(line.text) and not _NOT_ONE.search(line.text):
            continue
        old, none = _old(line, found)
        if old is not None and none is not None and not any(a.before is old for a in out):
            out.append(Arrow(old, _zero(old, line, none), explicit=False))
    return out


def _old(line: Line, found: Sequence[Mention]) -> tuple[Mention | None, re.Match[str] | None]:
    """The value that fell, and the words that say so."""
    olds = [
        m for m in found if m.quantity.span.end <= line.span.start and line.turn - m.line.turn <= _TURNS and _was(m)
    ]
    none = _NONE.search(line.text) or _NO_MORE.search(line.text)
    if none is not None:
        head = none["noun"].split()[-1].lower().rstrip("s")
        fits = [m for m in olds if m.quantity.kind in ("count", "rate") and head in _nouns(m)]
        return (fits[-1] if fits else None), none
    none = _NOT_ONE.search(line.text)
    if none is not None:
        here = [
            m for m in olds if m.quantity.kind in ("count", "rate") and line.index - m.line.index <= 1 and not m.bare
        ]
        return (here[-1] if here else None), none
    none = _NOBODY.search(line.text)
    if none is not None:
        words = english_words(none.group())
        fits = [m for m in olds if m.quantity.kind == "percent" and len(words & english_words(m.clause)) >= _SHARED]
        return (fits[-1] if fits else None), none
    return None, None


def _was(old: Mention) -> bool:
    when = old.when
    past = old.line.label == "challenge" or (when is not None and when.era == "before")
    marked = old.hoped or old.foreign or old.negated or old.gap or old.timed or old.part or old.line.asked
    return past and not marked and old.measured and old.quantity.value > 0


def _nouns(mention: Mention) -> frozenset[str]:
    rest = mention.line.text[mention.quantity.span.end - mention.line.span.start :]
    words = re.match(r"(?:\s+[A-Za-z'’-]+){0,3}", rest)
    return frozenset(w.lower().rstrip("s") for w in words.group().split()) if words else frozenset()


def _zero(old: Mention, line: Line, none: re.Match[str]) -> Mention:
    span = Span(line.span.start + none.start("none"), line.span.start + none.end("none"))
    quantity = Quantity(span, none["none"], Decimal(0), old.quantity.unit, old.quantity.kind, False, line.turn)
    return Mention(quantity, line, line.text, When("after"), False, False, True, False)
