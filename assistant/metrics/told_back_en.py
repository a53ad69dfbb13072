"""English changes told backwards: "Eleven a shift. When I came it was seven.", "ten weeks, where I'd have had them nine months"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from assistant.metrics.alike import kindred, names_alike, noun_of, sized
from assistant.metrics.exchange_against_en import unreal
from assistant.metrics.exchange_words_en import PAST, PAST_VERBS, VERB, around, ways
from assistant.metrics.exchanges_en import MEASURED, usable
from assistant.metrics.fit import Arrow, fitted, plausible
from assistant.metrics.linked import adverbial
from assistant.metrics.mentions import MEASURES, Mention
from assistant.patterns import caseless

_LINES = 3
_FACTOR, _LENT_FACTOR = 100, 20
_SUBJECT = r"(?:it|that|there|we|i|they|he|she|you)"
# The clause in which the older value stands says that it is of the past, and of which past.
_THEN = caseless(
    r"\bwhen (?:i|we|he|she|they|you)(?:['’]d| first)?"
    rf" (?:(?:{'|'.join(PAST_VERBS.split())})|[a-z]+ed)\b|\b(?:years?|months?) (?:back|ago)\b|"
    r"\bbefore (?:the|your|we|you|i|he|she|they)\b(?! (?:end|next|call)\b)|\bback (?:then|when)\b|\bin the (?:old|bad|early) days\b|"
    r"\bused to\b|\bin my (?:father|mother|grandfather|grandmother)['’]s (?:day|time)"
)
_AGED = caseless(r"\bwhen (?:i|he|she|they|you|we) (?:was|were)\b[\w\s,]{0,12}$")
_SAID = caseless(r"(?:\bwould|['’]d) have (?:said|thought|guessed|told)\b")
_THE = caseless(r"\b(?:(?:the|those|these|that|other|than)|an? [a-z-]+)\s+$")  # "the nine is a lonely nine"
_OF_THE = caseless(r"\s+of (?:the|them|those|these|us|our|my|which)\b")
_WAS = caseless(rf"\b{_SUBJECT}(?:['’]d| was| were| had| used to| stood| took| would)\b.{{0,40}}$")
# "Ten weeks, where I'd have had them nine months": the clause sets the older way against the new one.
_WHERE = caseless(
    rf"\b(?:where|whereas)\s+(?:before\s+|once\s+)?(?:{_SUBJECT}|(?:each|every|the|my|our|one) [a-z]+)"
    r"(?:['’]d| would| used to| was| were| had| needed| took)\b"
)
# "It was six.", right behind what is so now.
_IT_WAS = caseless(
    r"\W*(?:and |but )?(?:it|that|there)(?:['’]d been| was| were| used to be)\s+(?:about |around |like )*"
)
_WANTED = caseless(
    r"\b(?:wants?|wanna|hop(?:e|es|ing)|plans?|targets?|goals?|going to|gonna|should|next (?:year|month|week)|will be)\b"
)
_IT = caseless(r"\b(?:it|that)(?:['’]d been| was| stood)\b")
_THINGS = caseless(r"\s+(?!a\b|an\b|per\b|each\b|every\b)[a-z'’-]+\s+[a-z]")
_BACK = caseless(r"\s+(?:back|ago|later|earlier)\b")


def told_back(found: Sequence[Mention], used: Sequence[Mention]) -> list[Arrow]:
    """The changes of which the value of now is told first, and right after it the one of before.

    Args:
        found: all values of the interview.
        used: those that are ends of a change already, or were taken back.
    """
    taken = {m.quantity.span for m in used}
    out: list[Arrow] = []
    for new, old in _neighbours([m for m in found if m.quantity.kind in MEASURES and not _back(m)]):
        if {new.quantity.span, old.quantity.span} & taken or not _may_join(new, old) or not _in_order(new, old):
            continue
        ends = fitted(old, replace(new, hoped=False))
        if ends is not None and plausible(ends):
            out.append(Arrow(*ends, explicit=False))
            taken |= {old.quantity.span, new.quantity.span}
    return out


def _neighbours(values: Sequence[Mention]) -> Iterator[tuple[Mention, Mention]]:
    """Each value with the one of its turn right before it that may measure the same."""
    for at, old in enumerate(values):
        for new in reversed(values[:at]):
            if old.line.turn != new.line.turn or old.line.index - new.line.index > _LINES:
                break
            if old.quantity.value != new.quantity.value and (kindred(new, old) or old.bare or new.bare):
                yield new, old
                break


def _framed(mention: Mention) -> bool:
    """Whether the value says when or how often, and measures nothing."""
    return adverbial(mention) or _back(mention)


def _back(mention: Mention) -> bool:
    """ "Three years back": the time of the older value, and no value itself."""
    return mention.quantity.kind == "duration" and _BACK.match(around(mention)[1]) is not None


def _may_join(new: Mention, old: Mention) -> bool:
    """Whether both may be levels of one measure, as far as unit, size and clause tell."""
    if not (new.measured and old.measured and usable(old) and kindred(old, new)) or unreal(old) or unreal(new):
        return False
    lead = around(old)[0]
    if any(m.extreme or _OF_THE.match(around(m)[1]) for m in (new, old)):
        return False
    if _AGED.search(lead) or _SAID.search(lead) or _THE.search(around(new)[0]) or _framed(new) or _framed(old):
        return False
    if new.bare and not old.bare and old.quantity.kind in MEASURED:
        return False
    counts = old.quantity.kind in ("count", "rate") and not old.bare and not new.bare
    if counts and not (names_alike(old, new) or noun_of(old) == noun_of(new)):
        return False
    lent = old.bare != new.bare
    same = old.quantity.kind in MEASURED and old.quantity.kind == new.quantity.kind
    return sized(old, new, _FACTOR if same and not lent else _LENT_FACTOR)


def _in_order(new: Mention, old: Mention) -> bool:
    """Whether the words say that the first value holds and the second one held before."""
    lead = _clause_lead(new, old)
    if old.line.index == new.line.index and _WHERE.search(lead):
        return usable(replace(new, hoped=False)) and _WANTED.search(around(new)[0]) is None
    told = ways(new)
    if not usable(new) or told & {"past", "once"} or _of_it(new, old):
        return False
    sentence = lead + around(old)[1]
    was = _WAS.search(lead) if PAST.search(old.clause) else None if VERB.search(old.clause) else _THEN.search(lead)
    if was is not None and _THEN.search(sentence):
        return True
    follows = old.line.index - new.line.index == 1 and _IT_WAS.fullmatch(lead) is not None
    return follows and bool(told & {"alone", "present", "now"}) and not new.bare


def _of_it(new: Mention, old: Mention) -> bool:
    """ "Eleven people work here. It was ninety-eight when I came.": of something else than the people."""
    named = old.bare and new.quantity.kind == "count" and _THINGS.match(around(new)[1]) is not None
    return named and old.line.index != new.line.index and _IT.search(around(old)[0]) is not None


def _clause_lead(new: Mention, old: Mention) -> str:
    """What is said before the older value, from the newer one on."""
    if old.line.index != new.line.index:
        return around(old)[0]
    start = old.line.span.start
    return old.line.text[new.quantity.span.end - start : old.quantity.span.start - start]
