"""What an edited case is held against: the speech on the record, what must stay off it, the people, what is known."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from assistant.check.frame_words import frame_words
from assistant.check.off_record import Secret, on_record, secret_of
from assistant.check.verify_evidence import Speech
from assistant.check.verify_figures import Figures
from assistant.records import Brief, Passage, Quantity, Transcript

Quantities = Callable[[str, str], Sequence[Quantity]]


@dataclass(frozen=True, slots=True, eq=False)
class Context:
    """One interview made ready to be asked. `open_text` keeps every character in its place, the secret ones blanked.

    `quantities` reads numbers with their units; `ui` is the language of messages.
    """

    transcript: Transcript
    lang: str
    ui: str
    open_text: str
    speech: Speech
    figures: Figures
    closed: Speech | None
    closed_only: frozenset[str]
    secret: Secret | None
    known: str
    region: str
    names: tuple[str, ...]
    quantities: Quantities

    def turn_text(self, turn: int) -> str:
        """What a turn says on the record."""
        if not 0 <= turn < len(self.transcript.turns):
            return ""
        return self.transcript.turns[turn].span.of(self.open_text)


def context_of(
    transcript: Transcript, passages: Sequence[Passage], brief: Brief, quantities: Quantities, ui: str
) -> Context:
    """An interview with its labelled passages, and what the user tells, ready for `verify`."""
    lang = "zh" if transcript.lang == "zh" else "en"
    customer = brief.customer
    told = (customer.name, customer.industry, customer.size, customer.region, customer.product)
    people = [v for p in transcript.participants for v in (p.name, p.title, p.org) if v]
    people += [v for b in brief.people for v in (b.name, b.title, b.org) if v]
    known = "\n".join(v for v in (*told, brief.vendor, brief.product, *people) if v)
    open_text = on_record(transcript, passages)
    closed_text = _only_closed(transcript, passages)
    own = f"{known}\n{frame_words(lang)}"
    speech = Speech(transcript, open_text, lang, own)
    closed = Speech(transcript, closed_text, lang, own) if closed_text.strip() else None
    return Context(
        transcript=transcript,
        lang=lang,
        ui=ui,
        open_text=open_text,
        speech=speech,
        figures=Figures(transcript, open_text, lang, speech, quantities),
        closed=closed,
        closed_only=closed.words - speech.words if closed else frozenset(),
        secret=secret_of(transcript, passages, known),
        known=known,
        region=customer.region or "",
        names=tuple(v for v in (customer.name, customer.product, brief.product) if v),
        quantities=quantities,
    )


def _only_closed(transcript: Transcript, passages: Sequence[Passage]) -> str:
    """The interview with everything on the record blanked."""
    out = ["\n"] * len(transcript.text)
    for passage in passages:
        if passage.label == "off_record":
            out[passage.span.start : passage.span.end] = passage.span.of(transcript.text)
    return "".join(out)
