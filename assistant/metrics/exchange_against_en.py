"""What speaks against it that two English values of a topic exchange are one measure at two times."""

from __future__ import annotations

from assistant.metrics.alike import names_alike, noun_of, sized
from assistant.metrics.exchange_words_en import around, ways
from assistant.metrics.fit import fitted
from assistant.metrics.linked import adverbial
from assistant.metrics.mentions import Mention, kept
from assistant.patterns import caseless

_WHOLE, _NEAR_WHOLE = 100, 2  # percent
_FACTOR, _LENT_FACTOR, _COUNT_FACTOR = 400, 30, 20
_LENT_LINES = 3
_SUM_TURNS = 2
_MEASURED = ("duration", "percent", "money")
# Laws, targets, guesses, records and other people's values are no levels of before or now.
_NO_LEVEL = (
    "law laws legal legally target targets budget budgeted limit limits supposed promise promised guess guessed wanted should "
    "study record worst best longest shortest oldest youngest age ages aged born founded another extra other others"
)
_UNREAL = rf"{'|'.join(_NO_LEVEL.split())}|years? old|o['’]clock|of (?:them|those|which)|on paper|in theory"
_AGAINST_OLD = caseless(rf"\b(?:{_UNREAL}|(?:would|['’]d) have (?:said|been|thought)|pilot|trial|test)\b")
_AGAINST_NEW = caseless(
    rf"\b(?:{_UNREAL}|allows?|allowed|(?:would|['’]d) have|wants?|could|if|first|(?:i|we) need(?= \w+(?:[.,;!?]|$)))\b"
)
# "He's sixty-one": an age. "Version four", "week two": a name.
_PERSON = caseless(
    r"\b(?:he|she|you|i|they)(?:['’](?:s|re|m)|\s+(?:is|are|am|was|were))\s+(?:only\s+|just\s+|now\s+)*$"
)
_NAMED = caseless(
    r"(?<!last )(?<!this )(?<!\ba )(?<!per )(?<!each )(?<!every )\b(?:number|grade|step|version|page|floor|lane|room|week|level|chapter|point|class|year|day|phase)\s+$"
)
_NAMED_LONG = 16
_THERE = caseless(r"\bthere(?:['’]s|\s+(?:is|are))\b.{0,30}$")
_THERE_WERE = caseless(r"\bthere (?:were|was|are|is)\s+(?:\w+\s+)?$")
_SOME_DO = caseless(r"\s+(?:of\s+\w+\s+)?[a-z]+\s+(?:had|have|has|were|are|was|is|did|do|came|come|went|got|get)\b")
# "Three of them", "nine days before the audit", "four hours each way".
_PLACED = caseless(r"\s+(?:of (?:them|those|these|us)|ago|old|earlier|later|before|after|into|in a row|each way)\b")
# "Six hours before anybody booked it" is how long it took.
_UNTIL_DONE = caseless(r"\s+before\s+(?:any|some|the|a|we|they|he|she|it|you|i)")
_FRAMED = caseless(
    r"\b(?:for|over|last|past|first|next|every|each|after|since|within|during|until|till|by|before|at|from|"
    r"(?:back|there|here|now|me) in)\s+(?:(?:the|a|an|about|around|nearly|almost|only|just|like|last|past|first)\s+)*$"
)
_FRAME_LONG = 30
_DEFINITE = caseless(
    r"\b(?:the|those|these|that|them|his|her|my|your|their|all|each|every|both|of|than)\s+(?:\w+\s+)?$"
)
_DEFINITE_LONG = 18
_WORKED_OUT = caseless(
    r"\b(?:so|that makes|makes)\s+(?:it|that)(?:['’]s|\s+is)\s+\W*(?:\w+\s+){0,2}$|"
    r"\bthat(?:['’]s|\s+is)\s+(?:\w+\s+){0,2}$|\btimes\b[^.]*$"
)
_HYPHENED = caseless(r"-(?:day|week|month|hour|minute|year)$")
_PER, _SAYS_PER = (
    caseless(r"\s+(?:a|per|each|every) (?:day|week|month|year|night)"),
    caseless(r"\b(?:a|per|each|every)\s"),
)
_VAGUE = ("half", "a half", "once", "twice")


