"""Rewords a Chinese sentence said by a speaker for the third person and the written register, or gives up."""

from __future__ import annotations

import re

from assistant.language.voice import Reworded, Voice

_NOISE = re.compile(r"[（(【\[](?:笑|大笑|停顿|咳嗽|电话响|听不清)[^）)】\]]*[）)】\]]|\[[^\]]*\]")
# Clauses that carry nothing: back-channels, hedges, appeals to the listener.
_EMPTY = re.compile(
    r"^(?:对+|对对对|对吧|是吧|是的|是啊|嗯+|呃+|哎+|唉|哦+|啊+|好+|好的|好吧|行|行吧|没错|没事|那个|这个|就是|就是说|然后|然后呢|所以|但是|不过|反正|其实|说实话|说白了"
    r"|怎么说呢|怎么讲呢|怎么讲|怎么说|你知道|你知道吧|你知道吗|你晓得|你晓得吧|你懂的|你想想看|你想想|你看|你看啊|你说|你讲|我跟你讲|我跟你说|我跟您说|我告诉你|我想想|我想一下"
    r"|我记得|我觉得|我感觉|我印象里|我认为|讲真|讲老实话|老实讲|老实说|坦白讲|坦率讲|不瞒你说|哈哈+|嘿嘿|那|那么|嘛|吧|喏|诶|欸|唔|真的|真的是|是不是|对不对|对伐|你说对吧|好像|大概|可能吧"
    r"|怎么讲好呢|什么的|之类的|等一下|等等|不好意思|我再讲一个|我补充一下|补充一下|我补充一点|还有一个|再一个|还有|另外|再有|第一|第二|第三)$"
)
_OPENER = re.compile(
    r"^(?:(?:对+的?|是的?|好的?|行|没错|那个|这个|那么|那|然后|所以|但是|但|不过|而且|因为|另外|还有|再有|再一个|第[一二三四五]个?|当然|你看|你想|我想|我看|就是)[，、]"
    r"|(?:嗯+|呃+|哎+|唉|哦+|啊+|欸|诶|哎呀|然后呢|所以说|所以|就是说|反正|其实|说实话|说白了|不过|但是|而且|还有就是|再就是|我觉得吧?|我感觉|我认为|我跟[你您][讲说]|你看啊|当然了|像我们)[，、]?)+"
)
_PARTICLE = re.compile(r"(?<!酒)(?<!网)(?:[啊呀嘛呢吧哦喔哈咧噻呗哟唷咯喽]|的呀|的嘛|了呀|的啦)+(?=[，。；、！…]|$)")
_INLINE = re.compile(r"(?:就是说|怎么说呢|怎么讲呢|你知道吧|你知道|对吧|是吧|嗯+|呃+|说实话|说白了)(?=[，、])")
# A beginning said again: a whole clause, or a word that leads in; "不怕A，怕A…" is no repetition.
_TWICE = re.compile(r"(?:(?<=^)|(?<=[，。、；]))([\u4e00-\u9fff]{2,6}|[我就那这他她它是在有也都又你])[，、…]+(?=\1)")
_STUTTER = re.compile(r"(这个|那个|就是|我们|然后|他们)\1")
_REGISTER = tuple(
    (re.compile(spoken), plain)
    for spoken, plain in (
        ("咱们|俺们|咱|俺(?=家|们|厂|店|公司)", "我们"), ("俺", "我"), ("啥", "什么"), ("咋", "怎么"), ("俩", "两个"), ("仨", "三个"), ("这玩意儿", "这套系统"),
        ("(?:蛮|挺|好)多(?=[\u4e00-\u9fff])(?!了|好)", "很多"), ("跟你们", "与你们"), ("没得", "没有"), ("晓得", "知道"), ("讲不清爽", "说不清楚"), ("床子", "机床"), ("老早", "早"),
        ("(?:差不多|大概)(?:是|有)?(?=[\\d一二三四五六七八九十百千万两几])", "约"),
    )
)  # fmt: skip
_UNSAFE = re.compile(
    r"[？?“”\"「」]|谢谢|不好意思|喂|你好|您好|哈哈|老实讲|卧槽|他妈|妈的|不知道怎么|记不清|忘了|说不准|瞎说|随便|你猜|开玩笑|你算算|你看看|问你|问您|跟你|跟您|告诉你|给你|给您|听你|小田|小裴"
)
_CORRECTED = re.compile(r"不对|不是不是|没有没有|我说错|说错了|口误|更正|哦不|等一下|应该是|我记错")
# "He said I ...": that "I" is somebody else's.
_OTHERS_I = re.compile(
    r"(?<!我)(?<!我也)(?<!我就)(?<!就是)(?<!所以)(?<!也就是)(?:说|讲|问|喊|告诉[\u4e00-\u9fff]{1,3}|回)[，：:“]*(?:我|咱|俺)(?!国|市|省)"
)
_ME = re.compile(r"(?<!自)我(?!们|国|市|省|区|院|校|行|方)")
_META = r"不讲|讲一下|我讲|我说一下|举个例子|讲句实话|说句实话|补充|刚才(?:讲|说)|刚刚(?:讲|说)|前面(?:讲|说)|讲过|不知道怎么讲|可以用|纠正我|这么问|访谈|采访|稿子|录音|写清楚|一定要写"
_TITLES = "总|经理|主任|老师|工|哥|姐|院长|部长|书记|厂长|店长|师傅|教授|博士|主管"
_VOCATIVE = re.compile(rf"^[\u4e00-\u9fff]{{1,2}}(?:{_TITLES})$")
_VOCATIVE_END = re.compile(rf"[啊呀嘛呢吧][\u4e00-\u9fff]{{1,2}}(?:{_TITLES})$")
_YOU = re.compile(
    r"[你您]|写成|别写|不要写|写进|写上|能写|可以写|好写|随便用|我(?:老婆|老公|老娘|老爹|妈|爸|爹|娘|儿子|女儿|闺女|媳妇|家里|孩子)"
)
_VENDOR = re.compile(r"[你您]们(?:公司|家|那边|这边)?|贵司|贵公司")
_WE = re.compile(r"我们(?:自己的?|公司|这边|这里|这儿|家)?(?=的)?")
_LEANS = re.compile(
    r"^(?:他|她|它|他们|她们|它们|这|那|其中|同样|也|还|又|后来|之后|然后|结果|于是|再|都|就|这样|这些|那些|这个|那个|而)"
)
_SHORTEST = 8  # characters of a sentence that stands alone
_NUMERAL = re.compile(r"[\d一二三四五六七八九十百千万两半]")


