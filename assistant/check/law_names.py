"""Names of a sentence: those of the passages and of the people who speak there, and no company in another's place."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.check.law_ground import Cited, Ground, fault
from assistant.check.verify_people import mentions, named_in
from assistant.errors import Say
from assistant.language.overlap import grams
from assistant.patterns import regex
from assistant.records import Claimed, Finding, Participant

_CAPITAL = regex(r"(?<![A-Za-z0-9_'’.-])[A-ZÀ-Þ][A-Za-z0-9À-ÿ&'’-]*[A-Za-z0-9À-ÿ]")
_SENTENCE_START = regex(r"(?:^|[.!?:“\"‘(•]\s*)$")
_PLAIN = frozenset(
    "english chinese american european british spanish ceo cfo cto coo cio vp it hr uk eu usa the".split()
) | frozenset("january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday".split())  # fmt: skip
_LONG = 7  # letters of a name that may stand in another form
_LATIN = regex(r"[A-Za-z][A-Za-z0-9&'’-]+")
_SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤"
_ZH_CALL = regex(
    rf"[小老阿][{_SURNAMES}](?![\u4e00-\u9fff]?[市县区河山])|[{_SURNAMES}](?:总监|总|经理|主任|工(?![作厂程人单序具业资地])|老师|师傅|院长|厂长|店长|博士|医生|护士长|哥|姐)"
)
_HAN_ONLY = regex(r"[\u4e00-\u9fff]+")
_ZH_FULL = regex(r"[\u4e00-\u9fff]{2,3}(?<!老师)(?<!师傅)(?<!店长)(?<!经理)(?<!主任)(?<!总)(?<!工)")
_ZH_SAYS = regex(r"(?:^|[，。；：“”])(?P<name>[\u4e00-\u9fff]{2,3})(?=表示|介绍|认为|指出|坦言|回忆|说[：，“])")
_ZH_ORG = regex(r"(?P<name>[\u4e00-\u9fffA-Za-z]{2})(?P<kind>集团|股份|银行|医院|大学|学院|科技|药房|酒店|地产)")
_ZH_LOOSE = regex(r"[由从到在和与的为向对被把给及是某本各家整个此每后前以等让于该]")
_WORD_NUMBERS = {word: str(n) for n, word in enumerate("one two three four five six seven eight nine ten eleven twelve".split(), 1)} | {word: str(n) for n, word in enumerate("一二三四五六七八九十", 1)}  # fmt: skip
_LABEL = regex(
    rf"\b(?P<thing>aisle|line|machine|room|floor|phase|gate|building|plant|ward|lot|bay|dock|hall|level|stage|tier|version|route|zone|terminal|shift)\s(?P<number>\d+|{'|'.join(w for w in _WORD_NUMBERS if w.isascii())})\b(?! (?:of|percent|hours|days))|"
    r"(?P<zh>[一二三四五六七八九十]|\d+)号(?P<kind>线|楼|机|仓|库|窑|炉|门|厂|院|店|车间|站)",
    re.I,
)
_ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth last".split()
_RANK = regex(
    rf"第(?P<zh>[一二三四五六七八九十百\d]+)(?![个次家种批季天步版代年周期轮位家台条款层阶期件项点部线季回])|\b(?:rank\w*|came|place[ds]?|finish\w*|number) (?:in )?(?P<en>{'|'.join(_ORDINALS)})\b",
    re.I,
)
_YOU = regex(
    r"\b(?:you|your|you're|they|them|their|it|its|the (?:system|platform|tool|software|product|app|vendor|portal|dashboard))\b|你们|您|他们|它|系统|平台|软件|产品|工具|后台|界面|小程序|模块",
    re.I,
)
_GENERIC_SPEAKERS = ("公司", "客户", "团队", "员工", "企业", "该公司", "他", "她", "他们", "双方", "集团")


def name_faults(rest: str, claim: Claimed, cited: Cited, ground: Ground) -> list[Finding]:
    """Findings `name-not-cited` and `person-elsewhere`."""
    out = [_unsaid(name, claim, ground) for name in dict.fromkeys(_unknown(rest, cited, ground))]
    if claim.part not in ("title", "standfirst"):
        out += [_absent(p.name or "", claim, ground) for p in _elsewhere(claim, cited, ground)]
        out += [_absent(name, claim, ground) for name in _companies(rest, cited, ground)]
    return out


def _unknown(rest: str, cited: Cited, ground: Ground) -> Iterator[str]:
    heard = f"{cited.text}\n{ground.context.known}".casefold()
    yield from _labelled(rest, heard)
    yield from _ranks(rest, heard)
    if ground.lang == "zh":
        yield from _unknown_zh(rest, heard, ground)
        return
    for match in _CAPITAL.finditer(rest):
        word = re.sub(r"['’]s?$", "", match.group())
        low = word.casefold()
        if len(word) < 3 or low.rstrip("s") in _PLAIN or low in _PLAIN or _holds(low, heard):
            continue
        if _SENTENCE_START.search(rest[: match.start()]) and _word_of_speech(low, ground):
            continue
        yield word


def _labelled(rest: str, heard: str) -> Iterator[str]:
    """Things told apart by a number that is not said with them: aisle six, 三号线."""
    said = {_plain_label(m) for m in _LABEL.finditer(heard)}
    for match in _LABEL.finditer(rest):
        if _plain_label(match) not in said:
            yield match.group()


def _ranks(rest: str, heard: str) -> Iterator[str]:
    """Places in a ranking that nobody says."""
    said = {_WORD_NUMBERS.get(m["zh"] or "", m["zh"]) or m["en"] for m in _RANK.finditer(heard)}
    loose = {word for word in _ORDINALS if re.search(rf"\b{word}\b", heard)}
    for match in _RANK.finditer(rest):
        rank = _WORD_NUMBERS.get(match["zh"] or "", match["zh"]) or match["en"].lower()
        if rank not in said and rank not in loose:
            yield match.group()


def _plain_label(match: re.Match[str]) -> str:
    number = match["number"] or match["zh"]
    return f"{match['thing'] or match['kind']} {_WORD_NUMBERS.get(number.lower(), number)}".lower()


def _holds(word: str, heard: str) -> bool:
    """Whether a name is heard, or the one that it is made from: Nigeria for Nigerian."""
    stem = word.rstrip("s") if len(word) < _LONG else word[: len(word) - 2]
    return re.search(rf"(?<!\w){re.escape(stem)}", heard) is not None


def _word_of_speech(word: str, ground: Ground) -> bool:
    """Whether a word at the start of a sentence is a plain one: said in small letters, a word of telling, or an inflection."""
    stems = grams(word, "en")
    plain = bool(stems & ground.neutral) or len(word) < 4 or re.search(r"(?:ly|ing|ed)$", word) is not None
    stem = word.rstrip("s") if len(word) < 6 else word[:-2]
    return plain or re.search(rf"(?<!\w){re.escape(stem)}", ground.context.open_text) is not None


def _unknown_zh(rest: str, heard: str, ground: Ground) -> Iterator[str]:
    names = [p.name for p in ground.context.transcript.participants if p.name]
    yield from (m.group() for m in _LATIN.finditer(rest) if m.group().casefold() not in heard)
    yield from (place for place in ground.words.places if place in rest and place not in heard)
    yield from _called_zh(rest, heard, names)
    yield from _speaking_zh(rest, heard, names)
    for match in _ZH_ORG.finditer(rest):
        if match.group() not in heard and not _ZH_LOOSE.search(match["name"]) and match["name"] not in heard:
            yield match.group()
    yield from _near_names(rest, heard, names)


def _called_zh(rest: str, heard: str, names: list[str]) -> Iterator[str]:
    """People called by surname and title, or 小 and 老 before it."""
    for match in _ZH_CALL.finditer(rest):
        surname = next(char for char in match.group() if char in _SURNAMES)
        if match.group() not in heard and not any(name.startswith(surname) for name in names):
            yield match.group()


def _speaking_zh(rest: str, heard: str, names: list[str]) -> Iterator[str]:
    """Who is said to say something."""
    for match in _ZH_SAYS.finditer(rest):
        name = match["name"]
        known = any(one.endswith(name) or name.endswith(one) or one.startswith(name) for one in names)
        told = name in heard or _ZH_LOOSE.search(name) or name.endswith(_GENERIC_SPEAKERS)
        if not known and not told:
            yield name


def _near_names(rest: str, heard: str, names: list[str]) -> Iterator[str]:
    """A person's name with one character changed, beside a title or as somebody who speaks."""
    for name in names:
        if name in rest or len(name) < 3 or not _ZH_FULL.fullmatch(name):
            continue
        for at in range(len(rest) - len(name) + 1):
            window = rest[at : at + len(name)]
            if not _HAN_ONLY.fullmatch(window):
                continue
            same = sum(a == b for a, b in zip(window, name, strict=True))
            if same == len(name) - 1 and window not in heard:
                yield window


