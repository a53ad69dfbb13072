"""Fits the weights of pairs of Chinese values: which two are the old and the new one of a change.

Logistic regression in which a square penalty holds each weight near what a person would expect of its sign; pairs near
and pairs far apart have weights of their own, held near each other.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from unittest.mock import patch

import numpy as np
from expected_zh import EITHER, NEW, OLD, PAIR

from assistant import pipeline
from assistant.corrections.put_right import NOTHING, PutRight
from assistant.corrections.superseded import superseded
from assistant.learning.held import fit_near
from assistant.metrics import end_signs_zh, find, pair_signs_zh, weighed_zh
from assistant.metrics.end_candidates_zh import candidates
from assistant.metrics.end_pairs_zh import EndPair
from assistant.metrics.fit import Arrow
from assistant.metrics.mentions import Line, Mention
from assistant.records import MetricValue, Passage, Span, Transcript
from assistant.score.gold import load_gold
from assistant.score.interview import GoldInterview
from assistant.score.metric_match import same_value
from assistant.score.text import plain
from assistant.score.values import value_set
from assistant.settings import load_settings
from assistant.training import gold_transcript
from eval.bench.tellings import tellings

HERE = Path(__file__).resolve().parent
LESSONS = HERE.parents[1] / "eval" / "lessons"
FILES = ("zh.read", "zh.blind", "zh.long_read", "zh.long_blind", "zh.more")
STRENGTH, APART = 5.0, 12.0  # of the penalties: of a weight, and of what it weighs more or less far apart
LESSON = 0.25  # what a pair of a lesson counts beside one of an exchange, as there are so many more
_NEAR = 2  # turns
_HOPELESS = -7.0  # pairs of lessons less likely than this teach nothing more
_FOLDS = 3

ENDS = [sign.__name__ for sign in end_signs_zh.SIGNS]
PAIRS = [sign.__name__ for sign in pair_signs_zh.SIGNS]
EXPECTED = np.array(
    [OLD.get(n, EITHER.get(n, 0.0)) for n in ENDS]
    + [NEW.get(n, EITHER.get(n, 0.0)) for n in ENDS]
    + [PAIR.get(n, 0.0) for n in PAIRS]
    + [0.0] * (2 * len(ENDS) + len(PAIRS) + 2)
)


@dataclass(frozen=True)
class Known:
    """A change that an exchange or a lesson lists, and in which turns where it says so."""

    before: float
    unit: str
    after: float
    after_unit: str
    turns: frozenset[int] | None = None

    def has(self, one: Mention, two: Mention) -> bool:
        """Whether the two values are its ends."""
        values = [MetricValue(m.quantity.value, m.quantity.unit, m.quantity.text) for m in (one, two)]
        return same_value(values[0], self.before, self.unit) and same_value(values[1], self.after, self.after_unit)


@dataclass
class Heard:
    """A talk with the changes that it tells, what rules join in it, and its other pairs with their signs."""

    id: str
    source: str
    known: Sequence[Known]
    arrows: Sequence[Arrow]
    held: Sequence[Mention]
    found: Sequence[Mention]
    said: Sequence[Line]
    pairs: Sequence[EndPair]
    table: np.ndarray
    right: np.ndarray  # 1, 0, or -1 where nobody knows


def heard(
    source: str, name: str, talk: tuple[Transcript, Sequence[Passage], PutRight], known: Sequence[Known]
) -> Heard:
    """What the finder of metrics hears in a talk up to where the weights decide."""
    calls: list[tuple[Sequence[Arrow], Sequence[Mention], Sequence[Mention], Sequence[Line]]] = []
    with patch.object(find, "weighed", lambda *told: calls.append(told) or []):
        find.find_metrics(*talk)
    arrows, held, found, said = calls[0]
    taken = {m.quantity.span for a in arrows if a.explicit for m in (a.before, a.after)} | {
        m.quantity.span for m in held
    }
    ruled = frozenset((a.before.quantity.span, a.after.quantity.span) for a in arrows if not a.explicit)
    pairs = candidates([m for m in found if m.quantity.span not in taken], found, said, ruled)
    return Heard(
        name,
        source,
        known,
        arrows,
        held,
        found,
        said,
        pairs,
        _table(pairs),
        np.array([_right(p, known) for p in pairs]),
    )


def _right(pair: EndPair, known: Sequence[Known]) -> int:
    """1 for a known change, -1 where its values are those of one told elsewhere, 0 for any other pair."""
    same = [k for k in known if k.has(*pair.fitted)]
    turns = {pair.old.turn, pair.new.turn}
    return (1 if any(k.turns is None or turns <= k.turns for k in same) else -1) if same else 0


def _table(pairs: Sequence[EndPair]) -> np.ndarray:
    ends: dict[Span, list[bool]] = {}
    rows = []
    for pair in pairs:
        for end in (pair.old, pair.new):
            span = end.mention.quantity.span
            ends[span] = ends.get(span) or [bool(sign(end)) for sign in end_signs_zh.SIGNS]
        own = [ends[end.mention.quantity.span] for end in (pair.old, pair.new)]
        rows.append([*own[0], *own[1], *(bool(sign(pair)) for sign in pair_signs_zh.SIGNS), pair.turns > _NEAR])
    return np.array(rows, np.int8).reshape(len(rows), 2 * len(ENDS) + len(PAIRS) + 1)


def exchanges() -> Iterator[Heard]:
    """The talks of the files of exchanges."""
    for name in FILES:
        for told in tellings(name):
            known = [Known(c.before, c.unit, c.after, c.after_unit) for c in told.changes]
            yield heard(name, told.id, (told.transcript("zh"), (), NOTHING), known)


def lessons() -> Iterator[Heard]:
    """The lessons; two values that a fact tells together are no example of two that are no change."""
    parts = pipeline.build_parts(load_settings({}))
    for gold in load_gold(LESSONS):
        if gold.lang == "zh":
            transcript = gold_transcript(gold)
            passages = pipeline.segment_transcript(transcript, parts)
            one = heard("lessons", gold.id, (transcript, passages, superseded(transcript, passages)), _listed(gold))
            told = [value_set(plain(fact.text)) for fact in gold.facts]
            for at, pair in enumerate(one.pairs):
                ends = [round(float(m.quantity.value), 6) for m in pair.fitted]
                if not one.right[at] and any(all(value in fact for value in ends) for fact in told):
                    one.right[at] = -1
            yield one


def _listed(gold: GoldInterview) -> list[Known]:
    norms = [(m.norm, frozenset(m.turns)) for m in gold.metrics if m.norm]
    return [Known(n.before, n.unit, n.after, n.unit, turns) for n, turns in norms if None not in (n.before, n.after)]


def _design(table: np.ndarray) -> np.ndarray:
    """The signs, the same again of pairs far apart, and the two biases."""
    signs, far = table[:, :-1].astype(np.float32), table[:, -1:].astype(np.float32)
    return np.hstack([signs, signs * far, np.ones_like(far), far])


def fit(told: Sequence[Heard]) -> np.ndarray:
    """The weights, the biases free."""
    table, right = _design(np.vstack([one.table for one in told])), np.concatenate([one.right for one in told])
    counts = np.concatenate([np.full(len(one.pairs), LESSON if one.source == "lessons" else 1.0) for one in told])
    keep = right >= 0
    table, right, counts = table[keep], right[keep].astype(float), counts[keep]
    half = (table.shape[1] - 2) // 2
    penalty = np.concatenate([np.full(half, STRENGTH), np.full(half, APART), [0.001, 0.1]])
    return fit_near(table, right, EXPECTED, penalty, counts)


def as_weights(best: np.ndarray) -> weighed_zh.Weights:
    """The weights as the finder reads them."""
    half = (len(best) - 2) // 2
    near, far = best[:half], best[:half] + best[half : 2 * half]
    both = [(round(float(a), 2), round(float(b), 2)) for a, b in zip(near, far, strict=True)]
    size = len(ENDS)
    old, new, pair = both[:size], both[size : 2 * size], both[2 * size :]
    bias = (round(float(best[-2]), 2), round(float(best[-2] + best[-1]), 2))
    return weighed_zh.Weights(
        dict(zip(ENDS, old, strict=True)), dict(zip(ENDS, new, strict=True)), dict(zip(PAIRS, pair, strict=True)), bias
    )


def main(*, check: bool) -> None:
    """Writes `zh.toml`, or prints what is found in each file by weights fitted without it."""
    told = [*exchanges(), *lessons()]
    if check:
        for name, left_out in _left_out(told):
            found = as_weights(fit([one for one in told if one not in left_out]))
            print(name, *_counted(left_out, found))
        return
    found = as_weights(fit(told))
    text = "# Weights of the signs of two Chinese values that may be ends of one change, near and far; train.py makes them.\n"
    text += f"bias = [{found.bias[0]}, {found.bias[1]}]\n"
    for part, of in (("old", found.old), ("new", found.new), ("pair", found.pair)):
        text += f"\n[{part}]\n" + "".join(f"{name} = [{near}, {far}]\n" for name, (near, far) in of.items())
    (HERE / "zh.toml").write_text(text, encoding="utf-8")
    print(
        f"{sum(len(one.pairs) for one in told)} pairs, {sum(int((one.right == 1).sum()) for one in told)} of them changes"
    )


def _left_out(told: Sequence[Heard]) -> Iterator[tuple[str, list[Heard]]]:
    files = defaultdict(list)
    for one in told:
        files[one.source].append(one)
    whole = files.pop("lessons")
    yield from files.items()
    for at in range(_FOLDS):
        yield f"lessons {at + 1}", whole[at::_FOLDS]


def _counted(told: Sequence[Heard], by: weighed_zh.Weights) -> tuple[str, str]:
    """What is found and wrong, by rules and by weights; short exchanges are weighed too, which in earnest rules read alone."""
    out = []
    with patch.object(weighed_zh, "weights", lambda: by), patch.object(weighed_zh, "_SHORTEST", 2):
        for name, joined in (("rules:", lambda one: one.arrows), ("weights:", _weighed)):
            found = wrong = 0
            for one in told:
                arrows = joined(one)
                found += sum(any(k.has(a.before, a.after) for a in arrows) for k in one.known)
                wrong += sum(not any(k.has(a.before, a.after) for k in one.known) for a in arrows)
            out.append(f"{name} {found} of {sum(len(one.known) for one in told)} found, {wrong} others")
    return out[0], out[1]


def _weighed(one: Heard) -> Sequence[Arrow]:
    return [*one.arrows, *weighed_zh.weighed(one.arrows, one.held, one.found, one.said)]
