"""A case written by people: its four parts by their headings, in both languages, and what stands above them."""

from __future__ import annotations

import html
import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from assistant.patterns import regex
from assistant.records import PARTS, Part

# Headings as published cases have them. Each is compared without numbering, marks and articles.
_HEADINGS: dict[Part, str] = {
    "introduction": (
        "introduction|intro|about|about us|about the customer|about the client|about the company|background|overview|"
        "customer|client|company|company profile|customer profile|client profile|company background|"
        "customer background|customer overview|company overview|who they are|summary|executive summary|"
        "前言|引言|导言|导语|简介|背景|概述|概况|概要|客户背景|客户简介|客户介绍|客户概况|客户情况|公司简介|公司介绍|企业简介|企业介绍|企业概况|"
        "项目背景|案例背景|行业背景|关于客户|关于公司|关于企业|客户是谁|案例概述|案例简介"
    ),
    "challenge": (
        "challenge|challenges|problem|problems|pain points|pain point|business challenge|business challenges|"
        "customer challenge|key challenges|situation|need|needs|business problem|obstacle|obstacles|"
        "before|what was wrong|issue|issues|starting point|"
        "挑战|痛点|问题|困境|难题|困难|难点|需求|业务挑战|业务痛点|业务难题|面临的挑战|面临挑战|面临的问题|面临问题|客户挑战|客户痛点|"
        "客户需求|业务需求|需求与挑战|挑战与需求|痛点与挑战|问题与挑战|痛点与需求|遇到的问题|此前的问题|项目痛点"
    ),
    "solution": (
        "solution|solutions|our solution|approach|our approach|implementation|what we did|what they did|"
        "how it was done|how it works|answer|project|rollout|strategy|"
        "方案|解决方案|解决办法|解决之道|解决思路|应对方案|应对|做法|举措|实施|实施过程|实施方案|落地|落地过程|方案与实施|"
        "解决方案与实施|建设方案|建设内容|应用方案|我们的方案|怎么做的"
    ),
    "result": (
        "result|results|outcome|outcomes|impact|benefits|benefit|business impact|business results|business value|"
        "key results|results and benefits|value|achievements|after|return|roi|what changed|"
        "结果|成果|成效|效果|收益|价值|成绩|变化|应用效果|应用成效|应用成果|实施效果|实施成效|项目成果|项目成效|项目收益|业务成果|"
        "业务价值|客户价值|客户收益|客户成果|价值与成效|效果与价值|成果与价值|成果与收益|关键成果|带来的价值|带来的变化"
    ),
}
_PART_OF = {words: part for part, told in _HEADINGS.items() for words in told.split("|")}
# Names that stand before a colon only as a heading; "Before: 4 hours" or "价值：省三成" is an entry of a list.
_NEVER_ELSE = frozenset(
    "introduction background challenge challenges solution solutions result results outcome outcomes "
    "前言 背景 客户背景 挑战 痛点 业务挑战 业务痛点 方案 解决方案 结果 成果 成效 应用成效".split()
)
_FACETS = {
    "customer": "customer|client|company|customer name|客户|客户名称|公司|公司名称|企业名称",
    "industry": "industry|sector|行业|所属行业",
    "size": "size|company size|employees|规模|企业规模|公司规模|员工人数",
    "region": "region|location|country|headquarters|地区|所在地|区域|总部",
    "product": "product|products|product used|产品|使用产品|所用产品|应用产品",
    "year": "year|published|年份|发布年份",
}
_FACET_OF = {words: facet for facet, told in _FACETS.items() for words in told.split("|")}
_NUMBER = regex(
    r"^(?:(?:part|section|chapter)\s+(?:\d+|[ivx]+|one|two|three|four)\b|第?[0-9一二三四五六七八九十]+[部分章节]+|"
    r"[(（]?(?:\d+(?:\.\d+)*|[一二三四五六七八九十]+|[ivx]+)[)）.、．:：]|\d+(?=\s))[\s:：.、-]*",
    re.IGNORECASE,
)
_HASHES = regex(r"^#{1,6}\s+")
_ARTICLE = regex(r"^(?:the|our|their)\s+")
_ABOUT = regex(r"^(?:about\s+\S.*|关于\S.*)$")
_COLON = regex(r"\s*[:：]\s*|\s+[-–—]+\s+|——")
_ENDS = tuple(".!?。！？；;，,")
_LONGEST = 60  # characters of a heading
_ESCAPED = regex(r"\\([!-/:-@\[-`{-~])")


