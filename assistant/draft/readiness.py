"""Whether a draft may go to the customer, and why not."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.draft.headline import is_safe
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
    """Whether the draft may go out.

    `not-a-case` where a part is empty or a hard finding stands; `needs-answers` where nothing shows what changed or a
    needed question is open; else `publishable`, which open questions that only make it richer do not hold back.
    """
    words = frames(lang)["readiness"]
    told = {section.part: bool(section.sentences) for section in sections}
    grave = [words["hard"]] if any(f.severity == "hard" for f in findings) else []
    grave += [words[f"no_{part}"] for part in ("challenge", "solution") if not told.get(part)]
    whole = any(is_safe(m) for m in metrics)
    open_points = [] if customer.name else [words["no_name"]]
    open_points += [] if whole and told.get("result") else [words["no_result"]]
    missing = words["list"].join(gap.missing for gap in gaps if gap.needed and not _is_name(gap))
    open_points += [words["needed"].format(missing=missing)] if missing else []
    more = sum(not gap.needed for gap in gaps)
    richer = [words["more" if more > 1 else "one_more"].format(count=more)] if more else []
    if grave:
        return Readiness("not-a-case", tuple(grave + open_points + richer))
    return Readiness("needs-answers" if open_points else "publishable", tuple(open_points + richer))


def _is_name(gap: Gap) -> bool:
    """The name has a reason of its own."""
    return gap.part == "introduction"
