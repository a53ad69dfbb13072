"""Values put right in the same breath: "eighteen, no sorry, sixteen"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from assistant.metrics.alike import kindred, rounded, sized
from assistant.metrics.correction import Correction, lead_of, rest_of
from assistant.metrics.cues_corrections import Corrects
from assistant.metrics.mentions import Line, Mention
from assistant.patterns import regex

_MARK = regex(r"[,.;:?!，。；：？！]")


def slips(found: Sequence[Mention], said: Sequence[Line], words: Corrects) -> Iterator[Correction]:
    """A word of correction stands between two values of one speaker, who may repeat the first in between, or behind the second."""
    texts = {line.index: line.text for line in said}
    for at, one in enumerate(found):
        for two in found[at + 1 : at + 5]:
            if two.line.turn != one.line.turn or two.line.index - one.line.index > 3 or two.negated:
                break
            if two.quantity.value == one.quantity.value or not kindred(one, two) or not sized(one, two):
                continue
            told_nearer = one.quantity.approximate and rounded(one, two)  # 三万八左右，准确说三万七千九百: both hold
            if not told_nearer and _gap_corrects(one, two, texts, words):
                yield Correction(one, two)
            break


def _gap_corrects(one: Mention, two: Mention, texts: Mapping[int, str], words: Corrects) -> bool:
    between = [texts.get(n, "") for n in range(one.line.index + 1, two.line.index)]
    here = one.line.index == two.line.index
    start = one.quantity.span.end - one.line.span.start
    within = one.line.text[start : two.quantity.span.start - one.line.span.start]
    gap = within if here else " ".join([rest_of(one), *between, lead_of(two)])
    if not here and words.alone.fullmatch(lead_of(two)) and not between:
        return True
    if len(gap) <= 2 * words.near and words.tail.match(rest_of(two)):
        return True  # "Ninety this spring. Eighty-nine, I should say."
    slip = words.slip.search(gap)
    reach = words.near * (4 if not here and not lead_of(two).strip() else 3)
    if slip is None or len(gap) - slip.end() > reach:
        return False
    # What was counted may stand between: eighteen complaints a month, no, sixteen.
    return slip.start() <= words.near or (slip.start() <= 2 * words.near and not _MARK.search(gap[: slip.start()]))