@dataclass(frozen=True, slots=True)
class Headed:
    """What was found: the title, facets by name, and paragraphs by part (parted by line breaks)."""

    title: str
    facets: dict[str, str]
    sections: dict[Part, str]

    @property
    def missing(self) -> tuple[Part, ...]:
        """Parts that the document does not have."""
        return tuple(part for part in PARTS if part not in self.sections)


@dataclass(slots=True)
class _Reading:
    above: list[str] = field(default_factory=list)
    facets: dict[str, str] = field(default_factory=dict)
    told: dict[Part, list[str]] = field(default_factory=dict)
    part: Part | None = None


def read_headed(lines: Sequence[tuple[str, tuple[str, ...]]], *, markdown: bool) -> Headed:
    """The case in the lines of a document; each is a text and, in a table, its cells."""
    reading = _Reading()
    for text, cells in lines:
        if markdown:
            _take(reading, *_from_markdown(text))
        elif cells:
            _take_facet(reading, cells[0], cells[1] if len(cells) > 1 else "")
        else:
            _take(reading, text.strip(), is_heading=False)
    above = reading.above
    title = above[0] if above else ""
    if "introduction" not in reading.told and len(above) > 1:
        reading.told["introduction"] = above[1:]  # what stands before the first heading introduces the customer
    sections: dict[Part, str] = {part: "\n".join(reading.told[part]) for part in PARTS if reading.told.get(part)}
    return Headed(title, reading.facets, sections)


def heading(text: str, *, is_heading: bool = False) -> tuple[Part, str] | None:
    """The part that a line opens, and words of that line that belong to it; None for other lines.

    `is_heading` says that the document itself marks the line as a heading.
    """
    bare = _NUMBER.sub("", text.strip().strip("*_【】[]<>《》").strip())
    name, *rest = _COLON.split(bare, maxsplit=1)
    key = _ARTICLE.sub("", " ".join(name.casefold().replace("&", "and").split())).strip(" .。*_")
    part = _PART_OF.get(key)
    tail = " ".join(rest).strip(" *_")
    if part is not None and (not tail or is_heading or key in _NEVER_ELSE):
        return part, tail
    short = is_heading or (len(bare) <= _LONGEST and not bare.endswith(_ENDS) and len(bare.split()) <= 5)
    if short and not rest and _ABOUT.match(bare.casefold()):
        return "introduction", ""
    return None


def _take(reading: _Reading, text: str, is_heading: bool) -> None:
    if not text:
        return
    if text.startswith("|"):
        cells = [cell.strip().strip("*").strip() for cell in text.strip("|").split("|")]
        _take_facet(reading, cells[0], cells[1] if len(cells) > 1 else "")
        return
    name, *value = _COLON.split(text, maxsplit=1)
    if reading.part is None and value and name.casefold().strip("* ") in _FACET_OF and len(text) <= 2 * _LONGEST:
        _take_facet(reading, name.strip("* "), value[0].strip("* "))
        return
    opened = heading(text, is_heading=is_heading) if reading.above or is_heading else None
    if opened is None and not reading.above:
        opened = heading(text)
    if opened is not None:
        reading.part, text = opened
    if reading.part is None:
        reading.above.append(text)
    elif text:
        reading.told.setdefault(reading.part, []).append(text)


def _take_facet(reading: _Reading, name: str, value: str) -> None:
    facet = _FACET_OF.get(name.casefold().strip(" :："))
    if facet and value and facet not in reading.facets:
        reading.facets[facet] = value


def _from_markdown(line: str) -> tuple[str, bool]:
    """The words of a line of Markdown, and whether it is a heading; notices above the title are left away."""
    text = line.strip()
    is_heading = bool(_HASHES.match(text))
    text = _HASHES.sub("", text).rstrip("#").strip()
    if text.startswith("|"):
        return ("" if set(text) <= set("|:- ") else _plain(text)), False
    if text.startswith(">"):
        text = text.lstrip("> ").strip()
        text = "" if text.startswith("**⚠") else text
    text = re.sub(r"^[-*+]\s+(?=\S)", "", text)
    return _plain(text), is_heading


def _plain(text: str) -> str:
    """Without emphasis, escapes and entities."""
    text = re.sub(r"(?<!\\)(\*\*|__)(.+?)(?<!\\)\1", r"\2", text)
    return html.unescape(_ESCAPED.sub(r"\1", text)).strip()
