"""Digits that name something and measure nothing: orders, contracts, telephones, standards, products, addresses.

A name must show itself: by its form (10.0.0.1, 400-820-8820), by the word before it (order 88213, 工号10086) or by a
product's capital (Windows 11). A number that counts what follows ("order 500 units", 订单3000单) stays one.
"""

from __future__ import annotations

from assistant.patterns import regex
from assistant.records import Span

_DIGIT = regex(r"\d")
_FORMS = regex(
    r"(?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?(?![\w.])"  # an address in a network
    r"|(?<![\d.,-])(?:1-)?\d{3,4}-\d{3,4}-\d{3,4}(?![\d-])|(?<![\d.,-])\d{3}-0\d{3}(?![\d-])"
    r"|(?<![\d.,])1[3-9]\d{9}(?![\d.,万亿元个条次])"  # a mobile telephone in China
    r"|(?<![\d.,])0\d{3}(?: \d{2,4}){2,3}(?!\d)|\+\d{1,3}(?:[ -]?\d{2,4}){2,5}"
    r"|(?<![\w.,-])0\d{2,}(?![\d.,:%])"  # no amount begins with a zero
    r"|(?<![A-Za-z])[A-Z]{2,}[-/]?\d+(?:[-/]\d+)+"
    r"|\b401\s?\(?k\)?"
    r"|\b1:1(?=s\b| with\b| meetings?\b| calls?\b| sessions?\b| every\b| coaching\b)|\b5S\b"
    r"|(?<!\d)7\s?[x×*]\s?24(?:\s?小时)?|(?<!\d)24\s?[x×*]\s?7(?!\d)"
    r"|(?<=[Tt]he )\d{2,4}s\b"  # aircraft, decades
    r"|\b\d{1,5}(?= (?:[A-Z][a-z]+ ){1,2}(?:Street|Road|Avenue|Lane|Drive|Boulevard|Square|Court|Place|St\b|Rd\b|Ave\b))"
    r"|\b\d+[x×]\d+s?\b(?![%\d])"  # boards, screens
    r"|\b(?:4|8)[kK](?= (?:screen|tv|TV|video|display|monitor|camera|resolution|footage))",
)
_STANDARD = regex(
    r"(?i:(?<![a-z])(?:iso|iec|gb/?t?|din|astm|rfc|nist|soc|ieee|fips|pci dss|usb|hdmi|ddr|tls|ipv|wcag|raid|cmmi|hl7|form|bs en|en iso|ias|ifrs|asc)|等保)[\s:/-]*\d[\d.:-]*"
)
_CALLED = regex(
    r"\b(?i:call|phone|telephone|dial|fax|hotline|tel\.?|mobile)(?: (?i:us|me|them))?(?: (?i:on|at))?:? (?P<id>\+?\d[\d ()-]{5,}\d)"
)
_NUMBERED = regex(
    r"\b(?i:(?:order|invoice|ticket|case|contract|account|policy|claim|serial|part|job|batch|reference|item|model|tracking|id|zip|employee|badge|vat|tax)"
    r"(?: (?:number|no\.?|code|id))|(?:po|ref|sku|rma|id|zip code|extension|ext\.?|hwy|port)(?: (?:number|no\.?))?)(?:[ :#]+| is | was )(?P<id>\d[\d-]*\d|\d)(?![\d,.]*\d|%| ?(?:percent|euros?|dollars?))"
)
# A word that may also be a verb or a heap of things: only long bare digits before no plural are its name.
_MAYBE = regex(
    r"\b(?<!to )(?<!we )(?<!they )(?<!you )(?<!I )(?i:order|invoice|ticket|contract|account|policy|claim|batch|lot|job|model|serial|item) (?P<id>\d{4,})"
    r"(?![\d,.]*\d|%| (?:[a-z-]+ )?(?!is\b|was\b|has\b)[a-z]+s\b)"
)
_PRODUCT = regex(
    r"(?<=[a-z,] )(?P<name>[A-Z][a-z]+) (?P<id>\d{1,4})(?=[.,;:!?)](?!\d)|$| (?:and|or|is|was|were|in|on|to|for|with|as|which|that|from|at|by|has|had|now|when|because|machines?|[a-z]+ly)\b| (?!(?:percent|per|people|staff|men|women|children|million|thousand|hundred|billion|dozen|of|out|new|more|other)\b)[a-z]+(?<!s)\b(?! (?:[a-z-]+ )?(?!is\b|was\b|has\b|this\b|as\b|its\b)[a-z-]+s\b))"
)
_KNOWN = regex(
    r"\b(?:Windows|Office|Boeing|Airbus|Xbox|PlayStation|iPhone|Galaxy|Java|Python|Angular|Dynamics|Exchange|Android|Excel|Outlook|Photoshop|Creo|Route|Area) (?P<id>\d+(?:\.\d+)*)(?![\d%,])"
)
_NO_PRODUCT = regex(
    r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Spring|Summer|Autumn|Fall|Winter|Christmas|Easter|About|Around|Roughly|Nearly|Over|Under|Maybe|Only|Just|Almost|In|At|By|From|To|Of|And|Or|The|We|They|It|Then|Now|Since|Until|Like|Say|Rs)"
)
_CHINESE = regex(
    r"(?:(?:订单|合同|工单|发票|房间|批次|流水|快递|运单|报价)?(?:编号|单号|号码?)|工号|学号|卡号|账号|电话|手机号?|热线|座机|传真|邮编|端口号?|版本号?|型号|车牌|尾号)"
    r"(?:就?[是为]|[:：])?\s*(?P<id>[A-Za-z]*\d[\d.-]*)(?![\d万亿]|[个条张次位家部台元])"
)
_CHINESE_MAYBE = regex(
    r"(?:订单|合同|工单|发票|房间|会议室|批次)(?P<id>\d{3,})(?=[\u4e00-\u9fff])(?![多余个条张单份件笔批次家位台元块万亿千百左上几间天小分])"
)
_CHINESE_CALLED = regex(r"(?:请拨|拨打?|致电|打给?)\s?(?P<id>\d{3,}(?:-\d+)*)(?![\d.]*[个次通多折元块万])")
_CHINESE_AT = regex(
    r"(?:会议室|房间|办公室|机房|教室|病房|库房|包间)就?(?:在|是|号)?(?P<id>\d{3,4})(?=[，。；、,.;]|$)"
)
_CHINESE_SIZE = regex(r"(?P<id>\d{1,2}(?:\.\d)?)[尺寸](?=高?柜|集装箱|的?(?:柜子|屏|晶圆|显示器|平板|电视|箱体))")
# Windows 7的, iPhone 15: a name in mixed case; NPS 52 and GMV 3亿 are values.
_CHINESE_PRODUCT = regex(
    r"(?<![A-Za-z])(?:[A-Z][a-z]{2,}[A-Za-z]*|[a-z]{1,2}[A-Z][A-Za-z]+|Win|PS|AK) ?(?P<id>\d{1,4}(?:\.\d+)*)(?![\d%％.]|\s?[万亿千百个家人条张台次位套件名款种元块美天小分秒年月周单份箱吨倍点成])"
)
_CHINESE_NAMED = regex(
    r"(?<![\d.,])(?P<id>\d+\.\d+)版|(?<![\d.,])(?P<road>\d{2,4})(?:国道|省道|县道|高速|路(?:公交|车))|(?:住在?|住的是|房号)(?P<door>\d{3,4})(?=[，。]|$)"
)
_CHINESE_ROOM = regex(r"(?<![\d.,])(?P<id>\d{3,4})(?:号)?(?:房间?(?![产地源])|会议室|教室|病房|包厢|机房|班次|航班)")


def identifiers(text: str, lang: str) -> tuple[Span, ...]:
    """Where digits of `text` name something."""
    if not _DIGIT.search(text):
        return ()
    spans = [Span(*match.span()) for pattern in (_FORMS, _STANDARD) for match in pattern.finditer(text)]
    named = (
        (
            _CHINESE,
            _CHINESE_MAYBE,
            _CHINESE_ROOM,
            _CHINESE_CALLED,
            _CHINESE_AT,
            _CHINESE_SIZE,
            _CHINESE_PRODUCT,
            _CHINESE_NAMED,
        )
        if lang == "zh"
        else (_CALLED, _NUMBERED, _MAYBE, _KNOWN, _PRODUCT)
    )
    for pattern in named:
        for match in pattern.finditer(text):
            if pattern is not _PRODUCT or not _NO_PRODUCT.match(match["name"]):
                spans.append(Span(*match.span(match.lastgroup or 0)))
    return tuple(sorted(spans))
