"""Which words before a colon or a time are a speaker's label."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from assistant.ingest.clock import has_clock
from assistant.records import Role

_LONGEST = 48
_HAN = re.compile(r"[\u3400-\u9fff]")
_SENTENCE = re.compile(r"[!?。！？,，;；“”\"…<>=/\\•]|\d{4}|\bhttps?\b|\.\s+[a-z]")
_LAST_FIRST = re.compile(
    r"^[^\W\d_a-z][\w'’-]+, [^\W\d_a-z][\w'’-]*(?: [^\W\d_a-z][\w'’-]*)?(?: \([^)]*\))?$"
)  # `Chen, Sarah (External)`
_NUMBERED = re.compile(
    r"^(?:speaker|spk|participant|person|voice|unknown(?: speaker)?|unidentified(?: speaker)?|guest|user|sprecher|intervenant"
    r"|说话人|发言人|讲话人|发言者|讲者|未知发言人|未知说话人|未知|用户|参会人)[\s_-]*\d{0,3}$",
    re.IGNORECASE,
)
_ASKS = re.compile(
    r"^(?:q|i|int|interviewer|moderator|host|采访人|采访者|采访|访谈人|访谈者|记者|主持人|主持|问|访|提问)[\s_-]*\d?$",
    re.IGNORECASE,
)
_ANSWERS = re.compile(
    r"^(?:a|r|p|c|interviewee|respondent|guest|client|customer|被采访人|被采访者|受访人|受访者|被访人|被访者|受访|答|回答|客户|嘉宾)[\s_-]*\d?$",
    re.IGNORECASE,
)
# Labels of a form, not of a speaker; as a speaker's label they count only when they come again and again.
_FORM = re.compile(
    r"^(?:file|file ?name|title|subject|topic|date|time|duration|length|recorded(?: on| by)?|recording|location|place|language|keywords?|summary"
    r"|speakers?|attendees|participants|present|interviewers?|interviewees?|note|notes|warning|meeting(?: id| title)?|transcri\w+|page|version|project|client|customer"
    r"|outline|action items?|next steps|takeaways|chapters?|agenda|pause|break|legend|source"
    r"|(?:采访|访谈|会议|录音|录制|转写|调研)?(?:时间|日期|地点|主题|名称|标题|时长|内容|方式|号|对象|背景|目的|提纲|语言|链接)"
    r"|参会人员?|与会人员?|出席人?员?|参与人|主持人|记录人|整理人?|采访人|采访者|被采访人|被采访者|受访人|受访者|被访人|访谈人|访谈对象"
    r"|关键词|摘要|全文摘要|纪要|待办|备注|注|说明|附件|文件名?|问题\s*\d*)$",
    re.IGNORECASE,
)
# What people say before a colon in the middle of speech.
_SPEECH = re.compile(
    r"^(?:[我你他她它咱们大家]{1,3}(?:说|问|讲|想|答|觉得).*|比如说?|例如|第[一二三四五六七八九十\d]+.*|另外|所以|总之|结论|然后|一[是个]|二[是个]|三[是个])$"
)
_PARTICLES = (
    "de",
    "da",
    "di",
    "du",
    "van",
    "von",
    "der",
    "den",
    "la",
    "le",
    "el",
    "al",
    "bin",
    "ibn",
    "y",
    "e",
    "dos",
    "das",
    "ter",
    "ten",
    "of",
    "from",
    "at",
    "the",
    "and",
)
_INNER = ("of", "from", "at", "the", "and", "y", "e")  # never the first word of a label
_SURNAMES = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林郑谢罗梁宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺"
    "顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华"
    "喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝封谈"
)


def plausible(label: str, *, timed: bool = False) -> bool:
    """Whether the words could be a label at all: short, no sentence, no time, written like a name or a role.

    A label that carries a time (`timed`) may be written small, as nicknames in meetings are.
    """
    if not 0 < len(label) <= _LONGEST or has_clock(label) or _SPEECH.match(label):
        return False
    if _SENTENCE.search(label) and not _LAST_FIRST.match(label):
        return False
    if anonymous(label) or _HAN.search(label):
        return len(_bare(label)) <= 12 or anonymous(label)
    words = _bare(label).split()
    return (
        0 < len(words) <= 6
        and words[0] not in _INNER
        and any(c.isalpha() for c in label)
        and (timed or all(_name_word(w) for w in words))
    )


def _bare(label: str) -> str:
    """The label without what stands in brackets or after a bar: `Dana Fox | Acme`, `李工（产品）`."""
    return re.split(r"[(（\[【|｜]", label)[0].strip()


def _name_word(word: str) -> bool:
    return not word[0].islower() or word.casefold() in _PARTICLES or bool(_ASKS.match(word) or _ANSWERS.match(word))


def anonymous(label: str) -> bool:
    """Whether the label names nobody: `Speaker 1`, `说话人2`, `SPEAKER_00`, `Interviewer`, `问`."""
    return bool(_NUMBERED.match(label)) or label_role(label) is not None


def label_role(label: str) -> Role | None:
    """The role that the label itself tells: `Interviewer`, `Q`, `采访人` against `Client`, `A`, `受访者`."""
    if _ASKS.match(label):
        return "interviewer"
    return "interviewee" if _ANSWERS.match(label) else None


def name_like(label: str) -> bool:
    """Whether the label looks like the full name of a person, so that one appearance is enough."""
    bare = _bare(label)
    if _FORM.match(bare) or "," in bare:
        return False
    if _HAN.search(bare):
        return 2 <= len(bare) <= 4 and bare[0] in _SURNAMES
    words = bare.split()
    return 2 <= len(words) <= 5 and sum(w[0].isupper() for w in words) >= 2 and all(_name_word(w) for w in words)


def accepted(labels: Sequence[str], known: Sequence[str], timed: bool) -> tuple[str, ...]:
    """The labels that are speakers, in order of appearance.

    A label counts when it is known (brief or list of participants), when it comes again, or when it looks
    like a name or a numbered speaker. A label that carries a time (`timed`) is less doubtful than one
    before a colon; a label of a form (`Date:`) must come at least three times.
    """
    counts = Counter(labels)
    return tuple(label for label, count in counts.items() if label in known or _counts(label, count, timed))


def _counts(label: str, count: int, timed: bool) -> bool:
    if _FORM.match(_bare(label)):
        return count >= (2 if label_role(label) else 3)
    return count >= 2 or name_like(label) or anonymous(label) or (timed and bool(_HAN.search(label)))
