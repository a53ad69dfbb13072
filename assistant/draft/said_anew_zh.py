"""Chinese sentences that say a number anew, without the first one.

床位是118，呃181张 is told as 床位是181张; 两千三是全集团的，我们场才三百八, after 两千三 was told, as 我们场才三百八.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from assistant.corrections.signs_zh import only_hesitates
from assistant.records import Passage, Span

_BREAKS = "，；。：！？…"
_LEAD = 2  # a number without a word before it tells nothing on its own
_CLOSED = ("“", "”", "『", "「")  # a quotation is not cut


def said_anew(
    passages: Sequence[Passage], instead: Sequence[tuple[Span, Span]], doubtful: Sequence[Span]
) -> Mapping[int, str]:
    """By place, what is left of the sentences; those with another doubtful number are missing."""
    told: dict[Span, int] = {}  # where the number that a right one stands for was first told
    for old, new in instead:
        told[new] = min(told.get(new, old.start), old.start)
    found = {}
    for place, passage in enumerate(passages):
        wrong = sorted({span for span in doubtful if passage.span.start <= span.start < passage.span.end})
        if not wrong:
            continue
        right = {new for old, new in instead if old in wrong and passage.span.start <= new.start < passage.span.end}
        if len(right) == 1 and {old for old, _ in instead} >= set(wrong):
            (new,) = right
            text = _in_one_breath(passage, wrong, new) or _retold(passage, wrong, new, told[new])
            if text:
                found[place] = text
    return found


def _in_one_breath(passage: Passage, wrong: Sequence[Span], new: Span) -> str | None:
    """The sentence without the only wrong number and the hesitation after it."""
    first, last, start = (at - passage.span.start for at in (wrong[0].start, wrong[0].end, new.start))
    if len(wrong) > 1 or last > start or not only_hesitates(passage.text[last:start]):
        return None
    return passage.text[:first] + passage.text[start:]


def _retold(passage: Passage, wrong: Sequence[Span], new: Span, told: int) -> str | None:
    """The clauses around the right number, where the wrong one was told in an earlier sentence and is only explained."""
    if told >= passage.span.start or any(mark in passage.text for mark in _CLOSED):
        return None
    text, at = passage.text, new.start - passage.span.start
    before = [span.end - passage.span.start for span in wrong if span.start < new.start]
    after = [span.start - passage.span.start for span in wrong if span.start > new.start]
    start = max((i + 1 for i in range(max(before, default=0), at) if text[i] in _BREAKS), default=None if before else 0)
    end = max((i for i in range(at, min(after)) if text[i] in _BREAKS), default=None) if after else len(text)
    if start is None or end is None or at - start < _LEAD:
        return None
    return text[start:end] + (text[-1] if end < len(text) and text[-1] in _BREAKS else "")
