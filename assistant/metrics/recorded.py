"""A count that only a record holds, beside what was really there: "the drawings said 3,100, we found 4,270" is no change.

What stood in a list, and what somebody believed, was never a state of things.
"""

from __future__ import annotations

from collections.abc import Sequence

from assistant.metrics.fit import Arrow
from assistant.metrics.mentions import Mention
from assistant.patterns import caseless, regex

_REACH = 48  # characters around a number in which a record is named
_RECORD = r"(?:drawings?|blueprints?|floor plans?|books|ledgers?|records?|register|registry|inventory|inventories|stock list|asset list|master list|binder|paperwork)"
_BEFORE_EN = caseless(
    rf"\b(?:the|our|their|his|her|my|an?|old) (?:\w+ )?{_RECORD} (?:said|says|say|showed|shows|show|had|listed|claimed|gave|told us)\b[^.?!;,]*$"
    r"|\b(?:we|i|they|everybody|everyone|people) (?:\w+ )?(?:thought|believed|assumed|reckoned) (?:that )?(?:we|i|they|there|it) (?:had|owned|were|was)\b[^.?!;,]*$"
    rf"|\b(?:according to|going by) (?:the|our|their) (?:\w+ )?{_RECORD}\b[^.?!;,]*$"
    r"|\bofficially,? (?:we|i|they|there|it)\b[^.?!;,]*$"
)
_BEHIND_EN = caseless(
    rf"^[^.?!,;]*\b(?:on paper(?=[.!?;]|$)|officially|(?:on|in|per|according to) (?:the|our|their) (?:\w+ )?{_RECORD}\b)"
)
_BEFORE_ZH = regex(
    r"(?:账面上?|图纸上?|名册上?|花名册上?|台账上?|清单上?|档案里)(?:写的?|记的?|登记的?|显示)?(?:的|是|有|只有|说是|写着)[^，。！？；]*$|(?:原以为|原先以为|本来以为|都以为|一直以为)[^，。！？；]*$"
)
_BEHIND_ZH = regex(r"^[^，。！？；]{0,6}(?:是账面上?的|是图纸上?的|是名册上?的)")


def without_records(arrows: Sequence[Arrow], lang: str) -> list[Arrow]:
    """The changes without those of counts of which one end stood only in a record, or was only believed.

    Args:
        arrows: the changes of an interview.
        lang: en or zh.
    """
    return [a for a in arrows if not _beside_a_record(a, lang)]


def _beside_a_record(arrow: Arrow, lang: str) -> bool:
    """Whether one end, and only one, is what a record says: two that records tell may be a change of the records."""
    counted = all(m.quantity.unit == "count" for m in (arrow.before, arrow.after))
    return counted and _recorded(arrow.before, lang) != _recorded(arrow.after, lang)


def _recorded(mention: Mention, lang: str) -> bool:
    start = mention.line.span.start
    at, end = mention.quantity.span.start - start, mention.quantity.span.end - start
    before, behind = mention.line.text[max(0, at - _REACH) : at], mention.line.text[end : end + _REACH]
    found = (_BEFORE_ZH, _BEHIND_ZH) if lang == "zh" else (_BEFORE_EN, _BEHIND_EN)
    return found[0].search(before) is not None or found[1].match(behind) is not None
