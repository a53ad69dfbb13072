"""Quantities in their place: sentence and clause, when they held, whose they are."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps
from typing import TypeVar

from assistant.metrics.counted_one import counts_one
from assistant.metrics.cues import When
from assistant.metrics.no_level_en import supposed, whole_of_part, worked_out
from assistant.metrics.rules_zh import rules
from assistant.once import once
from assistant.patterns import caseless, regex
from assistant.records import Quantity, Span

# Kinds that measure something; dates and times of day of other kinds only place them.
MEASURES = ("count", "rate", "percent", "points", "money", "duration", "multiple", "time")
ARTICLES = ("one", "一", "1")
_LEAD, _EVERY_LONG = 48, 12  # characters
_ENDS_SHORT = regex(r"[.!。！，,]|[张台单次家面条起件份例封](?:[，。]|$)|$")
_SHORT = 12
_ONE_BECAME = regex(r"[\u4e00-\u9fff]，?[到变]")  # 一面，变两面
_ONE_MORE = regex(
    r"(?P<measure>[\u4e00-\u9fff])，?(?:变成?|成|到|涨到|增加?到|改成)了?(?:[每一]个?(?:天|周|月|年|季度|星期|礼拜))?[两二三四五六七八九十\d]+(?P=measure)"
)
_LABEL = caseless(
    r"(?:来|多|几)?(?:车间|号(?!码)|楼|岁|中队|分厂|栋|单元|班组|期工程)|次(?:报修|维修|返修|上门|出车|配送|加工|验收|入住|转化|购买|复购|开箱|污染|装修|解决|修好|通过率|合格率)|[\s-]years?[\s-]old\b|\s+(?:seasons?|summers?|winters?|springs?|autumns?|falls|terms?|semesters?|harvests?|christmases)\s+(?:ago|before|back|earlier|later|since|running)\b",
)
# 头两公里, 后三批, 头两个月: which part of the whole, no amount.
_FIRST_ZH, _STRETCH_ZH = (
    regex(r"(?:(?<![里外上下前后])头|(?<![以之从])[前后])$"),
    regex(r"公里|百米|米|批|轮|炉|段|层|期"),
)
_AFTER = regex(r"\s*(?P<word>[A-Za-z'’-]+|[\u4e00-\u9fff])")
_FEW = 3
_THEM = ("他们", "她们", "它们", "你们", "我们", "咱们")
_EVERY = regex(r"\bevery\s+$", re.I)
_FROM_EVERY = regex(r"\bfrom every\b[^.;!?]{3,30}\bto every\b", re.I)
_REGULAR = regex(r"-(?:month|week|dai|year)ly")
_OF_WHICH = caseless(
    r"其中(?:有|的)?(?:大概|差不多)?$|[\u4e00-\u9fff](?:里头|里面|当中)，(?:大概|差不多)?有(?:大概|差不多)?$|\bof (?:which|those|that|them),?\s+(?:about\s+|only\s+|just\s+)?$|\bthe (?:other|remaining)\s+$",
)
_AHEAD = regex(
    r"\s+(?:ago|ahead|later|earlier|in advance|beforehand|from now|out|before(?=,)(?!,\s+(?:and\s+)?(?:[\w.-]+\s+){1,3}(?:after|now|today)\b)|old)\b",
    re.I,
)
# "It took forty-five minutes before, ..." tells how long, not when.
_LASTED = regex(
    r"\b(?:took|takes?|was|were|lasted|needed|spent|spend)\s+(?:about\s+|around\s+|roughly\s+|us\s+|me\s+)*$", re.I
)
# One case among many, no level: 有的店长两分钟, "on a good day".
_EXTREME, _CLOSE = (
    caseless(
        r"有的|有些|个别|最[快慢多少高低长短好差]的?|\b(?:some of|fastest|slowest|quickest|longest|shortest|best|worst|record|on a (?:good|bad) day)\b",
    ),
    24,
)
# A difference is no value: 少二十七台, "down nine".
_GAP = caseless(
    r"(?:少|(?<!差不)多|省|差|降|涨|减|增加?|提升|提高|上升|缩短)(?:了|出)?(?:约|近|大概|差不多)*$|(?:[高低贵快慢长短重轻]|便宜)(?:了|出)(?:约|近|大概|差不多)*$|[多少差高低](?:出来|的那?)(?:约|近|大概|差不多)*$|\b(?:down|up|by|saved?|another|extra)\s+(?:about\s+|another\s+)?$",
)
# "Eighty percent fewer", "a thirteen percent reduction".
_COMPARED = regex(
    r"\s+(?:less|fewer|more|lower|higher|faster|reduction|improvement|increase|decrease|drop|jump|saving|cut|(?:down|up|off)(?!\s+(?:from|to)\b))\b",
    re.I,
)
# "Out before six", "it was past ten": an hour of the day, also where nothing says so.
_HOUR = regex(r"\b(?:before|until|till|past)\s+(?:about\s+|half\s+|like\s+)?$", re.I)
_HOURS = 12
_NEVER_IN = regex(
    r"\b(?:never|ever|first time|only time|not once|nobody)\b[^.;?!]{0,24}\bin\s+(?:all\s+)?(?:my\s+|our\s+|the\s+)?$",
    re.I,
)
_OF_A_TIME = regex(
    r"\s+of\s+an?\s+(?:[a-z]+\s+)?(?:season|day|week|month|year|term|hour|shift|morning|afternoon|evening|night|lifetime|winter|summer|century|decade)\b",
    re.I,
)
_OF = regex(r"\bof\s+(?:every\s+|each\s+|the\s+|a\s+)?$", re.I)
_HOW_MANY = regex(r"\s+(?:[a-z]+\s+)?[a-z]+,?\s+how many\b", re.I)
# 都是半年的平均: over what something was averaged.
_AVERAGED_ZH = regex(r"(?:时间|以来)?的(?:一个)?(?:总?平均|均值|统计|口径|样本|数据)")
_RATE_WITHIN = regex(r"(?:之?内|以内)?的?[\u4e00-\u9fff]{1,5}率|[\s-](?:[a-z]+\s){0,2}rate\b", re.I)  # 四十八小时发货率


@dataclass(frozen=True, slots=True)
class Line:
    """One sentence of the speech: its number in the interview, turn, and place in `Transcript.text`.

    `low` is the text in small letters, for quick tests whether a pattern need be asked; `past` the chance that the
    sentence tells how things were before: background or challenge.
    """

    index: int
    turn: int
    span: Span
    text: str
    low: str
    asked: bool
    first: bool
    label: str | None
    speaker: str = ""
    past: float = 0.0


@dataclass(frozen=True)
class Mention:
    """A quantity with what its clause tells about it; what follows from its place is worked out once.

    `things` is what follows the number, where words elsewhere tell it: 三百二 after 三百多条.
    """

    quantity: Quantity
    line: Line
    clause: str
    when: When | None
    hoped: bool
    foreign: bool
    bare: bool
    negated: bool
    things: str = ""

    @once
    def measured(self) -> bool:
        """Whether the quantity can be one end of a metric."""
        return (
            self.quantity.kind in MEASURES
            and not self.negated
            and not self.article
            and not self._recurs
            and not self._labels
            and not self._rules
            and not self._hour
            and not self.frames
            and not self._no_level
        )

    @once
    def gap(self) -> bool:
        """Whether the quantity is a difference and no value: 少二十七台, "down nine"."""
        rest = self.line.text[self.quantity.span.end - self.line.span.start :]
        compared = self.quantity.kind == "percent" and _COMPARED.match(rest) is not None
        return compared or _GAP.search(self._lead) is not None

    @once
    def extreme(self) -> str:
        """The words right before it that make it one case among many; empty where none do."""
        found = _EXTREME.search(self._lead[-_CLOSE:])
        return found.group() if found else ""

    @once
    def timed(self) -> bool:
        """Whether an English length of time only says when something is done: "three days ahead", "two years ago"."""
        rest = self.line.text[self.quantity.span.end - self.line.span.start :]
        ahead = _AHEAD.match(rest) if self.quantity.kind == "duration" else None
        lasted = ahead is not None and ahead.group().strip() == "before" and _LASTED.search(self._lead) is not None
        return ahead is not None and not lasted

    @once
    def part(self) -> bool:
        """Whether it is a part of the value told right before: 其中半天, "of which two"."""
        return _OF_WHICH.search(self._lead) is not None

    @once
    def noun(self) -> str:
        """The word right after the number, in small letters and without a plural s; in Chinese one character."""
        if self.things:
            return self.things[:1]
        word = _AFTER.match(self.line.text, self.quantity.span.end - self.line.span.start)
        return word["word"].lower().rstrip("s") if word else ""

    @property
    def _lead(self) -> str:
        """What stands right before the value; patterns that end there need not read the whole sentence."""
        at = self.quantity.span.start - self.line.span.start
        return self.line.text[max(0, at - _LEAD) : at]

    @property
    def _labels(self) -> bool:
        """Part of a name, or an age: 二车间, 四十来岁, "forty years old"."""
        rest = self.line.text[self.quantity.span.end - self.line.span.start :]
        within = self.quantity.kind == "duration" and _RATE_WITHIN.match(rest)
        return _LABEL.match(rest) is not None or bool(within) or self._stretch(rest) or self._all_of_them(rest)

    @property
    def _hour(self) -> bool:
        """Whether a bare number is an hour of the day: "before six"."""
        bare = self.bare and self.quantity.kind == "count" and 0 < self.quantity.value <= _HOURS
        return bare and _HOUR.search(self._lead) is not None

    @once
    def frames(self) -> bool:
        """Whether the words only say within what something is told: "never in nineteen years", "of ten parcels, how many"."""
        rest = self.line.text[self.quantity.span.end - self.line.span.start :]
        if self.quantity.kind == "duration":
            return _NEVER_IN.search(self._lead) is not None or _AVERAGED_ZH.match(rest) is not None
        if self.quantity.kind == "percent":
            return _OF_A_TIME.match(rest) is not None
        return (
            self.quantity.kind == "count" and _OF.search(self._lead) is not None and _HOW_MANY.match(rest) is not None
        )

    @property
    def _no_level(self) -> bool:
        """Whether an English value is the outcome of a sum, the whole of a part, or only supposed."""
        kind, lead = self.quantity.kind, self._lead
        counts = kind in ("count", "rate")
        return (counts and (worked_out(lead) or whole_of_part(lead))) or (kind == "duration" and supposed(lead))

    @property
    def _rules(self) -> bool:
        """A limit that somebody laid down, or the base of a Chinese count: 一天不超过八通, 二十七单一百."""
        at = self.quantity.span.start - self.line.span.start
        return rules(self.line.text, at, at + len(self.quantity.text))

    def _stretch(self, rest: str) -> bool:
        """头两公里, 后三批, 头两个月, 今年前十个月: of which part something is told."""
        first = _FIRST_ZH.search(self._lead) if self.quantity.kind in ("count", "duration") else None
        if first is None:
            return False
        lead = self._lead[: first.start()]
        since = first.group() == "头" or (first.group() == "前" and lead[-1:] in ("", "年", "，"))
        return _STRETCH_ZH.match(rest) is not None or (self.quantity.kind == "duration" and since)

    def _all_of_them(self, rest: str) -> bool:
        """她们两个一个转了岗: who, not how many."""
        return self.quantity.value <= _FEW and rest[:1] in ("个", "人") and self._lead.endswith(_THEM)

    @property
    def _recurs(self) -> bool:
        """ "Every three months": how often, no amount."""
        at = self.quantity.span.start - self.line.span.start
        end = at + len(self.quantity.text)
        every = self.line.text[max(0, at - _EVERY_LONG) : at]
        if _EVERY.search(every):  # "visits went from every three months to every six" tells how the time changed
            return _FROM_EVERY.search(self.line.text) is None
        return _REGULAR.match(self.line.text, end) is not None

    @once
    def article(self) -> bool:
        """Whether the number only introduces a noun: "one paragraph", 一张清单; "One." counts."""
        if self.quantity.text.lower() not in ARTICLES:
            return False
        at = self.quantity.span.end - self.line.span.start
        lead, rest = self.line.text[: self.quantity.span.start - self.line.span.start], self.line.text[at:]
        if counts_one(lead, rest):
            return False
        if (not lead.strip() and _ONE_BECAME.match(rest)) or _ONE_MORE.match(rest):
            return False
        alone = len(self.line.text) <= _SHORT and _ENDS_SHORT.match(rest)
        return not (alone and not lead)


_Told = TypeVar("_Told")


def kept(work: Callable[[Mention], _Told]) -> Callable[[Mention], _Told]:
    """`work` of one mention, done once for each: pairs ask the same of their ends again and again."""
    name = f"{work.__module__}.{work.__qualname__}"

    @wraps(work)
    def ask(mention: Mention) -> _Told:
        held = mention.__dict__
        if name not in held:
            held[name] = work(mention)
        told: _Told = held[name]
        return told

    return ask
