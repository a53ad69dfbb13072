"""Half answers of a Chinese interview, completed from the question asked: 现在一天多少单？三百单。 现在一天300单。"""

from __future__ import annotations

import re

from assistant.language.asked_on_zh import asked_on
from assistant.language.clean_zh import CJK, cleaned
from assistant.language.measures_zh import measured
from assistant.language.numerals import numbers
from assistant.language.topics_zh import topical
from assistant.patterns import regex

_N = r"\d〇零一二两三四五六七八九十百千万几半"
_HOW_MANY = regex(
    rf"(?:是|有|要|得|需要|花|用|大概|大约)*(?:多少|几)(?P<measure>[个家人名台套单次条张天年月周件份分小]{{0,2}}(?:小时|分钟|月|礼拜|星期)?)(?P<noun>[{CJK}]{{0,6}})$"
    r"|(?:是|有|要|得|需要|花|用|大概|大约)*(?:多少|多久|多长时间|多大|多长|多高)$"
)
_WHAT_OF = regex(r"呢$")
_CLOSED = regex(r"吗|有没有|是不是|能不能|对吧|对不对|可不可以|为什么|怎么|哪|谁|什么|还是|各")
_LEAD = regex(
    r"^(?:那么?|所以|然后|好的?|嗯|明白|对|请问|比如说?|就是|我想问一下|想问一下|再问一下|问一下|刚才说的?|刚才您说的?|您(?:刚才)?(?:说|讲|提到)的?|方便说一下|说到|先说|再说|第[一二三四五六七八九十]+个(?=[，、]))+[，、]?"
)
_BARE = regex(
    rf"^(?:现在|目前|如今|约|近|大概|差不多|平均|不到|超过|今年|去年)?(?:[{_N}点多来余%]|百分之|[{CJK}]{{0,1}}成)+[{CJK}]{{0,5}}$"
)
_DATED = regex(
    r"^(?P<when>(?:(?:今年|去年|前年|[\d〇零一二]{2,4}年)(?:[一二三四五六七八九十\d]{1,2}月份?|[上下]半年|[一二三四1-4]季度|底|初)?|[上下]个月|上线(?:之?前|之?后))的?)，(?P<rest>.+)$"
)
_NUMBERED = regex("^(?:那么?)?第[一二三四五六七八九十]+个$")
_TIME_AT_END = regex("(?:现在|目前|如今)$")
_PREDICATE = regex(r"[是有要花用做变降升涨到从成没不会能]")
_LASTS = regex("年|个月|周|礼拜|星期|天|小时|钟头|分钟|秒|工作日|半天|上午|下午")
_VAGUE = regex("^(?:那么?)?实际上?$")
_WHEN = regex("现在|目前|今年|去年|以前|上线|之前|之后|后来|当时")
_DENIES = regex("不|没|但|可|其实|[你您]|准确|应该|各|[和到]")
_ACKNOWLEDGES = regex(
    r"(?:对|是|有|可以|能|行|好|嗯|当然|[算统计测量查记拉盘]{1,2}过|讲过|变了|[降升涨短长快少多]了|没问题|公开的|，)+(?:的|了|啊|吧|呀|嘛|么)*[。，！]?"
)
_DID = regex("[做卖接收发修签招换装送跑退赔丢开办]了$|一(?:天|周|年|个月)$")
# What a number is of, said before it.
_NAMED_FIRST = regex(
    rf"^(?!现在|目前|以前|今年|去年|后来|最[多少高低]|平均|一共|总共|其实|准确|或者|大概|有时)(?:其中)?(?:(?![的只了着过])[{CJK}]){{2,5}}(?:有|是)?[{_N}]+[个人名位台家条张]"
)
_RECALLS = regex(
    rf"(?:^|[。？！])(?:那么?)?(?:您?刚刚?才?[说讲提](?:到的)?的?)?(?P<topic>[{CJK}]{{2,10}}?)(?:呢)?，?(?:您?刚刚?才?[说讲]的?是?|以前|原来|之前|上次)?(?:是|有)?(?:约|大概)?(?:百分之)?[{_N}]+[点{_N}%成]*[{CJK}]{{0,3}}，(?P<now>现在|目前|今年(?:[上下]半年|[一二三四]季度)?)(?:呢|是多少|多少|到多少|有多少|做到多少|降到多少|怎么样)？$"
)
_LONGEST = 18  # characters of the stem of a question


def completed(question: str, answer: str) -> str | None:
    """The statement that a bare number makes together with the question before it; None where it takes more than that.

    Only the words of the question that hold no number are used: those are the interviewer's claims.
    """
    question = _asks_now(question)
    return (
        _stated(question, answer)
        or topical(question, answer)
        or measured(question, answer)
        or _led(question, answer)
        or asked_on(question, answer)
    )


