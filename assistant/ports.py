"""What can be swapped: each port has a real backend and a fake in the tests, and one suite for both."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

import numpy as np
import numpy.typing as npt

from assistant.language.tokens import Token, Tokenizer
from assistant.learning.linear import LinearModel, Row

__all__ = ["DenseTrainer", "Embedder", "LinearTrainer", "Token", "Tokenizer", "VectorIndex", "Vectors"]

Vectors = npt.NDArray[np.float32]


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

    def __len__(self) -> int:
        """How many vectors are stored."""
        ...

    def search(self, queries: Vectors, k: int) -> tuple[Vectors, npt.NDArray[np.int64]]:
        """Scores and row numbers, both of shape (len(queries), min(k, len(self))), best first."""
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
