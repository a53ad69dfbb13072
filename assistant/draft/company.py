"""The names of customer and vendor where nobody gave them: from the file's title and from how people speak of them.

Every way of speaking that gives a name to a side is a vote; a name needs two votes, or one that cannot be meant
otherwise. A name that both sides could claim is nobody's: a wrong company is worse than none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from assistant.draft import company_words as words
from assistant.draft.common_words import is_common
from assistant.draft.company_title import titled, told
from assistant.records import Transcript, Turn

_SURE = 2
_EARLY = 0.34  # who the customer is, is asked in the first third
_WE = {
    "en": re.compile(
        r"\b(?:we|we're|we've|our|us|owned|company|founded|started|employees|people|members|family)\b", re.IGNORECASE
    ),
    "zh": re.compile(r"我们|咱|俺|成立|员工|公司|集团|年|一家|做|总部|门店|厂|店|人"),
}


@dataclass(frozen=True, slots=True)
class _Vote:
    """A name that somebody gives to a side, and how much that counts."""

    name: str
    weight: int
    introduced: bool = False


def company_names(transcript: Transcript) -> tuple[str | None, str | None]:
    """(customer, vendor) as the file and the speakers name them; None where they do not."""
    if transcript.lang not in words.VENDOR_SELF:
        return None, None
    customer_line, vendor_line = told(transcript)
    vendors = _ranked(_vendor_votes(transcript), transcript)
    customers = _ranked(_customer_votes(transcript), transcript)
    title = titled(transcript)
    if title.pair:
        return _by_pair(title.pair, vendors, customers)
    customer, vendor = _settled(customers, vendors)
    if title.one and not vendor_line and vendor and _alike(title.one, vendor):
        vendor = title.one
    elif title.one and any(_alike(title.one, vote.name) for vote in customers):
        customer = title.one
    return customer_line or customer, vendor_line or vendor


def customer_name(transcript: Transcript) -> str | None:
    """The customer; the house of somebody on the customer's side where nothing else tells it."""
    called = company_names(transcript)[0]
    names = {p.name for p in transcript.participants}
    orgs = list(
        dict.fromkeys(p.org for p in transcript.participants if p.side == "customer" and p.org and p.org not in names)
    )
    if called and not any(_alike(called, org) for org in orgs):
        return called
    same = [org for org in orgs if called and _alike(called, org)]
    if same and called:
        return max((called, *same), key=len)
    return orgs[0] if len(orgs) == 1 else None


def _by_pair(pair: tuple[str, str], vendors: Sequence[_Vote], customers: Sequence[_Vote]) -> tuple[str, str]:
    """The pair of a title, each on its side; recordings are commonly named "customer x vendor" where nobody says more."""
    votes = [_weight(name, customers) - _weight(name, vendors) for name in pair]
    return pair if votes[0] >= votes[1] else (pair[1], pair[0])


def _weight(name: str, votes: Sequence[_Vote]) -> int:
    return sum(vote.weight for vote in votes if _alike(name, vote.name))


def _settled(customers: Sequence[_Vote], vendors: Sequence[_Vote]) -> tuple[str | None, str | None]:
    """The best of each side that has enough votes, and more than the other side gives the same name."""
    return _best(customers, vendors), _best(vendors, customers)


def _best(mine: Sequence[_Vote], others: Sequence[_Vote]) -> str | None:
    fit = [vote for vote in mine if vote.weight >= _SURE and vote.weight > 2 * _weight(vote.name, others)]
    if not fit or (len(fit) > 1 and fit[1].weight == fit[0].weight):
        return None
    return fit[0].name


def _ranked(votes: Iterator[_Vote], transcript: Transcript) -> list[_Vote]:
    """One entry a company, under its longest name, the most voted first."""
    people = {part for p in transcript.participants if p.name for part in (p.name, p.name.split()[0])}
    groups: list[list[_Vote]] = []
    for vote in votes:
        if not _company(vote.name, people, transcript, 1 if vote.introduced else _SURE):
            continue
        group = next((group for group in groups if _alike(group[0].name, vote.name)), None)
        if group is None:
            groups.append([vote])
        else:
            group.append(vote)
    merged = [
        _Vote(max((vote.name for vote in group), key=len), sum(vote.weight for vote in group)) for group in groups
    ]
    return sorted(merged, key=lambda vote: -vote.weight)


def _alike(a: str, b: str) -> bool:
    """Whether two names may be one company's: one is in the other, or both begin with the same word."""
    if a in b or b in a:
        return True
    return a.isascii() and b.isascii() and a.split()[0] == b.split()[0]


