"""Chinese sentences with a number that the same breath says anew: 床位是118，呃181张 is told as 床位是181张."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from assistant.corrections.signs_zh import only_hesitates
from assistant.records import Passage, Span


def said_anew(
    passages: Sequence[Passage], instead: Sequence[tuple[Span, Span]], doubtful: Sequence[Span]
) -> Mapping[int, str]:
    """By place, the sentences without the first number and the hesitation; those with another doubtful one are missing."""
    found = {}
    for place, passage in enumerate(passages):
        wrong = {span.start for span in doubtful if passage.span.start <= span.start < passage.span.end}
        for old, new in instead:
            if wrong == {old.start} and old.end <= new.start < passage.span.end:
                first, last, start = old.start - passage.span.start, old.end - passage.span.start, new.start
                if only_hesitates(passage.text[last : start - passage.span.start]):
                    found[place] = passage.text[:first] + passage.text[start - passage.span.start :]
    return found
