"""Fits the weights of links between English values again: `python models/links/train.py` (extra `eval`).

Logistic regression with a square penalty, each weight kept to the side that its trait speaks for.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

import changes_zh
import numpy as np
from scipy.optimize import minimize

from assistant import pipeline
from assistant.metrics.fit import fitted
from assistant.metrics.learned_links import Link, links
from assistant.metrics.listening import lines, mentions, year_of
from assistant.records import MetricValue
from assistant.score.gold import load_gold
from assistant.score.interview import GoldInterview, GoldNorm
from assistant.score.metric_match import same_value
from assistant.settings import load_settings
from assistant.training import gold_transcript

HERE = Path(__file__).resolve().parent
LESSONS = HERE.parents[1] / "eval" / "lessons"
STRENGTH = 10.0  # of the penalty; a tenth and ten times as much were tried and chose no better
FREE = ("duration", "money", "percent", "rate")  # what is measured speaks for nothing by itself
AGAINST = (
    "differences", "distance", "few", "new a deed", "new bare", "new says when", "news", "old background", "old late",
    "old says when", "olds", "one extreme", "other things", "out of order", "rough share",
)  # fmt: skip


def main() -> None:
    """Writes `en.toml` from the English interviews in `eval/lessons`; with `zh` what `changes_zh.py` fits."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("lang", nargs="?", default="en", choices=("en", "zh"))
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()
    if options.lang == "zh":
        changes_zh.main(check=options.check)
        return
    parts = pipeline.build_parts(load_settings({}))
    interviews = [gold for gold in load_gold(LESSONS) if gold.lang == "en"]
    rows = [row for gold in interviews for row in _rows(gold, parts)]
    names = sorted(rows[0][0].traits)
    weights = _fit(np.array([[float(link.traits[n]) for n in names] for link, _ in rows]), [y for _, y in rows], names)
    text = "# Weights of traits of two values that may be ends of one change; train.py makes them.\n[weights]\n"
    text += "".join(f'"{name}" = {value:.3f}\n' for name, value in weights.items())
    (HERE / "en.toml").write_text(text, encoding="utf-8")
    print(f"{len(rows)} pairs of {len(interviews)} interviews, {sum(y for _, y in rows)} of them changes")


def _rows(gold: GoldInterview, parts: pipeline.Parts) -> Iterator[tuple[Link, bool]]:
    """All pairs of values of an interview, and whether the gold set knows each as a change."""
    transcript = gold_transcript(gold)
    said = lines(transcript, pipeline.segment_transcript(transcript, parts))
    found = mentions(said, "en", year_of(transcript))
    known = [(m.norm, frozenset(m.turns)) for m in gold.metrics if m.norm and None not in (m.norm.before, m.norm.after)]
    for link in links(found, found, said):
        turns = {link.old.line.turn, link.new.line.turn}
        yield link, any(_is(link, norm) and turns <= told for norm, told in known)


def _is(link: Link, norm: GoldNorm) -> bool:
    ends = fitted(link.old, link.new)
    if ends is None:
        return False
    old, new = (MetricValue(m.quantity.value, m.quantity.unit, m.quantity.text) for m in ends)
    return same_value(old, norm.before, norm.unit) and same_value(new, norm.after, norm.unit)


def _fit(traits: np.ndarray, known: list[bool], names: list[str]) -> dict[str, float]:
    spread = traits.std(axis=0) + 1e-9
    table, told = np.hstack([traits / spread, np.ones((len(traits), 1))]), np.array(known, float)

    def loss(weights: np.ndarray) -> tuple[float, np.ndarray]:
        scores = table @ weights
        chances = 1 / (1 + np.exp(-scores))
        slope = table.T @ (chances - told)
        slope[:-1] += STRENGTH * weights[:-1]
        penalty = STRENGTH * (weights[:-1] ** 2).sum() / 2
        return float(np.logaddexp(0, scores).sum() - told @ scores + penalty), slope

    sides = [(None, None) if n in FREE else (None, 0) if n in AGAINST else (0, None) for n in names] + [(None, None)]
    best = minimize(loss, np.zeros(table.shape[1]), jac=True, method="L-BFGS-B", bounds=sides).x
    return dict(zip([*names, "bias"], [*(float(w) for w in best[:-1] / spread), float(best[-1])], strict=True))


if __name__ == "__main__":
    main()
