"""Drafts in a model's words beside those without it: the same interviews, the same scorers, one table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from assistant.score.report import GROUPS, Report, summaries

_PARTS = ("introduction", "challenge", "solution", "result")


@dataclass(frozen=True, slots=True)
class Beside:
    """One scorer's figure over one group, offline and with the model; None where nothing was scored."""

    group: str
    scorer: str
    offline: float | None
    worded: float | None


@dataclass(frozen=True, slots=True)
class Fate:
    """What became of a model's sentences over one group; `offline` sentences in its drafts are Casewright's own."""

    group: str
    accepted: int
    mended: int
    refused: int
    offline: int


def beside(offline: Report, worded: Report) -> tuple[Beside, ...]:
    """The figures of two runs over the same interviews, by group and scorer."""
    without = {(s.group, s.scorer): s.value for s in summaries(offline)}
    return tuple(Beside(s.group, s.scorer, without.get((s.group, s.scorer)), s.value) for s in summaries(worded))


def fates(worded: Report) -> tuple[Fate, ...]:
    """What became of the model's sentences of the four parts, by group."""
    out = []
    for group in GROUPS:
        drafts = [c.outcome.draft for c in worded.cases if group in (c.lang, "all") and c.outcome.draft]
        parts = [p for d in drafts if d.provenance.wording for p in d.provenance.wording.parts if p.part in _PARTS]
        if drafts:
            sums = (sum(p.accepted for p in parts), sum(p.mended for p in parts), sum(p.refused for p in parts))
            out.append(Fate(group, *sums, sum(p.offline for p in parts)))
    return tuple(out)


def beside_table(found: Sequence[Beside], fate: Sequence[Fate]) -> str:
    """Scorers down, groups across, each offline and worded; below it how many sentences stood."""
    groups = list(dict.fromkeys(one.group for one in found))
    figures = {(one.group, one.scorer): one for one in found}
    names = list(dict.fromkeys(one.scorer for one in found))
    width = max(len(name) for name in (*names, "sentences"))
    head = " ".join([" " * width, *(f"{f'{group} offline':>11} {'worded':>8}" for group in groups)])
    rows = [head]
    for name in names:
        cells = [figures[group, name] for group in groups]
        rows.append(" ".join([f"{name:<{width}}", *(f"{_shown(c.offline):>11} {_shown(c.worded):>8}" for c in cells)]))
    rows += [
        f"{one.group}: {one.accepted} accepted, {one.mended} mended, {one.refused} refused, {one.offline} offline"
        for one in fate
    ]
    return "\n".join(rows)


def _shown(value: float | None) -> str:
    return "-" if value is None else format(value, ".3f")
