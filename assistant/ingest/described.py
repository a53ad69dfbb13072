"""How people are described in one line: `Sarah Chen, VP Operations, Acme`, `张伟（恒启集团 运营总监）`.

Lists of participants in a file and the renamings of a user are written alike, and read here alike.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from assistant.ingest.labels import name_like
from assistant.ingest.ranks import has_rank, title_and_org
from assistant.patterns import regex
from assistant.records import Role, Side

_SIDES: dict[str, Side] = {
    "vendor": "vendor", "supplier": "vendor", "厂商": "vendor", "供应商": "vendor", "乙方": "vendor", "我方": "vendor",
    "customer": "customer", "client": "customer", "客户": "customer", "甲方": "customer", "客户方": "customer",
    "partner": "partner", "合作伙伴": "partner", "伙伴": "partner", "合作方": "partner", "集成商": "partner",
}  # fmt: skip
_ROLES: dict[str, Role] = {
    "interviewer": "interviewer", "moderator": "interviewer", "host": "interviewer", "采访人": "interviewer",
    "采访者": "interviewer", "访谈人": "interviewer", "主持人": "interviewer", "主持": "interviewer",
    "interviewee": "interviewee", "guest": "interviewee", "respondent": "interviewee", "被采访人": "interviewee",
    "受访人": "interviewee", "受访者": "interviewee", "被访人": "interviewee", "被访者": "interviewee", "嘉宾": "interviewee",
}  # fmt: skip
_DASH = regex(r"\s+[-–—]+\s+|——|(?<=[\u4e00-\u9fff])[-–—/](?=[\u4e00-\u9fff])")
_BRACKET = regex(r"\s*[(（\[【]\s*(?P<in>[^()（）\[\]【】]*)\s*[)）\]】]\s*")
_COMMA = regex(r"\s*[,，;；|｜]\s*")
_PRONOUNS = regex(r"^(?:she|he|they)/\w+(?:/\w+)?$", re.IGNORECASE)
_IDLE = regex(r"^(?:external|guest|unverified|organi[sz]er|me|you|外部|来宾|访客|我|组织者)$", re.IGNORECASE)
_LAST_FIRST = regex(
    r"^(?P<last>[^\W\d_a-z][\w'’-]+), (?P<first>[^\W\d_a-z][\w'’-]*(?: [^\W\d_a-z][\w'’-]*\.?)?)(?P<rest> \([^)]*\))?$"
)
_ZH_INLINE = regex(r"^(?P<name>[\u4e00-\u9fff]{2,4})[ \u3000]+(?P<rest>\S.*)$")
_ZH_LAST = regex(r"^(?P<rest>.*\S)[ \u3000]+(?P<name>[\u4e00-\u9fff]{2,4})$")


@dataclass(frozen=True, slots=True)
class Described:
    """One person as a line tells; what it does not tell is None or unknown."""

    name: str | None = None
    title: str | None = None
    org: str | None = None
    side: Side = "unknown"
    role: Role = "unknown"


def described(text: str, *, in_order: bool = False) -> Described:
    """The person a line describes: the name first, then title, organisation, side and role in any order.

    A line that begins with a comma tells no name. `in_order` takes what follows the name as the title, however
    unusual it is, and what follows that as the organisation.
    """
    pieces = [piece for piece in _pieces(text) if piece and not _PRONOUNS.match(piece) and not _IDLE.match(piece)]
    out = Described()
    rest: list[str] = []
    for piece in pieces:
        key = piece.casefold()
        if key in _SIDES:
            out = replace(out, side=_SIDES[key])
        elif key in _ROLES:
            out = replace(out, role=_ROLES[key])
        else:
            rest.append(piece)
    if _COMMA.match(text):
        return _with_title(out, rest, in_order=in_order)
    return _filled(out, rest, in_order=in_order)


def _pieces(text: str) -> list[str]:
    """The parts between commas, bars, dashes and brackets, the words in brackets after those before them."""
    spread = _BRACKET.sub(lambda found: f",{found['in']},", text)
    return [piece.strip() for piece in _COMMA.split(_DASH.sub(",", spread)) if piece.strip()]


def _filled(out: Described, rest: list[str], *, in_order: bool) -> Described:
    if not rest:
        return out
    first, *more = rest
    name, inline = _name_and_more(first)
    more = [inline, *more] if inline else more
    if _title_first(name) and more and name_like(more[0]) and not has_rank(more[0]):
        name, more = more[0], [name, *more[1:]]
    return _with_title(replace(out, name=name), more, in_order=in_order)


def _with_title(out: Described, pieces: list[str], *, in_order: bool) -> Described:
    title, org = title_and_org(pieces)
    if in_order and pieces and title is None:
        title, org = pieces[0], (pieces[1] if len(pieces) > 1 else None)
    return replace(out, title=title, org=org)


def _title_first(text: str) -> bool:
    """Whether the first piece is a title; Dean is a name as well."""
    return has_rank(text) and not text.startswith("Dean ")


def _name_and_more(text: str) -> tuple[str, str | None]:
    """`张伟 运营总监` and `恒启集团运营总监 张伟` in their two parts; other texts are a name alone."""
    for pattern in (_ZH_INLINE, _ZH_LAST):
        found = pattern.match(text)
        if found and name_like(found["name"]) and not has_rank(found["name"]):
            return found["name"], found["rest"]
    return text, None


def upright(label: str) -> str:
    """`Chen, Sarah (External)` as `Sarah Chen (External)`; every other label as it is."""
    found = _LAST_FIRST.match(label)
    return f"{found['first']} {found['last']}{found['rest'] or ''}" if found else label
