"""What a speaker's label tells of the person: `Dana Fox | Acme`, `李工（产品）`, `sarah.chen@acme.com`, `Sarah's iPhone`."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.ingest.described import Described, described, upright
from assistant.ingest.labels import anonymous, name_like
from assistant.ingest.ranks import has_rank
from assistant.patterns import regex

_MAIL = regex(r"^(?P<who>[A-Za-z][\w.+-]*)@(?P<house>[\w-]+)(?:\.[\w-]+)+$")
_HANDLE = regex(r"^[a-z]+(?:[._-][a-z]+){0,2}$")
_DEVICE = regex(
    r"^(?:(?P<who>[A-ZÀ-Þ][\w-]+)['’]s )?(?:i ?phone|i ?pad|mac ?book(?: pro| air)?|galaxy[\w ]*|pixel[\w ]*|android|laptop|pc|desktop[\w-]*|phone|huawei[\w ]*|xiaomi[\w ]*"
    r"|(?:conference|meeting|board) ?room[\w ]*|boardroom|zoom user|用户\w*|会议室\w*|.{0,6}会议室\w*|手机用户\w*)$",
    re.IGNORECASE,
)
# A letter, initials, a lone family name or what somebody is in the scene: none of them is a name.
_NOBODY = regex(
    r"^(?:[A-Za-z]|[A-Z]{2,3}|[A-Z]\.(?: ?[A-Z]\.)?|[\u4e00-\u9fff]|(?i:me|you|我|我方|自己|unknown|不详"
    r"|visitor|narrator|operator|caller|colleague|translator|interpreter|audience|man|woman|team|everyone|all|male|female|vendor|supplier|partner|sales|support"
    r"|观众|听众|旁白|翻译|同事|男|女|男声|女声|众人|大家|厂商|供应商|甲方|乙方|对方|销售|售前|售后))\d?$"
)
_ONLY_TITLE = regex(
    r"^(?:(?:the |our )?(?:[A-Za-z]+ ){0,2}(?:foreman|manager|director|engineer|owner|officer|supervisor|administrator|technician|nurse|CEO|CFO|COO|CTO|CIO|VP)|(?:[\u4e00-\u9fff]{2,8})?(?:总监|总经理|经理|主管|主任|部长|厂长|店长|院长|校长|处长|科长|工程师|负责人|老板|班长|会计))$",
    re.IGNORECASE,
)
_PUBLIC = (
    "gmail",
    "outlook",
    "hotmail",
    "yahoo",
    "icloud",
    "qq",
    "163",
    "126",
    "foxmail",
    "live",
    "msn",
    "proton",
    "gmx",
    "aol",
)
_HAN_DASH = regex(r"^(?P<a>[\u4e00-\u9fff]{2,12})[-–—_@·/|｜](?P<b>[\u4e00-\u9fff]{2,12})$")


def labelled(label: str, text: str) -> Described:
    """The person behind a label as the label itself tells; without a name where it names nobody.

    Args:
        label: as the file writes it.
        text: the whole interview; the house of a mail address counts only if it is spoken of.
    """
    if not label or anonymous(label) or _NOBODY.match(label):
        return Described()
    mail = _MAIL.match(label)
    if mail:
        return Described(_written_large(mail["who"]), org=_house(mail["house"], text))
    device = _DEVICE.match(label)
    if device:
        return Described(device["who"])
    if has_rank(label) and _ONLY_TITLE.match(label):
        return Described(title=label)
    dashed = _HAN_DASH.match(label)
    if dashed:
        return _dashed(label, dashed["a"], dashed["b"])
    told = described(upright(label))
    return replace(told, name=_written_large(told.name)) if told.name else replace(told, name=label)


def _dashed(label: str, a: str, b: str) -> Described:
    """`恒启-张伟` and `张伟-运营总监`: the part that is a name; where both or none could be, the label as it stands."""
    names = [part for part in (a, b) if name_like(part) and not has_rank(part)]
    if len(names) != 1:
        return Described(label)
    return described(f"{names[0]}，{b if names[0] == a else a}")


def _written_large(name: str) -> str:
    """`sarah.chen` and `SARAH CHEN` as `Sarah Chen`."""
    if _HANDLE.match(name) or (name.isupper() and len(name) > 3 and name.isascii()):
        return " ".join(word.capitalize() for word in re.split(r"[._\s-]+", name) if word)
    return name


def _house(house: str, text: str) -> str | None:
    if house.casefold() in _PUBLIC:
        return None
    said = re.search(rf"\b{re.escape(house)}\b", text, re.IGNORECASE)
    return said.group() if said else None
