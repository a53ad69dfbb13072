"""Where sentences end in Chinese that a recorder wrote down without any mark.

Some recorders leave a space where the speaker paused, some leave nothing. Spaces are taken first; in what is still
long, a sentence ends after a final particle that something new follows, or before a connective that opens one.
"""

from __future__ import annotations

from assistant.patterns import regex

_MARKS = regex(r"[，、。！？；：,.!?;:…—\n]")
_LONG = 40  # characters without a mark that nobody writes
_SHORTEST = 8  # characters of a sentence
_SPACE = regex(r"(?<=[\u4e00-\u9fff\d])[ \u3000]+(?=[\u4e00-\u9fff\d])")
_OPENS = "然后|所以|但是|因为|那么|不过|后来|现在|其实|比如|当时|而且|另外|最后|首先|以前|之前|我们|他们|咱们|这个时候|那时候"
_TURNS = regex(
    rf"(?<=[了吗呢吧嘛啊呀哈的])(?={_OPENS}|我|你|他|她|它|那|这|就是)|(?=(?:然后|所以|但是|因为|不过|后来|而且|另外)(?!就是说))"
)


def breaks(text: str) -> list[int]:
    """Ends of sentences within a text, in characters from its start; none where the text has marks enough."""
    ends: list[int] = []
    start = 0
    for piece in _MARKS.split(text):
        if len(piece) > _LONG:
            ends += [start + end for end in _within(piece)]
        start += len(piece) + 1
    return ends


def _within(piece: str) -> list[int]:
    pauses = _kept([match.end() for match in _SPACE.finditer(piece)], len(piece))
    out = []
    for start, end in zip([0, *pauses], [*pauses, len(piece)], strict=True):
        if start:
            out.append(start)
        if end - start > _LONG:
            turns = [match.start() for match in _TURNS.finditer(piece[start:end])]
            out += [start + at for at in _kept(turns, end - start)]
    return out


def _kept(ends: list[int], length: int) -> list[int]:
    """The ends that leave no sentence too short to say anything."""
    out: list[int] = []
    for end in ends:
        if end - (out[-1] if out else 0) >= _SHORTEST and length - end >= _SHORTEST:
            out.append(end)
    return out
