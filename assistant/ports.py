"""What can be swapped: each port has a real backend and a fake in the tests, and one suite for both."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

import numpy as np
import numpy.typing as npt

from assistant.language.tokens import Token, Tokenizer
from assistant.learning.linear import LinearModel, Row

__all__ = ["DenseTrainer", "Embedder", "LinearTrainer", "Mask", "Token", "Tokenizer", "VectorIndex", "Vectors"]

Vectors = npt.NDArray[np.float32]
Mask = npt.NDArray[np.bool_]


class Embedder(Protocol):
    """Turns texts into unit vectors. `id` changes whenever the vectors would."""

    @property
    def id(self) -> str:
        """Name and checksum of the model."""
        ...

    @property
    def dim(self) -> int:
        """Length of a vector."""
        ...

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Vectors of shape (len(texts), dim), each of length 1 (all zeros for a text without words)."""
        ...


class VectorIndex(Protocol):
    """Finds the nearest stored vectors by inner product."""

    @property
    def kind(self) -> str:
        """What kind of index it is, for people who ask."""
        ...

    @property
    def exact(self) -> bool:
        """Whether every stored vector is compared; else some near ones may be missed."""
        ...

    def __len__(self) -> int:
        """How many vectors are stored."""
        ...

    def search(self, queries: Vectors, k: int, among: Mask | None = None) -> tuple[Vectors, npt.NDArray[np.int64]]:
        """Scores and row numbers, both of shape (len(queries), min(k, len(self))), best first.

        `among` marks the rows that may be found. Where fewer are found, rows are -1.
        """
        ...

    def updated(self, vectors: Vectors, was: npt.NDArray[np.int64]) -> VectorIndex:
        """An index of the rows of `vectors`, of which row i was row `was[i]` here, or is new (-1); this one is used up."""
        ...

    def save(self, path: Path) -> None:
        """Write the index to one file."""
        ...


class LinearTrainer(Protocol):
    """Fits a linear model on hashed features."""

    def fit(
        self, rows: Sequence[Row], targets: Sequence[str], outputs: Sequence[str], weights: Sequence[float]
    ) -> LinearModel:
        """A model that scores `outputs`; `targets[i]` is the right one for `rows[i]`, counted `weights[i]` times."""
        ...


class DenseTrainer(Protocol):
    """Fits a linear model on features that every example has."""

    def fit(
        self, features: Vectors, targets: Sequence[str], outputs: Sequence[str], weights: Vectors
    ) -> tuple[Vectors, Vectors]:
        """Weights (features, outputs) and bias (outputs,); `targets[i]` is right for row i, which counts `weights[i]`."""
        ...
