"""Numbers that their speaker, or a colleague, takes back over several sentences.

"About 2,800 members. No. No, that was before the split. Two thousand two hundred."; 六十台。哎不是，调走了五台。五十五台。
"Four thousand parcels." - "No, that's the week before Christmas. A normal day is twenty-six hundred."
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from assistant.corrections.said import Revision, Said, gives_way
from assistant.patterns import regex
from assistant.records import Passage, Transcript

# How a sentence begins that takes back what was just said.
_TAKES_BACK = {
    "en": regex(
        r"\W*(?:(?:oh|ah|um|uh|well|let me (?:think|see)|sorry|actually|wait|hang on|hold on)\W+)*(?:(?:no|nope|sorry|wait|hang on|hold on|scratch that|i tell a lie|i(?: am|'m) (?:lying|wrong))\s*(?:[,.;!—–-]|$)|no it(?: is|'s) not|or (?:is|was) (?:it|that)\b)",
        re.IGNORECASE,
    ),
    "zh": regex(r"[嗯啊哦哎诶呃，]*(?:不对|不是(?=[，。！]|$)|不不|等一下|等等|错了|[说记讲]错|更正|哦不)"),
}
# What stands before the number that holds, where it opens its sentence.
_OPENS = {
    "en": regex(
        r"\W*(?:(?:no|well|sorry|so|then|it's|it is|it was|it'd be|there are|there were|we have|we've got|that's|call it|make it|make that|say|let's say|more like|closer to|about|around|just|only|now|or|is|was|it|wait|actually|with(?:out)? (?:it|them|that|those))\W+)*",
        re.IGNORECASE,
    ),
    "zh": regex(
        r"[嗯啊哦哎诶呃，]*(?:(?:不对|不是|等一下|说错了|记错了|是|应该|现在|就|也就|算|大概|一共|总共|准确[说讲]|，)*)"
    ),
}
# "No, that's the week before Christmas."
_OF_A_PART = {
    "en": regex(
        r"\W*no\W+(?:[A-Z][a-z]+\W+)?(?:that|those|this)(?:'s| is| was| are| were|'d be)\s+(?:only |just )?(?:the|for|with|without|in|on|at|before|after|one|an?|last|his|her|your|our|their)\b",
        re.IGNORECASE,
    ),
    "zh": regex(
        r"(?:不对|不是|不)?[，。]?那个?(?:数)?(?:是|只是|算的是|说的是)(?!一[笔次个家件单回][，。])[^，。？]{2,14}(?:的|那[^，。]{1,3})?(?=[，。])"
    ),
}
_TELLS_MORE = regex(r"(?: [a-z]+)? (?:are|is|were|was|have|had|of (?:them|those|these|us))\b", re.IGNORECASE)
_BACK = 2  # sentences from the one that takes back to the number
_ON = 3  # sentences from the one that takes back to the number that holds


def rethought(said: Sequence[Said], passages: Sequence[Passage], transcript: Transcript) -> Iterator[Revision]:
    """A sentence takes back the number before it in the turn, and one right after opens with another in its place."""
    lang = transcript.lang
    for cue, passage in enumerate(passages):
        if transcript.turns[passage.turn].role == "interviewer" or not _TAKES_BACK[lang].match(passage.text):
            continue
        before = [one for one in said if one.turn == passage.turn and 0 < cue - one.place <= _BACK]
        after = [one for one in said if one.turn == passage.turn and 0 <= one.place - cue <= _ON]
        opening = [one for one in after if _OPENS[lang].fullmatch(one.before) and not _TELLS_MORE.match(one.after)]
        old = before[-1] if before else None
        new = next((one for one in opening if old is not None and gives_way(old, one)), None)
        if old is not None and new is not None:
            yield old, new


def of_a_part(
    said: Sequence[Said], passages: Sequence[Passage], opening: Mapping[int, int], transcript: Transcript
) -> Iterator[Revision]:
    """A reply tells what the number just said is of, and goes on with another; the interviewer may have echoed it."""
    for turn, place in opening.items():
        if transcript.turns[turn].role == "interviewer" or not _OF_A_PART[transcript.lang].match(passages[place].text):
            continue
        old = _last(said, passages, opening, turn, transcript)
        after = [one for one in said if one.turn == turn and 0 <= one.place - place <= _ON]
        new = next((one for one in after if old is not None and gives_way(old, one)), None)
        if old is not None and new is not None:
            yield old, None


def _last(
    said: Sequence[Said], passages: Sequence[Passage], opening: Mapping[int, int], turn: int, transcript: Transcript
) -> Said | None:
    """The number that the turn before ends with; where the interviewer only echoes one, that one."""
    ending = [one for one in said if one.turn == turn - 1 and opening[turn] - one.place <= _BACK]
    if not ending or transcript.turns[turn - 1].role != "interviewer":
        return ending[-1] if ending else None
    told = (one for one in said if one.turn == turn - 2 and one.value == ending[-1].value)
    return next(told, None)
