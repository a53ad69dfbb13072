"""What speaks for and against a request for silence in a sentence, the whole exchange looked at.

What the model of `asking` hears in the sentence and in the answer, what the phrases find, and what the exchange shows
whatever its words: a colleague who cuts in and calls the speaker by name, an answer that echoes the request or plays deaf.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping, Sequence

from assistant.patterns import regex
from assistant.segment.talk import Talk

_EDGE = 0.003  # chances are not trusted beyond this
_EVEN = math.log(99)  # what a chance of 99 in 100 is worth
_LATER = 0.5  # an answer counts the less the more sentences stand between
_RARE = 4  # a word said in more sentences than this is no echo
_BRIEF = {"en": 12, "zh": 16}  # words or characters of an answer that is no more than an answer
_CURT = {"en": 5, "zh": 8}  # and of one that only says that it was understood
_OPENING = 3  # sentences of a turn in which someone cuts in
_BESIDE = 2  # sentences after a request in which its reason is given
_TOLD = 3  # sentences before a request in which something sensitive is told
_MOST_POINTS = 4
_PLAIN = 1.5  # what a promise by the phrases is worth
_ASKED = ("?", "？")
_STEM = 4  # letters by which forms of a word are known
_WORD = regex(r"[a-z]{4,}")
_SMALL = frozenset(
    "that this what with have they them then there were your yeah okay right sure well just good great".split()
)
_CALLED_EN = regex(
    r"^(?:(?:[Oo]h|[Aa]h|[Nn]o|[Hh]ey|[Nn]ow|[Ww]ell|[Ss]orry|[Ee]r|[Uu]m|[Ww]hoa|[Ee]asy|[Ss]teady),? )?"
    r"([A-Z][\w'-]+)(?:[,.!…—-]|$)"
)
_CALLED_ZH = regex(
    r"^(?:哎哟|哎呀|哎|欸|诶|喂|嘿|不是|行了|好了)?[，,]?"
    r"(?:[老小阿][\u4e00-\u9fff]|[\u4e00-\u9fff]{1,2}(?:总监|总|工|老师|师傅|主任|院长|经理|班长|处长|科长|厂长|队长|馆长|矿长|姐|哥|叔|姨|嫂)|[A-Z][a-z]+)"
    r"[，。！,!…—]"
)
_MATES = regex(
    r"^(?:mate|dude|man|guys?|lads?|boss|sir|ma'am|dad|mum|mom|哥|姐|爸|妈|叔|师傅|领导|大哥|大姐)[,.!…—，。！]",
    re.IGNORECASE,
)
# Playing deaf: "What boat?", "Heard what?", "谁说的？".
_DEAF = {
    "en": regex(
        r"^(?:what|which|who(?:se|'s)?) (\w[\w'-]*)(?: \w[\w'-]*)?\?|^(?:heard|said|told|wrote|saw) (?:what|who)\b|^who said",
        re.IGNORECASE,
    ),
    "zh": regex(r"^(?:什么|哪个|哪来的|哪有|谁)([\u4e00-\u9fff]{1,4})[？。]|^(?:谁说的|说什么了|讲什么了|听见什么)"),
}
# What somebody told others to do is no wish about the text.
_REPORTED = {
    "en": regex(
        r"\b(?:told|tells?|asked) (?:them|him|her|everyone|people|the \w+|my \w+|me|us)\b|\bI was told\b|\bwe (?:told|said)\b"
        r"|\b(?:they|he|she|it|wife|husband|letter|notices?|rule|system|sign) (?:always |then |just )?(?:says?|said|wrote)\b[,:]? (?:that )?"
        r"(?:please |kindly )?(?:don't|do not|never|no|not|sorry|leave|cut|take|skip|strike|let|keep|put)\b"
        r"|\bI (?:said|told)(?: to)? (?:them|him|her|the|my)\b|, I(?:'d)? (?:told|said|say)\b|, (?:says|said) the \w+",
        re.IGNORECASE,
    ),
    "zh": regex(
        r"(?:人家|别人|他们?|她们?|客户|对方)(?:就|要是|总是|老是)?(?:跟|对|和)你(?:说|讲)|我?(?:跟|对|和)(?:他们|她们|师傅|大厨|工人|员工|算法|徒弟|领班|他|她)(?:们)?(?:都)?(?:说|讲)|(?:同事|媳妇|老婆|老公|老板|领导)(?:们)?(?:叫|让|说)我?|^我说|他说|她说|通知上?写|叫[你您]们?[划删剪写]|上次[你您]们?写"
    ),
}
_COUNTED_AGAIN = regex(
    r"\b(?:strike|scratch|scrap|no|not) (?:that|this|it),? (?:\w+ )?(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty)\b|"
    r"(?:划掉|不对|删掉)[，,]?[零一二两三四五六七八九十百千万亿半\d]",
    re.IGNORECASE,
)


def signs(talk: Talk, i: int, points: int, promise: Callable[[int], bool]) -> Mapping[str, float]:
    """What speaks for and against a request in an utterance, each about 0 to 2.

    Args:
        talk: The conversation.
        i: The utterance.
        points: What the phrases find in it.
        promise: Whether a turn opens with a promise, by the phrases.
    """
    phrases, own = talk.phrases, talk.own(i)
    answer = _answering(talk, i)
    said = talk.turns.get(answer, [])[:2] if answer is not None else []
    faded = 1 / (1 + _LATER * (own[-1] - i))
    heard, promised = strength(talk.asking.request[i]), faded * strength(_promise_chance(talk, said))
    if promise(talk.turn(i) + 1) or (answer is not None and promise(answer)):
        promised = max(promised, _PLAIN * faded)
    return {
        "asks": heard,
        "phrases": min(points, _MOST_POINTS) / 2,
        "answer": promised,
        "caution": float(talk.find(phrases.cautions, i) is not None),
        "called": float(i in own[:_OPENING] and calls_speaker(talk, talk.turn(i))),
        "echo": float(echoed(talk, i, said)),
        "deaf": faded * _plays_deaf(talk, said),
        "curt": faded * _curt(talk, said),
        "reason": float(any(talk.find(phrases.reasons, j) for j in own if i <= j <= i + _BESIDE)),
        "interviewer": float(talk.utterances[i].role == "interviewer"),
        "sensitive": float(any(talk.find(phrases.sensitive, j) for j in own if i - _TOLD <= j <= i)),
        "first": float(i == own[0]),
        "last": float(i == own[-1]),
    }


def about_something_else(talk: Talk, i: int) -> bool:
    """Whether a sentence tells what somebody told others to do, or only puts a number right ("fifteen, strike that, sixteen")."""
    return talk.find(_REPORTED[talk.lang], i) is not None or talk.find(_COUNTED_AGAIN, i) is not None


def strength(chance: float) -> float:
    """0 for a chance of 1 in 100, 1 for an even one, 2 for 99 in 100."""
    p = min(max(float(chance), _EDGE), 1 - _EDGE)
    return 1 + math.log(p / (1 - p)) / _EVEN


def _promise_chance(talk: Talk, said: Sequence[int]) -> float:
    return max((float(talk.asking.promise[j]) for j in said if not talk.text(j).endswith(_ASKED)), default=0.0)


def _answering(talk: Talk, i: int) -> int | None:
    """The turn in which the interviewer answers: the next one, or the one after a colleague's."""
    turn = talk.turn(i) + 1
    for later in (turn, turn + 1) if talk.utterances[i].role != "interviewer" else (turn,):
        own = talk.turns.get(later)
        if own and talk.utterances[own[0]].role == "interviewer":
            return later
    return None


