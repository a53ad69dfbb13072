"""Which number stands in the place of one that does not hold, where nobody can doubt that it counts the same.

A reply opens with it, or the speaker takes the first one back and opens a sentence with the second, or a Chinese speaker
explains the first away later (`explained`).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from assistant.corrections.said import Said, comes_after, counted_alike, gives_way, numbers_said
from assistant.draft.explained import explained
from assistant.draft.revised import revisions
from assistant.language.numerals import numbers
from assistant.patterns import regex
from assistant.records import Passage, Span, Transcript

# 三十四栋，主任; 院长，二百六十八; 不对，是四十六; "It's 34, Frank."
_OPENS = {
    "en": regex(
        r"\W*(?:(?:no|well|actually|sorry|so|wait|let me think|it's|it is|there are|there're|we have|we've got|that's|call it|make it|more like|it's more like|closer to|about|around|only|just|(?-i:(?!Now\b|Then\b|Before\b|Today\b|And\b|But\b|Plus\b|With\b)[A-Z][a-z]+(?=,)))\W+)*",
        re.IGNORECASE,
    ),
    "zh": regex(
        r"[嗯啊哦哎诶，。]*(?:(?:不对|不是|没那么多|准确[说讲])?[，。]?)(?:[^，。？\d]{1,4}[，。])?(?:现在|应该|其实|就|一共)?是?"
    ),
}
# What shows that the right number is of a part, or of something beside: 十一个是办公室的; "eleven of them".
_OF_A_PART = {
    "en": regex(
        r"(?: [a-z]+)? (?:of (?:them|those|these|us|which)|if|when|on (?:a|the)|in (?:a|the))\b", re.IGNORECASE
    ),
    "zh": regex(r"[\u4e00-\u9fff]{0,2}是[^，。]{1,8}的"),
}
_CLAUSE = regex("[，；]")
_DENIED = regex(r"\bnot\b[^,.;]*$|n't\b[^,.;]*$|不是[^，。]{0,4}$|没有?$", re.IGNORECASE)
_OF_SOMETHING = regex(
    r"[多来几]?[\u4e00-\u9fff]{0,2}是[^，。]{1,10}(?:的|，|。)|[\u4e00-\u9fff]?没有|(?: [a-z]+)? (?:is|was) (?:the|with|what|for)\b|\s+any ?more\b",
    re.IGNORECASE,
)
_ALIKE = 2.0  # a number gives way to one at most this many times as large
_LEAST = {"en": 3, "zh": 1}  # "those two" counts nothing
_RARE = 100  # a smaller number is said of many things
_DATE = regex("[月号日年点]|季度")  # 去年五月底: a date is no count, whatever is counted next (四个月)
_TELLS = 14  # characters of a sentence that says more than a number
_ASIDE = regex("[你您]")
_ABOUT = regex("几")  # 三十八点几 takes no other number's place
_ECHO = 2  # turns from a number to the answer where a question says it again
_ENDING = 2  # sentences at the end of a turn that a reply may mean
_REPLY = 1  # sentences of a reply before the one that opens with the number: "No."
_WITHIN = 4  # sentences of one turn from a number to the one that its speaker opens with instead


@dataclass(frozen=True, slots=True)
class Talk:
    """An interview with its numbers and what is said to have replaced them."""

    transcript: Transcript
    passages: Sequence[Passage]
    said: Mapping[int, Said]  # by where they begin
    # Where a number begins that was denied or asked for again, and the one in its place.
    agreed: frozenset[tuple[int, int]]
    pairs: frozenset[tuple[int, int]]  # those and what else was corrected
    away: Mapping[int, int]  # the same for numbers that are explained away later


def talk_of(transcript: Transcript, passages: Sequence[Passage], corrected: Sequence[tuple[Span, Span]]) -> Talk:
    """The interview with what was said in whose place; `corrected` are numbers that the numbers' own room knows of."""
    lang = transcript.lang
    said = {
        one.span.start: one for place, p in enumerate(passages) for one in numbers_said(place, p, lang, _LEAST[lang])
    }
    pairs = {(old.span.start, new.span.start) for old, new in revisions(transcript, passages) if new is not None}
    told = pairs | {(old.start, new.start) for old, new in corrected}
    away = {old.start: new.start for old, new in explained(transcript, passages)}
    return Talk(transcript, passages, said, frozenset(pairs), frozenset(told), away)


