"""What a request covers: back to where the thing talked about begins, on to where it ends, and the answer to it."""

from __future__ import annotations

from collections.abc import Iterable

from assistant.patterns import regex
from assistant.segment.barriers import cut_off
from assistant.segment.mentions import naming
from assistant.segment.requests import Request, broken_off
from assistant.segment.stories import allowed, announced, empty, goes_on_from, told_by_colleague
from assistant.segment.talk import Talk

_THIN = {"en": 5, "zh": 6}  # words or characters: less says nothing that could be meant
_FEW = {"en": 16, "zh": 24}  # a turn with more to it than this is no mere reaction
_BACK = 5  # sentences that a request reaches back at most within its turn
_SCRAP = {"en": 2, "zh": 4}  # a sentence of so little is part of what stands before it
_WORD = {"en": 1, "zh": 2}  # no more than an exclamation
_ON = 3  # sentences in which a request is explained at most
_NEAR = 6  # turns within which a request may point to something by its words or number
_SEEN = 4  # a word said in more sentences than this points to nothing
_PAUSE = 8  # turns within which the recorder is started again
_PROMISE = 0.5  # chance from which the model takes an answer for a promise
_TOLD = 14  # characters of a request, those that ask left out, with which it tells something
_ANSWER = 4  # sentences of the next turn that may answer a request

# A new thing that a speaker comes to is named, and no more.
_ONLY_NAMES = {
    "en": regex(r"(?:And|Also|Oh,? and|Oh|Then)[, ]\s*(?:the )?[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2}\W*"),
    "zh": regex(r"(?:还有|另外|再有|哦还有|对了)[，]?[^，。！？是有说]{2,8}\W*"),
}
_NEXT = regex(r"接下来|下面|往下|后面|[说讲]完|我再[说讲]")
_CLAUSE_ZH = regex(r"[，：；。！？…—（）]")
_CLAUSE = regex(r"[,;:.—–]\s+")


def covered(talk: Talk, request: Request, elsewhere: set[int]) -> set[int]:
    """The utterances about a request that it takes off the record; `elsewhere` is what it takes back of another time."""
    found = (
        {request.at}
        | _onward(talk, request)
        | announced(talk, request)
        | _answer(talk, talk.turn(request.at) + 1)
        | _thanks(talk, request)
    )
    thin = talk.size(talk.text(request.at)[: request.cue]) < _THIN[talk.lang] and not tells_itself(talk, request)
    pointed = _pointed_to(talk, request, thin=thin)
    if elsewhere:
        found |= set(naming(talk, request))
    elif not (_announces(talk, request) or _waits(talk, request)) and (not pointed or _named_before(talk, request)):
        found |= {i for i in _back(talk, request, thin=thin) if not cut_off(talk, i, request.at)}
    return {i for i in found | pointed if i == request.at or i in pointed or not allowed(talk, i)}


def tells_itself(talk: Talk, request: Request) -> bool:
    """Whether a Chinese request says in its own sentence what it means.

    "我可什么都没讲过哈，保安队长有个亲戚开废品站": nothing that was said before is meant.
    """
    return talk.lang == "zh" and told_in(talk, talk.text(request.at)) >= _TOLD


def told_in(talk: Talk, text: str) -> int:
    """How many characters of a Chinese text stand in clauses that neither ask nor point elsewhere."""
    phrases = talk.phrases
    asks = (phrases.strong, *phrases.fair, phrases.ahead, phrases.recalls, phrases.reasons, phrases.allowed)
    return sum(talk.size(clause) for clause in _CLAUSE_ZH.split(text) if not any(p.search(clause) for p in asks))


def surely_meant(talk: Talk, request: Request, found: set[int]) -> set[int]:
    """What of `found` an unsure request means for certain: all of it where anything is sensitive, else what is nearest."""
    if any(talk.find(talk.phrases.sensitive, i) for i in found):
        return found
    before = {i for i in found if i < request.at}
    return (found - before) | ({max(before)} if before else set())


def paused(talk: Talk, at: int) -> set[int]:
    """Everything said from the stop of the recorder until it is started again, or until the talk about it is over."""
    turn = talk.turn(at)
    later = [i for i in range(at, len(talk)) if talk.turn(i) <= turn + _PAUSE]
    resumed = next((i for i in later if i > at and talk.find(talk.phrases.resume, i)), None)
    asked = [i for i in range(at) if i == talk.own(at)[0] - 1 and talk.text(i).endswith(("?", "？"))]
    if resumed is not None:
        return {i for i in later if i < resumed} | set(asked)
    replied = any(talk.find(talk.phrases.paused, i) for i in talk.turns.get(turn + 1, ())[:_ANSWER])
    said = any(i > at and talk.turn(i) == turn and talk.size(talk.text(i)) >= _THIN[talk.lang] for i in later)
    if replied and not said and _asked(talk, turn + 2):
        # Nothing was told while it was off: what was told just before is meant.
        return {i for i in later if talk.turn(i) <= turn + 1} | set(_told_before(talk, at))
    return {i for i in later if talk.turn(i) <= turn + (0 if said else 2)} | set(asked) if replied else set()


