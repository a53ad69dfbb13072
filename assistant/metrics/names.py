"""What a metric is called, in the speaker's own words: from its sentence, the question, or where its value was said before."""

from __future__ import annotations

import re
from collections.abc import Sequence
from types import ModuleType

from assistant.language.numerals import numbers
from assistant.metrics import names_en, names_zh, names_zh_near, phrases_en
from assistant.metrics.alike import noun_of, same_value
from assistant.metrics.lines_near import turns_before
from assistant.metrics.mentions import Line, Mention
from assistant.metrics.names_en_late import late_name, name_taken_up, other_word
from assistant.metrics.names_en_near import asked_name, fragment_name, moved_name, near_name, recalled_name, with_place
from assistant.metrics.names_en_then import asked_then, told_after
from assistant.metrics.names_en_words import PLACES, VAGUE
from assistant.metrics.names_zh_fit import may_name
from assistant.metrics.units_en import is_unit
from assistant.patterns import regex

_LINES_BACK = 2
_PEOPLE_ZH = tuple(
    "人 人数 人次 人力 人手 会员 好友 坐席 座席 员工 工人 司机 店长 护士 医生 老师 学员 学生 顾问 编制 客户 用户 客户数 用户数 团队".split()
)
_OTHERS = regex(
    r"^(?:(?:整个)?(?:行业|全国|市场|同行|业内)(?:里|内)?的?(?:平均)?|(?:industry|national|market) (?:average )?)"
)
_OPENS_EN = regex(r"\W*(?:so\s+|and\s+|yeah,?\s+)?(?:from\s+)?", re.I)
_SMALLEST_RARE = 13
_NEAR_TURNS = 3
_SHARED_PAIRS = 2
_THINGS_ZH = regex(
    r"[多来几余]?(?:头|只|条|匹|羽|尾|株|棵|辆|台|件|单|张|封|起|家|户|人|位|名|箱|包|袋|瓶|本|间|套|艘|架|扇|块)(?![成半])"
)
_ALL = 150


def own_name(mention: Mention, lang: str) -> str:
    """The name that the sentence itself gives the value; empty where it names nothing."""
    name: str = _room(lang).own_name(mention)
    return _ours(name, [mention]) if name and _holds(name, [mention], lang) else ""


_THEN_ZH = regex(r"^(?:上线(?:之|以)?[前后]|系统上线(?:之|以)?[前后]|这边|那边|我们)的?")


def _ours(name: str, ends: Sequence[Mention]) -> str:
    """The name without whose average was told beside it: 流失率, where 行业平均流失率 stands before another value."""
    return name if any(m.foreign for m in ends) else _THEN_ZH.sub("", _OTHERS.sub("", name))


def topic_of(mention: Mention, said: Sequence[Line], found: Sequence[Mention], lang: str) -> str:
    """The name that the lines before, the question, or the same value elsewhere give; empty where nobody names it."""
    return name_of([mention], said, found, lang)


def shared_name(ends: Sequence[Mention], said: Sequence[Line], found: Sequence[Mention], lang: str) -> str:
    """The name that both ends bear by themselves; empty where they are told of two things, or of one that nobody names."""
    names = [topic_of(m, said, found, lang) for m in ends]
    parts = [set(n) if lang == "zh" else {w.rstrip("s") for w in n.lower().split() if len(w) > 3} for n in names]
    if len(parts[0] & parts[-1]) >= (2 if lang == "zh" else 1):
        return names[-1]
    name = name_taken_up(ends, said, found) if lang != "zh" and len(ends) > 1 else ""
    return name if name and _holds(name, ends, lang) else ""


def asked_rate(ends: Sequence[Mention], said: Sequence[Line], found: Sequence[Mention]) -> str:
    """Chinese only: the rate that the question before the later value asks for, where the turn of the older one speaks of it."""
    name = topic_of(ends[-1], said, found, "zh")
    return name if names_zh.is_rate(name) and _told_in_turn(name, ends[0], said) else ""


