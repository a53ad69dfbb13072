"""Any cross-encoder of sentence-transformers as the re-ranker: by the name it was stored under, or by its folder.

Runs on the processor. Reads only what is on this computer unless a download was allowed, and weights from safetensors
alone; code that comes with a model is never run.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import torch
from sentence_transformers import CrossEncoder

from assistant.backends.sentence_transformer import checksum_of
from assistant.errors import Say, WorkError
from assistant.ports import Vectors

# A model without such a head would get one of random numbers, and rank by them.
_HEADS = ("SequenceClassification", "CausalLM")


class CrossEncoderReranker:
    """Implements `assistant.ports.Reranker`.

    Args:
        name: the model's name on the hub, or its folder.
        allow_download: whether the model may be fetched when it is not on this computer.

    Raises:
        WorkError: the model is not there, cannot be read, or was not made to rank.
    """

    def __init__(self, name: str, *, allow_download: bool = False) -> None:
        try:
            self._model: Any = CrossEncoder(
                name,
                device="cpu",
                local_files_only=not allow_download,
                trust_remote_code=False,
                model_kwargs={"use_safetensors": True},
                activation_fn=torch.nn.Sigmoid(),
            )
        except (OSError, ValueError, KeyError, RuntimeError, ImportError) as error:
            raise _missing(name, error) from error
        heads = self._model.config.architectures or []
        if self._model.num_labels != 1 or not any(head.endswith(kind) for head in heads for kind in _HEADS):
            raise _no_reranker(name)
        self._model.eval()
        self.id = f"{name}@{checksum_of(self._model)}"

    def scores(self, query: str, texts: Sequence[str]) -> Vectors:
        """See `ports.Reranker`."""
        if not texts:
            return np.zeros(0, dtype=np.float32)
        found = self._model.predict([(query, text) for text in texts], show_progress_bar=False)
        return np.asarray(found, dtype=np.float32).reshape(len(texts))


def _missing(name: str, error: Exception) -> WorkError:
    why = str(error).strip().splitlines()[0] if str(error).strip() else type(error).__name__
    return WorkError(
        Say(
            f"The re-ranker {name!r} is not on this computer, or cannot be read ({why}).",
            f"本机没有重排模型 {name!r}，或无法读取（{why}）。",
        ),
        Say(
            "Name a folder that holds a cross-encoder, or fetch the model once with --allow-download.",
            "请指定存放 cross-encoder 模型的文件夹，或加 --allow-download 下载一次。",
        ),
    )


def _no_reranker(name: str) -> WorkError:
    return WorkError(
        Say(f"{name!r} was not made to rank passages for a query.", f"{name!r} 不是用来给检索结果排序的模型。"),
        Say(
            "Name a cross-encoder with one score; its name often says reranker or cross-encoder.",
            "请指定输出单一分数的 cross-encoder，名称常带 reranker 或 cross-encoder。",
        ),
    )
