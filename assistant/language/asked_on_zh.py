"""Chinese answers that go on where the question ends, told with the words of the question that they go on from.

排班时间有没有缩短？缩短太多了。 is 排班时间缩短太多了, and 第一台是什么时候装的？去年十月，七号线。 is 第一台是去年十月装的，七号线.
"""

from __future__ import annotations

from assistant.language.clean_zh import CJK, cleaned
from assistant.language.numerals import numbers
from assistant.patterns import regex

_LEAD = regex("^(?:那么?|所以|然后|好的?|嗯+|哦|明白|请问|再问一下|先说|最后|这个|那个)+[，、]?(?=.{4})")
_THING = rf"(?P<what>[{CJK}A-Za-z]{{2,9}}?)"
# Whether something became so, or does: the answer begins with that.
_WHETHER = regex(
    rf"^{_THING}(?:现在|后来|目前|真的|确实|是不是|有没有|会不会|能不能|有无|也|都|又)+(?P<does>[{CJK}]{{2}})(?:了|过|一些|一点|下来)?(?:吗|呢|没有|吧)*$"
)
_WHEN = regex(rf"^{_THING}是(?:什么时候|哪一?年|几月份?|哪个月)(?P<done>(?:(?!的)[{CJK}]){{1,3}}的)?(?:呢|啊)?$")
_YEAR = r"(?:今年|去年|前年|[\d〇零一二三四五六七八九]{2,4}年)"
_MONTH = r"(?:[\d一二三四五六七八九十]{1,3}月份?|[春夏秋冬]天|[年月]?[底初]|[上下]半年|[一二三四]季度)"
_DATE = regex(rf"^{_YEAR}(?:{_MONTH})?$|^{_MONTH}$")
_NO_THING = regex(
    r"[我你您他她它咱这那]|什么|怎么|哪|谁|多少|后来|当时|整个|时候|以前|之前|现在|[的是说讲问想觉有不没]|^(?:第一次|时间|节奏|上线的?)$|[和跟与把被让在了过着]$"
)
_ORDINAL = regex("^第[一二三四五六]")


def asked_on(question: str, answer: str) -> str | None:
    """The statement that an answer makes with the beginning of the question; None where that is not plain."""
    asked = [part for part in regex("[。！；？?]").split(question.strip()) if part.strip()]
    if not asked or not question.strip().endswith(("？", "?")):
        return None
    last, clauses = _LEAD.sub("", asked[-1].strip().rpartition("，")[2]), cleaned(answer).split("，")
    return _whether(last, clauses) or _when(last, clauses)


def _whether(question: str, clauses: list[str]) -> str | None:
    asks = _WHETHER.match(question)
    if asks is None or not clauses[0].startswith(asks["does"]) or not _names(asks["what"]):
        return None
    return f"{asks['what']}{'，'.join(clauses)}。" if len(clauses[0]) > len(asks["does"]) else None


def _when(question: str, clauses: list[str]) -> str | None:
    asks = _WHEN.match(question)
    if asks is None or not _names(_ORDINAL.sub("", asks["what"])):
        return None
    clauses = clauses[1:] if len(clauses) > 1 and clauses[1].endswith(clauses[0]) else clauses  # 一月，今年一月
    if len(clauses) < 2 or not _DATE.match(clauses[0]):
        return None
    return f"{asks['what']}是{clauses[0]}{asks['done'] or ''}，{'，'.join(clauses[1:])}。"


def _names(what: str) -> bool:
    """Whether the words of a question name a thing, and no number: those are the interviewer's claims."""
    return bool(what) and not _NO_THING.search(what) and not numbers(what, "zh")
