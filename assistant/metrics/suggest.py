"""True wordings for metrics, each with the arithmetic that leads to it, ranked for the headline."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from assistant.metrics.called import called
from assistant.metrics.phrases import phrases
from assistant.metrics.rank import worth
from assistant.metrics.render import per_time
from assistant.metrics.scaled import Scale
from assistant.metrics.wording import Wording
from assistant.metrics.wordings import wordings
from assistant.records import Metric, Suggestion

_INSIDE = (
    "the ",
    "our ",
    "19",
    "20",
)  # "in the first quarter", "in 2024"; "last year" needs no "in" and stands in brackets


def suggest(
    metrics: Sequence[Metric], lang: str, totals: Sequence[Scale] = (), known: Collection[str] = ()
) -> tuple[Suggestion, ...]:
    """Wordings for the metrics, in order of the metrics, best first within each; what a caution forbids is not made.

    A metric without a name gets none unless its baseline is known, nor does one that was taken back, hoped for,
    somebody else's or disputed. `rank` orders all of them for a headline: the best wording of each metric, the best
    metric first and those without a name last, then the second wordings.

    Args:
        metrics: what was found.
        lang: `en` or `zh`, the language of the wordings.
        totals: for which metrics the number of heads was said, too.
        known: ids of metrics without a name whose baseline was told before and is named again (`echoed`).
    """
    by_metric = {scale.metric_id: scale for scale in totals}
    found = {
        metric.id: wordings(metric, lang, by_metric.get(metric.id), known=metric.id in known) for metric in metrics
    }
    best = sorted((m for m in metrics if found[m.id]), key=lambda m: (not m.name, -worth(m), m.spans[:1], m.id))
    places = sorted((at, place, m.id) for place, m in enumerate(best) for at in range(len(found[m.id])))
    ranks = {(metric_id, at): rank for rank, (at, _, metric_id) in enumerate(places, 1)}
    return tuple(
        _suggestion(metric, wording, ranks[metric.id, at], lang)
        for metric in metrics
        for at, wording in enumerate(found[metric.id])
    )


def _suggestion(metric: Metric, wording: Wording, rank: int, lang: str) -> Suggestion:
    codes = tuple(c.code for c in metric.cautions)
    return Suggestion(metric.id, _filled(metric, wording, lang), wording.derivation, codes, "result", rank)


def _filled(metric: Metric, wording: Wording, lang: str) -> str:
    table, _, frame = wording.frame.partition(".")
    words = phrases(lang)["words"]
    hedged = any(c.code == "approximate" for c in metric.cautions)
    fields = {
        "name": called(metric, lang, sentence=frame != "line", total=table == "scaled") if metric.name else "",
        "about": words["about"] if hedged else "",
        "period": _when(metric.period, lang, line=frame == "line"),
    }
    text = phrases(lang)[table][frame].format(**(fields | wording.values))
    mixed = any(char.isupper() for char in text.split(" ", 1)[0][1:])  # eNPS stays as it is
    return text if mixed else text[:1].upper() + text[1:]


def _when(period: str | None, lang: str, *, line: bool) -> str:
    """The period as the sentence says it: within a length of time, between two moments, or in brackets; in a Chinese `line` in brackets."""
    words = phrases(lang)["words"]
    if not period:
        return ""
    start, arrow, end = (part.strip() for part in period.partition("→"))
    if arrow:
        return words["between"].format(start=start, end=end)
    if line and lang == "zh":
        return words["moments"].format(period=f"{period}内" if per_time(period, lang) else period)
    inside = per_time(period, lang) or (lang != "zh" and period.startswith(_INSIDE))
    return words["length" if inside else "moments"].format(period=period)
