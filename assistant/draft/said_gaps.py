"""What people leave open in so many words: figures never taken, other causes, who must approve, what they would look up."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from assistant.records import Gap, Label, Part, Passage

_MOST = {"unmeasured": 2, "approval": 1, "causes": 1, "promised": 1}
_LONG = {"en": 130, "zh": 48}  # characters of somebody's words within a question
_SHORT = {"en": 32, "zh": 10}  # a sentence this short leans on the one before it
_PARTS: Mapping[Label, Part] = {"background": "introduction", "challenge": "challenge", "solution": "solution"}


def said_gaps(answers: Sequence[Passage], words: Mapping[str, Mapping[str, str]], lang: str) -> list[Gap]:
    """Questions about what the people interviewed left open themselves.

    Args:
        answers: what they said, in reading order; what is off the record or near it is never repeated.
        words: the tables of the checklist, one a kind: the pattern `said`, `about` (what the sentence
            or the one before must speak of; empty for anything), `only` (the label it must have), `missing` and `question` with `{words}`.
        lang: `en` or `zh`.
    """
    out: list[Gap] = []
    asked: set[str] = set()
    for kind, most in _MOST.items():
        found = [gap for gap in _found(answers, words[kind], lang) if gap.question not in asked][:most]
        asked |= {gap.question for gap in found}
        out += found
    return out


def _found(answers: Sequence[Passage], words: Mapping[str, str], lang: str) -> Iterator[Gap]:
    said, about = re.compile(words["said"], re.IGNORECASE), re.compile(words["about"], re.IGNORECASE)
    only = words.get("only")
    turn = -1
    for before, passage in zip([None, *answers], answers, strict=False):
        if passage.label == "off_record" or passage.guarded or passage.turn == turn or not said.search(passage.text):
            continue
        if only and passage.label != only:
            continue
        beside = before if before and before.turn == passage.turn and _open(before) else None
        if not about.search(f"{beside.text if beside else ''} {passage.text}"):
            continue
        leans = len(passage.text) <= _SHORT[lang]
        if leans and beside is None:
            continue
        text = f"{beside.text}{'' if lang == 'zh' else ' '}{passage.text}" if beside and leans else passage.text
        quoted = _clipped(text, lang)
        turn = passage.turn
        part = _PARTS.get(passage.label, "result")
        yield Gap(part, words["missing"].format(words=quoted), words["question"].format(words=quoted), passage.turn)


def _open(passage: Passage) -> bool:
    return passage.label != "off_record" and not passage.guarded


def _clipped(text: str, lang: str) -> str:
    """The words without the last stop, cut at a word or clause where they are long."""
    bare = text.strip().rstrip(".。!！,，;；—- ")
    if len(bare) <= _LONG[lang]:
        return bare
    cut = bare[: _LONG[lang]]
    edge = max(cut.rfind(mark) for mark in ("，", "；", ",") + ((" ",) if lang == "en" else ()))
    return cut[: edge if edge > _LONG[lang] // 2 else None].rstrip(" ,，；") + "…"
