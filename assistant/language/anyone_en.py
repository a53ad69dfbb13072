"""What "you" can do, told of anyone: "you can't shut it for a day" -> nobody can shut it for a day."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.language.verb_list_en import BASE
from assistant.language.words_en import Word

_CAN = frozenset(["can", "could"])
_OTHERS = frozenset("they them their themselves i me my we us our nothing nobody never only people if".split())

_STRESS = frozenset("even just really actually".split())
_GIVEN = frozenset("have take keep use put make change improve leave cut print drop skip send call".split())  # "you can have it by Friday" is said to one


def can_anyone(words: Sequence[Word], places: Sequence[int], main: Sequence[int]) -> list[Word] | None:
    """The words with anyone, or nobody, for the one "you" of a main clause that tells what can be done; else None.

    Args:
        words: those of the statement.
        places: where "you" and "your" stand.
        main: where a "you" is the subject of a main clause.
    """
    norms = [word.norm for word in words]
    if len(main) != 1 or main[0] != places[0] or _OTHERS & set(norms):
        return None
    at = main[0]
    if norms[at + 1 : at + 2] == ["cannot"]:
        verb, denied, end = words[at + 1], True, at + 2
        verb = Word("can", "can", verb.gap)
    elif _CAN & set(norms[at + 1 : at + 2]):
        verb, denied = words[at + 1], norms[at + 2 : at + 3] == ["not"]
        end = at + 3 if denied else at + 2
    else:
        return None
    does, *what = [norm for norm in norms[end:] if norm not in _STRESS] or [""]
    if does not in BASE or not any(norm.isalpha() for norm in what) or (not denied and (verb.norm == "could" or does in _GIVEN)):
        return None
    subject = "nobody" if denied else "anyone"
    rest = [_theirs(word) for word in words[end:]]
    return [*words[:at], Word(subject, subject, words[at].gap), verb, *rest]


def _theirs(word: Word) -> Word:
    form = {"you": "they", "your": "their"}.get(word.norm)
    return Word(form, form, word.gap) if form else word
