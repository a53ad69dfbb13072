"""What tells that two values both hold: then and now, one and another thing, a part of a whole, a plan and what came of it."""

from __future__ import annotations

from collections.abc import Callable

from assistant.draft.signs_for import came_back, counts_else
from assistant.draft.value_pairs import Pair
from assistant.patterns import caseless

Sign = Callable[[Pair], bool]

_WAS = caseless(
    r"\b(?:used to|before (?:that|we|the|it|this)|back then|in the old days|previously|at first|originally|years? ago|started (?:at|with|from|out)|went from|came from|we were at|it was|there were|we had|took|at the (?:start|beginning)|in the beginning|earlier|formerly|in those days|until|when we|without the|last (?:year|season|winter|summer))\b"
)
_NOW = caseless(
    r"\b(?:now|today|these days|nowadays|at the moment|by now|currently|since then|afterwards?|meanwhile|this (?:year|season|month|winter|summer)|with the (?:new )?\w+|down to|up to|after (?:that|the))\b"
)
_ASKS_ELSE = caseless(
    r"\b(?:before|after|now|today|these days|nowadays|used to|since|by now|and with|without|and (?:the|on|in|at|for|after|how|what|where)|what about|how about|where did you (?:land|end)|where (?:is|are) (?:it|you|we|that) (?:now|today)|previously|earlier|later|how (?:long|many|much|often|big|far|fast|quickly)|what share|which share|target|goal|plan)\b"
)
_CHANGE = caseless(
    r"\b(?:from|between)(?: \w+){0,2} $"
)
_TO = caseless(r"(?:\W+\w+){0,4}?\W+(?:to|and|down to|up to|or|until|till|till about|towards)(?: about| around| just| just under| roughly| nearly| maybe)?\W+$")  # fmt: skip
_UP_FROM = caseless(
    r"\b(?:up|down|came|came down|went|fell|dropped|rose|grew|cut|reduced|increased|halved|doubled|compared|against|instead of the|versus|than)(?: \w+){0,3}? (?:from|to|with|the|about|at|by)\b[^.?!]*$"
    r"|\b(?:from|than|versus|vs|compared (?:to|with)|against|out of|of) (?:about |around |the |our )?$"
)
_PART = caseless(
    r"\b(?:of (?:whom|which|them|those|these|us|the)|out of|the rest|the other|the remaining|another|in addition|on top|plus|and then|each|apiece|as well|also|too)\b"
)
_BOTH = caseless(
    r"\b(?:both|either|neither|respectively|(?:don['’]t|not) (?:throw|mix|add) them|keep (?:the )?(?:two|both)|the other way (?:a)?round|whichever|between (?:those|the) two|difference|the gap|depends|per cent of)\b"
)
_TERMS = tuple(
    (caseless(one), caseless(two))
    for one, two in (
        (r"\b(?:target|goal|aim(?:ed)?|planned|plan|promised|budget(?:ed)?|wanted|hoped|expected|forecast|on paper|were supposed|had set|we['’]d said|meant to be|supposed to be|asked for|estimate[d]?|quoted)\b", r""),
        (r"\b(?:median|mean|average)\b", r"\b(?:median|mean|average|max\w*|peak)\b"),
        (r"\b(?:gross|net)\b", r"\b(?:gross|net)\b"),
        (r"\b(?:at (?:the )?(?:most|least|worst|best)|minimum|maximum|peak|record|slow(?:est)?|fast(?:est)?|best|worst|on a (?:good|bad) day|quiet|busy)\b", r"\b(?:at (?:the )?(?:most|least|worst|best)|minimum|maximum|peak|record|slow(?:est)?|fast(?:est)?|best|worst|on a (?:good|bad|normal|quiet) day|quiet|busy|normally|otherwise|usually|average)\b"),
        (r"\b(?:recorded|ordered|sent|offered|booked|applied|registered|came in|started)\b", r"\b(?:billed|paid|sold|accepted|delivered|returned|finished|left|attended|go through|went through)\b"),
    )
)  # fmt: skip
_OTHER_ONE = caseless(
    r"(?:^|[.?!,;]\s*)(?:and|but|then|plus|while|whereas)\W+(?:then\W+)?(?:the|what|in|on|at|for|with|up|down|our|a|an|those|another|after|household|about|some|maybe|it['’]s|i)?\b[^.?!]{0,60}$"
)
_ON_WHAT = caseless(r"\b(?:in|on|at|for|with|by|during|per) (?:the |our |my |a |an |this |that )?(?:(?:old|new|small|big|little|other|first|second|main) )?([a-z]+)")  # fmt: skip
_NOTHING = frozenset("average total general fact practice theory end paper time moment day week month year hour once then there here us it that this them now today".split())
_LONG = 14  # words
_YEARS = caseless(r"\b(?:in|since|year|season|last|this) (?:(?:19|20)\d\d|twenty \w+|(?:and )?(?:the )?(?:year )?(?:after|before)|year|season|winter|summer|autumn|spring)\b|\bthe (?:year|season|month|week|next) (?:after|before|year|season)\b")  # fmt: skip


