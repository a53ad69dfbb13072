"""Who takes part, as the file itself says: lists of participants and lines like `Interviewee: Sarah Chen, VP Operations`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from assistant.ingest.described import Described, described, upright
from assistant.ingest.labels import anonymous, label_role, name_like, plausible
from assistant.ingest.ranks import has_rank
from assistant.ingest.sheet import Block
from assistant.patterns import regex
from assistant.records import Role, Side


@dataclass(frozen=True, slots=True)
class Listed:
    """A person named in a list of participants, with what the list and its heading tell."""

    name: str
    role: Role = "unknown"
    title: str | None = None
    org: str | None = None
    side: Side = "unknown"


@dataclass(frozen=True, slots=True)
class _Key:
    """What stands before the colon: whose names follow, whether one or several, and whether it may be a company's."""

    role: Role = "unknown"
    side: Side = "unknown"
    one: bool = False
    needs_title: bool = False


_ASKS = r"interviewers?|moderators?|hosts?|hosted by|interviewed by|采访人|采访者|访谈人|访谈者|主持人|记者"
_ANSWERS = r"interviewees?|respondents?|guests?|被采访人|被采访者|被采访对象|受访人|受访者|受访对象|受访嘉宾|被访人|被访者|被访谈人|访谈对象|采访对象|嘉宾"
_ALL = r"speakers?|attendees|participants|present|invited|people|on the call|参会人员?|参会者|与会人员?|与会者|出席人员?|出席|参与人员?|参加人员?|记录人|发言人|人员"
_CUSTOMER = r"customers?|clients?|customer side|客户|客户方|客户代表|甲方"
_VENDOR = r"vendors?|suppliers?|vendor side|厂商|供应商|厂商方|乙方|我方"
_LINE = regex(
    rf"^[#*\-•\s]*(?:(?P<asks>{_ASKS})|(?P<answers>{_ANSWERS})|(?P<all>{_ALL})|(?P<customer>{_CUSTOMER})|(?P<vendor>{_VENDOR}))"
    r"\s*\d?\s*(?:[(（][^)）]{1,12}[)）])?\s*\**(?:[:：]\**\s*(?P<names>.*))?$",
    re.IGNORECASE,
)
_BULLET = regex(r"^\s*(?:[-*•·]|\d{1,2}[.)、])\s*")
_MACHINE = regex(
    r"\b(?:bot|notetaker|note taker|presentation|recorder|assistant|unknown)\b|录音|助手|机器人|共享", re.IGNORECASE
)
_SENTENCE = regex(r"[。！？!?…]|\.$")
_SPEECH = regex(
    r"\b(?:i|we|you|it|they|he|she|was|were|is|are|had|have|been|our|my|this|that)\b|['’](?:m|re|s|ve|ll) |[我你您咱他她它吗呢吧啊嗯]|[？！?!…]$",
    re.IGNORECASE,
)
_LONGEST = 120
_LONGEST_NAME = 40
_FIRST = 4  # turns in which such lines stand


def listed(texts: Sequence[str]) -> tuple[Listed, ...]:
    """People from lists of participants (`Attendees`, `参会人：…`) among the first lines of a file.

    Names may stand behind the heading or in the lines below it; a line that is no name ends the list.
    """
    out: list[Listed] = []
    open_key: _Key | None = None
    for text in texts:
        match = _LINE.match(text)
        if match:
            key = _key(match)
            out.extend(_people(match["names"], key) if match["names"] else [])
            open_key = None if match["names"] else key
        elif open_key is not None and text:
            found = _people(text, replace(open_key, one=_alone(text)))
            out.extend(found)
            open_key = open_key if found else None
    return tuple(out)


def _alone(text: str) -> bool:
    """Whether a line below a heading is about one person: it is an item of a list, or has a dash or brackets."""
    return bool(_BULLET.match(text) or re.search(r" [-–—] |[(（]", text)) and not re.search("[;；、]", text)


def _key(match: re.Match[str]) -> _Key:
    word = next(word for word in match.groups() if word)
    one = bool(re.search(r"[\u4e00-\u9fff]", word)) or not word.casefold().endswith(("s", "d by"))
    if match["asks"]:
        return _Key("interviewer", one=one)
    if match["answers"]:
        return _Key("interviewee", one=one)
    if match["all"]:
        return _Key()
    side: Side = "customer" if match["customer"] else "vendor"
    return _Key(side=side, one=one, needs_title=True)


def _people(line: str, key: _Key) -> list[Listed]:
    """The people of one line; none where the line is speech, or the name of a company."""
    text = re.sub(r"\*\*|__", "", _BULLET.sub("", line)).strip().rstrip(".。")
    if _SPEECH.search(text) or (len(text) > _LONGEST and "," not in text and "、" not in text):
        return []
    found = [described(chunk) for chunk in _chunks(text, key)]
    if any(person.name and len(person.name) > _LONGEST_NAME for person in found):
        return []
    if key.needs_title and (_SENTENCE.search(text) or not all(person.title for person in found)):
        return []
    return [_listed(person, key) for person in found if person.name and _is_person(person, person.name, key)]


