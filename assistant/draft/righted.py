"""Sentences whose number was put right, with the right number: "There are 240 pianos." - "Two hundred and fourteen." 缸有四十八只。——四十六。

The right number takes the place of the wrong one only where nobody can doubt that it counts the same: a reply opens with
it, or the speaker takes the first one back and opens a sentence with the second. Elsewhere the sentence is not told.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from assistant.draft.revised import revisions
from assistant.draft.said import Said, comes_after, counted_alike, gives_way, numbers_said
from assistant.language.numerals import numbers, written
from assistant.records import Passage, Span, Transcript

Righted = tuple[str, tuple[Passage, ...]]

# 三十四栋，主任; 院长，二百六十八; 不对，是四十六; "It's 34, Frank."
_OPENS = {
    "en": re.compile(
        r"\W*(?:(?:no|well|actually|sorry|so|wait|let me think|it's|it is|there are|there're|we have|we've got|that's|call it|make it|more like|it's more like|closer to|about|around|only|just|(?!Now\b|Then\b|Before\b|Today\b|And\b|But\b|Plus\b|With\b)[A-Z][a-z]+(?=,))\W+)*",
        re.IGNORECASE,
    ),
    "zh": re.compile(
        r"[嗯啊哦哎诶，。]*(?:(?:不对|不是|没那么多|准确[说讲])?[，。]?)(?:[^，。？\d]{1,4}[，。])?(?:现在|应该|其实|就|一共)?是?"
    ),
}
# What shows that the right number is of a part, or of something beside: 十一个是办公室的; "eleven of them".
_OF_A_PART = {
    "en": re.compile(
        r"(?: [a-z]+)? (?:of (?:them|those|these|us|which)|if|when|on (?:a|the)|in (?:a|the))\b", re.IGNORECASE
    ),
    "zh": re.compile(r"[\u4e00-\u9fff]{0,2}是[^，。]{1,8}的"),
}
_CLAUSE = re.compile("[，；]")
_DENIED = re.compile(r"\bnot\b[^,.;]*$|n't\b[^,.;]*$|不是[^，。]{0,4}$|没有?$", re.IGNORECASE)
_OF_SOMETHING = re.compile(
    r"[多来几]?[\u4e00-\u9fff]{0,2}是[^，。]{1,10}(?:的|，|。)|[\u4e00-\u9fff]?没有|(?: [a-z]+)? (?:is|was) (?:the|with|what|for)\b|\s+any ?more\b",
    re.IGNORECASE,
)
# "I was counting the ones in storage.": once the number is right, this says nothing.
_WHY = {
    "en": re.compile(
        r"(?:\b(?:I|you|he|she|we)(?:'m|'re|'s| was| were| am| are| is| have| had)? (?:just )?(?:counting|counted|forgetting|forgot|thinking of|misread|misspoke)\b|\bthe wrong (?:line|row|column|page|year|sheet)\b)",
        re.IGNORECASE,
    ),
    "zh": re.compile("也?算(?:上|进去)了|[看串读]错|串行|[记说讲]错|忘了算"),
}
_ALIKE = 2.0  # a number gives way to one at most this many times as large
_LEAST = {"en": 3, "zh": 1}  # "those two" counts nothing
_RARE = 100  # a smaller number is said of many things
_WORDS = 10  # smaller numbers stay in words
_MORE = re.compile("[多来余]")
_ABOUT = re.compile("几")  # 三十八点几 takes no other number's place
_ECHO = 2  # turns from a number to the answer where a question says it again
_ENDING = 2  # sentences at the end of a turn that a reply may mean
_REPLY = 1  # sentences of a reply before the one that opens with the number: "No."
_WITHIN = 4  # sentences of one turn from a number to the one that its speaker opens with instead
_FEW = 7  # words
_SAID_TWICE = {"en": 40, "zh": 14}  # characters of a sentence that only says the right number again


@dataclass(frozen=True, slots=True)
class _Talk:
    """An interview with its numbers and what is said to have replaced them."""

    transcript: Transcript
    passages: Sequence[Passage]
    said: Mapping[int, Said]  # by where they begin
    agreed: frozenset[
        tuple[int, int]
    ]  # where a number begins that was denied or asked for again, and the one in its place
    pairs: frozenset[tuple[int, int]]  # those and what else was corrected


def righted(
    transcript: Transcript,
    passages: Sequence[Passage],
    corrected: Sequence[tuple[Span, Span]],
    doubtful: Sequence[Span],
) -> dict[int, Righted]:
    """By place, sentences with the numbers that were put right, and what they rest on and takes them back, too.

    A sentence with another number that does not hold is missing.
    """
    talk = _talk(transcript, passages, corrected)
    unsure = frozenset(span.start for span in doubtful)
    found: dict[int, Righted] = {}
    for place, passage in enumerate(passages):
        wrong = sorted(start for start in unsure if passage.span.start <= start < passage.span.end)
        told = [(talk.said.get(start), _new(start, talk, unsure)) for start in wrong]
        pairs = [(old, new) for old, new in told if old is not None and new is not None]
        if wrong and len(pairs) == len(told):
            text = passage.text
            for old, new in reversed(pairs):
                start, end = old.span.start - passage.span.start, old.span.end - passage.span.start
                text = text[:start] + _figure(old, new, transcript) + text[end:]
            found[place] = text, tuple(passages[at] for at in sorted({new.place for _, new in pairs}))
    return found


def without_a_word(passages: Sequence[Passage], found: Mapping[int, Righted], lang: str) -> frozenset[int]:
    """Places that say nothing once the numbers are right: what takes the wrong one back, and the right one on its own."""
    at = {passage.id: place for place, passage in enumerate(passages)}
    gone: set[int] = set()
    for place, (_, replies) in found.items():
        for right in (at[reply.id] for reply in replies):
            if _says_little(passages[right].text, lang):
                gone.add(right)
            if passages[right].turn == passages[place].turn:
                gone.update(range(place + 1, right))
            if _says_no_more(right, passages, lang):
                gone.add(right + 1)
    return frozenset(gone) - frozenset(found)


def _talk(transcript: Transcript, passages: Sequence[Passage], corrected: Sequence[tuple[Span, Span]]) -> _Talk:
    lang = transcript.lang
    said = {
        one.span.start: one for place, p in enumerate(passages) for one in numbers_said(place, p, lang, _LEAST[lang])
    }
    pairs = {(old.span.start, new.span.start) for old, new in revisions(transcript, passages) if new is not None}
    told = pairs | {(old.start, new.start) for old, new in corrected}
    return _Talk(transcript, passages, said, frozenset(pairs), frozenset(told))


def _new(start: int, talk: _Talk, unsure: frozenset[int]) -> Said | None:
    """What stands in the place of the number that begins there; None where nothing does, or nobody knows which."""
    old = talk.said.get(start)
    if old is None:
        return None
    news = [talk.said[new] for was, new in sorted(talk.pairs) if was == start and new in talk.said]
    news = [new for new in news if new.span.start not in unsure and _holds(old, new, talk)]
    return news[0] if len({new.value for new in news}) == 1 else None


def _holds(old: Said, new: Said, talk: _Talk) -> bool:
    """Whether an interviewee opens a sentence with the new number, to say that it holds instead of the old one."""
    lang, passage = talk.transcript.lang, talk.passages[new.place]
    roles = {talk.transcript.turns[turn].role for turn in (old.turn, new.turn)}
    if "interviewer" in roles or passage.guarded or passage.label == "off_record" or new.place <= old.place:
        return False
    before = _CLAUSE.split(new.before)[-1] if lang == "zh" and counted_alike(old, new) else new.before
    if not _OPENS[lang].fullmatch(before) or _OF_A_PART[lang].match(new.after) or comes_after(old, new):
        return False
    if _named_only(old, talk) or (new.unit == "%" and old.unit != "%"):
        return False
    single = all(
        number.high is None for one in (old, new) for number in numbers(one.span.of(talk.transcript.text), lang)
    )
    return single and gives_way(old, new, _ALIKE) and (_at_once(old, new, talk) or _taken_up(old, new, talk))


def _at_once(old: Said, new: Said, talk: _Talk) -> bool:
    """Whether the new number comes in the same turn, or as the reply."""
    if old.turn == new.turn:
        return new.place - old.place <= _WITHIN
    opening = next(place for place, p in enumerate(talk.passages) if p.turn == new.turn)
    return new.place - opening <= _REPLY and new.turn == old.turn + 1 and opening - old.place <= _ENDING


def _taken_up(old: Said, new: Said, talk: _Talk) -> bool:
    """Whether the old number is named once more, right before the new one comes in its place, and is no other's by chance."""
    named = [talk.said[start] for start, right in talk.agreed if right == new.span.start and start in talk.said]
    again = [one for one in named if one.value == old.value and one.place > old.place and 0 <= new.turn - one.turn <= 1]
    rare = old.value >= _RARE or counted_alike(old, new)
    echoed = new.turn - old.turn == _ECHO  # "83 complaints." - "Eighty-three?" - "Seventy-eight."
    return bool(again) and (rare or echoed or any(counted_alike(one, old) for one in again))


