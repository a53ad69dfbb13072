"""Verbs made to agree with the name that stands for "I" or "we"."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.language.predicates_en import is_base
from assistant.language.verb_list_en import BASE
from assistant.language.verbs_en import is_adverb, is_past, with_s
from assistant.language.words_en import Word

_SINGULAR = {"am": "is", "are": "is", "were": "was", "have": "has", "do": "does"}
_LINKS = frozenset(["and", "or", "but", "then"])
# After one of these a bare verb need not hang on the subject: "tries to save and check", "lets them ring and ask".
_OTHER_HOSTS = frozenset(
    "to do does did not can could will would should must may might let lets make makes help helps".split()
)
_NOMINATIVES = frozenset("i we he she they who which".split())
_SUBJECTS = frozenset("it you there that this".split())
_BEFORE_SUBJECTS = _LINKS | frozenset(
    ", that if when because what how where as until before after while which once so".split()
)


def verb_phrase(words: Sequence[Word], at: int) -> tuple[list[Word], int] | None:
    """The words from the one after the subject at `at` through its last verb, in the third person singular.

    Returns them with the place after them; None where a form cannot be told.
    """
    place = next((i for i in range(at + 1, len(words)) if not is_adverb(words[i].norm)), len(words))
    if place == len(words):
        return None
    verb = words[place]
    before = list(words[at + 1 : place])
    if is_past(verb.norm) and verb.norm not in _SINGULAR:
        return [*before, verb], place + 1
    form = _SINGULAR.get(verb.norm) or (with_s(verb.norm) if _is_verb(words, place) else None)
    if form is None:
        return None
    helps = verb.norm == "do" and place + 1 < len(words) and words[place + 1].norm == "not"
    rest = [] if helps else _coordinated(words, place + 1)
    if rest is None:
        return None
    return [*before, Word(form, form, verb.gap), *rest], place + 1 + len(rest)


def _is_verb(words: Sequence[Word], place: int) -> bool:
    return words[place].norm in BASE and len(words[place].norm) > 1


def _coordinated(words: Sequence[Word], start: int) -> list[Word] | None:
    """The words through the last verb that shares the subject, each such verb with its -s; None where that is unsure."""
    out: list[Word] = []
    keep = 0
    other_host = False
    for i in range(start, len(words)):
        word = words[i]
        if word.norm in _NOMINATIVES or (word.norm in _SUBJECTS and words[i - 1].norm in _BEFORE_SUBJECTS):
            break
        other_host = other_host or word.norm in _OTHER_HOSTS
        linked = i > start and _links(words, i)
        if linked and is_base(word.norm, words[i + 1].norm if i + 1 < len(words) else ""):
            if other_host:
                return None
            word = Word(with_s(word.norm), "", word.gap)
            keep = len(out) + 1
        out.append(word)
    return out[:keep]


def _links(words: Sequence[Word], at: int) -> bool:
    """Whether a verb at `at` would be joined to an earlier one: right after "and", or after "and then"."""
    before = at - 1
    while before > 0 and is_adverb(words[before].norm):
        before -= 1
    return words[before].norm in _LINKS
