"""Names, titles and organisations of the speakers, from what they say of themselves and of each other.

Nothing is guessed: a label that names nobody gets a name from a plain introduction (`I'm Sarah Chen`, `我叫陈姝`),
from a host who presents the guest, or because others call that speaker by one name again and again.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from assistant.errors import Say
from assistant.ingest import introduced_en, introduced_zh
from assistant.ingest.addressed import called
from assistant.ingest.labels import anonymous
from assistant.ingest.mentioned import title_of
from assistant.ingest.sheet import Block
from assistant.ingest.talk import asks
from assistant.ingest.told import Told
from assistant.patterns import regex

_EARLY = 4  # so many of the first turns of a speaker are where people introduce themselves
_ENOUGH = 800  # turns; who has not been named by then is not named any more
_SAID = 2  # a company said less often may be a slip of the recorder, or a place

# Most turns hold none of these words, and need not be read more closely.
_ENGLISH = regex(
    r"I['’]m |I am |[Nn]ame |[Nn]ame['’]s |[Tt]his is |[Ii]t['’]?s [A-Z]|[Ii]t is [A-Z]|title|role|[Oo]fficially|I['’]ve been |I (?:run|lead|manage|head|look|work|handle|do|oversee|own) |^(?:[A-Z]\w+[,.!] ){0,3}[A-Z][\w'’-]+ [A-Z]\w+[,.] | here[,. ]"
)
_CHINESE = regex(r"[我姓叫是任]|本人|负责|[\u4e00-\u9fff]{2,4}，")


@dataclass(frozen=True, slots=True)
class Said:
    """What a speaker is called and does, as far as the interview says; `why` tells where the name is said."""

    name: str | None = None
    title: str | None = None
    org: str | None = None
    why: Say | None = None


def said_by(
    blocks: Sequence[Block], known: Mapping[str, str | None], names: Mapping[str, Counter[str]]
) -> dict[str, Said]:
    """What the interview tells of every speaker.

    Args:
        blocks: the interview.
        known: names that labels, lists or the user already give, by label; None where they give none.
        names: names of address, as `addressed` counts them.
    """
    blocks = blocks[:_ENOUGH]
    asked = _asked(blocks)
    own = {label: _own(label, blocks, asked) for label in known}
    presented = _presented(blocks, own, known, list(known))
    out: dict[str, Said] = {}
    for label in known:
        name, why = _name(label, own[label], presented.get(label), known[label], names)
        told = presented.get(label) or Told()
        out[label] = Said(name, own[label].title or told.title, own[label].org or told.org, why)
    return _with_mentions(out, blocks)


@dataclass(frozen=True, slots=True)
class _Own:
    """What a speaker tells of themselves; `turn` is where the name is said."""

    name: str | None = None
    title: str | None = None
    org: str | None = None
    turn: int | None = None
    surname: str | None = None


def _own(label: str, blocks: Sequence[Block], asked: Sequence[bool]) -> _Own:
    name = title = org = surname = None
    turn = None
    spoken = 0
    for i, block in enumerate(blocks):
        if block.speaker != label:
            continue
        told = _told(block.words, asked=asked[i], early=spoken < _EARLY)
        spoken += 1
        if name is None and told.name:
            name, turn = told.name, i
        # `I'm the CFO of a place your size, what do you tell me?` is a question, not an introduction.
        title = title or (None if asks(block.words) and not told.name else told.title)
        org = org or told.org or (told.origin if told.origin and _company(told.origin, blocks) else None)
        surname = surname or introduced_zh.surname_in(block.words)
    return _Own(name, title, org, turn, surname)


def _told(words: str, *, asked: bool, early: bool) -> Told:
    nothing = Told()
    english = introduced_en.told_by(words, asked=asked, early=early) if asked or _ENGLISH.search(words) else nothing
    chinese = introduced_zh.told_by(words, asked=asked, early=early) if _CHINESE.search(words) else nothing
    return Told(
        english.name or chinese.name,
        english.title or chinese.title,
        english.org or chinese.org,
        english.origin or chinese.origin,
    )


def _asked(blocks: Sequence[Block]) -> list[bool]:
    """For each turn whether somebody else asked, in one of the three before, who people are."""
    asks_who = [
        block.speaker
        if introduced_en.WHO_ARE_YOU.search(block.words) or introduced_zh.WHO_ARE_YOU.search(block.words)
        else None
        for block in blocks
    ]
    return [
        any(who is not None and who != block.speaker for who in asks_who[max(0, i - 3) : i])
        for i, block in enumerate(blocks)
    ]


def _company(origin: str, blocks: Sequence[Block]) -> bool:
    """Whether what somebody is `from` is no place: said again, and not mostly as where something is."""
    text = "\n".join(block.words for block in blocks)
    said = len(re.findall(re.escape(origin), text))
    where = len(
        re.findall(rf"\b(?:[Ii]n|near|around|outside|across|to) {re.escape(origin)}\b|在{re.escape(origin)}", text)
    )
    return said >= _SAID and 2 * where < said


def _presented(
    blocks: Sequence[Block], own: Mapping[str, _Own], known: Mapping[str, str | None], labels: Sequence[str]
) -> dict[str, Told]:
    """Whom somebody else presents, by label: by the name they have, or as the only other speaker."""
    out: dict[str, Told] = {}
    for block in blocks:
        for told in [*introduced_en.presented_in(block.words), *introduced_zh.presented_in(block.words)]:
            others = [label for label in labels if label != block.speaker]
            named = [label for label in others if told.name and _agree(known[label] or own[label].name, told.name)]
            free = [label for label in others if known[label] is None and own[label].name is None]
            if len(named) == 1:
                out.setdefault(named[0], told)
            elif not named and len(others) == 1 == len(free):
                out.setdefault(free[0], told)
    return out


def _agree(name: str | None, full: str) -> bool:
    """Whether a name is the full one or its first part; in Chinese also a polite form of it."""
    if name is None:
        return False
    if re.match(r"[\u4e00-\u9fff]", full):
        return name == full or (len(name) <= 3 and name[0] == full[0] and not _full_zh(name))
    words = re.sub(r"^(?:Dr|Prof|Mr|Mrs|Ms)\.? ", "", full).split()
    mine = re.sub(r"^(?:Dr|Prof|Mr|Mrs|Ms)\.? ", "", name).split()
    return words[: len(mine)] == mine


def _full_zh(name: str) -> bool:
    return introduced_zh.is_name(name) and not re.search(r"(?:总|工|老师|经理|主任|部长|厂长|店长|院长)$", name)


def _name(
    label: str, own: _Own, told: Told | None, known: str | None, names: Mapping[str, Counter[str]]
) -> tuple[str | None, Say | None]:
    """The name and where it comes from; a name already known is only completed (`Sarah` to `Sarah Chen`)."""
    if own.name and (known is None or (known != own.name and _agree(known, own.name) and len(own.name) > len(known))):
        return own.name, Say(f"introduces themselves in turn {own.turn}", f"在第 {own.turn} 轮发言中自我介绍")
    if told and told.name and (known is None or (known != told.name and _agree(known, told.name))):
        return told.name, Say(f"presented by others as {told.name!r}", f"由他人介绍为“{told.name}”")
    if known is not None:
        return known, None
    name = called(label, names)
    if name:
        return name, Say(f"others say {name!r}", f"其他人称其为“{name}”")
    if own.surname:
        return None, Say(f"says the family name is {own.surname}", f"自称姓{own.surname}")
    return None, None


def _with_mentions(said: Mapping[str, Said], blocks: Sequence[Block]) -> dict[str, Said]:
    """Adds the titles that others give people whose name is known."""
    names = [one.name for one in said.values() if one.name]
    out: dict[str, Said] = {}
    for label, one in said.items():
        title = one.title
        if title is None and one.name and not anonymous(one.name):
            title = title_of(one.name, [name for name in names if name != one.name], blocks)
        out[label] = Said(one.name, title, one.org, one.why)
    return out
