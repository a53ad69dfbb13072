"""Who acts beside an English speaker: "Devin and I sit", "I stood there, everybody was dancing, and I"."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.language.words_en import Word

_BEFORE_NAME = frozenset(", and then so but because when that if where how what".split())
_ANYBODY = frozenset("everybody everyone nobody somebody someone he she it they there".split())
_SEVERAL = {"am": "are", "was": "were"}


def stands_beside(words: Sequence[Word], at: int) -> bool:
    """Whether the "I" at `at` does something together with somebody named before it."""
    if at < 2 or words[at - 1].norm != "and" or not words[at - 2].text[:1].isupper() or words[at - 2].norm == "i":
        return False
    return at == 2 or words[at - 3].norm in _BEFORE_NAME


def as_several(verb: Word) -> Word:
    """The verb after "I" as several do it: only forms of "be" differ."""
    form = _SEVERAL.get(verb.norm)
    return Word(form, form, verb.gap) if form else verb


def another_acts(out: Sequence[Word]) -> bool:
    """Whether somebody else has done something since the last comma, so that a verb added would be his."""
    commas = [i for i, word in enumerate(out[:-2]) if word.text == ","]
    since = out[commas[-1] + 1 :] if commas else []
    return bool(since) and since[0].norm in _ANYBODY
