"""A question that tells the earlier value from memory or notes, and the answer that opens with the one of now.

"It used to be a hundred and fifty, I have it in my notes." "That's right. Sixty, these days."; 我记的是一百五十？ | 对，现在六十。
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.metrics.alike import counted_alike, kindred, sized
from assistant.metrics.fit import Arrow, fitted, plausible
from assistant.metrics.mentions import Line, Mention
from assistant.patterns import regex

_FACTOR, _LENT = 400, 20
_LINES = 2
_HAN = regex(r"[\u4e00-\u9fff]")
# What the question says of its value: how it was, who told it, or that it stands for what it was told of.
_RECALLS = regex(
    r"\b(?:used to (?:be|take|have|need)|(?:it|there|you|they) (?:was|were|had)|in my notes|(?:told|said) (?:me|us)?|i(?:['’]ve)? (?:have|read|wrote|heard|got)|before)\b|^\W*(?:and|so)\s+(?:the|your|that)\b[^,]{2,40},\s+the\b"
    r"|以前|原来|之前|原先|过去|我记|您说|你说|刚才|前面|上次|听说",
    re.I,
)
_AGREES = r"(?:(?:yes|yeah|yep|right|correct|exactly|true|that['’]s (?:right|true|it|correct)|it (?:was|is)|mm|uh|um|well|oh|ah)\W+)*"
_OPENS = regex(
    rf"\W*{_AGREES}(?:(?:now|today|these days|it['’]s|we['’]re at|we get|down to|up to|about|around|roughly|only|just|more like|an?)\W+)*"
    r"|\W*(?:(?:对|是的?|没错|嗯|呃|哦|现在|如今|目前|今年|上个?月|就|也就|大概|差不多|平均|只要|降到|到)\W*)*",
    re.I,
)
_REST_NOW = regex(
    r"[^.;!?]{0,24}\b(?:now|today|these days|this (?:year|month|season))\b|[^。！？]{0,8}(?:现在|目前|今年)", re.I
)
_ASKS_NOW = regex(r"\b(?:now|today|these days|where (?:is|are) (?:that|it|this|they|you|we))\b|现在|如今|目前", re.I)
_CHECKS = regex(r"\bis that (?:right|correct|true)\b|对吧|是吧|没错吧|对吗", re.I)


def from_notes(found: Sequence[Mention], said: Sequence[Line]) -> list[Arrow]:
    """The changes between the one value of such a question and the value that opens the answer.

    Args:
        found: values that no other change holds.
        said: the usable lines of the interview.
    """
    out: list[Arrow] = []
    for old in found:
        if not _told_by_question(old, found, said):
            continue
        new = next((m for m in found if m.line.turn == old.line.turn + 1), None)
        again = new is not None and new.quantity.text.lower() in old.quantity.text.lower()
        if new is None or again or not _opens(new, said) or not _holds_now(old, new, said):
            continue
        fits = (
            kindred(old, new)
            and counted_alike(old, new)
            and sized(old, new, _LENT if new.bare != old.bare else _FACTOR)
        )
        ends = fitted(old, new) if fits and not (old.bare and not new.bare and old.quantity.kind == "count") else None
        if ends is not None and plausible(ends):
            out.append(Arrow(*ends, explicit=False))
    return out


def _told_by_question(old: Mention, found: Sequence[Mention], said: Sequence[Line]) -> bool:
    marked = old.hoped or old.foreign or old.negated or old.gap or old.timed or not old.measured or not old.line.asked
    if marked or (old.when is not None and old.when.era == "after" and not old.when.weak):
        return False
    others = any(m.line.turn == old.line.turn and m is not old and m.quantity.kind == old.quantity.kind for m in found)
    words = " ".join(x.text for x in said if x.turn == old.line.turn and abs(x.index - old.line.index) <= 1)
    return not others and _RECALLS.search(words) is not None and _CHECKS.search(words) is None


def _opens(new: Mention, said: Sequence[Line]) -> bool:
    """Whether the value opens the answer, after at most a word of agreement."""
    first = next(x for x in said if x.turn == new.line.turn)
    lead = new.line.text[: new.quantity.span.start - new.line.span.start]
    agreed = re.fullmatch(_AGREES, f"{first.text} ", re.I) is not None
    marked = new.hoped or new.foreign or new.negated or new.gap or new.timed or new.part or new.line.asked
    begins = new.line is first or new.line.first or (agreed and new.line.index - first.index < _LINES)
    return not marked and new.measured and begins and _OPENS.fullmatch(lead) is not None


def _holds_now(old: Mention, new: Mention, said: Sequence[Line]) -> bool:
    """Whether the answer says that its value holds now, or the question asks for that."""
    at = new.quantity.span.start - new.line.span.start
    lead, rest = new.line.text[:at], new.line.text[at + len(new.quantity.text) :]
    now = (new.when is not None and new.when.era == "after" and not new.when.weak) or _ASKS_NOW.search(lead)
    asked = [x for x in said if x.turn == old.line.turn]
    definite = re.match(r"\W*(?:and|so)\s+(?:the|your|that)\b[^,]{2,40},\s+the\b", old.line.text, re.I)
    return bool(now or _REST_NOW.match(rest) or any(_ASKS_NOW.search(x.text) for x in asked) or definite)
