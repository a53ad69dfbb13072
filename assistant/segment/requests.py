"""Who asks that something is not published: evidence for a request, added up sentence by sentence.

A plain "don't print that" is enough by itself; weaker signs (a topic that "is off", lawyers, "I shouldn't have said
that", someone who cuts in, an interviewer who promises to cut) count only together.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from assistant.patterns import regex
from assistant.segment.asking_en import least, shape
from assistant.segment.asking_shown import shown
from assistant.segment.freed import freed
from assistant.segment.signs import about_something_else, calls_speaker, echoed, signs
from assistant.segment.talk import Talk
from assistant.segment.weighing import weighed
from assistant.segment.yielding import gives_way, taken_up_offer

_NEEDED = 3  # points that make a request
_SURE = {"en": 0.34, "zh": 0.5}  # chance from which a sentence is taken for a request
_LIKELY = {"en": 0.18, "zh": 0.35}  # and from which it may be one
_GRANTED = 1.0  # from so much on an answer speaks for a request (see `signs`)
_UNHEARD = 0.03  # a chance below which words that look like a request mostly mean something else
_FRAMED = 0.3  # the same for "between us" and the like, where the interviewer says it
_RELEASED = 0.5  # and where it is said right after that it may be written
_STRONG, _FAIR = 3, 2
_WEAK = 2  # weak signs of one sentence count up to this
_EAR, _EAR_PROMISES = 0.7, 0.6  # chances of the model alone for a request and for the promise that answers it
_EAR_SURE = 0.85  # chance of a promise that leaves no doubt
_EAR_CONTRAST = 0.9  # the same for a request after something that is allowed
_EAR_ANSWERED = 0.3  # the same for a request where the answer promises in plain words
_HEARD_BACK = 4  # sentences before an answer of which one may be the request
_OPENING_PROMISE = 2  # sentences of an answer of which one may promise
_PROMISED = 0.1  # a chance from which a promise shows that a sentence asked
_PROMISE = 2  # what the interviewer's promise to leave something out adds
_FOLLOWS = 3  # sentences of the next turn in which a promise answers a request
_BESIDE = 2  # sentences after a request in which its reason is given
_TAKEN_BACK = 2  # turns within which a request is taken back
_TAKEN_BACK_IN = {"en": 6, "zh": 3}  # and sentences of the side that asked, the request among them
_OPENING = 3  # sentences of a turn in which someone cuts in
_SHORT = {"en": 4, "zh": 7}  # a turn that says no more than this is a call, not a statement
_JOINED = {"en": 12, "zh": 4}  # characters: an allowance that follows so closely is what the sentence says
_BROKEN_OFF = regex(r"(?:…|\.\.\.|—|-|–|\w|，|,)[\"”]?\s*$")
_CALLED = regex(r"([A-Z][\w'-]+)[.!,]? ?")


@dataclass(frozen=True, slots=True)
class Request:
    """A sentence that asks for silence; `cue` is where in its text the asking begins."""

    at: int
    cue: int


@dataclass(frozen=True, slots=True)
class Requests:
    """Requests in order: `plain` by phrases, `heard` by everything weighed together, `likely` are not sure.

    `chances` tell of every utterance how likely it asks, `signs` why, `cues` where in its text it would begin to.
    `doubted` are those that sound like requests and mean something else, as far as the rules see; `shaped` are others
    that only the shape of the talk tells of, in English.
    """

    plain: tuple[Request, ...]
    heard: tuple[Request, ...]
    likely: tuple[Request, ...]
    chances: tuple[float, ...]
    signs: tuple[Mapping[str, float], ...]
    cues: tuple[int, ...]
    doubted: frozenset[int]
    shaped: tuple[Request, ...] = ()


@dataclass(frozen=True, slots=True)
class _Evidence:
    """Points for a request in one sentence; `asks` where a phrase asks, weak signs alone do not."""

    points: int
    cue: int
    asks: bool
    strong: bool


def find_requests(talk: Talk) -> Requests:
    """The requests of a conversation."""
    evidence = [_evidence(talk, i) for i in range(len(talk))]
    seen = signs_of(talk, [e.points for e in evidence])
    chances = [weighed(one, talk.lang) for one in seen]
    found = [Request(i, e.cue) for i, e in enumerate(evidence) if e.asks and _asked(talk, i, e)]
    told = len(found)
    found += [Request(i, 0) for i in range(len(talk)) if _cut_by_pause(talk, i) or _takes_back(talk, i)]
    found += [Request(i, cue) for i in range(len(talk)) if (cue := _denied(talk, i)) is not None]
    asked = {talk.turn(r.at) for r in found}
    calls = [Request(own[0], 0) for turn, own in talk.turns.items() if turn not in asked and _stopped(talk, turn)]
    asked |= {talk.turn(r.at) for r in calls}
    for turn in talk.turns:
        if promise(talk, turn) and not asked & {turn, turn - 1, turn - 2}:
            found += _answered(talk, turn, evidence, chances)
    settled = {r.at for r in [*found[told:], *calls]}
    plain = _standing(talk, found + calls)
    heard = _standing(talk, _heard(talk, evidence, chances, _SURE[talk.lang], {r.at for r in plain}))
    vouched = _standing(talk, _vouched(talk, evidence, {r.at for r in [*plain, *heard]}))
    weak = {r.at for r in [*plain, *heard] if r.at not in settled and _weak(talk, r, evidence[r.at], chances[r.at])}
    taken = {r.at for r in [*plain, *heard]}
    likely = [*(r for r in [*plain, *heard] if r.at in weak), *vouched]
    taken |= {r.at for r in vouched}
    likely += _heard(talk, evidence, chances, _LIKELY[talk.lang], taken)
    cues = [_cue(talk, i, e) for i, e in enumerate(evidence)]
    return Requests(
        tuple(r for r in plain if r.at not in weak),
        tuple(r for r in heard if r.at not in weak),
        _standing(talk, likely),
        tuple(chances),
        tuple(seen),
        tuple(cue or 0 for cue in cues),
        frozenset(i for i, cue in enumerate(cues) if i in weak or (i not in taken and _turned_down(talk, i, cue))),
        _shaped(talk, evidence, seen, taken | {r.at for r in likely}),
    )


def signs_of(talk: Talk, points: Sequence[int] | None = None) -> list[Mapping[str, float]]:
    """What speaks for and against a request in each utterance (see `signs`); `points` are what the phrases find in each."""
    found = [_evidence(talk, i).points for i in range(len(talk))] if points is None else points
    return [{**signs(talk, i, one, lambda turn: promise(talk, turn)), **shown(talk, i)} for i, one in enumerate(found)]


def _shaped(
    talk: Talk, evidence: list[_Evidence], seen: list[Mapping[str, float]], taken: set[int]
) -> tuple[Request, ...]:
    """Other sentences that are likely requests by the shape of the talk; only the weights of English know it."""
    if talk.lang != "en":
        return ()
    found = _heard(talk, evidence, shape(talk, seen), least(), taken)
    return _standing(talk, [request for request in found if not about_something_else(talk, request.at)])


def _turned_down(talk: Talk, i: int, cue: int | None) -> bool:
    """Whether a sentence allows something, takes itself back, jokes, asks for care or speaks of something else."""
    if cue is None or about_something_else(talk, i) or _only_said(talk, i) or withdrawn(talk, Request(i, cue)):
        return True
    return _only_careful(talk, i)


def _weak(talk: Talk, request: Request, evidence: _Evidence, chance: float) -> bool:
    """Whether what looks like a request may be none: hardly a word of it sounds like one, or it only asks for care.

    Care is asked for where a number is not sure, not one's own, or no more than a wish. Who keeps it from print does so
    for the truth, not for a secret.
    """
    cuts_in = calls_speaker(talk, talk.turn(request.at)) or _cuts_in(talk, request.at) > 0
    turn = talk.turn(request.at) + 1
    unanswered = not (cuts_in or promise(talk, turn) or gives_way(talk, turn))
    unheard = not evidence.strong and chance < _UNHEARD
    if evidence.asks and unanswered and (unheard or _only_framed(talk, request.at, chance)):
        return True
    return _only_careful(talk, request.at)


def _only_framed(talk: Talk, at: int, chance: float) -> bool:
    """Whether "between us" and the like are a mere turn of phrase: the interviewer's, or it may be written after all."""
    if not talk.find(talk.phrases.framings, at):
        return False
    released = any(talk.find(talk.phrases.released, i) for i in talk.shortly(at, _TAKEN_BACK))
    asks = talk.utterances[at].role != "interviewer"
    return chance < (_RELEASED if released else 0 if asks else _FRAMED)


