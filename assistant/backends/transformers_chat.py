"""A chat model of transformers on this computer."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import torch

from assistant.backends.transformers_loading import checksum, is_memory, load, out_of_memory
from assistant.backends.transformers_stream import Enough, Told
from assistant.errors import GeneratorError, Say
from assistant.ports import Answer, Finish, Message, OnText, Request

_UNLIMITED = 10_000_000  # tokenizers without a limit name a huge one


class TransformersGenerator:
    """Implements `assistant.ports.Generator`. The answer's form cannot be bound here: the prompt alone asks for it.

    Args:
        name: a folder, or a name under which the model was stored on this computer.
        device, dtype, allow_download: see `transformers_loading.load`.
        context: tokens that question and answer may have together; None for what the model tells.

    Raises:
        GeneratorError: see `transformers_loading.load`.
    """

    sends_to = None

    def __init__(
        self,
        name: str,
        *,
        device: str = "auto",
        dtype: str = "auto",
        context: int | None = None,
        allow_download: bool = False,
    ) -> None:
        self._name = name
        self._model, self._tokenizer = load(name, device=device, dtype=dtype, allow_download=allow_download)
        self._short = Path(name).name if Path(name).is_dir() else name
        self.id = f"transformers:{self._short}@{checksum(name, self._model)}"
        self.context = context or _context(self._model, self._tokenizer)

    def tokens(self, text: str) -> int:
        """See `ports.Generator`."""
        return len(self._tokenizer(text, add_special_tokens=False)["input_ids"])

    def generate(self, request: Request, on_text: OnText | None = None) -> Answer:
        """See `ports.Generator`.

        Raises:
            GeneratorError: the question does not fit (`too-long`), memory ran out (`memory`), or the template does not
                take such a conversation (`no-template`).
        """
        began = time.monotonic()
        asked = self._laid_out(request.messages)
        length = int(asked["input_ids"].shape[1])
        room = request.max_tokens if self.context is None else min(request.max_tokens, self.context - length)
        if room < 1:
            raise _too_long(self._short, length, self.context)
        told = Told(self._tokenizer, request.stop, on_text)
        out = self._written(asked, request, room, told)
        written = int(out.shape[1]) - length
        return Answer(
            told.text,
            self._finish(out, told),
            self._short,
            length,
            written,
            time.monotonic() - began,
        )

    def _laid_out(self, messages: tuple[Message, ...]) -> Any:  # noqa: ANN401
        conversation = [{"role": message.role, "content": message.content} for message in messages]
        try:
            # Models that think aloud are asked not to; other templates do not know the word and ignore it.
            return self._tokenizer.apply_chat_template(
                conversation,
                add_generation_prompt=True,
                return_dict=True,
                return_tensors="pt",
                enable_thinking=False,
            ).to(self._model.device)
        except Exception as error:  # the template came with the model and raises what it likes
            raise GeneratorError(
                "no-template",
                Say(
                    f"The chat template of {self._short!r} does not take this conversation ({error}).",
                    f"{self._short!r} 的对话模板不接受这段对话（{error}）。",
                ),
                Say("Take another model.", "请换用其他模型。"),
            ) from error

    def _written(self, asked: Any, request: Request, room: int, told: Told) -> Any:  # noqa: ANN401
        drawn = (
            {"do_sample": True, "temperature": request.temperature} if request.temperature > 0 else {"do_sample": False}
        )
        end = self._tokenizer.eos_token_id
        try:
            with torch.inference_mode(), torch.random.fork_rng(devices=self._devices()):
                torch.manual_seed(request.seed)
                return self._model.generate(
                    input_ids=asked["input_ids"],
                    attention_mask=asked["attention_mask"],
                    **drawn,
                    max_new_tokens=room,
                    streamer=told,
                    stopping_criteria=[Enough(told)],
                    pad_token_id=self._tokenizer.pad_token_id if self._tokenizer.pad_token_id is not None else end,
                )
        except (MemoryError, RuntimeError) as error:
            if is_memory(error):
                raise out_of_memory(self._name) from error
            raise

    def _devices(self) -> list[int]:
        device = self._model.device
        return [device.index or 0] if device.type == "cuda" else []

    def _finish(self, out: Any, told: Told) -> Finish:  # noqa: ANN401
        ends = self._model.generation_config.eos_token_id
        known = ends if isinstance(ends, list) else [ends, self._tokenizer.eos_token_id]
        return "stop" if told.stopped or (int(out[0, -1]) in known and not told.endless) else "length"


def _context(model: Any, tokenizer: Any) -> int | None:  # noqa: ANN401
    told = [getattr(model.config, "max_position_embeddings", None), tokenizer.model_max_length]
    known = [limit for limit in told if isinstance(limit, int) and 0 < limit < _UNLIMITED]
    return min(known, default=None)


def _too_long(name: str, length: int, context: int | None) -> GeneratorError:
    return GeneratorError(
        "too-long",
        Say(
            f"The question takes {length} tokens, and {name!r} holds {context} with the answer.",
            f"问题有 {length} 个 token，而 {name!r} 连同回答只能容纳 {context} 个。",
        ),
        Say("Take a model with a larger context.", "请使用上下文更长的模型。"),
    )
