"""Whether numbers that were put right are told: `python eval/bench/corrections.py [--list en|zh]`.

A number that was put right counts as told where a sentence of the interviewed side that says it may go into a draft
with it. A number that holds counts as lost where no sentence that says it may. `--list` prints both, only of the file
that is there to be read.
"""

from __future__ import annotations

import argparse
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from assistant.draft.tellable import Understood, tellable
from assistant.language.numerals import numbers
from assistant.language.sentences import sentence_spans
from assistant.metrics.find import corrected_spans, find_metrics, withdrawn_spans
from assistant.records import Passage, Span, Transcript, Turn

FOLDER = Path(__file__).parents[1] / "corrections"
FILES = ("en.read", "en.blind", "zh.read", "zh.blind")


@dataclass(frozen=True, slots=True)
class Exchange:
    """An exchange, the words for what was put right in it, and those for what holds."""

    id: str
    said: str
    superseded: tuple[str, ...]
    holds: tuple[str, ...]
    why: str

    def transcript(self, lang: str) -> Transcript:
        """The exchange as a transcript."""
        text, turns = "", []
        for row in self.said.strip().splitlines():
            who, words = (part.strip() for part in row.split(":", 1))
            span = Span(len(text), len(text) + len(words))
            turns.append(Turn(len(turns), who, "interviewer" if who == "I" else "interviewee", span))
            text += words + "\n"
        return Transcript(self.id, "text", "text", "0" * 64, lang, None, text, tuple(turns), ())

    def told_wrongly(self, told: str) -> list[str]:
        """What was put right and stands in the words that may be told."""
        return [words for words in self.superseded if words.lower() in told.lower()]

    def lost(self, told: str) -> list[str]:
        """What holds and stands nowhere in them, neither as it was said nor in figures."""
        return [words for words in self.holds if words.lower() not in told.lower() and not _in_figures(words, told)]


def main() -> None:
    """Measure and print a row a file; with `--list` what is told wrongly and lost in the file to be read."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--list", choices=("en", "zh"))
    options = parser.parse_args()
    if options.list:
        for line in listed(exchanges(f"{options.list}.read"), options.list):
            print(line)
        return
    for name in FILES:
        print(row(name, exchanges(name)))


def exchanges(name: str) -> tuple[Exchange, ...]:
    """The exchanges of one file, by its name without `.toml`."""
    rows = tomllib.loads((FOLDER / f"{name}.toml").read_text(encoding="utf-8"))["exchange"]
    return tuple(Exchange(r["id"], r["said"], tuple(r["superseded"]), tuple(r["holds"]), r["why"]) for r in rows)


def row(name: str, read: Sequence[Exchange]) -> str:
    """A line of figures."""
    lang = name.partition(".")[0]
    told = [(x, tellable_text(x, lang)) for x in read]
    put_right = [(x, t) for x, t in told if x.superseded]
    wrong = sum(bool(x.told_wrongly(t)) for x, t in put_right)
    lost = sum(bool(x.lost(t)) for x, t in put_right)
    harmless = [(x, t) for x, t in told if not x.superseded]
    taken = sum(bool(x.lost(t)) for x, t in harmless)
    return (
        f"{name:<9} {len(put_right)} corrections: told wrongly in {wrong}, what holds lost in {lost}; "
        f"{len(harmless)} others: a number lost in {taken}"
    )


def listed(read: Sequence[Exchange], lang: str) -> Iterator[str]:
    """What is told wrongly and what is lost, an exchange a block."""
    for exchange in read:
        told = tellable_text(exchange, lang)
        wrong, lost = exchange.told_wrongly(told), exchange.lost(told)
        if wrong or lost:
            yield f"== {exchange.id} told wrongly: {wrong} lost: {lost} ({exchange.why})\n{exchange.said.strip()}\n"


def tellable_text(exchange: Exchange, lang: str) -> str:
    """What the interviewed side says that may be told, a passage a line, with the numbers as they were put right."""
    transcript = exchange.transcript(lang)
    passages = passages_of(transcript)
    understood = Understood(
        transcript,
        passages,
        find_metrics(transcript, passages),
        (),
        (),
        withdrawn_spans(transcript, passages),
        (),
        corrected_spans(transcript, passages),
    )
    may = tellable(understood)
    answers = ((i, p) for i, p in enumerate(passages) if transcript.turns[p.turn].role != "interviewer")
    return "\n".join(may.instead.get(i, p.text) for i, p in answers if i not in may.closed)


def passages_of(transcript: Transcript) -> tuple[Passage, ...]:
    """A passage a sentence, all of them results."""
    out: list[Passage] = []
    for turn in transcript.turns:
        for span in sentence_spans(transcript.words_of(turn.index), transcript.lang):
            at = Span(turn.span.start + span.start, turn.span.start + span.end)
            words = at.of(transcript.text)
            out.append(Passage(f"p{len(out)}", at, turn.index, turn.speaker, words, "result", 1.0))
    return tuple(out)


def _in_figures(words: str, told: str) -> bool:
    """Whether the number of some words stands in a text in another form: "fourteen" as 14."""
    lang = "en" if words.isascii() else "zh"
    values: set[Decimal] = {n.value for n in numbers(words, lang)}
    return bool(values) and values <= {n.value for n in numbers(told, lang)}


if __name__ == "__main__":
    main()
