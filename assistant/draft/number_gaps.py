"""What is open about the numbers: where they started, when and where they hold, how sure they are."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence, Set

from assistant.draft.said_points import BETWEEN
from assistant.language import figures_en, figures_zh
from assistant.patterns import regex
from assistant.records import Gap, Metric, Suggestion

_MOST = 4
# In the order in which one question a number is chosen: what misleads a reader most comes first.
_ASKS = ("disputed", "no-baseline", "scope", "no-period", "approximate")
_OPEN = ("stated", "approximate", "incomplete")
_MEASURE = regex(r"(?:share|number|rate|average|percentage|proportion|cost|length|amount|time|level|value|volume) ")
# "Mornings, seven-twenty": an hour of the day as likely as 720 of something.
_HOUR = regex(
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)[- ](?:oh[- ]five|ten|fifteen|(?:twenty|thirty|forty|fifty)(?:-five)?)",
    re.IGNORECASE,
)


def number_gaps(
    metrics: Sequence[Metric],
    suggestions: Sequence[Suggestion],
    told: Set[str],
    words: Mapping[str, str],
    lang: str,
) -> list[Gap]:
    """At most one question a number, those of the numbers that the case leads with first.

    Args:
        metrics: the numbers found, the most important first.
        suggestions: their wordings; the plain ones show both ends with their units.
        told: ids of the numbers that the case leads with; what is open about them is needed.
        words: the table `metric` of the checklist: a question and what is `missing` by caution.
        lang: `en` or `zh`.
    """
    found = [
        gap
        for metric in sorted(metrics, key=lambda m: _order(m, told))
        if (gap := _gap(metric, suggestions, told, words, lang))
    ]
    return list({gap.question: gap for gap in found}.values())[:_MOST]


def _order(metric: Metric, told: Set[str]) -> int:
    """What the case leads with first; of the others, those that cannot be used at all without an answer."""
    if metric.id in told:
        return 0
    return 1 if any(caution.code == "no-baseline" for caution in metric.cautions) else 2


def _gap(
    metric: Metric, suggestions: Sequence[Suggestion], told: Set[str], words: Mapping[str, str], lang: str
) -> Gap | None:
    codes = [caution.code for caution in metric.cautions]
    known = ("no-period",) if metric.period else ()
    code = next((code for code in _ASKS if code in codes and code not in known), None)
    if code is None or not metric.name or metric.after is None or metric.status not in _OPEN:
        return None
    if metric.before is None and (code != "no-baseline" or _HOUR.fullmatch(metric.after.text)):
        return None
    if code == "approximate" and metric.id not in told:
        return None  # an estimate of a side matter may stay one
    before, after = _ends(metric, suggestions, lang)
    name = _with_article(metric.name)
    question = words[code].format(name=name, before=before, after=after)
    missing = words[f"missing_{code}"].format(name=name)
    needed = metric.id in told and code in ("disputed", "no-baseline", "scope", "no-period")
    return Gap("result", missing, question, metric.turns[-1] if metric.turns else None, needed)


def _ends(metric: Metric, suggestions: Sequence[Suggestion], lang: str) -> tuple[str, str]:
    """Both ends with their units as a wording shows them, else as they were said, in figures."""
    for suggestion in suggestions:
        before, arrow, after = suggestion.derivation.partition(BETWEEN)
        if suggestion.metric_id == metric.id and arrow and metric.before is not None:
            return before.strip(), after.strip()
    said = [end.text if end is not None else "" for end in (metric.before, metric.after)]
    return _in_figures(said[0], lang), _in_figures(said[1], lang)


def _in_figures(text: str, lang: str) -> str:
    return figures_zh.in_figures(text) if lang == "zh" else figures_en.alone_in_figures(text)


def _with_article(name: str) -> str:
    """The name as a sentence says it: "the share of late orders"."""
    return f"the {name}" if _MEASURE.match(name) else name
