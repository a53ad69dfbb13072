"""Any model of sentence-transformers as the embedder: by the name it was stored under, or by its folder.

Runs on the processor. Reads only what is on this computer unless a download was allowed; code that comes with a model
is never run.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from typing import Any

import numpy as np
import torch
from sentence_transformers import SentenceTransformer

from assistant.errors import Say, WorkError
from assistant.patterns import regex
from assistant.ports import Vectors

_WORD = regex(r"\w")


class SentenceTransformerEmbedder:
    """Implements `assistant.ports.Embedder`.

    Args:
        name: the model's name on the hub, or its folder.
        allow_download: whether the model may be fetched when it is not on this computer.

    Raises:
        WorkError: the model is not there, or cannot be read.
    """

    def __init__(self, name: str, *, allow_download: bool = False) -> None:
        try:
            self._model: Any = SentenceTransformer(
                name, device="cpu", local_files_only=not allow_download, trust_remote_code=False
            )
        except (OSError, ValueError, KeyError, RuntimeError) as error:
            raise _missing(name, error) from error
        self._model.eval()
        self.id = f"{name}@{checksum_of(self._model)}"
        self.dim = int(self._model.encode(["a"], show_progress_bar=False).shape[1])

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Vectors of shape (len(texts), dim), of length 1, or all zeros for a text without words."""
        out = np.zeros((len(texts), self.dim), dtype=np.float32)
        told = [row for row, text in enumerate(texts) if _WORD.search(text)]
        if told:
            chosen = [texts[row] for row in told]
            vectors = self._model.encode(chosen, normalize_embeddings=True, show_progress_bar=False)
            out[told] = np.asarray(vectors, dtype=np.float32)
        return out


def checksum_of(model: Any) -> str:  # noqa: ANN401 - torch is no part of the core, nor are its types
    """A hash of all that vectors depend on: weights, how they are pooled, how texts are cut."""
    told = hashlib.sha256()
    for name, tensor in sorted(model.state_dict().items()):
        told.update(f"{name} {tuple(tensor.shape)} {tensor.dtype}\n".encode())
        told.update(tensor.detach().cpu().contiguous().flatten().view(torch.uint8).numpy().data)
    for module in model:
        settings = module.get_config_dict() if hasattr(module, "get_config_dict") else {}
        told.update(json.dumps([type(module).__name__, settings], sort_keys=True, default=str).encode())
    told.update(json.dumps([model.max_seq_length, model.prompts, model.default_prompt_name], default=str).encode())
    told.update(_cutting(model.tokenizer).encode())
    return told.hexdigest()[:12]


def _cutting(tokenizer: Any) -> str:  # noqa: ANN401
    """How texts are cut, as the tokenizer tells it: the quick ones whole, others by their words."""
    quick = getattr(tokenizer, "backend_tokenizer", tokenizer)
    if hasattr(quick, "to_str"):
        return str(quick.to_str())
    return json.dumps(sorted(tokenizer.get_vocab().items()), ensure_ascii=False)


def _missing(name: str, error: Exception) -> WorkError:
    why = str(error).strip().splitlines()[0] if str(error).strip() else type(error).__name__
    return WorkError(
        Say(
            f"The embedder {name!r} is not on this computer, or cannot be read ({why}).",
            f"本机没有向量模型 {name!r}，或无法读取（{why}）。",
        ),
        Say(
            "Name a folder that holds a sentence-transformers model, or fetch the model once with --allow-download.",
            "请指定存放 sentence-transformers 模型的文件夹，或加 --allow-download 下载一次。",
        ),
    )