def _named_only(old: Said, talk: _Talk) -> bool:
    """Whether the sentence names the number to deny it, to tell what it is of, or to ask: it says nothing that another could."""
    asks = talk.passages[old.place].text.rstrip().endswith(("?", "？"))
    return asks or _DENIED.search(old.before) is not None or _OF_SOMETHING.match(old.after) is not None


def _says_little(text: str, lang: str) -> bool:
    """Whether a sentence tells the right number and no more: "Ninety-four.", "Sixteen, Merv."; a Chinese reply never stands alone."""
    return lang == "zh" or len(text.split()) <= _FEW


def _says_no_more(right: int, passages: Sequence[Passage], lang: str) -> bool:
    """Whether the sentence after the right number only says it once more, or how the wrong one came about."""
    again = right + 1
    if again >= len(passages) or passages[again].turn != passages[right].turn:
        return False
    if _WHY[lang].search(passages[again].text):
        return True
    values = [{number.value for number in numbers(passages[at].text, lang)} for at in (right, again)]
    return bool(values[1]) and values[1] <= values[0] and len(passages[again].text) <= _SAID_TWICE[lang]


def _figure(old: Said, new: Said, transcript: Transcript) -> str:
    """The new number in figures, so that it does not run together with the words around it."""
    text = new.span.of(transcript.text)
    share = "%" if transcript.lang == "zh" and old.unit == "%" else ""
    if not share and (new.value < _WORDS or _MORE.search(text)):
        return text if transcript.lang == "zh" else text.lower()
    return written(new.value, transcript.lang) + share
