"""Whether metrics word what was put right: `python eval/bench/metrics_put_right.py [FILE …] [--list]`.

Of the exchanges in `eval/corrections`: whether a metric that may be used (stated, approximate, incomplete), or a wording
of one, rests on a number that was put right, and whether one rests on the number that holds. Of the exchanges in which
nothing was put right: whether a number that holds is in a metric marked as put right. `--list` prints the metrics of
those that go wrong, only of the files that are there to be read.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from assistant.corrections.superseded import superseded
from assistant.metrics.find import find_metrics
from assistant.metrics.suggest import suggest
from assistant.records import Metric, Span
from eval.bench.withheld import Exchange, exchanges, files, passages_of

LIVE = ("stated", "approximate", "incomplete")


@dataclass(frozen=True, slots=True)
class Heard:
    """An exchange with its metrics, and which of them rest on what does not hold and on what holds."""

    exchange: Exchange
    metrics: tuple[Metric, ...]
    worded: frozenset[str]
    wrong: tuple[Metric, ...]
    right: tuple[Metric, ...]

    @property
    def worded_wrongly(self) -> bool:
        """Whether a wording rests on what does not hold."""
        return any(m.id in self.worded for m in self.wrong)

    @property
    def taken_back(self) -> bool:
        """Whether a number that holds is in a metric marked as put right."""
        return any(m.status == "superseded" for m in self.right)


def main() -> None:
    """Measure and print a row a file; with `--list` the exchanges that go wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="*", metavar="FILE")
    parser.add_argument("--list", action="store_true")
    options = parser.parse_args()
    known = files("corrections", blind=not options.list)
    for name in options.files or known:
        if name not in known:
            parser.error(f"{name} is not one of {', '.join(known)}")
        heard = [listen(exchange, name[:2]) for exchange in exchanges("corrections", name)]
        for line in listed(heard) if options.list else [row(name, heard)]:
            print(line)


def listen(exchange: Exchange, lang: str) -> Heard:
    """The metrics of an exchange, held against its words."""
    transcript = exchange.transcript(lang)
    passages = passages_of(transcript)
    metrics = find_metrics(transcript, passages, superseded(transcript, passages))
    holds = list(places(exchange.open, transcript.text))
    gone = [one for one in places(exchange.closed, transcript.text) if not any(_inside(one, other) for other in holds)]
    worded = frozenset(s.metric_id for s in suggest(metrics, lang))
    wrong = tuple(m for m in metrics if m.status in LIVE and _rests(m, gone))
    return Heard(exchange, metrics, worded, wrong, tuple(m for m in metrics if _rests(m, holds)))


def places(words: Iterable[str], text: str) -> Iterator[Span]:
    """Where some words stand in a text, in small letters or not, not inside other words."""
    for one in words:
        edge = r"\b" if one.isascii() else ""
        yield from (Span(*found.span()) for found in re.finditer(rf"{edge}{re.escape(one)}{edge}", text, re.I))


def _rests(metric: Metric, places: Sequence[Span]) -> bool:
    ends = [end.span for end in (metric.before, metric.after) if end is not None and end.span is not None]
    return any(a.start < b.end and b.start < a.end for a in ends or metric.spans for b in places)


def _inside(one: Span, other: Span) -> bool:
    return one != other and other.start <= one.start and one.end <= other.end


def row(name: str, heard: Sequence[Heard]) -> str:
    """A line of figures."""
    put_right = [one for one in heard if one.exchange.closed]
    others = [one for one in heard if not one.exchange.closed]
    return (
        f"{name:<9} {len(put_right)} put right: a metric rests on what does not hold in {sum(bool(x.wrong) for x in put_right)}, "
        f"a wording in {sum(x.worded_wrongly for x in put_right)}, a metric on what holds in {sum(map(_told, put_right))}; "
        f"{len(others)} others: a metric rests on what holds in {sum(map(_told, others))}, is marked in {sum(x.taken_back for x in others)}"
    )


def _told(heard: Heard) -> bool:
    return any(m.status in LIVE for m in heard.right)


def listed(heard: Sequence[Heard]) -> Iterator[str]:
    """The exchanges that go wrong, a block each."""
    for one in heard:
        if one.wrong or (not one.exchange.closed and one.taken_back):
            exchange = one.exchange
            yield f"== {exchange.id} gone {list(exchange.closed)} holds {list(exchange.open)} ({exchange.why})\n{exchange.said.strip()}"
            yield "\n".join(f"  {_shown(m, one)}" for m in one.metrics) + "\n"


def _shown(metric: Metric, heard: Heard) -> str:
    ends = " -> ".join(end.text if end is not None else "?" for end in (metric.before, metric.after))
    mark = "!" if metric in heard.wrong else " "
    worded = "worded" if metric.id in heard.worded else ""
    change = f"{metric.change.kind} {metric.change.value}" if metric.change else ""
    return f"{mark} {metric.status} {metric.name!r} {ends} {change} {worded}"


if __name__ == "__main__":
    main()