def _told_in_turn(name: str, mention: Mention, said: Sequence[Line]) -> bool:
    """Whether the turn of the older value, or the question before it, speaks of what the rate is of: 乳房炎, 得病."""
    near = [x.text for x in said if x.turn == mention.line.turn or (x.asked and x.turn == mention.line.turn - 1)]
    pairs = [name[n : n + 2] for n in range(len(name) - 2) if "的" not in name[n : n + 2]]
    return sum(any(pair in text for text in near) for pair in pairs) >= _SHARED_PAIRS


def name_of(ends: Sequence[Mention], said: Sequence[Line], found: Sequence[Mention], lang: str) -> str:
    """Name of the metric whose values are `ends` (the first said first); empty when nobody names it.

    `said` are the usable lines of the interview and `found` its quantities.
    """
    room = _room(lang)
    names = [room.own_name(m) for m in ends]
    if len(ends) == 2 and all(names) and _of_two_things(ends, names, lang):
        return other_word(ends, names, found)
    counted = next((n for n, m in zip(names, ends, strict=True) if n and not m.bare), "")
    own = (counted if lang != "zh" else "") or next((n for n in names if n), "")
    name = own or _around(ends, said, found, room) or _elsewhere(ends, found, room)
    if not name:
        name = (
            _named_near(ends, said, found)
            if lang == "zh"
            else _nearby(ends, said)
            or _told_before(ends, said, found)
            or asked_then(ends, said)
            or told_after(ends, said)
        )
    if name and not own and lang != "zh":
        name = with_place(name, ends[0])
    if not name and len(ends) > 1 and lang != "zh":
        name = late_name(ends, said, found)
    return _ours(name, ends) if _holds(name, ends, lang) else ""


def _named_near(ends: Sequence[Mention], said: Sequence[Line], found: Sequence[Mention]) -> str:
    """Chinese only: the subject near the values, or near the older one where it was told first."""
    name = names_zh_near.near_name(ends, said)
    if name and len(ends) == 2 and ends[1].line.turn - ends[0].line.turn > _NEAR_TURNS:
        return name if all(_spoken_near(name, m, said) for m in ends) else ""
    name = name or _of_others(ends[0], said, found)
    if name or len(ends) < 2:
        return name
    first = [
        m
        for m in found
        if m.line.index < ends[0].line.index and m.quantity.value == ends[0].quantity.value and _rare(m)
        if not m.foreign and not m.hoped and (m.quantity.kind == ends[0].quantity.kind or ends[0].bare)
    ]
    name = names_zh_near.near_name([first[0]], said) if first else ""
    return name or _asked_for(ends[1], said, found)


def _asked_for(end: Mention, said: Sequence[Line], found: Sequence[Mention]) -> str:
    """What the question asked that the value answered when it was first told, a few turns before both are told together."""
    told = [
        m
        for m in found
        if 0 < end.line.turn - m.line.turn <= _NEAR_TURNS and m.line.first and not m.line.asked and same_value(m, end)
    ]
    asked = {x.turn for x in said if x.asked}
    return names_zh_near.near_name([told[-1]], said) if told and told[-1].line.turn - 1 in asked else ""


def _of_others(end: Mention, said: Sequence[Line], found: Sequence[Mention]) -> str:
    """What the value of others is of that the same sentence sets beside it: 行业里平均损耗一成五，我们去年百分之十一."""
    beside = [m for m in found if m.line.index == end.line.index and m.quantity.span < end.quantity.span and m.foreign]
    fits = [m for m in beside if m.quantity.kind == end.quantity.kind]
    return (
        names_zh_near.near_name([fits[-1]], said)
        or names_zh_near.work_name(_OTHERS.sub("", _before(fits[-1])), "percent")
        if fits
        else ""
    )


def _before(mention: Mention) -> str:
    return mention.line.text[: mention.quantity.span.start - mention.line.span.start]


def _spoken_near(name: str, mention: Mention, said: Sequence[Line]) -> bool:
    """Whether words of the name stand around the value; values far apart are of one measure only if both are told of it."""
    at = mention.line
    near = [x.text for x in said if abs(x.index - at.index) <= _LINES_BACK and abs(x.turn - at.turn) <= 1]
    pairs = [name[n : n + 2] for n in range(len(name) - 1)]
    return any(pair in text for pair in pairs for text in near)


