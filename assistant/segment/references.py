"""What a request means by naming it: "the bit about the crane", "让给他们多少钱那句". It may have been said long before."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Sequence

from assistant.patterns import regex
from assistant.segment.requests import Request
from assistant.segment.talk import Talk

_NAMED = {
    "en": regex(
        r"\b(?:the|that|this|my|those|all that|all the|whole) (?:\w+ )?(?:bit|part|thing|story|business|stuff|line|piece|remark|one|number|figure"
        r"|joke|lot|carry-on|episode|matter)s? (?:I (?:said|told you|mentioned|gave you) )?(?:about|with|of|on|at|over|where|when|concerning) "
        r"([^,.;!?]{3,60})"
        r"|\b(?:the|that|this|whole) ([\w'-]{4,}) (?:thing|story|business|stuff|affair)\b"
        r"|\b(?:all (?:that|this)|everything|anything)(?: (?:I|we|he|she) (?:said|told you))? (?:about|with|of|on) ([^,.;!?]{3,60})"
        r"|\bwhat(?:ever)? (?:I|we|he|she|you) (?:\w+ )?(?:said|told you|let slip|mentioned|heard)(?: \w+)? (?:about|of|on|regarding) ([^,.;!?]{3,60})",
        re.IGNORECASE,
    ),
    "zh": regex(
        r"([^，。！？；、…]{2,18}?)(?:的)?(?:那|这)(?:一|两|几)?(?:句|段|截|节|茬|出|件事|个事|档子?事|码事|回事|番话|些话|笔|嘴)"
        r"|([^，。！？；…]{0,10}(?:讲|说|骂|提|聊|抱怨)[^，。！？；…]{2,14})的(?:话|事儿?)(?=[，。…！？]|$)"
        r"|(?:上回|上次|刚才|刚刚|前面|之前|早先|头里)(?:我|俺|咱|他|她)[^，。！？]{0,6}?那(?:个|些|位|档|段)?([^。！？]{3,24})"
    ),
}
# "No fine and no Orrick anywhere.": who promises says what will be missing.
_MISSING = {
    "en": regex(
        r"\bno ([^,.;!?]{3,30}?)(?:,? and no ([^,.;!?]{3,30}?))? (?:anywhere|at all|in (?:it|there|the \w+))\b",
        re.IGNORECASE,
    ),
    "zh": regex(
        r"([^，。！？、]{2,8})(?:、([^，。！？、]{2,8}))?(?:都|全|一概|一个字都?)?(?:不会?出现|不进稿子?|不写进去|不上稿)"
    ),
}
_ANSWER = 3  # sentences of the next turn that may promise
_NEAR = 3  # sentences of the turn around a request, itself one of them, in which it names what it means
_EARLIER = 1  # turns from which on something is said at another time
_SELDOM = 0.06  # share of the sentences in which a topic is spoken of, from which on it points to nothing
_TOPICS = {"en": 1, "zh": 2}  # such topics that a sentence must share
_BEST = 0.9  # part of the best match that another sentence must reach to be meant as well
_MOST = 2  # sentences that are meant at most
_RISKY = 1.4  # what a sensitive sentence counts more


def referred(talk: Talk, request: Request) -> set[int]:
    """The sentences said before that a request, or the promise, names by what they are about; none if they name nothing."""
    own = [i for i in talk.own(request.at) if abs(i - request.at) < _NEAR]
    phrases = _parts(talk, own, _NAMED[talk.lang])
    return _meant(talk, request, phrases, _EARLIER) | _promised(talk, request)


def _promised(talk: Talk, request: Request) -> set[int]:
    """What the answer to a request says will be missing, in the turn of the request too."""
    reply = talk.turns.get(talk.turn(request.at) + 1, ())[:_ANSWER]
    return _meant(talk, request, _parts(talk, reply, _MISSING[talk.lang]), 0)


def _parts(talk: Talk, places: Iterable[int], pattern: re.Pattern[str]) -> list[str]:
    return [part for i in places for match in pattern.finditer(talk.text(i)) for part in match.groups() if part]


def _meant(talk: Talk, request: Request, phrases: Sequence[str], earlier: int) -> set[int]:
    """The sentences before a request, at least so many turns `earlier`, that best share the topics of what is named."""
    most = max(2.0, _SELDOM * len(talk))
    score: dict[int, float] = {}
    for phrase in phrases:
        topics = [topic for topic in sorted(talk.topics_of(phrase)) if talk.heard[topic] <= most]
        for i in range(request.at) if len(topics) >= _TOPICS[talk.lang] else ():
            shared = [topic for topic in topics if topic in talk.topics(i)]
            told = talk.turn(request.at) - talk.turn(i) >= earlier and talk.utterances[i].role != "interviewer"
            if told and len(shared) >= _TOPICS[talk.lang]:
                weight = sum(math.log(len(talk) / talk.heard[topic]) for topic in shared)
                weight *= _RISKY if talk.find(talk.phrases.sensitive, i) else 1
                score[i] = max(score.get(i, 0.0), weight)
    best = max(score.values(), default=0.0)
    return set(sorted((i for i in score if score[i] >= _BEST * best), key=lambda i: (-score[i], -i))[:_MOST])
