"""English sentences and short exchanges as people say them: what is found in each, what it is called, and what may be said."""

import re
from decimal import Decimal
from functools import lru_cache
from pathlib import Path

import pytest

from assistant.metrics.find import find_metrics, text_transcript
from assistant.metrics.suggest import suggest
from assistant.metrics.units import comparable, converted
from tests.unit.metrics.talk import interview

TABLE = Path(__file__).parents[2] / "data" / "said" / "changes.en.tsv"
ROWS = [line.split("\t") for line in TABLE.read_text(encoding="utf-8").splitlines()[1:]]
# Read wrongly, with the reason.
WRONG = {
    "I've been here nine years, and before that I had seven years at a bank.": "two jobs read as one length",
    "My meeting was at nine, and it's ten now.": "hours without a word for the time of day read as counts",
    "Callers queued for eighteen minutes on average, and now the average is six.": "called queuing time",
    "The backlog was 120 open tickets in January. By June it was 40.": "called by what is counted, not by backlog",
}


@lru_cache
def found(text):
    if text.startswith(("q: ", "a: ")):
        turns = [tuple(turn.strip().split(": ", 1)) for turn in text.split(" // ")]
        metrics = find_metrics(interview("en", *turns), ())
    else:
        metrics = find_metrics(text_transcript(text, "en"), ())
    return metrics, suggest(metrics, "en")


def same(end, value, unit):
    if value == "-" or end is None:
        return (value == "-") == (end is None)
    base = end.unit.partition("/")[0]
    return comparable(base, unit) and converted(end.value, base, unit) == Decimal(value)


def wanted(metric, want):
    ends = re.fullmatch(r"(\S+) > (\S+) (\S+)", want)
    if ends:
        return same(metric.before, ends[1], ends[3]) and same(metric.after, ends[2], ends[3])
    kind, value = ("times", want[1:].split()[0]) if want.startswith("x") else (want.split()[1], want.split()[0])
    change = metric.change
    return change is not None and change.kind == kind and abs(change.value - Decimal(value)) < 1


@pytest.mark.parametrize(("want", "name", "period", "status", "text"), ROWS, ids=[row[-1] for row in ROWS])
def test_row(want, name, period, status, text):
    metrics, suggestions = found(text)
    if want == "none":
        right = not suggestions and not any(m.before and m.after for m in metrics)
    else:
        metric = next((m for m in metrics if wanted(m, want)), None)
        right = (
            metric is not None
            and metric.status == status
            and name.lower() in metric.name.lower()
            and (not period or metric.period == period)
        )
    assert right is (text not in WRONG)


def test_every_suggestion_recomputes():
    for *_, text in ROWS:
        for suggestion in found(text)[1]:
            sums = re.fullmatch(r"([-\d.()/*+ ]+) = (-?[\d.]+)(%?)", suggestion.derivation)
            if sums:
                value = eval(sums[1]) * (
                    100 if sums[3] and "* 100" not in sums[1] else 1
                )  # the arithmetic as it is shown
                assert abs(value - float(sums[2])) <= 0.5, suggestion


def test_what_is_named_and_whole_has_at_least_two_wordings():
    for *_, status, text in ROWS:
        metrics, suggestions = found(text)
        for metric in metrics:
            worded = [s for s in suggestions if s.metric_id == metric.id]
            assert len(worded) <= 5
            if metric.before and metric.after and metric.name and metric.status == "stated":
                assert len(worded) >= 2, text
                assert [s.rank for s in worded] == sorted(s.rank for s in worded)
            if status == "superseded" and metric.status == "superseded":
                assert not worded
