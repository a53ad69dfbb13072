"""Rewords a Chinese sentence said by a speaker for the third person and the written register, or gives up."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise

from assistant.language.asides_zh import kept, told_anyone
from assistant.language.clean_zh import cleaned
from assistant.language.colour_zh import without_colour_at_end
from assistant.language.dialect_zh import rough
from assistant.language.ends_zh import without_waiting_end
from assistant.language.figures_zh import in_figures
from assistant.language.flow_zh import figures_only, flowing, headless, hollow, leans
from assistant.language.moment_zh import of_the_moment
from assistant.language.numerals import numbers
from assistant.language.order_zh import ordered
from assistant.language.people_zh import ME, named, ours, vendor_named
from assistant.language.pointed_zh import without_that
from assistant.language.register_zh import written
from assistant.language.reported_zh import unreported
from assistant.language.scraps_zh import is_topic
from assistant.language.struck_zh import begins_list, struck
from assistant.language.tight_zh import tight, with_answers
from assistant.language.topic_zh import with_its_topic
from assistant.language.trailing_zh import without_trailing
from assistant.language.voice import Reworded, Voice
from assistant.patterns import regex

# The speaker takes something back: which words hold is not certain.
_CORRECTED = regex(
    r"(?:^|[，。、…！\s])(?:哎|哦|啊|欸|呃|嗯)?(?:不对)+(?=[，。、！啊呀哦]|$)|[\d一二三四五六七八九十百千万][个家台人次条单天年套]?不对|(?<=[，。])不是不是|说错(?!了有)|口误|更正|哦不|等一下(?!来|去|再)|应该是(?:[^，]{0,4}[\d一二三四五六七八九十百千万两])|记错|讲错|改一个数|个(?:百分)?点，(?:呃|哦|啊|不|不对)?，?不是(?:百分)?点"
)
_ASKS = regex(r"吗[？?]?\s*$")
_UNNAMED = regex(rf"{ME.pattern}|我们|[你您恁？?]")
_CANTONESE = regex("[唔嘅佢喺啲咗嚟嘢乜睇畀哋咁嗰]|边个|边道|话系|好似")
_NO_COUNT = regex("[过着]|[句眼声回下](?:话)?$|像|怎么|哪|了(?=[，。]|$)")  # 骂了两句, 两句话: short, but no count
_PLAIN = regex(r"[约近是，]*[\d.,〇零一二两三四五六七八九十百千万亿点几半多来]+")  # a number of nothing
# 2.9；2.9% and 是3400；3400把: once without its unit; 像37，37穿起来 are two things
_SAID_AGAIN = regex(r"(?<![\d.,])(\d[\d.,]*)[；，](?=\1%)|(?:(?<=[是为有约，；])|^)(\d[\d.,]*)[；，](?=\2(?![\d.,]))")
# 一八一九年 is 2018 and 2019, said in one breath; nobody in an interview tells of 1819.
_NO_YEAR = regex("(?<![\\d一二])(?:一[0-8〇零一二三四五六七八]|1[0-8])(?:[〇零一二三四五六七八九]{2}|\\d{2})年(?!前)")
_BARE_FIRST = regex(r"^(\d[\d.]*)，(?=.*(?<![\d.])\1%)")  # 58，去年四季度58%: once, with what it is
_YEAR_TWICE = regex(r"(?:去年|今年|前年)，?(?=20\d\d年)")  # 去年，2024年: once
_BREAKS_OFF = regex(r"(?:…+|—+|\.{3,})\s*$")
_NAMED_ONLY = regex("[^，]{1,12}的[^，的]{1,6}$")
_BROKEN = 5  # characters of a clause that was broken off
_CALLS = regex("[!！…]")
_SHORTEST = 7  # characters of a sentence that stands alone


def reword(sentence: str, voice: Voice) -> Reworded | None:
    """The sentence in the third person and the written register; None where that is not safe.

    What turns to the listener, colours the story or tells another conversation word for word is left out. A number
    without a verb is a fragment.
    """
    sentence = _finished(sentence)
    if (
        _ASKS.search(sentence)
        or begins_list(sentence)
        or _CORRECTED.search(sentence)
        or _CANTONESE.search(sentence)
        or of_the_moment(sentence)
    ):
        return None
    heard = told_anyone(sentence)
    own = unreported(heard)
    said = vendor_named(cleaned(own), voice)
    text = _told(said, voice)
    if text is not None and cleaned(sentence) == text and not _CALLS.search(sentence) and is_topic(text):
        return Reworded(f"{text}。", leans=True, fragment=True, opens=True)
    if text is None or hollow(text) or rough(text) or _NO_YEAR.search(text) or struck(text, reported=own != heard):
        return None
    figures = _BARE_FIRST.sub("", _YEAR_TWICE.sub("", in_figures(text)))
    figures = _SAID_AGAIN.sub("", figures) if set(_values(figures)) <= set(_values(sentence)) else text
    named_first = voice.org is not None and text.startswith(voice.org) and _counts(text)  # 公司是62辆
    if (len(text) >= _SHORTEST or named_first) and not figures_only(text):
        return Reworded(without_trailing(flowing(figures)), leans(said, figures) or headless(figures))
    return Reworded(f"{figures}。", leans=True, fragment=True) if _counts(text) else None


def _finished(sentence: str) -> str:
    """The sentence without a last clause that was broken off: 十一万条记录，从九几……"""
    breaks = _BREAKS_OFF.search(sentence)
    head, comma, last = sentence[: breaks.start()].rpartition("，") if breaks else ("", "", "")
    if not comma or len(last) > _BROKEN:
        return sentence
    return "" if _NAMED_ONLY.match(head) else f"{head}。"  # 老师看到的余额，永远是……


def _told(said: str, voice: Voice) -> str | None:
    """The clauses worth telling, in written words, with names; None where something said cannot be named."""
    clauses = said.split("，")
    lean = with_answers([written(clause, before) for before, clause in pairwise(("", *clauses))])
    lean = [ours(clause) for clause in lean] if voice.org is not None else lean
    stay = kept(lean, nameless=voice.person is None)
    told = None if stay is None else _lean(stay, voice)
    if told is None:
        return None
    text = without_that("，".join(told).strip("，、；。： "))
    text = text if "所以" in text else text.removeprefix("因为")
    return None if not text or _UNNAMED.search(text) else text


def _lean(clauses: list[str], voice: Voice) -> list[str] | None:
    told = without_waiting_end(without_colour_at_end(tight(clauses)))
    return named(with_its_topic(ordered(told)), voice)


def _counts(text: str) -> bool:
    """Whether a short text is a number and what it counts; the number alone says nothing beside a sentence."""
    counted = any(number.text not in ("一", "1") for number in numbers(text, "zh"))
    return counted and not _NO_COUNT.search(text) and not _PLAIN.fullmatch(text)


def _values(text: str) -> list[Decimal]:
    return [number.value for number in numbers(text, "zh")]
