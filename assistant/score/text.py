"""The draft and its words as scorers see them: plain text, lengths, comparable forms."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from assistant.patterns import regex
from assistant.records import PARTS, CaseDraft, Part
from assistant.score.interview import GoldInterview

_ZH_UNIT = regex(r"[\u4e00-\u9fff]|[A-Za-z0-9]+")


def plain(text: str) -> str:
    """NFKC, case folded, every run of white space one space: the form in which keys are compared."""
    return re.sub(r"\s+", " ", unicodedata.normalize("NFKC", text)).casefold()


def size(text: str, lang: str) -> int:
    """Length in words (English), or in Chinese characters plus Latin words and numbers (Chinese)."""
    return len(_ZH_UNIT.findall(text)) if lang == "zh" else len(text.split())


def joint(lang: str) -> str:
    """What stands between two sentences of running text."""
    return "" if lang.startswith("zh") else " "


@dataclass(frozen=True, slots=True)
class Prose:
    """A draft as running text."""

    title: str
    parts: dict[Part, str]

    @property
    def body(self) -> str:
        """The four parts, one a line."""
        return "\n".join(self.parts[part] for part in PARTS)

    @property
    def whole(self) -> str:
        """Title and body."""
        return f"{self.title}\n{self.body}"


def prose(draft: CaseDraft) -> Prose:
    """The running text of a draft; a part without a section is empty."""
    parts: dict[Part, str] = dict.fromkeys(PARTS, "")
    for section in draft.sections:
        parts[section.part] = joint(draft.lang).join(sentence.text for sentence in section.sentences)
    return Prose(draft.title, parts)


def gold_body(gold: GoldInterview) -> str:
    """The four parts of the gold case as running text."""
    return joint(gold.lang).join(gold.gold.part(part) for part in PARTS)


def place_of(draft: CaseDraft, part: Part, words: str) -> int | None:
    """Number of the first sentence of `part` that contains `words`; None if they cross sentences."""
    section = next((section for section in draft.sections if section.part == part), None)
    sentences = section.sentences if section else ()
    return next((number for number, sentence in enumerate(sentences) if words in sentence.text), None)
