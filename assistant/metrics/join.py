"""Changes whose two ends lie far apart: the old value in the challenge, the new one in the result."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.metrics import names_en, names_zh
from assistant.metrics.alike import kindred, sized
from assistant.metrics.fit import Arrow, fitted
from assistant.metrics.mentions import Line, Mention

_WORD = re.compile(r"[a-z][a-z'’-]{3,}", re.I)
_FACTOR = 60
# A difference is no value: 少二十七台, "down nine".
_GAP = re.compile(
    r"(?:少|多|省|差|降|涨|减|增加?)(?:了|出)?(?:约|近|大概|差不多)*$|\b(?:down|up|by|saved?|another|extra)\s+(?:about\s+|another\s+)?$",
    re.I,
)
_EMPTY_WORDS = (
    "about after again also always average because been before being better both could does doing done down even ever every exactly first from going gone good have here into just know last like little long made make many maybe mean means more "
    "most much need never next nobody only other over people percent point points probably really right said same says since some something still that their them then there these they thing things think this those three through time times took "
    "used very want week weeks well were what when where which while will with without work would year years your hour hours days month months minutes minute thousand hundred million twenty thirty forty fifty sixty seventy eighty ninety today "
    "around nearly roughly almost another anything everything somebody half third quarter"
)
_EMPTY = frozenset(_EMPTY_WORDS.split())


def joined(found: Sequence[Mention], used: Sequence[Mention], said: Sequence[Line], lang: str) -> list[Arrow]:
    """Changes between values that are alone in speaking of one thing; a value that fits several others joins none."""
    taken = {m.quantity.span for m in used}
    free = [
        m
        for m in found
        if m.measured
        and m.quantity.kind != "time"
        and m.quantity.span not in taken
        and not (m.hoped or m.foreign or m.line.asked)
    ]
    news = [m for m in free if _is_new(m)]
    olds = [m for m in free if _is_old(m) and m.quantity.span not in {n.quantity.span for n in news}]
    topics = _topics([*olds, *news], said, lang)
    links = [(o, n) for n in news for o in olds if o.line.turn < n.line.turn and _linked(o, n, topics)]
    out = []
    for old, new in links:
        rivals = [(o, n) for o, n in links if (o is old) != (n is new)]
        ends = fitted(old, new)
        if ends is not None and not any(_differs(o, old) or _differs(n, new) for o, n in rivals):
            out.append(Arrow(*ends, explicit=False))
    return out


def _differs(one: Mention, two: Mention) -> bool:
    return one.quantity.value != two.quantity.value


def _is_new(mention: Mention) -> bool:
    if _GAP.search(mention.line.text[: mention.quantity.span.start - mention.line.span.start]):
        return False
    now = mention.when is not None and mention.when.era == "after"
    past = mention.when is not None and mention.when.era == "before" and not mention.when.weak
    return (mention.line.label == "result" and not past) or (now and mention.line.label in ("result", "solution"))


def _is_old(mention: Mention) -> bool:
    now = mention.when is not None and mention.when.era == "after" and not mention.when.weak
    return mention.line.label == "challenge" and not now


def _linked(old: Mention, new: Mention, topics: dict[tuple[int, int], frozenset[str]]) -> bool:
    """Whether the two measure one thing in one unit, by a rare word that stands with both."""
    shared = topics[_key(old)] & topics[_key(new)]
    if not shared or not kindred(old, new) or not sized(old, new, _FACTOR) or (old.bare and new.bare):
        return False
    counts = old.quantity.kind == "count" and not old.bare and not new.bare
    return not counts or re.search(r"[\u4e00-\u9fff]", "".join(shared)) is not None


def _key(mention: Mention) -> tuple[int, int]:
    return (mention.quantity.span.start, mention.quantity.span.end)


def _topics(mentions: Sequence[Mention], said: Sequence[Line], lang: str) -> dict[tuple[int, int], frozenset[str]]:
    """The words that name each value: in its sentence, or in the question that it answers."""
    by_index = {line.index: line for line in said}
    room = names_zh if lang == "zh" else names_en
    out = {}
    for mention in mentions:
        before = by_index.get(mention.line.index - 1)
        asked = before.text if mention.line.first and before is not None and before.asked else ""
        name = room.own_name(mention) or room.topic_name(asked, room.kind_of(mention))
        out[_key(mention)] = frozenset([name]) if lang == "zh" else _words(name)
    return {place: words - {""} for place, words in out.items()}


def _words(name: str) -> frozenset[str]:
    return frozenset(_stem(w) for w in _WORD.findall(name.lower()) if w not in _EMPTY)


def _stem(word: str) -> str:
    return re.sub(r"(?:ies|es|s|ing|ed)$", "", word)