def _nearby(ends: Sequence[Mention], said: Sequence[Line]) -> str:
    """English only: what the sentence says the share is of, what stands in front, or the fragment or question before."""
    name = next((n for m in ends if (n := near_name(m))), "")
    if name:
        return name
    first = ends[0]
    lead = first.line.text[: first.quantity.span.start - first.line.span.start]
    name = asked_name(lead) or (recalled_name(lead) if len(ends) == 2 else "")
    before = turns_before(said, first.line, 1)
    same = [x for x in before if x.turn == first.line.turn][-_LINES_BACK:]
    asked = [x for x in before if x.turn != first.line.turn and x.asked][-1:] if len(same) < _LINES_BACK else []
    opens = _OPENS_EN.fullmatch(lead) is not None
    moved = [n for x in before[-1:] if opens and len(ends) == 2 and (n := moved_name(x.text))]
    near = (n for x in reversed([*asked, *same]) if (n := fragment_name(x.text) or _asked_about(x)))
    return name or next((n for n in [*moved, *near]), "")


def _asked_about(line: Line) -> str:
    """What a question names before the value that it recalls."""
    told = numbers(line.text, "en") if line.asked else ()
    return asked_name(line.text[: told[0].span.start]) if told else ""


def _told_before(ends: Sequence[Mention], said: Sequence[Line], found: Sequence[Mention]) -> str:
    """The name where the older value was first told."""
    for end in ends:
        for mention in found:
            if mention.line.index >= end.line.index:
                break
            kinds = mention.quantity.kind == end.quantity.kind or end.bare
            same = kinds and same_value(mention, end) and _of_one_kind(mention, end, names_en)
            if (
                same
                and (_rare(mention) or abs(mention.line.turn - end.line.turn) <= _NEAR_TURNS)
                and not mention.foreign
            ):
                name = near_name(mention) or _nearby([mention], said) or told_after([mention], said)
                if name:
                    return name
    return ""


# "Levies that get paid in the": a name cut out of the middle of a sentence.
_CUT_OFF = regex(r"\b(?:the|an?|of|and|or|that|who|which|is|are|was|were|has|have|had|my|our|your|their|his|her|its)$")


def _holds(name: str, ends: Sequence[Mention], lang: str) -> bool:
    """Whether the values can be those of the name: a rate has no more than a hundred percent, people are no tickets."""
    if lang != "zh" and (name in VAGUE or is_unit(name) or _CUT_OFF.search(name)):
        return False
    people = lang == "zh" and any(_counts_people(m) for m in ends)
    if lang == "zh" and not all(names_zh.may_bear(name, m) for m in ends):
        return False
    if (
        lang == "zh"
        and names_zh.is_rate(name)
        and any(_counted_things(m) or m.quantity.kind == "duration" for m in ends)
    ):
        return False  # 电导率 is measured, cows are counted, and no rate takes nine months
    if (people and not name.endswith(_PEOPLE_ZH)) or (lang == "zh" and not may_name(name, counts=_counted(ends))):
        return False
    return not is_share(name, lang) or all(abs(m.quantity.value) <= _ALL for m in ends)


def _counted_things(mention: Mention) -> bool:
    """Whether a counter of things follows a Chinese number: a hundred head of cattle, no marks and no percent."""
    rest = mention.line.text[mention.quantity.span.end - mention.line.span.start :]
    return mention.quantity.kind in ("count", "rate") and _THINGS_ZH.match(rest) is not None


def _counted(ends: Sequence[Mention]) -> bool:
    return all(m.quantity.kind in ("count", "rate") for m in ends)


def _counts_people(mention: Mention) -> bool:
    rest = mention.line.text[mention.quantity.span.end - mention.line.span.start :]
    return re.match(r"[多来几]?个?人(?![次天日])|位", rest) is not None


def is_share(name: str, lang: str) -> bool:
    """Whether the name says of itself that its values are percentages."""
    return names_zh.is_share(name) if lang == "zh" else phrases_en.is_share(name) or name.startswith("share of ")


