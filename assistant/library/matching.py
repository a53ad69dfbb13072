"""Which cases to send to a prospect or customer: by industry and size, by where they stand, by how they are served.

Stages and tiers are those that customer operations use. Stage: evaluation, onboarding, rollout (inside the customer),
steady use, renewal (the 90 days before it). Tier: S, the tenth to fifth of customers with most of the revenue, served
to measure; A, smaller and co-operative, standard service; B, as large as A but slow to move, helped by their actual
business problem; C, small, standard service, watched for growth.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.errors import Say
from assistant.language.headcount import Band, size_band
from assistant.library.coverage import USABLE
from assistant.library.stored import StoredCase
from assistant.library.taxonomy import Taxonomy
from assistant.patterns import regex

STAGES = ("evaluation", "onboarding", "rollout", "steady", "renewal")
TIERS = ("S", "A", "B", "C")

_STAGE_NAMES = {
    "evaluation": Say("evaluation", "评估选型"),
    "onboarding": Say("onboarding", "上线导入"),
    "rollout": Say("the inner roll-out", "内部推广"),
    "steady": Say("steady use", "稳定使用"),
    "renewal": Say("the renewal", "续约"),
}
# What makes a case worth reading at a stage: factors of success it tells of.
_STAGE_FACTORS = {
    "evaluation": ("pilot-first", "integration"),
    "onboarding": ("pilot-first", "training-people", "integration", "data-quality"),
    "rollout": ("training-people", "leadership", "shop-floor-fit"),
    "steady": ("automation", "measured", "data-quality"),
    "renewal": ("measured",),
}
_BANDS_OF_TIER: dict[str, tuple[Band, ...]] = {
    "S": ("large",),
    "A": ("small", "medium"),
    "B": ("medium",),
    "C": ("small",),
}
_SAME_INDUSTRY, _SAME_SIZE, _CHALLENGE, _FACTOR, _FIGURES, _PERIOD, _LANG = 5.0, 1.5, 2.0, 1.0, 1.5, 1.0, 1.0
_FIGURE = regex(r"\d[\d,.]*\s*(?:%|percentage points?|个百分点)|\d[\d,.]*")
_TIME = regex(r"\b(?:months?|weeks?|quarters?|years?|20\d\d)\b|个月|季度|半年|一年|20\d\d年", re.I)


@dataclass(frozen=True, slots=True)
class Wanted:
    """Whom a case is looked for; the size is that of the tier where it is not told."""

    industry: str | None
    stage: str
    tier: str
    size: Band | None = None
    challenges: tuple[str, ...] = ()
    lang: str | None = None


@dataclass(frozen=True, slots=True)
class Fit:
    """A case to send, and why; a higher score fits better."""

    stored: StoredCase
    score: float
    reasons: tuple[Say, ...]


def fits(cases: Sequence[StoredCase], wanted: Wanted, taxonomy: Taxonomy) -> tuple[tuple[Fit, ...], tuple[str, ...]]:
    """The cases to send, best first; then the ids of those that fit but whose customer has not agreed to it."""
    found = [_fit(stored, wanted, taxonomy) for stored in cases]
    ahead = sorted((fit for fit in found if fit.reasons), key=lambda fit: (-fit.score, fit.stored.id))
    free = tuple(fit for fit in ahead if fit.stored.consent.state in USABLE)
    return free, tuple(
        fit.stored.id for fit in ahead if fit not in free and fit.stored.case.industry == wanted.industry
    )


def _fit(stored: StoredCase, wanted: Wanted, taxonomy: Taxonomy) -> Fit:
    reasons = [*_who(stored, wanted, taxonomy), *_what(stored, wanted, taxonomy), *_proof(stored, wanted)]
    return Fit(stored, round(sum(weight for weight, _ in reasons), 2), tuple(say for _, say in reasons))


def _who(stored: StoredCase, wanted: Wanted, taxonomy: Taxonomy) -> list[tuple[float, Say]]:
    found: list[tuple[float, Say]] = []
    case = stored.case
    if wanted.industry and case.industry == wanted.industry:
        name = taxonomy.industries[wanted.industry]
        found.append((_SAME_INDUSTRY, Say(f"same industry: {name.en}", f"同行业：{name.zh}")))
    band = size_band(case.size)
    if band and band in ((wanted.size,) if wanted.size else _BANDS_OF_TIER[wanted.tier]):
        found.append((_SAME_SIZE, Say(f"a customer of like size: {case.size}", f"规模相近：{case.size}")))
    if wanted.lang and case.lang == wanted.lang:
        found.append((_LANG, Say("in their language", "用他们的语言写成")))
    return found


def _what(stored: StoredCase, wanted: Wanted, taxonomy: Taxonomy) -> list[tuple[float, Say]]:
    # Customers of tier B move when their own problem is solved, so that counts most for them.
    weight = 2 * _CHALLENGE if wanted.tier == "B" else _CHALLENGE
    shared = [taxonomy.challenges[key] for key in wanted.challenges if key in stored.challenges]
    found = [(weight, Say(f"the same problem: {name.en}", f"同样的问题：{name.zh}")) for name in shared]
    if wanted.tier == "C" and "scaling" in stored.challenges:
        found.append((_FACTOR, Say("tells how a growing company got on", "讲的是成长中的公司")))
    stage = _STAGE_NAMES[wanted.stage]
    for key in _STAGE_FACTORS[wanted.stage]:
        if key in stored.factors:
            name = taxonomy.factors[key]
            found.append((_FACTOR, Say(f"useful for {stage.en}: {name.en}", f"对{stage.zh}有用：{name.zh}")))
    return found


def _proof(stored: StoredCase, wanted: Wanted) -> list[tuple[float, Say]]:
    """Figures persuade who decides (evaluation, renewal, tier S); for a renewal they need a period."""
    result = stored.case.sections["result"]
    figures = len(_FIGURE.findall(result))
    if not figures or not (wanted.stage in ("evaluation", "renewal") or wanted.tier == "S"):
        return []
    found = [(_FIGURES, Say(f"a result in figures ({figures})", f"结果有数字（{figures} 处）"))]
    if wanted.stage == "renewal" and _TIME.search(result):
        found.append((_PERIOD, Say("the figures have a period", "数字写明了时间范围")))
    return found
