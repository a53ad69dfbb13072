"""What a Chinese number counts, as far as one word says it: 十四件, 六十二家, 四个人."""

from __future__ import annotations

from assistant.patterns import regex

_WORDS = r"[千兆]瓦时?|千[克米伏]|公[斤顷里]|立方米?|平方米?|方(?![案面向法式便位言])|升(?=[降，。；]|$)|个?人[天日]|个?工[时日]|个人(?![次天体员])|人次|公里|平米|个(?!半|多|来|月|小时|钟|工作日|百分|季度|礼拜|星期|晚上|点(?!位))|[张单条台件家份次起名位笔套辆匹面封项趟吨斤瓶棵间门支户票例宗批场节箱页桶亩人度拨株棵粒栋艘篇炉锅罐袋卷柜枚颗](?![日])|口(?!径|头|碑|味|气)|回(?!来|去|复|头|款|访|收|购|报)|次(?!性|数)|只(?!剩|有|要|是|能|用|好|需|怕)|座(?!席|位|谈)|根(?!据|本)|本(?!来|身|地|月|周|年|科|部)|部(?!分|门)|处(?!理|罚|方)|片(?!区)|包(?!括|装|裹)"
_AFTER = regex(_WORDS)
_LAST = regex(rf"(?:{_WORDS})$")
_WRITTEN = {"回": "次"}  # 回 is spoken
_MORE = regex(r"[多几余](?P<large>[万亿]?)(?:[^\d]{0,2})$")


def counter_after(rest: str) -> str:
    """The counter that opens `rest`, the words after a number; empty where none does."""
    found = _AFTER.match(rest)
    return found.group() if found else ""


def counter_of(text: str) -> str:
    """The counter at the end of a value as it was said, as an editor writes it: 四个人 -> 人."""
    found = _LAST.search(text)
    return _WRITTEN.get(found.group(), found.group().removeprefix("个") or "个") if found else ""


def more_than(text: str) -> str | None:
    """The large number after 多 or 几 in a value as it was said (两百三十多万 -> 万, 六十几 -> empty); None without such a word."""
    found = _MORE.search(text)
    return found["large"] if found else None