def _company(name: str, people: set[str], transcript: Transcript, times: int) -> bool:
    """Whether the words can be a company: no ordinary word, nobody who speaks, no place."""
    if name in people:
        return False
    if any(name == p.org for p in transcript.participants):
        return True
    if re.search(r"[\u4e00-\u9fff]", name):
        house = words.HOUSE_ZH.search(name)
        if words.ORDINARY_ZH.search(name) or (not house and is_common(name)):
            return False
        own = house is not None and house.start() > 0 and not is_common(name[: house.start()])
        return own or transcript.text.count(name) >= (_SURE if house else times)
    first = re.split("['’]", name.split()[0])[0]
    if (
        first in words.ORDINARY
        or first.rstrip("s") in words.ORDINARY
        or first in people
        or len(first) < 3
        or _is_person(name, transcript.text)
    ):
        return False
    place = len(re.findall(rf"\b(?:in|near|around|outside|across) {re.escape(first)}\b", transcript.text))
    inner = re.search(rf"[a-z,'’\d] {re.escape(first)}\b", transcript.text)
    whole = inner is not None or " " in name or times < _SURE
    return 2 * place < len(re.findall(rf"\b{re.escape(first)}\b", transcript.text)) + 1 and whole


def _is_person(name: str, text: str) -> bool:
    """Whether somebody of that name is addressed, or says something; "Tew & Sons" is a house beside Mr Tew."""
    addressed = " " not in name and re.search(rf"\b(?:Mr|Mrs|Ms|Dr)\.? {re.escape(name)}\b", text)
    return bool(addressed or re.search(rf"\b{re.escape(name)},? {words.SPEAKS}\b", text))


def _turns(transcript: Transcript, role: str) -> Iterator[tuple[Turn, str]]:
    for turn in transcript.turns:
        if turn.role == role:
            yield turn, transcript.words_of(turn.index)


def _vendor_votes(transcript: Transcript) -> Iterator[_Vote]:
    for person in transcript.participants:
        if person.side == "vendor" and person.org:
            yield _Vote(person.org, 2 * _SURE)
    for _, said in _turns(transcript, "interviewer"):
        yield from _found(words.VENDOR_SELF[transcript.lang], said, _SURE)
        yield from _found(words.VENDOR_CHOSEN[transcript.lang], said, _SURE)
    for role in ("interviewer", "interviewee"):
        for _, said in _turns(transcript, role):
            yield from list(_found(words.VENDOR_BOUGHT[transcript.lang], said, 1))[:1]
    for _, said in _turns(transcript, "interviewee"):
        yield from list(_found(words.VENDOR_CALLED[transcript.lang], said, 1))[:1]


def _customer_votes(transcript: Transcript) -> Iterator[_Vote]:
    lang = transcript.lang
    for person in transcript.participants:
        if person.side == "customer" and person.org:  # "manager at Wagga" may be a place, or a branch
            yield _Vote(person.org, 1 if lang == "en" and " " not in person.org else _SURE)
        titled_of = words.TITLE_OF.search(person.title or "")
        if person.side == "customer" and titled_of:
            yield _Vote(titled_of[1], _SURE)
    early = len(transcript.turns) * _EARLY + 2
    for turn, said in _turns(transcript, "interviewer"):
        if turn.index <= early:
            yield from _found(words.CUSTOMER_INTRODUCED[lang], said, _SURE, introduced=True)
        if turn.index <= early and _WE[lang].search(_answer(turn, transcript)):
            yield from _found(words.CUSTOMER_ASKED[lang], said, _SURE)
        yield from _found(words.CUSTOMER_JOB[lang], said, 1)
    for turn, said in _turns(transcript, "interviewee"):
        asked = turn.index <= early and words.ASKS_FOR_COMPANY[lang].search(_before(turn, transcript)) is not None
        *steady, opening, bare = words.CUSTOMER_SAID[lang] if lang == "en" else (*words.CUSTOMER_SAID[lang], None, None)
        yield from _found([pattern for pattern in steady if pattern], said, 1)
        if turn.index <= early:
            yield from _found(words.CUSTOMER_PRESENTS[lang], said, _SURE + 1, introduced=True)
        yield from _found(words.CUSTOMER_JOB[lang], said, 1)
        if asked and lang == "en" and opening and bare and _WE[lang].search(said):
            yield from _found((opening, bare), said, _SURE)
        if asked and lang == "zh":
            yield from _found((words.CUSTOMER_OPENS,), said[:120], _SURE)


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


def _found(
    patterns: Sequence[re.Pattern[str]], said: str, weight: int, *, introduced: bool = False
) -> Iterator[_Vote]:
    for pattern in patterns:
        for match in pattern.finditer(said):
            group = next(i for i, each in enumerate(match.groups(), 1) if each)
            name = match[group]
            name = words.BEFORE_NAME.sub("", re.sub(r"['’]s$|[.'’-]+$", "", name.strip()))
            if not words.PERSON.search(said[match.end(group) :]):
                yield _Vote(name, weight, introduced)
