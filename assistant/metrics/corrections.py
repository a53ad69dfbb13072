"""Values that the speakers took back: "eighteen, no sorry, sixteen", 两百三十，不对，两百四十, "use the six-ten"."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.metrics.alike import kindred_nouns, same_value, shared_words
from assistant.metrics.came_back import asked_whether_exact, came_back
from assistant.metrics.correction import Correction, lead_of
from assistant.metrics.cues_corrections import corrects
from assistant.metrics.cues_taken_back import taken_back
from assistant.metrics.denials import denials, looked_up
from assistant.metrics.explanations import explained, instructed, misread
from assistant.metrics.forgotten_zh import remembered
from assistant.metrics.given_in import given_in
from assistant.metrics.mentions import Line, Mention
from assistant.metrics.narrowed_zh import narrowed
from assistant.metrics.one_measure import named_without_unit
from assistant.metrics.overheard import overheard, told_anew
from assistant.metrics.replies import points_for_percent, replies
from assistant.metrics.slips import slips
from assistant.metrics.told_by_another import named_again, of_a_part, put_right_at_once
from assistant.patterns import regex

_RARE = 13  # a smaller bare number is said of many things
# An earlier telling is quoted, however far back it is: 罗总上次讲，一个月三单.
_QUOTED_ZH = regex(r"(?:上次|上回|刚才|之前|前面|早上|上午|前头)[^，。]{0,4}(?:讲|说|提|报)")


def corrections(found: Sequence[Mention], said: Sequence[Line], lang: str) -> list[Correction]:
    """Every value that was put right, in the same breath, by the next speaker or pages later; each place it was said."""
    words = corrects(lang)
    measured = [m for m in found if m.quantity.kind not in ("date", "time") and not m.article]
    first = [
        *(Correction(old, new) for old, new in (narrowed(measured, said) if lang == "zh" else ())),
        *(Correction(old, new) for old, new in (remembered(measured, said) if lang == "zh" else ())),
        *slips(measured, said, words),
        *replies(measured, said, words),
        *points_for_percent(measured),
        *denials(measured, said, words),
        *looked_up(measured),
        *(misread(measured, said) if words is corrects("en") else ()),
        *explained(measured, words),
        *instructed(measured, words),
        *_by_others(measured, said, lang),
    ]
    return _everywhere(first, measured)


def _by_others(found: Sequence[Mention], said: Sequence[Line], lang: str) -> list[Correction]:
    """What a second speaker, or the first one later, puts right in many words."""
    words = taken_back(lang)
    return [
        *put_right_at_once(found, said, words),
        *named_again(found, words),
        *of_a_part(found, said, words),
        *overheard(found, words),
        *told_anew(found, said, words),
        *given_in(found, said, words),
        *came_back(found, said, words),
        *asked_whether_exact(found, said, words),
    ]


def _everywhere(first: Sequence[Correction], found: Sequence[Mention]) -> list[Correction]:
    """The corrections, also for the other places where the old value was said of the same thing."""
    held = {c.new.quantity.span for c in first if c.new is not None}
    out: dict[tuple[int, int], Correction] = {}
    for correction in first:
        old = correction.old
        until = correction.new.quantity.span if correction.new else old.quantity.span
        for mention in found:
            again = mention.quantity.span < until and not mention.negated
            if mention is old or (again and _same_again(mention, old) and _of_the_same(mention, old)):
                place = (mention.quantity.span.start, mention.quantity.span.end)
                if mention is old or mention.quantity.span not in held:
                    out.setdefault(place, Correction(mention, correction.new))
    return list(out.values())


def _same_again(mention: Mention, old: Mention) -> bool:
    """Whether a mention states the value that was put right, with its unit or, where that is rare, without."""
    bare = mention.bare and mention.quantity.value >= _RARE and old.quantity.kind != "count"
    if (mention.quantity.kind == old.quantity.kind or bare) and same_value(mention, old):
        return True
    here = mention.line.turn == old.line.turn  # "twenty hours … Twenty, at least."
    return here and old.bare and not mention.bare and named_without_unit(old, mention)


def _of_the_same(mention: Mention, old: Mention) -> bool:
    """Whether a mention is near the one that was put right, or in words that leave no doubt."""
    near = abs(mention.line.turn - old.line.turn) <= 2 or shared_words(mention, old) or _quoted(mention, old)
    return near or _unmistakable(mention, old)


def _unmistakable(mention: Mention, old: Mention) -> bool:
    """Whether the very words of an uneven amount are said again: "thirty-eight minutes" is hardly said of two things."""
    measured = (
        not old.line.asked and old.quantity.kind in ("duration", "money", "percent") and old.quantity.value % 5 != 0
    )
    return measured and old.quantity.value >= _RARE and mention.quantity.text.lower() == old.quantity.text.lower()


def _quoted(mention: Mention, old: Mention) -> bool:
    """Whether the value that was put right quotes this mention: both count the same in the same time."""
    quotes = _QUOTED_ZH.search(lead_of(old)) is not None
    return quotes and not mention.bare and mention.quantity.unit == old.quantity.unit and kindred_nouns(mention, old)
