"""How an answer opens that presents a house: "Right. So Hill Farm Dairy, we make …", 青溪钢琴，在泉州，零三年开的.

Nobody need have asked for the name, and it need not be said again: what a house is, has or does stands right behind it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.draft.common_words import is_common
from assistant.draft.company_shapes import FUNCTION_ZH, HOUSE_EN, HOUSE_KIND_EN, HOUSE_ZH
from assistant.draft.company_words import NAME, ORDINARY, ORDINARY_ZH
from assistant.language.sentences import sentence_spans
from assistant.patterns import regex

_SENTENCES = 4  # at the beginning of an answer
_BEHIND = 90  # characters that tell what a house is
_FILLER_EN = regex(
    r"^(?:(?:so|and|but|well|right|righto|right you are|okay|ok|sure|yes|yeah|yep|um|uh|er|oh|ah|aye|now|look|listen|of course|no worries|all right|alright|good|thanks|thank you)\b[\s,.…—–-]*)+",
    re.I,
)
_WE_EN = regex(r"\b(?:we|our|us|I|my)\b", re.I)
_DAYS = frozenset(word for word in ORDINARY if word.endswith("day"))
# "The works is called X", "It is X, which means".
_CALLED_EN = regex(
    rf"\b(?:(?:[Tt]he|[Oo]ur|[Mm]y) (?:{HOUSE_KIND_EN}|place) is (?:called )?(?P<called>{NAME})(?=[,.]| and\b)|(?:[Ii]t is|[Ii]t['’]s|[Ww]e['’]re|[Ww]e are) (?P<means>{NAME}), (?:it|which) (?:only |just |really )?means\b)"
)
_OPENS_EN = regex(
    rf"^(?P<name>{NAME})(?:(?P<is>(?:['’]s| is| are) (?:a|an|the|one of)\b)|(?P<we>, (?:we|it)\b)|(?P<comma>, )|(?P<stop>\. ))"
)
_IS_HOUSE_EN = regex(
    rf"^\s*(?:[\w'’-]+ ){{0,5}}?(?:{HOUSE_KIND_EN})s?\b"
)  # "a conservatoire", "four hospitals", "a small family dairy"
# "Jolene Pike, office manager", "Tom Reid. I run the yard": somebody says who they are.
_PERSON_EN = regex(
    r"^(?:(?:[\w-]+ ){0,4}?(?:manager|director|head|lead|officer|owner|founder|engineer|coordinator|supervisor|foreman|president|partner|nurse|analyst|controller|buyer|planner|driver|accountant|clerk|secretary|chief|C[A-Z]O|VP|architect|scientist|doctor|teacher)\b|I\b|I['’]|and I\b)"
)
# What a house has or does: people, sites, a year in which it began.
_HAS_EN = regex(
    r"\b(?:people|staff|employees|beds|seats|students|pupils|members|shops|stores|branches|sites|trucks|drivers|residents|customers|hectares|acres|(?:founded|started|opened|established|built|began|since) (?:in )?(?:\d+|the|nineteen|eighteen|twenty)|we (?:make|do|run|sell|build|grow|supply|print|haul|move|repair|serve|look after))\b",
    re.I,
)
_WE_HAVE = regex(r"\bwe(?:['’](?:re|ve)| are| have| do| make| run)\b", re.I)
_FILLER_ZH = regex(
    r"^(?:好的?呀?|行|嗯+|呃|哦|啊|那|对对?对?|可以|没问题|谢谢|是的?|我来?[先讲说]+吧?|我先来|我从头[讲说来]|那我从头来|要得|中|得嘞|好嘞|这样|[，。、！…\s])+"
)
_OPENS_ZH = regex(
    r"^(?:我们|咱们?|俺们?)?(?:是|叫)?(?P<name>[\u4e00-\u9fff]{2,12}?)(?:呢|嘛|么|啊|呀|吧)?[，,。](?P<rest>.*)"
)
# 零三年开的, 总部在, 三百二十个人, 做五金批发的, 在厦门.
_SIGNS_ZH = tuple(
    regex(sign)
    for sign in (
        r"[零〇一二三四五六七八九十\d]{2,4}年[^，。]{0,12}(?:开|办|成立|建|起|创|投产|注册)",
        r"总部|位于|前身|(?:^|，)在[\u4e00-\u9fff]{2,4}(?:[，。]|开|做)|(?:^|，)[\u4e00-\u9fff]{2,4}的，",
        r"[零一二两三四五六七八九十百千万多来\d]+(?:个|号|名|位)?(?:人|员工|职工|学生|师傅)(?!份)",
        r"(?:^|，)(?:就是)?(?:做|干|搞|卖|修|种|养|开|专做|主要做)[\u4e00-\u9fffA-Za-z]{2,14}",
        r"[一二两三四五六七八九十百千\d]+(?:家|个)(?:门店|店|分店|分公司|厂|馆|站|院区|基地|仓|校区)",
    )
)
# 麦绮玲，广州南沙，…，我是创办人; 小汤去算，: a person, or what somebody does.
_PERSON_ZH = regex(r"^[^。]{0,24}(?:我是|我叫|我在)|^(?:[^，。]{0,8}(?:经理|主任|总监|主管|店长|老师|师傅)[，。])")
_DOES_ZH = regex(r"^[小老阿][\u4e00-\u9fff]|[去来要会能]")
_NEEDED_ZH = 2  # signs; one where the name ends like a house's
_NAMED_SO_ZH = regex(r"(?:所以|就|才|才会)(?:起名|取名)?叫(?P<name>[\u4e00-\u9fff]{2,8}?)(?:嘛|的嘛|么|，|。)")


def presented_names(said: str, lang: str) -> Iterator[str]:
    """The names with which an answer of the customer's side presents its house.

    Args:
        said: a whole answer.
        lang: `zh`, or anything else for English.
    """
    spans = sentence_spans(said, lang)[:_SENTENCES]
    for at, span in enumerate(spans):
        rest = said[span.start : span.start + _BEHIND + span.end - span.start]
        sentence = said[span.start : span.end]
        yield from _presented_zh(sentence) if lang == "zh" else _presented_en(sentence, rest, said)
        if lang == "zh" and at == 0 and not _FILLER_ZH.fullmatch(sentence):
            break


def _presented_en(sentence: str, rest: str, said: str) -> Iterator[str]:
    called = _CALLED_EN.search(sentence)
    if called:
        yield called["called"] or called["means"]
    bare = _FILLER_EN.sub("", rest)
    if len(rest) - len(bare) >= len(sentence):  # nothing but fillers: the next sentence is looked at by itself
        return
    opens = _OPENS_EN.match(bare)
    if opens is None or not _WE_EN.search(said) or _ordinary(opens["name"]):
        return
    behind = bare[opens.end() :]
    if not _PERSON_EN.match(behind) and _is_house(opens, behind, said):
        yield opens["name"]


def _ordinary(name: str) -> bool:
    """Whether the words only begin a sentence, or hold one that no house's name does: "A Monday", "I'm Ann"."""
    first, *others = re.split(r"['’\s]", name)
    return len(first) == 1 or first.capitalize() in ORDINARY or any(word in _DAYS for word in others)


