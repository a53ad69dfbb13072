"""Exchanges as they are heard in interviews: which change they tell, and what must never be worded of them."""

from decimal import Decimal
from pathlib import Path

import pytest

from assistant.metrics.find import find_metrics
from assistant.metrics.render import amount
from assistant.metrics.scaled import scales
from assistant.metrics.suggest import suggest
from assistant.records import MetricValue, Passage
from tests.unit.metrics.talk import interview

DATA = Path(__file__).parents[2] / "data" / "said"
LABELS = {"b": "background", "c": "challenge", "r": "result", "s": "solution", "q": "other", "o": "other"}
SECONDS = {"second": 1, "minute": 60, "hour": 3600, "day": 86400, "month": 2592000, "year": 31536000}


def rows(name):
    lines = (DATA / f"{name}.tsv").read_text(encoding="utf-8").splitlines()[1:]
    return [tuple(line.split("\t")) for line in lines if not line.startswith("#")]


def told(lang, talk):
    turns = [tuple(turn.strip().split(": ", 1)) for turn in talk.split(" / ")]
    transcript = interview(lang, *turns)
    passages = tuple(
        Passage(f"p{n}", turn.span, n, who, words, LABELS[who[0]], 1.0)
        for n, (turn, (who, words)) in enumerate(zip(transcript.turns, turns, strict=True))
    )
    metrics = find_metrics(transcript, passages)
    return metrics, suggest(metrics, lang, scales(transcript, passages, metrics))


def is_value(value, wanted, scale):
    """Whether the end is the number wanted, counted in the unit of `scale` seconds where it is a length of time."""
    size = SECONDS.get(value.unit.partition("/")[0]) if value is not None else None
    if value is None:
        return False
    number = value.value if size is None or scale is None else value.value * size / scale
    return abs(number - wanted) <= abs(wanted) / 100


def holds(metric, want):
    before, after = (None if x.strip() == "-" else Decimal(x) for x in want.split(" > "))
    scales_ = (None, *SECONDS.values(), 604800)
    return any(
        is_value(metric.after, after, s) and (before is None or is_value(metric.before, before, s)) for s in scales_
    )


@pytest.mark.parametrize(("lang", "want", "talk"), [(g, *row) for g in ("en", "zh") for row in rows(f"reach.{g}")])
def test_the_change_is_found(lang, want, talk):
    metrics, _ = told(lang, talk)
    assert any(holds(m, want) for m in metrics if m.status != "superseded"), metrics


@pytest.mark.parametrize(("lang", "want", "talk"), [(g, *row) for g in ("en", "zh") for row in rows(f"traps.{g}")])
def test_no_trap_is_worded(lang, want, talk):
    metrics, suggestions = told(lang, talk)
    worded = {s.metric_id for s in suggestions}
    both = [m for m in metrics if m.id in worded and m.before is not None and m.after is not None]
    assert all(want != "none" and holds(m, want) for m in both), suggestions


@pytest.mark.parametrize(("lang", "talk"), [(g, *row) for g in ("en", "zh") for row in rows(f"causes.{g}")])
def test_what_something_else_made_is_kept_and_not_worded(lang, talk):
    metrics, suggestions = told(lang, talk)
    assert [m for m in metrics if m.before and m.after and "disputed" in {c.code for c in m.cautions}]
    assert suggestions == ()


@pytest.mark.parametrize(("lang", "want", "talk"), [(g, *row) for g in ("en", "zh") for row in rows(f"anew.{g}")])
def test_what_is_told_anew_holds(lang, want, talk):
    metrics, suggestions = told(lang, talk)
    live = [m for m in metrics if m.before and m.after and m.status in ("stated", "approximate")]
    assert live
    assert all(holds(m, want) for m in live)
    assert all(holds(m, want) for m in metrics if m.id in {s.metric_id for s in suggestions} and m.before)


@pytest.mark.parametrize(
    ("lang", "talk", "text"),
    [
        ("zh", "c: 准点率六成五。 / q: 准点率呢？ / r: 八个点。", "准点率为"),
        ("zh", "r: 准点率从六成五提了八个点。", "准点率为"),
        ("zh", "q: 准点率提高了多少？ / r: 百分之八。", "准点率为"),
        ("zh", "r: 准点率也上去了，八个点，百分之八。", "准点率为"),
        ("zh", "r: 准点率有百分之八的提升。", "准点率为"),
        ("zh", "r: 夜班从九个人减到五个人。 / q: 五个人。 / o: 四个。老刘上个月退了。", "降到5人"),
        ("en", "r: The fines fell from twenty-one to three.", "%"),
        ("en", "r: It was two hundred miles of copper, and now it's three hundred and twenty miles of fibre.", "rose"),
        ("en", "r: There used to be eighty boxes, now fifteen of them have a sensor.", "fell"),
        ("zh", "r: 家纺退货率四成，女装六七成。", "家纺退货率为"),
        ("zh", "r: 三十天里头二次报修的，二三年上半年百分之二十八，今年上半年，十七。", "报修从"),
        ("en", "r: Breakage was one point eight percent, and with the new boxes it's point six.", "6%. "),
    ],
)
def test_this_is_not_worded(lang, talk, text):
    _, suggestions = told(lang, talk)
    assert not any(text in s.text for s in suggestions)


def test_days_beside_weeks_stay_days():
    assert amount(MetricValue(Decimal(4), "day", "Four"), "en", like="three weeks") == "four days"
    assert amount(MetricValue(Decimal(14), "day", "two"), "en", like="three weeks") == "two weeks"


def test_a_half_is_written_small():
    _, suggestions = told(
        "en", "c: The monthly report took five days. / q: Does it still take five days? / r: Half a day."
    )
    assert "to half a day" in suggestions[0].text
