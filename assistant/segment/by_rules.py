"""What the rules take off the record: what requests cover, and what is said of the same things at another time.

Requests are recognised by evidence (`requests`), reach back and on as far as the thing they speak of (`coverage`) and
to what was said of it at another time (`mentions`). The phrases are in `prompts/off_record.<lang>.v1.toml`.
"""

from __future__ import annotations

from dataclasses import dataclass

from assistant.segment.again_zh import said_again, taken_up_again
from assistant.segment.asides import opening, until_granted
from assistant.segment.coverage import (
    asks_for_name,
    covered,
    led_up_to,
    named_in_answer,
    only_names,
    paused,
    surely_meant,
    tells_itself,
)
from assistant.segment.meant import further
from assistant.segment.mentions import close, confirmed, counted_again, mentions, recalled, spoken_of_before
from assistant.segment.reach import Ruled
from assistant.segment.references import referred
from assistant.segment.requests import Request, Requests, conceded, granted
from assistant.segment.sensitive import kept_in_the_room
from assistant.segment.shaped import meant_by_shape
from assistant.segment.stories import empty, goes_on_from
from assistant.segment.talk import Talk
from assistant.segment.yielding import gives_way

CLOSER = 3  # rare words that must be shared with what only the exchange as a whole took off the record
_FIRM = {"en": 0.45, "zh": 0.6}  # chance below which a request that no phrase vouches for hides only what is nearest
_REACH = 3  # sentences before a request that may be meant as well
_OBJECTS = 2  # sentences of a turn in which a colleague objects
_REPEATS = 2  # words shared with a question from which a sentence repeats it
_TAIL = {"en": 60, "zh": 18}  # characters of a sentence that only goes on about what was hidden before it


@dataclass(frozen=True, slots=True)
class ByRules:
    """What the rules alone say.

    `unsure` are hidden for a request that no phrase vouches for, `asked` are the requests that one does, and `near` stays
    out of drafts however unlikely it is meant: what goes on from the hidden, leads up to it, says its numbers again, or is
    close to what a person marked. `shaped` may be meant by what only the shape of the talk shows to be a request.
    """

    ruled: Ruled
    unsure: frozenset[int]
    asked: frozenset[int]
    near: frozenset[int]
    shaped: frozenset[int]


def by_rules(talk: Talk, requests: Requests, marked: frozenset[int], cleared: frozenset[int]) -> ByRules:
    """What the rules take off the record; `marked` and `cleared` as in `off_record`, none of both."""
    hidden: set[int] = set()
    named: set[int] = set()
    asked: set[int] = set()
    firm: set[int] = set()
    maybe: set[int] = set()
    unsure: set[int] = set()
    for request in (*requests.plain, *requests.heard):
        elsewhere = referred(talk, request) | (recalled(talk, request) if request in requests.plain else set())
        found = covered(talk, request, elsewhere) | elsewhere | named_in_answer(talk, request)
        found |= until_granted(talk, request) | opening(talk, request, found)
        maybe |= _colleagues(talk, request)
        if request in requests.heard and requests.chances[request.at] < _FIRM[talk.lang] and not granted(talk, request):
            beside = surely_meant(talk, request, found)
            maybe |= found - beside
            found = beside
        hidden |= found
        (firm if request in requests.plain else unsure).update(found)
        bare = {i for i in found if only_names(talk, i)}
        named |= found if talk.find(talk.phrases.names, request.at) else bare
        asked |= ({request.at} if asks_for_name(talk, request) else set()) | bare
    for i in range(len(talk)):
        if talk.phrases.pause.search(talk.without_cautions(i)):
            hidden |= paused(talk, i)
            firm |= paused(talk, i)
    hidden = (hidden | marked) - cleared
    told = {i for i in hidden if not (talk.find(talk.phrases.promised, i) or _writes_instead(talk, i))}
    hidden |= mentions(talk, told, hidden, named, asked)
    hidden |= confirmed(talk, hidden)
    hidden |= _refused(talk, requests)
    hidden = (hidden | led_up_to(talk, hidden)) - cleared
    doubtful = (maybe | _doubtful(talk, requests)) - hidden - cleared
    near = tails(talk, hidden) | spoken_of_before(talk, hidden)
    meant = further(talk, requests, frozenset(hidden | doubtful | near)) - hidden - cleared
    asking = {r.at for r in (*requests.plain, *requests.heard) if not tells_itself(talk, r)}
    secret = (told & firm) | meant
    near |= meant | said_again(talk, secret, hidden) | taken_up_again(talk, (secret | near) - asking, hidden)
    guarded = doubtful | _asked_before(talk, requests, hidden) | near
    guarded |= close(talk, sorted(told & (firm | marked)), hidden) | close(talk, sorted(told), hidden, CLOSER)
    near |= counted_again(talk, told & firm) | (close(talk, sorted(told & marked), hidden) if marked else set())
    ruled = Ruled(frozenset(hidden), frozenset(doubtful), frozenset(guarded - hidden - cleared))
    plain = frozenset(request.at for request in requests.plain)
    shaped = frozenset(meant_by_shape(talk, requests) - hidden - cleared)
    return ByRules(ruled, frozenset(unsure - firm - marked), plain, frozenset(near), shaped)


