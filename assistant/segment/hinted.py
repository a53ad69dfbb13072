"""What somebody lets know should stay in the room without asking for it: a joke, a reason, a condition, a regret.

"That's one for the pub", "we're listed, so, you know", "only if Legal says yes": no word of printing, and any of them may
also be mere talk. What they mean is doubtful: a person decides, until then no draft tells it.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields
from functools import cache

from assistant.patterns import regex, small
from assistant.resources import resource
from assistant.segment.coverage import covered
from assistant.segment.references import referred
from assistant.segment.requests import Request
from assistant.segment.signs import about_something_else
from assistant.segment.stories import allowed, empty
from assistant.segment.talk import Talk
from assistant.segment.told_before import BACK, STORY, just_before, short, told_before, trailing

_REACH = 4  # sentences that a mere hint reaches at most
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
_RESUMED = regex(r"\b(?:back on|pick it (?:back )?up|on again|running again|recording again|carry on)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Hints:
    """Compiled hints by what they mean, see the file."""

    after: tuple[re.Pattern[str], ...]
    ahead: tuple[re.Pattern[str], ...]
    instead: tuple[re.Pattern[str], ...]
    grants: tuple[re.Pattern[str], ...]
    cuts: tuple[re.Pattern[str], ...]
    offers: tuple[re.Pattern[str], ...]
    asks: tuple[re.Pattern[str], ...]
    yes: tuple[re.Pattern[str], ...]
    no: tuple[re.Pattern[str], ...]


@cache
def load_hints() -> Hints:
    """The hints of the file; only English has one."""
    table = tomllib.loads(resource("prompts", "hints_off_record.en.v1.toml").read_text(encoding="utf-8"))
    return Hints(**{field.name: tuple(map(regex, table[field.name])) for field in fields(Hints)})


def hinted(talk: Talk, hidden: set[int]) -> set[int]:
    """What hints mean, and what is said of the same things elsewhere, beside what is hidden already."""
    if talk.lang != "en":
        return set()
    meant: set[int] = set()
    for i in range(len(talk)):
        if i not in hidden:
            meant |= {j for j in _meant(talk, i) if abs(j - i) <= _REACH}
    return (meant | _echoes(talk, meant) | _named_again(talk, meant)) - hidden


def _meant(talk: Talk, i: int) -> set[int]:
    """What the hint in a sentence means, nothing where it has none."""
    text = small(talk.text(i).replace("’", "'"))
    asks = talk.utterances[i].role == "interviewer"
    found = _by_interviewer(talk, i, text) if asks else _by_speaker(talk, i, text)
    if not found or _released(talk, i) or (not asks and _mere_talk(talk, i)):
        return set()
    return found


def _by_interviewer(talk: Talk, i: int, text: str) -> set[int]:
    found: set[int] = set()
    if i in talk.own(i)[:2] and not text.endswith("?") and _cue(load_hints().grants, text) is not None:
        found |= _let_go(talk, i)
    if _turned_down(talk, i, text):
        found |= {i, *told_before(talk, talk.turn(i)), *talk.turns[talk.turn(i) + 1][:1]}
    return found


def _by_speaker(talk: Talk, i: int, text: str) -> set[int]:
    hints, found = load_hints(), set[int]()
    if (cue := _cue(hints.after, text)) is not None:
        found |= _after(talk, i, cue)
    if _cue(hints.ahead, text) is not None:
        found |= _ahead(talk, i)
    if _cue(hints.instead, text) is not None:
        found |= set(just_before(talk, i))
    if _stops(talk, i, text):
        found |= _colleague(talk, i)
    return found


def _cue(patterns: Sequence[re.Pattern[str]], text: str) -> int | None:
    """Where the first of the patterns begins."""
    return min((m.start() for p in patterns if (m := p.search(text))), default=None)


def _mere_talk(talk: Talk, i: int) -> bool:
    """Whether a sentence sets a rule, asks for care with a number, jokes of the family or tells what others were told."""
    phrases, text = talk.phrases, talk.text(i)
    return (
        phrases.cautions.search(text) is not None
        or phrases.care.search(text) is not None
        or phrases.jokes.search(text) is not None
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
    return any(_TAKEN_BACK_BY.search(talk.text(j)) or talk.phrases.withdrawn.search(talk.text(j)) for j in mine)


def _let_go(talk: Talk, i: int) -> set[int]:
    """What the interviewer lets go of, unless it was a number that somebody asked to take care with."""
    told = told_before(talk, talk.turn(i))
    if any(talk.phrases.care.search(talk.text(j)) for j in told):
        return set()
    return {i, *told, *trailing(talk, talk.turn(i) + 1)}


def _turned_down(talk: Talk, i: int, text: str) -> bool:
    """Whether the interviewer offers to leave something out and is told yes, or asks to print it and is told no."""
    hints, answer = load_hints(), talk.turns.get(talk.turn(i) + 1, [])
    if not answer or i < talk.own(i)[-1] or talk.utterances[answer[0]].role == "interviewer":
        return False
    said = small(talk.text(answer[0]).replace("’", "'"))
    if _cue(hints.offers, text) is not None and _cue(hints.yes, said) is not None:
        return True
    other = any(talk.values(j) for j in answer)  # "Can I write thirty?" - "No, twenty-six."
    return not other and _cue(hints.asks, text) is not None and _cue(hints.no, said) is not None


def _after(talk: Talk, i: int, cue: int) -> set[int]:
    request = Request(i, cue)
    elsewhere = referred(talk, request)
    found = covered(talk, request, elsewhere) | elsewhere
    return found | (set() if elsewhere else set(just_before(talk, i)))


def _ahead(talk: Talk, i: int) -> set[int]:
    """All that follows until the recorder is on again or something new begins; the next answer where the turn ends."""
    later = [j for j in range(i, len(talk)) if talk.turn(j) - talk.turn(i) <= _WITHIN]
    on = next((j for j in later[1:] if _RESUMED.search(talk.text(j)) or talk.phrases.resume.search(talk.text(j))), None)
    if on is not None:
        return set(range(i, on))
    own = talk.own(i)
    rest = _till_new(talk, own[own.index(i) + 1 :])
    if all(empty(talk, j) for j in rest) and talk.size(talk.text(i)) < STORY / 3:
        rest += [*talk.turns.get(talk.turn(i) + 1, []), *_till_new(talk, talk.turns.get(talk.turn(i) + 2, []))]
    return {i, *rest}


def _till_new(talk: Talk, places: Iterable[int]) -> list[int]:
    found: list[int] = []
    for j in places:
        if allowed(talk, j) or _cue(load_hints().instead, small(talk.text(j))) is not None:
            break
        if found and talk.phrases.openers.search(talk.text(j)):
            break
        found.append(j)
    return found


def _stops(talk: Talk, i: int, text: str) -> bool:
    """Whether a colleague stops the speaker: by the name alone, or with a word on who is listening."""
    before = talk.turns.get(talk.turn(i) - 1, [])
    own = talk.own(i)
    if not before or i not in own[:3] or talk.utterances[before[0]].role == "interviewer":
        return False
    if _cue(load_hints().cuts, text) is not None:
        return True
    called = _NAME.fullmatch(talk.text(i)) if len(own) == 1 and not _ENDED.search(talk.text(before[-1])) else None
    return called is not None and (called[1] in talk.names | talk.spoken_to or talk.text(before[0])[0].islower())


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
