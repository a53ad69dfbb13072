"""What a sentence means that only the shape of the talk shows to ask for silence: it may be meant, a person decides.

As far as a request reaches that is heard; and where its turn told nothing before it and the interviewer only wondered or
agreed, what the same side had told before that.
"""

from __future__ import annotations

from assistant.patterns import caseless
from assistant.segment.coverage import covered
from assistant.segment.hinted import mere_talk
from assistant.segment.references import referred
from assistant.segment.requests import Request, Requests
from assistant.segment.stories import allowed
from assistant.segment.talk import Talk

_NOTHING = 6  # words before a request in its turn that tell nothing
_BRIEF = 15  # words of an interviewer who only wonders or agrees
_BACK = 3  # sentences at the end of the turn before that
# What a trade keeps secret for those it serves is what a case may tell of ("patients' files may not leave the house").
_OF_THE_TRADE = caseless(
    r"\b(?:customer|client|patient|member|pupil|guest|tenant|passenger)s?['’]?s? (?:\w+ )?"
    r"(?:numbers?|data|files?|records?|details|addresses)\b|\bpersonal (?:data|details)\b"
)


def meant_by_shape(talk: Talk, requests: Requests) -> set[int]:
    """The sentences that may be meant."""
    return {i for request in requests.shaped if not _of_the_case(talk, request.at) for i in _meant(talk, request)}


def _of_the_case(talk: Talk, i: int) -> bool:
    """Whether a sentence only talks of secrets, jokes, or asks for care with a number."""
    return mere_talk(talk, i) or _OF_THE_TRADE.search(talk.text(i)) is not None


def _meant(talk: Talk, request: Request) -> set[int]:
    elsewhere = referred(talk, request)
    found = covered(talk, request, elsewhere) | elsewhere
    return found | {i for i in _told_before(talk, request.at) if not allowed(talk, i)}


def _told_before(talk: Talk, at: int) -> list[int]:
    """What the same side told before the interviewer's few words, and these, where a turn opens with the request."""
    turn = talk.turn(at)
    asked, told = talk.turns.get(turn - 1, []), talk.turns.get(turn - 2, [])
    opens = _words(talk, [i for i in talk.own(at) if i < at]) < _NOTHING
    if not opens or not told or _asks(talk, talk.own(at)) or not _asks(talk, asked) or _words(talk, asked) > _BRIEF:
        return []
    return [*told[-_BACK:], *asked]


def _words(talk: Talk, said: list[int]) -> int:
    return sum(talk.size(talk.text(i)) for i in said)


def _asks(talk: Talk, said: list[int]) -> bool:
    return talk.utterances[said[0]].role == "interviewer"