def _asked(talk: Talk, turn: int) -> bool:
    """Whether the interviewer has the next word."""
    own = talk.turns.get(turn)
    return own is not None and talk.utterances[own[0]].role == "interviewer"


def _told_before(talk: Talk, at: int) -> list[int]:
    """The last sentences before an utterance in its turn."""
    return [i for i in talk.own(at) if i < at][-2:]


def led_up_to(talk: Talk, hidden: set[int]) -> set[int]:
    """Opening words of turns that say nothing before something hidden ("Ah, well.")."""
    found: set[int] = set()
    for own in talk.turns.values():
        first = next((place for place, i in enumerate(own) if i in hidden), 0)
        if all(talk.size(talk.text(i)) <= _WORD[talk.lang] for i in own[:first]):
            found |= set(own[:first])
    return found


def _back(talk: Talk, request: Request, *, thin: bool) -> set[int]:
    """Sentences before a request that it speaks of, in its turn and, where it only reacts, at the end of the turn before."""
    own = talk.own(request.at)
    place = own.index(request.at)
    found: set[int] = set()
    first = request.at
    bare = thin and place == 0 and talk.size(talk.text(first)) <= _FEW[talk.lang] and not talk.tells(first)
    while (
        place > 0
        and len(found) < _BACK
        and (
            thin
            or _linked(talk, first)
            or (first == request.at and _speaks_of(talk, first, own[place - 1], request.cue))
        )
    ):
        place -= 1
        first = own[place]
        if allowed(talk, first):
            return found
        found.add(first)
        if _ONLY_NAMES[talk.lang].fullmatch(talk.text(first)):
            break  # "And Pellworth Hall. You have to take that out.": what was told before it is something else
        thin = empty(talk, first)
    before = talk.size(" ".join(talk.text(i) for i in own[:place]))
    reacts = place == 0 and (
        empty(talk, first)
        or (thin and first == request.at)
        or (_linked(talk, first) and not talk.tells(first) and not tells_itself(talk, request))
    )
    reacts = reacts or (place == 0 and _takes_up(talk, request))
    if reacts or (before <= 2 * _FEW[talk.lang] and any(_objects(talk, i) for i in own[:2])):
        found |= (
            set(own[:place]) | _reacted(talk, talk.turn(request.at), bare=bare) | told_by_colleague(talk, request.at)
        )
    return found


def _named_before(talk: Talk, request: Request) -> bool:
    """Whether the sentence before a request, or an interruption, is what it means rather than what it points to."""
    own = talk.own(request.at)
    place = own.index(request.at)
    return _objects(talk, own[0]) if place <= 1 else talk.size(talk.text(own[place - 1])) < 2 * _THIN[talk.lang]


def _objects(talk: Talk, i: int) -> bool:
    """Whether a turn opens as that of someone who cuts in."""
    return talk.find(talk.phrases.objections, i) is not None or (
        i == talk.own(i)[0] and broken_off(talk, talk.turn(i) - 1)
    )


def _takes_up(talk: Talk, request: Request) -> bool:
    """Whether a request that tells nothing itself repeats a rare word of the sentence before its turn."""
    i, before = request.at, talk.turns.get(talk.turn(request.at) - 1, [])
    if talk.lang == "zh" and (talk.tells(i) or tells_itself(talk, request)):
        return False
    return bool(before) and any(len(talk.places[word]) <= _SEEN for word in talk.words[i] & talk.words[before[-1]])


def _speaks_of(talk: Talk, i: int, before: int, cue: int) -> bool:
    """Whether a request means the sentence before it: it tells nothing itself, and either that one does or it is short."""
    if talk.tells(i):
        return False
    own = talk.text(i)[:cue]
    return talk.tells(before) or (2 * talk.size(own) < 3 * _THIN[talk.lang] and not talk.find(talk.phrases.ahead, i))


def named_in_answer(talk: Talk, request: Request) -> set[int]:
    """Sentences shortly before that the interviewer names when promising ("the revenue and the lawsuit, both out")."""
    turn = talk.turn(request.at) + 1
    promises = [i for i in talk.turns.get(turn, ())[:_ANSWER] if talk.promised(i)]
    named = [_rare_in_common(talk, i, 3 * _SEEN) for i in promises]
    return {i for rare in named for i in rare if rare.count(i) > 1}


