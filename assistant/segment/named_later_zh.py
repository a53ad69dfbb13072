"""What was to be kept out, told again in Chinese by a word of it: "磁铁轮子那个最费劲" after a toy with magnets in its wheels.

A short form, a nickname or a thing of the story gives it away. A word that hardly any talk has (`models/labeller/common.zh.txt`
lists those that many have) and that was said first in what is kept out is such a word.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from assistant.resources import resource
from assistant.segment.talk import Talk

_SHORTLY = 8  # turns within which it is told again
_COUNTING = tuple("个家台条只张件次位块辆间份名本场层笔")  # "台减" is no word of "一台减速机"
_MOST = 3  # a word said in more sentences on the record than this is what the talk is about


def named_later(talk: Talk, kept: Iterable[int]) -> set[int]:
    """Utterances soon after what is kept out with an uncommon word that the interviewed side first said in it."""
    if talk.lang != "zh":
        return set()
    kept = frozenset(i for i in kept if talk.utterances[i].role != "interviewer")  # a promise tells nothing itself
    found: set[int] = set()
    words = {word for i in kept for word in talk.words[i] if not word.startswith(_COUNTING)} - common_words()
    for word in sorted(words):
        places = talk.places[word]
        open_ = [i for i in places if i not in kept]
        if places[0] in kept and len(open_) <= _MOST:
            found.update(
                i for i in open_ if any(0 <= talk.turn(i) - talk.turn(j) <= _SHORTLY for j in places if j in kept)
            )
    return found


@cache
def common_words() -> frozenset[str]:
    """Pairs of characters that many talks have."""
    return frozenset(resource("models", "labeller", "common.zh.txt").read_text(encoding="utf-8").split())
