"""What was asked to be left out, said again in Chinese by its digits, its name or a short form of it."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from assistant.patterns import regex
from assistant.segment.talk import Talk

_LARGE = 1000  # smaller numbers are said of many things
_SELDOM = 6  # a name said in more sentences than this is what the talk is about
_SHORTLY = 8  # turns within which a name is taken up again
_GRAMMAR = frozenset("的了是不有个这那我你他她它们说就也在没要么跟吧啊呢吗还")  # no name has these
_NAME_HEARD = 3  # what stands where a name does and is said oftener is a word
_KNOWN = 3  # so many digits are known again in whatever measure
_NAMED = regex(
    r"(?<=[，、])([\u4e00-\u9fff]{2,4})(?=，)|(?:就叫|名叫|，叫|个叫|家叫)([\u4e00-\u9fff]{2,4})(?=[，。的])"
)
_LITTLE = _GRAMMAR | frozenset(
    "零一二两三四五六七八九十百千万亿半几多年月天号点个次家条人来去对好哈嗯呃"
)  # no name has these
_NO_NAMES = frozenset(
    "其实 后来 当时 现在 以前 当天 目前 比如 当然 所以 因为 但是 然后 结果 反正 或者 老实 真正 今年 去年 明年".split()
)
_CLAUSES = regex(r"[，。！？、：；…]")
_SHORT_NAME = regex(
    r"(?:[嗯对好那哦啊呃]+)?(?:([\u4e00-\u9fff](?:总|董|院长|主任|老师|工(?!作|人|厂|程|具|时|序|资)))|([\u4e00-\u9fff]{2,3}?)(?:那[边家头个种次位]|他们|这家|走了|的话|家))"
)


def said_again(talk: Talk, told: Iterable[int], hidden: set[int]) -> set[int]:
    """Chinese utterances on the record with a number or a name of secret ones.

    七百四十六万 is said again as 七百四十六: the digits tell. A name stands between commas (另一家，链帆，) or after 叫.
    """
    if talk.lang != "zh":
        return set()
    told = tuple(told)
    values = {v for i in told for v in talk.values(i)}
    values, digits = (
        {v for v in values if abs(float(v)) >= _LARGE},
        {d for v in values if len(d := _digits(v)) >= _KNOWN},
    )
    names = sorted({name for i in told for name in _names(talk, i)})
    return {
        i
        for i in range(len(talk))
        if i not in hidden
        and (
            any(v in values or _digits(v) in digits for v in talk.values(i))
            or any(name in talk.text(i) for name in names)
        )
    }


def taken_up_again(talk: Talk, told: Iterable[int], hidden: set[int]) -> set[int]:
    """Chinese utterances soon after a secret in which a clause begins with a short name that only the secret has.

    "合同里不能提的，就是澜图汽车。" - "澜图那边夜班多。"
    """
    if talk.lang != "zh":
        return set()
    later = {
        j for i in told for j in range(i + 1, len(talk)) if j not in hidden and talk.turn(j) - talk.turn(i) <= _SHORTLY
    }
    return {j for j in later if any(_first_said_in(talk, name, told) for name in _short_names(talk.text(j)))}


def _short_names(text: str) -> list[str]:
    """What clauses begin with as with a name."""
    found = (_SHORT_NAME.match(clause) for clause in _CLAUSES.split(text))
    matches = [match for match in found if match]
    plain = [m[2] for m in matches if m[2] and not _LITTLE.intersection(m[2]) and m[2] not in _NO_NAMES]
    return plain + [m[1] for m in matches if m[1]]


def _first_said_in(talk: Talk, name: str, told: Iterable[int]) -> bool:
    places = [i for i in range(len(talk)) if name in talk.text(i)]
    return bool(places) and places[0] in told and len(places) <= _SELDOM


def _names(talk: Talk, i: int) -> list[str]:
    """What is named in an utterance, by the place where a name stands, and seldom said."""
    found = (name for match in _NAMED.finditer(talk.text(i)) for name in match.groups() if name)
    return [n for n in found if not _LITTLE.intersection(n) and n not in _NO_NAMES and talk.heard_in(n) <= _NAME_HEARD]


def _digits(value: str) -> str:
    """The digits of a number that tell it, whatever it is counted in."""
    plain = format(Decimal(value), "f")
    return plain.replace(".", "").strip("-0")
