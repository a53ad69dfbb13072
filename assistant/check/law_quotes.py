"""Quoted words are those of the passages, word for word, and of the person named beside them."""

from __future__ import annotations

from assistant.check.law_ground import Cited, Ground, fault
from assistant.check.verbatim import said_in, words
from assistant.check.verify_people import named_in
from assistant.errors import Say
from assistant.patterns import regex
from assistant.records import Claimed, Finding, Passage

_QUOTED = regex(r"“([^”]+)”|「([^」]+)」|\"([^\"]+)\"|‘([^’]{12,})’(?!\w)|『([^』]+)』")
_SPEECH = {"en": 5, "zh": 8}  # shorter quoted pieces are terms, whose words are checked with the sentence's
_OPEN = regex(r"[“”\"「」『』]")


def pieces_of(text: str) -> list[str]:
    """What stands in quotation marks."""
    return [next(g for g in match.groups() if g) for match in _QUOTED.finditer(text)]


def without_speech(claim: Claimed, ground: Ground) -> str:
    """The sentence without its speech; terms in quotation marks stay."""
    text = claim.text
    for piece in pieces_of(text):
        if len(words(piece)) >= _SPEECH[ground.lang]:
            text = text.replace(piece, " ")
    return text


def quote_faults(claim: Claimed, cited: Cited, ground: Ground) -> list[Finding]:
    """Findings `quote-not-said` and `quote-of-another`; a term in quotation marks must be said too."""
    pieces = pieces_of(claim.text)
    out = []
    if claim.kind == "quote" and not pieces:
        out.append(_not_said(claim, claim.text, ground))
    if len(_OPEN.findall(_QUOTED.sub("", claim.text))):
        out.append(_not_said(claim, claim.text, ground))
    named = named_in(_QUOTED.sub(" ", claim.text), ground.context.transcript)
    for piece in pieces:
        by = [p for p, text in zip(cited.passages, cited.heard, strict=True) if said_in(piece, text, ground.lang)]
        by = by or _in_one_turn(piece, cited, ground)
        if not by:
            out.append(_not_said(claim, piece, ground))
        elif len(words(piece)) >= _SPEECH[ground.lang] and named:
            speakers = {p.speaker for p in by}
            if not any(speakers.intersection(person.labels) for person in named):
                out.append(_of_another(claim, piece, ground))
    return out


def _in_one_turn(piece: str, cited: Cited, ground: Ground) -> list[Passage]:
    """Passages that follow each other in a turn and say the words together."""
    for one in cited.passages:
        same = [i for i, p in enumerate(cited.passages) if p.turn == one.turn]
        joined = " ".join(cited.heard[i] for i in same)
        if len(same) > 1 and said_in(piece, joined, ground.lang):
            return [one]
    return []


def _not_said(claim: Claimed, piece: str, ground: Ground) -> Finding:
    return fault(
        "quote-not-said", claim,
        Say(f"These words do not stand in the passages named: “{piece}”.", f"所注段落里没有这句原话：“{piece}”。"),
        Say("Quote word for word, or tell it without quotation marks.", "请逐字引用，或改为转述、不加引号。"), ground,
    )  # fmt: skip


def _of_another(claim: Claimed, piece: str, ground: Ground) -> Finding:
    return fault(
        "quote-of-another", claim,
        Say(f"Somebody else says this: “{piece}”.", f"这句话是别人说的：“{piece}”。"),
        Say("Name the person who says it.", "请写明真正的说话人。"), ground,
    )  # fmt: skip
