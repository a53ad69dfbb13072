"""What can be swapped: each port has a real backend and a fake in the tests, and one suite for both."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import numpy as np
import numpy.typing as npt

from assistant.learning.linear import LinearModel, Row

Vectors = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Token:
    """A word or mark with its place in the text; `norm` is its full, lower-case form ('re -> are)."""

    text: str
    start: int
    end: int
    norm: str


class Tokenizer(Protocol):
    """Splits text of one language into tokens; they come in order and do not overlap."""

    def tokens(self, text: str) -> list[Token]:
        """Tokens of `text` without white space."""
        ...


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
