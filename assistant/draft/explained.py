"""Chinese numbers that are explained away later, with the number that holds: 四十九是年初的，现在四十七家 puts 47 for 49.

Whoever explains a number away names it again and says what it is of; the one that holds is said beside it. Where more
than one may hold, where the first telling is of another time, or where it is itself about what the number is then said
to be of, nothing stands in its place.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from assistant.corrections.said import Said, gives_way, numbers_said
from assistant.language.overlap import grams
from assistant.patterns import regex
from assistant.records import Passage, Span, Transcript

# 四十九是年初; 七十三那个是去年的; 一万八是含了巡检的: a number as the subject of what it is.
_SUBJECT = regex(
    r"^[多来几余]*[\u4e00-\u9fff]{0,2}(?:那个?|这个?)?(?:是，)?(?:是(?!对|没错|不是|多少|怎么|什么|吧|吗|好)|含|包括|算上|不对)"
)
_DENIED = regex(r"(?:别写|不要写|不是|[总工姐哥]说[^，。]{0,4}|刚刚?才?说(?:成|的)?[^，。]{0,4})$")
_PAST = regex(
    r"以前|原[来先]|当时|那时|去年|前年|上半年|下半年|(?:\d\d|[二〇零一两]?[〇零一二三四五六七八九])年|开始|之前"
)
_NOW = regex(r"现在|目前|如今|今年")
_AFTER = 2  # sentences after the explanation that may tell the number that holds
_KNOWN_ALONE = 13  # from here on a number is known again without what it counts
_BACK = 40  # sentences within which a number that may be another one is looked for
_MEASURES = "个家名位座台间"  # 五十二家是去年的 may be of 五十二家诊所
_SHARE = regex("百分之|成|%")
_OF = regex(r"^[^，。]{0,5}?(?:是|含|包括)(?P<of>[^，。]{2,16})")


def explained(transcript: Transcript, passages: Sequence[Passage]) -> list[tuple[Span, Span]]:
    """Numbers in the order of speech with the one that holds, as (old, new), in Chinese interviews."""
    if transcript.lang != "zh":
        return []
    said = [
        one
        for place, passage in enumerate(passages)
        if transcript.turns[passage.turn].role != "interviewer" and not passage.guarded
        for one in numbers_said(place, passage, "zh")
    ]
    found: dict[Span, Span] = {}
    for again in said:
        holds = _holds(again, said) if _SUBJECT.match(again.after) or _DENIED.search(again.before) else None
        if holds is None:
            continue
        for old in _earlier(again, said):
            pair = _span(old, passages), _span(holds, passages)
            shares = [_SHARE.search(transcript.text[span.start : span.end]) is None for span in pair]
            if shares[0] == shares[1] and _stands(old, again, holds, passages):
                found[pair[0]] = pair[1]
    return sorted(found.items())


def _holds(again: Said, said: Sequence[Said]) -> Said | None:
    """The one number beside the explanation that may stand for it: in its sentence, or in those around it."""
    turn = [one for one in said if one.turn == again.turn and gives_way(again, one)]
    within = [one for one in turn if one.place == again.place and len(one.before) > len(again.before)]
    after = [one for one in turn if 0 < one.place - again.place <= _AFTER]
    before = [one for one in turn if one.place == again.place - 1]
    for group in (within, after, before):
        if group:
            return group[-1] if len({one.value for one in group}) == 1 else None
    return None


def _earlier(again: Said, said: Sequence[Said]) -> Iterator[Said]:
    """Where the number was told before: with the same unit, or, if it is large enough, with none beside one of the two."""
    known = abs(again.value) >= _KNOWN_ALONE
    unit = again.unit.strip(_MEASURES)
    for one in said:
        same = one.unit == again.unit != ""
        back = again.place - one.place
        near = back > 0 and (back <= _BACK or (known and same))
        if one.value == again.value and near and (same or (known and not (one.unit and unit))):
            yield one


def _stands(old: Said, again: Said, holds: Said, passages: Sequence[Passage]) -> bool:
    """Whether the number that holds may stand where the other was told: of the same time, and not of what that one is."""
    told = passages[old.place].text
    clause = holds.before.rpartition("，")[2]
    if _PAST.search(told) and not _NOW.search(told):
        return False  # 去年抽过一回，六成八 stands, whatever it is now
    of = _OF.match(again.after)
    around = "".join(p.text for p in passages[max(0, old.place - 3) : old.place + 1])
    named = grams(of["of"], "zh") if of else frozenset()
    part = grams(f"{clause}{re.split('[，。]', holds.after)[0]}", "zh")  # 四十八只是老厂和新厂，老厂四十六只
    return not named & (grams(around, "zh") | part) and not (_PAST.search(clause) and not _NOW.search(clause))


def _span(one: Said, passages: Sequence[Passage]) -> Span:
    passage = passages[one.place]
    start = passage.span.start + len(one.before)
    return Span(start, passage.span.end - len(one.after))
