"""What an English contraction stands for: 're, 's, 'd and the like, told by the words around."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.language.verb_list_en import BASE
from assistant.language.verbs_en import is_adverb, is_participle, is_present_participle

_PLAIN = {"'re": "are", "'ve": "have", "'ll": "will", "'m": "am", "n't": "not", "'em": "them"}
_BARE = {"ca": "can", "wo": "will", "sha": "shall"}
# "The median's twenty minutes" tells what it is; "the team's twenty people" are its own.
_NUMBERS = frozenset(
    "two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety".split()
)
_UNITS = frozenset(". , ; percent % per points minutes hours days weeks months years seconds and but".split())
_IS_BEFORE = frozenset(
    "a an the on in at of not no why how what where who like about there here been got to from with for just now still always never also "
    "only so very too if when maybe that this these those up down off out over back our my their his her".split()
)
_CLEAR_SUBJECTS = frozenset("it that there he she what who here this which where how".split())
_PEOPLE = frozenset("he she nobody somebody everybody anyone someone everyone".split())
# "It's made from the list", "he's known to all": what it is, though "made" and "known" mostly follow "has".
_PASSIVE = frozenset(
    [("made", word) for word in ("from", "of", "by", "in", "out")]
    + [("known", word) for word in ("to", "for", "as", "by")]
)
_HAS_BEFORE = frozenset("been got had gone become come made".split())
# After "he's" these tell what he is, not what he has done.
_STATES = frozenset(
    "supposed meant called based paid allowed retired married tired worried dressed interested involved done trained scared employed "
    "named used left cut set run stuck prepared".split()
)
# "It's grown", "it's doubled" tell what happened to a thing, and are never a state it is in.
_GROWTH = frozenset(
    "grown risen fallen happened doubled tripled changed improved helped dropped shrunk failed lasted existed arrived survived".split()
)
# What somebody is glad or used to, and has not done: "she's thrilled with it".
_FEELINGS = frozenset(
    "thrilled delighted pleased excited disappointed frustrated ashamed convinced satisfied qualified experienced relaxed embarrassed annoyed "
    "surprised confused bored impressed overwhelmed exhausted retired related gifted talented".split()
)
_SEVERAL = frozenset("ones things those people men women guys folks parts".split())
# Participles that are base forms, too: "they'd put it there" may be what they did or what they had done.
_EITHER = frozenset("put set read".split())
_HAD_BEFORE = frozenset("before after until till since why how".split())
_WOULD_BEFORE = frozenset("what one thing which that where not".split())
# "The queue's longer than it was": of a possessive a noun would follow.
_COMPARED = frozenset(
    "longer shorter bigger smaller better worse faster slower higher lower cheaper easier harder quicker busier safer".split()
)
# "The next one's me": who it is.
_PERSONS = frozenset("me him us them".split())
_TIMES_NEXT = frozenset("next following same first very last".split())
_BEFORE_ONE = frozenset(["no", "every", "any", "some"])
# "The equipment's fine for years": what a thing is, with no noun behind it that it could own.
_WHAT_IT_IS = frozenset(
    "fine ready full empty shut closed quiet happy safe sure clear true useless broken bad wrong good right poor terrible great high low slow "
    "fast cheap expensive typical quick hard easy dead gone old young dirty clean wet dry hot cold".split()
)
_AFTER_STATE = frozenset(["", *"for at in by with if when because now today again and but or so than , .".split()])
_OBJECTS = frozenset("it them him her us me the a an this that these those his their our my every all".split())
_NO_VERBS = frozenset(
    "the a an it he she they we there this that his her their our my no every all what better".split()
)
_MANY = frozenset(
    "two three four five six seven eight nine ten eleven twelve people lots loads plenty many several few fewer".split()
)


_OF_ONE = frozenset("with of by for from without under".split())
_NO_NOUN = _OBJECTS | frozenset(
    "in on at to from with for into by about as after before and or but so up off out down back over".split()
)


def full_form(norms: Sequence[str], at: int) -> str:
    """What the word at `at` stands for; a possessive 's and words in full are returned as they are."""
    word = norms[at]
    after = [n for n in norms[at + 1 : at + 6] if not is_adverb(n)]
    follows = after[0] if after else ""
    before = norms[at - 1] if at else ""
    if before == "one" and at > 1 and norms[at - 2] in _BEFORE_ONE:
        before = "nobody"
    if word in _PLAIN:
        return _PLAIN[word]
    if word in _BARE and follows == "n't":
        return _BARE[word]
    if word == "'d":
        return _had_or_would(follows, norms, at)
    if word == "'s":
        if before == "k" or (_is_number(follows) and norms[at - 2 : at - 1] == ["at"] and at > 1):
            return "'s"  # "seventy k's down the road", "at Orme's thirty-one years"
        if before in ("that", "who", "which") and at > 1 and norms[at - 2] in _SEVERAL:
            return "have" if _is_or_has("it", follows, _then(after)) == "has" else "are"
        if follows == "not":
            return _is_or_has_not(before, *_after_not(after))
        if norms[at + 1 : at + 2] == ["all"] and _is_number(follows):
            return "is"  # "the plan's all forty sites"
        return "'s" if _owns(norms, at, after) else _is_or_has(before, follows, _then(after))
    return word


