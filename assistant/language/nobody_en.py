"""What "you" cannot do, told of nobody: "you can't shut it for a day" -> nobody can shut it for a day."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.language.verb_list_en import BASE
from assistant.language.words_en import Word

_CAN = frozenset(["can", "could"])
_STRESS = frozenset("even just really actually".split())
_OTHERS = frozenset("they them their themselves i me my we us our nothing nobody never only people if".split())


def nobody_can(words: Sequence[Word], places: Sequence[int], main: Sequence[int]) -> list[Word] | None:
    """The words with nobody for the one "you" of a main clause that tells what cannot be done; else None.

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
        can, end = Word("can", "can", words[at + 1].gap), at + 2
    elif _CAN & set(norms[at + 1 : at + 2]) and norms[at + 2 : at + 3] == ["not"]:
        can, end = words[at + 1], at + 3
    else:
        return None
    does, *what = [norm for norm in norms[end:] if norm not in _STRESS] or [""]
    if does not in BASE or not any(norm.isalpha() for norm in what):
        return None
    return [*words[:at], Word("nobody", "nobody", words[at].gap), can, *(_theirs(word) for word in words[end:])]


def _theirs(word: Word) -> Word:
    form = {"you": "they", "your": "their"}.get(word.norm)
    return Word(form, form, word.gap) if form else word
