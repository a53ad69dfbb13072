"""What a Chinese speaker said in a few words right before a sentence that cannot be understood without it.

看了三家。第一家是只看照片的。 试过两样。一个是晾。 第一步是盘仓库。十二月，停了三周。 Such few words are seldom worth a
sentence of their own, so they would be left out, and nobody could tell the first of what it is.
"""

from __future__ import annotations

from assistant.language.clean_zh import CJK, cleaned
from assistant.language.figures_zh import in_figures
from assistant.language.register_zh import written
from assistant.language.scraps_zh import is_topic
from assistant.patterns import regex

_N = "[一二两三四五六七八九十几]"
_PERSON = regex("[我你您他她它咱俺这那]")
# Several of a kind, of which the next sentence tells one.
_SEVERAL = regex(
    rf"^(?:我们?|当时|后来|一共|总共|最后|先|选型|就)*(?P<said>(?:看|试|比较?|找|谈|聊|挑|选|来|分|考察|调研|对比)(?:了|过|成)?{_N}+[家个样种级类步批档件条块][{CJK}]{{0,4}})$"
)
_ONE_OF_THEM = regex(
    rf"^(?:第一[家个样种级类步批档件条块]|一[家个样种批件条块](?:是|叫)|一[级类档]|[A甲][级类档]|(?:[头前]|有|另外){_N}[家个样种])"
)
# What is told next, and nothing of it yet: the first step, the main thing.
_NEXT = regex(
    rf"^(?P<step>第{_N}(?:步|件事?|个|样|块|条)(?:就?是|，)|(?:最)?主要(?:就)?是|关键(?:就)?是)(?P<what>[{CJK}A-Za-z]{{2,9}})$"
)
# One or some of those that the sentence before it counts or asks for: 客户走了两个。有一个一年四十二万。
_OF_THEM = regex(rf"^(?:其中|里面)?有{_N}(?P<kind>[家个位条种台张])(?=[一-鿿])")
_ORDINAL = regex(rf"^(?:第{_N}|另外|还有|再|其次|最后|然后)")
_ALSO = regex("^(?:(?:对|有|嗯|好)，)?(?:还有(?:就是|一个是?)?|再有(?:就是)?|再就是|另外(?:就)?是|就是)?")
_NEW_THING = regex(rf"^(?:另外?|又|还|有)?{_N}[个家台种位条]")
_NAMED = regex("^[^，]{2,10}方面，")  # it says of what it is
_HABIT = regex("^(?:月月|天天|年年|每[月天年周])|[零〇]")  # 月月排 is no thing
# What was tried before, answered in a word: 以前上过系统吗？上过。
_TRIED = regex("^(?:对|嗯|有)?[，、]?(?P<did>[上试用清想])过(?:的|了|一[次回套])?[啊呀的]*$")
_NOT_TOLD = regex("什么|哪|怎么|多少|[我你您他她它咱这那吗呢吧了]|没有|有没有")


def announced(before: str, told: str) -> str | None:
    """What was said right before a sentence as a sentence, where it says what the next one is about: 第一步是盘仓库。"""
    said = "，".join(written(clause) for clause in cleaned(before).split("，"))
    nearest = _NEXT.match(said)
    if nearest is None or _PERSON.search(said) or _ORDINAL.match(told) or _shares(nearest["what"], told):
        return None
    return f"{in_figures(said)}。"


def counts_them(before: str, told: str) -> bool:
    """Whether a sentence tells of one or some of those that the one before it counts, or asks for."""
    one = _OF_THEM.match(told)
    return one is not None and regex(rf"(?:{_N}|\d|谁|哪){one['kind']}").search(before) is not None


def led_in(before: str, told: str) -> str | None:
    """The sentence with what was said right before it; None where that is not plain, or says nothing that it needs.

    Args:
        before: the sentence before it, as it was said.
        told: the sentence as it is told.
    """
    said = "，".join(written(clause) for clause in cleaned(before).split("，"))
    several = _SEVERAL.match(said)
    if several is not None and _ONE_OF_THEM.match(told):
        return f"{several['said']}，{told}"
    if _PERSON.search(said):
        return None
    topic = _ALSO.sub("", said)
    if len(topic) < 2 or not is_topic(topic) or _HABIT.match(topic) or _shares(topic, told):
        return None
    if _NEW_THING.match(told) or _ORDINAL.match(told) or _NAMED.match(told):
        return None
    return f"{topic}，{told}"


def tried(question: str, answer: str, told: str) -> str | None:
    """The sentence after an answer of a word that tells what was tried before, with that: 此前上过系统，2020年，…"""
    did = _TRIED.match(answer.strip().rstrip("。！!，"))
    if did is None:
        return None
    verb = did["did"]
    asked = regex(rf"{verb}过?(?P<what>[{CJK}A-Za-z]{{2,10}}?)(?:吗|呢|没有|么)?[？?]").search(question)
    if asked is None or _NOT_TOLD.search(asked["what"]) or _shares(asked["what"], told):
        return None
    return f"此前{verb}过{asked['what']}，{told}"


def _shares(words: str, text: str) -> bool:
    """Whether a text says any two characters of the words in a row, and so names the thing itself."""
    return any(words[at : at + 2] in text for at in range(len(words) - 1))
