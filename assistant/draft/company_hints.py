"""Signs that a name is the customer's which say little alone: its shape, where it stands, who speaks of whom beside it.

Only names shaped like a house's are looked at; with the shape, two signs are a vote and three are enough. They are looked for in the first third, where a customer is introduced.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from assistant.draft.company_shapes import HOUSE_EN, NAME_EN, NAMES_ZH
from assistant.language.sentences import sentence_spans
from assistant.patterns import regex
from assistant.records import Transcript

_EARLY = 0.34
_FIRST = 8  # turns in which people say who they are
_OPENING = 40  # characters in which an answer begins
_WE = {
    "en": regex(r"\b(?:we|we['’]\w+|our|us|I|I['’]\w+|my)\b"),
    "zh": regex(r"我|咱|俺|员工|职工|成立|一共|[厂店站区]"),
}
_YOU = {"en": regex(r"\b(?:you|your|yourself)\b", re.I), "zh": regex(r"您|你|贵|咱")}
# Right before a name: where somebody works, what a house is called, what is asked about.
_BEFORE = {
    "en": regex(
        r"(?:\b(?:at|with|joined|called|founded|started|run|runs|own|owns|about|into|and|introduce|describe|welcome to)|\b(?:here|work|works|working) (?:at|for)|\b(?:manager|director|head|officer|owner|president|COO|CEO|CTO|CFO|finance|operations) (?:of|at|for)(?: the)?|\b(?:history|story|picture|special) (?:of|about)|\bfor(?: the)?|\bfrom|\bdoes|\bwho(?:'s| is)|\bwhat(?:'s| is))\s$",
        re.I,
    ),
    "zh": regex(
        r"(?:我是|我在|我们是|我们|咱|俺们?|来到|欢迎来到?|请到了?|叫|讲讲|介绍一?下?|说说|谈谈|了解|[您你]在|[您你]来|[，。]|^)$"
    ),
}
# Right after a name: what a house is, does or has.
_AFTER = {
    "en": regex(
        r"^(?:['’]s (?:been|a|an|owned)\b|,? (?:is|are|was|makes?|does|do|runs?|has|have|we['’]re|we are|started|opened|began|grew|in (?:19|20)\d\d)\b|['’]s? own\b)",
    ),
    "zh": regex(
        r"^(?:是|一共|现有|目前|现在|成立|始建|呢|嘛|的(?:[^，。]{0,8}(?:总|长|经理|主任|历史|情况|老师))|，(?:管|做|养|一|\d|[一二三四五六七八九十]))"
    ),
}


@dataclass(frozen=True, slots=True)
class Hinted:
    """A name with the number of different signs that it is the customer's."""

    name: str
    signs: int


def hinted(transcript: Transcript, strip: Callable[[str], str]) -> Iterator[Hinted]:
    """Every name of a house in the first third, with how many signs speak for it.

    Args:
        transcript: the interview.
        strip: takes from a name what is none of it ("So Tin Parrot").
    """
    early = len(transcript.turns) * _EARLY + 2
    signs: dict[str, set[str]] = {}
    for turn in transcript.turns:
        if turn.index > early or turn.role not in ("interviewer", "interviewee"):
            continue
        words = transcript.words_of(turn.index)
        for span in sentence_spans(words, transcript.lang):
            sentence = words[span.start : span.end]
            for name, kinds in _in_sentence(sentence, turn.role, transcript.lang, opens=span.start < _OPENING):
                # "Frank here, Greyfriars Museum." is how people answer the telephone.
                first = {"first"} if "opens" in kinds and turn.index <= _FIRST and transcript.lang == "en" else set()
                signs.setdefault(strip(name), set()).update(kinds | first)
    yield from (Hinted(name, len(kinds)) for name, kinds in signs.items() if name and "house" in kinds)


def _in_sentence(sentence: str, role: str, lang: str, *, opens: bool) -> Iterator[tuple[str, set[str]]]:
    pattern = NAMES_ZH if lang == "zh" else NAME_EN
    asks = role == "interviewer"
    for found in pattern.finditer(sentence):
        kinds = {"house"} if lang == "zh" or HOUSE_EN.search(found[1]) else set()
        beside = sentence[: found.start(1)] + sentence[found.end(1) :]
        if (_YOU if asks else _WE)[lang].search(beside):
            kinds.add("spoken of")
        if asks and sentence.rstrip().endswith(("?", "？")):
            kinds.add("asked")
        if not asks and opens and found.start(1) < _OPENING:
            kinds.add("opens")
        if _BEFORE[lang].search(sentence[: found.start(1)]):
            kinds.add("before")
        if _AFTER[lang].search(sentence[found.end(1) :]):
            kinds.add("after")
        yield found[1], kinds
