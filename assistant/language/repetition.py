"""Whether a text has fallen into saying the same thing over and over, as language models do when they lose the thread."""

from __future__ import annotations

_LONGEST = 400  # characters of what is repeated
_TIMES = 4  # beside the first
_LEAST = 60  # characters that the repetitions take together


def endless_from(text: str) -> int | None:
    """Where the endless repetition at the end of a text begins: behind its first round; None where there is none.

    It counts as endless when one stretch of at most 400 characters comes at least five times running and what is
    repeated is at least 60 characters long, so that no list, laugh or ruled line of an ordinary text counts.
    """
    for period in range(1, min(_LONGEST, len(text) // 2) + 1):
        needed = max(_LEAST, _TIMES * period)
        if len(text) >= needed + period and text[-needed:] == text[-needed - period : -period]:
            return _start(text, period)
    return None


def _start(text: str, period: int) -> int:
    at = len(text) - period
    while at > 0 and text[at - 1] == text[at - 1 + period]:
        at -= 1
    return at + period