def _only_careful(talk: Talk, at: int) -> bool:
    """Whether a sentence or the one before it asks for care with a number or a wish, and gives no reason for silence."""
    beside = [j for j in talk.own(at) if at - 1 <= j <= at + 1]
    secret = any(talk.find(talk.phrases.reasons, j) for j in beside)
    return not secret and any(talk.find(talk.phrases.care, j) for j in beside[:2])


def _standing(talk: Talk, found: list[Request]) -> tuple[Request, ...]:
    """The requests that nobody took back, in order."""
    return tuple(sorted((r for r in found if not withdrawn(talk, r)), key=lambda r: (r.at, r.cue)))


def _heard(talk: Talk, evidence: list[_Evidence], chances: list[float], least: float, taken: set[int]) -> list[Request]:
    """Other sentences that are requests with at least this chance."""
    sure = least == _SURE[talk.lang]
    often = [i for i, p in enumerate(chances) if p >= least and i not in taken]
    if sure:
        doubted = (i for i, p in enumerate(chances) if _LIKELY[talk.lang] <= p < least and i not in taken)
        often = sorted(
            [*often, *(i for i in doubted if promise(talk, talk.turn(i) + 1) and granted(talk, Request(i, 0)))]
        )
    cues = [(i, _cue(talk, i, evidence[i])) for i in often if not about_something_else(talk, i)]
    return [Request(i, cue) for i, cue in cues if cue is not None and not _only_said(talk, i)]


