"""Off-record leaks: nothing said in confidence stands anywhere in the draft.

Letters are compared without spaces and marks, numbers by value (from 13 on, unless the gold tells the same
value). In title and text a number counts by value; in the lists around them, which may show any number that
was said, only words count. Blind spot: a paraphrase that shares no key.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.errors import Say
from assistant.patterns import regex
from assistant.records import PARTS, CaseDraft
from assistant.score.interview import GoldInterview
from assistant.score.keys import key_pattern
from assistant.score.score import NO_DRAFT, Place, Score
from assistant.score.speech import squash
from assistant.score.text import plain, prose
from assistant.score.values import value_set

_ASCII = regex(r"[\x00-\x7f]+")
_SMALLEST_TELLING_NUMBER = 13


def score_leaks(gold: GoldInterview, draft: CaseDraft | None) -> Score:
    """Number of off-record keys in the draft; unscored for a missing draft."""
    if draft is None:
        return Score(None, NO_DRAFT)
    text = prose(draft)
    extra = "\n".join(_around(draft))
    places = []
    for secret in gold.off_record:
        for key in secret.keys + secret.variants:
            if in_words(key, text.whole, gold.lang) or _by_value(key, text.whole, gold):
                places.append(Place("leak", key, turns=secret.turns, note=secret.why))
            elif in_words(key, extra, gold.lang):
                places.append(Place("leak beside the text", key, turns=secret.turns, note=secret.why))
    return Score(
        float(len(places)),
        Say(f"{len(places)} off-record keys in the draft", f"草稿中有 {len(places)} 处不公开内容"),
        tuple(places),
    )


def in_words(key: str, text: str, lang: str) -> bool:
    """Whether the words of the key stand in the text."""
    if _ASCII.fullmatch(key):
        return bool(re.search(key_pattern(plain(key)).pattern + r"(?![a-z])", plain(text)))
    wanted = squash(key, lang)
    return bool(wanted) and wanted in squash(text, lang)


def _by_value(key: str, text: str, gold: GoldInterview) -> bool:
    case = gold.gold
    fine = value_set(" ".join([case.title, *(case.part(part) for part in PARTS)]))
    telling = {value for value in value_set(key) if value >= _SMALLEST_TELLING_NUMBER and value not in fine}
    return bool(telling) and telling <= value_set(text)


def _around(draft: CaseDraft) -> Iterator[str]:
    """Every other text of the draft that a reader sees."""
    yield draft.standfirst
    yield from (section.heading for section in draft.sections)
    yield from (quote.text for quote in draft.quotes)
    yield from (metric.name for metric in draft.metrics)
    yield from (suggestion.text for suggestion in draft.suggestions)
    yield from (gap.question for gap in draft.gaps)
    yield from (left.text for left in draft.left_out)
    yield from (finding.message for finding in draft.findings)
    yield from (match.why.query_passage for match in draft.matches)
