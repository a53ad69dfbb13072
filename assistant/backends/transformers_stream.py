"""The answer of a local model while it is being written: told piece by piece, stopped where it must be."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import torch
from transformers.generation.stopping_criteria import StoppingCriteria
from transformers.generation.streamers import TextStreamer

from assistant.language.repetition import endless_from
from assistant.ports import OnText

_LOOK_EVERY = 200  # characters between two looks for endless repetition


class Told(TextStreamer):  # type: ignore[misc, unused-ignore]
    """Collects the text of an answer and hands it on, but for what may be the beginning of a stop word."""

    def __init__(self, tokenizer: Any, stop: Sequence[str], on_text: OnText | None) -> None:  # noqa: ANN401
        super().__init__(tokenizer, skip_prompt=True, skip_special_tokens=True)
        self.text = ""
        self.stopped = False
        self.endless = False
        self._stop = tuple(word for word in stop if word)
        self._on_text = on_text
        self._handed = 0
        self._looked = 0

    def on_finalized_text(self, text: str, stream_end: bool = False) -> None:
        """Takes a piece from the base class, which makes whole words of tokens."""
        if self.stopped or self.endless:
            return
        self.text += text
        cut = min((at for word in self._stop if (at := self.text.find(word)) >= 0), default=None)
        if cut is not None:
            self.text, self.stopped = self.text[:cut], True
        elif len(self.text) - self._looked >= _LOOK_EVERY:
            self._looked = len(self.text)
            loop = endless_from(self.text)
            if loop is not None:
                self.text, self.endless = self.text[:loop], True
        self._hand_on(last=stream_end or self.stopped)

    def _hand_on(self, *, last: bool) -> None:
        held = 0 if last else max((len(word) - 1 for word in self._stop), default=0)
        upto = max(len(self.text) - held, self._handed)
        if self._on_text and self.text[self._handed : upto]:
            self._on_text(self.text[self._handed : upto])
        self._handed = upto


class Enough(StoppingCriteria):
    """Ends the writing where the text was stopped or repeats itself endlessly."""

    def __init__(self, told: Told) -> None:
        self._told = told

    def __call__(self, input_ids: torch.LongTensor, scores: torch.FloatTensor, **kwargs: Any) -> torch.BoolTensor:  # noqa: ANN401
        """One answer for each row; there is one row."""
        done = self._told.stopped or self._told.endless
        return torch.full((input_ids.shape[0],), done, dtype=torch.bool, device=input_ids.device)  # type: ignore[return-value, unused-ignore]
