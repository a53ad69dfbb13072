"""What a request means by naming it: "the bit about the crane", "让给他们多少钱那句". It may have been said long before."""

from __future__ import annotations

import math
import re

from assistant.patterns import regex
from assistant.segment.requests import Request
from assistant.segment.talk import Talk

_NAMED = {
    "en": regex(
        r"\b(?:the|that|this|my|those|all that|all the|whole) (?:\w+ )?(?:bit|part|thing|story|business|stuff|line|piece|remark|one|number|figure"
        r"|joke|lot|carry-on|episode|matter)s? (?:I (?:said|told you|mentioned|gave you) )?(?:about|with|of|on|at|over|where|when|concerning) "
        r"([^,.;!?]{3,60})"
        r"|\bwhat(?:ever)? (?:I|we|he|she|you) (?:\w+ )?(?:said|told you|let slip|mentioned|heard)(?: \w+)? (?:about|of|on|regarding) ([^,.;!?]{3,60})",
        re.IGNORECASE,
    ),
    "zh": regex(
        r"([^，。！？；、…]{2,18}?)(?:的)?(?:那|这)(?:一|两|几)?(?:句|段|截|节|茬|出|件事|个事|档子?事|码事|回事|番话|些话|笔|嘴)"
        r"|([^，。！？；…]{0,10}(?:讲|说|骂|提|聊|抱怨)[^，。！？；…]{2,14})的(?:话|事儿?)(?=[，。…！？]|$)"
    ),
}
_NEAR = 2  # sentences of the turn beside a request in which it names what it means
_EARLIER = 1  # turns from which on something is said at another time
_SELDOM = 0.06  # share of the sentences in which a topic is spoken of, from which on it points to nothing
_TOPICS = {"en": 1, "zh": 2}  # such topics that a sentence must share
_BEST = 0.9  # part of the best match that another sentence must reach to be meant as well
_MOST = 2  # sentences that are meant at most
_RISKY = 1.4  # what a sensitive sentence counts more


def referred(talk: Talk, request: Request) -> set[int]:
    """The sentences of earlier turns that a request names by what they are about; none if it names nothing."""
    own = [i for i in talk.own(request.at) if abs(i - request.at) < _NEAR]
    phrases = [
        part for i in own for match in _NAMED[talk.lang].finditer(talk.text(i)) for part in match.groups() if part
    ]
    most = max(2.0, _SELDOM * len(talk))
    score: dict[int, float] = {}
    for phrase in phrases:
        topics = [topic for topic in sorted(talk.topics_of(phrase)) if talk.heard[topic] <= most]
        for i in range(own[0]):
            shared = [topic for topic in topics if topic in talk.topics(i)]
            told = talk.turn(request.at) - talk.turn(i) >= _EARLIER and talk.utterances[i].role != "interviewer"
            if told and len(shared) >= _TOPICS[talk.lang]:
                weight = sum(math.log(len(talk) / talk.heard[topic]) for topic in shared)
                weight *= _RISKY if talk.phrases.sensitive.search(talk.text(i)) else 1
                score[i] = max(score.get(i, 0.0), weight)
    best = max(score.values(), default=0.0)
    return set(sorted((i for i in score if score[i] >= _BEST * best), key=lambda i: (-score[i], -i))[:_MOST])
