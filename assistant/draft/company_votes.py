"""Every way of speaking that gives a name to a side, each a vote."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from assistant.draft import company_words as words
from assistant.draft.company_hints import hinted
from assistant.draft.company_openings import presented_names
from assistant.patterns import regex
from assistant.records import Participant, Transcript, Turn

_SIGNS = 2  # that make a vote
SURE = 2  # votes that a name needs
_EARLY = 0.34  # who the customer is, is asked in the first third
_WE = {
    "en": regex(
        r"\b(?:we|we're|we've|our|us|owned|company|founded|started|employees|people|members|family)\b", re.IGNORECASE
    ),
    "zh": regex(r"我们|咱|俺|成立|员工|公司|集团|年|一家|做|总部|门店|厂|店|人"),
}


@dataclass(frozen=True, slots=True)
class Vote:
    """A name that somebody gives to a side, and how much that counts; `introduced` needs to be said no second time."""

    name: str
    weight: int
    introduced: bool = False
    presented: bool = False
    """The words behind the name tell of a house, so that its own shape need not."""


def _turns(transcript: Transcript, role: str) -> Iterator[tuple[Turn, str]]:
    for turn in transcript.turns:
        if turn.role == role:
            yield turn, transcript.words_of(turn.index)


def vendor_votes(transcript: Transcript) -> Iterator[Vote]:
    """What names the vendor: where interviewers are from, what both sides say was chosen and bought."""
    for person in transcript.participants:
        if person.side == "vendor" and person.org:
            yield Vote(person.org, 2 * SURE)
    for _, said in _turns(transcript, "interviewer"):
        yield from _found(words.VENDOR_SELF[transcript.lang], said, SURE)
        yield from _found(words.VENDOR_CHOSEN[transcript.lang], said, SURE)
    yield from _greets(transcript)
    for role in ("interviewer", "interviewee"):
        for _, said in _turns(transcript, role):
            yield from list(_found(words.VENDOR_BOUGHT[transcript.lang], said, 1))[:SURE]
    for _, said in _turns(transcript, "interviewee"):
        yield from list(_found(words.VENDOR_CALLED[transcript.lang], said, 1))[:SURE]


def _greets(transcript: Transcript) -> Iterator[Vote]:
    """ "Hi, Brandon from Coldsheet": an interviewer's own name, said at the start, with the house."""
    for turn, said in list(_turns(transcript, "interviewer"))[:SURE]:
        person = transcript.participant(turn.speaker)
        first = (person.name or "").split()[:1] if person else []
        if first and transcript.lang == "en":
            yield from _found(
                [re.compile(rf"\b{re.escape(first[0])},? (?:here )?(?:from|at|with) ({words.NAME})")], said, SURE
            )


def customer_votes(transcript: Transcript) -> Iterator[Vote]:
    """What names the customer: who its people are, what interviewers ask, how the customer presents itself."""
    for person in transcript.participants:
        if person.side == "customer":
            yield from _of_person(person, transcript.lang)
    early = len(transcript.turns) * _EARLY + 2
    for turn, said in _turns(transcript, "interviewer"):
        yield from _asked(turn, said, transcript, early=turn.index <= early)
    for turn, said in _turns(transcript, "interviewee"):
        yield from _presented(turn, said, transcript, early=turn.index <= early)


def hint_votes(transcript: Transcript) -> Iterator[Vote]:
    """What names the customer by several signs that say little alone."""
    for one in hinted(transcript, bare):
        if one.signs >= _SIGNS:
            yield Vote(one.name, one.signs - 1, introduced=one.signs > _SIGNS)


def bare(name: str) -> str:
    """The name without what stands before it, and without a genitive."""
    return words.BEFORE_NAME.sub("", re.sub(r"['’]s$|[.'’-]+$", "", name.strip()))


def _of_person(person: Participant, lang: str) -> Iterator[Vote]:
    if person.org:  # "manager at Wagga" may be a place, or a branch
        yield Vote(person.org, 1 if lang == "en" and " " not in person.org else SURE)
    of = words.TITLE_OF.search(person.title or "")
    if of:
        yield Vote(of[1], SURE)


def _asked(turn: Turn, said: str, transcript: Transcript, *, early: bool) -> Iterator[Vote]:
    lang = transcript.lang
    if early:
        yield from _found(words.CUSTOMER_INTRODUCED[lang], said, SURE, introduced=True)
    if early and _WE[lang].search(_answer(turn, transcript)):
        yield from _found(words.CUSTOMER_ASKED[lang], said, SURE + 1)
    yield from _found(words.CUSTOMER_JOB[lang], said, 1)


def _presented(turn: Turn, said: str, transcript: Transcript, *, early: bool) -> Iterator[Vote]:
    lang = transcript.lang
    asked = early and words.ASKS_FOR_COMPANY[lang].search(_before(turn, transcript)) is not None
    yield from _found(words.CUSTOMER_SAID[lang], said, 1)
    yield from _found(words.CUSTOMER_JOB[lang], said, 1)
    if early:
        yield from _found(words.CUSTOMER_PRESENTS[lang], said, SURE + 1, introduced=True)
        yield from (Vote(bare(name), SURE + 1, introduced=True, presented=True) for name in presented_names(said, lang))
    if asked and lang == "en" and _WE["en"].search(said):
        yield from _found(words.CUSTOMER_OPENS_EN, said, SURE)
    if asked and lang == "zh":
        yield from _found((words.CUSTOMER_OPENS,), said[:120], SURE)


def _answer(turn: Turn, transcript: Transcript) -> str:
    return next(
        (transcript.words_of(t.index) for t in transcript.turns[turn.index + 1 :] if t.role == "interviewee"), ""
    )


def _before(turn: Turn, transcript: Transcript) -> str:
    """What interviewers said in the three turns before."""
    return "\n".join(
        transcript.words_of(t.index)
        for t in transcript.turns[max(0, turn.index - 3) : turn.index]
        if t.role == "interviewer"
    )


def _found(patterns: Sequence[re.Pattern[str]], said: str, weight: int, *, introduced: bool = False) -> Iterator[Vote]:
    for pattern in patterns:
        for match in pattern.finditer(said):
            group = next(i for i, each in enumerate(match.groups(), 1) if each)
            name = match[group]
            name = bare(name)
            if not words.PERSON.search(said[match.end(group) :]):
                yield Vote(name, weight, introduced)
