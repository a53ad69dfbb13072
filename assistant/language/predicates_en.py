"""Whether English words hold a verb of their own, as far as word lists and the words around can tell."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.language.verb_list_en import BASE, NOUNS_TOO
from assistant.language.verbs_en import FINITE, PAST, base_of, is_past

_SUBJECTS = frozenset(
    "i we you they people it he she who everybody nobody somebody everyone someone anybody that which would could can will did do does not".split()
)
_PREPOSITIONS = frozenset(
    "in on at to from with for into onto over up down out off back through by about against as after before around away across "
    "along under between beside behind near of".split()
)
_PARTICLES = frozenset("with up out off into over back down away".split())
_OBJECTS = frozenset(
    "it them him her us me you the a an this that these those every all each both my our your his their its what how who which where "
    "why when whether one two three four five six seven eight nine ten no some any more less".split()
)

_OPENING = frozenset(
    "the a an it he she that this each every when then if now everything nothing one our my his her their its nobody somebody".split()
)
_SINGLE_SUBJECTS = frozenset("this that it which who everything nothing".split())


def has_verb(words: Sequence[str]) -> bool:
    """Whether one of the lower-case words can be a finite verb: an English sentence that is no fragment has one.

    A word that is a noun just as often counts only after a subject, or where one stands.
    """
    return has_clear_verb(words) or any(_may_be_verb(words, i) for i in range(1, len(words)))


def has_clear_verb(words: Sequence[str]) -> bool:
    """The same without the words in -s that may as well be nouns in the plural."""
    return any(_verb_at(words, i) for i in range(len(words)))


def _verb_at(words: Sequence[str], at: int) -> bool:
    word = words[at]
    if word in FINITE or is_past(word):
        return True
    if at > 0 and words[at - 1] == "to":
        return False
    if at > 0 and words[at - 1] in ("it", "he", "she") and word.endswith("s") and len(word) > 3:
        return word not in ("its", "his", "always", "perhaps", "sometimes")
    base = word if word in BASE else base_of(word)
    if base not in BASE or base not in NOUNS_TOO:
        return base in BASE
    after = words[at + 1] if at + 1 < len(words) else ""
    before = words[at - 1] if at else ""
    if at == 0 or before in _SUBJECTS:
        return at > 0
    return base != word and (after in _OBJECTS or before in _SINGLE_SUBJECTS)


def _may_be_verb(words: Sequence[str], at: int) -> bool:
    """Whether a word that is a noun just as often stands where a verb does ("the baker signs in", "crews look at")."""
    word, before = words[at], words[at - 1]
    after = words[at + 1] if at + 1 < len(words) else ""
    if word in BASE:
        then = words[at + 2] if at + 2 < len(words) else ""
        bound = (
            after in _OBJECTS
            or after in ("here", "there")
            or (after in _PREPOSITIONS and (after != "to" or then in _OBJECTS))
        )
        return bound and before.endswith("s") and before not in _OBJECTS
    return base_of(word) in BASE and words[0] in _OPENING and _may_be_noun(before)


def _may_be_noun(word: str) -> bool:
    """Whether a word may be a noun in the singular, so that the one in -s after it may be its verb."""
    return word not in _OBJECTS and word not in _PREPOSITIONS and not word.endswith(("s", "ing", "ed", "teen", "ty"))


def is_order(words: Sequence[str]) -> bool:
    """Whether the lower-case words begin with a verb in its base form, as an order does ("start with the small ones")."""
    if len(words) < 2 or words[0] in ("set", "put", "read"):
        return False
    return words[0] == "be" or (words[0] in BASE and (words[0] not in NOUNS_TOO or words[1] in _OBJECTS | _PARTICLES))


def lacks_subject(words: Sequence[str]) -> bool:
    """Whether the lower-case words begin with a verb that nobody is named for ("takes it off a shelf", "drove back")."""
    if len(words) < 2 or words[0] in FINITE:
        return False
    first, follows = words[0], words[1]
    if first in ("supposed", "meant", "goes", "been"):
        return True
    if first in ("based", "left", "put", "set", "let") or not (
        follows in _OBJECTS or follows in _PREPOSITIONS or follows == "back"
    ):
        return False
    base = base_of(first)
    if base != first and base in BASE:
        return base not in NOUNS_TOO or follows in _OBJECTS
    return first in PAST or bool({first[:-2], first[:-1], first[:-3]} & BASE and first.endswith("ed"))


def is_base(word: str, after: str) -> bool:
    """Whether the word is a verb in its base form; one that may be a noun needs an object or a particle `after` it."""
    return word in BASE and (word not in NOUNS_TOO or after in _OBJECTS or after in _PREPOSITIONS)
