"""A number of a Chinese interview, with what it measures and what the words right around it say."""

from __future__ import annotations

import re
from dataclasses import dataclass

from assistant.corrections.said import Said
from assistant.once import once
from assistant.patterns import regex
from assistant.records import Span

COUNTS = "个家间户所栋幢座处张条只头匹羽枚颗粒根支把份页册批次回遍趟轮场期班步道种类款项样门辆艘架套台件节列单箱袋桶瓶盒包盘碗杯亩层楼站口笔起例桩级档人名位块片股桌车本部章篇集堂句组队箱船拨"
ONE_UNIT = f"(?:分钟|小时|钟头|月份|[{COUNTS}年月天号周点度元吨斤升米万])"
UNIT_SLACK = f"%?(?:出头|左右|多|来)?{ONE_UNIT}?"
BARE = "bare"
DATED = ("year", "month", "day", "clock")
_COUNTED = frozenset((*COUNTS, "points", BARE))
_LEAST = 2
_KNOWN = 5  # smaller numbers of 个 are of anything
_SUBJECT = regex(
    f"{UNIT_SLACK}(?:(?!不)[\u4e00-\u9fff]){{0,2}}?(?:那个?|这个?|的)?(?:可能|好像|应该|只|就|都|还)?(?:是|含|包括|指|把)"
    "(?!个?什么|个?概念|对|没错|不是|多少|怎么|什么|吧|吗|好|真|有|现在|今年|我们自己)[\u4e00-\u9fff]{2,}"
    f"|{UNIT_SLACK}(?:里[头面]还?(?:有(?![一二两三四五六七八九十几\\d])|混|含|包|把|连)|那[会阵时]|那个时)"
)
SUBJECT_LEAD = regex("(?:那个?|这个?|你|您|他|我)?(?:刚才|刚刚|前面)?(?:[说讲看报]的)?(?:那|那个)?$")
_ABOUT = regex("大概|大约|差不多|左右|上下|可能|好像|估|印象|大致|来着")
_ABOUT_BEHIND = regex("[^，。]{0,3}(?:左右|上下|出头|吧|来着|不到|差不多|多)")
_ABOUT_RIGHT_BEHIND = regex("[多来几余]")
_FILLING = regex(
    "(?:大概|大约|差不多|可能|应该|其实|就是|也就|只有|不是|没有|那个|这个|我们|咱们|你们|他们|反正|现在|左右|总共|一共|一个|基本|准确|实际|报[表告]|系统|后台|数据|[台日]账|记录|单子|[表上下里]面|"
    "[的是有在了和与就也都还才只不没到得能要会那这我你您他她咱嗯啊哦呃噢诶哎唉吧呢嘛呀对好行个多少约每共总达说讲])"
)
_NO_WORD = regex("[^\u4e00-\u9fffA-Za-z]")
_FIGURES = regex("[0-9零〇一二两三四五六七八九十百千万亿]+")


@dataclass(frozen=True)
class Amount:
    """A number with what it measures and who says it.

    Attributes:
        said: the number in its passage.
        kind: `time`, `share`, `points`, `year`, `month`, `day`, what is counted, or `bare` where that is not said.
        size: the value, of times in minutes.
        who: who says it.
        asks: whether that is the interviewer.
        text: the sentence.
        at: its number among those of the interview.
    """

    said: Said
    kind: str
    size: float
    who: str
    asks: bool
    text: str
    at: int

    @once
    def place(self) -> int:
        """The number of the sentence."""
        return self.said.place

    @once
    def turn(self) -> int:
        """The number of the turn."""
        return self.said.turn

    @once
    def span(self) -> Span:
        """Where the number stands in the transcript."""
        return self.said.span

    @once
    def clause(self) -> str:
        """What the clause says before the number."""
        return re.split("[，。；：]", self.said.before)[-1]

    @once
    def named(self) -> str:
        """The characters of the clause before it that name something."""
        return _FILLING.sub("", _NO_WORD.sub("", _FIGURES.sub("", self.clause)))

    @once
    def figures(self) -> int:
        """To how many figures it is told: forty and four hundred to one."""
        return len(self.said.value.normalize().as_tuple().digits)

    @once
    def counted(self) -> bool:
        """Whether it counts things, and is large enough to be known again where 个 stands for their measure word."""
        return self.kind in _COUNTED and self.said.value >= _KNOWN

    @once
    def small(self) -> bool:
        """Whether it is said of anything."""
        return self.said.value < _LEAST and self.kind not in ("time", "share", "points", "month")

    @once
    def about(self) -> bool:
        """Whether it is told as about right."""
        after = self.said.after
        told = _ABOUT.search(self.clause) or _ABOUT_BEHIND.match(after) or _ABOUT_RIGHT_BEHIND.match(after)
        return told is not None

    @once
    def explains(self) -> bool:
        """Whether it is the subject of what it is: 十四是半年的."""
        return _SUBJECT.match(self.said.after) is not None and SUBJECT_LEAD.fullmatch(self.clause) is not None
