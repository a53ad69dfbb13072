"""Chinese questions for how much of a period something takes: 库存低于警戒线，现在一年还有多少天？

The period in them is no value, and what they ask for has the name of a total: 每年库存低于警戒线天数.
"""

from __future__ import annotations

from assistant.patterns import regex

_PER = r"[一每]个?(?P<per>年|月|季度|周|星期|礼拜|天|班)"
_TOTAL = regex(
    rf"(?:^|[，。；！？])(?:那么?|还有|先说[^，。]{{0,6}})?(?P<name>[\u4e00-\u9fffA-Za-z]{{2,10}}?)，?(?:现在|如今|眼下|目前|今年|后来|的时间)*{_PER}"
    r"(?:里|下来)?(?:还|大概|总共|平均|一共)*(?:有|要|得|会|是)?多少个?(?P<unit>天|日|小时|钟头|分钟)"
)
_ASKED = regex(r"(?:里|下来)?(?:还|大概|总共|平均|一共)*(?:有|要|得|会|是)?(?:多少|几(?!十))")
_PERIODS = ("一年", "一个月", "一个季度", "一个礼拜", "一个星期", "一周", "一天", "一个班")
_SAID = {"月": "月", "礼拜": "周", "星期": "周"}


def asked_total(text: str) -> tuple[str, str, str] | None:
    """What a question names, its period and what it counts (天数 or 时长); None where it asks for no total of time.

    Args:
        text: a sentence of the interviewer.
    """
    found = _TOTAL.search(text)
    if found is None:
        return None
    per = found["per"]
    return found["name"], _SAID.get(per, per), "天数" if found["unit"] in "天日" else "时长"


def is_asked_period(value: str, rest: str) -> bool:
    """Whether `value` with the words `rest` behind it is the period of such a question: 一年 in 一年还有多少天."""
    return value in _PERIODS and _ASKED.match(rest) is not None
