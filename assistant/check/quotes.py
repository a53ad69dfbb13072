"""Quoted words are the words of the person they are given to."""

from __future__ import annotations

from assistant.check.places import Placed, finding, sentences
from assistant.check.verbatim import said_in, words
from assistant.errors import Say
from assistant.patterns import regex
from assistant.records import CaseDraft, Finding, Quote, Transcript, Where

_QUOTED = regex(r"“([^”]+)”|「([^」]+)」|\"([^\"]+)\"")
# Shorter quoted pieces are terms, not speech.
_SPEECH = {"en": 5, "zh": 8}


def check_quotes(draft: CaseDraft, transcript: Transcript) -> list[Finding]:
    """Findings `quote-not-verbatim` for the draft's quotes and for quotation marks within its sentences."""
    out = [
        _finding(Where("quotes", n), q.text, draft.lang) for n, q in enumerate(draft.quotes) if not _true(q, transcript)
    ]
    for placed in sentences(draft):
        out += [
            _finding(placed.where, text, draft.lang)
            for text in _speech(placed, draft.lang)
            if not _heard(text, placed, transcript)
        ]
    return out


def _true(quote: Quote, transcript: Transcript) -> bool:
    if not 0 <= quote.turn < len(transcript.turns):
        return False
    return _speaks(quote.speaker, quote.turn, transcript) and said_in(
        quote.text, transcript.words_of(quote.turn), transcript.lang
    )


def _speaks(speaker: str, turn: int, transcript: Transcript) -> bool:
    """Whether the turn belongs to the person of that name or label."""
    label = transcript.turns[turn].speaker
    person = transcript.participant(label)
    return speaker in (label, person.name if person else None)


def _speech(placed: Placed, lang: str) -> list[str]:
    text = placed.sentence.text
    if placed.sentence.kind == "quote" and not _QUOTED.search(text):
        return [text]
    least = _SPEECH["zh" if lang == "zh" else "en"]
    pieces = [next(g for g in m.groups() if g) for m in _QUOTED.finditer(text)]
    return [p for p in pieces if len(words(p)) >= least]


def _heard(text: str, placed: Placed, transcript: Transcript) -> bool:
    """Said in one turn of the evidence, by the person the sentence names where it names one."""
    turns = list(dict.fromkeys(e.turn for e in placed.sentence.evidence if 0 <= e.turn < len(transcript.turns)))
    outside = _QUOTED.sub(" ", placed.sentence.text)
    named = [p.name for p in transcript.participants if p.name and p.name in outside]
    fitting = [t for t in turns if not named or any(_speaks(name, t, transcript) for name in named)]
    return any(said_in(text, transcript.words_of(t), transcript.lang) for t in fitting)


def _finding(where: Where, text: str, lang: str) -> Finding:
    return finding(
        "quote-not-verbatim", where,
        Say(f"These words were not said so by this speaker: {text!r}.", f"这位说话人没有这样说过：“{text}”。"),
        Say("Quote word for word, mark cuts with …, or tell it without quotation marks.", "请逐字引用，删节处用……标明，或改为转述。"), lang,
    )  # fmt: skip