def right_number(start: int, talk: Talk, unsure: frozenset[int]) -> Said | None:
    """What stands in the place of the number that begins there; None where nothing does, or nobody knows which."""
    old = talk.said.get(start)
    if old is None:
        return None
    news = [talk.said[new] for was, new in sorted(talk.pairs) if was == start and new in talk.said]
    news = [new for new in news if new.span.start not in unsure and _holds(old, new, talk)]
    if not news and _says_more(talk.passages[old.place]):
        later = talk.said.get(talk.away.get(start, -1))
        news = [later] if later is not None and later.span.start not in unsure else []
    return news[0] if len({new.value for new in news}) == 1 else None


def _says_more(passage: Passage) -> bool:
    """Whether a sentence tells more than the number: where it does not, the one with the right number is told alone."""
    return len(passage.text) >= _TELLS and not _ASIDE.search(passage.text)


def _holds(old: Said, new: Said, talk: Talk) -> bool:
    """Whether an interviewee opens a sentence with the new number, to say that it holds instead of the old one."""
    lang, passage = talk.transcript.lang, talk.passages[new.place]
    roles = {talk.transcript.turns[turn].role for turn in (old.turn, new.turn)}
    if "interviewer" in roles or passage.guarded or passage.label == "off_record" or new.place <= old.place:
        return False
    before = _CLAUSE.split(new.before)[-1] if lang == "zh" and counted_alike(old, new) else new.before
    if not _OPENS[lang].fullmatch(before) or _OF_A_PART[lang].match(new.after) or comes_after(old, new):
        return False
    if _DATE.match(old.after) or _DATE.match(new.after):
        return False
    if _named_only(old, talk) or (new.unit == "%" and old.unit != "%"):
        return False
    single = all(
        number.high is None for one in (old, new) for number in numbers(one.span.of(talk.transcript.text), lang)
    )
    return single and gives_way(old, new, _ALIKE) and (_at_once(old, new, talk) or _taken_up(old, new, talk))


def _at_once(old: Said, new: Said, talk: Talk) -> bool:
    """Whether the new number comes in the same turn, or as the reply."""
    if old.turn == new.turn:
        return new.place - old.place <= _WITHIN
    opening = next(place for place, p in enumerate(talk.passages) if p.turn == new.turn)
    return new.place - opening <= _REPLY and new.turn == old.turn + 1 and opening - old.place <= _ENDING


def _taken_up(old: Said, new: Said, talk: Talk) -> bool:
    """Whether the old number is named once more, right before the new one comes in its place, and is no other's by chance."""
    named = [talk.said[start] for start, right in talk.agreed if right == new.span.start and start in talk.said]
    again = [one for one in named if one.value == old.value and one.place > old.place and 0 <= new.turn - one.turn <= 1]
    rare = old.value >= _RARE or counted_alike(old, new)
    echoed = new.turn - old.turn == _ECHO  # "83 complaints." - "Eighty-three?" - "Seventy-eight."
    return bool(again) and (rare or echoed or any(counted_alike(one, old) for one in again))


def _named_only(old: Said, talk: Talk) -> bool:
    """Whether the sentence names the number to deny it, to tell what it is of, or to ask: it says nothing that another could."""
    asks = talk.passages[old.place].text.rstrip().endswith(("?", "？"))
    return asks or _DENIED.search(old.before) is not None or _OF_SOMETHING.match(old.after) is not None
