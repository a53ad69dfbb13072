"""How each speaker talks: shares, questions, and cues, counted over the whole interview."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

from assistant.ingest import cues
from assistant.ingest.sheet import Block
from assistant.patterns import regex

_WORD = regex(r"[\u3400-\u9fff]|[^\W\u3400-\u9fff]+(?:['’][^\W\u3400-\u9fff]+)*")
# A question is answered when somebody else takes the next turn with at least as many words.
_LONG = 12
_ENOUGH = 60_000  # characters of one speaker that cues are looked for in; whoever says more has shown who they are
_MOST = 3  # of one cue; a habit of speech must not outweigh everything else


@dataclass(frozen=True, slots=True)
class Talk:
    """One speaker's part. Shares lie between 0 and 1; `answered` counts questions that got a real answer."""

    label: str
    turns: int
    share: float
    asks: float
    asked: float
    answered: int
    makes_case: int
    sells: int
    sits_in: int
    holds_back: int
    inside: int
    pushes: int
    partners: int


def asks(text: str) -> bool:
    """Whether a turn hands over with a question; without question marks, whether its end prompts."""
    return bool(cues.QUESTION_END.search(text)) or (
        "?" not in text and "？" not in text and bool(cues.PROMPT.search(text[-60:]))
    )


def words_in(text: str) -> int:
    """Words, each Chinese character counted as one."""
    return len(_WORD.findall(text))


def talks(blocks: Sequence[Block]) -> tuple[Talk, ...]:
    """One record a speaker, in order of appearance."""
    labels = list(dict.fromkeys(block.speaker for block in blocks))
    total = sum(words_in(block.words) for block in blocks) or 1
    return tuple(_talk(label, blocks, total) for label in labels)


def _talk(label: str, blocks: Sequence[Block], total: int) -> Talk:
    mine = [i for i, block in enumerate(blocks) if block.speaker == label]
    text = "\n".join(blocks[i].words for i in mine)[:_ENOUGH]
    asking = [i for i in mine if asks(blocks[i].words)]
    asked = [i for i in mine if i and blocks[i - 1].speaker != label and asks(blocks[i - 1].words)]
    return Talk(
        label=label,
        turns=len(mine),
        share=sum(words_in(blocks[i].words) for i in mine) / total,
        asks=len(asking) / len(mine),
        asked=len(asked) / len(mine),
        answered=sum(_answered(blocks, i) for i in asking),
        makes_case=_count(cues.MAKES_CASE, text),
        sells=sum(_count(pattern, text) for pattern in cues.SELLS),
        sits_in=_count(cues.SITS_IN, text),
        holds_back=_count(cues.HOLDS_BACK, text),
        inside=_count(cues.INSIDE, text),
        pushes=_count(cues.PUSHES, text),
        partners=_count(cues.PARTNER, text),
    )


def _count(pattern: re.Pattern[str], text: str) -> int:
    return sum(1 for _ in islice(pattern.finditer(text), _MOST))


def _answered(blocks: Sequence[Block], i: int) -> bool:
    following = blocks[i + 1] if i + 1 < len(blocks) else None
    return following is not None and following.speaker != blocks[i].speaker and words_in(following.words) >= _LONG
