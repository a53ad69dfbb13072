"""What a Chinese question is about, where its answer does not say it: 那退单呢？ is about 退单, 剩料怎么走？ about 剩料."""

from __future__ import annotations

import re

from assistant.language.clean_zh import CJK, SURNAMES, TITLES
from assistant.language.numerals import numbers
from assistant.patterns import regex

_SENTENCE = regex("[。！；]|(?<=[？?])")
_LEAD = regex(
    r"^(?:那么?|所以|然后|好的?|嗯+|哦|哈+|明白|对(?=[，、]|$)|请问|先说|再说|再问|比如|还有|刚才|刚刚|您?(?:刚才|前面)?(?:[说讲提]到?的?)(?=[^的法明])|第[一二三四五六七八九十]+个?|我?想问(?:一下)?|接下来|最后)+[，、]?"
)
_CALLED = regex(rf"^(?:[{CJK}]{{1,3}}(?:{TITLES}|科长|队长|班长|站长|馆长|董)|[小老][{SURNAMES}])$")
_NAMED = regex(r"^(?P<topic>[^呢]{3,12}(?=的呢)|[^呢]{2,12}(?=呢))的?呢$")  # 退单呢, 超预算的呢
_ADVERBS = "(?:是|都|又|会|还|要|该|现在|目前|以前|当时|后来|具体|一般|平时|大概|到底|究竟)*"
_HOW = regex(
    rf"^(?P<topic>[^，]{{2,12}}?)(?:这件?事|这一?块)?{_ADVERBS}(?:怎么|如何|怎样|咋个?)个?(?:处理|解决|走|做|选|挑|谈|推|搭|改|弄|办|管|算|排|验|控制|保证|安排|铺|统计|记|定|分|收|发|查|样|说)(?:法|的|了|起来)?[呢啊]?$"
)
_MUCH = regex(
    rf"^(?P<topic>[^，]{{2,12}}?){_ADVERBS}(?:多吗|多不多|少了吗|多了吗|高吗|高不高|低吗|快吗|快不快|长吗|贵吗|贵不贵|有变化吗|有没有变化|有改善吗|有没有改善|有没有(?:下降|提高|减少|增加|缩短|变[多少快慢长短好])|变了吗|降了吗)$"
)
_AGAIN = regex(
    "^(?:后来|现在|之后|上线后|近来|还|再|又)*(?:有没有|还有没有|有无)(?:再)?(?:发生|出现|出|犯|有|抽|查|测|算|统计)"
)
_AROUND = regex(
    r"^(?:现在|目前|以前|当时|后来|今年|去年|这个|那个)+|(?:这一?块儿?|那一?块儿?|这个|那个|这边|那边|方面|这件?事|的事情?|现在|目前|里面|里头)+$"
)
# Words that name no thing, and things of which anything may be said.
_NO_THING = regex(
    r"吗|吧|的$|^剩|^其[他余]|^别的|^[的一跟与和往]|[和跟与对]$|[你您我他她它咱这那]|[是说讲问想觉]|多大|什么|怎么|如何|哪|谁|为何|多少|有没有|能不能|可不可|还是|如果|要是|时候|之前|之后|以后|以前|原来|百分"
    r"|具体|走的|有变$|考不|吵|收完|[人家]$|地方$|问题$|困难$|好处$|效果|变化|结果|感受|体会|打算|想法|计划|建议|意见|理由|原因|办法|例子|印象|意思|情况$|时间上|数字|平均|总体|整体|接下来|未来|将来|今后|往后|后面|明年|今年|节奏|顺序|上线|步骤|第[一二三四五六七八九十]|[上了过着来去到完好]$|^[不没有做装看听用去来从在被把给让]"
)
_LONGEST = 9  # characters of a topic