def calls_speaker(talk: Talk, turn: int) -> bool:
    """Whether a turn opens by calling the one who spoke before, both being interviewed."""
    own, before = talk.turns.get(turn, []), talk.turns.get(turn - 1, [])
    if not own or not before or any(talk.utterances[k].role != "interviewee" for k in (own[0], before[0])):
        return False
    text = talk.text(own[0])
    if _MATES.match(text) or (talk.lang == "zh" and _CALLED_ZH.match(text)):
        return True
    called = _CALLED_EN.match(text) if talk.lang == "en" else None
    return called is not None and called[1] in talk.names


def echoed(talk: Talk, i: int, answer: Sequence[int]) -> bool:
    """Whether the first sentences of an answer, no questions, repeat a rare word of a sentence."""
    said = [j for j in answer if not talk.text(j).endswith(_ASKED) and talk.size(talk.text(j)) <= _BRIEF[talk.lang]]
    if any(len(talk.places[word]) <= _RARE for j in said for word in talk.words[i] & talk.words[j]):
        return True
    return bool(said) and said[0] == answer[0] and _curt(talk, said) and _taken_up(talk, i, said[0])


def _taken_up(talk: Talk, i: int, answer: int) -> bool:
    """Whether a curt answer takes up how something was put ("Be so good as to spare him." "He's spared.")."""
    shared = _pieces(talk, i) & _pieces(talk, answer)
    return any(sum(piece in u.text.lower() for u in talk.utterances) <= _RARE for piece in sorted(shared))


def _pieces(talk: Talk, i: int) -> frozenset[str]:
    """Beginnings of English words that tell something, Chinese characters that do."""
    if talk.lang == "zh":
        return talk.topics(i)
    return frozenset(word[:_STEM] for word in _WORD.findall(talk.text(i).lower()) if word not in _SMALL)


def _plays_deaf(talk: Talk, said: Sequence[int]) -> bool:
    return bool(said) and _DEAF[talk.lang].match(talk.text(said[0])) is not None


def _curt(talk: Talk, said: Sequence[int]) -> bool:
    """Whether an answer opens with a few words that are no question."""
    text = talk.text(said[0]) if said else ""
    return (
        bool(said)
        and not text.endswith(_ASKED)
        and len(text.split() if talk.lang == "en" else text) <= _CURT[talk.lang]
    )