def _is_person(person: Described, name: str, key: _Key) -> bool:
    """Whether the name can be a person's; behind a key that is a speaker's label as well it must look like one."""
    if key.one and not name_like(name) and not (name.isascii() and person.title):
        return False
    return plausible(name) and not anonymous(name) and not _MACHINE.search(name) and not _SENTENCE.search(name)


def _listed(person: Described, key: _Key) -> Listed:
    role = person.role if person.role != "unknown" else key.role
    side = person.side if person.side != "unknown" else key.side
    return Listed(person.name or "", role, person.title, person.org, side)


def _chunks(text: str, key: _Key) -> Iterator[str]:
    """The line cut where the next person begins: at semicolons, or at commas before what is a name."""
    if re.search(r"[;；]", text):
        yield from (part for part in re.split(r"\s*[;；]\s*", text) if part)
        return
    current = ""
    for piece in _outside_brackets(text):
        if current and not _begins(piece, current, key):
            current += f", {piece}"
        else:
            if current:
                yield current
            current = piece
    if current:
        yield current


def _outside_brackets(text: str) -> list[str]:
    """The pieces between commas, `and` and 、 that stand outside of brackets."""
    marked = re.sub(
        r"[(（\[【][^)）\]】]*[)）\]】]", lambda found: re.sub(r"[,，、]| and ", _hidden, found.group()), text
    )
    pieces = re.split(r"\s*(?:,\s*and\s+|[,，、/]|\s+and\s+|\s+&\s+)\s*", marked)
    return [re.sub("[\ue000-\ue003]", _shown, piece).strip() for piece in pieces if piece.strip()]


_HIDE = {",": "\ue000", "，": "\ue001", "、": "\ue002", " and ": "\ue003"}


def _hidden(found: re.Match[str]) -> str:
    return _HIDE[found.group()]


def _shown(found: re.Match[str]) -> str:
    return next(mark for mark, hidden in _HIDE.items() if hidden == found.group())


def _begins(piece: str, current: str, key: _Key) -> bool:
    """Whether the piece is the next person and no more about the current one."""
    person, now = described(piece), described(current)
    if person.name is None or (has_rank(person.name) and not person.title):
        return False
    if key.one and (now.title and not now.org):
        return False
    return not key.one or name_like(piece) or person.title is not None


def introduced(blocks: Sequence[Block]) -> tuple[Listed, ...]:
    """People whom the file describes as if they spoke: `受访者：吴建国（设备部部长）` where 受访者 is also a speaker's label."""
    out: list[Listed] = []
    for block in blocks[:_FIRST]:
        role = label_role(block.speaker)
        if role is None or "\n" in block.words or len(block.words) > _LONGEST:
            continue
        key = _Key(role, one=True)
        found = _people(block.words, key)
        if len(found) == 1 and (found[0].title or found[0].org or name_like(block.words)):
            out.extend(found)
    return tuple(out)


def matched(label: str, people: Sequence[Listed]) -> Listed | None:
    """The listed person behind a label: the same name, or the only one with that first name or surname."""
    told = described(upright(label)).name or label
    exact = [person for person in people if _same(person.name, told)]
    if exact:
        return _joined(exact)
    near = [person for person in people if _near(person.name, told)]
    return near[0] if len(near) == 1 else None


def _same(a: str, b: str) -> bool:
    return sorted(a.casefold().replace(",", " ").split()) == sorted(b.casefold().replace(",", " ").split())


def _near(full: str, label: str) -> bool:
    """Whether `label` is a part of the full name: `Sarah`, `Sarah C.`, `SC`, `张总`, `老张`."""
    if re.fullmatch(r"[\u4e00-\u9fff]{2,4}", full):
        polite = re.fullmatch(r"(?:老|小)?([\u4e00-\u9fff])(?:总|工|老师|经理|主任|部长|厂长|店长|院长)?", label)
        return label == full[1:] or bool(polite and len(label) > 1 and polite[1] == full[0])
    words, parts = full.casefold().split(), label.casefold().rstrip(".").split()
    if label.isupper() and 2 <= len(label) <= 3 and label.isalpha():
        return [word[0] for word in words] == list(label.casefold())
    return (
        bool(words)
        and 0 < len(parts) <= len(words)
        and parts[0] == words[0]
        and all(word.startswith(part) for word, part in zip(words[1:], parts[1:], strict=False))
    )


def _joined(people: Sequence[Listed]) -> Listed:
    """One person from several lists: each entry adds what the others leave open."""
    out = people[0]
    for more in people[1:]:
        out = replace(
            out,
            role=out.role if out.role != "unknown" else more.role,
            title=out.title or more.title,
            org=out.org or more.org,
            side=out.side if out.side != "unknown" else more.side,
        )
    return out
