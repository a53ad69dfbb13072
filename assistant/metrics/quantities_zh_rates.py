"""How often in Chinese: 一天三百多条, 每周开三次会, 日均三千单, 120件/小时."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from assistant.language.numerals import Number
from assistant.patterns import regex

_UNITS = {"秒": "second", "分": "minute", "小": "hour", "天": "day", "日": "day", "周": "week", "星": "week", "礼": "week",
          "月": "month", "季": "quarter", "年": "year"}  # fmt: skip
_UNIT = r"(?P<per>秒|分钟|小时|天|周|星期|礼拜|月|季度?|年)"
_DIGIT = r"\d零〇一二两三四五六七八九十百千万亿"
# Words that may stand between a period that begins with 一 and its amount; after others 一年 is how long it took.
_DOING = r"(?:个人|一个人|人均|平均|大概|也就|差不多|有|是|要|能|都|才|只|得|省|赚|花|交|付|跑|做|卖|发|接|出|产|开|处理|打|收|错|断|走|拉|大约|约|就|可以|下来|会|了|近|超过|不超过|不到|顶多|最多|至少)"
_BEFORE = regex(
    rf"(?:每个?|平均每个?|人均每){_UNIT}[^，。；！？、,;{_DIGIT}]{{0,6}}$"
    rf"|(?!一季度)(?:一|平均一?)个?(?P<one>秒|分钟|小时|天|周|星期|礼拜|月|季度?|年){_DOING}*$|(?P<mean>[日周月年])均[^，。；！？{_DIGIT}]{{0,4}}$"
    rf"|(?<![今昨明去前后当次生假平节往工末周近整每同{_DIGIT}期])(?P<done>[日月年])(?:处理|产|销|发货?|出货|接|签|耗|吞吐|供|结算|检|流转)[^，。；！？{_DIGIT}]{{0,4}}$"
)
_AFTER = regex(rf"[^，。；！？、\s\d]{{0,3}}?(?<!个人)(?:每|一|/)个?{_UNIT}(?![\u4e00-\u9fff]?(?:半|多))")
# 一单省六块四: what one piece costs or saves.
_EACH = regex(
    r"(?:[单张件个条次台箱套吨斤米份人户家票度][^，。；！？、,;\d]{0,4}?(?:省|赚|亏|花|收|付|卖|要|才|只要|成本)?|张?面单)$"
)


# 一年周转九次: what is counted in occasions happens so often in the period, whatever the verb.
_OFTEN = r"(?:[次趟回遍轮份件单条张台套箱批吨票笔托项桌锅炉窝匹车户](?![性目间])|个?(?:台班|班次|车次|架次|航次))"
_OCCASIONS = regex(_OFTEN)
_OCCURS = regex(
    rf"(?<![有某哪那这])(?!一季度)一个?{_UNIT}(?:能过|要过|[^，。；！？、,;了过用花后前内里之把{_DIGIT}]){{0,7}}$"
)
_TIMES_SAID = regex(rf"[{_DIGIT}点]{{1,5}}[多来几余]?{_OFTEN}")
# 一台车一天干一点六单: the period is that of the amount behind it, and 一 no amount; not so in 一周一次变成一周三次.
_OF_WHAT = regex(
    rf"(?![^，。；！？、,;]{{0,3}}[变到成改升降涨])[^，。；！？、,;{_DIGIT}]{{1,3}}一个?{_UNIT}[^，。；！？、,;{_DIGIT}]{{0,7}}[{_DIGIT}]"
)


_MONEY = regex(r"[^，。；！？]{1,9}(?:块|元|毛|分钱)")


def says_of_what(text: str, number: Number) -> bool:
    """Whether 一 stands with the thing that works so much in a period, which the amount behind the period tells."""
    return number.text == "一" and _OF_WHAT.match(text, number.span.end) is not None


def period(before: str, after: str) -> str | None:
    """The period that a rate counts by, from what stands around the amount."""
    match = _BEFORE.search(before) or _AFTER.match(after)
    if match is None and _OCCASIONS.match(after):
        match = _OCCURS.search(before)
    if match is None:
        return None
    groups = match.groupdict()
    return _UNITS[str(groups.get("per") or groups.get("one") or groups.get("mean") or groups.get("done"))[0]]


def is_rate_word(text: str, number: Number, starts: Sequence[int]) -> bool:
    """Whether 一 says per what: 一天 in 一天三百多条, 一单 in 一单省六块四; `starts` are the places of all amounts."""
    if number.value != 1 or number.text != "一":
        return False
    at = bisect_right(starts, number.span.start)
    if at == len(starts):
        return False
    following = starts[at]
    if text[following] == "零":  # 一年零三个月
        return False
    per = _BEFORE.search(text, max(0, following - 18), following)
    if per is None and _TIMES_SAID.match(text, following):
        per = _OCCURS.search(text, max(0, following - 18), following)
    if per is not None and per.start() <= number.span.start:
        return True
    money = _MONEY.match(text, following)
    return money is not None and _EACH.fullmatch(text[number.span.end : following]) is not None
