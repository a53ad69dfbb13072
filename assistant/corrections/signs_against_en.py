"""What tells that two values both hold: then and now, one and another thing, a part of a whole, a plan and what came of it."""

from __future__ import annotations

from collections.abc import Callable

from assistant.corrections.signs_for_en import insisted_on, referred_back, repaired, two_places
from assistant.corrections.signs_weak_en import came_back
from assistant.corrections.value_pairs_en import Pair
from assistant.patterns import caseless, says, small

Sign = Callable[[Pair], bool]

_WAS = caseless(
    r"\b(?:used to|before (?:that|we|the|it|this)|back then|in the old days|previously|at first|originally|years? ago|started (?:at|with|from|out)|went from|came from|we were at|it was|there were|we had|took|at the (?:start|beginning)|in the beginning|earlier|formerly|in those days|until|when we|without the|last (?:year|season|winter|summer))\b"
)
_USED_TO = caseless(
    r"\b(?:used to|before (?:that|we|the|it|this)|back then|in the old days|previously|originally|years? ago|formerly|at the (?:start|beginning)|came from)\b"
)
_NOW = caseless(
    r"\b(?:now|today|these days|nowadays|at the moment|by now|currently|since then|afterwards?|meanwhile|this (?:year|season|month|winter|summer)|with the new|down to|after that)\b"
)
_ASKS_ELSE = caseless(
    r"^\W*(?:(?:and|okay|ok|right|mhm|but)\W+)*(?:before|after|now|today|these days|nowadays|previously|earlier|since|with|without|afterwards)\b|\b(?:used to|by now|and (?:how|what|where|when|who)\b[^?]*|what about|how about|where did you (?:land|end)|where (?:is|are) (?:it|you|we|that|things) (?:now|today)|how (?:long|many|much|often|big|far|fast|quickly)|what share|which share|what (?:is|are|was|were) (?:it|that|they) (?:now|today|before)|(?:was|were|did|had)\b[^?]*\bbefore)\b|^\W*and (?:in|on|at|for|the)\b|\band (?:before|after|now|today)\b"
)
_CHANGE = caseless(r"\b(?:from|between)(?: \w+){0,2} $")
_TO = caseless(r"(?:\W+\w+){0,4}?\W+(?:to|and|down to|up to|or|until|till|till about|towards)(?: about| around| just| just under| roughly| nearly| maybe)?\W+$")  # fmt: skip
_ALONGSIDE = caseless(r"\W+(?:maybe\W+)?")  # "eight, nine people"
_UP_FROM = caseless(
    r"\b(?:up|down|came down|went down|went up|fell|dropped|rose|grew|cut|reduced|increased|halved|doubled|compared|against|instead of|versus|vs|than|from|out of|of|by|another|extra|further)(?: (?:from|to|with|by|at))?(?: (?:about|around|nearly|almost|the|our))? $"
)
_PART = caseless(
    r"\b(?:of (?:whom|which|them|those|these|us)|out of|the rest|the remaining|another|in addition|on top|plus|apiece)\W+(?:\w+\W+){0,2}$"
)
_PART_AFTER = caseless(
    r",? ?(?:[a-z]+ )?(?:of (?:them|those|these|us|which|whom)|more|the rest|on top|apiece|each|as well)\b"
)
_BOTH = caseless(
    r"\b(?:both (?:are|were|hold|true|of|numbers|figures|right)|(?:print|keep|use|give|write|say|put|they['’]re|are) (?:them )?both|either one|respectively|(?:don['’]t|not) (?:throw|mix|add) them|keep (?:the )?(?:two|both)|the other way (?:a)?round|whichever|between (?:those|the) two|the gap is)\b"
)
_OF_BOTH = ("both", "either one", "respectively", "add them", "mix them", "throw them", "keep ", "other way", "whichever", "between ", "the gap is")  # fmt: skip
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
_KINDS = tuple(
    frozenset(kind.split())
    for kind in (
        "morning afternoon evening night lunchtime", "summer winter spring autumn", "men women boy girl children adult",
        "weekday weekend", "monday tuesday wednesday thursday friday saturday sunday",
        "first second third fourth", "small big large medium", "north south east west", "gross net", "import export",
    )
)  # fmt: skip
_KIND = caseless(rf"\b({'|'.join(sorted(frozenset().union(*_KINDS)))})s?\b")
_OTHER_ONE = caseless(
    r"(?:^|[.?!,;]\s*)(?:and|plus|while|whereas)\W+(?:then\W+)?(?:the|what|in|on|at|for|with|up|down|our|a|an|those|another|after|household|about|some|maybe)\b[^.?!]{0,60}$"
)
_FEELS = caseless(r"\b(?:feels?|felt|seems?|looks?) (?:more )?like (?:about )?$")
_IS_RIGHT = caseless(r" (?:is|was) (?:right|correct|fine|true)\b|,? if (?:you|we|i) (?:count|include|take|add)\b")
_KNOWN = 3  # turns
_LONG = 10  # words
_BEHIND = 40  # characters
_YEARS = caseless(r"\b(?:in|since|year|season|last|this) (?:(?:19|20)\d\d|twenty \w+|(?:and )?(?:the )?(?:year )?(?:after|before)|year|season|winter|summer|autumn|spring)\b|\bthe (?:year|season|month|week|next) (?:after|before|year|season)\b")  # fmt: skip


