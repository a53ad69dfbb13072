"""Sentences whose number somebody put right: they are told in no form.

The numbers of metrics are watched by the metrics' own room; this looks at every number said (how many shops, how many weeks),
since a case may tell any of them. A number is put right where it is named again only to be explained away ("ninety-two is
last year's"), denied ("not thirty-eight"), owned up to ("I said nineteen"), where a reply to it opens with another number,
or where the speaker comes back to it ("no, hang on: fourteen weeks"). Leaving out one sentence too many costs little.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from assistant.corrections.said import ALIKE, Revision, Said, counted_alike, gives_way, in_range, numbers_said, recurs
from assistant.draft.replaced import insisted, replaced
from assistant.draft.rethought import of_a_part, rethought
from assistant.patterns import regex
from assistant.records import Passage, Span, Transcript

_KNOWN_ALONE = 13  # from here on a number is known again without what it counts
_TWICE = 2  # a number that may count something else is followed back to this many places
_NEAR = 3  # sentences between a number explained away and the one that holds
_BACK = 8  # sentences that somebody goes back to put right what was said
_OPENING = 2  # sentences of a turn in which that begins
_DENIED_ALIKE = 3.0  # a denied number gives way to one at most this many times as large
_SHORT = 60  # characters of a sentence that does no more than name a number
_DENIED = {
    "en": regex(
        r"(?:\b(?:not|I said|you said|instead of|rather than)|n't say|\b(?:is|was|are|were)n't)\s+(?:(?!(?:another|like|since)\b)\w+\s)?$",
        re.IGNORECASE,
    ),
    "zh": regex(r"(?:说成了?|感觉像|不能写|别写|不要写|刚刚?才?说的?|原来说的|[总工姐哥]说[^，。]{0,2})[^，。]{0,3}$"),
}
# 刚才说的月均一万二，今年上半年四千三; 刚才说是七成一，现在到多少？
_SAID_BEFORE = regex("刚刚?才?说的?[^，。]{0,6}$")
_SINCE = regex(
    r"[^，。？]{0,6}[，。]那?么?(?:今年(?:[上下]半年|[一二三四]季度|全年)(?:是|月均|平均|只有|就)?[\d一二两三四五六七八九十百千万]|(?:现在|目前|今年)[^，。]{0,6}(?:多少|几|怎么样)[^。]{0,4}？)"
)
_EXPLAINED = {
    "en": regex(
        r"^(?:\s[a-z]+)?(?: is|'s| was| includes?| counts?) (?:with|every(?:body|one)|all|the (?:whole|old|plan)|last|before|counting|including|wrong)\b",
        re.IGNORECASE,
    ),
    "zh": regex(
        r"^[多来几余]*[个家把周天人万]?[\u4e00-\u9fff]{0,2}(?:(?:是，)?是(?:把|去年|前年|二[一二三四五六]年|[一二三四五六七八九十]{1,2}月份?(?:那个月|的)|上个?月|[^，。]{1,4}那[个一](?:月|季|年|次|回)|原计划|另外|我另|全|含|算)|含|包括|算进|刚才是)"
    ),
}
_DENIAL = regex(
    r"\W*(?:(?:no|wait|well|sorry|actually)\W+)*(?:(?:it|that|there)(?:'s| is| are) not|(?:it|that) (?:isn't|wasn't)|there (?:aren't|isn't)|not)\s+|[嗯啊哦哎，]*(?:等一下，|不对，|我插一句，)?(?:现在)?(?:已经)?不是(?:什么)?",
    re.IGNORECASE,
)
# A question for how it is now names what was: both hold.
_ASKS_NOW = regex(
    r"\b(?:now|today|these days|since|after|before|used to|from|what happened|where)\b|现在|如今|以前|原来|之前|从|呢[？?]",
    re.IGNORECASE,
)
# "You said 68 percent. Where's that today?" goes on from a number that held.
_GOES_ON = regex(
    r"\byou said\b(?!.*\b(?:but|wrong|sure|really|actually)\b)(?=.*\b(?:where|what|how)(?:['’]s| is| are)? (?:it|that|this|they|those|we|you|things) (?:(?:at|like|doing) )?(?:now|today|these days|this year)\b[^?]{0,20}\?)",
    re.IGNORECASE | re.DOTALL,
)
# "Not thirty-one, six": what it is instead stands right behind the denied number.
_SAYS_INSTEAD = regex(r"\s*,\s*(?:but |only |just |it['’]s |it was )?$", re.IGNORECASE)
# "I have nine percent here." - "Nine was in January.": the answer takes a number of the question up, and replaces none.
_TAKES_UP = regex(r"\s*(?:(?:is|was|were|are)\b|(?:percentage )?points?\b)", re.IGNORECASE)
_OF_ALL_ZH = regex(r"[人个台家]都?全|都[^，。]{1,6}了[吗？?]")
_PUTS_RIGHT = {
    "en": regex(
        r"\bhang on\b|\bno, wait\b|\bwait, no\b|\bcorrect (?:that|myself|one)\b|\bcorrection\b|\bI (?:was|am|'m) (?:wrong|saying it wrong)\b|\bI misspoke\b|\blet me (?:correct|fix)\b",
        re.IGNORECASE,
    ),
    "zh": regex(r"^[嗯啊哦哎，]*不对|等一下|更正|说错了|记错了|确认一下"),
}
# "From sixty.", "three weeks to four days", "so of ten files, how many": the number is where one comes from, and stands.
_COMPARED = regex(
    r"\b(?:from|of) #|#(?: \w+)? to \b|从#|#[^，。]{0,4}(?:到|变成)|#[^。]{0,6}(?:现在|目前|今年)[^。]{0,6}(?:多少|几|怎么样)",
    re.IGNORECASE,
)
_BECAME = regex(
    "[多来几余]*[\u4e00-\u9fff%]{0,3}?(?:降|涨|升|减|增|缩|变|省|掉)(?:了|到|成|下来|上去|短|少|低|高)*(?:多少|几)"
)
_OPENS = {
    "en": regex(r"\W*(?:(?:no|well|actually|sorry|it's|it is|there are|we have|that's)\W+)*", re.IGNORECASE),
    "zh": regex(r"(?:[^，。]{1,4}，)?(?:[^，。]{0,8}的数是)?(?:[嗯啊哦不对]{1,2}，)?"),
}
# A colleague who says what it is instead: "It's thirty-one."; what has become of it since is no correction.
_INSTEAD = regex(
    r"\W*(?:(?:no|well|actually|ah|now),? )*(?:it(?:['’]s| is| was)|that(?:['’]s| is| was)|they(?:['’]re| are| were)|more like|make (?:it|that))(?: (?:really|only|more like|nearer))? ",
    re.IGNORECASE,
)
_BY_NOW = regex(r"\b(?:now|today|by now|these days|this (?:year|month|week|season)|since|then)\b", re.IGNORECASE)
_JUST_SAID = 4  # sentences back that a colleague may mean


def revised(transcript: Transcript, passages: Sequence[Passage]) -> frozenset[int]:
    """Places of the passages that tell a number which somebody put right, where it was first told and where it is named."""
    return frozenset(old.place for old, _ in revisions(transcript, passages))


def revised_numbers(transcript: Transcript, passages: Sequence[Passage]) -> list[Span]:
    """Where, in the transcript, each number begins that somebody put right; the spans are empty."""
    starts = {old.span.start for old, _ in revisions(transcript, passages)}
    return [Span(start, start) for start in sorted(starts)]


def revisions(transcript: Transcript, passages: Sequence[Passage]) -> list[Revision]:
    """Each number that somebody put right, at every place where it was said, with the one said in its place."""
    lang = transcript.lang
    said = [one for place, passage in enumerate(passages) for one in numbers_said(place, passage, lang)]
    opening: dict[int, int] = {}
    for place, passage in enumerate(passages):
        opening.setdefault(passage.turn, place)
    found = [
        *_named_again(said, passages, lang),
        *_answered(said, passages, opening, lang),
        *replaced(said, passages, opening, transcript),
        *insisted(said, opening, transcript),
        *_returned(said, passages, opening, lang),
        *rethought(said, passages, transcript),
        *of_a_part(said, passages, opening, transcript),
        *(_contradicted(said, passages, opening, transcript) if lang == "en" else ()),
    ]
    return [(old, new) for old, new in found if not in_range(old)]


def _named_again(said: Sequence[Said], passages: Sequence[Passage], lang: str) -> Iterator[Revision]:
    """Said once, and later only to be denied, owned up to or explained away, with the number that holds beside it."""
    for again in said:
        if _recalled(again) or _goes_on(again, passages):
            continue
        how = "denied" if _DENIED[lang].search(again.before) else "explained"
        if how == "explained" and _EXPLAINED[lang].match(again.after) is None:
            continue
        times = _DENIED_ALIKE if how == "denied" else ALIKE
        beside = _said_instead(again, said) if how == "denied" and lang == "en" else None
        near = [beside] if beside else [one for one in said if abs(one.place - again.place) <= _NEAR]
        near = [one for one in near if gives_way(again, one, times)]
        new = min(near, key=lambda one: (one.place < again.place, abs(one.place - again.place)), default=None)
        if new is not None:
            yield from _earlier(again, said, new if _instead(again, new, how) else None)


def _takes_up(reply: Said, said: Sequence[Said]) -> bool:
    """Whether a reply tells what a number of the question is of, or that it counts points."""
    asked = any(one.value == reply.value and 0 < reply.place - one.place <= 2 for one in said)
    return asked and _TAKES_UP.match(reply.after) is not None


def _goes_on(again: Said, passages: Sequence[Passage]) -> bool:
    """Whether a number is named again to ask how it is by now."""
    after = [p.text for p in passages[again.place : again.place + 2] if p.turn == again.turn]
    return _GOES_ON.search(" ".join(after)) is not None


def _said_instead(again: Said, said: Sequence[Said]) -> Said | None:
    """The number named right behind a denied one, which is the one that holds."""
    return next(
        (
            one
            for one in said
            if one.place == again.place
            and one.span.start > again.span.start
            and _SAYS_INSTEAD.fullmatch(one.before[len(again.before) + again.span.end - again.span.start :])
        ),
        None,
    )


def _recalled(again: Said) -> bool:
    """Whether a number is named again to tell what came of it: 刚才说的月均四天，今年两天半."""
    return bool(_SAID_BEFORE.search(again.before) and _SINCE.match(again.after))


def _answered(
    said: Sequence[Said], passages: Sequence[Passage], opening: Mapping[int, int], lang: str
) -> Iterator[Revision]:
    """A turn ends by naming a number said before, and the next one opens with another in its place."""
    for reply in said:
        if reply.place != opening[reply.turn] or not _OPENS[lang].fullmatch(reply.before) or _takes_up(reply, said):
            continue
        for named in said:
            beside = 0 < reply.place - named.place <= 2 and named.turn == reply.turn - 1
            short = len(passages[named.place].text) < _SHORT and not _COMPARED.search(f"{named.before}#{named.after}")
            if beside and short and gives_way(named, reply) and not _goes_on(named, passages):
                question = passages[reply.place - 1].text + passages[named.place].text
                if (_OF_ALL_ZH.search(question) and not reply.unit) or _became(named, lang):
                    continue  # 现在十二个人全在里头了？——十个。 库存八千万降了多少？——七千万。
                asks = _ASKS_NOW.search(question)
                yield from _earlier(named, said, None if asks else reply)


def _became(named: Said, lang: str) -> bool:
    """Whether a Chinese question names a number only to ask what has become of it: it holds, as what was."""
    return lang == "zh" and _BECAME.match(named.after) is not None


def _contradicted(
    said: Sequence[Said], passages: Sequence[Passage], opening: Mapping[int, int], transcript: Transcript
) -> Iterator[Revision]:
    """The last number of a turn, where another of those interviewed opens the next one with what it is instead."""
    answering = {turn.index for turn in transcript.turns if turn.role != "interviewer"}
    for reply in said:
        words = passages[reply.place].text
        if reply.place != opening[reply.turn] or not _INSTEAD.fullmatch(reply.before) or _BY_NOW.search(words):
            continue
        before = [one for one in said if one.turn == reply.turn - 1 and one.place >= reply.place - _JUST_SAID]
        if not before or not answering.issuperset({reply.turn, reply.turn - 1}):
            continue
        if passages[before[-1].place].speaker != passages[reply.place].speaker and gives_way(before[-1], reply):
            yield before[-1], reply


def _returned(
    said: Sequence[Said], passages: Sequence[Passage], opening: Mapping[int, int], lang: str
) -> Iterator[Revision]:
    """Somebody comes back to a number said a little before with another of the same unit."""
    for cue, passage in enumerate(passages):
        if cue - opening[passage.turn] > _OPENING or not _PUTS_RIGHT[lang].search(passage.text):
            continue
        for new in said:
            if new.turn == passage.turn and cue <= new.place <= cue + 2 * _OPENING and new.unit:
                for old in said:
                    if 0 < opening[passage.turn] - old.place <= _BACK and old.unit == new.unit and gives_way(old, new):
                        yield old, new


def _instead(again: Said, new: Said, how: str) -> bool:
    """Whether what holds is told right after the denial that a sentence begins with, or counts the same in so many words.

    "It's not 240 any more. It's 214."; 刚才说六十八个项目，今年退了五个，现在六十三个项目。
    """
    after = new.turn == again.turn and new.place >= again.place
    opens = how == "denied" and _DENIAL.fullmatch(again.before) is not None
    return after and (opens or counted_alike(again, new))


def _earlier(again: Said, said: Sequence[Said], new: Said | None) -> Iterator[Revision]:
    """The number with the places it was said at before: all that count the same, else the last ones that may."""
    before = [one for one in said if one.place < again.place and one.value == again.value and recurs(one, again)]
    same = [one for one in before if one.unit and one.unit == again.unit]
    alone = [one for one in before if not (one.unit and again.unit) and abs(one.value) >= _KNOWN_ALONE]
    first = same or alone[-_TWICE:]
    if first:
        yield from ((old, new) for old in [*first, again])
