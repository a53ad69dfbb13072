"""The same thing at another time: what a later request takes back, and names and numbers said again elsewhere."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Sequence

from assistant.patterns import regex
from assistant.segment.requests import Request
from assistant.segment.talk import Talk

_FAR = 2  # turns from which on a sentence is another time
_SHARE = 0.6  # part of the best match that another sentence must reach to be meant as well
_MATCH = {"en": 0.75, "zh": 1.6}  # weight of shared words from which a request means a sentence
_MOST = 3  # sentences that a request means at most
_SAYS = 4  # sentences before a request in which it says what it takes back
_FRAGMENT = {"en": 4, "zh": 8}  # a sentence that says no more only goes on from the one before it
_RARE = 2  # a name or number said in more sentences than this outside is no secret
_AGAIN = 6  # a name that was asked to be left out is hidden up to so many times
_LARGE = 1000  # smaller numbers are said of many things
_TELLING = 13  # smaller numbers say nothing by themselves
_SUM = 10_000  # what counts as an amount of money
_RUN = regex(r"(?=([\u4e00-\u9fff]{3}))")
_GRAMMAR = frozenset("的了是不有个这那我你他她它们说就也在没要么跟吧啊呢吗还")  # a run with one of these says little
_SELDOM = 6  # a word said in more sentences than this does not tell what is meant
_SHORTLY = 8  # turns before
_ALIKE = 2  # rare words shared from which a sentence is too close to something hidden


def recalled(talk: Talk, request: Request) -> set[int]:
    """Sentences at another time that a request takes back by naming them ("what I said about the lunch")."""
    beside = naming(talk, request)
    if not beside:
        return set()
    found = _meant(talk, request, beside)
    if not any(talk.find(talk.phrases.amounts, i) for i in beside):
        return found
    counted = {i for i in found if any(_number(value) >= _TELLING for value in talk.values(i))}
    return (counted or found) | _amounts(talk, request, beside)


def naming(talk: Talk, request: Request) -> list[int]:
    """The sentences in which a request says what it takes back, from the first that looks back; none if none does."""
    own = talk.own(request.at)
    near = [i for i in own if request.at - _SAYS <= i <= request.at + 1]
    back = next((i for i in near if talk.find(talk.phrases.recalls, i)), None)
    return [i for i in near if i >= back] if back is not None else []


def _meant(talk: Talk, request: Request, beside: list[int]) -> set[int]:
    """The sentences that share most of the rare words and numbers of `beside`, with the fragments that go on from them."""
    score: dict[int, float] = {}
    for word in frozenset().union(*(talk.words[i] for i in beside)):
        places = talk.places[word]
        if len(places) <= len(talk) / 20 + 2:
            for i in places:
                score[i] = score.get(i, 0) + math.log(len(talk) / len(places)) / math.log(len(talk) + 1)
    for value in frozenset().union(*(talk.values(i) for i in beside)):
        if _number(value) >= _TELLING:
            for i in range(len(talk)):
                score[i] = score.get(i, 0) + (value in talk.values(i))
    for name in frozenset().union(*(talk.named[i] for i in beside)):
        places = [i for i in range(len(talk)) if name in talk.named[i]]
        for i in places if len(places) <= _AGAIN else ():
            score[i] = score.get(i, 0) + 1
    far = {i: s for i, s in score.items() if talk.turn(request.at) - talk.turn(i) >= _FAR and i not in beside}
    best = max(far.values(), default=0.0)
    meant = sorted(
        (i for i, s in far.items() if s >= max(_SHARE * best, _MATCH[talk.lang])), key=lambda i: (-far[i], i)
    )[:_MOST]
    return {j for i in meant for j in _with_fragments(talk, i)}


def _with_fragments(talk: Talk, i: int) -> list[int]:
    found = [i]
    for j in talk.own(i):
        if j == found[-1] + 1 and len(found) <= 1 and talk.size(talk.text(j)) <= _FRAGMENT[talk.lang]:
            found.append(j)
    return found


def _amounts(talk: Talk, request: Request, beside: list[int]) -> set[int]:
    """Sentences with an amount on the topic of a request that takes "the amount" back without saying it."""
    found: set[int] = set()
    for topic in _topics(talk, beside):
        score = {i: sum(1 / (1 + talk.heard[word]) for word in topic & talk.topics(i)) for i in _large(talk, request)}
        best = max(score.values(), default=0.0)
        found |= {i for i, s in score.items() if s and s >= _SHARE * best}
    return found


def _topics(talk: Talk, beside: list[int]) -> list[frozenset[str]]:
    """What each clause about an amount speaks of, with the clause before it."""
    clauses = [clause for i in beside for clause in re.split(r"[，。；,;.]", talk.text(i))]
    pairs = zip(["", *clauses], clauses, strict=False)
    return [talk.topics_of(before + " " + clause) for before, clause in pairs if talk.phrases.amounts.search(clause)]


def _large(talk: Talk, request: Request) -> list[int]:
    far = [i for i in range(len(talk)) if talk.turn(request.at) - talk.turn(i) >= _FAR]
    return [i for i in far if any(_number(v) >= _SUM for v in talk.values(i))]


def _number(value: str) -> float:
    return abs(float(value))


def mentions(talk: Talk, told: set[int], hidden: set[int], named: set[int], asked: set[int]) -> set[int]:
    """Other sentences with a name that was asked to be left out, or a number said hardly anywhere but off the record.

    Args:
        talk: The conversation.
        told: Hidden utterances that tell something, the answers to requests left out.
        hidden: All hidden utterances.
        named: Those of them whose names were asked to be left out.
        asked: Those of them that say which name it is: a name that was spoken of openly before is else no secret.
    """
    names = frozenset().union(*(talk.named[i] for i in named))
    told_first = {i: frozenset().union(*talk.named[:i]) for i in named}
    new = frozenset().union(*(talk.named[i] - told_first[i] for i in named))
    names &= new | frozenset().union(*(talk.named[i] for i in asked))
    values = {v for i in told for v in talk.values(i) if _number(v) >= _LARGE}
    found: set[int] = set()
    for term in sorted(names | values):
        places = [i for i in range(len(talk)) if term in talk.named[i] or term in talk.values(i)]
        open_ = [i for i in places if i not in hidden]
        if len(open_) <= (_AGAIN if term in names else _RARE):
            found.update(open_)
    return found


def confirmed(talk: Talk, hidden: set[int]) -> set[int]:
    """Promises to leave something out that repeat what it is."""
    words = {word for i in hidden for word in talk.words[i] if len(talk.places[word]) <= _AGAIN}
    said = (i for i, u in enumerate(talk.utterances) if u.role == "interviewer" and i not in hidden)
    return {i for i in said if words & talk.words[i] and talk.promised(i)}


def close(talk: Talk, told: Iterable[int], hidden: set[int], alike: int = _ALIKE) -> set[int]:
    """Utterances on the record that share rare words or a telling number with hidden ones, or are delicate by themselves.

    They are close that share `alike` rare words; a telling number counts as much as two.
    """
    told = tuple(told)
    found = {i for i in range(len(talk)) if talk.find(talk.phrases.delicate, i)} | _named_again(talk, told, hidden)
    shared: dict[int, int] = {}
    for word in frozenset().union(*(talk.words[i] for i in told)) if told else ():
        outside = [i for i in talk.places[word] if i not in hidden]
        for i in outside if len(outside) <= _RARE else ():
            shared[i] = shared.get(i, 0) + 1
    for i in counted_again(talk, told):
        shared[i] = shared.get(i, 0) + _ALIKE
    return found | {i for i, count in shared.items() if count >= alike}


def _named_again(talk: Talk, told: Sequence[int], hidden: set[int]) -> set[int]:
    """Utterances on the record with a name of hidden ones that is seldom said elsewhere."""
    found: set[int] = set()
    for name in frozenset().union(*(talk.named[i] for i in told)) if told else ():
        outside = [i for i in range(len(talk)) if name in talk.named[i] and i not in hidden]
        found.update(outside if len(outside) <= _RARE else ())
    return found


def counted_again(talk: Talk, told: Iterable[int]) -> set[int]:
    """Utterances with a telling number of the same measure as one of `told`."""
    values = {v for i in told for v in talk.measured(i) if _number(v[0]) >= _TELLING}
    return {i for i in range(len(talk)) if values & talk.measured(i)} if values else set()


def spoken_of_before(talk: Talk, hidden: set[int]) -> set[int]:
    """Utterances shortly before hidden ones, the promise to leave it out included, that speak of the same thing.

    They share two rarer words with them, or one that the hidden ones keep saying, or (Chinese) a run of three characters.
    """
    found: set[int] = set()
    for i in sorted(hidden):
        turns = range(talk.turn(i) - _SHORTLY, talk.turn(i))
        before = [j for turn in turns for j in talk.turns.get(turn, ()) if j not in hidden]
        rare = [word for word in sorted(talk.words[i]) if len(talk.places[word]) <= _SELDOM]
        kept = {word for word in rare if sum(j in hidden for j in talk.places[word]) > len(talk.places[word]) / 2}
        kept -= {word for word in kept if len(talk.places[word]) < _ALIKE}
        for j in before:
            shared = [word for word in rare if word in talk.words[j]]
            if len(shared) >= _ALIKE or kept & set(shared) or _same_run(talk, i, j):
                found.add(j)
    return found


def _same_run(talk: Talk, one: int, other: int) -> bool:
    if talk.lang != "zh":
        return False
    runs = (
        r for r in _RUN.findall(talk.text(one)) if not _GRAMMAR.intersection(r) and len(talk.topics_of(r)) >= _ALIKE
    )
    return any(run in talk.text(other) and talk.heard_in(run) <= _SELDOM for run in runs)