def apart(old: Mention, new: Mention) -> bool:
    """Whether anything that their sentences say of either value keeps them from being one measure at two times."""
    return (
        not _countable(old, new)
        or _marked(old, until=True)
        or _marked(new, until=False)
        or _AGAINST_OLD.search(old.clause) is not None
        or _AGAINST_NEW.search(new.clause) is not None
        or any(m.line.text.rstrip().endswith("?") for m in (old, new))
        or sums_up(old, new)
        or _among(old, new)
    )


def unreal(mention: Mention) -> bool:
    """Whether the clause tells a law, a target, a guess or an extreme, and no level."""
    return _AGAINST_OLD.search(mention.clause) is not None


def there_is(mention: Mention) -> bool:
    """ "There's fourteen of us": what there is, which says nothing of what was told before."""
    return _THERE.search(around(mention)[0]) is not None


@kept
def _framed(mention: Mention) -> bool:
    lead, _ = around(mention)
    named = _NAMED.search(lead[-_NAMED_LONG:]) is not None
    person = mention.bare and _PERSON.search(lead) is not None
    frame = mention.quantity.kind != "percent" and _FRAMED.search(lead[-_FRAME_LONG:]) is not None
    return named or person or frame or mention.extreme != ""


def _marked(mention: Mention, *, until: bool) -> bool:
    """Whether the value is an age, a name, an extreme, or a time that only frames something; `until` lets "six hours before anybody came" be."""
    lead, rest = around(mention)
    if mention.quantity.text.lower() in _VAGUE or _framed(mention) or _HYPHENED.search(mention.quantity.text):
        return True
    if until and _UNTIL_DONE.match(rest):
        return False
    if until and _DEFINITE.search(lead[-_DEFINITE_LONG:]):
        return True
    return adverbial(mention) or _PLACED.match(rest) is not None


def _among(old: Mention, new: Mention) -> bool:
    """ "There were seventy traps. Last month thirteen traps had something in them.": some of those that there are."""
    return _THERE_WERE.search(around(old)[0]) is not None and _SOME_DO.match(around(new)[1]) is not None


def sums_up(old: Mention, new: Mention) -> bool:
    """Whether the two are a sum and its parts, two parts of a whole, or a length of time and what is done in one."""
    lead, rest = around(new)
    near = new.line.turn - old.line.turn <= _SUM_TURNS  # nobody works out a sum of what was told pages before
    if near and _WORKED_OUT.search(lead) and not names_alike(old, new) and "now" not in ways(new):
        return True
    ends = fitted(old, new) or (old, new)
    whole = ends[0].quantity.value + ends[1].quantity.value - _WHOLE
    here = old.line.index == new.line.index and "now" in ways(new)  # "a quarter before, and now three quarters"
    if ends[0].quantity.kind == "percent" and abs(whole) <= _NEAR_WHOLE and not here:
        return True
    rated = new.quantity.kind == "duration" and _PER.match(rest) is not None
    return rated and _SAYS_PER.search(around(old)[1][:_FRAME_LONG]) is None


def _countable(old: Mention, new: Mention) -> bool:
    """Whether the two may be of one thing by their units, the words after them, and their size."""
    one, two = old.quantity.kind, new.quantity.kind
    if old.bare and not new.bare:
        return False
    if one in ("count", "rate") and two in ("count", "rate"):
        if not new.bare:
            return names_alike(old, new) or noun_of(old) == noun_of(new)
        return not there_is(new) and min(old.quantity.value, new.quantity.value) >= 1 and sized(old, new, _COUNT_FACTOR)
    if new.bare and one in _MEASURED:
        far = one != "percent" and new.line.index - old.line.index > _LENT_LINES
        return not far and sized(old, new, _LENT_FACTOR)
    return sized(old, new, _FACTOR)