def _only_said(talk: Talk, i: int) -> bool:
    """Whether a sentence jokes, or asks for care with a wording, and nobody promises anything."""
    if promise(talk, talk.turn(i) + 1):
        return False
    beside = [j for j in talk.own(i) if i <= j <= i + _BESIDE]
    return talk.find(talk.phrases.cautions, i) is not None or any(talk.find(talk.phrases.jokes, j) for j in beside)


def _cue(talk: Talk, i: int, evidence: _Evidence) -> int | None:
    """Where a sentence begins to ask, by phrases or by the model; None where it allows something before."""
    cue = min(evidence.cue, talk.asking.cue[i])
    allowed = talk.find(talk.phrases.allowed, i)
    return None if allowed is not None and allowed.start() <= cue + _JOINED[talk.lang] else cue


def granted(talk: Talk, request: Request) -> bool:
    """Whether the answer to a request promises something or plays deaf."""
    seen = signs(talk, request.at, 0, lambda turn: promise(talk, turn))
    return max(seen["answer"], seen["deaf"]) >= _GRANTED


def withdrawn(talk: Talk, request: Request) -> bool:
    """Whether the side that asked says shortly after that it may be written after all."""
    side = talk.utterances[request.at].role
    after = talk.shortly(request.at, _TAKEN_BACK)
    said = [i for i in after if talk.utterances[i].role == side][: _TAKEN_BACK_IN[talk.lang]]
    answer = talk.turn(request.at) + 1
    if not (promise(talk, answer) or gives_way(talk, answer)) and freed(talk, request.at):
        return True
    return any(
        (m := talk.find(talk.phrases.withdrawn, i)) and (i > request.at or m.start() > request.cue) for i in said
    )


def promise(talk: Talk, turn: int) -> bool:
    """Whether a turn opens with the word that something is left out."""
    if any(talk.promised(i) for i in talk.turns.get(turn, ())[:_FOLLOWS]):
        return True
    if not any(talk.promised(i) for i in talk.turns.get(turn + 1, ())[:_FOLLOWS]):
        return False
    return talk.size(" ".join(talk.text(i) for i in talk.turns.get(turn, ()))) <= _SHORT[talk.lang]


def broken_off(talk: Talk, turn: int) -> bool:
    """Whether the last words of a turn were cut off."""
    own = talk.turns.get(turn, [])
    return bool(own) and _BROKEN_OFF.search(talk.text(own[-1])) is not None


