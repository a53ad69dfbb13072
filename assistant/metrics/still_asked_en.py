"""English questions that say an old value again and doubt that it holds: "Do they still hold thirty files?" "Forty-four."."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.metrics.alike import equal_value, kindred, names_alike, sized
from assistant.metrics.exchange_against_en import unreal
from assistant.metrics.exchange_words_en import PAST, around, ways
from assistant.metrics.exchanges_en import usable
from assistant.metrics.fit import Arrow, fitted, plausible
from assistant.metrics.linked import adverbial
from assistant.metrics.mentions import Line, Mention
from assistant.patterns import caseless

_ANSWER = 5  # sentences
_FACTOR = 100
_STILL = caseless(r"\bstill\b[^.?!]*$")
# "You told my colleague that one in five was late."
_TOLD = caseless(r"\b(?:you|he|she|they) (?:told|said|mentioned|wrote|gave)\b")
_DENIES = caseless(r"\W*(?:(?:oh|well|um|uh)\W+)?(?:no|nope|not|never|who (?:told|said)|i (?:didn['’]t|never))\b")


def still_asked(found: Sequence[Mention], used: Sequence[Mention], said: Sequence[Line]) -> list[Arrow]:
    """The changes of which a question says the old value and the answer, told as of now, the new one.

    Args:
        found: all values of the interview.
        used: those that are ends of a change already, or were taken back.
        said: its usable lines.
    """
    taken = {m.quantity.span for m in used}
    last = {line.turn: line for line in said if line.asked}
    out: list[Arrow] = []
    for asked in found:
        if not asked.line.asked or asked.quantity.span in taken or not _says_old(asked, found, last):
            continue
        others = [m for m in found if m.line.turn == asked.line.turn and m is not asked and m.measured]
        new = _answer(asked, found, said) if not others else None
        if new is None or new.quantity.span in taken:
            continue
        ends = fitted(asked, new)
        if ends is not None and plausible(ends):
            out.append(Arrow(*ends, explicit=False))
            taken |= {asked.quantity.span, new.quantity.span}
    return out


def _says_old(asked: Mention, found: Sequence[Mention], last: dict[int, Line]) -> bool:
    """Whether the question takes up a value that was told, or tells what the interviewed side had said of the past."""
    if not asked.measured or asked.hoped or asked.foreign or asked.negated or asked.gap or adverbial(asked):
        return False
    if _STILL.search(around(asked)[0]) and asked.line.text.rstrip().endswith("?"):
        return any(m.line.turn < asked.line.turn and not m.line.asked and equal_value(m, asked) for m in found)
    ends = last[asked.line.turn] is asked.line
    return ends and _TOLD.search(asked.line.text) is not None and PAST.search(asked.clause) is not None


def _answer(asked: Mention, found: Sequence[Mention], said: Sequence[Line]) -> Mention | None:
    """The first value of the answer, where it may be of the measure asked for and is told as of now."""
    reply = [x for x in said if x.turn == asked.line.turn + 1][:_ANSWER]
    if not reply or reply[0].asked or (_DENIES.match(reply[0].text) and not _STILL.search(around(asked)[0])):
        return None  # "No, it's two.": he never said so
    indices = {x.index for x in reply}
    new = next((m for m in found if m.line.index in indices and m.quantity.value != asked.quantity.value), None)
    if new is None or not new.measured or not usable(new) or adverbial(new) or unreal(new):
        return None
    told = ways(new)
    if told & {"past", "once"} or PAST.search(new.clause):
        return None
    counts = asked.quantity.kind in ("count", "rate") and new.quantity.kind in ("count", "rate")
    if asked.bare and not counts:
        return None
    named = not counts or new.bare or asked.bare or names_alike(asked, new)
    return new if kindred(asked, new) and named and sized(asked, new, _FACTOR) else None
