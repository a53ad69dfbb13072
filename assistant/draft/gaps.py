"""What a good case needs and this interview does not answer, with a question ready to send."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence, Set
from functools import cache
from typing import Any

from assistant.draft.number_gaps import number_gaps
from assistant.draft.said_gaps import said_gaps
from assistant.records import Customer, Gap, Metric, Passage, Suggestion
from assistant.resources import resource

_READ = 12  # questions in all: the reader of the e-mail is busy


@cache
def _checklist(lang: str) -> dict[str, Any]:
    return tomllib.loads(resource("prompts", f"questions.{lang}.v1.toml").read_text(encoding="utf-8"))


def find_gaps(
    answers: Sequence[Passage],
    metrics: Sequence[Metric],
    customer: Customer,
    lang: str,
    suggestions: Sequence[Suggestion] = (),
    told: Set[str] = frozenset(),
) -> tuple[Gap, ...]:
    """Gaps in the order they are best asked in: what no case can do without, the numbers, then what makes it richer.

    Args:
        answers: what the people interviewed said; a question of the interviewer answers nothing.
        metrics: the numbers found, the most important first.
        customer: what is known of the customer.
        lang: `en` or `zh`.
        suggestions: wordings of the numbers.
        told: ids of the numbers that the case leads with.
    """
    words = _checklist(lang)
    said = [p for p in answers if p.label != "off_record"]
    open_questions = [q for q in words["question"] if not _answered(q, said, customer)]
    first = [_gap(q) for q in open_questions if not q.get("late", False)]
    late = [_gap(q) for q in open_questions if q.get("late", False)]
    named = [m for m in metrics if not _is_customer(m.name, customer)]
    numbers = number_gaps(named, suggestions, told, words["metric"], lang)
    needed = [gap for gap in (*first, *numbers) if gap.needed]
    rest = [gap for gap in (*first, *numbers, *said_gaps(answers, words, lang), *late) if not gap.needed]
    return tuple((needed + rest)[:_READ])


def _is_customer(name: str, customer: Customer) -> bool:
    """Whether the name of a measure is the company's own: nobody can say what "Tullaree Hotels" was before."""
    return bool(name and customer.name) and name.casefold() in str(customer.name).casefold()


def _gap(question: dict[str, Any]) -> Gap:
    return Gap(question["part"], question["missing"], question["question"], needed=question.get("needed", False))


def _answered(question: dict[str, Any], said: Sequence[Passage], customer: Customer) -> bool:
    """Whether the field is known, or somebody said it; `within` names the label of the passages that may say it."""
    if "field" in question and getattr(customer, question["field"]):
        return True
    pattern, within = question.get("answered", ""), question.get("within")
    return bool(pattern) and any(re.search(pattern, p.text, re.IGNORECASE) for p in said if within in (None, p.label))