def topic_asked(question: str) -> str | None:
    """The thing that the last question of a turn names and asks about; None where it is none, or not plain.

    A topic holds no number: those are the interviewer's claims.
    """
    asked = [sentence for sentence in _SENTENCE.split(question.strip()) if sentence.strip()]
    if not asked or not asked[-1].endswith(("？", "?")):
        return None
    clauses = [_LEAD.sub("", clause.strip()) for clause in asked[-1].rstrip("？?").split("，")]
    clauses = [clause for clause in clauses if clause and not _CALLED.match(clause)]
    for place, clause in enumerate(clauses[:2]):
        named = _NAMED.match(clause) or _HOW.match(clause) or _MUCH.match(clause)
        if named is not None:
            return _thing(named["topic"])
        if place + 1 < len(clauses) and (_AGAIN.match(clauses[place + 1]) or _open(clauses[place + 1 :])):
            return _thing(clause)
    return None


def _open(clauses: list[str]) -> bool:
    """Whether a question goes on with how alone: 那台账，怎么改的？"""
    return (
        len(clauses) == 1
        and re.match(f"{_ADVERBS}(?:怎么|如何|怎样|咋)", clauses[0]) is not None
        and bool(_HOW.match(f"此事{clauses[0]}"))
    )


def _thing(words: str) -> str | None:
    topic = _AROUND.sub("", _AROUND.sub("", words))
    plain = 2 <= len(topic) <= _LONGEST and re.fullmatch(rf"[{CJK}A-Za-z]+", topic) is not None
    return topic if plain and not _NO_THING.search(topic) and not numbers(topic, "zh") else None


_LEAVE = regex("(?:可以|能|方便|能不能|可不可以)(?:讲|说|公开|透露|写)(?:一下)?(?:吗|么)?(?:，[^，]{2,4})?？$")
_PERCENT = regex(r"\d%|成[，。左]|百分之")
_SHARE_NAMED = regex("率|比例|占")
_RATE = regex(rf"^(?P<rate>[{CJK}]{{0,6}}(?<!概)(?<!效)率)(?=[呢，你您我现目以之刚从]|$)")
_PART_OF = regex(
    rf"^(?P<what>(?![有没])[{CJK}]{{3,10}}?)(?<![里中头])(?:大概|大约|现在|目前|一般|差不多|能|得|会)*占(?:多少|几成|多大比例|百分之多少)(?:呢|啊)?$"
)


def names_share(text: str) -> bool:
    """Whether a sentence names a share."""
    return _SHARE_NAMED.search(text) is not None


def asks_leave(question: str) -> bool:
    """Whether somebody asks whether something may be told."""
    return _LEAVE.search(question.strip()) is not None


def share_asked(question: str, told: str) -> str | None:
    """What begins a share of nothing that answers a question about a rate, or about how much of all something is."""
    asked = [sentence for sentence in _SENTENCE.split(question.strip()) if sentence.strip()]
    if not asked or not asked[-1].endswith(("？", "?")) or not _PERCENT.search(told) or not names_nothing(told):
        return None
    last = _LEAD.sub("", asked[-1].rstrip("？?"))
    part, rate = _PART_OF.match(last), _RATE.match(last)
    if part is not None and not re.search("[我你您他她它咱这那哪什怎]", part["what"]):
        return f"{part['what']}，"
    return f"{rate['rate']}方面，" if rate is not None and not _NO_THING.search(rate["rate"]) else None


def says(text: str, topic: str) -> bool:
    """Whether a text names the topic, or a part of its name, itself."""
    return any(topic[at : at + 2] in text for at in range(len(topic) - 1))


_NAMELESS = regex(
    r"(?:(?:[上下]个月|到|从|去年|今年|前年|现在|目前|以前|原来|当时|后来|上线|旺季|淡季)|约|近|不到|超过|平均|最[多少长短高低快慢]|每[天周月年]|[\d一二两三四五六七八九十百千万几半]|没有?|不|有|是|都|全"
    r"|(?:[装试跑看抽碰问回打写量做拿查用测算贴扫录换推降涨升少多快缩提](?:[了过到回出来上下短高]|一)))"
)


def names_nothing(text: str) -> bool:
    """Whether an answer begins with a time, a number or what was done, and so leaves what it is about to the question."""
    return _NAMELESS.match(text) is not None
