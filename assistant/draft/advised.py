"""Whether somebody advises against telling a number, near where it is said.

Many such words are about something else: a form of words (别写成…), or another number. They count where they name the
number, or only point ("I wouldn't print that", 这个不要写) and no other number was said in between; not where the number may
be told otherwise (别写几成，写条数就行). Who says in the same Chinese turn that the two ends cannot be compared (一边是全年一边是
九个月) advises against telling the change.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from assistant.draft.wording import frames
from assistant.language.numerals import numbers
from assistant.language.told_otherwise_zh import rules_out_a_wording
from assistant.patterns import regex
from assistant.records import Metric, Passage, Transcript

_TURNS = 4  # in which someone may advise against a number
# What is left of a sentence that only points to what was said.
_POINTS = regex(
    r"[这那它][个句些事条]*|我们?|你们?|您|个人|就|也|都|还|可|请|千万|最好|真的?|数字?|案例里?|里面?|的|了|吧|啊|呀|嘛|吗|呢|啦|建议|觉得|对+|好|嗯|不过|但是?|所以|因为|先|老师|[\u4e00-\u9fff]老师|这样|进去|出去|上去|写"
)
_NEAR = 2  # sentences from a number within which it is said to be of another kind
_SAYS_LITTLE = 4  # characters that may be left of a pointing sentence


def advised_against(metric: Metric, places: Sequence[int], passages: Sequence[Passage], transcript: Transcript) -> bool:
    """Whether someone advises against the number where it is said (`places`) or in the turns right after."""
    lang = transcript.lang
    turns = {passages[place].turn + later for place in places for later in range(_TURNS)}
    doubt = re.compile(frames(lang)["doubt"]["words"], re.IGNORECASE)
    near = ((i, doubt.search(p.text)) for i, p in enumerate(passages) if p.turn in turns)
    meant = any(_meant(metric, places, at, passages, found, lang) for at, found in near if found is not None)
    return meant or (lang == "zh" and _unlike(places, passages))


def _meant(
    metric: Metric, places: Sequence[int], at: int, passages: Sequence[Passage], found: re.Match[str], lang: str
) -> bool:
    text = passages[at].text
    own = {end.value for end in (metric.before, metric.after) if end is not None}
    if lang == "zh" and rules_out_a_wording(text, found.end()):
        return bool(_values(re.split("[，。；]", text[found.end() :])[0], lang) & own)
    if _values(text, lang) & own or (len(metric.name) > 1 and metric.name in text):
        return True
    if lang == "zh" and not any(
        _only_points(clause, found.re) for clause in re.split("[，。；！、]", text) if found.re.search(clause)
    ):
        return False
    before = [place for place in places if place <= at]
    between = range(max(before) + 1, at) if before else range(0)
    before_it = [*(passages[place].text for place in between), text[: found.start()]]
    return not {value for words in before_it for value in _values(words, lang)} - own


def _unlike(places: Sequence[int], passages: Sequence[Passage]) -> bool:
    unlike = re.compile(frames("zh")["doubt"]["unlike"])
    near = sorted(
        {at for place in places for at in range(max(0, place - _NEAR), min(len(passages), place + _NEAR + 1))}
    )
    turns = {passages[place].turn for place in places}
    return any(passages[at].turn in turns and unlike.search(passages[at].text) for at in near)


def _only_points(clause: str, doubt: re.Pattern[str]) -> bool:
    """Whether a clause of advice names nothing: 这个我不建议写, but not 别写成一天省多少."""
    return len(_POINTS.sub("", doubt.sub("", clause))) <= _SAYS_LITTLE


def _values(text: str, lang: str) -> set[Decimal]:
    return {n.value for n in numbers(text, lang) if n.text.lower() not in ("一", "两", "one", "a")}