def is_score(name: str, lang: str) -> bool:
    """Whether the name is that of a score, whose values have no unit."""
    return names_zh.is_score(name) if lang == "zh" else phrases_en.is_score(name)


def percent_of(name: str) -> bool:
    """Whether a Chinese name is of something that has a percentage: a rate, a share, a degree or a margin."""
    return names_zh.is_share(name) or names_zh.is_rate(name) or name.endswith(("度", "毛利", "分", "指数"))


def is_time_name(name: str, lang: str) -> bool:
    """Whether the name itself says that it is a time."""
    return names_zh.is_time_name(name) if lang == "zh" else phrases_en.is_time_name(name) or name.startswith("time ")


def _room(lang: str) -> ModuleType:
    return names_zh if lang == "zh" else names_en


def _of_two_things(ends: Sequence[Mention], names: Sequence[str], lang: str) -> bool:
    """ "From nineteen hundred alerts to a hundred and forty cases" counts two things and is no change of one."""
    if lang == "zh" or any(m.quantity.kind not in ("count", "rate") or m.bare for m in ends):
        return False
    words = [{w.rstrip("s") for w in n.split() if len(w) > 3} for n in names]
    return names[0] != names[1] and not words[0] & words[1]


def _around(ends: Sequence[Mention], said: Sequence[Line], found: Sequence[Mention], room: ModuleType) -> str:
    """The name in the lines right before: of the same turn, or of the question that is answered."""
    first = ends[0].line
    before = turns_before(said, first, 1)
    same = [x for x in before if x.turn == first.turn][-_LINES_BACK:]
    asked = [x for x in before if x.turn != first.turn and x.asked][-_LINES_BACK:]
    if len([x for x in before if x.turn == first.turn]) > 1:
        asked = []
    kind = room.kind_of(ends[0])
    for line in reversed([*asked, *same]):
        name: str = room.topic_name(line.text, kind) or _named_in(line, ends[0], found, room)
        loose = kind == "count" and room is names_zh and not line.asked  # Chinese counters fit many nouns
        acts = room is names_en and name in PLACES and not line.asked
        if name and not acts and not (loose and not names_zh.is_share(name)):
            return name
    own: str = room.topic_name(first.text[: ends[0].quantity.span.start - first.span.start], kind)
    return own


def _elsewhere(ends: Sequence[Mention], found: Sequence[Mention], room: ModuleType) -> str:
    """The name that the same value was given where it was said before or after."""
    named: list[tuple[int, str]] = []
    for end in ends:
        rare = _rare(end)
        for other in found:
            distance = abs(other.line.turn - end.line.turn)
            told = not other.foreign and not other.hoped and not other.negated
            if not told or not (rare or distance <= _NEAR_TURNS) or not same_value(other, end):
                continue
            if other.quantity.span != end.quantity.span and _of_one_kind(other, end, room):
                name = room.own_name(other)
                if name:
                    named.append((distance, name))
    return min(named, key=lambda item: item[0])[1] if named else ""


def _named_in(line: Line, end: Mention, found: Sequence[Mention], room: ModuleType) -> str:
    """What a question says of the measure: "So your false positives dropped by a third?"."""
    if not line.asked or line.turn == end.line.turn:
        return ""
    told = [
        m for m in found if m.line.index == line.index and m.quantity.kind in ("percent", "points", end.quantity.kind)
    ]
    fits = [m for m in told if m.quantity.kind != "count" and room.kind_of(m) == room.kind_of(end)]
    return next((name for m in fits if (name := room.own_name(m))), "")


def _of_one_kind(other: Mention, end: Mention, room: ModuleType) -> bool:
    """Whether the other mention may name the value: it has its unit, or both count the same."""
    if room.kind_of(other) == "count" and not other.bare:
        return room.kind_of(end) == "count" and not end.bare and noun_of(other) == noun_of(end)
    return room.kind_of(other) == room.kind_of(end) or other.bare or end.bare


def _rare(mention: Mention) -> bool:
    """A value that is hardly said of two things."""
    return mention.quantity.value >= _SMALLEST_RARE or mention.quantity.value % 1 != 0
