"""Digits that name something and measure nothing: orders, contracts, telephones, standards, products, addresses.

A name must show itself: by its form (10.0.0.1, 400-820-8820), by the word before it (order 88213, 工号10086) or by a
product's capital (Windows 11). A number that counts what follows ("order 500 units", 订单3000单) stays one.
"""

from __future__ import annotations

import re

from assistant.records import Span

_DIGIT = re.compile(r"\d")
_FORMS = re.compile(
    r"(?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?(?![\w.])"  # an address in a network
    r"|(?<![\d.,-])(?:1-)?\d{3,4}-\d{3,4}-\d{3,4}(?![\d-])|(?<![\d.,-])\d{3}-0\d{3}(?![\d-])"
    r"|(?<![\d.,])1[3-9]\d{9}(?![\d.,万亿元个条次])"  # a mobile telephone in China
    r"|(?<![\d.,])0\d{3}(?: \d{2,4}){2,3}(?!\d)|\+\d{1,3}(?:[ -]?\d{2,4}){2,5}"
    r"|(?<![\w.,-])0\d{2,}(?![\d.,:%])"  # no amount begins with a zero
    r"|(?<![A-Za-z])[A-Z]{2,}[-/]?\d+(?:[-/]\d+)+"
    r"|\b401\s?\(?k\)?",
)
_STANDARD = re.compile(
    r"(?i:(?<![a-z])(?:iso|iec|gb/?t?|din|astm|rfc|nist|soc|ieee|fips|pci dss|cmmi|hl7|form|bs en|en iso|ias|ifrs|asc)|等保)[\s:/-]*\d[\d.:-]*"
)
_CALLED = re.compile(
    r"\b(?i:call|phone|telephone|dial|fax|hotline|tel\.?|mobile)(?: (?i:us|me|them))?(?: (?i:on|at))?:? (?P<id>\+?\d[\d ()-]{5,}\d)"
)
_NUMBERED = re.compile(
    r"\b(?i:(?:order|invoice|ticket|case|contract|account|policy|claim|serial|part|job|batch|reference|item|model|tracking|id|zip|employee|badge|vat|tax)"
    r"(?: (?:number|no\.?|code|id))|(?:po|ref|sku|rma|id|zip code|extension|ext\.?|hwy|port)(?: (?:number|no\.?))?)(?:[ :#]+| is | was )(?P<id>\d[\d-]*\d|\d)(?![\d,.]*\d|%| ?(?:percent|euros?|dollars?))"
)
# A word that may also be a verb or a heap of things: only long bare digits before no plural are its name.
_MAYBE = re.compile(
    r"\b(?<!to )(?<!we )(?<!they )(?<!you )(?<!I )(?i:order|invoice|ticket|contract|account|policy|claim|batch|lot|job|model|serial|item) (?P<id>\d{4,})"
    r"(?![\d,.]*\d|%| (?:[a-z-]+ )?(?!is\b|was\b|has\b)[a-z]+s\b)"
)
_PRODUCT = re.compile(
    r"(?<=[a-z,] )(?P<name>[A-Z][a-z]+) (?P<id>\d{1,4})(?=[.,;:!?)](?!\d)|$| (?:and|or|is|was|were|in|on|to|for|with|as|which|that|from|at|by|has|had|now|when|because|machines?|[a-z]+ly)\b)"
)
_KNOWN = re.compile(
    r"\b(?:Windows|Office|Boeing|Airbus|Xbox|PlayStation|iPhone|Galaxy|Java|Python|Angular|Dynamics|Exchange|Android|Excel|Outlook|Photoshop|Creo|Route|Area) (?P<id>\d+(?:\.\d+)*)(?![\d%,])"
)
_NO_PRODUCT = re.compile(
    r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Spring|Summer|Autumn|Fall|Winter|Christmas|Easter|About|Around|Roughly|Nearly|Over|Under|Maybe|Only|Just|Almost|In|At|By|From|To|Of|And|Or|The|We|They|It|Then|Now|Since|Until|Like|Say|Rs)"
)
_CHINESE = re.compile(
    r"(?:(?:订单|合同|工单|发票|房间|批次|流水|快递|运单|报价)?(?:编号|单号|号码?)|工号|学号|卡号|账号|电话|手机号?|热线|座机|传真|邮编|端口号?|版本号?|型号|车牌|尾号)"
    r"(?:就?[是为]|[:：])?\s*(?P<id>[A-Za-z]*\d[\d.-]*)(?![\d万亿]|[个条张次位家部台元])"
)
_CHINESE_MAYBE = re.compile(
    r"(?:订单|合同|工单|发票|房间|会议室|批次)(?P<id>\d{3,})(?=[\u4e00-\u9fff])(?![多余个条张单份件笔批次家位台元块万亿千百左上几间天小分])"
)
_CHINESE_ROOM = re.compile(
    r"(?<![\d.,])(?P<id>\d{3,4})(?:号)?(?:房间?(?![产地源])|会议室|教室|病房|包厢|机房|班次|航班)"
)


def identifiers(text: str, lang: str) -> tuple[Span, ...]:
    """Where digits of `text` name something."""
    if not _DIGIT.search(text):
        return ()
    spans = [Span(*match.span()) for pattern in (_FORMS, _STANDARD) for match in pattern.finditer(text)]
    named = (
        (_CHINESE, _CHINESE_MAYBE, _CHINESE_ROOM) if lang == "zh" else (_CALLED, _NUMBERED, _MAYBE, _KNOWN, _PRODUCT)
    )
    for pattern in named:
        for match in pattern.finditer(text):
            if pattern is not _PRODUCT or not _NO_PRODUCT.match(match["name"]):
                spans.append(Span(*match.span("id")))
    return tuple(sorted(spans))