def _evidence(talk: Talk, i: int) -> _Evidence:
    phrases, text = talk.phrases, talk.text(i)
    strong, fair = None, []
    if talk.find(phrases.hints, i):
        strong, fair = talk.find(phrases.strong, i), [m for p in phrases.fair if (m := talk.find(p, i))]
    if not (strong or fair):
        return _Evidence(0, len(text), False, False)
    asking = talk.without_cautions(i, lambda m: "\0" * len(m.group()))
    if asking != text:
        strong, fair = phrases.strong.search(asking), [m for p in phrases.fair if (m := p.search(asking))]
    weak = min(_WEAK, sum(p.search(asking) is not None for p in phrases.weak))
    cue = min((m.start() for m in [*fair, *([strong] if strong else [])]), default=len(text))
    points = (_STRONG if strong else 0) + _FAIR * len(fair) + weak
    return _Evidence(points, cue, bool(strong or fair), strong is not None)


def _asked(talk: Talk, i: int, evidence: _Evidence) -> bool:
    """Whether the evidence of a sentence and of what stands beside it is enough."""
    allowed = talk.find(talk.phrases.allowed, i)
    if allowed is not None and allowed.start() < evidence.cue and not _but_not_this(talk, i, evidence):
        return False
    own = talk.own(i)
    beside = [j for j in own if i <= j <= i + _BESIDE]
    answered = promise(talk, talk.turn(i) + 1)
    if about_something_else(talk, i) and not (answered and talk.asking.request[i] > 1 / 2):
        return False
    echo = talk.lang == "zh" and evidence.strong and echoed(talk, i, talk.turns.get(talk.turn(i) + 1, [])[:1])
    if not (answered or echo) and any(talk.find(talk.phrases.jokes, j) for j in beside):
        return False
    cuts_in = _cuts_in(talk, i)
    if talk.utterances[i].role == "interviewer" and (
        talk.promised(i)
        or talk.text(i).endswith(("?", "？"))
        or not (evidence.strong or (cuts_in and broken_off(talk, talk.turn(i) - 1)))
    ):
        return False
    reason = any(talk.find(talk.phrases.reasons, j) for j in beside)
    answered = answered or gives_way(talk, talk.turn(i) + 1)
    return evidence.points + reason + cuts_in + _PROMISE * answered >= _NEEDED


def _but_not_this(talk: Talk, i: int, evidence: _Evidence) -> bool:
    """Whether a Chinese sentence allows one thing and then surely asks for silence on another ("故事可以写，人就别写了")."""
    return talk.lang == "zh" and evidence.strong and talk.asking.request[i] >= _EAR_CONTRAST


def _cuts_in(talk: Talk, i: int) -> int:
    """Signs that a sentence opens the turn of someone who interrupts: an objection, words cut off before it."""
    own = talk.own(i)
    if i not in own[:_OPENING]:
        return 0
    objects = i in own[:2] and talk.find(talk.phrases.objections, own[0]) is not None
    return broken_off(talk, talk.turn(i) - 1) + objects


def _stopped(talk: Talk, turn: int) -> bool:
    """Whether a turn only calls to stop someone who is then silent about it ("Josie.")."""
    own = talk.turns[turn]
    words = " ".join(talk.text(i) for i in own).strip()
    if talk.size(words) > _SHORT[talk.lang] or talk.utterances[own[0]].role == "interviewer":
        return False
    cut = broken_off(talk, turn - 1)
    yielded = promise(talk, turn + 1) or any(
        talk.find(talk.phrases.strong, i) for i in talk.turns.get(turn + 1, ())[:2]
    )
    return (cut or yielded) and (
        talk.phrases.calls.search(words) is not None or _only_names(talk, words, surely=cut and yielded)
    )


def _only_names(talk: Talk, words: str, *, surely: bool) -> bool:
    """Whether words are names of people spoken to; where it is sure that they stop someone any name will do."""
    called = _CALLED.findall(words)
    return (
        bool(called)
        and not _CALLED.sub("", words).strip()
        and (surely or all(name in talk.spoken_to for name in called))
    )


