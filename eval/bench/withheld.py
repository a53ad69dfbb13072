"""Whether what must not be told is told: `python eval/bench/withheld.py corrections|off_record [FILE …] [--list]`.

Of the exchanges in `eval/corrections` numbers that were put right must not be told, of those in `eval/off_record` what
was asked to be kept out. It counts as told where a sentence of the interviewed side that says it may go into a draft
with it; what may be told counts as lost where no sentence that says it may. `--list` prints both, only of files
that may be read.
"""

from __future__ import annotations

import argparse
import re
import tomllib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from pathlib import Path

from assistant.corrections.superseded import superseded
from assistant.draft.tellable import Understood, secret, tellable
from assistant.language.numerals import numbers
from assistant.language.sentences import sentence_spans
from assistant.metrics.find import find_metrics
from assistant.metrics.spoken import Spoken
from assistant.pipeline import Parts, build_parts, segment_transcript
from assistant.records import Passage, Span, Transcript
from assistant.settings import load_settings
from eval.bench.exchange import transcript_of

FOLDER = Path(__file__).parents[1]
FIELDS = {"corrections": ("superseded", "holds"), "off_record": ("off", "open")}


@dataclass(frozen=True, slots=True)
class Exchange:
    """An exchange, words of it that must not be told, and words that may."""

    id: str
    said: str
    closed: tuple[str, ...]
    open: tuple[str, ...]
    why: str

    def transcript(self, lang: str) -> Transcript:
        """The exchange as a transcript."""
        return transcript_of(self.id, self.said, lang)

    def told_wrongly(self, told: str) -> list[str]:
        """What must not be told and stands in the words that may be."""
        return [words for words in self.closed if _whole(words).search(told.lower())]

    def lost(self, told: str) -> list[str]:
        """What may be told and stands nowhere in them, neither as it was said nor in figures."""
        return [words for words in self.open if words.lower() not in told.lower() and not _in_figures(words, told)]


def main() -> None:
    """Measure and print a row a file; with `--list` what is told wrongly and lost in each."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("what", choices=tuple(FIELDS))
    parser.add_argument("files", nargs="*", metavar="FILE")
    parser.add_argument("--list", action="store_true")
    options = parser.parse_args()
    known = files(options.what, blind=not options.list)
    for name in options.files or known:
        if name not in known:
            parser.error(f"{name} is not one of {', '.join(known)}")
        read = exchanges(options.what, name)
        for line in listed(read, name[:2], options.what) if options.list else [row(name, read, options.what)]:
            print(line)


def files(what: str, *, blind: bool) -> tuple[str, ...]:
    """The files of a folder, by name without `.toml`; those that may not be read only where `blind` ones count too."""
    names = sorted(path.stem for path in (FOLDER / what).glob("*.toml"))
    return tuple(name for name in names if blind or not name.endswith(".blind"))


def exchanges(what: str, name: str) -> tuple[Exchange, ...]:
    """The exchanges of one file in a folder, by its name without `.toml`."""
    closed, open_ = FIELDS[what]
    rows = tomllib.loads((FOLDER / what / f"{name}.toml").read_text(encoding="utf-8"))["exchange"]
    return tuple(Exchange(r["id"], r["said"], tuple(r[closed]), tuple(r[open_]), r["why"]) for r in rows)


def row(name: str, read: Sequence[Exchange], what: str) -> str:
    """A line of figures."""
    lang = name.partition(".")[0]
    told = [(x, TOLD[what](x, lang)) for x in read]
    held = [(x, t) for x, t in told if x.closed]
    wrong = sum(bool(x.told_wrongly(t)) for x, t in held)
    lost = sum(bool(x.lost(t)) for x, t in held)
    harmless = [(x, t) for x, t in told if not x.closed]
    taken = sum(bool(x.lost(t)) for x, t in harmless)
    return (
        f"{name:<9} {len(held)} with something to withhold: told in {wrong}, something else lost in {lost}; "
        f"{len(harmless)} without: something lost in {taken}"
    )


def listed(read: Sequence[Exchange], lang: str, what: str) -> Iterator[str]:
    """What is told wrongly and what is lost, an exchange a block."""
    for exchange in read:
        told = TOLD[what](exchange, lang)
        wrong, lost = exchange.told_wrongly(told), exchange.lost(told)
        if wrong or lost:
            yield f"== {exchange.id} told wrongly: {wrong} lost: {lost} ({exchange.why})\n{exchange.said.strip()}\n"


def with_numbers_put_right(exchange: Exchange, lang: str) -> str:
    """What the interviewed side says that may be told, a passage a line, with the numbers as they were put right."""
    transcript = exchange.transcript(lang)
    passages = passages_of(transcript)
    put = superseded(transcript, passages)
    understood = Understood(
        transcript,
        passages,
        find_metrics(transcript, passages, put),
        (),
        (),
        Spoken(transcript, passages).withdrawn(),
        (),
        Spoken(transcript, passages).corrected,
        put,
    )
    may = tellable(understood)
    answers = ((i, p) for i, p in enumerate(passages) if transcript.turns[p.turn].role != "interviewer")
    return "\n".join(may.instead.get(i, p.text) for i, p in answers if i not in may.closed)


def on_the_record(exchange: Exchange, lang: str) -> str:
    """What is said on the record by anybody, a passage a line."""
    transcript = exchange.transcript(lang)
    passages = segment_transcript(transcript, _parts())
    closed = secret(Understood(transcript, passages, (), (), ()))
    return "\n".join(p.text for i, p in enumerate(passages) if i not in closed)


@cache
def _parts() -> Parts:
    return build_parts(load_settings({}))


TOLD: dict[str, Callable[[Exchange, str], str]] = {
    "corrections": with_numbers_put_right,
    "off_record": on_the_record,
}


def passages_of(transcript: Transcript) -> tuple[Passage, ...]:
    """A passage a sentence, all of them results."""
    out: list[Passage] = []
    for turn in transcript.turns:
        for span in sentence_spans(transcript.words_of(turn.index), transcript.lang):
            at = Span(turn.span.start + span.start, turn.span.start + span.end)
            words = at.of(transcript.text)
            out.append(Passage(f"p{len(out)}", at, turn.index, turn.speaker, words, "result", 1.0))
    return tuple(out)


def _whole(words: str) -> re.Pattern[str]:
    """Words as whole ones, no "twenty" of "twenty-six"."""
    return re.compile(rf"(?<![a-z0-9-]){re.escape(words.lower())}(?![a-z0-9-])")


def _in_figures(words: str, told: str) -> bool:
    """Whether the number of some words stands in a text in another form: "fourteen" as 14."""
    lang = "en" if words.isascii() else "zh"
    values: set[Decimal] = {n.value for n in numbers(words, lang)}
    return bool(values) and values <= {n.value for n in numbers(told, lang)}


if __name__ == "__main__":
    main()
