"""Changes told by question and answer: the one names a value, the other the one it became."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from assistant.metrics.alike import counted_alike
from assistant.metrics.asked_total_zh import is_asked_period
from assistant.metrics.cues import cues
from assistant.metrics.fit import Arrow, fitted, plausible
from assistant.metrics.mentions import Line, Mention
from assistant.metrics.retold_zh import first_telling
from assistant.patterns import regex
from assistant.records import Span

_ASKS_NOW = regex(
    r"现在|如今|降到|提到|涨到|变成|缩到|多少|呢[？?]?$|\bnow\b|what happened|\bwhere(?:['’]s| is| are| does| do) (?:that|it|they|this|those|these|things)\b|has come|come to|went to|dropped to|down to|today|^and (?:the|your|that)\b|\bit was\b[^?]*[?.]?$|呢，",
    re.I,
)


_WAS = regex(r"\b(?:was|were|had been)\b", re.I)
_ASKS_BEFORE = regex(r"以前|原来|之前|原先|\bbefore\b|used to|previously", re.I)


_ASKS_CHANGE = regex(
    r"(?:少了|多了|提升了?|降了|涨了|省了|差了|saved?|improvement of|up|down|by|more|less)\s*(?:about |近|大概)?$", re.I
)


_RECALLS_ZH = regex(r"(?:上次|上回|之前|前面|刚才|早上)[^，。]{0,6}(?:说|讲|提)|您?(?:说|讲)过|我?记得|原来|以前")
_REFUSES_ZH = regex(r"\W*(?:不是|不对|没有|哪有|没那么|不止|错了|别)")
_OPENING_LINES = 2
# 我好像听您说是二十二分钟？: what was heard is put right by the answer.
_HEARD_ZH = regex(r"听(?:您|你|成|错|着|说)|没听清|[我这]儿?[^，。]{0,2}记的|上(?:次|回)[^，。]{0,6}(?:说|讲|听|报)")
_THEN_NOW_ZH = regex(r"，(?:那么?)?(?:现在|如今|眼下|后来|今年)(?:呢|是?多少|怎么样)[？?]")
_HAN = regex(r"[\u4e00-\u9fff]")
_VERIFIES = regex(r"对吧|准不准|是吧|是不是|没错吧|对吗|,\s*right\?|^so\b|correct\?", re.I)


_AFFIRMED = regex(r"\s*(?:yes|yeah|yep|right|correct|exactly|that['’]s right|对|是的?|没错|嗯|差不多)", re.I)


# The question that follows a value in the same turn: "And now?", "Where is it today?"
_THEN_ASKS = regex(
    r"\b(?:now|today|these days|currently|since then)\b[^.!?]{0,20}\?|^\W*(?:and|so)?\s*(?:(?:how|where|what) (?:is|are|about)|where (?:does|do)|(?:how|where|what)['’]s) (?:it|that|they|those|these|things|you|we)\b[^.!?]{0,24}\?",
    re.I,
)


def answers(found: Sequence[Mention], lang: str, taken: set[Span], said: Sequence[Line] = ()) -> list[Arrow]:
    """A question names the old value and the answer begins with the new one.

    Args:
        found: all values of the interview.
        lang: `zh` or anything else for English.
        taken: the places of values that a change holds already.
        said: its usable lines, among which the question may follow the value in a sentence of its own.
    """
    out: list[Arrow] = []
    for one, two in pairwise(found):
        if (
            not one.line.asked
            or two.line.asked
            or two.line.turn != one.line.turn + 1
            or one.quantity.span in taken
            or two.quantity.span in taken
        ):
            continue
        others = [m for m in found if m.line.index == one.line.index and m is not one and fitted(m, two) is not None]
        opening = two.line.text[: two.quantity.span.start - two.line.span.start]
        rest = one.line.text[one.quantity.span.end - one.line.span.start :]
        lead = one.line.text[: one.quantity.span.start - one.line.span.start]
        if is_asked_period(one.quantity.text, rest):
            continue
        if _HEARD_ZH.search(lead) and first_telling(one, found) is None and not _told_as_past(one, found):
            continue
        if others or not two.line.first or _wanders(opening, lang) or len(rest) > (16 if lang == "zh" else 50):
            continue
        slipped = cues(lang).slip.search(opening) or (_AFFIRMED.match(opening) and len(opening) > 3)
        asks = ("after" if lang != "zh" and _asked_next(one, found, said) else None) or _asks(one)
        ends = fitted(one, two)
        if (
            not ends
            or slipped
            or asks is None
            or not plausible(ends)
            or not (two.bare or one.bare or ends[0].quantity.kind == ends[1].quantity.kind)
        ):
            continue
        if asks == "after" and lang != "zh" and _both_past(one, opening):
            continue
        if _recalls_only(one) and not _told_as_past(one, found):
            continue
        if any(m.line.turn == one.line.turn and m.quantity.value == two.quantity.value for m in found):
            continue  # the answer takes up another number of the question
        first, second = ends if asks == "after" else (ends[1], ends[0])
        out.append(Arrow(first, second, explicit=False))
    return out


def recalled_now(found: Sequence[Mention], said: Sequence[Line]) -> list[Arrow]:
    """Chinese only: 上次说巡线一圈五个钟头？ | 那是走路。现在飞一圈五十五分钟。: the question recalls the old value alone."""
    out: list[Arrow] = []
    for one in found:
        if not one.line.asked or one.bare or _RECALLS_ZH.search(one.line.text) is None or one.hoped or one.foreign:
            continue
        if any(m is not one and m.line.turn == one.line.turn and m.measured for m in found):
            continue
        if first_telling(one, found) is not None:
            continue  # where it was told first says more of it
        reply = [x for x in said if x.turn == one.line.turn + 1 and not x.asked][:_OPENING_LINES]
        if not reply or _REFUSES_ZH.match(reply[0].text):
            continue
        lines = {x.index for x in reply}
        news = [m for m in found if m.line.index in lines and _holds_now(m) and m.quantity.kind == one.quantity.kind]
        ends = fitted(one, news[0]) if news and counted_alike(one, news[0]) else None
        if ends is not None and plausible(ends):
            out.append(Arrow(*ends, explicit=False))
    return out


def _holds_now(mention: Mention) -> bool:
    when = mention.when
    now = when is not None and when.era == "after" and not when.weak
    return now and mention.measured and not (mention.hoped or mention.foreign or mention.gap or mention.part)


def _asked_next(one: Mention, found: Sequence[Mention], said: Sequence[Line]) -> bool:
    """Whether the turn of the interviewer goes on with a question of its own about how it is now, and no other value."""
    rest = [x for x in said if x.turn == one.line.turn and x.index > one.line.index]
    other = any(m.line.turn == one.line.turn and m is not one and m.measured for m in found)
    held = one.when is not None and one.when.era == "after" and not one.when.weak
    return bool(rest) and not other and not held and _THEN_ASKS.search(rest[-1].text) is not None


def followed(found: Sequence[Mention]) -> list[Arrow]:
    """ "And the two hours?": the answer tells first what is done now, then how long it takes."""
    out: list[Arrow] = []
    for one in found:
        rest = one.line.text[one.quantity.span.end - one.line.span.start :]
        if not one.line.asked or one.quantity.kind in ("count", "rate") or not _ENDS_ASKING.fullmatch(rest):
            continue
        if _HAN.search(one.line.text) and one.when is not None and one.when.era == "after" and not one.when.weak:
            continue  # 原来六天，现在一天？: the answer puts the value of now right
        reply = _reply(one, found)
        fits = [
            m
            for m in reply
            if m.quantity.kind == one.quantity.kind and not m.bare and not m.negated and _told_as_past(one, found)
        ]
        ends = fitted(one, fits[0]) if fits and fits[0].line.index <= reply[0].line.index + 2 else None
        past = bool(fits) and fits[0].when is not None and fits[0].when.era == "before"
        if ends is not None and plausible(ends) and not past and fits[0].quantity.value != one.quantity.value:
            out.append(Arrow(*ends, explicit=False))
    return out


def _both_past(one: Mention, opening: str) -> bool:
    """ "I think it was eighty thousand?" "Scrap was eighty-six, to be exact.": what was asked of the past is put right."""
    return _WAS.search(one.line.text) is not None and _WAS.search(opening) is not None


def _reply(one: Mention, found: Sequence[Mention]) -> list[Mention]:
    """The values of the answer; of a second person's where the first tells none of the kind."""
    turns = (one.line.turn + 1, one.line.turn + 2)
    told = [[m for m in found if m.line.turn == turn and not m.line.asked] for turn in turns]
    asked = any(m.line.turn == turns[0] and m.line.asked for m in found)
    return (
        told[0]
        if asked or any(m.quantity.kind == one.quantity.kind for m in told[0])
        else told[1]
        if not told[0]
        else told[0]
    )


