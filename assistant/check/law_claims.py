"""Words that claim more than a fact stand in the passages, or the passages carry them in other words."""

from __future__ import annotations

import re

from assistant.check.law_ground import Cited, Ground, fault
from assistant.errors import Say
from assistant.records import Claimed, Finding


def claim_faults(rest: str, claim: Claimed, cited: Cited, ground: Ground) -> list[Finding]:
    """Findings `claim-superlative`, `claim-cause` and so on, one a word."""
    said = cited.text.casefold()
    names = " ".join((*ground.customer, *ground.vendor)).casefold()
    out = []
    for group in ground.words.claim:
        if group.carried is not None and group.carried.search(said):
            continue
        for word in dict.fromkeys(m.group() for pattern in group.find for m in pattern.finditer(rest)):
            if not _said(word.casefold(), said) and word.casefold() not in names:
                out.append(_claimed(group.code, word, claim, ground))
    return out


def _said(word: str, said: str) -> bool:
    """Whether the word is said, in another form perhaps."""
    word = word.removeprefix("the ")
    if not word.isascii():
        return word in said
    stem = re.escape(word[: max(4, len(word) - 3)])
    return re.search(rf"(?<!\w){stem}", said) is not None


def _claimed(code: str, word: str, claim: Claimed, ground: Ground) -> Finding:
    return fault(
        f"claim-{code}", claim,
        Say(f"The passages do not carry {word!r}.", f"段落里没有“{word}”这层意思。"),
        Say("Leave the word out.", "请删去这个词。"), ground,
    )  # fmt: skip
