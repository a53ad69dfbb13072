"""How many gold metrics are found, and what is worded: `python eval/bench/metrics.py [ID...] [--list]`.

Passages carry the labels of the gold set, so that only this room is measured. A pair whose values no gold metric has
is no mistake by itself (the gold set lists what a good case tells, not all that is true): `--list` prints every
wording, marked where gold confirms it, and every value taken back, for reading.
"""

from __future__ import annotations

import argparse
import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from assistant.language.numerals import numbers
from assistant.metrics.find import find_metrics
from assistant.metrics.spoken import Spoken
from assistant.metrics.suggest import suggest
from assistant.records import Metric, MetricValue, Passage, Span, Suggestion, Transcript
from assistant.score.gold import load_gold
from assistant.score.interview import GoldInterview, GoldNorm
from assistant.training import gold_transcript

GOLD = Path(__file__).parents[1] / "gold"
SECONDS = {
    "second": 1, "minute": 60, "hour": 3600, "day": 86400, "business day": 86400, "working day": 86400, "week": 604800, "day of month": 86400, "hour of day": 3600, "month": 2592000, "year": 31536000,
}  # fmt: skip
LIVE = ("stated", "approximate", "incomplete")


def main() -> None:
    """Measure and print a row a language; with `--list` also what is worded and what was taken back."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("ids", nargs="*")
    parser.add_argument("--list", action="store_true")
    options = parser.parse_args()
    totals = {"en": Counter[str](), "zh": Counter[str]()}
    for gold in load_gold(GOLD, options.ids or None):
        totals[gold.lang] += measured(gold, shown=options.list)
    for lang, total in totals.items():
        if total:
            print(row(lang, total))


def measured(gold: GoldInterview, *, shown: bool) -> Counter[str]:
    """Counts for one interview."""
    transcript = replace(gold_transcript(gold), recorded=gold.recorded)
    passages = gold_passages(gold, transcript)
    metrics = find_metrics(transcript, passages)
    suggestions = suggest(metrics, gold.lang)
    wanted = [(m, m.norm) for m in gold.metrics if m.norm]
    usable = [m for m in metrics if m.status in LIVE]
    worded = [m for m in metrics if any(s.metric_id == m.id for s in suggestions)]
    pairs = [m for m in worded if m.before and m.after]
    out = Counter(
        gold=len(wanted),
        found=sum(any(agrees(m, n) for m in usable) for _, n in wanted),
        told=sum(any(agrees(m, n) for m in worded) for _, n in wanted),
        worded=len(worded),
        confirmed=sum(any(agrees(m, n) for _, n in wanted) for m in worded),
        pairs=len(pairs),
        right=sum(any(agrees(m, n) for _, n in wanted) for m in pairs),
    )
    gone = Spoken(transcript, passages).withdrawn()
    out += _taken_back(gold, transcript, gone)
    if shown:
        _print(gold, transcript, metrics, suggestions, gone)
    return out


def gold_passages(gold: GoldInterview, transcript: Transcript) -> tuple[Passage, ...]:
    """The labelled stretches of the gold set as passages."""
    gap = 0 if gold.lang == "zh" else 1
    out = []
    for turn, said in zip(transcript.turns, gold.turns, strict=True):
        at = turn.span.start
        for segment in said.segments:
            span = Span(at, at + len(segment.text))
            out.append(Passage(f"p{at}", span, turn.index, turn.speaker, segment.text, segment.label, 1.0))
            at = span.end + gap
    return tuple(out)


def agrees(metric: Metric, norm: GoldNorm) -> bool:
    """Whether the metric holds the values of the gold one: both ends, or the change where no end is known."""
    if norm.after is None:
        change = metric.change
        return (
            norm.change is not None
            and change is not None
            and math.isclose(abs(float(change.value)), abs(norm.change), abs_tol=0.6)
        )
    return _close(metric.after, norm.after, norm.unit) and (
        norm.before is None or _close(metric.before, norm.before, norm.unit)
    )


def _close(ours: MetricValue | None, value: float, unit: str) -> bool:
    if ours is None:
        return False
    return math.isclose(
        float(ours.value) * SECONDS.get(ours.unit.split("/")[0], 1), value * SECONDS.get(unit, 1), rel_tol=0.01
    )


def _taken_back(gold: GoldInterview, transcript: Transcript, gone: Sequence[Span]) -> Counter[str]:
    """Contradictions with numbers whose old value is among those taken back, and values of the gold case that are too."""
    old = Counter[str]()
    for said in gold.contradictions:
        values = {n.value for key in said.superseded_keys for n in numbers(key, gold.lang)}
        values -= {n.value for n in numbers(said.holds, gold.lang)}
        spans = [s for t in said.turns for s in gone if _inside(s, transcript.turns[t].span)]
        if values:
            old["old"] += 1
            old["old_found"] += any(n.value in values for s in spans for n in numbers(s.of(transcript.text), gold.lang))
    told = numbers(" ".join(gold.gold.part(p) for p in ("introduction", "challenge", "solution", "result")), gold.lang)
    old["gone"] = len(gone)
    old["gone_good"] = sum(
        any(n.value == t.value for t in told) for s in gone for n in numbers(s.of(transcript.text), gold.lang)[:1]
    )
    return old


def _inside(one: Span, other: Span) -> bool:
    return other.start <= one.start < other.end


def row(lang: str, total: Counter[str]) -> str:
    """One line of figures."""

    def share(part: str, whole: str) -> str:
        return f"{total[part]}/{total[whole]} = {total[part] / max(1, total[whole]):.2f}"

    return (
        f"{lang}  gold metrics found {share('found', 'gold')}, worded {share('told', 'gold')}; metrics worded {total['worded']}, "
        f"confirmed {share('confirmed', 'worded')}, pairs {share('right', 'pairs')}; old values found {share('old_found', 'old')}, "
        f"of {total['gone']} taken back {total['gone_good']} stand in the gold case"
    )


def _print(
    gold: GoldInterview,
    transcript: Transcript,
    metrics: Sequence[Metric],
    suggestions: Sequence[Suggestion],
    gone: Sequence[Span],
) -> None:
    print(f"== {gold.id}")
    for wanted in gold.metrics:
        norm = wanted.norm
        if norm:
            found = [m for m in metrics if m.status in LIVE and agrees(m, norm)]
            told = any(s.metric_id == m.id for m in found for s in suggestions)
            print(
                f"  {'+' if told else '~' if found else '-'} gold: {wanted.name}: {wanted.before} -> {wanted.after} {list(wanted.turns)}"
            )
    for metric in metrics:
        texts = [s.text for s in suggestions if s.metric_id == metric.id]
        if texts:
            mark = "+" if any(m.norm and agrees(metric, m.norm) for m in gold.metrics) else "?"
            print(f"  {mark} {metric.turns} {texts[0]}   [{' '.join(c.code for c in metric.cautions)}]")
            print(f"      {' | '.join(texts[1:])}")
    for metric in metrics:
        if not any(s.metric_id == metric.id for s in suggestions):
            ends = [v.text if v else None for v in (metric.before, metric.after)]
            print(
                f"  . {metric.turns} {metric.name!r} {ends} {metric.change and (metric.change.kind, str(metric.change.value))} {metric.status} [{' '.join(c.code for c in metric.cautions)}]"
            )
    for span in gone:
        turn = next(t for t in transcript.turns if t.span.start <= span.start < t.span.end)
        print(
            f"  x {turn.index} {transcript.text[max(turn.span.start, span.start - 40) : span.start]}<<{span.of(transcript.text)}>>{transcript.text[span.end : min(turn.span.end, span.end + 30)]}"
        )


if __name__ == "__main__":
    main()