def _answered(talk: Talk, turn: int, evidence: list[_Evidence], chances: list[float]) -> list[Request]:
    """What a promise answers where no request was recognised: the likeliest sentence just before it."""
    before = talk.turns.get(turn - 1, [])
    if talk.utterances[talk.turns[turn][0]].role != "interviewer" or not before:
        return []
    if broken_off(talk, turn - 2) and talk.find(talk.phrases.objections, before[0]):
        return [Request(before[0], 0)]
    best = max(before, key=lambda i: (evidence[i].points, chances[i], i))
    cut = best == before[-1] and broken_off(talk, turn - 1)
    heard = chances[best] >= _PROMISED
    return [Request(best, evidence[best].cue)] if cut or heard or evidence[best].points >= _FAIR else []


def _vouched(talk: Talk, evidence: list[_Evidence], taken: set[int]) -> list[Request]:
    """Sentences that sound like a request, right before an answer that sounds like a promise: one vouches for the other.

    Neither is sure alone, nor are both together: who asks for care with a wording is answered like that, too. A person decides.
    """
    found = []
    for turn, own in talk.turns.items():
        said = _asked_before(talk, turn)
        if not _asks(talk, turn) or not said or taken & set(said):
            continue
        best = max(said, key=lambda i: (talk.asking.request[i], i))
        cue = _cue(talk, best, evidence[best])
        least = _EAR if promised_by_ear(talk, own) >= _EAR_PROMISES else 1.0
        least = min(least, _EAR_ANSWERED) if promise(talk, turn) else least
        if cue is not None and talk.asking.request[best] >= least:
            found.append(Request(best, cue))
    return found


def conceded(talk: Talk, request: Request) -> bool:
    """Whether the interviewer's next turn promises something, in plain words or surely by ear."""
    turn = talk.turn(request.at)
    answer = next((later for later in (turn + 1, turn + 2) if _asks(talk, later)), None)
    return answer is not None and (promise(talk, answer) or promised_by_ear(talk, talk.turns[answer]) >= _EAR_SURE)


def _asks(talk: Talk, turn: int) -> bool:
    own = talk.turns.get(turn, [])
    return bool(own) and talk.utterances[own[0]].role == "interviewer"


def promised_by_ear(talk: Talk, said: list[int]) -> float:
    """The chance that one of the first sentences of an answer promises something; a question promises nothing."""
    opening = [i for i in said[:_OPENING_PROMISE] if not talk.text(i).rstrip().endswith(("?", "？"))]
    return max((float(talk.asking.promise[i]) for i in opening), default=0.0)


def _asked_before(talk: Talk, turn: int) -> list[int]:
    """The last sentences said to the interviewer before a turn, of one interviewee or of two, that may mean the text."""
    before: list[int] = []
    for earlier in (turn - 1, turn - 2):
        own = talk.turns.get(earlier, [])
        if not own or _asks(talk, earlier):
            break
        before = [*own, *before]
    return [i for i in before[-_HEARD_BACK:] if not about_something_else(talk, i) and not _only_said(talk, i)]


def _cut_by_pause(talk: Talk, i: int) -> bool:
    """Whether someone interrupts to have the recorder stopped: then what was said just before is meant too."""
    own = talk.own(i)
    if not talk.find(talk.phrases.pause, i):
        return False
    place = own.index(i)
    hushed = place > 0 and talk.text(own[place - 1]).endswith("…")
    return hushed or broken_off(talk, talk.turn(i) - 1) or talk.find(talk.phrases.objections, own[0]) is not None


def _takes_back(talk: Talk, i: int) -> bool:
    """Whether the interviewer says that something said at another time is left out."""
    return (
        talk.utterances[i].role == "interviewer" and talk.promised(i) and talk.find(talk.phrases.recalls, i) is not None
    )


def _denied(talk: Talk, i: int) -> int | None:
    """Where someone asks if a thing may be said and is told no, or if it is to be left out and is told yes."""
    phrases, text, after = talk.phrases, talk.text(i), talk.turns.get(talk.turn(i) + 1)
    later = [talk.text(j) for j in talk.own(i) if j > i]
    if (granted_offer := taken_up_offer(talk, i)) is not None:
        return granted_offer
    if not after or not all(words.endswith(("?", "？")) for words in later):
        return None
    reply = talk.text(after[0])
    wondered, offered = phrases.wondered.search(text), phrases.offered.search(text)
    if wondered is not None and phrases.refused.search(reply):
        return wondered.start()
    return offered.start() if offered is not None and phrases.accepted.search(reply) else None
