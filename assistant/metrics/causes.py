"""Whether the speaker says beside a change that something else made it, or that it is not to be trusted."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from assistant.metrics.causes_en import fair_about
from assistant.metrics.disowned_zh import disowned
from assistant.metrics.lines_near import lines_on
from assistant.metrics.mentions import Line, Mention
from assistant.patterns import caseless, regex

_LINES = 2  # after the sentence with the value
_ANSWER = 2  # turns to the next answer behind a question
_OPENING = 2  # sentences of the next answer
_SHORT = {"en": 50, "zh": 18}  # characters of a question that only marvels: "Sixty percent!"
_PART = r"(?:half|most|some|a lot|part|much|a good (?:bit|part)|a big part|a chunk|a third|a quarter)"
_THEM = r"(?:customers|orders|volume|people|clients|users|staff|trucks|cars|stores|patients|students)"
_EN = caseless(
    rf"\b{_PART} of (?:that|it|this|the (?:drop|fall|rise|growth|saving|difference|increase))(?:['’]s| is| was| comes?| came| will be| would be)\b"
    r"|\bthat['’]s (?:us \w+ing|christmas|easter|the (?:season|weather|holidays?|summer|winter|flu))\b"
    r"|\b(?:but|because|since|though|mind you|also|at the same time)\b[^.;!?]{0,24}\bwe(?:['’]d| had)?\s+(?:also\s+)?(?:bought|took over|acquired|merged|sold|hired|lost|ran a|stopped (?:selling|counting))\b"
    r"|\bwe (?:also (?:dropped|closed|sold|stopped|lost)|took over)\b|\bwe (?:ran|had) an? (?:sale|discount|promotion|campaign)\b"
    r"|\b(?:season|summer|winter|holidays?) (?:had |has )?(?:ended|finished|was over|is over)\b|\balways (?:drops?|falls?|rises?|climbs?|goes (?:up|down))\b"
    r"|\b(?:pinch|grain) of salt\b|\bdon['’]t read too much\b|\bnot make an? (?:percentage|number|headline)\b|\bwouldn['’]t say it of\b"
    r"|\b(?:so|be|but) careful(?=\s*[.,!;]|$)|\bcareful with (?:that|this|it)\b|\b(?:different|another|new) (?:definition|way of counting)\b"
    r"|\b(?:the way|how|what) we (?:count|measure|define)\w* (?:it )?(?:has |had )?changed\b|\bchanged (?:how|the way|what) we (?:count|measure|define)"
    rf"|\bhalf the {_THEM}\b|\b(?:fewer|less|smaller|bigger|more) (?:{_THEM}|an? site|site|place) (?:by then|now|then|too)\b"
    r"|\b(?:closed|cleared|cancelled|deleted)\b[^.;!?]{0,16}\bin bulk\b|\bone \w+, mind\b|\bthat was (?:just |only )?one (?:week|day|month|site|building)\b|\bonly on \w+days\b"
    r"|\b(?:isn['’]t|not|wasn['’]t) (?:really )?(?:growth|a saving|an improvement|real)\b|\bcouldn['’]t tell you\b",
)
# What the time that is left is spent on: "most of that is Bernie checking a photo".
_SPENT_EN = regex(rf"\b{_PART} of (?:that|it|this)(?:['’]s| is) (?:[\w'’]+ ){{0,3}}(?!during\b)\w+ing\b", re.IGNORECASE)
_ZH = regex(
    r"(?:里头|里面|其中|这里)[^，。]{0,3}(?:一大半|大半|大部分)(?:都)?是|(?:一大半|大半|一大部分)(?:都)?(?:是|靠|算)"
    r"|那是(?:因为)?(?:收购|并购|合并|买了|过年|换季|放假|促销|打折|赶上|碰上|旺季|淡季)|(?:旺季|淡季)[^，。]{0,2}过了|(?:每|往|年)年[^，。]{0,6}(?:都会|都要|也会|都)(?:降|涨|少|多)"
    r"|(?:刚好|正好|赶上|碰上|恰好|那阵子)[^，。]{0,4}(?:打折|促销|过年|旺季|淡季|放假|搞活动|大促)|水分|别当真|一次性[^，。]{0,3}(?:关|清|销|处理)"
    r"|(?:场地|规模|客户|订单|单量|单子|活儿?|生意|门店|车|人)[^，。]{0,3}也?(?:变小|变少|少了(?:一半|大半|[一二三四五六七八九]成)|变大了)|过年嘛|(?:涨价|提价)(?:来的|涨出来|。|，|嘛)|卖了[^，。]{0,5}嘛"
    r"|(?:统计|计算|口径|算)[^，。]{0,2}(?:办法|方法|口径|法)[^，。]{0,3}(?:改|变|换)|小心点?[用看写]|谨慎[用写看]|不是我们(?:干|做)出来|就[那这]一(?:个)?(?:礼拜|周|星期|月|天)[，。]"
    r"|(?:不过|但是?|因为|也是|主要是|还)[^，。]{0,6}(?:不卖了|不做了|招了|卖了|关了[^，。]{0,3}店|收购|并购)|(?:没|不)[^，。]{0,8}的话，[^，。]{0,3}(?:做|达|上|降|涨|到)不(?:了|到|起|去)|(?:要|得|就|都|也)?(?:一道|一起|一并|并排|一块儿?|同时)(?:写|说|讲)|换了[^，。]{0,2}[大小][^，。]{0,2}(?:箱|袋|车|包装)"
)


def other_cause(ends: Sequence[Mention], said: Sequence[Line], lang: str) -> bool:
    """Whether one of the sentences at and after the one that holds the later value says so.

    Args:
        ends: the values of the change, the one said last at the end.
        said: the usable lines of the interview.
        lang: `en` or `zh`.
    """
    last = ends[-1].line
    texts = [line.text for line in _beside(last, said, lang)]
    if lang != "zh" and ends[-1].quantity.kind == "duration":
        texts = [_SPENT_EN.sub("", text) for text in texts]
    said_so = any((_ZH if lang == "zh" else _EN).search(text) for text in texts)
    return said_so or (disowned(last, said) if lang == "zh" else fair_about(texts))


def _beside(last: Line, said: Sequence[Line], lang: str) -> Iterator[Line]:
    """The sentence, those after it in the turn, and the beginning of the next answer where the question only marvels."""
    asked = "".join(x.text for x in lines_on(said, last, 1) if x.turn == last.turn + 1 and x.asked)
    answer = last.turn + (_ANSWER if asked and len(asked) <= _SHORT[lang] else 1)
    opening = 0
    for line in lines_on(said, last, _ANSWER):
        if line.turn == last.turn and line.index <= last.index + _LINES:
            yield line
        elif line.turn == answer and not line.asked and opening < _OPENING:
            opening += 1
            yield line
