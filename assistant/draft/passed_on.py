"""What can only be passed on as it was said: a run of sentences of one English answer, quoted together.

Spoken answers come in pieces ("Nine. In the season. From twenty-seven.") that no rule makes a sentence of, and that tell
something only together, often only after the question they answer. Quoted in one, they stay true and can be read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from assistant.draft.asked import topic_of
from assistant.draft.disowned import disowned
from assistant.draft.material import Material, is_idle, told_words
from assistant.draft.names import Names, people_by_label
from assistant.draft.quoting import quotable_run
from assistant.language import ease_en
from assistant.language.clean_en import cleaned
from assistant.language.length import text_size
from assistant.language.numerals import numbers
from assistant.language.passage_en import leans, takes_up
from assistant.language.predicates_en import has_clear_verb
from assistant.learning.decode import Floats
from assistant.patterns import regex
from assistant.records import Passage, Span, Transcript

_MOST = 4  # sentences quoted together
_COUNTS = 0.8  # an editor's words read better
_LEAD = 6  # words that "Asked about …" adds, about
_COUNTED = regex(
    r" (?!(?:percent|per|and|or|to|of|the|an?|in|on|at|by|from|for|with|is|are|was|were|years?|months?|weeks?|days?|hours?|minutes?|seconds?|points?|times?|january|february|march|april|may|june|july|august|september|october|november|december|thousand|million|more|less|fewer|quicker|slower|out|if|on|before|after|maybe|about|was)\b)[a-z-]{4,}\b",
    re.IGNORECASE,
)
_NAMES = 4  # words of a fragment that can open one where a sentence follows
_POINTS_BACK = regex(
    r"(?:it|that|this|they|these|those|he|she|him|her|them|then|same|yes|no|not|like|or|and|but|so|because|which|who|also|too|just|only|one|two things|with|to|of|than|as|if|when|me|i|we|you)\b",
    re.IGNORECASE,
)
_OPENS = 6  # words from which a sentence can open a quote by itself


def runs(
    transcript: Transcript,
    passages: Sequence[Passage],
    materials: Sequence[Material],
    worth: Floats,
    names: Names,
    closed: frozenset[int],
) -> list[Material]:
    """Runs of sentences told by one interviewee in one turn that are fit to be quoted together.

    Args:
        transcript: the interview.
        passages: its passages.
        materials: what can be told of them one by one; a run of such sentences alone is not needed.
        worth: of each passage, one value a part.
        names: what customer, vendor and product are called.
        closed: places that may not be told as they were said, also as a question.
    """
    if transcript.lang != "en":
        return []
    closed |= disowned(transcript, passages)
    whole = {m.place for m in materials if _reads_well(m)}
    quotable = [may_be_quoted(place, transcript, passages, closed) for place in range(len(passages))]
    out = []
    for first in range(len(passages)):
        asked = topic_of(first, transcript, passages, names, closed) if quotable[first] else None
        for last in _reach(first, passages, quotable):
            if (last == first and asked is None) or whole.issuperset(range(first, last + 1)):
                continue
            found = _run(range(first, last + 1), transcript, passages, worth, asked)
            if found is not None:
                out.append(found)
    return out


def _reads_well(material: Material) -> bool:
    """Whether an editor's words for a sentence stand alone, and do not make "people" of everybody's "you"."""
    told = material.reworded
    return told is not None and not told.leans and not ease_en.of_anybody(told.text, material.passage.text)


def _reach(first: int, passages: Sequence[Passage], quotable: Sequence[bool]) -> Iterator[int]:
    """The places that a run from `first` may end at."""
    for place in range(first, min(len(passages), first + _MOST)):
        if passages[place].turn != passages[first].turn or not quotable[place]:
            return
        yield place


def may_be_quoted(place: int, transcript: Transcript, passages: Sequence[Passage], closed: frozenset[int]) -> bool:
    """Whether a sentence may be passed on as it was said: on the record, the customer's, to nobody by name."""
    passage = passages[place]
    asks = transcript.turns[passage.turn].role == "interviewer"
    if asks or place in closed or is_idle(passage):
        return False
    person = people_by_label(transcript.participants).get(passage.speaker)
    if person is not None and person.side == "vendor":
        return False
    return told_words(passage.text, person, transcript) == passage.text


def as_one_quote(
    material: Material, places: Sequence[int], transcript: Transcript, passages: Sequence[Passage]
) -> Material | None:
    """The material as one quote of the English sentences at these places, which follow each other; None if it needs cuts."""
    first, last = passages[places[0]], passages[places[-1]]
    span = Span(first.span.start, last.span.end)
    text = span.of(transcript.text)
    quote = quotable_run([passages[place].text for place in places], text, answers=False)
    if quote is None:
        return None
    return replace(
        material,
        place=places[0],
        passage=replace(first, text=text, span=span),
        reworded=None,
        additions=(),
        quote=quote,
        size=text_size(text, "en"),
        others=tuple(places[1:]),
    )


def _run(
    places: range, transcript: Transcript, passages: Sequence[Passage], worth: Floats, asked: tuple[str, Passage] | None
) -> Material | None:
    first, last = passages[places[0]], passages[places[-1]]
    if asked is None and not _opens(first.text) and not _leads_up([passages[place].text for place in places]):
        return None
    text = transcript.text[first.span.start : last.span.end]
    quote = quotable_run([passages[place].text for place in places], text, answers=asked is not None)
    if quote is None:
        return None
    values = tuple(float(v) * _COUNTS for v in worth[places.start : places.stop].sum(axis=0))
    passage = replace(first, text=text, span=Span(first.span.start, last.span.end))
    lead, question = asked or ("", None)
    size = text_size(text, "en") + (_LEAD if lead else 0)
    others = tuple(places[1:])
    return Material(places[0], passage, None, (), size, values, quote, 0.0, others, lead, question)


def _leads_up(sentences: Sequence[str]) -> bool:
    """Whether a fragment that names a thing or a measure comes first, and a sentence that goes on about it follows."""
    lead, *rest = [cleaned(text) for text in sentences]
    words = lead.rstrip(".!").split()
    if len(words) < _NAMES or _POINTS_BACK.match(lead) or has_clear_verb([w.strip(".,").lower() for w in words]):
        return False
    return any(len(text.split()) >= _OPENS and has_clear_verb(re.findall(r"[a-z']+", text.lower())) for text in rest)


def _opens(text: str) -> bool:
    """Whether a sentence can open a quote without the question before it."""
    bare = cleaned(text)
    counted = next(iter(numbers(bare, "en")), None)
    if counted is not None and counted.span.start == 0 and _COUNTED.match(bare, counted.span.end):
        return True  # "Nine stations, forty racks": what is counted is named
    whole = len(bare.split()) >= _OPENS and has_clear_verb([w.strip(".,").lower() for w in bare.split()])
    return whole and not leans(bare) and not takes_up(bare)
