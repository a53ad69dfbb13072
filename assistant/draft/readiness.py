"""Whether a draft may go to the customer, and why not."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.draft.wording import frames
from assistant.records import Customer, Finding, Gap, Metric, Readiness, Section


def readiness(
    sections: Sequence[Section],
    metrics: Sequence[Metric],
    gaps: Sequence[Gap],
    customer: Customer,
    lang: str,
    findings: Sequence[Finding] = (),
) -> Readiness:
    """`not-a-case` where a part is empty or a hard finding stands, `needs-answers` where something is missing."""
    words = frames(lang)["readiness"]
    told = {section.part: bool(section.sentences) for section in sections}
    grave = [words["hard"]] if any(f.severity == "hard" for f in findings) else []
    grave += [words[f"no_{part}"] for part in ("challenge", "solution") if not told.get(part)]
    whole = any(m.before and m.after and m.status in ("stated", "approximate") for m in metrics)
    open_points = [] if customer.name else [words["no_name"]]
    open_points += [] if whole and told.get("result") else [words["no_result"]]
    open_points += [words["gaps"].format(count=len(gaps))] if gaps else []
    if grave:
        return Readiness("not-a-case", tuple(grave + open_points))
    return Readiness("needs-answers" if open_points else "publishable", tuple(open_points))
