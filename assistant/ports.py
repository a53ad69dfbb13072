"""What can be swapped: each port has a real backend and a fake in the tests, and one suite for both."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, Protocol

import numpy as np
import numpy.typing as npt

from assistant.errors import Say
from assistant.language.tokens import Token, Tokenizer
from assistant.learning.linear import LinearModel, Row

__all__ = [
    "Answer",
    "DenseTrainer",
    "Embedder",
    "Generator",
    "LinearTrainer",
    "Mask",
    "Message",
    "OnText",
    "Request",
    "Reranker",
    "Tell",
    "Token",
    "Tokenizer",
    "VectorIndex",
    "Vectors",
]

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


class Reranker(Protocol):
    """Tells how well texts answer a query, reading both at once. `id` changes whenever the scores would."""

    @property
    def id(self) -> str:
        """Name and checksum of the model."""
        ...

    def scores(self, query: str, texts: Sequence[str]) -> Vectors:
        """One score a text, between 0 and 1, higher for a better answer: shape (len(texts),)."""
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


@dataclass(frozen=True, slots=True)
class Message:
    """One message of a conversation with a language model."""

    role: Literal["system", "user", "assistant"]
    content: str


@dataclass(frozen=True, slots=True)
class Request:
    """What a language model is asked.

    Args:
        purpose: what it is for (`plan`, `word-result`, ...), in letters, digits and hyphens; names files, is not sent.
        messages: the conversation, of which the last message is the user's.
        max_tokens: how long the answer may be.
        schema: JSON schema of the answer; binds where the model can be bound, so the prompt must tell the form too.
        temperature: 0 for the likeliest answer.
        seed: where the model draws.
        stop: words that end the answer and do not stand in it.
    """

    purpose: str
    messages: tuple[Message, ...]
    max_tokens: int
    schema: Mapping[str, object] | None = None
    temperature: float = 0.0
    seed: int = 0
    stop: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """A hash of the messages: the same question has the same key, whoever is asked and however long they may talk."""
        told = [[message.role, message.content] for message in self.messages]
        return hashlib.sha256(json.dumps(told, ensure_ascii=False).encode()).hexdigest()


Finish = Literal["stop", "length", "refused"]
OnText = Callable[[str], None]
# What a backend tells the user while it works: that it waits, tries again, or does without something.
Tell = Callable[[Say], None]


@dataclass(frozen=True, slots=True)
class Answer:
    """What a language model said.

    `finish` is `length` where it was cut off and `refused` where the model or its server declined. `model` is who
    answered, as the server names it. `cached` answers were paid for before. `seconds` differ from run to run: they
    are told and never stored in a draft.
    """

    text: str
    finish: Finish
    model: str
    tokens_in: int | None = None
    tokens_out: int | None = None
    seconds: float = 0.0
    cached: bool = False


class Generator(Protocol):
    """A language model. `id` changes whenever its answers would, as far as can be known from here."""

    @property
    def id(self) -> str:
        """Backend and model, with a checksum where there are weights to take it of: `openai:qwen3`."""
        ...

    @property
    def sends_to(self) -> Say | None:
        """Where texts go that leave this computer, in words for the user; None where nothing leaves it."""
        ...

    @property
    def context(self) -> int | None:
        """How many tokens question and answer may have together; None where nobody knows."""
        ...

    def tokens(self, text: str) -> int:
        """How many tokens a text takes: counted where the tokenizer is at hand, else estimated."""
        ...

    def generate(self, request: Request, on_text: OnText | None = None) -> Answer:
        """Asks once; waits and tries again by itself where that may help.

        Args:
            request: what is asked.
            on_text: told of each piece of the answer as it comes; the pieces together are `Answer.text`, unless a
                try failed halfway and was made again.

        Raises:
            GeneratorError: there is no answer; `kind` says why. An interruption (Ctrl-C) is passed on as it is.
        """
        ...