def _asks_now(question: str) -> str:
    """A question that recalls how much it was, as one for how much it is now: 返修率刚才说是两成，现在呢？ 返修率现在是多少？

    The number recalled is the interviewer's; the answer is told without it.
    """
    found = _RECALLS.search(question.strip())
    if found is None or _CLOSED.search(found["topic"]) or numbers(found["topic"], "zh"):
        return question
    return f"{found['topic']}{found['now']}是多少？"


def _led(question: str, answer: str) -> str | None:
    """The same for an answer that begins with the number and goes on about it."""
    first, _, rest = cleaned(answer).partition("，")
    told = _stated(question, first) if rest and not _DENIES.match(rest) and _of_others(rest) else None
    return f"{told.removesuffix('。')}，{rest}。" if told else None


def _of_others(rest: str) -> bool:
    """Whether every number that goes on from an answer is of something that is named before it: 三十人，夜班九个。"""
    return all(not numbers(clause, "zh") or _NAMED_FIRST.match(clause) for clause in rest.split("，"))


def acknowledges(sentence: str) -> bool:
    """Whether a sentence only says that the answer follows: 有。 统计过。 可以。"""
    return bool(_ACKNOWLEDGES.fullmatch(sentence.strip()))


def _stated(question: str, answer: str) -> str | None:
    bare, when = cleaned(answer), ""
    dated = _DATED.match(bare)
    if dated:
        bare, when = dated["rest"], dated["when"]
    if "，" in bare or not _BARE.match(bare) or not numbers(bare, "zh") or _PREDICATE.search(re.sub("成$", "", bare)):
        return None
    question = _counting(question)
    asked = [clause for clause in re.split(r"[，,。；？?]", question.strip()) if clause.strip()]
    if not question.rstrip().endswith(("？", "?")) or not asked:
        return None
    asked = [clause for clause in asked if not _NUMBERED.match(clause.strip())]
    if not asked:
        return None
    last, topic = _LEAD.sub("", asked[-1].strip()), _LEAD.sub("", asked[0].strip()) if len(asked) > 1 else ""
    topic = _WHAT_OF.sub("", topic)
    stem = _stem(last, bare)
    if topic.endswith("率") and not re.search("[%成]|百分", bare):
        topic = ""  # how many, asked after a share was spoken of
    if stem is not None and when:
        stem = _TIME_AT_END.sub("", stem)
    if stem is None or len(stem) > _LONGEST or _counts(stem, bare) or not re.search(f"[{CJK}]{{2}}", topic + stem):
        return None
    stem = topic + stem if _is_topic(topic) and (len(stem) <= 4 or _WHEN.match(stem)) else stem
    bare_time = _WHEN.match(stem) and not _is_topic(topic) and len(stem) < 5 and not _DID.search(stem)
    if len(stem) < 2 or _VAGUE.match(stem) or bare_time:
        return None
    stem = stem.replace("你们", "我们").replace("您", "我")
    return None if "你" in stem else f"{stem}{when}{bare}。"


def _counting(question: str) -> str:
    """Of several questions asked in one breath the one that asks how many, where there is one; else all of them."""
    found = [one for one in re.findall(r"[^。？?]+[？?]", question) if re.search("多少|几[个家人名台天]|多久", one)]
    return found[0] if len(found) == 1 else question


def _counts(stem: str, answer: str) -> bool:
    """Whether a stem holds a number: those are the interviewer's claims; 一天 and 一年 say only how it is counted.

    Where the answer names a time, they do not: 一年有几次？二三年五次。
    """
    found = numbers(stem, "zh")
    return any(number.text != "一" for number in found) or (bool(found) and "年" in answer)


def _stem(last: str, answer: str) -> str | None:
    """What a question asks about, without its question word; None where the answer is of another kind."""
    if _WHAT_OF.search(last) and not _CLOSED.search(last) and not re.search("多少|几", last):
        return _WHAT_OF.sub("", last)
    found = _HOW_MANY.search(last.rstrip("呢啊呀"))
    if found is None or _CLOSED.search(last[: found.start()]) or re.search("多少|几|好$|吧$", last[: found.start()]):
        return None
    measure = found["measure"] or found["noun"] or ""
    people = measure in ("人", "名", "位") and "个" in answer  # 多少人？三十一个。
    fits = (
        (measure in answer or people)
        if measure
        else not ("久" in found[0] or "长" in found[0]) or _LASTS.search(answer)
    )
    return re.sub("(?:还|会|能)$", "", last[: found.start()]) if fits else None


def _is_topic(topic: str) -> bool:
    return (
        bool(topic)
        and len(topic) <= 8
        and not _CLOSED.search(topic)
        and not numbers(topic, "zh")
        and not re.search("[你您我说讲问对好吧总姐哥师]", topic)
    )
