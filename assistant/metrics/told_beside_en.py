"""English changes told in one turn, of which only the shape of the sentences says what came first.

"It was forty seconds with the card. … With the fob it's six.", "It used to be six weeks. The last one was in May. Eight days.",
"We had fifty shared logins. … They're all gone."
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from assistant.metrics.alike import counted_alike, kindred, sized
from assistant.metrics.fit import Arrow, fitted, plausible
from assistant.metrics.linked import adverbial
from assistant.metrics.mentions import Mention
from assistant.patterns import caseless

_LINES = 3
_ORDER = ("first", "second", "third", "fourth", "fifth", "sixth")
_NUMBERED = caseless(
    rf"\b(?:in|on|at|by|during) the (?P<order>{'|'.join(_ORDER)})(?:\s+(?P<what>rounds?|audits?|surveys?|years?|seasons?|batch|trials?|terms?|harvests?|runs?|tests?|counts?|checks?|samples?|month|week|one)\b|(?=\s*(?:[.,;!?]|$)))"
)
# "There's six in the first year, five in the second": at the same time.
_AT_ONCE = caseless(r"\bthere(?:['’]s|\s+(?:is|are))\b|\bwe(?:['’]ve(?: got)?|\s+have)\b")
_CUT = caseless(r"[,;]|\b(?:and|but)\b")
_FACTOR = 100
_MEASURED = ("duration", "percent", "money")
_WITH = caseless(r"\b(?:with|on|using)\s+(?:the|a|an|our|this|your)\s+(?:old\s+|new\s+)?(?P<what>[a-z][a-z-]{2,})")
# A sentence of nothing but a value: "Eight working days.", "About two, now."
_ALONE = (
    caseless(
        r"\W*(?:(?:and|so|now|about|around|roughly|just|only|maybe|like|it was|it took|that was|that took|it['’]s)\W+)*"
    ),
    caseless(r"(?:\s+(?:now|today|flat|on average))?\W*"),
)
_SMALLEST = 5  # of fewer only an anecdote is told: "we had two children at one table. … None now."


def told_beside(found: Sequence[Mention]) -> list[Arrow]:
    """The changes between values of one turn that such sentences join.

    Args:
        found: the values that no change holds.
    """
    out: list[Arrow] = []
    for one, two in _near(found):
        held = {m.quantity.span for a in out for m in (a.before, a.after)}
        if held & {one.quantity.span, two.quantity.span} or not _may_join(one, two):
            continue
        if not (_with_each(one, two) or _alone(one, two) or _all_gone(one, two) or _by_number(one, two)):
            continue
        ends = fitted(one, two)
        if ends is not None and plausible(ends):
            out.append(Arrow(*ends, explicit=False))
    return out


def _near(found: Sequence[Mention]) -> Iterator[tuple[Mention, Mention]]:
    """Values of one turn, a few sentences apart, with none between them that may measure the same."""
    for at, one in enumerate(found):
        for two in found[at + 1 :]:
            if two.line.turn != one.line.turn or two.line.index - one.line.index > _LINES:
                break
            if not two.measured:
                continue
            yield one, two
            if kindred(one, two) and not adverbial(two) and not _hearsay(two):
                break


def _hearsay(mention: Mention) -> bool:
    """Whether somebody is only quoted with the value: "Sandy says a minute"."""
    return _SAYS.search(mention.line.text[: mention.quantity.span.start - mention.line.span.start]) is not None


# "It used to be six weeks before anything moved."
_USED_TO = caseless(r"\bused to (?:be|take)\s+(?:about\s+|around\s+|like\s+|roughly\s+)*$")
_SAYS = caseless(
    r"\b(?:says|said|reckons|reckoned|thinks|thought|guesses|guessed|claims|claimed)\s+(?:it['’]s\s+|it was\s+|about\s+|around\s+)*$"
)


def _may_join(one: Mention, two: Mention) -> bool:
    marked = any(m.hoped or m.foreign or m.negated or m.gap or m.timed or m.part or m.line.asked for m in (one, two))
    zero = not two.quantity.value
    fits = zero or (kindred(one, two) and sized(one, two, _FACTOR))
    timed = adverbial(one) and _USED_TO.search(one.line.text[: one.quantity.span.start - one.line.span.start]) is None
    return not marked and one.measured and not timed and fits and counted_alike(one, two)


def _with_each(one: Mention, two: Mention) -> bool:
    """Whether the one was so with one thing, and the other is so with another."""
    if one.quantity.kind not in _MEASURED or one.when is None or two.when is None:
        return False
    if one.when.era != "before" or two.when.era != "after" or one.line.index == two.line.index:
        return False
    things = [_WITH.search(m.line.text) for m in (one, two)]
    return things[0] is not None and things[1] is not None and things[0]["what"] != things[1]["what"]


def _alone(one: Mention, two: Mention) -> bool:
    """Whether the second value is all that a sentence says, after what used to be so."""
    past = one.when is not None and one.when.era == "before" and not one.when.weak
    plain = one.quantity.kind in _MEASURED and two.quantity.kind == one.quantity.kind and not two.bare
    later = two.line.index - one.line.index > 1 and not adverbial(two)
    if not (past and plain and later) or two.line.label == "challenge":
        return False
    at = two.quantity.span.start - two.line.span.start
    lead, rest = two.line.text[:at], two.line.text[at + len(two.quantity.text) :]
    return _ALONE[0].fullmatch(lead) is not None and _ALONE[1].fullmatch(rest) is not None


def _all_gone(one: Mention, two: Mention) -> bool:
    """Whether the second value says that none is left of what was counted before."""
    past = one.when is not None and one.when.era == "before"
    counted = one.quantity.kind == "count" and not one.bare and one.quantity.value >= _SMALLEST
    now = two.when is None or two.when.era == "after"
    return past and counted and now and not two.quantity.value and one.line.index < two.line.index


def _by_number(one: Mention, two: Mention) -> bool:
    """Whether the values are told of two rounds, seasons or the like that are numbered, in their order."""
    if one.line.index == two.line.index and _AT_ONCE.search(one.line.text):
        return False
    numbered = [_number(one, two), _number(two, one)]
    if any(n is None for n in numbered):
        return False
    (first, things), (second, others) = (n for n in numbered if n is not None)
    return first < second and (not others or others == things)


def _number(mention: Mention, other: Mention) -> tuple[int, str] | None:
    """The number of the round that the value is told of, and what it is called; None where none is, or several are."""
    text, start = mention.line.text, mention.line.span.start
    if mention.line.index == other.line.index:
        first, second = sorted((mention, other), key=lambda m: m.quantity.span)
        cut = _CUT.search(text, first.quantity.span.end - start)
        at = (
            cut.start()
            if cut and cut.start() < second.quantity.span.start - start
            else second.quantity.span.start - start
        )
        text = text[:at] if mention is first else text[at:]
    found = [(_ORDER.index(m["order"]), m["what"] or "") for m in _NUMBERED.finditer(text)]
    return found[0] if len(found) == 1 else None
