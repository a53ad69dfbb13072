"""Numbers that a colleague puts right at once: "thirty-six silos." - "Thirty-four, Frank, two were pulled down." """

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from assistant.corrections.said import Revision, Said, comes_after, gives_way, recurs
from assistant.patterns import regex
from assistant.records import Passage, Transcript

# A colleague who puts a number right calls the speaker by name, or says so.
_CALLS = {
    "en": regex(
        r"\W*(?:(?:[Nn]o|[Ww]ell|[Aa]ctually|[Ss]orry|[Ii]t's|[Ii]t is|(?!Now\b|Then\b|Before\b|Today\b|This\b|Last\b|And\b|But\b|Plus\b|So\b|With\b|In\b|At\b|On\b|For\b)[A-Z][a-z]+)\W+){0,3}"
    ),
    "zh": regex(r"(?:[^，。？]{1,4}[，。])?(?:[^，。？\d]{1,8}，)?(?:是|应该是|其实是?|实际上是?|准确[说讲]是?)?"),
}
_EXPECTED = regex(r"原[来先]|以前|之前|预计|估计|预算|\b(?:expected|planned|budgeted|used to|started)\b", re.IGNORECASE)
_RANGE = regex(r"\s*(?:to|or|-|–|到|至|或者?)\s*(?:\d|[a-z]+\b|[\u4e00-\u9fff])", re.IGNORECASE)
_INSISTS = 3  # sentences within which somebody insists on the number that was replaced
_ENDING = 2  # sentences at the end of a turn that a colleague may mean


def replaced(
    said: Sequence[Said], passages: Sequence[Passage], opening: Mapping[int, int], transcript: Transcript
) -> Iterator[Revision]:
    """A turn ends with a number, and a colleague's opens with another in its place, or tells what the first one is of."""
    calls = _CALLS[transcript.lang]
    for reply in said:
        if reply.place != opening[reply.turn] or not calls.fullmatch(reply.before) or reply.turn == 0:
            continue
        if "interviewer" in {transcript.turns[turn].role for turn in (reply.turn - 1, reply.turn)}:
            continue
        ending = [one for one in said if one.turn == reply.turn - 1 and 0 < opening[reply.turn] - one.place <= _ENDING]
        meant = ending if reply.unit else ending[-1:]
        for old in meant:
            again = old.value == reply.value
            stands, beside = (reply, _instead(reply, said)) if again else (old, [reply])
            if _EXPECTED.search(old.before) or _RANGE.match(old.after):
                continue  # what was expected, and what came; an end of a range
            new = next((new for new in beside if gives_way(stands, new)), None)
            if new is not None and not comes_after(old, reply):
                yield from (
                    (one, new)
                    for one in said
                    if one == old or (one.value == old.value and one.unit == old.unit != "" and recurs(one, old))
                )


def insisted(said: Sequence[Said], opening: Mapping[int, int], transcript: Transcript) -> Iterator[Revision]:
    """Where one who answers says no more than a number and a colleague no more than another: the first, said again."""
    for reply in said:
        if reply.place != opening[reply.turn] or not _alone(reply):
            continue
        for named in said:
            answers = all(transcript.turns[one.turn].role != "interviewer" for one in (named, reply))
            beside = named.place == reply.place - 1 and named.turn == reply.turn - 1
            if answers and beside and _alone(named) and gives_way(named, reply):
                yield from (
                    (one, reply)
                    for one in said
                    if 0 <= one.place - named.place <= _INSISTS and one.value == named.value
                )


def _alone(one: Said) -> bool:
    return not re.search(r"\w", one.before + one.after)


def _instead(again: Said, said: Sequence[Said]) -> list[Said]:
    """The numbers after one that is named again as "三个是加急的，普通的四个"; none where it is not explained away."""
    if not re.match(r"[^，。]{0,3}是[^，。]{1,6}的?，", again.after):
        return []
    return [one for one in said if one.place == again.place and len(one.before) > len(again.before)]
