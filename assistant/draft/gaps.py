"""What a good case needs and this interview does not answer, with a question ready to send."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from functools import cache
from typing import Any

from assistant.records import Customer, Gap, Metric, Passage
from assistant.resources import resource

_MOST = 5  # questions about numbers
_READ = 12  # questions in all: the reader of the e-mail is busy
_ASKS = ("no-baseline", "no-period")


@cache
def _checklist(lang: str) -> dict[str, Any]:
    return tomllib.loads(resource("prompts", f"questions.{lang}.v1.toml").read_text(encoding="utf-8"))


def find_gaps(answers: Sequence[Passage], metrics: Sequence[Metric], customer: Customer, lang: str) -> tuple[Gap, ...]:
    """Gaps in the order they are best asked in: what no case can do without, the numbers, then what makes it richer.

    Args:
        answers: what the people interviewed said; a question of the interviewer answers nothing.
        metrics: the numbers found, the most important first.
        customer: what is known of the customer.
        lang: `en` or `zh`.
    """
    said = [p.text for p in answers if p.label != "off_record"]
    open_questions = [q for q in _checklist(lang)["question"] if not _answered(q, said, customer)]
    first = [_gap(q) for q in open_questions if not q.get("late", False)]
    late = [_gap(q) for q in open_questions if q.get("late", False)]
    return tuple((first + _metric_gaps(metrics, _checklist(lang)["metric"]) + late)[:_READ])


def _gap(question: dict[str, Any]) -> Gap:
    return Gap(part=question["part"], missing=question["missing"], question=question["question"])


def _answered(question: dict[str, Any], said: Sequence[str], customer: Customer) -> bool:
    if "field" in question and getattr(customer, question["field"]):
        return True
    pattern: str = question.get("answered", "")
    return bool(pattern) and any(re.search(pattern, text, re.IGNORECASE) for text in said)


def _metric_gaps(metrics: Sequence[Metric], words: dict[str, str]) -> list[Gap]:
    gaps: list[Gap] = []
    for metric in metrics:
        codes = [caution.code for caution in metric.cautions]
        code = next((code for code in _ASKS if code in codes), None)
        if (
            code is None
            or not metric.name
            or metric.status not in ("stated", "approximate", "incomplete")
            or metric.after is None
        ):
            continue
        if code == "no-period" and metric.before is None:
            continue
        before = metric.before.text if metric.before else ""
        missing = words["missing_baseline" if code == "no-baseline" else "missing_period"].format(name=metric.name)
        question = words[code].format(name=metric.name, before=before, after=metric.after.text)
        gaps.append(Gap("result", missing, question, metric.turns[-1] if metric.turns else None))
    return gaps[:_MOST]
