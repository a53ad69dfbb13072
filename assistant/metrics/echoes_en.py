"""English changes in two sentences of which the second names nothing new: "The form had 23 fields. Now there are eight."."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from assistant.metrics.alike import counted_alike, sized
from assistant.metrics.fit import Arrow, fitted, plausible
from assistant.metrics.mentions import Mention
from assistant.metrics.phrases_en import noun_phrases
from assistant.metrics.predicates_en import told_apart
from assistant.patterns import regex

_FACTOR = 400
_HEDGES = r"(?:about|around|roughly|nearly|almost|just|only|more like|closer to|maybe|like|over|under|down to|up to|at|to|within|for|all|it's|[\s,])*"
_WHO = r"(?:it|they|that|this|we|i|he|she|there|those|one)"
_NOW = r"(?:now|today|these days|nowadays|currently|right now|this (?:year|month|week|quarter|spring|summer|autumn|fall|winter)|since then|last (?:january|february|march|april|may|june|july|august|september|october|november|december)|by (?:january|february|march|april|may|june|july|august|september|october|november|december|then|christmas))"
# "Now there are", "By June it was", "These days we answer within", "It's", "I get"
_NEW = regex(
    rf"\W*(?:(?:and|but|so|yeah|yes|well|oh)\W+)*(?P<now>{_NOW},?\s+)?(?:{_WHO}(?:['’](?:s|re|ve|m))?\s+)?(?:now\s+|only\s+|just\s+)?(?P<verb>(?:is|are|was|were|has|have|do|does|get|gets|need|needs|take|takes|use|uses|run|runs|see|sees|make|makes|handle|handles|print|answer|answers|reply|finish|finished|closed|ended|last|lasts|cost|costs|look|looks|burn|burns|drive|drives|been|had|got)?)\s*(?:(?:after|last year|the year|this year|the season|the quarter|been)\s+)*{_HEDGES}",
    re.I,
)
_BACK = r"(?:the (?:year|season|month|quarter|week|winter|summer|spring|autumn|fall|term) before(?: that)?|last (?:year|season|quarter|winter|summer|spring|autumn|fall|term)|a year (?:ago|earlier|before))"
_OLD = regex(
    rf"\W*(?:(?:and|but|so|yeah|well|oh|before(?: that)?|back then|previously|originally|in the past)\W+)*(?:(?:it|they|that|this)(?:['’]d)?\s+(?:had been|was|were|used to be|used to take|took|ran at|started at|stood at|been)|(?:we|i|he|she)(?:['’]d)?\s+(?:had been at|were at|was at|used to be at|started at|been at))\s+|\W*(?:and\s+)?(?:before(?: that)?|previously|originally|back then),?\s+{_HEDGES}|\W*(?:(?:and|but)\s+)?(?:(?:on|with|in|under|at|for|before)\s+(?:the\s+|all\s+|we\s+|you\s+)?(?:old\s+)?[a-z-]+,?\s+|{_BACK},?\s+)?(?:it|that|we|they)\s+(?:was|were|had been|took|had)\s+{_HEDGES}",
    re.I,
)
_ENDS = regex(
    rf"(?:\s+(?:do|does|did|are|is|have|has|can)\b)?(?:\s+(?:a|an|per|each|every)\s+(?:hour|day|week|month|quarter|year|shift|night))?(?:\s+(?:now|today|these days|before|then|back then|last year|this year|{_BACK}|so far|in total|on average|since|since then|when (?:i|we) (?:started|came|took over)))?\s*(?:[.,;!?—–]|$|before\b)",
    re.I,
)
_CLOSED = regex(r"[^.,;!?]{0,40}(?:[.;!?]|$)")
# "They're doing twelve."
_DOING = regex(rf"\W*(?:{_WHO})(?:['’](?:re|s|m)|\s+(?:are|is|am))\s+(?:now\s+)?[a-z]{{2,}}ing\s+{_HEDGES}", re.I)
# Words of time, and what is used since: "with the tool", "last week".
_TIMES = regex(
    rf"\b(?:{_NOW}|with (?:the|your|this) (?:new )?[a-z]+|since (?:the )?[a-z-]+|last (?:week|month|quarter|year)|(?:this|the) (?:week|month|quarter|year))\b",
    re.I,
)
# "We'd lose forty a year. Last year it was nine.": what used to be so lies further back than last year.
_HABIT = regex(r"\b(?:we|they|i|he|she|it|you|there)(?:['’]d| would| used to)\s+[a-z]", re.I)
_LAST = regex(
    r"\W*(?:(?:and|but|so)\s+)?last\s+(?:year|season|quarter|month|term|winter|summer|spring|autumn|fall)\b", re.I
)
_SUM = regex(r"(?:[a-z]+ [a-z]+,\s+|\btimes\b[^.;!?]*)(?:so\s+|and\s+)?(?:that['’]s|that makes|makes)\s+$", re.I)
_FINISHED = regex(r"\b(?:finished|closed|ended|finish|close|end)\b", re.I)


def echoes(found: Sequence[Mention]) -> list[Arrow]:
    """Pairs of values of which the second stands in a sentence of pronouns and words of time only.

    The first must hold what the other time says: "had seventeen steps", "Now there are nine"; "dropped to seven percent",
    "It had been thirteen".
    """
    out: list[Arrow] = []
    for at, (one, two) in enumerate(pairwise(found)):
        order = _order(one, two) if _may_pair(one, two) and not _gap(found[max(0, at - 1) : at], one, two) else 0
        ends = fitted(one, two) if order else None
        if ends is None or not plausible(ends) or any(a.after is one for a in out):
            continue
        out.append(Arrow(*(ends if order > 0 else (ends[1], ends[0])), explicit=False))
    return out


def _may_pair(one: Mention, two: Mention) -> bool:
    marked = any(m.hoped or m.foreign or m.line.asked or m.negated or m.gap for m in (one, two))
    goes_on = two.line.turn == one.line.turn + 1 and two.line.first and not (one.line.asked or two.line.asked)
    near = (one.line.turn == two.line.turn or goes_on) and 0 < two.line.index - one.line.index <= 1
    lends = one.bare and not two.bare and two.quantity.kind not in ("count", "rate")
    zero = not two.quantity.value
    fits = near and not marked and not lends and counted_alike(one, two) and (zero or sized(one, two, _FACTOR))
    return (
        fits
        and not _summed(one)
        and not told_apart(one, two)
        and one.quantity.kind != "time"
        and two.quantity.kind != "time"
    )


def _gap(before: Sequence[Mention], one: Mention, two: Mention) -> bool:
    """ "Ninety routes on the old map and eighty on this one. So ten.": how far apart two values just told are."""
    gaps = (abs(m.quantity.value - one.quantity.value) for m in before if m.line.index == one.line.index)
    return two.quantity.value in gaps


def _summed(mention: Mention) -> bool:
    """ "Five cities, four months, that's twenty chances": a sum of what stands before it is the whole, and no level."""
    lead = mention.line.text[: mention.quantity.span.start - mention.line.span.start]
    return _SUM.search(lead) is not None


def _order(one: Mention, two: Mention) -> int:
    """1 when the first value is the older, -1 when the second is, 0 where nobody says."""
    lead, rest = _around(two)
    if _ENDS.match(rest) is None:
        return 0
    a = one.when
    new, old = _NEW.fullmatch(lead), _OLD.fullmatch(lead)
    past = a is not None and a.era == "before"
    doing = _DOING.fullmatch(lead) is not None
    strong = two.when is not None and two.when.era == "after" and not two.when.weak
    if past and (doing or (strong and not noun_phrases(_TIMES.sub(" ", lead)))):
        return 1
    if not lead.strip() and not (_CLOSED.match(rest) and two.line.label != "challenge"):
        return 0  # "Twenty-two, two of them sat open" begins something else
    if new and past and (new["now"] or two.when is None or two.when.era == "after" or _FINISHED.search(lead)):
        return 1
    if past and _LAST.match(lead) and _HABIT.search(one.clause):
        return 1
    b = two.when
    said_before = b is not None and not b.weak and b.era == "before"
    dated = one.line.label == "result" and a is not None and a.year is not None and (b is None or b.year is None)
    holds = a is None or a.era == "after" or (a.weak and said_before) or dated
    return -1 if old and holds and (two.when is None or two.when.era == "before") else 0


def _around(mention: Mention) -> tuple[str, str]:
    at = mention.quantity.span.start - mention.line.span.start
    return mention.line.text[:at], mention.line.text[at + len(mention.quantity.text) :]
