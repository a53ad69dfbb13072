"""Names, titles and organisations that people say of themselves or call each other. Nothing is guessed.

A label that names nobody gets a name only from a plain self-introduction (`I'm Sarah Chen`, `我叫陈姝`), or
because others call that speaker by one name again and again.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from assistant.ingest.labels import name_like
from assistant.ingest.sheet import Block
from assistant.ingest.talk import asks

_CAP = r"[A-ZÀ-ÖØ-ÞĀŁŚŠŽČ][\w'’-]+"
_FULL = rf"(?:Dr\.? |Prof\.? )?{_CAP}(?: (?:de|van|von|da|der|den|la) )?(?: ?{_CAP}){{1,2}}"
_SAYS_NAME = (
    re.compile(
        rf"\b(?:I'm|I’m|I am|[Mm]y name is|[Mm]y name's) (?P<name>{_FULL})(?=[,.;!]| and | from | at | with | here)"
    ),
    re.compile(
        rf"^(?:(?:Sure|Yes|Yeah|Okay|Hi|Hello|So|Well)[,.] )?(?P<name>{_FULL})(?: here)?[,.] (?=I'm |I’m |I am |I run |I look |I do |I work |(?:the )?{_CAP}? ?[a-z ]*(?:director|manager|head|lead)\b)"
    ),
    re.compile(
        r"(?:我(?:的名字)?(?:叫|本人)|我是(?:[^，。！？]{1,12}的)?)(?P<name>[\u4e00-\u9fff]{2,4})(?=[，。！,.、]|$)"
    ),
)
_NOT_LAST = "人的了家员工长师总监理管任部司厂店校院吧吗呢啊子生们事样上下里外"

_RANK = (
    "director|manager|head|lead|leader|officer|president|chief|engineer|coordinator|administrator|owner|founder|partner|supervisor|specialist"
    "|analyst|consultant|agent|foreman|planner|controller|accountant|secretary|principal|dean|nurse|technician|buyer|counsel|CEO|CFO|COO|CTO|CIO|CISO|VP"
)
_TITLE = re.compile(
    rf"(?<![Ii]f )(?<![Ll]ike )(?<![Ss]ay )(?<![Aa]ssume )(?<![Ii]magine )(?<![Pp]retend )(?<![Ss]uppose )\b(?:I'm|I’m|I am|I work as|my (?:title|role|job) is)(?: now| still| actually)?,? (?:the |a |an |their |our )?(?P<title>(?:(?!(?:not|in|on|just|very|so|from|here|only)\b)[\w-]+ ){{0,4}}(?:{_RANK})\b(?: of (?!(?:the )?(?:company|one|this|that|my|our|a|an)\b)[\w&-]+(?: (?!(?:now|here|there|at|and|in|for|with|so|I)\b)[a-z]+(?=[,.;]))?(?=[,.; ]))?)",
    re.IGNORECASE,
)
_ZH_RANK = "总监|总经理|副总经理|经理|主管|主任|副主任|部长|副部长|厂长|店长|院长|校长|处长|科长|负责人|工程师|总裁|董事长|会计|主编|专员|组长|站长"
_ZH_TITLE = re.compile(
    rf"我(?:本人|现在)?(?:是|任)(?:[^，。！？]{{0,16}}的)?(?P<title>[^了不个把在是有说我你他她们这那都的，。！？和跟叫]{{0,6}}(?:{_ZH_RANK}))(?=[，。！,.、]|$)"
)
_ORG = re.compile(rf"\bI(?:'m|’m| am) {_FULL},? (?:from|at|with) (?P<org>{_CAP}(?: {_CAP}){{0,2}})")
_ZH_ORG = re.compile(
    r"我是(?P<org>[\u4e00-\u9fff]{2,8}?)(?:公司|[\u4e00-\u9fff]{2}部)?的(?P<who>[\u4e00-\u9fff]{2,3})[，。！]"
)
_CALLED = re.compile(rf"(?:^(?P<first>{_CAP})[,?!]|[,.?!] (?P<last>{_CAP})[?.!]*$)")
_CALLS = 3
_NO_NAME = re.compile(
    r"^(?:Yes|Yeah|Yep|No|Nope|Okay|Ok|Oh|So|Well|Right|Sure|And|But|Or|Now|Then|Great|Good|Thanks|Thank|Hello|Hi|Hey|Sorry|Please|Exactly|Perfect|Lovely|Wow|Because"
    r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Honestly|Actually|First|Second|Third"
    r"|Nice|Cool|Fine|God|Lord|Alright|Awesome|Brilliant|Correct|Absolutely|Never|Always|Maybe|Um|Uh|Ha|Ah|Mm|Hmm|Look|See|Listen|Wait|Interesting|Really|What|Why|How|Who|When"
    r"|Where|Excel|English|Doctor|Mum|Dad|Mate|Folks|Guys)$"
)


@dataclass(frozen=True, slots=True)
class Said:
    """What a speaker is called and does, as far as the interview says; `turn` is where the name is said."""

    name: str | None = None
    title: str | None = None
    org: str | None = None
    turn: int | None = None


def said_by(label: str, blocks: Sequence[Block]) -> Said:
    """What the speaker behind `label` says of themselves, in their own turns."""
    name = title = org = None
    turn = None
    for i, block in enumerate(blocks):
        if block.speaker != label:
            continue
        if name is None and (name := _own_name(block.words)):
            turn = i
        # `Say I'm a CFO, what do you tell me?` is a question, not an introduction.
        title = title or (None if asks(block.words) else _title(block.words))
        org = org or _org(block.words)
    return Said(name, title, org, turn)


def _own_name(words: str) -> str | None:
    for pattern in _SAYS_NAME:
        for match in pattern.finditer(words):
            name = match["name"]
            if (
                name_like(name)
                and name[-1] not in _NOT_LAST
                and not re.search(rf"\b(?:{_RANK})\b", name, re.IGNORECASE)
            ):
                return name
    return None


def _title(words: str) -> str | None:
    english = _TITLE.search(words)
    if english:
        return english["title"].strip()
    chinese = _ZH_TITLE.search(words)
    return chinese["title"] if chinese else None


def _org(words: str) -> str | None:
    english = _ORG.search(words)
    if english:
        return english["org"]
    chinese = _ZH_ORG.search(words)
    return chinese["org"] if chinese and (chinese["who"].startswith("小") or name_like(chinese["who"])) else None


def called(label: str, blocks: Sequence[Block]) -> str | None:
    """The first name by which others call the speaker, said at least three times and to nobody else as often."""
    to_me: Counter[str] = Counter()
    to_others: Counter[str] = Counter()
    for block, after in pairwise(blocks):
        match = _CALLED.search(block.words)
        name = (match["first"] or match["last"]) if match else None
        if name and not _NO_NAME.match(name) and after.speaker != block.speaker:
            (to_me if after.speaker == label else to_others)[name] += 1
    best = max(to_me, key=lambda name: to_me[name] - to_others[name], default=None)
    return best if best and to_me[best] >= _CALLS and to_me[best] >= 2 * to_others[best] else None
