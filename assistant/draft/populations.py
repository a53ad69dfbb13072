"""Numbers of people that are not the company's: those of a town, of an island, of those who wait at the door."""

from __future__ import annotations

import re

from assistant.patterns import regex
from assistant.records import Passage, Transcript

_PLACE = {
    "en": regex(
        r"\b(?:towns?|townships?|villages?|city|cities|islands?|communit(?:y|ies)|count(?:y|ies)|parish(?:es)?|municipalit(?:y|ies)|population|residents|inhabitants|catchment)\b",
        re.IGNORECASE,
    ),
    "zh": regex(r"(?:全|这个?|我们|咱们?)?(?:镇上?|村里?|县城?|乡里?|岛上|小区|社区|城里|市里)(?:一共|总共)?(?:有|住|才|常住)|人口|居民|村民|常住"),
}  # fmt: skip
_COUNT = {
    "en": regex(r"\b(?:[a-z]+(?:teen|ty)|hundred|thousand|million|[\d,.]*\d)(?: odd)? people\b", re.IGNORECASE),
    "zh": regex(r"[\d十百千万](?:多|来|几)?(?:号|口|个)?人"),
}
# "Tarrow Lake. Eighty-nine hundred people.": the answer says whose they are.
_NAMED = regex(r"(?:^|[.!?] )(?:[A-Z][\w'’-]+ ?){1,4}[.,]\s*$")
_BARE, _BARE_ZH = 6, 10  # words, characters
# Who is counted as staff is counted as the company's whatever is said beside it.
_STAFF = regex(r"\b(?:employees|staff|workers|crew)\b|员工|职工|工人", re.IGNORECASE)
# "… people in my doorway", "some of them are two thousand people", "… people in February".
_PASSING = regex(
    r"\b(?:some|one|each|most|every one) of (?:'em|them|those)\b[^.]{0,20}\bpeople\b"
    r"|\bpeople (?:(?:in|at|on) (?:my|our|January|February|March|April|May|June|July|August|September|October|November|December)\b|a (?:day|week|month|year)\b|waiting\b|who (?:come|came|visit|need|want)\b)",
    re.IGNORECASE,
)


def counts_others(passage: Passage, transcript: Transcript) -> bool:
    """Whether people counted in a passage are no staff: a place is spoken of or asked for, or they only pass by."""
    if _STAFF.search(passage.text):
        return False
    asked = _last_question(passage, transcript)
    place = _PLACE[transcript.lang]
    return any(place.search(words) for words in (passage.text, asked)) or _PASSING.search(passage.text) is not None


def only_counts_others(passage: Passage, transcript: Transcript) -> bool:
    """Whether a passage is such a number and no more: it would be told of the company ("The company has 5,800 people")."""
    bare = len(passage.text) <= _BARE_ZH if transcript.lang == "zh" else len(passage.text.split()) <= _BARE
    counted = bare and _COUNT[transcript.lang].search(passage.text) is not None
    before = transcript.text[transcript.turns[passage.turn].span.start : passage.span.start]
    return counted and _NAMED.search(before) is None and counts_others(passage, transcript)


def _last_question(passage: Passage, transcript: Transcript) -> str:
    """The last sentences of the interviewer's turn right before."""
    before = transcript.turns[passage.turn - 1] if passage.turn else None
    if before is None or before.role != "interviewer":
        return ""
    sentences = re.split(r"(?<=[.!?。！？])", transcript.words_of(before.index).strip())
    return "".join([sentence for sentence in sentences if sentence][-2:])