def _is_house(opens: re.Match[str], behind: str, said: str) -> bool:
    """Whether what stands behind the name tells of a house; a single word may be a place or a person."""
    kind = _IS_HOUSE_EN.match(behind[:_BEHIND]) is not None
    if opens["is"]:
        return kind
    several = " " in opens["name"] or HOUSE_EN.search(opens["name"]) is not None
    if opens["we"]:
        return several and (
            kind or _HAS_EN.search(said) is not None or re.match(r"['’]re|['’]ve| are| make", behind) is not None
        )
    shaped = HOUSE_EN.search(opens["name"]) is not None or _WE_HAVE.search(said) is not None
    return several and shaped and _HAS_EN.search(said) is not None


def _presented_zh(sentence: str) -> Iterator[str]:
    so = _NAMED_SO_ZH.search(sentence)
    if so and not ORDINARY_ZH.search(so["name"]) and not _DOES_ZH.search(so["name"]):
        yield so["name"]
    opens = _OPENS_ZH.match(_FILLER_ZH.sub("", sentence))
    if not opens:
        return
    name = opens["name"]
    signs = sum(sign.search(opens["rest"][:_BEHIND]) is not None for sign in _SIGNS_ZH)
    house = HOUSE_ZH.search(name) is not None
    if (
        "是" in name
        or ORDINARY_ZH.search(name)
        or (not house and (_PERSON_ZH.match(opens["rest"]) or _DOES_ZH.search(name)))
    ):
        return
    if not house and (is_common(name) or FUNCTION_ZH.search(name)):
        return
    if signs >= _NEEDED_ZH or (house and signs):
        yield name
