"""Embedder with one stored vector a word piece: a text's vector is the mean of its pieces' vectors.

Needs numpy, safetensors and tokenizers alone, no torch. The model folder holds `config.json` (name,
dimension, checksums), `tokenizer.json` and `model.safetensors` (`rows`: 8-bit integers, one row a piece;
`scales`: what a row is multiplied with).
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from safetensors import SafetensorError
from safetensors.numpy import load_file
from tokenizers import Tokenizer

from assistant.errors import Say, WorkError
from assistant.ports import Vectors

_FILES = ("model.safetensors", "tokenizer.json")


class StaticEmbedder:
    """Implements `assistant.ports.Embedder` from a model folder.

    Raises:
        WorkError: a file is missing, is not what `config.json` vouches for, or cannot be read.
    """

    def __init__(self, folder: Path) -> None:
        config = _config(folder)
        sums = {name: _sha256(folder / name) for name in _FILES}
        if sums != config["sha256"]:
            raise _broken(folder, Say("its checksums differ from config.json", "校验和与 config.json 不符"))
        self.id = f"{config['name']}@{hashlib.sha256(''.join(sums.values()).encode()).hexdigest()[:12]}"
        self.dim = int(config["dim"])
        try:
            self._tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
            tensors = load_file(folder / "model.safetensors")
            self._rows, self._scales = tensors["rows"], tensors["scales"]
        except (SafetensorError, KeyError) as error:
            raise _broken(folder, Say(f"it cannot be read ({error})", f"无法读取（{error}）")) from error
        self._unknown = self._tokenizer.token_to_id("<unk>")

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Vectors of shape (len(texts), dim), of length 1, or all zeros where no piece is known."""
        out = np.zeros((len(texts), self.dim), dtype=np.float32)
        for row, encoding in enumerate(self._tokenizer.encode_batch(list(texts), add_special_tokens=False)):
            pieces = [piece for piece in encoding.ids if piece != self._unknown]
            if pieces:
                mean = (self._rows[pieces] * self._scales[pieces][:, None]).mean(axis=0)
                out[row] = mean / max(float(np.linalg.norm(mean)), 1e-9)
        return out


def _config(folder: Path) -> dict[str, Any]:
    try:
        config: dict[str, Any] = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise _broken(folder, Say("config.json cannot be read", "无法读取 config.json")) from error
    if not isinstance(config, dict) or any(key not in config for key in ("name", "dim", "sha256")):
        raise _broken(folder, Say("config.json is incomplete", "config.json 不完整"))
    return config


def _sha256(path: Path) -> str:
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError as error:
        raise _broken(path.parent, Say(f"{path.name} is missing", f"缺少 {path.name}")) from error


def _broken(folder: Path, why: Say) -> WorkError:
    return WorkError(
        Say(f"The embedder in {folder} cannot be used: {why.en}.", f"{folder} 中的向量模型无法使用：{why.zh}。"),
        Say(
            "Install Casewright again, or train the model again with its recipe.",
            "请重新安装 Casewright，或按配方重新训练该模型。",
        ),
    )
