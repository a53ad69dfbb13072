"""What an approval pack asks about: the blocks of a case, its quotes with their speakers, its numbers in their sentences."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from assistant.export.body import Block, blocks, gap_between, headlines, snapshot, wording
from assistant.export.words import word
from assistant.patterns import regex
from assistant.records import CaseDraft, EditedBlock, EditedCase, Quantity, Section, Span

_QUOTED = regex(r"“([^”]+)”|「([^」]+)」|\"([^\"]+)\"")
_SPEECH = {"en": 25, "zh": 8}  # characters; shorter quoted pieces are terms, not speech
_ASIDE = " ,.:;，。：；、"


@dataclass(frozen=True, slots=True)
class AskedQuote:
    """A quote and the words that say whose it is."""

    text: str
    by: str


@dataclass(frozen=True, slots=True)
class AskedNumber:
    """A number with the sentence it stands in."""

    number: str
    sentence: str


def edited_of(draft: CaseDraft) -> EditedCase:
    """A drafted case as the blocks that a reader sees; evidence, findings and notices stay behind."""
    out: list[EditedBlock] = [_block("title", "title", draft.title, 0)]
    if draft.standfirst:
        out.append(_block("standfirst", "standfirst", draft.standfirst, len(out)))
    results = headlines(draft)
    labelled = [text for row in snapshot(draft) for text in row]
    for cell in (*labelled, *([word("headline", draft.lang)] if results else []), *results):
        out.append(_block("cell", "customer", cell, len(out)))
    for section in draft.sections:
        out.append(_block("heading", section.part, section.heading, len(out)))
        for block in blocks(draft, section):
            out.append(_running(draft, section, block, len(out)))
            if block.by:
                out.append(_block("attribution", section.part, block.by, len(out)))
    return EditedCase("case.json", draft.lang, tuple(out))


def _running(draft: CaseDraft, section: Section, block: Block, place: int) -> EditedBlock:
    text, spans = "", list[Span]()
    for number in block.sentences:
        text += gap_between(draft) if text else ""
        words = wording(draft, section.sentences[number])
        spans.append(Span(len(text), len(text) + len(words)))
        text += words
    return EditedBlock("quote" if block.kind == "quote" else "text", section.part, text, place, tuple(spans))


def _block(kind: str, part: str, text: str, place: int) -> EditedBlock:
    spans = () if kind in ("heading", "attribution") else (Span(0, len(text)),)
    return EditedBlock(kind, part, text, place, spans)  # type: ignore[arg-type]


def quotes_in(case: EditedCase) -> list[AskedQuote]:
    """Each quote of the case once, in order."""
    out: dict[str, AskedQuote] = {}
    for number, block in enumerate(case.blocks):
        after = case.blocks[number + 1] if number + 1 < len(case.blocks) else None
        by = after.text if after and after.kind == "attribution" else ""
        if block.kind in ("text", "quote", "standfirst", "title", "heading"):
            for quote in _quotes(block, by, case.lang):
                out.setdefault(quote.text, quote)
    return list(out.values())


def _quotes(block: EditedBlock, by: str, lang: str) -> Iterator[AskedQuote]:
    marked = False
    for span in block.sentences:
        sentence = span.of(block.text)
        pieces = [next(g for g in m.groups() if g) for m in _QUOTED.finditer(sentence)]
        marked = marked or bool(pieces)
        around = _QUOTED.sub("", sentence).strip(_ASIDE)
        for piece in pieces:
            if len(piece) >= _SPEECH[lang]:
                yield AskedQuote(piece.rstrip(",，"), by or around)
    if block.kind == "quote" and not marked:
        yield AskedQuote(block.text, by)


def numbers_in(
    case: EditedCase, quantities: Callable[[str, str], Sequence[Quantity]], articles: Sequence[str]
) -> list[AskedNumber]:
    """Each number of the case with a sentence of the text it stands in; `articles` are words that count nothing ("one", 一)."""
    out: dict[tuple[str, str], AskedNumber] = {}
    order = ("text", "quote", "standfirst", "title", "heading", "cell")
    for block in sorted(case.blocks, key=lambda b: order.index(b.kind) if b.kind in order else 0):
        for span in block.sentences:
            sentence = span.of(block.text)
            for quantity in quantities(sentence, case.lang):
                number = quantity.text
                # A measure that comes again is the same fact; "two" and "两" may count anything.
                again = len(number) > 1 and any(char.isdigit() for char in number)
                if number.lower() not in articles:
                    out.setdefault((number, "" if again else sentence), AskedNumber(number, sentence))
    return list(out.values())
