"""Titles that others give a person whose name is known: `Tomás, our workforce analyst`, `高晗是信息科技部的项目经理`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.ingest import introduced_en, introduced_zh, ranks
from assistant.ingest.sheet import Block


def title_of(name: str, others: Sequence[str], blocks: Sequence[Block]) -> str | None:
    """The title somebody gives the person; first names count only where nobody else has the same.

    Args:
        name: the person's name.
        others: names of the other people.
        blocks: the interview.
    """
    patterns = _patterns(name, others)
    for block in blocks:
        for pattern in patterns:
            match = pattern.search(block.words)
            if match and (title := _fit(match["title"])):
                return title
    return None


def _patterns(name: str, others: Sequence[str]) -> list[re.Pattern[str]]:
    if re.search(r"[\u4e00-\u9fff]", name):
        plain = re.escape(name)
        return [
            re.compile(rf"{plain}(?:呢)?[，,]?(?:他|她)?(?:现在)?是(?:我们|咱们|他们)?(?:[^，。！？我你您]{{0,12}}的)?{introduced_zh.TITLE}(?=[，。！,.、；]|$)"),
            re.compile(rf"(?:我们|咱们|他们)(?:的|家|厂|院|店|公司)?{introduced_zh.TITLE}{plain}"),
        ]  # fmt: skip
    first = name.split()[0]
    forms = [re.escape(name)]
    if len(first) > 2 and all(first not in other.split() for other in others):
        forms.append(re.escape(first))
    who = rf"\b(?:{'|'.join(forms)})"
    return [
        re.compile(rf"{who}(?:, who is|, who's| is|'s|’s|,)(?: now)? (?:our|my|their|the|your) {introduced_en.TITLE}(?=[,.;!?]|$| at | and | here| who | for | in )"),
        re.compile(rf"\b(?:our|my|their) {introduced_en.TITLE},? {who}\b"),
    ]  # fmt: skip


def _fit(title: str) -> str | None:
    title = title.strip()
    if re.search(r"[\u4e00-\u9fff]", title):
        return introduced_zh.fit_title(title)
    return title if " " in title or (not introduced_en.bare(title) and ranks.has_rank(title)) else None