def only_names(talk: Talk, i: int) -> bool:
    """Whether a sentence says hardly more than a name ("And Bramwell.")."""
    return bool(talk.named[i]) and talk.size(talk.text(i)) < _THIN[talk.lang]


def asks_for_name(talk: Talk, request: Request) -> bool:
    """Whether a request means a name: it speaks of names, or the clause that asks has one ("leave Bramwell out")."""
    text = talk.text(request.at)
    if talk.phrases.names.search(text):
        return True
    start = max((m.end() for m in _CLAUSE.finditer(text) if m.end() <= request.cue), default=0)
    end = min((m.start() for m in _CLAUSE.finditer(text) if m.start() > request.cue), default=len(text))
    return any(name in text[start:end] for name in talk.named[request.at])


def _linked(talk: Talk, i: int) -> bool:
    """Whether a sentence goes on about the one before it."""
    text = talk.text(i)
    return talk.phrases.openers.search(text) is None and talk.phrases.links.search(text) is not None


def _reacted(talk: Talk, turn: int, *, bare: bool) -> set[int]:
    """The end of what was said before a turn; short turns about the same thing between are taken along.

    A question about something new is only meant where the turn has nothing but the request (`bare`).
    """
    found: set[int] = set()
    for back in (1, 2, 3):
        earlier = talk.turns.get(turn - back, [])
        if not earlier:
            break
        if not bare and _asks_anew(talk, earlier) and not any(talk.tells(i) for i in earlier):
            break
        words = talk.size(" ".join(talk.text(i) for i in earlier))
        short = talk.size(talk.text(earlier[-1])) < _THIN[talk.lang]
        found |= set(earlier if words <= _FEW[talk.lang] else earlier[-2:] if short else earlier[-1:])
        if len(earlier) > 1 and broken_off(talk, turn - back) and _goes_on(talk, earlier):
            found.add(earlier[-2])
        exclaims = talk.utterances[earlier[0]].role == "interviewer" and not talk.text(earlier[-1]).endswith(
            ("?", "？")
        )
        passed = (
            exclaims
            or all(empty(talk, i) for i in earlier)
            or broken_off(talk, turn - back - 1)
            or _same_thing(talk, turn - back)
        )
        if words > _FEW[talk.lang] or not passed or _asks_anew(talk, earlier):
            break
    return found


def _asks_anew(talk: Talk, turn: list[int]) -> bool:
    """Whether a turn is the interviewer's question about something new: a request in its answer means nothing before it."""
    words = " ".join(talk.text(i) for i in turn)
    asked = talk.utterances[turn[0]].role == "interviewer" and words.endswith(("?", "？"))
    return asked and talk.size(words) >= _THIN[talk.lang] and talk.phrases.asks_back.search(words) is None


def _goes_on(talk: Talk, turn: list[int]) -> bool:
    """Whether the sentence before the last of a turn belongs to it: the last goes on from it, or both are all there is."""
    return len(turn) == 2 or _linked(talk, turn[-1]) or talk.size(talk.text(turn[-2])) < 2 * _THIN[talk.lang]


def _same_thing(talk: Talk, turn: int) -> bool:
    """Whether a turn takes up a word of the sentence before it, or asks about it."""
    own, before = talk.turns[turn], talk.turns.get(turn - 1, [])
    if not before:
        return False
    words = frozenset().union(*(talk.words[i] for i in own))
    return (
        bool(words & talk.words[before[-1]])
        or talk.phrases.asks_back.search(" ".join(talk.text(i) for i in own)) is not None
    )


def _pointed_to(talk: Talk, request: Request, *, thin: bool) -> set[int]:
    """Sentences shortly before that a request names by a number or a rare word ("drop the forty percent")."""
    rare = _rare_in_common(talk, request.at, _SEEN)
    numbered = {i for i in _shortly_before(talk, request.at) if _same_number(talk, request.at, i)}
    return numbered | {i for i in rare if thin or rare.count(i) > 1}


def _same_number(talk: Talk, one: int, other: int) -> bool:
    """Whether two sentences have a number of more than one digit in common, of the same thing as far as both tell."""
    return any(
        value == again and len(value) > 1 and (unit == of or not unit or not of)
        for value, unit in talk.measured(one)
        for again, of in talk.measured(other)
    )


def _shortly_before(talk: Talk, at: int) -> range:
    turn = talk.turn(at)
    first = next(talk.turns[near][0] for near in range(turn - _NEAR, turn + 1) if near in talk.turns)
    return range(first, at)


def _rare_in_common(talk: Talk, at: int, seen: int) -> list[int]:
    """Sentences shortly before with a word that is said in no more than `seen` sentences, once for each such word."""
    near = _shortly_before(talk, at)
    return [
        i for word in sorted(talk.words[at]) if len(talk.places[word]) <= seen for i in talk.places[word] if i in near
    ]