def _writes_instead(talk: Talk, i: int) -> bool:
    """Whether the interviewer says what will be written in place of a secret: that is none."""
    return talk.utterances[i].role == "interviewer" and gives_way(talk, talk.turn(i))


def _doubtful(talk: Talk, requests: Requests) -> set[int]:
    """What likely requests cover, what stands before sure ones, and what is sensitive: it may be meant as well."""
    maybe = {i for request in requests.likely for i in _likely(talk, request)}
    every = (*requests.plain, *requests.heard, *requests.likely)
    asked = frozenset(r.at for r in every)
    return (
        maybe
        | {i for r in every if not _looks_elsewhere(talk, r) for i in _before(talk, r.at)}
        | kept_in_the_room(talk, requests.chances, asked)
    )


def _looks_elsewhere(talk: Talk, request: Request) -> bool:
    """Whether a Chinese request names what was told in another turn: then it means nothing just before it."""
    return talk.lang == "zh" and bool(referred(talk, request))


def _likely(talk: Talk, request: Request) -> set[int]:
    """What may be meant by what is likely a request: in English, of what was said in turns before, only what it names."""
    found = covered(talk, request, set())
    if talk.lang == "en" and not any(talk.find(talk.phrases.sensitive, i) for i in found):
        told = {i for i in found if talk.turn(i) < talk.turn(request.at)}
        found = found - told | {i for i in told if _shares(talk, i, request.at)}
    return found | referred(talk, request)


def _shares(talk: Talk, i: int, at: int) -> bool:
    return bool(talk.words[i] & talk.words[at])


def _before(talk: Talk, at: int) -> list[int]:
    """The sentences before a request in its turn that lead up to it: what it means may begin earlier than it seems."""
    found = [at]
    while found[-1] > max(talk.own(at)[0], at - _REACH) and goes_on_from(talk, found[-1], found[-1] - 1):
        found.append(found[-1] - 1)
    return found[1:]


def _colleagues(talk: Talk, request: Request) -> set[int]:
    """The end of what a colleague said right before a request that the interviewer grants: who objects may mean that.

    "They charge us 3,000 a week." - "We live off them, Joan. She won't use that?" - "I won't use it."
    """
    before = talk.turns.get(talk.turn(request.at) - 1, [])
    opens = request.at in talk.own(request.at)[:_OBJECTS]
    if not before or not opens or not conceded(talk, request):
        return set()
    one, other = talk.utterances[before[0]], talk.utterances[request.at]
    return set(before[-_REACH:]) if one.role == other.role == "interviewee" else set()


def _refused(talk: Talk, requests: Requests) -> set[int]:
    """Questions that are answered with "no" and a plain request: what they suppose is not to be read either."""
    found: set[int] = set()
    for request in requests.plain:
        own, before = talk.own(request.at), talk.turns.get(talk.turn(request.at) - 1, ())[-1:]
        short = request.at in own[:_REACH] and talk.find(talk.phrases.refused, own[0])
        if short and before and talk.utterances[before[0]].role == "interviewer" and talk.text(before[0]).endswith("?"):
            found |= set(before)
    return found


def _asked_before(talk: Talk, requests: Requests, hidden: set[int]) -> set[int]:
    """The question that a request answers at once, and what repeats it: it may say itself what is not to be told."""
    found: set[int] = set()
    for at in (r.at for r in (*requests.plain, *requests.heard)):
        own, before = talk.own(at), talk.turns.get(talk.turn(at) - 1, ())[-2:]
        opens = all(i in hidden or empty(talk, i) for i in own if i < at)
        if before and opens and talk.utterances[before[0]].role == "interviewer":
            asked = frozenset().union(*(talk.words[i] for i in before))
            found |= {
                *(i for i in before if len(talk.words[i]) >= _REPEATS),
                *(i for i in own if len(talk.words[i] & asked) >= _REPEATS),
            }
    return found


def tails(talk: Talk, hidden: set[int]) -> set[int]:
    """Short sentences right after hidden ones in their turn: they mostly go on about the same thing."""
    after = (i + 1 for i in hidden if i + 1 < len(talk) and talk.turn(i + 1) == talk.turn(i))
    return {i for i in after if len(talk.text(i)) <= _TAIL[talk.lang]}
