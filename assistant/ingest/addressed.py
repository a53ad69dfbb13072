"""By which name people speak to each other: `Thanks, Tom.`, `Merv, how did it go?`, `周总，您先说`, `谢谢李工`.

Who is meant is told by the turns around: thanks go to the one before, questions to the one after. Between two
speakers the other is meant.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from assistant.ingest.introduced_en import CAP, is_name
from assistant.ingest.labels import name_like
from assistant.ingest.sheet import Block
from assistant.patterns import regex

_EN = (
    regex(rf"(?:^|[.?!] |^(?:So|Well|Okay|Ok|Right|And|Now|Hi|Hello|Hey|Sorry|Great|Good morning|Good afternoon|Yeah|Yes|No|Thanks|Thank you|Cheers),? )(?P<name>{CAP})(?:,(?! (?:and|or) )|[?!])(?! [A-Z][a-z]+,)"),
    regex(rf"(?P<thanks>[Tt]hanks(?: a million| so much| very much| again)?|[Tt]hank you(?: so much| very much| again)?|[Cc]heers|[Ww]elcome|[Hh]i|[Hh]ello|[Hh]ey|[Gg]ood morning|[Bb]ye),? (?P<name>{CAP})(?=[,.!?]|$)"),
    regex(rf"[a-z], (?P<name>{CAP})\?(?:\s|$)"),
)  # fmt: skip
# `…, Merv.` may be a name of address, a place or the end of a list: it only adds to surer forms.
_EN_WEAK = regex(rf"[a-z], (?P<name>{CAP})[.!](?:\s|$)")
_POLITE = "总|工|老师|经理|主任|部长|厂长|店长|院长|校长|处长|科长|行长|局长|所长|站长|律师|医生|教授|博士|主管|班长|队长|组长|老板|师傅|总监|会计|哥|姐|叔|先生|女士|书记"
_ZH_NAME = rf"(?P<name>(?P<sur>[\u4e00-\u9fff])(?:{_POLITE})|老(?P<old>[\u4e00-\u9fff])|小(?P<young>[\u4e00-\u9fff])|(?P<given>[\u4e00-\u9fff]{{2}})(?:老师|哥|姐))"
_ZH = (
    regex(rf"(?:^|[，。！？、；])(?:那|好|嗯|对|哎|行|好的|好嘞|请问|来|所以)?{_ZH_NAME}(?:[，,。？！]|(?=您|你|好|早|辛苦|能|麻烦|请))"),
    regex(rf"(?P<thanks>谢谢|感谢|辛苦|多谢|欢迎){_ZH_NAME}(?=[，,。！？]|$)"),
)  # fmt: skip
_NO_ZH = frozenset(
    "老师 小时 老板 老总 老是 老路 小路 小车 老车 小白 小米 小雨 老家 大哥 大姐 小姐 小哥 老实 老金 老时 小康 小段 小区 小项 小单 老单 老常 老高 小高 老全 小全 师傅 老年".split()
)
_SMALL = regex(r"\b[a-z]{2,}\b")
_LEAST = 2  # times that somebody is called by a name
_LONG_TURN = 400  # further in than this nobody hands over


def addressed(blocks: Sequence[Block]) -> dict[str, Counter[str]]:
    """For each name of address how often each speaker label is meant by it; what is also written small is no name."""
    out: dict[str, Counter[str]] = {}
    labels = list(dict.fromkeys(block.speaker for block in blocks))
    for i, block in enumerate(blocks):
        for name, thanks in _sure(block.words, several=len(labels) > 2):
            meant = _meant(i, blocks, labels, thanks=thanks)
            if meant:
                out.setdefault(name, Counter())[meant] += 1
    for i, block in enumerate(blocks):
        for match in _EN_WEAK.finditer(_ends(block.words)):
            meant = _meant(i, blocks, labels, thanks=False)
            if meant and match["name"] in out and out[match["name"]][meant]:
                out[match["name"]][meant] += 1
    small = {word for block in blocks for word in _SMALL.findall(block.words)}
    return {
        name: meant
        for name, meant in out.items()
        if name.lower() not in small and not _a_place(name, sum(meant.values()), blocks)
    }


def _a_place(name: str, times: int, blocks: Sequence[Block]) -> bool:
    """Whether the word is used as a place or a thing as well: `Kilcarrick, how do I spell that?`, `in Kilcarrick`."""
    if not name.isascii() or not name.isalpha():
        return False
    place = re.compile(rf"\b(?:in|at|the|our|your|near|into|called) {name}\b|\b{name}['’]s gone\b")
    return 3 * sum(len(place.findall(block.words)) for block in blocks) > times


def _sure(words: str, *, several: bool) -> list[tuple[str, bool]]:
    """Names of address of a turn; among several people only the last one asked, and thanks to one alone."""
    calls = sorted(set(_calls(words)))
    if not several:
        return [(name, thanks) for name, thanks, _ in calls]
    asked = [(at, name) for name, thanks, at in calls if not thanks]
    thanked = {name for name, thanks, _ in calls if thanks}
    out = [(max(asked)[1], False)] if asked else []
    return [*out, *((name, True) for name in sorted(thanked) if len(thanked) == 1)]


def _calls(words: str) -> Iterator[tuple[str, bool, int]]:
    """Names of address in a turn, whether each is thanked rather than asked, and where it stands."""
    ends = _ends(words)
    for pattern in _EN:
        for match in pattern.finditer(ends):
            if is_name(match["name"]):
                yield match["name"], _thanks(match), match.start("name")
    for pattern in () if ends.isascii() else _ZH:
        for match in pattern.finditer(ends):
            family = match["sur"] or match["old"] or match["young"]
            if match["name"] in _NO_ZH or (family and not name_like(f"{family}一")):
                continue
            yield match["name"], _thanks(match), match.start("name")


def _ends(words: str) -> str:
    """Where a turn takes over and hands over."""
    half = _LONG_TURN // 2
    return words if len(words) <= _LONG_TURN else f"{words[:half]}\n{words[-half:]}"


def _thanks(match: re.Match[str]) -> bool:
    said = match.groupdict().get("thanks") or ""
    return bool(re.match(r"thank|cheers|谢谢|感谢|辛苦|多谢", said, re.IGNORECASE))


def _meant(i: int, blocks: Sequence[Block], labels: Sequence[str], *, thanks: bool) -> str | None:
    me = blocks[i].speaker
    others = [label for label in labels if label != me]
    if len(others) == 1:
        return others[0]
    order = (i - 1, i + 1) if thanks else (i + 1, i - 1)
    return next((blocks[j].speaker for j in order[:1] if 0 <= j < len(blocks) and blocks[j].speaker != me), None)


def called(label: str, names: Mapping[str, Counter[str]]) -> str | None:
    """The name by which others call the speaker: at least twice, and nobody else half as often.

    Of several the most frequent.
    """
    best: tuple[int, str] | None = None
    for name, meant in names.items():
        mine, others = meant[label], max((n for other, n in meant.items() if other != label), default=0)
        if mine >= _LEAST and mine >= 2 * others and (best is None or mine > best[0]):
            best = (mine, name)
    return best[1] if best else None
