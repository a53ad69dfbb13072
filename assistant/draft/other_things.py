"""Small Chinese counts that were taken for a number put right elsewhere, but count another thing: 三周 (then 六周) and 三个人.

Three weeks that became six say nothing of three people: a small number is said of many things. It keeps its doubt where
what it counts is not named, or is what the number put right counts.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from assistant.language.numerals import numbers
from assistant.patterns import regex
from assistant.records import Span, Transcript

_SMALL = 13  # from here on a number is known again
_AFTER = 6  # characters after a number that may say what it counts
# What is counted: 三个人, 两个省, 三句话, 三个晚上; no word that goes on with the sentence.
_THING = regex(
    r"^[一二两三四五六七八九十\d]*[个位名家台条句间座辆套张只寸]?(?P<noun>(?![个位名家台条句间座辆套张只是到的了吧嘛呢啊在就也都才还不没有和跟与多左上半降升涨变百千万星礼工我你您他她它这那])[\u4e00-\u9fff]{1,2})"
)
_TIME = "时间"
_TIMES = regex("个?半?(?:[天周月年秒]|小时|分钟|星期|礼拜|钟头)")


@dataclass(frozen=True, slots=True)
class _Count:
    span: Span
    value: Decimal
    thing: str  # what it counts, "" where that is not said


def of_what_was_meant(
    withdrawn: Sequence[Span], corrected: Sequence[tuple[Span, Span]], transcript: Transcript
) -> list[Span]:
    """The `withdrawn` numbers without those of another thing."""
    others = of_other_things(withdrawn, corrected, transcript)
    return [span for span in withdrawn if span.start not in others]


def of_other_things(
    withdrawn: Sequence[Span], corrected: Sequence[tuple[Span, Span]], transcript: Transcript
) -> frozenset[int]:
    """Where `withdrawn` counts begin that are of another thing than what was put right.

    They are of another thing than a withdrawn number of the same value, or the one said in their place was taken back
    itself and is of something else.
    """
    if transcript.lang != "zh":
        return frozenset()
    counts = [count for span in withdrawn if (count := _count(span, transcript)) is not None]
    starts = {span.start for span in withdrawn}
    taken_back = {old.start: new for old, new in corrected if new.start in starts}
    out: set[int] = set()
    for one in counts:
        if not one.thing or one.thing == _TIME or one.value >= _SMALL:
            continue
        peers = [other for other in counts if other.value == one.value and other.span != one.span]
        other = [peer for peer in peers if not _alike(one.thing, peer.thing)]
        new = taken_back.get(one.span.start)
        lost = new is not None and not _near(one.thing, new, transcript)
        if (other and not any(peer.thing == "" for peer in peers)) or lost:
            out.add(one.span.start)
    return frozenset(out)


def _count(span: Span, transcript: Transcript) -> _Count | None:
    found = numbers(span.of(transcript.text), "zh")
    if not found:
        return None
    start = span.start + found[0].span.end
    after = transcript.text[start : start + _AFTER]
    if _TIMES.match(after):
        return _Count(span, found[0].value, _TIME)
    thing = _THING.match(after)
    return _Count(span, found[0].value, thing["noun"] if thing else "")


def _alike(one: str, other: str) -> bool:
    return bool(set(one) & set(other))


def _near(thing: str, new: Span, transcript: Transcript) -> bool:
    """Whether the sentence of a number names the thing."""
    begin = max(transcript.text.rfind(stop, 0, new.start) for stop in "。？！\n") + 1
    ends = [at for stop in "。？！\n" if (at := transcript.text.find(stop, new.end)) >= 0]
    return thing[:1] in transcript.text[begin : min(ends, default=len(transcript.text))]
