"""A net below the requests: what people would rather not read of themselves, with a weak sign that it should stay in the room.

People put it in pictures no list can hold ("you can let that one sink in the harbour"). A sign too weak to be a request is
worth a person's look where what was told beside it is sensitive by nature: a concession, a dispute, an accident, a fraud,
somebody's health or pay, a quarrel, an unannounced plan. Such passages are doubtful, never hidden.
"""

from __future__ import annotations

import re

from assistant.patterns import regex
from assistant.segment.signs import about_something_else, calls_speaker, signs
from assistant.segment.stories import allowed
from assistant.segment.talk import Talk

_WEAK = 0.035  # chance from which an answered sentence may ask for silence about something sensitive
_FAINT = 0.004  # and where it takes up a rare word of it, or the answer echoes it
_BACK = 3  # sentences of its turn that a weak sign may mean
_EARLIER = 4  # turns within which it may mean something sensitive that it names
_BRIEF = {"en": 20, "zh": 26}  # words or characters: who says more tells something
_POINTS = {"en": regex(r"\b(?:that|this|those|these|there|it|bit|what I)\b", re.IGNORECASE), "zh": regex(r"[这那它]")}
# Somebody is spoken to, told or wished something; what only tells how things went has none of it.
_WISHES = {
    "en": regex(
        r"\b(?:you|your|let|let's|please|(?<!\bI )(?<!\bwe )(?<!\bthey )(?:can|could)|may|might|would|I'd|rather|nobody|no one|one for)\b"
        r"|(?:^|[,;—–] )(?:and |so |just |now |please )*(?!we |I |they |he |she |it |that |this |and )[a-z]+ (?:it|that|this|those|them)\b",
        re.IGNORECASE,
    ),
    "zh": regex(
        r"[你您让别请帮]|咱|当(?:没|它|他|是)|替我|最好|巴不得|谁也|吧[。？！]?$|去[。！]?$|[\u4e00-\u9fff]点[。！]?$"
    ),
}
# Who shows something wants it seen.
_SHOWS = {
    "en": regex(
        r"\byou (?:can |could |will |may |still )*(?:see|read|visit)\b|\blook at\b|\bshow you\b", re.IGNORECASE
    ),
    "zh": regex(r"[你您](?:也|都|就|还|能|可以|随时|去|来)*[看瞧](?!着办|不见)|尽管"),
}
_SEEKS_NOD = regex(r"(?:吧？|\b(?:right|will you|would you|okay|please|yes)\?)$", re.IGNORECASE)
_NEAR = 0.5  # an answer that stands farther off answers something else
_RARE = 4  # a word said in more sentences than this names nothing


def kept_in_the_room(talk: Talk, chances: tuple[float, ...], asked: frozenset[int]) -> set[int]:
    """Sensitive passages with a weak sign that they should not go out, and what stands between both.

    Args:
        talk: The conversation.
        chances: How likely each utterance asks for silence (see `weighing`).
        asked: The requests; something sensitive that they name by a rare word is meant even some turns before.
    """
    found: set[int] = set()
    for i in range(len(talk)):
        if talk.utterances[i].role == "interviewer" or allowed(talk, i):
            continue
        if i == talk.own(i)[0] and calls_speaker(talk, talk.turn(i)):
            found |= _told_by(talk, talk.turn(i) - 1)
        meant = _named(talk, i)
        if i in asked:
            found |= meant
        elif _weak_sign(talk, i, chances[i], named=bool(meant)):
            beside = meant | _beside(talk, i)
            found |= {*beside, i} if beside else set()
    return found


def _weak_sign(talk: Talk, i: int, chance: float, *, named: bool) -> bool:
    """Whether a sentence that is no request may be one: it sounds a little like one, and the answer is no more than an answer."""
    text = talk.text(i)
    if chance < _FAINT or not (_POINTS[talk.lang].search(text) and _WISHES[talk.lang].search(text)):
        return False
    if _SHOWS[talk.lang].search(text) or talk.find(talk.phrases.cautions, i) or about_something_else(talk, i):
        return False
    if text.endswith(("?", "？")) and not _SEEKS_NOD.search(text):
        return False
    if talk.size(text) > _BRIEF[talk.lang]:
        return False
    seen = signs(talk, i, 0, lambda _: False)
    if max(seen["curt"], seen["deaf"], seen["echo"]) < _NEAR:
        return chance >= _WEAK
    return chance >= _WEAK or named or bool(seen["echo"])


def _beside(talk: Talk, i: int) -> set[int]:
    """From the sensitive sentence that a sentence may mean on to it: in its turn, or at the end of the turn before the question."""
    own = talk.own(i)
    place = own.index(i)
    near = [j for j in own[max(0, place - _BACK) : place + 1] if _sensitive(talk, j)]
    if near:
        return set(range(near[0], i + 1))
    before = talk.turns.get(talk.turn(i) - 2, [])[-2:] if place <= 1 else []
    told = [j for j in before if talk.utterances[j].role == "interviewee" and _sensitive(talk, j)]
    return {j for j in before if told and j >= told[0]}


def _told_by(talk: Talk, turn: int) -> set[int]:
    """The end of a turn in which a colleague cuts in, from what is sensitive in it on."""
    last = talk.turns.get(turn, [])[-_BACK:]
    told = [i for i in last if _sensitive(talk, i)]
    return {i for i in last if told and i >= told[0]}


def _named(talk: Talk, i: int) -> set[int]:
    """Sensitive sentences of the last turns that share a rare word with a sentence."""
    words = [word for word in talk.words[i] if len(talk.places[word]) <= _RARE]
    return {
        j
        for word in words
        for j in talk.places[word]
        if 0 < talk.turn(i) - talk.turn(j) <= _EARLIER
        and talk.utterances[j].role == "interviewee"
        and _sensitive(talk, j)
    }


def _sensitive(talk: Talk, i: int) -> bool:
    return talk.find(talk.phrases.sensitive, i) is not None
