"""Finds what a speaker asked not to publish: the request, what it covers, and mentions of the same things elsewhere.

A request covers the words just before it (or those announced to come next), in its own turn or in the turn it
answers; what is said while the recorder is stopped is covered too. Names and large numbers said hardly anywhere
else are then taken off the record wherever they are said. The phrases are in `prompts/off_record.<lang>.v1.toml`.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields
from functools import cache

from assistant.language.numerals import numbers
from assistant.learning.features import Utterance
from assistant.resources import resource

_REACH = 3  # sentences before a request that it covers within its turn
_AHEAD = 2  # sentences after a request that opens its turn
_SHORT = {"en": 30, "zh": 8}  # a turn or an opening shorter than this only leads up to the request
_NEAR = 6  # turns within which a request names what it means by its number
_FAR = 3  # a request this many turns later must say what it means
_BETWEEN = {"en": 150, "zh": 60}  # a turn shorter than this may stand between what was said and the request
_PAUSE = 8  # turns within which the recorder is started again; without a word of it two turns are covered
_RARE = 2  # a name said in more sentences than this is no secret
_NAMED = {"en": 2, "zh": 4}  # a word said in more sentences than this does not tell which one is meant
_ALIKE = 3  # points of shared rare words from which a sentence is too close to something hidden
_LARGE = 1000  # smaller numbers are said of many things
_BROKEN_OFF = re.compile(r"(?:…|\.\.\.|—|-|–|[^\W\d_]|，)\s*$")
_AMOUNT = re.compile(r"\b(?:amounts?|sums?|totals?|figures?)\b|总额|金额|数额|数目|多少钱", re.IGNORECASE)
_SUM = 10_000  # what counts as an amount of money or the like
_YEAR = re.compile(r"(?:19|20)\d\d")
_NAME = re.compile(r"\b(?:[A-Z][\w'-]*[a-z][\w-]*|[A-Z]{3,})")
_INNER_NAME = re.compile(r"(?<![.!?…] )(?<!^)\b(?:[A-Z][\w'-]*[a-z][\w-]*|[A-Z]{3,})")
_DATES = frozenset(
    "january february march april may june july august september october november december monday tuesday wednesday "
    "thursday friday saturday sunday christmas easter".split()
)
_WORD = re.compile(r"[A-Za-z][a-z]{4,}|[A-Z][A-Za-z]+")


@dataclass(frozen=True, slots=True)
class _Phrases:
    cautions: re.Pattern[str]
    recalls: re.Pattern[str]
    requests: re.Pattern[str]
    ahead: re.Pattern[str]
    pause: re.Pattern[str]
    resume: re.Pattern[str]
    delicate: re.Pattern[str]
    agreed: re.Pattern[str]
    allowed: re.Pattern[str]


@cache
def _phrases(lang: str) -> _Phrases:
    table = tomllib.loads(resource("prompts", f"off_record.{lang}.v1.toml").read_text(encoding="utf-8"))
    names = [field.name for field in fields(_Phrases)]
    return _Phrases(**{name: re.compile("|".join(f"(?:{p})" for p in table[name]), re.IGNORECASE) for name in names})


@dataclass(frozen=True, slots=True)
class _Talk:
    """The conversation with what the rules look up again and again."""

    utterances: Sequence[Utterance]
    turns: dict[int, list[int]]
    lang: str
    phrases: _Phrases

    def text(self, i: int) -> str:
        return self.utterances[i].text

    def length(self, turn: int) -> int:
        return sum(len(self.text(i)) for i in self.turns.get(turn, ()))


@dataclass(frozen=True, slots=True)
class OffRecord:
    """Positions of utterances: `hidden` must not be published, `guarded` are too close to them to be used."""

    hidden: frozenset[int]
    guarded: frozenset[int]


def off_record(utterances: Sequence[Utterance], lang: str) -> OffRecord:
    """What is off the record in an interview; `lang` is `en` or `zh`."""
    turns: dict[int, list[int]] = {}
    for i, utterance in enumerate(utterances):
        turns.setdefault(utterance.turn, []).append(i)
    talk = _Talk(utterances, turns, lang, _phrases(lang))
    requests = [i for i, utterance in enumerate(utterances) if _requests(utterance.text, talk.phrases)]
    hidden: set[int] = set()
    for i in requests:
        hidden |= _covered(talk, i) | _recalled(talk, i)
    for i, utterance in enumerate(utterances):
        if talk.phrases.pause.search(utterance.text):
            hidden |= _paused(talk, i)
    hidden |= _mentions(talk, hidden)
    guarded = _close(talk, hidden, requests) | _doubted(talk)
    for i in requests:
        guarded |= _named_nearby(talk, i)
    return OffRecord(frozenset(hidden), frozenset(guarded - hidden))


def _requests(text: str, phrases: _Phrases) -> bool:
    """A request, also one that goes on to allow something else ("not the name, but you can write ...")."""
    asked = phrases.requests.search(phrases.cautions.sub(" ", text))
    if asked is None:
        return False
    allowed = phrases.allowed.search(text)
    return allowed is None or asked.start() < allowed.start()


def _covered(talk: _Talk, at: int) -> set[int]:
    own = talk.turns[talk.utterances[at].turn]
    place = own.index(at)
    covered = set(own[max(0, place - _REACH) : place + 1])
    opens = sum(len(talk.text(i)) for i in own[:place]) < _SHORT[talk.lang]
    if talk.phrases.ahead.search(talk.text(at)):
        covered |= set(own[place:])
    elif opens:
        covered |= set(own[place : place + 1 + _AHEAD])
    covered |= _answered(talk, talk.utterances[at].turn, opens=opens)
    covered |= _agreement(talk, talk.utterances[at].turn + 1)
    return {i for i in covered if i == at or not talk.phrases.allowed.search(talk.text(i))}


def _answered(talk: _Talk, turn: int, *, opens: bool) -> set[int]:
    """The end of the turn that a request answers, and of one broken off shortly before."""
    found: set[int] = set()
    for back in (1, 2, 3):
        earlier = talk.turns.get(turn - back, [])
        if earlier and (_BROKEN_OFF.search(talk.text(earlier[-1])) or (opens and back == 1)):
            found |= set(earlier[-2:])
        if talk.length(turn - back) > _BETWEEN[talk.lang]:
            break
        if opens and talk.length(turn - back) <= 2 * _SHORT[talk.lang]:
            found |= set(talk.turns.get(turn - back - 1, [])[-1:])
    return found


def _agreement(talk: _Talk, turn: int) -> set[int]:
    own = talk.turns.get(turn, [])
    agreeing = [i for i in own[:3] if talk.phrases.agreed.search(talk.text(i))]
    return {i for i in own if agreeing and i <= agreeing[-1]}


def _paused(talk: _Talk, at: int) -> set[int]:
    """Everything said until the recorder is started again."""
    turn = talk.utterances[at].turn
    later = [i for i, u in enumerate(talk.utterances) if i >= at and u.turn <= turn + _PAUSE]
    resumed = next((i for i in later if i > at and talk.phrases.resume.search(talk.text(i))), None)
    return {i for i in later if (i < resumed if resumed is not None else talk.utterances[i].turn <= turn + 1)}


def _recalled(talk: _Talk, at: int) -> set[int]:
    """Sentences at another time that a request names by rare words ("what I said about the lunch")."""
    turn = talk.utterances[at].turn
    refers = [i for i in range(at - 3, at + 2) if i in talk.turns[turn] and talk.phrases.recalls.search(talk.text(i))]
    named = _distinct(w for i in ([*refers, at] if refers else [at]) for w in _words(talk.text(i), talk.lang))
    after = 5 if talk.lang == "zh" else 1
    found: set[int] = set()
    for word in named if refers else []:
        places = [i for i, u in enumerate(talk.utterances) if word in u.text and abs(u.turn - turn) > _FAR]
        if 0 < len(places) <= _NAMED[talk.lang]:
            found.update(i for p in places for i in range(p, min(p + 1 + after, len(talk.utterances))))
    return found | (_amounts(talk, at) if refers and _AMOUNT.search(talk.text(at)) else set())


def _amounts(talk: _Talk, at: int) -> set[int]:
    """Sentences with a large number on the topic of a request that withdraws "the amount" without naming it."""
    topics = set(_short_words(talk.text(at), talk.lang))
    return {
        i
        for i, u in enumerate(talk.utterances)
        if topics & set(_short_words(u.text, talk.lang)) and any(n.value >= _SUM for n in numbers(u.text, talk.lang))
    }


def _words(text: str, lang: str) -> list[str]:
    """What can name a thing: rarer English words and pairs of words, Chinese runs of three characters, Latin names."""
    if lang == "en":
        plain = text.split()
        pairs = [f"{a} {b}".strip(".,?!") for a, b in zip(plain, plain[1:], strict=False) if min(len(a), len(b)) > 3]
        return [*_WORD.findall(text), *pairs]
    runs = re.findall(r"[\u4e00-\u9fff]{3,}", text)
    return [run[i : i + 3] for run in runs for i in range(len(run) - 2)] + re.findall(r"[A-Za-z]{2,}", text)


def _named_nearby(talk: _Talk, at: int) -> set[int]:
    """Sentences shortly before with a number or a rare word that the request names ("drop the forty percent")."""
    turn = talk.utterances[at].turn
    near = [i for i, u in enumerate(talk.utterances) if turn - _NEAR <= u.turn < turn]
    wanted = {n.value for n in numbers(talk.text(at), talk.lang) if n.value > 1}
    found = {i for i in near if wanted and wanted & {n.value for n in numbers(talk.text(i), talk.lang)}}
    for word in _distinct(_short_words(talk.text(at), talk.lang)):
        places = [i for i, u in enumerate(talk.utterances) if word in u.text]
        if len(places) <= _NAMED[talk.lang] + 1:
            found.update(i for i in places if i in near)
    return found


def _short_words(text: str, lang: str) -> list[str]:
    if lang == "en":
        return re.findall(r"[A-Za-z]{6,}", text)
    runs = re.findall(r"[\u4e00-\u9fff]{2,}", text)
    return [run[i : i + 2] for run in runs for i in range(len(run) - 1)]


def _mentions(talk: _Talk, hidden: set[int]) -> set[int]:
    """Other sentences with a name or number that is said hardly anywhere but off the record."""
    secret = _names(talk)
    said: dict[str, list[int]] = {}
    for i, utterance in enumerate(talk.utterances):
        for term in _distinct(_terms(utterance.text, talk.lang, secret)):
            said.setdefault(term, []).append(i)
    found: set[int] = set()
    for places in said.values():
        told = [i for i in places if i not in hidden]
        if len(told) < len(places) and len(told) <= _RARE:
            found.update(told)
    return found


def _names(talk: _Talk) -> frozenset[str]:
    """English names: capitalised within a sentence somewhere, nowhere written small, no dates."""
    if talk.lang != "en":
        return frozenset()
    plain = {word for u in talk.utterances for word in re.findall(r"[a-z][a-z'-]+", u.text)} | _DATES
    inner = {name for u in talk.utterances for name in _INNER_NAME.findall(u.text)}
    return frozenset(name for name in inner if name.lower() not in plain)


def _terms(text: str, lang: str, names: frozenset[str]) -> list[str]:
    values = [str(n.value) for n in numbers(text, lang) if abs(n.value) >= _LARGE and not _YEAR.fullmatch(n.text)]
    return values + [name for name in _NAME.findall(text) if name in names]


def _close(talk: _Talk, hidden: set[int], requests: Sequence[int]) -> set[int]:
    """Utterances next to something hidden, sharing rare words or numbers with it, or delicate by themselves."""
    close = {i - 1 for i in hidden}
    close |= {i for i, u in enumerate(talk.utterances) if talk.phrases.delicate.search(u.text)}
    places: dict[str, list[int]] = {}
    for i, utterance in enumerate(talk.utterances):
        for term in _distinct(_topics(utterance.text, talk.lang)):
            places.setdefault(term, []).append(i)
    shared: dict[int, int] = {}
    for term, where in places.items():
        secret = [i for i in where if i in hidden]
        if not secret or len(where) - len(secret) > _RARE:
            continue
        weight = _ALIKE if term.startswith("#") and len(term) > 3 else 2 if any(i in requests for i in secret) else 1
        for i in where:
            shared[i] = shared.get(i, 0) + weight
    return close | {i for i, count in shared.items() if count >= _ALIKE}


def _doubted(talk: _Talk) -> set[int]:
    """What someone asks not to make a claim of, with the request and the sentence before it."""
    doubts = [i for i, u in enumerate(talk.utterances) if talk.phrases.cautions.search(u.text)]
    return {j for i in doubts for j in (i - 1, i)}


def _topics(text: str, lang: str) -> list[str]:
    """What a sentence is about, roughly: numbers (marked #), longer English words, Chinese runs of three characters."""
    values = [f"#{n.value}" for n in numbers(text, lang) if n.value >= 13 and not _YEAR.fullmatch(n.text)]
    if lang == "en":
        return values + [word.lower() for word in re.findall(r"[A-Za-z]{6,}", text)]
    runs = re.findall(r"[\u4e00-\u9fff]{3,}", text)
    return values + [run[i : i + 3] for run in runs for i in range(len(run) - 2)]


def _distinct(items: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(items))
