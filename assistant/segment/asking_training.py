"""What the model of requests learns from: written requests, promises and look-alikes, and the talk of interviews."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from assistant.learning.features import Utterance
from assistant.learning.linear import LinearModel
from assistant.ports import LinearTrainer
from assistant.records import Label
from assistant.segment.asking import ASKING, clause_rows, clauses

Wish = tuple[str, str]  # kind and clause
_SHARE = 0.7  # what all written requests and promises count together, the clauses of interviews being 1
_ALIKE = 0.5  # what a written look-alike counts, a request being 1
# Of so many clauses of interviews one is learned from: all of them teach no more and take three times as long.
_EVERY = 3


def read_wishes(lines: Iterable[str]) -> list[Wish]:
    """Kind and clause of each line `kind<TAB>clause`, each once; lines that begin with # are notes.

    Raises:
        ValueError: a line does not follow the format.
    """
    found: dict[Wish, None] = {}
    for line in lines:
        if not line.strip() or line.startswith("#"):
            continue
        kind, tab, clause = line.rstrip("\n").partition("\t")
        if not tab or kind not in ASKING or not clause.strip():
            raise ValueError(f"no wish: {line[:40]!r}")
        found[kind, clause.strip()] = None
    return list(found)


def harmless_clauses(utterances: Sequence[Utterance], labels: Sequence[Label], lang: str) -> list[str]:
    """The clauses of an interview on the record: whatever they say, they ask for no silence."""
    open_ = (u.text for u, label in zip(utterances, labels, strict=True) if label != "off_record")
    return [text[start:end] for text in open_ for start, end in clauses(text, lang)]


def train_asking(wishes: Sequence[Wish], harmless: Sequence[str], lang: str, trainer: LinearTrainer) -> LinearModel:
    """Fits the model of one language."""
    harmless = harmless[::_EVERY]
    rows = clause_rows([*(clause for _, clause in wishes), *harmless], lang)
    kinds = [kind for kind, _ in wishes] + ["other"] * len(harmless)
    wish = _SHARE * len(harmless) / max(1, sum(kind != "other" for kind, _ in wishes))
    weights = [wish * (_ALIKE if kind == "other" else 1.0) for kind, _ in wishes] + [1.0] * len(harmless)
    return trainer.fit(rows, kinds, ASKING, weights)