def then_and_now(pair: Pair) -> bool:
    """One is of before and the other of now, by their sentences or the question between."""
    old, new = _clause(pair, old=True), _clause(pair, old=False)
    was = _WAS.search(old) is not None and _NOW.search(old) is None
    is_now = _NOW.search(new) is not None and _WAS.search(new) is None
    turned = _NOW.search(old) is not None and _WAS.search(new) is not None
    return (was and is_now) or turned or any(_ASKS_ELSE.search(words) for words in pair.questions)


def _clause(pair: Pair, *, old: bool) -> str:
    """The words around a value, up to the other one where they share a sentence."""
    if old:
        end = pair.new.span.start if pair.old.place == pair.new.place else pair.old.span.end + len(pair.old.after)
        return pair.old.before + " " + pair.talk.transcript.text[pair.old.span.end : end]
    before = pair.lead if pair.old.place == pair.new.place else pair.new.before
    return before + " " + pair.new.after


def change_itself(pair: Pair) -> bool:
    """The two are the ends of a change or a range, or one is compared with the other."""
    near = pair.old.place == pair.new.place
    if near and _TO.fullmatch(pair.gap):
        return True
    return _UP_FROM.search(pair.new.before[-40:]) is not None or (near and _CHANGE.search(pair.old.before) is not None)


def part_of(pair: Pair) -> bool:
    """One is a part of the other, or comes on top of it."""
    return _PART.search(pair.lead[-50:]) is not None or _PART.match(pair.new.after.lstrip(" ,")[:60]) is not None


def both_told(pair: Pair) -> bool:
    """Somebody says of the two that both hold."""
    behind = " ".join(pair.talk.words(turn) for turn in pair.behind)
    said_both = _BOTH.search(pair.rest + " " + behind[:240]) is not None
    return said_both


def two_terms(pair: Pair) -> bool:
    """One is planned and the other what came, one the median and the other the mean, one gross and the other net."""
    asked = pair.talk.words(pair.old.turn - 1) if pair.talk.asked(pair.old.turn - 1) else ""
    old, new = f"{asked} {_clause(pair, old=True)}", " ".join((*pair.questions, _clause(pair, old=False)))
    for one, two in _TERMS:
        if one.search(old) and (not two.pattern or two.search(new)):
            return True
    return False


def two_things(pair: Pair) -> bool:
    """The new one is told with "and" of something else: "and in the country …"."""
    return _OTHER_ONE.search(pair.lead[-90:]) is not None


def two_places(pair: Pair) -> bool:
    """Each is told of a thing of its own: "on spruce …, on larch …"."""
    old = {w for w in _ON_WHAT.findall(pair.old.before[-60:]) if w not in _NOTHING}
    new = {w for w in _ON_WHAT.findall(pair.new.before[-60:]) if w not in _NOTHING}
    return bool(old and new and not old & new)


def two_years(pair: Pair) -> bool:
    """Each has its year."""
    return bool(_YEARS.search(pair.old.before) and _YEARS.search(pair.new.before + pair.new.after[:40]))


def asked_else(pair: Pair) -> bool:
    """The interviewer asks for something else in between, at length and without the old value."""
    again = {one.turn for one in pair.again(pair.old, pair.old.span, 9)}
    between = [turn for turn in range(pair.old.turn + 1, pair.new.turn) if pair.talk.asked(turn) and turn not in again]
    return any(len(pair.talk.words(turn).split()) > _LONG for turn in between)


def gone_on(pair: Pair) -> bool:
    """Talk has gone on since the old value was said, and nobody comes back to it."""
    return pair.far and not came_back(pair)


def one_breath(pair: Pair) -> bool:
    """One sentence holds both, and nothing in it takes one back."""
    return pair.old.place == pair.new.place


STRONG: tuple[Sign, ...] = (then_and_now, change_itself, part_of, both_told, two_terms, two_things, two_years, asked_else, gone_on)
WEAK: tuple[Sign, ...] = (two_places, counts_else, one_breath)
