"""What somebody lets know should stay in the room without asking for it: a joke, a reason, a condition, a regret.

"That's one for the pub", "we're listed, so, you know", "only if Legal says yes": no word of printing, and any of them may
also be mere talk. What they mean is doubtful: a person decides, until then no draft tells it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from assistant.patterns import regex, small
from assistant.segment.barriers import without_other_things
from assistant.segment.coverage import covered
from assistant.segment.hints import cue_of, load_hints
from assistant.segment.let_go import let_go
from assistant.segment.references import referred
from assistant.segment.requests import Request
from assistant.segment.signs import about_something_else
from assistant.segment.stories import allowed, empty
from assistant.segment.talk import Talk
from assistant.segment.told_before import BACK, STORY, just_before, short, whole_answer

_REACH = 4  # sentences that a mere hint reaches at most
_LET_GO = 6  # and what an interviewer's word that it is let go of
_WITHIN = 7  # turns within which the recorder is started again
_ECHO = 6  # words of a turn that only repeats what was just said
_RARE = 4  # a word said in more sentences than this is no echo
_SELDOM = 3  # a name said in more open sentences than this is no secret
_TAKEN_BACK = 2  # turns within which a hint is taken back
_NAME = regex(r"([A-Z][a-z]+)[.!…,]*")
# It may be written: said soon after, it takes a hint back; that something is public does so only in the same breath.
_TAKEN_BACK_BY = regex(
    r"\b(?:write|put|print|leave|quote) (?:it|that|this)(?: \w+)? (?:down|in|with|as well|too)(?! the\b)\b"
    r"|\bwho cares\b|\blet (?:him|her|them) write\b",
    re.IGNORECASE,
)
_RELEASED = regex(
    r"(?:^|[,.;:!?…—-] *|\b(?:please|just|do|and|so|can) )(?:put|print|write|quote) (?:it|that)(?=[ ]*(?:$|[.,;!?…—-]))"
    r"|\b(?:it's|that's|it is|that is) (?:all )?(?:public|published|no secret|in the (?:annual )?report|on (?:our|their|your|the) (?:web)?site)\b"
    r"|\b(?:it is now|you can (?:print|quote|write|use) (?:that|it|this)|(?:please )?tell (?:people|everyone|everybody|the world))\b",
    re.IGNORECASE,
)
_ENDED = regex(r"[.!?][\"”’')]*\s*$")
_IN_LAWS = regex(r"\b\w+-in-law\b", re.IGNORECASE)
# Who would tell but may not has told nothing.
_REFUSES = regex(r"\b(?:love|like|happy|glad) to (?:tell|say|show|share)\b[^.?!]*\bbut\b", re.IGNORECASE)
_URGES = regex(
    r"\b(?:go on|try me|tell me|do tell|i'm (?:buying|listening|curious|all ears)|now i want to know)\b", re.IGNORECASE
)
_RESUMED = regex(
    r"\b(?:back on|end of (?:background|the aside|the secret)|on the record again|record again|you can (?:have|quote) (?:me|us) again|pick it (?:back )?up|on again|running again|recording again|carry on)\b",
    re.IGNORECASE,
)


def hinted(talk: Talk, hidden: set[int]) -> set[int]:
    """What hints mean, and what is said of the same things elsewhere, beside what is hidden already."""
    if talk.lang != "en":
        return set()
    meant: set[int] = set()
    for i in range(len(talk)):
        meant |= _beyond(talk, i) if i in hidden else _meant(talk, i)
    return (meant | _echoes(talk, meant) | _named_again(talk, meant)) - hidden


def _beyond(talk: Talk, i: int) -> set[int]:
    """What is meant beyond what the rules hide with a request."""
    if talk.utterances[i].role == "interviewer" or _released(talk, i):
        return set()
    hints = cue_of(load_hints().after, small(talk.text(i).replace("’", "'"))) is not None
    return whole_answer(talk, i) | (_urged(talk, i) if hints else set())


def _meant(talk: Talk, i: int) -> set[int]:
    """What the hint in a sentence means, nothing where it has none."""
    text = small(talk.text(i).replace("’", "'"))
    asks = talk.utterances[i].role == "interviewer"
    found = _near(let_go(talk, i, text), i, _LET_GO) if asks else _by_speaker(talk, i, text)
    if not found or _released(talk, i) or (not asks and mere_talk(talk, i)):
        return set()
    return found


def _by_speaker(talk: Talk, i: int, text: str) -> set[int]:
    hints, found = load_hints(), set[int]()
    if (cue := cue_of(hints.after, text)) is not None:
        found |= _after(talk, i, cue) | _urged(talk, i)
    if cue_of(hints.ahead, text) is not None:
        found |= _ahead(talk, i)
    if cue_of(hints.instead, text) is not None:
        found |= _near(just_before(talk, i), i)
    if _stops(talk, i, text):
        found |= _near(_colleague(talk, i), i)
    return found


def _near(found: Iterable[int], i: int, reach: int = _REACH) -> set[int]:
    """What a mere hint reaches."""
    return {j for j in found if abs(j - i) <= reach}


def mere_talk(talk: Talk, i: int) -> bool:
    """Whether a sentence sets a rule, asks for care with a number, jokes of the family or tells what others were told."""
    phrases, text = talk.phrases, talk.text(i)
    return (
        talk.find(phrases.cautions, i) is not None
        or talk.find(phrases.care, i) is not None
        or talk.find(phrases.jokes, i) is not None
        or _IN_LAWS.search(text) is not None
        or _REFUSES.search(text) is not None
        or about_something_else(talk, i)
    )


def _released(talk: Talk, i: int) -> bool:
    """Whether it is said in the same breath, or shortly after by the same side, that it may be written."""
    later = [j for j in range(i, min(len(talk), i + 8)) if talk.turn(j) - talk.turn(i) <= _TAKEN_BACK]
    mine = [j for j in later if talk.utterances[j].role != "interviewer"]
    if any(_RELEASED.search(talk.text(j)) for j in mine if talk.turn(j) == talk.turn(i)):
        return True
    return any(_TAKEN_BACK_BY.search(talk.text(j)) or talk.find(talk.phrases.withdrawn, j) for j in mine)


def _after(talk: Talk, i: int, cue: int) -> set[int]:
    request = Request(i, cue)
    elsewhere = referred(talk, request)
    found = covered(talk, request, elsewhere)
    if not elsewhere:
        found |= set(just_before(talk, i))
    return _near(without_other_things(talk, found, i), i) | elsewhere | whole_answer(talk, i)


def _urged(talk: Talk, i: int) -> set[int]:
    """The story that is told after all, where a hint ends an answer and the interviewer wants to hear it."""
    asked = talk.turns.get(talk.turn(i) + 1, [])
    if i != talk.own(i)[-1] or not asked or talk.utterances[asked[0]].role != "interviewer":
        return set()
    told = talk.turns.get(talk.turn(i) + 2, []) if _URGES.search(talk.text(asked[0])) else []
    return set(_till_new(talk, told))


def _ahead(talk: Talk, i: int) -> set[int]:
    """All that follows until the recorder is on again or something new begins; the next answer where the turn ends."""
    later = talk.shortly(i, _WITHIN)
    on = next((j for j in later[1:] if _RESUMED.search(talk.text(j)) or talk.find(talk.phrases.resume, j)), None)
    if on is not None:
        return set(range(i, on))
    own = talk.own(i)
    rest = _till_new(talk, own[own.index(i) + 1 :])
    if all(empty(talk, j) for j in rest) and talk.size(talk.text(i)) < STORY / 3:
        rest += [*talk.turns.get(talk.turn(i) + 1, []), *_till_new(talk, talk.turns.get(talk.turn(i) + 2, []))]
    return _near({i, *rest}, i)


def _till_new(talk: Talk, places: Iterable[int]) -> list[int]:
    found: list[int] = []
    for j in places:
        if allowed(talk, j) or cue_of(load_hints().instead, small(talk.text(j))) is not None:
            break
        if found and talk.find(talk.phrases.openers, j):
            break
        found.append(j)
    return found


def _stops(talk: Talk, i: int, text: str) -> bool:
    """Whether a colleague stops the speaker: by the name alone, or with a word on who is listening."""
    before = talk.turns.get(talk.turn(i) - 1, [])
    own = talk.own(i)
    if not before or i not in own[:3] or talk.utterances[before[0]].role == "interviewer":
        return False
    if cue_of(load_hints().cuts, text) is not None:
        return True
    stopped = not _ENDED.search(talk.text(before[-1])) or _halts(talk, talk.turn(i) + 1)
    called = _NAME.fullmatch(talk.text(i)) if len(own) == 1 and stopped else None
    return called is not None and (called[1] in talk.names | talk.spoken_to or talk.text(before[0])[0].islower())


def _halts(talk: Talk, turn: int) -> bool:
    """Whether who was called says no more than that it was heard ("What.", "Oh.")."""
    own = talk.turns.get(turn, [])
    return bool(own) and talk.utterances[own[0]].role != "interviewer" and len(talk.text(own[0]).split()) == 1


def _colleague(talk: Talk, i: int) -> set[int]:
    """What the colleague who is stopped was telling, and what both say about it until the interviewer speaks."""
    before = talk.turns[talk.turn(i) - 1]
    found = {*talk.own(i), *(before if short(talk, before) else before[-BACK:])}
    after = talk.turns.get(talk.turn(i) + 1, [])
    if after and talk.utterances[after[0]].role != "interviewer":
        found |= {j for j in after[:2] if not allowed(talk, j)}
    return found


def _echoes(talk: Talk, meant: set[int]) -> set[int]:
    """Short turns right after what is meant that repeat a word or number of it."""
    found: set[int] = set()
    for turn in sorted({talk.turn(i) for i in meant}):
        told = [i for i in talk.turns[turn] if i in meant]
        for near in (turn - 1, turn + 1):
            own = talk.turns.get(near, [])
            if own and len(own) == 1 and talk.size(talk.text(own[0])) <= _ECHO and _repeats(talk, own[0], told):
                found.add(own[0])
    return found


def _repeats(talk: Talk, i: int, told: Sequence[int]) -> bool:
    rare = {word for word in talk.words[i] if len(talk.places[word]) <= _RARE}
    return any(rare & talk.words[j] or talk.values(i) & talk.values(j) for j in told)


def _named_again(talk: Talk, closed: set[int]) -> set[int]:
    """Sentences after what is closed with a name that was said nowhere openly before it, and seldom after."""
    found: set[int] = set()
    for name in {name for i in closed for name in talk.named[i]}:
        places = [i for i in range(len(talk)) if name in talk.named[i]]
        open_ = [i for i in places if i not in closed]
        if len(open_) <= _SELDOM and places[0] in closed:
            found.update(open_)
    return found
