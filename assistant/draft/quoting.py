"""Which stretch of a sentence can be quoted word for word."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.language import asides_en, clean_en, listener_en, moment_en, moment_zh, struck_zh
from assistant.language.numerals import numbers
from assistant.language.predicates_en import has_clear_verb
from assistant.patterns import regex
from assistant.records import Span

_SIZES = {"en": (30, 190), "zh": (10, 48)}  # characters
_RUN = (16, 280)  # characters of sentences quoted in one
_FEWEST_ASKED = 3  # words of an answer quoted after what was asked
_FEWEST = 6  # words of an English quote
_OF_WRITING = regex(
    r"\b(?:before you ask|please (?:put|write|say)|(?:write|put|print) (?:it|that|this) (?:down|in|as|because|so)|(?:ca|do|wo)n['’]t (?:write|print|put|say) (?:it|that|this|the name)|^write (?:that|it)|you['’]ve (?:met|heard|seen)|for the tape|for the record|(?:kindly|please|do) (?:do )?(?:mention|note)|(?<!to )mention (?:it|that|this)|on the recording|the next (?:bit|part|question)|(?:be|being) (?:very |more |a bit |a little )?careful (?:with|about|how|what|here|now)|you (?:may|can|could|might) (?:\w+ )?(?:say|write|put|print|quote|use|tell)|this (?:interview|conversation|article|story|case study)|your (?:article|story|readers?|recorder|notes))\b",
    re.IGNORECASE,
)
# What answers the one who asks, and no reader: "if you're asking per cent", "don't put our name", "you remember".
_TO_THE_ASKER = regex(
    r"\bif you(?:['’]re| are) (?:asking|saying|writing|counting|after)\b|\bif you(?:['’]d)? (?:want|like|mean|need) (?:(?:it|that|them) )?(?:in |as )?(?:a |the )?(?:percent\w*|per cent|points|figures?|numbers?)\b"
    r"|\byou(?:['’]ll| will| may| might| do)? (?:remember|recall)\b(?! (?:to|that you|your)\b)|\b(?:want|like|love|ask|asked|wanted) you to (?:say|write|print|put|mention|know|note|add)\b"
    r"|(?:^|[,;.] )(?:please )?(?:don['’]t|do not) (?:write|print|put|say|use|quote|publish|mention)\b|^(?:please )?(?:say|put|write|print|quote|mention|note) (?!what\b)"
    r"|\b(?:when|as|if|the way) you (?:tell|told|put|say|said|call|called) (?:it|that)\b",
    re.IGNORECASE,
)
_EN_OPENER = regex(
    r"^(?:(?:and|but|um+|uh+|er+)\s+|(?:so|and|but|well|yeah|yes|no|okay|oh|um|uh|er|look|see|right|then|like|i mean|you know|honestly|basically|actually),\s+)+",
    re.IGNORECASE,
)
_LINKED = regex(r"^(?:and|but|so)\s+", re.IGNORECASE)
_ZH_OPENER = regex(
    r"^(?:(?:对+|是的|好的|那个|那|然后|就是)[，、]|(?:嗯+|呃+|哎+|所以|就是说|反正|其实|但是|可是|不过|而且|因为(?![^。]*(?:，所以|，就|，才)))[，、]?)+"
)
_LOOSE = regex(
    r"[?？\[\]\"“”「」—]|\.\.\.|…|^(?:that|this|it|they|he|she|these|those|which|sorry|excuse me)\b|^(?:有|没有|不会|会|不能|能|可以)[的啊呀吧]?，|^(?:他|她|它|这|那|谁|哪|不对|等一下|后来(?!我|大家|公司|厂|所有)|于是|结果(?!是))|哪有|是对的(?:$|[，。])|没错(?:$|[，。])|，(?:不对|等一下)|\b(?:you guys|ye|y'all)\b|你们|[你别不]\S{0,3}写|^写|刚才|写上|纠正我|这么问|访谈|采访|稿子|[你您]|能写|[，,]$|说错|夸张了|不是不是|\bno,? (?:no,? )?(?:I['’]m|wait|sorry|hang on|make that|not)\b|\b(?:exaggerating|I take that back|scratch that|I tell a lie)\b|\b(?:tell you|ask you|told you|let me|you said|show you|give you|for you|you write)\b",
    re.IGNORECASE,
)
# The same for sentences among others, which may point back.
_LOOSE_RUN = regex(
    r"[?？\[\]\"“”—]|\.\.\.|…|^(?:no|yes|not at all)[.,]|^(?:i mean|wait|sorry|hold on|what else|anything else|what more)\b|\b(?:you guys|ye|y'all)\b|\bno,? (?:no,? )?(?:I['’]m|wait|sorry|hang on|make that|not)\b"
    r"|\b(?:exaggerating|I take that back|scratch that|I tell a lie)\b|\b(?:tell you|ask you|told you|let me|you said|show you|give you|for you|you write)\b|[,:;]$",
    re.IGNORECASE,
)


def quotable(sentence: str, lang: str) -> Span | None:
    """The span within `sentence` that stands alone as a quote; None if it would need cuts or its context."""
    opener = (_ZH_OPENER if lang == "zh" else _EN_OPENER).match(sentence)
    start = opener.end() if opener else 0
    text = sentence[start:].rstrip()
    low, high = _SIZES[lang]
    if not low <= len(text) <= high or _LOOSE.search(text) or _spoken(text, lang):
        return None
    if _scrap(text) if lang == "en" else moment_zh.of_the_moment(text) or struck_zh.hangs(text):
        return None
    return Span(start, start + len(text))


def quotable_run(sentences: Sequence[str], text: str, *, answers: bool) -> Span | None:
    """The span of `text`, English sentences said one after the other, that can be quoted in one; None if it needs cuts.

    A run that `answers` the question told before it may begin with a word that points back.
    """
    opener = _EN_OPENER.match(text)
    start = opener.end() if opener else 0
    run = text[start:].rstrip()
    low, high = _RUN
    if not low <= len(run) <= high or (answers and len(run.split()) < _FEWEST_ASKED):
        return None
    for place, sentence in enumerate(sentences):
        own = (_LINKED if place else _EN_OPENER).sub("", sentence).strip()
        if _LOOSE_RUN.search(own) or _spoken(own, "en") or _of_writing(own) or asides_en.is_unsafe(own):
            return None
    return Span(start, start + len(run))


def _of_writing(text: str) -> bool:
    return bool(_OF_WRITING.search(text) or _TO_THE_ASKER.search(text) or listener_en.of_vendor(text))


def _scrap(text: str) -> bool:
    """Whether English words are no sentence, and no long phrase around a number either, or speak of the writing or the moment."""
    words = re.findall(r"[a-z]+", text.lower())
    if _of_writing(text) or moment_en.of_the_moment(text) or len(words) < _FEWEST:
        return True
    verbal = has_clear_verb(words) or bool(re.search(r"['’]s ", text))
    return not verbal and (len(words) < 2 * _FEWEST or not numbers(text, "en"))


def _spoken(text: str, lang: str) -> bool:
    """Whether cleaning would take something out of the words (fillers, restarts)."""
    if lang == "zh":
        return bool(re.search(r"嗯|呃|哎|[啊呀哦]，|那个，|就是说|([\u4e00-\u9fff]{1,4})，\1", text))
    return _letters(clean_en.cleaned(text)) != _letters(text)


def _letters(text: str) -> str:
    return re.sub(r"\W+", "", text).lower()
