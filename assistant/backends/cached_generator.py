"""Keeps the answers of a generator by content, so that the same question is free the next time.

The files hold answers and hashes of the questions, not the questions; still they tell of the interview. They lie in
the user's data folder, readable by the user alone, and those not used for thirty days are deleted.
"""

from __future__ import annotations

import hashlib
import json
import time
from dataclasses import asdict, replace
from pathlib import Path

from assistant.backends.kept_answers import answer_of, write_file
from assistant.errors import Say
from assistant.ports import Answer, Generator, OnText, Request, Tell

DAYS_KEPT = 30


class CachedGenerator:
    """Implements `assistant.ports.Generator` around another one.

    Args:
        inner: who is asked what was not asked before.
        folder: where the answers are kept.
        tell: told once if they cannot be kept; the work goes on.
    """

    def __init__(self, inner: Generator, folder: Path, tell: Tell) -> None:
        self._inner = inner
        self._tell = tell
        self._told = False
        self._folder = folder
        self.id = inner.id
        self.sends_to = inner.sends_to
        self.context = inner.context
        sweep(folder, DAYS_KEPT)

    def tokens(self, text: str) -> int:
        """See `ports.Generator`."""
        return self._inner.tokens(text)

    def generate(self, request: Request, on_text: OnText | None = None) -> Answer:
        """The kept answer, or a new one; what was refused, cut off or empty is asked again the next time."""
        path = self._folder / f"{self._key(request)}.json"
        kept = _kept(path, self.id)
        if kept is not None:
            path.touch()  # in use: it stays
            if on_text:
                on_text(kept.text)
            return kept
        answer = self._inner.generate(request, on_text)
        if answer.finish == "stop" and answer.text.strip():
            self._keep(path, answer)
        return answer

    def _keep(self, path: Path, answer: Answer) -> None:
        try:
            told = {key: value for key, value in asdict(answer).items() if key != "cached"}
            write_file(path, {"id": self.id, "answer": told})
        except OSError as error:
            if not self._told:
                self._tell(
                    Say(
                        f"Answers cannot be kept in {str(self._folder)!r} ({error.strerror}); asking again will cost again.",
                        f"无法把答案保存到 {str(self._folder)!r}（{error.strerror}）；再次运行会重新提问。",
                    )
                )
            self._told = True

    def _key(self, request: Request) -> str:
        asked = [
            self.id,
            request.key,
            request.schema,
            request.max_tokens,
            request.temperature,
            request.seed,
            list(request.stop),
        ]
        return hashlib.sha256(json.dumps(asked, sort_keys=True, ensure_ascii=False).encode()).hexdigest()


def sweep(folder: Path, days: float) -> int:
    """Deletes the answers that were not used for so many days; how many they were."""
    oldest = time.time() - days * 86_400
    old = [path for path in folder.glob("*.json") if path.stat().st_mtime <= oldest]
    for path in old:
        path.unlink(missing_ok=True)
    return len(old)


def pace(folder: Path, generator: str) -> float | None:
    """Tokens a second that a generator wrote in its kept answers; None where there are none that tell.

    Args:
        folder: where answers are kept.
        generator: its id.
    """
    tokens, seconds = 0, 0.0
    for path in sorted(folder.glob("*.json")):
        kept = _kept(path, generator)
        if kept is not None and kept.tokens_out and kept.seconds > 0:
            tokens, seconds = tokens + kept.tokens_out, seconds + kept.seconds
    return tokens / seconds if seconds else None


def _kept(path: Path, generator: str) -> Answer | None:
    try:
        told = json.loads(path.read_text(encoding="utf-8"))
        return replace(answer_of(told["answer"]), cached=True) if told["id"] == generator else None
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None  # not there, or damaged: asked again, and written anew
