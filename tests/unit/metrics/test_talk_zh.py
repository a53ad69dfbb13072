"""Chinese sentences and short exchanges as people say them, with the metric that each of them tells."""

import re
from decimal import Decimal
from pathlib import Path

import pytest

from assistant.metrics.find import find_metrics, metrics_in_text
from assistant.metrics.suggest import suggest
from assistant.metrics.units import base_and_rate
from tests.unit.metrics.talk import interview

SECONDS = {"minute": 60, "hour": 3600, "day": 86400, "business day": 86400, "month": 2592000}
ROWS = [
    tuple(line.partition("\t")[::2])
    for line in Path(__file__).with_name("talk_zh.tsv").read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]
TOLD = [row for row in ROWS if row[1]]
SILENT = [row[0] for row in ROWS if not row[1]]


def found(text):
    if not re.match("[问答]：", text):
        return metrics_in_text(text, "zh")[1]
    turns = [({"问": "q", "答": "a", "乙": "b"}[part[0]], part[2:].strip()) for part in text.split(" / ")]
    return find_metrics(interview("zh", *turns, recorded="2025-09-10"), ())


def holds(value, wanted, unit):
    if wanted in ("*", "-"):
        return wanted == "*" or value is None
    number, _, own = wanted.partition(" ")
    size = SECONDS.get(base_and_rate(value.unit)[0], 1) if value is not None else 1
    goal = float(number) * SECONDS.get(own or unit, 1)
    return value is not None and abs(float(value.value) * size - goal) <= 0.01 * max(1, abs(goal))


def changed(metric, wanted):
    if wanted == "*":
        return True
    kind, _, value = wanted.partition(" ")
    change = metric.change
    if change is None:
        return False
    told = (change.value - 1) * 100 if (change.kind, kind) == ("times", "percent") else change.value
    return abs(told - Decimal(value)) < Decimal("0.1")


@pytest.mark.parametrize(("text", "wanted"), TOLD, ids=[row[0][:16] for row in TOLD])
def test_the_metric_is_found_and_named(text, wanted):
    name, before, after, unit, change, period, status = wanted.split("|")
    fits = [
        m
        for m in found(text)
        if holds(m.before, before, unit) and holds(m.after, after, unit) and changed(m, change)
        if name == "*" or name in m.name
    ]
    assert fits, found(text)
    live = status in ("*", fits[0].status) or (status == "stated" and fits[0].before is None)
    assert live
    assert period == "*" or (fits[0].period or "").startswith(period)


@pytest.mark.parametrize("text", SILENT)
def test_numbers_that_are_no_result_are_not_worded(text):
    assert suggest(found(text), "zh") == ()


@pytest.mark.parametrize("text", [row[0] for row in TOLD[::3]])
def test_every_percentage_follows_from_its_ends(text):
    for suggestion in suggest(found(text), "zh"):
        sums = re.fullmatch(r"\((\S+) - (\S+)\) / (\S+) = (\S+)%", suggestion.derivation)
        if sums is not None:
            after, before, base, percent = (Decimal(part.strip("()")) for part in sums.groups())
            assert before == base
            assert abs((after - before) / base * 100 - percent) <= max(Decimal("0.5"), abs(percent) / 100)


@pytest.mark.parametrize("text", [row[0] for row in TOLD if not re.match("[问答]：", row[0])])
def test_every_value_rereads_to_its_words(text):
    for metric in found(text):
        for value in (metric.before, metric.after):
            assert value is None or value.span.of(text) == value.text
