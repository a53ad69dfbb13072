"""The numbers of a Chinese interview as amounts, and whether one could stand in another's place."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.corrections.said import Said, numbers_said
from assistant.patterns import regex
from assistant.records import Passage, Transcript

_ABOUT = regex("[多来几余]*(?:出头|左右|上下|不到|以上|往上|往下)?")
_TIMES = (
    (regex("秒"), 1 / 60),
    (regex("分钟?(?!之)"), 1.0),
    (regex("个?半?(?:小时|钟头)"), 60.0),
    (regex("天"), 1440.0),
    (regex("周(?!年)|个?(?:星期|礼拜)"), 10080.0),
    (regex("个半?月"), 43200.0),
    (regex("年(?!级|报|货)"), 525600.0),
)
_DATES = ((regex("月(?!薪|费|均|租)份?"), "month"), (regex("[号日](?!线|楼|门|机)"), "day"))
_POINTS = regex("个?(?:百分)?点(?![半一二三四五六七八九\\d钟])")
_SHARE = regex("分之|成|^(?:一半|大半)")
_MEASURE = regex("[^\\W\\da-z的了是吧嘛呢啊那这就也都还到才又我你您他她它在从和跟比]", re.IGNORECASE)
_SHORT_YEAR = regex("[〇零一二][〇零一二三四五六七八九]")  # 二零年
_YEAR = range(1900, 2100)  # whoever says 2016年 names a year
BARE = "bare"
DATED = ("year", "month", "day")


@dataclass(frozen=True, slots=True)
class Amount:
    """A number with what it measures and who says it.

    Attributes:
        said: the number in its passage.
        kind: `time`, `share`, `points`, `year`, `month`, `day`, what is counted, or `bare` where that is not said.
        size: the value, of times in minutes.
        who: who says it.
        asks: whether that is the interviewer.
        text: the sentence.
    """

    said: Said
    kind: str
    size: float
    who: str
    asks: bool
    text: str

    @property
    def place(self) -> int:
        """The number of the sentence."""
        return self.said.place

    @property
    def turn(self) -> int:
        """The number of the turn."""
        return self.said.turn

    @property
    def clause(self) -> str:
        """What the clause says before the number."""
        return re.split("[，。；：]", self.said.before)[-1]


def amounts(transcript: Transcript, passages: Sequence[Passage]) -> list[Amount]:
    """All numbers in the order of speech."""
    found = []
    for place, passage in enumerate(passages):
        asks = transcript.turns[passage.turn].role == "interviewer"
        for said in numbers_said(place, passage, "zh", 1):
            kind, size = _measured(said, said.span.of(transcript.text))
            found.append(Amount(said, kind, size, passage.speaker, asks, passage.text))
    return found


def _measured(said: Said, words: str) -> tuple[str, float]:
    """What a number measures and how large it is."""
    value, after = float(said.value), said.after[_about(said.after) :]
    if said.unit == "%" or _SHARE.search(words) or after.startswith("%"):
        return "share", value if value > 1 else value * 100
    if _POINTS.match(after):
        return "points", value
    for date, kind in _DATES:
        if date.match(after) and not words.endswith("半"):
            return kind, value
    if after.startswith("年") and (value in _YEAR or _SHORT_YEAR.fullmatch(words)):
        return "year", value if value in _YEAR else 2000 + value
    for unit, minutes in _TIMES:
        if unit.match(after) or _within(unit, words):
            ordinal = "第" if said.before.endswith("第") else ""
            return f"{ordinal}time", value * minutes
    if after.startswith("成"):
        return "share", value * 10
    measure = _MEASURE.match(after)
    return (measure[0] if measure else _inside(words)), value


def _about(after: str) -> int:
    found = _ABOUT.match(after)
    return found.end() if found else 0


def _within(unit: re.Pattern[str], words: str) -> bool:
    """Whether the number holds its unit: 两天半."""
    return words.endswith("半") and len(words) > 2 and unit.search(words) is not None


def _inside(words: str) -> str:
    """The measure word that a number and a half holds: 两轮半."""
    return words[-2] if words.endswith("半") and len(words) > 2 else BARE


def fits(old: Amount, new: Amount, times: float) -> bool:
    """Whether the second could stand in the first one's place: another value of the same, at most `times` as large or small."""
    if not _of_one_kind(old, new):
        return False
    bare = BARE in (old.kind, new.kind)
    low, high = sorted(float(one.said.value) for one in (old, new)) if bare else sorted((old.size, new.size))
    return 0 < low < high <= times * low


def same(one: Amount, two: Amount) -> bool:
    """Whether both say the same amount, one of them perhaps without its unit."""
    if BARE in (one.kind, two.kind):
        return one.said.value == two.said.value
    return one.kind == two.kind and abs(one.size - two.size) < 1e-6 * max(one.size, two.size)


def _of_one_kind(old: Amount, new: Amount) -> bool:
    if old.kind == new.kind:
        return True
    if new.kind == BARE:  # a number without a unit is in the one said before
        return old.kind not in DATED
    return old.kind == BARE and new.kind not in (*DATED, "time")
