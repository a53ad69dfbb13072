"""Notices where the recorder seems to have split one speaker, or joined two: it is said, never mended silently.

Only labels that name nobody are looked at; people who are named in the file are who they are.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise

from assistant.errors import Say
from assistant.ingest.labels import anonymous, label_role
from assistant.ingest.naming import Said
from assistant.ingest.sheet import Block
from assistant.ingest.talk import asks, words_in
from assistant.patterns import regex
from assistant.records import Role

_CUT = regex(r"(?:…|\.\.\.|[,，、\-–—]|[^\W\d_])$")  # the end of a turn that is no end of a sentence
_GOES_ON = regex(r"^(?:…|\.\.\.)?\s*[a-zà-þ\u4e00-\u9fff]")
_CUTS = 2  # one sentence cut between two labels happens whenever people interrupt each other
_SHORT = 3  # a label with fewer turns than this shows nothing by where it stops
_LONG = 30  # words of an answer that somebody who only asks does not give
_BOTH = 4
_INSIDE = 5
# A question and its answer within one turn; everybody asks themselves something now and then.
_ANSWERED_INSIDE = regex(
    r"\?\s+(?:Yes|Yeah|Yep|No,|Well,|Sure|Exactly|Right,|Um)|？\s*(?:对|是的|没有|嗯|有的|会的|可以)[，。,]"
)


@dataclass(frozen=True, slots=True)
class Hints:
    """What seems odd about speakers, by label."""

    by_label: Mapping[str, tuple[Say, ...]]

    def of(self, label: str) -> tuple[Say, ...]:
        """The hints about one label."""
        return self.by_label.get(label, ())


def hints(
    blocks: Sequence[Block],
    said: Mapping[str, Said],
    roles: Mapping[str, Role],
    named: Sequence[str],
    names: Mapping[str, Counter[str]],
) -> Hints:
    """Where labels seem to be one person, and where one label seems to be two.

    Args:
        blocks: the interview.
        said: what each speaker is called, by label.
        roles: the role of each label.
        named: labels whose person the user has named; nothing is said about these.
        names: names of address, as `addressed` counts them.
    """
    open_labels = [label for label in said if label not in named and anonymous(label) and label_role(label) is None]
    out: dict[str, list[Say]] = {}
    for first, then in combinations(open_labels, 2):
        reason = _split(first, then, blocks, said, roles, names)
        if reason:
            out.setdefault(then, []).append(_same(first, then, reason))
    for label in open_labels:
        reason = _joined(label, blocks, names)
        if reason:
            out.setdefault(label, []).append(_two(label, reason))
    return Hints({label: tuple(each) for label, each in out.items()})


def _same(first: str, then: str, reason: Say) -> Say:
    rename = f'--rename "{then}={first}"'
    return Say(
        f"maybe the same person as {first}: {reason.en}; if so, {rename}",
        f"可能与{first}是同一个人：{reason.zh}；若是，请加 {rename}",
    )


def _two(label: str, reason: Say) -> Say:
    return Say(f"maybe two people under one label: {reason.en}", f"一个标签下可能有两个人：{reason.zh}")


def _split(
    first: str,
    then: str,
    blocks: Sequence[Block],
    said: Mapping[str, Said],
    roles: Mapping[str, Role],
    names: Mapping[str, Counter[str]],
) -> Say | None:
    """Why two labels may be one person; None where they speak to each other or call themselves differently."""
    a, b = said[first].name, said[then].name
    if a and b:
        same = a == b
        return Say(f"both say they are {a}", f"两者都自称{a}") if same else None
    if _talk_to_each_other(first, then, blocks) or {roles[first], roles[then]} == {"interviewer", "interviewee"}:
        return None
    cuts = _cuts(first, then, blocks)
    if cuts >= _CUTS:
        return Say(
            f"{cuts} sentences go on from one label to the other, and the two never ask each other anything",
            f"有 {cuts} 句话从一个标签接到另一个，且两者从不互相提问",
        )
    shared = next(
        (name for name, meant in names.items() if set(meant) == {first, then} and min(meant.values()) >= 2), None
    )
    if shared:
        return Say(f"others call both {shared!r}", f"其他人都称其为“{shared}”")
    if _one_after_the_other(first, then, blocks):
        return Say(
            "one stops where the other begins, and both talk with the same people",
            "一个停下时另一个才出现，且都与同样的人对话",
        )
    return None


def _talk_to_each_other(first: str, then: str, blocks: Sequence[Block]) -> bool:
    return any(
        {block.speaker, after.speaker} == {first, then} and (asks(block.words) or re.match(r"(?:Yes|Yeah|No|Right|Exactly|Sure|对|是|好|嗯)", after.words))
        for block, after in pairwise(blocks)
    )  # fmt: skip


def _cuts(first: str, then: str, blocks: Sequence[Block]) -> int:
    return sum(
        1
        for block, after in pairwise(blocks)
        if {block.speaker, after.speaker} == {first, then}
        and _CUT.search(block.words.rstrip())
        and _GOES_ON.match(after.words)
    )


def _one_after_the_other(first: str, then: str, blocks: Sequence[Block]) -> bool:
    """Whether the recorder seems to have counted on: the later label takes over exactly where the first ends."""
    mine = [i for i, block in enumerate(blocks) if block.speaker == first]
    others = [i for i, block in enumerate(blocks) if block.speaker == then]
    if len(mine) < _SHORT or len(others) < _SHORT or mine[-1] > others[0] or others[0] - mine[-1] > _SHORT:
        return False
    return _partners(mine, blocks) == _partners(others, blocks)


def _partners(places: Sequence[int], blocks: Sequence[Block]) -> set[str]:
    around = [j for i in places for j in (i - 1, i + 1) if 0 <= j < len(blocks)]
    return {blocks[j].speaker for j in around} - {blocks[i].speaker for i in places}


def _joined(label: str, blocks: Sequence[Block], names: Mapping[str, Counter[str]]) -> Say | None:
    """Why one label may be two people: it answers itself, or both asks and answers the same others at length."""
    own = sum(
        1
        for block, after in pairwise(blocks)
        if block.speaker == after.speaker == label and _asks_and_answers(block, after)
    )
    own += sum(len(_ANSWERED_INSIDE.findall(block.words)) for block in blocks if block.speaker == label) if own else 0
    mine = [block for block in blocks if block.speaker == label]
    alone = len({block.speaker for block in blocks}) == 1
    inside = sum(len(_ANSWERED_INSIDE.findall(block.words)) for block in mine)
    if own >= _BOTH or (alone and inside >= _INSIDE):
        count = max(own, inside)
        return Say(f"{count} questions are answered under the same label", f"有 {count} 个问题由同一标签回答")
    called_so = [
        name for name, meant in names.items() if meant[label] >= _SHORT and sum(meant.values()) == meant[label]
    ]
    return (
        Say(
            f"others call it both {called_so[0]!r} and {called_so[1]!r}",
            f"其他人既称“{called_so[0]}”又称“{called_so[1]}”",
        )
        if len(called_so) > 1 and not _one_name(called_so)
        else None
    )


def _asks_and_answers(block: Block, after: Block) -> bool:
    return asks(block.words) and not asks(after.words) and words_in(after.words) >= _LONG // 2


def _one_name(names: Sequence[str]) -> bool:
    """Whether the forms of address may be one person's: `周总` and `周厂长`, `Tom` and `Tommy`."""
    first, then = names[0], names[1]
    return (
        first[0] == then[0]
        or first[1:2] == then[:1]
        or then[1:2] == first[:1]
        or bool({"老", "小"} & {first[0], then[0]})
    )
