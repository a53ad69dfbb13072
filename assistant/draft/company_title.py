"""Companies as the file names them outside of the speech: its title, its own name, and lines like `Customer: Acme`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import PurePath

from assistant.patterns import regex
from assistant.records import Transcript

_PAIR = regex(
    r"^(.{2,40}?)\s*(?: x | X | × |×| <> )\s*(.{2,40}?)"
    r"(?=\s*(?:interview|customer|call|case|chat|conversation|\(|-|–|—|_|客户|访谈|采访|会议|$))",
    re.IGNORECASE,
)
_ONE = (
    regex(r"^(?P<one>[A-Z][\w&.' -]{1,38}?)(?:'s)?\s+(?:customer|client|case study|reference)\s+(?:interview|call|story|conversation)\b", re.IGNORECASE),
    regex(r"^(?:customer |client |reference )?(?:interview|case study|conversation|call)(?: with|:| -| –)\s*(?P<one>[A-Z][\w&.' -]{1,38}?)(?=\s*(?:[,(–—_]| - |\d{4}|$))", re.IGNORECASE),
    regex(r"^(?P<one>[\u4e00-\u9fffA-Za-z·]{2,18}?)(?:公司)?(?:客户|用户|标杆|案例)?(?:访谈|采访|专访|案例)(?=记录|录音|纪要|逐字稿|稿|\d|[-_（(\s]|$)"),
)  # fmt: skip
_LINE = regex(
    r"^(?:\W*)(?P<key>customer(?: name)?|client(?: name)?|company|organi[sz]ation|account|vendor|supplier|客户(?:名称|公司|单位|企业)?|(?:受访|被访|采访|企业|公司)(?:单位|公司|企业|名称)|单位|公司|厂商|供应商|服务商)\s*[:：]\s*(?P<name>[^:：|/]{2,40})$",
    re.IGNORECASE,
)
_VENDOR_KEY = regex(r"vendor|supplier|厂商|供应商|服务商", re.IGNORECASE)
_LABEL = regex(r"^(?:会议主题|会议名称|主题|标题|Title|Topic|Subject|Meeting)[:：]\s*", re.IGNORECASE)
_ORDINARY = regex(
    r"^(?:new|recording|call|meeting|interview|audio|video|transcript|zoom|teams|untitled|the|a|my|our|customer|client|weekly|monthly|internal"
    r"|新|录音|会议|客户|用户|访谈|采访|今天|本次|第.*|.*(?:总|经理|老师|工|主任|部长)|电话|线上|线下|深度|人物|企业|产品|内部)$",
    re.IGNORECASE,
)
_PARTS = 4  # titles stand among the first things that were no speech


@dataclass(frozen=True, slots=True)
class Titled:
    """What the title says: two companies whose sides are open, or one."""

    pair: tuple[str, str] | None = None
    one: str | None = None


def titled(transcript: Transcript) -> Titled:
    """The companies in the title of the file, if at least a part of a name is said in the interview."""
    one: str | None = None
    for text in _titles(transcript):
        found = _PAIR.match(text)
        if found and any(known(name.strip(), transcript.text) for name in found.groups()):
            return Titled((found.group(1).strip(), found.group(2).strip()))
        for pattern in _ONE:
            match = pattern.match(text)
            name = match["one"].strip() if match else ""
            if name and one is None and not _ORDINARY.match(name) and known(name, transcript.text):
                one = name
    return Titled(one=one)


def told(transcript: Transcript) -> tuple[str | None, str | None]:
    """(customer, vendor) as lines like `Customer: Acme` name them."""
    customer = vendor = None
    for skipped in transcript.skipped:
        for text in skipped.what.split(" / "):
            match = _LINE.match(text)
            if not match or re.search(r"[,，。.?？]", match["name"]):
                continue
            if _VENDOR_KEY.match(match["key"]):
                vendor = vendor or match["name"].strip()
            else:
                customer = customer or match["name"].strip()
    return customer, vendor


def _titles(transcript: Transcript) -> list[str]:
    lines = [text for skipped in transcript.skipped[:_PARTS] for text in skipped.what.split(" / ")]
    stem = re.sub(r"[_+]+", " ", PurePath(transcript.source).stem)
    return [_LABEL.sub("", line).strip() for line in (*lines, stem)]


def known(name: str, text: str) -> bool:
    """Whether a part of the name is said: one of its own words, or two neighbouring Chinese characters of it."""
    if re.search(r"[\u4e00-\u9fff]{2}", name):
        pairs = (name[i : i + 2] for i in range(len(name) - 1))
        return any(pair in text for pair in pairs if not _COMMON.search(pair))
    words = [word for word in name.split() if word[0].isupper() and word not in _KINDS]
    return any(re.search(rf"\b{re.escape(word)}\b", text) for word in words)


_COMMON = regex(r"公司|集团|科技|软件|信息|智能|客户|有限|股份|数据|系统|职业|培训|大学|医院|银行|连锁|物流|酒店|汽车")
_KINDS = frozenset(
    "The Group Company Systems Software Solutions Services Technologies Holdings Partners Bank Hospital University Hotels Foods Health Energy Learning Homecare Distribution Board LLP AG Inc Ltd Co".split()
)
