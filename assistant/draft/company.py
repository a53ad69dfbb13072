"""The names of customer and vendor where nobody gave them: from the file's title and from how people speak of them.

A name is taken only if it is said in the interview, and only for the side that the words give it to.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from assistant.records import Transcript

_NAME = r"[A-Z][\w&.'-]*(?: (?:&|of|and|the|[A-Z][\w&.'-]*)){0,4}"
_TITLE = re.compile(
    r"^(.{2,40}?)\s*(?: x | X | × |×| <> )\s*(.{2,40}?)"
    r"(?=\s*(?:interview|customer|call|case|chat|conversation|\(|-|–|—|客户|访谈|采访|会议|$))",
    re.IGNORECASE,
)
_VENDOR = {
    "en": (
        re.compile(
            rf"\b(?:I'm|I am|it's|this is|my name is|name's) [A-Z]\w+(?: [A-Z]\w+)?,? (?:and I'm )?(?:from|with|at) ({_NAME})"
        ),
        re.compile(rf"\b[A-Z]\w+,? from ({_NAME})"),
    ),
    "zh": (re.compile(r"我是([\u4e00-\u9fffA-Za-z]{2,8}?)(?:市场部|品牌部|内容|客户|这边)?的"),),
}
_CUSTOMER = {
    "en": (
        re.compile(
            rf"\b[Ww]ho (?:is|are) ({_NAME})(?=,? (?:and what|for (?:somebody|someone|anyone|people)|as a company))"
        ),
        re.compile(
            rf"\b(?:tell|introduce|talk|walk|start).{{0,40}}?\b(?:about|what|who) ({_NAME}) (?:is|are|does|do)\b"
        ),
        re.compile(rf"\b(?:here at|we at|work(?:ing|ed)? (?:at|for)) ({_NAME})"),
        re.compile(rf"^(?:So |Well, |Okay, |Sure\. )?({_NAME})(?:'s| is| are) (?:a|an|the|owned|based)\b"),
    ),
    "zh": (re.compile(r"介绍(?:一下|下)?(?:您们|你们|咱们)?([\u4e00-\u9fff]{2,4})(?=[，、。]|还有|和|这家|是)"),),
}
_ORDINARY = frozenset(
    "There Here Then Where When How Why One Some Every Each Both Most Many "
    "I The That This It We You He She They So Okay What Who And But No Yes Well Right Sure Thank Thanks "
    "Mr Mrs Dr God 公司 客户 情况 一下 这个 那个 大家 项目 系统 背景 团队 部门".split()
)
_TIMES = 3  # a name said less often may be a slip of the recorder


def company_names(transcript: Transcript) -> tuple[str | None, str | None]:
    """(customer, vendor) as the file and the speakers name them; None where they do not."""
    lang = transcript.lang
    asked = _said(transcript, "interviewer")
    vendor = _first(_matches(_VENDOR[lang], asked), transcript)
    pair = _title(transcript)
    if pair is not None:
        vendor_place = _place(vendor, pair)
        customer_place = _place(
            _first(_matches(_CUSTOMER[lang], [*asked, *_said(transcript, "interviewee")]), transcript), pair
        )
        if vendor_place is None and customer_place is not None:
            vendor_place = 1 - customer_place
        # Recordings are commonly named "customer x vendor"; the order decides where nobody says who is who.
        customer_place = 0 if vendor_place is None else 1 - vendor_place
        return pair[customer_place], pair[1 - customer_place]
    candidates = _matches(_CUSTOMER[lang], [*asked, *_said(transcript, "interviewee")])
    return _first((name for name in candidates if name != vendor), transcript), vendor


def _said(transcript: Transcript, role: str) -> list[str]:
    return [transcript.words_of(turn.index) for turn in transcript.turns if turn.role == role]


def _title(transcript: Transcript) -> tuple[str, str] | None:
    """Two names that the title joins ("Pruett Lines x Trellane interview"), at least one of them said in the interview."""
    for skipped in transcript.skipped[:4]:
        found = _TITLE.match(re.sub(r"^(?:会议主题|主题|标题|Title)[:：]\s*", "", skipped.what))
        if found and any(_known(name, transcript) for name in found.groups()):
            return found.group(1).strip(), found.group(2).strip()
    return None


def _known(name: str, transcript: Transcript) -> bool:
    """Whether a part of the name is said: its first word, or two neighbouring Chinese characters of it."""
    if transcript.lang == "zh" and re.search(r"[\u4e00-\u9fff]{2}", name):
        return any(name[i : i + 2] in transcript.text for i in range(len(name) - 1))
    return name.split()[0] in transcript.text


def _place(name: str | None, pair: tuple[str, str]) -> int | None:
    if name is None:
        return None
    return next(
        (i for i, one in enumerate(pair) if name in one or one in name or name.split()[0] == one.split()[0]), None
    )


def _matches(patterns: Iterable[re.Pattern[str]], texts: Iterable[str]) -> list[str]:
    lines = list(texts)
    return [found.group(1).strip() for pattern in patterns for text in lines for found in pattern.finditer(text)]


def _first(names: Iterable[str], transcript: Transcript) -> str | None:
    """The first that is a name and said often enough."""
    people = {part for p in transcript.participants if p.name for part in p.name.split()}
    for name in names:
        plain = (
            name.split()[0] not in _ORDINARY and name.split()[0] not in people and not re.search("[我你您咱自]", name)
        )
        inner = transcript.lang == "zh" or re.search(rf"[a-z,] {re.escape(name)}", transcript.text)
        if plain and inner and transcript.text.count(name) >= _TIMES:
            return name
    return None
