"""Before and after of a sentence are not changed about, and up and down agree with its own two values."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from assistant.check.law_ground import Cited, Ground, fault
from assistant.check.verify_figures import figure
from assistant.errors import Say
from assistant.language.sentences import sentence_spans
from assistant.patterns import regex
from assistant.records import Claimed, Finding, Metric, Quantity

_FROM_TO = regex(
    r"^[^,;，。；]{0,24}?\b(?:to|into)\b[^,;]{0,12}$|^[^，。；]{0,10}?(?:到|至|为|成|变|只要|只需|仅)[^，。；]{0,6}$",
    re.I,
)
_FROM = regex(r"\b(?:from|between)\b[^,;]{0,16}$|(?:从|由|原来|过去|以前|原先|此前)[^，。；]{0,8}$", re.I)
_LATER_FIRST = regex(
    r"^[^;。；]{0,40}?\b(?:down from|up from|instead of|rather than|compared (?:with|to)|against|versus|vs\.?|where it (?:was|had been)|, from|once)\b[^,;]{0,14}$|"
    r"^[^。；]{0,8}?(?:而(?:原来|过去|以前|之前|此前)|，(?:原来|过去|以前|之前|此前))[^，。；]{0,8}$",
    re.I,
)
_UP = regex(r"\b(?:rose|risen|rising|rises|increas\w+|grew|grow\w*|climb\w*|up (?:from|by|to)|(?:went|gone|go|goes) up|doubl\w+|tripl\w+|rais\w+|jump\w*)\b|上升|升[至到]|增[加至到长]|提[高升]|上涨|涨[到至]", re.I)  # fmt: skip
_DOWN = regex(r"\b(?:fell|fall\w*|drop\w*|decreas\w+|declin\w+|reduc\w+|cuts?|cutting|down (?:from|by|to)|(?:went|gone|came|come|go|goes|bring|brought) down|shr[aiu]nk\w*|shorten\w*|halv\w+|slash\w*)\b|下降|降[至到低]|减[少至到]|缩[短减小]|下跌|跌[到至]|压缩", re.I)  # fmt: skip
_PAST = regex(r"\b(?:used to|before|previously|originally|back then|in the past|beforehand|had been|was|were|took|went|would take|old)\b|以前|原来|过去|之前|当时|那时|最早|原先|此前|一开始|上线前", re.I)  # fmt: skip
_NOW = regex(r"\b(?:now|today|these days|currently|nowadays|at the moment|is|are|takes|since|down to|up to|this (?:year|month|week|spring|summer))\b|现在|目前|如今|今年|上线后|后来|之后|眼下|最近|已经", re.I)  # fmt: skip
_SPANS = {"second": 1, "minute": 60, "hour": 3600, "day": 86400, "business day": 86400, "week": 604800, "month": 2592000, "quarter": 7776000, "year": 31536000}  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Change:
    """Two quantities that a sentence tells as before and after."""

    before: Quantity
    after: Quantity


def order_faults(rest: str, claim: Claimed, cited: Cited, ground: Ground) -> list[Finding]:
    """Findings `order-turned`."""
    for change in _changes(rest, ground):
        if _reversed(change, cited, ground) or _against_its_verb(change, rest):
            return [_turned(change, claim, ground)]
    if any(_derived_against(metric, rest, claim, ground) for metric in ground.metrics):
        return [_wrong_way(claim, ground)]
    return []


def _changes(rest: str, ground: Ground, *, over: int = 1) -> Iterator[_Change]:
    """The changes that a text tells; `over` is how far apart its two quantities may stand among the others."""
    told = [q for q in ground.context.quantities(rest, ground.lang) if q.kind not in ("date", "time")]
    for one, two in [(a, b) for at, a in enumerate(told) for b in told[at + 1 : at + 1 + over]]:
        between, before = rest[one.span.end : two.span.start], rest[: one.span.start]
        if one.value == two.value or (one.kind != two.kind and "count" not in (one.kind, two.kind)):
            continue
        times = _time_of(_last_clause(before)), _time_of(between)
        if _LATER_FIRST.search(between) or times == ("now", "past"):
            yield _Change(two, one)
        elif times == ("past", "now") or (
            _FROM_TO.search(between) and (_FROM.search(before) or _UP.search(rest) or _DOWN.search(rest))
        ):
            yield _Change(one, two)


def _last_clause(text: str) -> str:
    return re.split(r"[,;，。；]|\band\b", text)[-1]


def _time_of(text: str) -> str:
    """Whether a stretch of a sentence speaks of then (`past`) or `now`; empty where it says neither or both."""
    past, now = bool(_PAST.search(text)), bool(_NOW.search(text))
    return "" if past == now else "past" if past else "now"


def _reversed(change: _Change, cited: Cited, ground: Ground) -> bool:
    """Whether a metric, or the speech itself, has them the other way round."""
    for metric in ground.metrics:
        if metric.before and metric.after:
            ends = (_ends(change.before, metric, first=True), _ends(change.after, metric, first=False))
            turned = (_ends(change.before, metric, first=False), _ends(change.after, metric, first=True))
            if all(ends):
                return False
            if all(turned) and metric.before.value != metric.after.value:
                return True
    for text in cited.texts:
        if any(_same(c.before, change.after) and _same(c.after, change.before) for c in _changes(text, ground, over=2)):
            return True
    return _timed(change.before, _NOW, _PAST, cited, ground) and _timed(change.after, _PAST, _NOW, cited, ground)


def _ends(quantity: Quantity, metric: Metric, *, first: bool) -> bool:
    value = metric.before if first else metric.after
    if value is None:
        return False
    return quantity.value == value.value and (quantity.unit == value.unit or "count" in (quantity.unit, value.unit))


def _same(one: Quantity, two: Quantity) -> bool:
    return one.value == two.value or (figure(one) is not None and figure(one) == figure(two))


def _timed(quantity: Quantity, cue: re.Pattern[str], other: re.Pattern[str], cited: Cited, ground: Ground) -> bool:
    """Whether every sentence that says the quantity speaks of that time and not of the other one."""
    found = []
    for text in cited.texts:
        for span in sentence_spans(text, ground.lang):
            sentence = span.of(text)
            if any(_same(q, quantity) for q in ground.context.quantities(sentence, ground.lang)):
                found.append(bool(cue.search(sentence)) and not other.search(sentence))
    return bool(found) and all(found)


def _against_its_verb(change: _Change, rest: str) -> bool:
    """Whether the only verb of change says up where the values go down, or down where they go up."""
    before, after = _size(change.before, change.after), _size(change.after, change.before)
    up, down = bool(_UP.search(rest)), bool(_DOWN.search(rest))
    if before == after or up == down:
        return False
    return (after < before) if up else (after > before)


def _size(quantity: Quantity, other: Quantity) -> float:
    """The value, in seconds where both are times."""
    if quantity.unit in _SPANS and other.unit in _SPANS:
        return float(quantity.value) * _SPANS[quantity.unit]
    return float(quantity.value)


def _derived_against(metric: Metric, rest: str, claim: Claimed, ground: Ground) -> bool:
    """Whether a change that the sentence works out goes the other way than its metric."""
    if not claim.derivations or metric.before is None or metric.after is None or metric.direction not in ("up", "down"):
        return False
    sources = " ".join(s for d in claim.derivations for s in d.sources)
    if metric.before.text not in sources or metric.after.text not in sources:
        return False
    up, down = bool(_UP.search(rest)), bool(_DOWN.search(rest))
    return up != down and up == (metric.direction == "down")


def _turned(change: _Change, claim: Claimed, ground: Ground) -> Finding:
    one, two = change.before.text, change.after.text
    return fault(
        "order-turned", claim,
        Say(f"It was not from {one!r} to {two!r}.", f"不是从“{one}”到“{two}”。"),
        Say("Keep before and after as they were said.", "请按原话写前后顺序。"), ground,
    )  # fmt: skip


def _wrong_way(claim: Claimed, ground: Ground) -> Finding:
    return fault(
        "order-turned", claim,
        Say("The change goes the other way.", "变化的方向相反。"),
        Say("Keep before and after as they were said.", "请按原话写前后顺序。"), ground,
    )  # fmt: skip