_ENDS_ASKING = regex(
    r"\s*(?:呢|，?(?:那么?)?(?:现在|如今|眼下|今年|后来|目前)呢|, (?:then|now)|now|today)?\s*[?？]\s*", re.I
)


def _recalls_only(mention: Mention) -> bool:
    """ "And the sixty-one?" asks to say more of it, which may be what it is now or what it is at all."""
    return re.match(r"\W*and (?:the|your|that)\b", mention.line.text, re.I) is not None and not re.search(
        r"\bnow\b|today", mention.line.text, re.I
    )


def _told_as_past(mention: Mention, found: Sequence[Mention]) -> bool:
    """Whether the value was told before as one of the old ones."""
    earlier = [m for m in found if m.line.turn < mention.line.turn and m.quantity.value == mention.quantity.value]
    return any(m.line.label == "challenge" or (m.when is not None and m.when.era == "before") for m in earlier)


def _wanders(opening: str, lang: str) -> bool:
    """Whether the answer says something else before its number."""
    if lang != "zh":
        return len(opening) > 22
    return (
        len(opening) > 3
        and re.fullmatch(
            r"(?:嗯|呃|哦|啊|…|，|。|现在|如今|目前|今年|去年底?|上个?月|年初|年底|月底|[一二三四五六七八九十]{1,2}月份?|[上下]半年|[一二三四前]{1,2}季度|(?:一|整)?个?[春夏秋冬][天季]|刚?盘(?:过|了|点)?的|刚?算(?:过|了)?的|有|只有|只要|只剩|剩|是|的|就|平均|大概|差不多|降到|涨到|到|[日周月年]均|每[天周月年]|一个?(?:天|周|月|星期|礼拜|季度|年)|(?:二[〇零])?二[〇零一二三四五六七八九]年|20\d\d年)+",
            opening,
        )
        is None
    )


def _asks(mention: Mention) -> str | None:
    """Whether the question that names a value asks for the later or the earlier one; None when it checks a fact."""
    text = mention.line.text
    end = mention.quantity.span.end - mention.line.span.start
    lead = text[: mention.quantity.span.start - mention.line.span.start]
    opens = re.search(r"\b(?:what happened|what['’]s happened|where (?:is|are))\b", text, re.I)
    opens = opens or _THEN_NOW_ZH.search(text[end:])  # 九十分钟是吧，现在呢？
    if (_VERIFIES.search(text) and not opens) or _ASKS_CHANGE.search(lead):
        return None
    if _ASKS_BEFORE.search(text[end:]) and ("?" in text or _HAN.search(text)):
        return "before"  # "Torbjorn said six, before." only recalls
    held_now = mention.when is not None and mention.when.era == "after" and not _ASKS_NOW.search(text[end:])
    return "after" if _ASKS_NOW.search(text) and not held_now else None