def then_and_now(pair: Pair) -> bool:
    """One is of before and the other of now, by their sentences or the question between."""
    old, new = _clause(pair, old=True), _clause(pair, old=False)
    was = _WAS.search(old) is not None and _NOW.search(old) is None
    is_now = _NOW.search(new) is not None and _WAS.search(new) is None
    turned = _NOW.search(old) is not None and _USED_TO.search(new) is not None
    return (was and is_now) or turned


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
    if near and (_TO.fullmatch(pair.gap) or (_ALONGSIDE.fullmatch(pair.gap) and pair.new.size > pair.old.size)):
        return True
    return _UP_FROM.search(pair.new.before[-40:]) is not None or (near and _CHANGE.search(pair.old.before) is not None)


def part_of(pair: Pair) -> bool:
    """One is a part of the other, or comes on top of it."""
    return _PART.search(pair.lead[-50:]) is not None or _PART_AFTER.match(pair.new.after[:40]) is not None


def both_told(pair: Pair) -> bool:
    """Somebody says of the two that both hold."""
    behind = " ".join(pair.talk.words(turn) for turn in pair.behind)
    words = small(pair.rest + " " + behind[:240])
    return says(words, _OF_BOTH) and _BOTH.search(words) is not None


def two_terms(pair: Pair) -> bool:
    """One is planned and the other what came, one the median and the other the mean, one gross and the other net."""
    asked = pair.talk.words(pair.old.turn - 1) if pair.talk.asked(pair.old.turn - 1) else ""
    old, new = f"{asked} {_clause(pair, old=True)}", " ".join((*pair.questions, _clause(pair, old=False)))
    return any(one.search(old) and (not two.pattern or two.search(new)) for one, two in _TERMS)


def two_things(pair: Pair) -> bool:
    """The new one is told with "and" of something else: "and in the country …"."""
    return _OTHER_ONE.search(pair.lead[-90:]) is not None


def two_of_a_kind(pair: Pair) -> bool:
    """Each is of its own time, size or sort: "in the morning", "in the afternoon"."""
    new = set(_KIND.findall(_clause(pair, old=False)))
    old = set(_KIND.findall(_clause(pair, old=True))) if new else new
    return any(old & kind and new & kind and not old & new & kind for kind in _KINDS)


def two_years(pair: Pair) -> bool:
    """Each has its year."""
    old, new = (one.before + one.after[:_BEHIND] for one in (pair.old, pair.new))
    return _YEARS.search(old) is not None and _YEARS.search(new) is not None


def asked_else(pair: Pair) -> bool:
    """The interviewer asks for something else in between, how it was or is now or at length, and nobody comes back."""
    if referred_back(pair):
        return False
    again = {one.turn for one in pair.again(pair.old, pair.old.span, 9)}
    between = [turn for turn in range(pair.old.turn + 1, pair.new.turn) if pair.talk.asked(turn) and turn not in again]
    asked = [pair.talk.words(turn) for turn in between]
    return any(len(words.split()) > _LONG or _ASKS_ELSE.search(words) for words in asked)


def known_before(pair: Pair) -> bool:
    """The new value had been said before the old one, and is no correction of it but for one who insists on it."""
    return not insisted_on(pair) and any(
        one.word == pair.new.word and one.kind == pair.new.kind and one.span.start < pair.old.span.start
        for one in pair.talk.said_in(pair.old.turn - _KNOWN, pair.old.turn)
    )


def only_felt(pair: Pair) -> bool:
    """The new one is an impression, or one that does not hold either: "it feels like half", "the seven is right"."""
    return _FEELS.search(pair.new.before[-24:]) is not None or _IS_RIGHT.match(pair.new.after) is not None


def gone_on(pair: Pair) -> bool:
    """Talk has gone on since the old value was said, and nobody comes back to it."""
    return pair.far and not came_back(pair) and not repaired(pair)


def one_breath(pair: Pair) -> bool:
    """One sentence holds both, and nothing in it takes one back."""
    return pair.old.place == pair.new.place


AGAINST: tuple[Sign, ...] = (
    asked_else, gone_on, known_before, change_itself, one_breath, part_of, two_things, two_places, two_of_a_kind,
    two_years, only_felt, both_told, two_terms, then_and_now,
)  # fmt: skip
