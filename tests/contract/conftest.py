"""The small fakes that pass the same suites as the real backends."""

from __future__ import annotations

import importlib
import re
import zlib
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from assistant.backends.table import backend
from assistant.ports import Mask, Token, Vectors


class FakeTokenizer:
    """Runs of letters and digits, every other mark alone."""

    def tokens(self, text: str) -> list[Token]:
        return [Token(m.group(), *m.span()) for m in re.finditer(r"\w+|[^\w\s]", text)]


class FakeEmbedder:
    """A bag of words: each word counts in the place that its checksum names."""

    id = "fake@1"
    dim = 64

    def encode(self, texts: Sequence[str]) -> Vectors:
        out = np.zeros((len(texts), self.dim), dtype=np.float32)
        for row, text in enumerate(texts):
            for word in re.findall(r"[a-z]+|[\u4e00-\u9fff]", text.lower()):
                out[row, zlib.crc32(word.encode()) % self.dim] += 1
            out[row] /= max(float(np.linalg.norm(out[row])), 1e-9)
        return out


class FakeIndex:
    """Every vector compared, in numpy."""

    def __init__(self, vectors: Vectors) -> None:
        self._vectors = vectors

    @classmethod
    def build(cls, vectors: Vectors) -> FakeIndex:
        return cls(vectors.astype(np.float32))

    @classmethod
    def load(cls, path: Path) -> FakeIndex:
        with path.open("rb") as file:
            return cls(np.load(file, allow_pickle=False))

    kind = "fake"
    exact = True

    def __len__(self) -> int:
        return len(self._vectors)

    def search(self, queries: Vectors, k: int, among: Mask | None = None) -> tuple[Vectors, np.ndarray]:
        scores = queries @ self._vectors.T
        if among is not None:
            scores[:, ~among] = -np.inf
        rows = np.argsort(-scores, axis=1, kind="stable")[:, :k]
        scores = np.take_along_axis(scores, rows, axis=1)
        return scores, np.where(np.isinf(scores), -1, rows).astype(np.int64)

    def updated(self, vectors: Vectors, was: np.ndarray) -> FakeIndex:
        return FakeIndex(np.where(was[:, None] < 0, vectors, self._vectors[was]))

    def save(self, path: Path) -> None:
        with path.open("wb") as file:
            np.save(file, self._vectors, allow_pickle=False)


@pytest.fixture(scope="session")
def fakes() -> dict[str, type]:
    """The fake of each port, by name."""
    return {"tokenizer": FakeTokenizer, "embedder": FakeEmbedder, "index": FakeIndex}


@pytest.fixture(scope="session")
def chat_model(tmp_path_factory) -> Path:
    """The folder of a small chat model with random weights."""
    pytest.importorskip("torch", reason="needs the extra 'transformers'")
    pytest.importorskip("transformers", reason="needs the extra 'transformers'")
    build = importlib.import_module("tests.tiny_chat").save_chat_model
    return build(tmp_path_factory.mktemp("模型") / "tiny-chat")


@pytest.fixture(scope="session")
def transformers_generator(chat_model):
    """That model, loaded."""
    return backend("transformers")(str(chat_model), device="cpu")