def _is_or_has_not(before: str, follows: str, then: str) -> str:
    has = follows in _HAS_BEFORE - {"made"} or _is_or_has(before, follows, then) == "has"
    return "has" if has else "is"


def _after_not(after: Sequence[str]) -> tuple[str, str]:
    """The first two words behind a "not": "she's not put it down"."""
    return after[1] if len(after) > 1 else "", after[2] if len(after) > 2 else ""


def _owns(norms: Sequence[str], at: int, after: Sequence[str]) -> bool:
    """Whether somebody owns what is behind the 's: "with the client's written consent"."""
    if at < 3 or norms[at - 3] not in _OF_ONE or norms[at - 2] not in ("the", "our", "a", "their", "my"):
        return False
    return len(after) > 1 and is_participle(after[0]) and after[1].isalpha() and after[1] not in _NO_NOUN


def _then(after: Sequence[str]) -> str:
    """The second word after a contraction; behind a number with a hyphen ("seventy-one") the first one after that."""
    if after[1:2] == ["-"] and _is_number(after[0]):
        return after[3] if len(after) > 3 else ""
    if after[1:2] == ["the"] and after[2:3] and after[2] in _TIMES_NEXT:
        return ""  # "it's cut the next morning": when, and no object
    return after[1] if len(after) > 1 else ""


def _had_or_would(follows: str, norms: Sequence[str], at: int) -> str:
    """ "they'd gone" had, "they'd go" would, "she'd sixty cards" had; "it'd come" is would: habits are told so.

    Where either may be meant it stays as it was said.
    """
    if follows == "found":
        return "had"
    if follows in _EITHER:
        clause = set(norms[max(0, at - 3) : at])
        if clause & _HAD_BEFORE or {"ago", "earlier", "before"} & set(norms[at + 1 :]):
            return "had"
        return "would" if clause & _WOULD_BEFORE or norms[at - 1 : at] in (["we"], ["it"]) else "'d"
    if follows in BASE or follows in ("be", "have", "rather", "sooner"):
        return "would"
    if is_participle(follows) or follows in _NO_VERBS or not follows.isalpha():
        return "had"
    return "had" if follows and follows not in ("n't", "not") else "would"


def _is_or_has(before: str, follows: str, then: str) -> str:
    few = (follows == "a" and then == "few") or (follows in ("no", "some") and _is_plural(then))
    counted = then if few or follows in ("the", "our", "those") else follows  # "there's the rolls"
    if before == "there" and (counted in _MANY or _is_count(counted) or _is_plural(counted)):
        return "are"
    if (follows, then) in _PASSIVE:
        return "is"
    if follows in _HAS_BEFORE and (before in _CLEAR_SUBJECTS or before in _PEOPLE or follows in ("been", "got")):
        return "has"
    if is_participle(follows) and (before in _PEOPLE or then in _OBJECTS):
        active = then in _OBJECTS or (follows not in _STATES | _FEELINGS and then != "by")
        return "has" if active else "is"
    if (follows in _GROWTH and before in _CLEAR_SUBJECTS and then != "by") or (follows == "done" and _counted(then)):
        return "has"
    if follows in _COMPARED and (then in _UNITS or then in ("", "than", "now", "too", "today")):
        return "is"
    if follows in _WHAT_IT_IS and then in _AFTER_STATE:
        return "is"
    measured = _is_number(follows) and (not then or then in _UNITS or before == "one")
    measured = measured or follows in _PERSONS
    return "is" if measured or before in _CLEAR_SUBJECTS or _is_verb_before(follows) else "'s"


def _is_plural(word: str) -> bool:
    return (
        len(word) > 3
        and word.endswith("s")
        and not word.endswith(("ss", "us", "is", "ways", "yes"))
        and word not in ("perhaps", "news", "this", "sometimes")
    )


def _is_number(word: str) -> bool:
    """Whether the word is a number from two on, in digits or in letters."""
    return word in _NUMBERS or word.endswith("teen") or (word.isdigit() and word != "1")


def _counted(word: str) -> bool:
    """Whether a number follows a participle, as its object does: "who's done nine thousand"."""
    return _is_number(word) or _is_count(word)


def _is_count(word: str) -> bool:
    return word.endswith(("teen", "ty")) or "ty-" in word or (word.isdigit() and word != "1")


def _is_verb_before(after: str) -> bool:
    """Whether 's before this word is a verb and no possessive."""
    if after in _IS_BEFORE:
        return True
    if after.endswith("ing"):
        return is_present_participle(after)
    return is_participle(after) and after not in ("left", "cut", "set", "run")
