"""What every output shows of a case: the notice, the snapshot, and the blocks of a section."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import Literal

from assistant.export.words import word
from assistant.patterns import regex
from assistant.records import CaseDraft, Section, Sentence

_HEADLINES = 3
_QUOTE_MARKS = '“”「」"'
_QUOTED = regex('“[^”]*”|「[^」]*」|"[^"]*"')


@dataclass(frozen=True, slots=True)
class Notice:
    """Why a draft must not be published: one line and the reasons."""

    title: str
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Block:
    """Sentences of a section that stand together, as running text or as a quote.

    `sentences` are numbers within the section; `by` says whose words a quote is, where its own text does not.
    """

    kind: Literal["text", "quote"]
    sentences: tuple[int, ...]
    by: str | None = None


def notice(draft: CaseDraft, ui: str) -> Notice | None:
    """The notice that belongs on top of every output; None for a draft without hard findings."""
    hard = tuple(finding.message for finding in draft.findings if finding.severity == "hard")
    if hard:
        return Notice(word("notice-hard", ui), hard)
    if draft.readiness.level == "not-a-case":
        return Notice(word("notice-not-a-case", ui), draft.readiness.reasons)
    return None


def snapshot(draft: CaseDraft) -> list[tuple[str, str]]:
    """Label and value of what is known of the customer, in the draft's language."""
    customer = draft.customer
    known = {
        "customer": customer.name,
        "industry": customer.industry,
        "size": customer.size,
        "region": customer.region,
        "product": customer.product,
    }
    return [(word(key, draft.lang), value) for key, value in known.items() if value]


def headlines(draft: CaseDraft) -> list[str]:
    """The numbers the case leads with, best first; three at most."""
    return [highlight.text for highlight in draft.highlights][:_HEADLINES]


def blocks(draft: CaseDraft, section: Section) -> list[Block]:
    """The section's sentences in order, in paragraphs; words of one speaker that follow each other are one quote."""

    def key(number: int) -> tuple[int, bool, str | None]:
        sentence = section.sentences[number]
        return sentence.paragraph, sentence.kind == "quote", _by(draft, sentence)

    found = []
    for (_, is_quote, by), numbers in groupby(range(len(section.sentences)), key):
        found.append(Block("quote" if is_quote else "text", tuple(numbers), by))
    return found


def wording(draft: CaseDraft, sentence: Sentence) -> str:
    """The sentence as printed: quoted words without quotation marks get them."""
    if sentence.kind == "quote" and not any(mark in sentence.text for mark in _QUOTE_MARKS):
        return word("open", draft.lang) + sentence.text + word("close", draft.lang)
    return sentence.text


def gap_between(draft: CaseDraft) -> str:
    """What stands between two sentences of a paragraph."""
    return "" if draft.lang == "zh" else " "


def _by(draft: CaseDraft, sentence: Sentence) -> str | None:
    if sentence.kind != "quote" or _names_speaker(draft, sentence):
        return None
    for quote in draft.quotes:
        if any(e.turn == quote.turn and e.start < quote.end and quote.start < e.end for e in sentence.evidence):
            return quote.speaker + (word("comma", draft.lang) + quote.title if quote.title else "")
    return None


def _names_speaker(draft: CaseDraft, sentence: Sentence) -> bool:
    """Whether words outside the quotation marks lead to the quote ("..., says the director")."""
    return any(char.isalnum() for char in _QUOTED.sub("", wording(draft, sentence)))
