"""English sentences after a scrap that leads up to them, told as they were said.

"Two out of three. That's a feel." is good speech; "Two out of three: that is a feel" is nobody's writing. The list that a
sentence goes on about ("Trello first: …") and a topic that was asked about read well in an editor's words and stay.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.draft.choose import Choice
from assistant.draft.disowned import disowned
from assistant.draft.material import Material
from assistant.draft.passed_on import as_one_quote, may_be_quoted
from assistant.patterns import regex
from assistant.records import Passage, Span, Transcript

_SCRAP = regex(r"[^:“”]+: (?=[^“])")
_READS_WELL = regex(r"As for |(?:[^:,]+ )?first\b", re.IGNORECASE)


def with_leads_as_said(
    choices: Sequence[Choice], transcript: Transcript, passages: Sequence[Passage], closed: frozenset[int]
) -> list[Choice]:
    """The choices, sentences with a scrap before or behind a colon quoted together with it where that can be quoted.

    Args:
        choices: what is told, in order.
        transcript: the interview.
        passages: its passages.
        closed: places that may not be told as they were said.
    """
    if transcript.lang != "en":
        return list(choices)
    closed |= disowned(transcript, passages)
    at = {passage.span: place for place, passage in enumerate(passages)}
    out = []
    for choice in choices:
        is_joined = not choice.quoted and _is_joined(choice.material)
        whole = _as_said(choice.material, transcript, passages, at, closed) if is_joined else None
        out.append(choice if whole is None else replace(choice, material=whole, quoted=True))
    return out


def _is_joined(material: Material) -> bool:
    """Whether a colon joins a scrap to a sentence in a way that only speech has."""
    if material.reworded is None or not material.additions:
        return False
    text = material.reworded.text
    return _SCRAP.match(text) is not None and not _READS_WELL.match(text)


def _as_said(
    material: Material,
    transcript: Transcript,
    passages: Sequence[Passage],
    at: dict[Span, int],
    closed: frozenset[int],
) -> Material | None:
    """The sentence and its scraps as one quote; None where they do not follow each other or may not be quoted."""
    places = sorted({material.place, *(at[added.span] for added in material.additions)})
    first, last = passages[places[0]], passages[places[-1]]
    together = places == list(range(places[0], places[-1] + 1)) and first.turn == last.turn
    if not together or not all(may_be_quoted(place, transcript, passages, closed) for place in places):
        return None
    return as_one_quote(material, places, transcript, passages)