def _announces(talk: Talk, request: Request) -> bool:
    """Whether a request speaks of what comes next."""
    own = talk.own(request.at)
    place = own.index(request.at)
    opens = all(empty(talk, i) for i in own[:place]) or _starts_anew(talk, own[place - 1], request.at)
    return opens and request.at != own[-1] and talk.find(talk.phrases.ahead, request.at) is not None


def _waits(talk: Talk, request: Request) -> bool:
    """Whether a Chinese request speaks of what is told next, once the recorder is off or the other side has agreed."""
    text = talk.text(request.at)
    if talk.lang != "zh" or not _NEXT.search(text):
        return False
    return talk.phrases.pause.search(text) is not None or bool(announced(talk, request))


def _starts_anew(talk: Talk, before: int, at: int) -> bool:
    """Whether a request in the middle of a turn has nothing to do with the sentence before it."""
    return talk.find(talk.phrases.refers, at) is None and not goes_on_from(talk, at, before)


def _onward(talk: Talk, request: Request) -> set[int]:
    """Sentences after a request: all that it announces, or those that give its reason."""
    own = talk.own(request.at)
    later = own[own.index(request.at) + 1 :]
    if _announces(talk, request):
        return set(_until_new(talk, later))
    found: set[int] = set()
    opens = (
        request.at in own[:2] and talk.size(" ".join(talk.text(i) for i in own if i < request.at)) < _THIN[talk.lang]
    )
    for i in later[:_ON]:
        if talk.size(talk.text(i)) <= _SCRAP[talk.lang]:
            found.add(i)
            continue
        if not _explains(talk, i, opens=opens):
            break
        found.add(i)
    return found


def _explains(talk: Talk, i: int, *, opens: bool) -> bool:
    """Whether a sentence after a request belongs to it; where the request opens its turn, what follows mostly does."""
    text, phrases = talk.text(i), talk.phrases
    if allowed(talk, i) or text.endswith(("?", "？")):
        return False
    if phrases.openers.search(text):
        return phrases.reasons.search(text) is not None
    if opens and (phrases.refers.search(text) or not talk.tells(i)):
        return True
    return any(
        p.search(text) for p in (phrases.links, phrases.reasons, phrases.strong, phrases.more, phrases.sensitive)
    )


def _until_new(talk: Talk, later: Iterable[int]) -> list[int]:
    found = []
    for i in later:
        if allowed(talk, i):
            break
        found.append(i)
    return found


def _answers(talk: Talk, i: int) -> bool:
    if talk.text(i).endswith(("?", "？")):
        return False
    if talk.utterances[i].role != "interviewer" and talk.size(talk.text(i)) > _FEW[talk.lang]:
        return False
    return (
        talk.find(talk.phrases.agreed, i) is not None
        or talk.promised(i)
        or (talk.utterances[i].role == "interviewer" and talk.asking.promise[i] >= _PROMISE)
    )


def _adds_nothing(talk: Talk, i: int) -> bool:
    """Whether the sentence after a promise only rounds it off ("I didn't catch the name anyway")."""
    text = talk.text(i)
    if (
        text.endswith(("?", "？"))
        or talk.tells(i)
        or talk.phrases.openers.search(text)
        or text.startswith(("And ", "So "))
    ):
        return False
    return talk.utterances[i].role == "interviewer" and i == talk.own(i)[-1] and talk.size(text) <= _FEW[talk.lang]


def _thanks(talk: Talk, request: Request) -> set[int]:
    """The reason that someone gives after the interviewer has taken something back."""
    if talk.utterances[request.at].role != "interviewer":
        return set()
    own = talk.turns.get(talk.turn(request.at) + 1, [])[:_ANSWER]
    reasons = [i for i in own if talk.find(talk.phrases.reasons, i)]
    return {i for i in own if reasons and i <= reasons[-1]}


def _first_run(places: list[int]) -> list[int]:
    """The first of the places and those that follow it with hardly a gap: later ones answer something else."""
    return [place for at, place in enumerate(places) if place - places[0] <= at + 1]


def _answer(talk: Talk, turn: int) -> set[int]:
    own = talk.turns.get(turn, [])
    answers = _first_run([i for i in own[:_ANSWER] if _answers(talk, i)])
    if (
        own
        and not answers
        and talk.find(talk.phrases.refused, own[0])
        and talk.size(talk.text(own[0])) < _THIN[talk.lang]
    ):
        return {own[0]}
    if not answers or answers[0] not in own[:2]:
        return set()
    after = [i for i in own if i == answers[-1] + 1 and _adds_nothing(talk, i)]
    return {i for i in own if i <= answers[-1]} | set(after)