def cleaned(sentence: str) -> str:
    """The sentence without fillers, empty clauses, repetitions and final particles."""
    text = _NOISE.sub("", sentence).strip()
    text = re.sub(r"(?<=[\u4e00-\u9fff，。、；])\s+|\s+(?=[\u4e00-\u9fff，。、；])", "", text)
    text = _STUTTER.sub(r"\1", _TWICE.sub("", text))
    text = _OPENER.sub("", text)
    text = _INLINE.sub("", text)
    text = _PARTICLE.sub("", text)
    text = re.sub(r"(?<=[\u4e00-\u9fff])呢(?=[是就，、])", "", text)
    clauses = [_OPENER.sub("", clause.strip("…—. ")) for clause in re.split(r"[，,]", text.rstrip("。！!；;…—，,. "))]
    clauses = [_VOCATIVE_END.sub("", clause) for clause in clauses if not _VOCATIVE.match(clause)]
    return "，".join(clause for clause in clauses if clause and not _EMPTY.match(clause))


def reword(sentence: str, voice: Voice) -> Reworded | None:
    """The sentence in the third person and the written register; None where that is not safe.

    Clauses that only speak to the listener or of the speaker, and hold no number, are left out.
    """
    if _CORRECTED.search(sentence) or _OTHERS_I.search(sentence):
        return None
    text = cleaned(sentence)
    for spoken, plain in _REGISTER:
        text = spoken.sub(plain, text)
    if voice.other is not None:
        text = _VENDOR.sub(voice.other, text)
    clauses = _kept(text.split("，"))
    if clauses is None:
        return None
    text = "，".join(clauses)
    if _UNSAFE.search(text):
        return None
    named = _named(text, voice)
    if named is None:
        return None
    out = named.rstrip("，、；。") + "。"
    if len(named) < _SHORTEST:
        return Reworded(out, leans=True, fragment=True) if _NUMERAL.search(named) and len(named) > 1 else None
    return Reworded(out, bool(_LEANS.match(out)))


def _kept(clauses: list[str]) -> list[str] | None:
    """The clauses without those that turn to the listener; None where one of these holds a number."""
    kept = []
    for clause in clauses:
        aside = bool(_YOU.search(clause) or _UNSAFE.search(clause) or re.search(_META, clause))
        if aside and _NUMERAL.search(clause) and len(clause) > 4:
            return None
        if not aside:
            kept.append(clause)
    return kept or None


def _named(text: str, voice: Voice) -> str | None:
    if _ME.search(text):
        if voice.person is None or len(_ME.findall(text)) > 2:
            return None
        first, rest = text[: _ME.search(text).end()], text[_ME.search(text).end() :]  # type: ignore[union-attr]
        text = _ME.sub(voice.person, first) + _ME.sub("自己", rest)
    text = text.removeprefix("那么")
    if "我们" in text:
        if voice.org is None:
            return None
        text = _WE.sub(voice.org, text, count=1)
        text = _WE.sub("公司", text)
    return text
