"""A value in a sentence that says nothing but that it holds now, for what was told a few sentences before: "It's nine in ten now.", 现在就一张."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.metrics.alike import counted_alike, kindred, noun_of, sized
from assistant.metrics.fit import Arrow, fitted, plausible
from assistant.metrics.linked import adverbial
from assistant.metrics.mentions import Mention
from assistant.patterns import caseless, regex

_TURNS, _LINES = 3, 7
_FACTOR = 100.0
_HAN = regex(r"[\u4e00-\u9fff]")
_NOW = r"(?:now|today|these days|nowadays|currently|at the moment)"
_WHO = r"(?:it|that|there|we|they|i|you)(?:['’](?:s|re|m|ve))?"
_LEAD_EN = regex(
    rf"\W*(?:(?:and|but|so|yeah|yes|well|oh)\W+)*(?:{_NOW}\W+)?(?:{_WHO}\s+)?(?:(?:is|are|have|has|need|needs|do|use|get|takes?|at|down to|up to|only|just|about|around|roughly|nearly|like|more like|maybe|an?|the|now|today)\s+)*",
    re.I,
)
_REST_EN = regex(
    rf"(?:\s+[a-z-]+){{0,2}}(?:\s+(?:an?|per|each|every)\s+[a-z]+)?\W*(?:{_NOW})?\W*(?:,\s+(?:about|roughly|on average|give or take|maybe)\W*)?",
    re.I,
)
_LEAD_ZH = regex(
    r"\W*(?:(?:那|哦|嗯|呃|对|是|我们|咱们|现在|如今|目前|眼下|就|也就|只要|只用|只有|要|用|大概|差不多|平均|基本|基本上|是|才|都|一共|降到|到|一[张单台次家面条起件份例个人趟车天]?)\W*)*"
)
_REST_ZH = regex(
    r"[来多几]?[\u4e00-\u9fff]{0,4}?(?:就(?:够|行|可以|好|搞定|完事|出来)了?|了|吧|左右|上下|的样子|不到)?[，。！,.!]?"
)
_SAYS_NOW = caseless(rf"\b{_NOW}\b|现在|如今|目前|眼下")


def plain_now(found: Sequence[Mention], everything: Sequence[Mention]) -> list[Arrow]:
    """The changes from the last value of the kind, told as a trouble or as past, to such a value.

    Args:
        found: values that no other change holds.
        everything: all values of the interview.
    """
    out: list[Arrow] = []
    for new in found:
        if not _says_only_now(new):
            continue
        near = [m for m in everything if m.quantity.span < new.quantity.span and _near(m, new)]
        fits = [m for m in near if m.measured and kindred(m, new) and counted_alike(m, new) and m.quantity.value]
        old = fits[-1] if fits else None
        held = {m.quantity.span for a in out for m in (a.before, a.after)}
        if old is None or not any(old is m for m in found) or old.quantity.span in held or not _was(old, new):
            continue
        ends = fitted(old, new)
        if ends is not None and plausible(ends):
            out.append(Arrow(*ends, explicit=False))
    return out


def _says_only_now(new: Mention) -> bool:
    marked = new.hoped or new.foreign or new.negated or new.gap or new.timed or new.part or new.line.asked
    if marked or not new.measured or _SAYS_NOW.search(new.line.text) is None:
        return False
    lead, rest = _around(new)
    chinese = _HAN.search(new.line.text) is not None
    cut = re.split(r"[，。！]", rest, maxsplit=1)[0] if chinese else rest
    shapes = (_LEAD_ZH, _REST_ZH) if chinese else (_LEAD_EN, _REST_EN)
    return shapes[0].fullmatch(lead) is not None and shapes[1].fullmatch(cut) is not None


def _around(mention: Mention) -> tuple[str, str]:
    at = mention.quantity.span.start - mention.line.span.start
    return mention.line.text[:at], mention.line.text[at + len(mention.quantity.text) :]


def _near(old: Mention, new: Mention) -> bool:
    return new.line.turn - old.line.turn <= _TURNS and 0 < new.line.index - old.line.index <= _LINES


def _was(old: Mention, new: Mention) -> bool:
    """Whether the older value was told as a trouble, or as one of the past, of as much as the new one may be."""
    marked = old.hoped or old.foreign or old.negated or old.gap or old.timed or old.part or old.line.asked
    when = old.when
    past = old.line.label == "challenge" or (when is not None and when.era == "before")
    now = when is not None and when.era == "after" and not when.weak
    if marked or now or not past or adverbial(old) or old.extreme:
        return False
    counts = old.quantity.kind == new.quantity.kind == "count"
    named = not counts or new.bare or (noun_of(old) == noun_of(new) and not old.bare)
    return named and not (old.bare and not new.bare) and sized(old, new, _FACTOR if not new.bare else _FACTOR / 5)
