"""Hashed features and linear models: what the trained rooms share. Numpy only, no training code.

Feature hashing: Weinberger et al., "Feature Hashing for Large Scale Multitask Learning", ICML 2009.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from pathlib import Path
from typing import Any
from zlib import crc32

import numpy as np
import numpy.typing as npt
from safetensors.numpy import load_file, save_file

from assistant.errors import Say, WorkError

Hashes = npt.NDArray[np.uint32]
_AT_ONCE = 256  # rows whose weights are looked up together
_HALF = np.uint64(32)  # bits of a number whose upper half tells which text its lower half is of
_BASE = np.uint32(0x01000193)  # the FNV prime as base of the rolling hash


def ngrams_of(texts: Sequence[str], low: int, high: int) -> list[Hashes]:
    """Distinct hashes of the character n-grams of each text, for n from `low` to `high`.

    All texts at once take a fraction of the time of one after the other.
    """
    codes = np.frombuffer("".join(texts).encode("utf-32-le", "replace"), dtype=np.uint32)
    of = np.repeat(np.arange(len(texts), dtype=np.uint64), [len(text) for text in texts])
    found = [np.empty(0, np.uint64)]
    rolling = np.zeros(len(codes), np.uint32)
    for n in range(1, min(high, len(codes)) + 1):
        first, last = of[: len(codes) - n + 1], of[n - 1 :]
        rolling = rolling[: len(first)] * _BASE + codes[n - 1 :] + np.uint32(1)
        if n >= low:
            within = first == last
            hashes = _mix(rolling[within] ^ np.uint32(n * 0x9E3779B1 & 0xFFFFFFFF))
            found.append(first[within] << _HALF | hashes)
    distinct = np.unique(np.concatenate(found))  # sorted by text, then by hash
    ends = np.searchsorted(distinct, np.arange(1, len(texts) + 1, dtype=np.uint64) << _HALF)
    return np.split(distinct.astype(np.uint32), ends)[: len(texts)]


def named(names: Sequence[str]) -> Hashes:
    """Hashes of named features such as `role=interviewer`."""
    return np.fromiter((crc32(name.encode("utf-8")) for name in names), dtype=np.uint32, count=len(names))


def in_field(hashes: Hashes, field: str) -> Hashes:
    """The same features seen in another place (the question, the sentence before)."""
    return _mix(hashes ^ np.uint32(crc32(field.encode("utf-8"))))


def _mix(hashes: Hashes) -> Hashes:
    """Finaliser of MurmurHash3 (public domain, A. Appleby): spreads neighbouring values over all bits."""
    h = hashes.astype(np.uint32, copy=True)
    h ^= h >> np.uint32(16)
    h *= np.uint32(0x85EBCA6B)
    h ^= h >> np.uint32(13)
    h *= np.uint32(0xC2B2AE35)
    h ^= h >> np.uint32(16)
    return h


@dataclass(frozen=True, slots=True)
class Row:
    """Sparse features of one example: blocks of hashes, each with the weight its features share."""

    blocks: tuple[tuple[Hashes, float], ...]

    def columns(self, buckets: int) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.float32]]:
        """Column numbers below `buckets` and their values; a block's values have length `weight`."""
        hashes = np.concatenate([np.empty(0, np.uint32), *(found for found, _ in self.blocks)])
        sizes = np.array([len(found) for found, _ in self.blocks], np.int64)
        shares = [weight / max(len(found), 1) ** 0.5 for found, weight in self.blocks]
        return (hashes % np.uint32(buckets)).astype(np.int64), np.repeat(np.array(shares, np.float32), sizes)


@dataclass(frozen=True, slots=True)
class LinearModel:
    """Scores of several outputs as a linear function of hashed features.

    `weights` has shape (buckets, outputs), `bias` (outputs,); `extra` holds further small tensors.
    """

    outputs: tuple[str, ...]
    weights: npt.NDArray[np.float16]
    bias: npt.NDArray[np.float32]
    extra: dict[str, npt.NDArray[np.float32]]

    def scores(self, rows: Sequence[Row]) -> npt.NDArray[np.float32]:
        """Scores of shape (len(rows), outputs)."""
        out = np.empty((len(rows), len(self.outputs)), np.float32)
        for first in range(0, len(rows), _AT_ONCE):
            some = rows[first : first + _AT_ONCE]
            columns, values = Row(tuple(block for row in some for block in row.blocks)).columns(len(self.weights))
            weights = self.weights.take(columns, axis=0).astype(np.float32)
            ends = [0, *accumulate(sum(len(found) for found, _ in row.blocks) for row in some)]
            for i, (start, end) in enumerate(pairwise(ends), first):
                out[i] = values[start:end] @ weights[start:end] + self.bias
        return out


def save_linear(model: LinearModel, folder: Path, name: str) -> None:
    """Write `<name>.safetensors` and its outputs and checksum to `<name>.json`."""
    folder.mkdir(parents=True, exist_ok=True)
    tensors: dict[str, npt.NDArray[Any]] = {"weights": model.weights, "bias": model.bias}
    tensors |= {f"extra.{k}": v for k, v in model.extra.items()}
    save_file(tensors, folder / f"{name}.safetensors")
    facts = {"outputs": list(model.outputs), "sha256": file_sha256(folder / f"{name}.safetensors")}
    (folder / f"{name}.json").write_text(json.dumps(facts, indent=1) + "\n", encoding="utf-8")
    for ending in ("safetensors", "json"):
        (folder / f"{name}.{ending}").chmod(0o644)  # safetensors writes for the owner alone, but models are shipped


def load_linear(folder: Path, name: str) -> LinearModel:
    """Read what `save_linear` wrote.

    Raises:
        WorkError: a file is missing or its checksum does not fit.
    """
    weights, facts = folder / f"{name}.safetensors", folder / f"{name}.json"
    if not weights.is_file() or not facts.is_file():
        raise _broken(weights, "is missing", "缺失")
    told = json.loads(facts.read_text(encoding="utf-8"))
    if file_sha256(weights) != told["sha256"]:
        raise _broken(weights, "does not fit its checksum", "与校验和不符")
    tensors = load_file(weights)
    extra = {k.removeprefix("extra."): v for k, v in tensors.items() if k.startswith("extra.")}
    return LinearModel(tuple(told["outputs"]), tensors["weights"], tensors["bias"], extra)


def file_sha256(path: Path) -> str:
    """SHA-256 of a file, in hex digits."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _broken(path: Path, en: str, zh: str) -> WorkError:
    return WorkError(
        Say(f"The model file {path.name!r} {en}.", f"模型文件 {path.name!r} {zh}。"),
        Say(
            "Install Casewright again, or train the model with the recipe beside it.",
            "请重新安装 Casewright，或用旁边的脚本重新训练模型。",
        ),
    )