def _elsewhere(claim: Claimed, cited: Cited, ground: Ground) -> list[Participant]:
    """People named who neither say a passage nor are named in one, nor in the question before it."""
    transcript = ground.context.transcript
    speakers = {p.speaker for p in cited.passages}
    asked = [ground.context.turn_text(turn - 1) for turn in dict.fromkeys(p.turn for p in cited.passages) if turn]
    near = "\n".join([cited.text, *asked])
    return [
        person
        for person in named_in(claim.text, transcript)
        if not speakers.intersection(person.labels)
        and not mentions(person, near, transcript)
        and not (ground.lang == "zh" and person.name and len(person.name) > 2 and person.name[1:] in near)
    ]


def _companies(rest: str, cited: Cited, ground: Ground) -> list[str]:
    """The vendor named where nobody speaks of it, or the customer where only the vendor's people speak of themselves."""
    sides = {_side(p.speaker, ground) for p in cited.passages if not _asks(p.turn, ground)}
    out = []
    for name in ground.vendor:
        if name in rest and "vendor" not in sides and name.casefold() not in cited.text.casefold():
            out += [] if _YOU.search(cited.text) else [name]
    for name in ground.customer:
        if name in rest and sides == {"vendor"} and name.casefold() not in cited.text.casefold():
            out += [] if _YOU.search(cited.text) else [name]
    return out


def _side(speaker: str, ground: Ground) -> str:
    person = ground.context.transcript.participant(speaker)
    return person.side if person else "unknown"


def _asks(turn: int, ground: Ground) -> bool:
    return ground.context.transcript.turns[turn].role == "interviewer"


def _unsaid(name: str, claim: Claimed, ground: Ground) -> Finding:
    return fault(
        "name-not-cited", claim,
        Say(f"The passages do not name {name!r}.", f"所注段落没有提到“{name}”。"),
        Say("Name only who and what they name.", "只写段落里提到的名称。"), ground,
    )  # fmt: skip


def _absent(name: str, claim: Claimed, ground: Ground) -> Finding:
    return fault(
        "person-elsewhere", claim,
        Say(f"{name} neither speaks in the passages nor is meant there.", f"这些段落不是{name}说的，也没有谈到。"),
        Say("Name who it is about.", "请写明说的是谁。"), ground,
    )  # fmt: skip
