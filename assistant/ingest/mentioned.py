"""Titles that others give a person whose name is known: `Tomás, our workforce analyst`, `高晗是信息科技部的项目经理`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.ingest import introduced_en, introduced_zh, ranks
from assistant.ingest.sheet import Block
from assistant.patterns import regex

_NAME = "\ue000"  # stands for the person's name: no pattern of titles is compiled for each of them
_GIVEN_EN = (
    regex(rf"{_NAME}(?:, who is|, who's| is|'s|’s|,)(?: now)? (?:our|my|their|the|your) {introduced_en.TITLE}(?=[,.;!?]|$| at | and | here| who | for | in )"),
    regex(rf"\b(?:our|my|their) {introduced_en.TITLE},? {_NAME}"),
)  # fmt: skip
_GIVEN_ZH = (
    regex(rf"{_NAME}(?:呢)?[，,]?(?:他|她)?(?:现在)?是(?:我们|咱们|他们)?(?:[^，。！？我你您]{{0,12}}的)?{introduced_zh.TITLE}(?=[，。！,.、；]|$)"),
    regex(rf"(?:我们|咱们|他们)(?:的|家|厂|院|店|公司)?{introduced_zh.TITLE}{_NAME}"),
)  # fmt: skip


def title_of(name: str, others: Sequence[str], blocks: Sequence[Block]) -> str | None:
    """The title somebody gives the person; first names count only where nobody else has the same.

    Args:
        name: the person's name.
        others: names of the other people.
        blocks: the interview.
    """
    called = _called(name, others)
    for block in blocks:
        words = called.sub(_NAME, block.words)
        for pattern in (_GIVEN_ZH if _is_han(name) else _GIVEN_EN) if _NAME in words else ():
            match = pattern.search(words)
            if match and (title := _fit(match["title"].replace(_NAME, name))):
                return title
    return None


def _called(name: str, others: Sequence[str]) -> re.Pattern[str]:
    if _is_han(name):
        return re.compile(re.escape(name))
    first = name.split()[0]
    forms = [re.escape(name)]
    if len(first) > 2 and all(first not in other.split() for other in others):
        forms.append(re.escape(first))
    return re.compile(rf"\b(?:{'|'.join(forms)})(?!\w)")


def _is_han(text: str) -> bool:
    return re.search(r"[\u4e00-\u9fff]", text) is not None


def _fit(title: str) -> str | None:
    title = title.strip()
    if _is_han(title):
        return introduced_zh.fit_title(title)
    return title if " " in title or (not introduced_en.bare(title) and ranks.has_rank(title)) else None
