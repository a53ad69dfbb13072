"""Short conversations for the tests of what is off the record: who says what, what must go, what must stay."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from assistant.language.sentences import sentence_spans
from assistant.learning.features import Utterance
from assistant.learning.linear import LinearModel, load_linear
from assistant.records import Role, Span
from assistant.resources import resource
from assistant.segment.off_record import OffRecord, off_record

_ROLES: dict[str, Role] = {"Q": "interviewer", "A": "interviewee", "B": "interviewee"}


@dataclass(frozen=True, slots=True)
class Case:
    """`talk` has one turn a line, "Q:" for the interviewer, "A:" and "B:" for the others."""

    name: str
    talk: str
    gone: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()


def utterances(talk: str, lang: str) -> list[Utterance]:
    """The sentences of a written conversation."""
    out: list[Utterance] = []
    at = 0
    for turn, line in enumerate(talk.strip().splitlines()):
        who, words = line.split(":", 1)
        words = words.strip()
        for span in sentence_spans(words, lang):
            out.append(Utterance(span.of(words), Span(at + span.start, at + span.end), turn, _ROLES[who.strip()]))
        at += len(words) + 1
    return out


@cache
def requests_model(lang: str) -> LinearModel:
    """The shipped model of requests."""
    return load_linear(resource("models", "labeller"), f"requests.{lang}")


def judged(case: Case, lang: str) -> tuple[list[Utterance], OffRecord]:
    """A conversation and what is off the record in it."""
    said = utterances(case.talk, lang)
    return said, off_record(said, lang, requests_model(lang))


def text_of(said: list[Utterance], places: frozenset[int]) -> str:
    """The words at the given places, one utterance a line."""
    return "\n".join(said[i].text for i in sorted(places))
