"""What a Chinese value measures where no word for a measure names it: its subject, the piece of work it takes, or what it counts.

The subject is what stands in the clause before a word of time (采购申请以前批下来要十一天) or right before the verb of the value.
What holds a pronoun, a negation, a number or another verb is no name, and nothing is guessed from it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.metrics.asked_total_zh import asked_total
from assistant.metrics.mentions import Line, Mention
from assistant.metrics.names_zh import PART_OF_TIME, kind_of
from assistant.metrics.names_zh_words import (
    COUNTED,
    DOING,
    EVENTS,
    FOREIGN,
    GENERIC,
    HEAD,
    NO_NOUN,
    NUMBER,
    ONE_OF,
    QUESTIONS,
    RATES,
    TAIL,
    TIMES,
    TOPIC,
    UNITS_OF_TIME,
    VERB_FIRST,
    WORKING,
)
from assistant.patterns import regex

_HAN = regex(r"[\u4e00-\u9fffA-Za-z]{2,12}")
_CUT = regex(r"[，。；：、！？,;:!?…—\s]+")
_ALSO = regex(r"(?<=[\u4e00-\u9fff]{3})(?:也|都)(?=[\u4e00-\u9fff])")  # 临时工也少喊了
_ONCE = regex(r"一(?=[回次张份单批趟])")
_WORD = 2  # characters; a clause of two is one word: 女装
_LINES = 3
_DONE = regex(
    r"(?:多|左右|钟)?(?:才|就|准时)?(?:能|可以|得)?(?P<what>下班|上班|关店|打烊|开门|开店|收工|开工|出车|发车|装车|发货|交货|交班|交接|截单|开会|到货|关门|收摊|回家|离店|出发|停机|开机|配货|送达|送到)"
)
_MADE = regex(r"(?:多|左右)?(?:才|就)?(?:能|可以)?(?:出(?!发)|有|发出|交)")
_ONE_WORD = 7  # characters
_LIGHT = ("做", "办", "出", "跑", "接", "打", "走", "弄", "处理", "完成", "搞定")  # 做一单 is told of each order
# Who does it is not what is counted: 客服一天接三百多个电话.
_DOERS = regex(
    r"(?:[\u4e00-\u9fff]{0,3})(?:客服|前台|坐席|座席|司机|师傅|工人|员工|护士|医生|老师|文员|销售|业务员|店员|调度|班组|部门|[\u4e00-\u9fff]部|[\u4e00-\u9fff]组)"
)
_HIRING = ("招", "带", "培养", "培训", "面试", "招聘")
_DONE_LAST = regex(r"(?P<thing>[\u4e00-\u9fff]{1,4})(?P<verb>[验审录查装卸算核批排配拣点盘洗染印切写扫])")
_PER_UNIT = regex(r"(?:每|一)(?P<unit>吨|方|平米|平方米?|公里|公斤|斤|亩|度|[件单台张票户箱车床套柜锅炉批])")
_MOST = regex(r"(?:[早中晚]上|高峰|忙的时候|旺季)?(?P<most>最[长短高低])的?")
_FOUND = regex(
    r"(?P<verb>(?:提前|主动|自动|当场|及时)?(?:发现|查出|查到|抓到|抓住|找出|拦下|拦住|识别|检出|挑出|预警|报出))(?:了|过|到|出来?|的)?(?:大概|差不多|近)?$"
)
_COMES = regex(r"(?:来|进|到|进来|报名|参观|入住|就诊|住|坐|接|接待)(?:了|过|着)?(?:大概|差不多|不到|近)?$")
_DEEDS = tuple("录抄写查跑送核验审装卸算点看走搬洗打填")
_CLAUSES = 3
_WORK = ("duration", "time")  # what is done may name how long it takes, and nothing else


def near_name(ends: Sequence[Mention], said: Sequence[Line]) -> str:
    """The name of the values `ends` (the first said first): from the clause of a value, the question, or a topic told right before.

    A value that stands alone is named only by a subject before a word of time, or by the question.
    """
    pair, parted = len(ends) == 2, ""
    for end in ends:
        subject, counted = subject_name(end, loosely=pair), counted_name(end) if pair else ""
        if WORKING.fullmatch(subject) and end.quantity.kind in ("count", "rate"):
            subject = f"{subject}量"
        subject = _found_of(end, subject)
        doer = _DOERS.fullmatch(subject) is not None and not subject.startswith("每")
        subject = "" if counted and doer else subject
        name = subject + counted if subject.startswith("每") else subject or counted
        if name and PART_OF_TIME.fullmatch(name):  # 早高峰从十二分钟压到七分半: the question says of what
            parted = parted or name
        elif name:
            return _hands(name, ends)
    first = ends[0].line
    before = [x for x in said if x.index < first.index and 0 <= first.turn - x.turn <= 1]
    for line in reversed(before[-_LINES:]):
        name = _asked(line.text, kind_of(ends[0])) or _asked_short(line.text) if line.asked else _topic(line.text)
        if name:
            return _hands(parted + name, ends)
    hands = _hands(parted, ends) if parted else ""
    return _answered(first, said) or (hands if hands != parted else "")


def _found_of(end: Mention, subject: str) -> str:
    """皮带，去年提前发现一条: not belts are counted but those that were found."""
    lead = end.line.text[: end.quantity.span.start - end.line.span.start]
    found = _FOUND.search(lead) if subject and end.quantity.kind in ("count", "rate") else None
    return f"{found['verb']}的{subject}" if found and found["verb"] not in subject else subject


def clock_name(mention: Mention) -> str:
    """What is done at that time of day: 九点下班 -> 下班时间, 日报晚上八点才出 -> 日报时间."""
    at = mention.line.text
    rest = at[mention.quantity.span.end - mention.line.span.start :]
    done = _DONE.match(rest)
    made = _MADE.match(rest) is not None
    name = done["what"] if done else subject_name(mention, loosely=True) if made else ""
    return f"{name}时间" if name and not name.endswith("时间") else name


def _answered(line: Line, said: Sequence[Line]) -> str:
    """ "拒收。" "多吗？" "一个月二十三单。": one word is the whole turn before the question."""
    if not line.first:
        return ""
    turn = [x for x in said if x.turn == line.turn - 2 and not x.asked]
    return _topic(turn[0].text) if len(turn) == 1 and len(turn[0].text) <= _ONE_WORD else ""


def work_name(lead: str, kind: str) -> str:
    """The subject of the words `lead` that stand before a change told without its ends: 残次品 | 减少了一半."""
    clause = _CUT.split(lead)[-1]
    return _subject(clause, kind, loosely=True)


def subject_name(mention: Mention, *, loosely: bool) -> str:
    """The subject of the value's clause, or of a clause right before that holds nothing but it and a time."""
    lead = mention.line.text[: mention.quantity.span.start - mention.line.span.start]
    kind = _kind(mention)
    clauses = _CUT.split(lead)[-_CLAUSES:]
    bare = _bare(clauses[-1])
    unit, most = _PER_UNIT.fullmatch(bare), _MOST.fullmatch(bare)
    if unit or most:  # 损耗，每吨零点五二; 过磅排队，早上最长要两个小时: said of what the clause before names
        name = _first_subject(clauses[:-1], kind, loosely=loosely) if len(clauses) > 1 else ""
        name = "" if clauses[:-1] and _holds_number(clauses[-2]) else name
        if name:
            return (f"每{unit['unit']}" if unit else "") + name + (most["most"] if most else "")
    return _first_subject(clauses, kind, loosely=loosely)


def _first_subject(clauses: Sequence[str], kind: str, *, loosely: bool) -> str:
    """The subject of the last clause, or of one before where that holds nothing but a time."""
    for back, clause in enumerate(reversed(clauses)):
        if back and _holds_number(clause):
            return ""
        name = _subject(clause, kind, loosely=loosely)
        if name or (back == 0 and len(_bare(clause)) > 1):
            return name
    return ""


def _kind(mention: Mention) -> str:
    """The kind of the value; work counted in person-days is named as work that takes time."""
    rest = mention.line.text[mention.quantity.span.end - mention.line.span.start :]
    if mention.quantity.kind in ("count", "rate") and re.match(r"个?(?:人天|人日|工时|工日|人月)", rest):
        return "duration"
    return "time" if mention.quantity.kind == "time" else kind_of(mention)


def counted_name(mention: Mention) -> str:
    """What the number counts, with the verb that is done to it: 出三百二十份方案 -> 出的方案, 处理三万条 -> 处理量."""
    if mention.quantity.kind not in ("count", "rate"):
        return ""
    at = mention.quantity.span.end - mention.line.span.start
    lead = mention.line.text[: at - len(mention.quantity.text)]
    working = WORKING.search(lead)
    found = None if mention.bare else COUNTED.match(_CUT.split(mention.line.text[at:], maxsplit=1)[0])
    noun = found["noun"] if found else ""
    if (
        not noun
        or NO_NOUN.search(noun)
        or FOREIGN.search(noun)
        or GENERIC.fullmatch(noun)
        or NUMBER.search(_ONCE.sub("", noun))
    ):
        return f"{working['verb']}量" if working else ""
    doing = DOING.search(lead)
    return f"{doing['verb']}的{noun}" if doing else noun if len(noun) > 1 else ""


def _holds_number(clause: str) -> bool:
    return NUMBER.search(EVENTS.sub("", ONE_OF.sub("", TIMES.sub("", RATES.sub("", clause))))) is not None


def _bare(clause: str) -> str:
    """What a clause says beside times, rates and hedges."""
    return TAIL.sub("", RATES.sub("", TIMES.sub("", HEAD.sub("", clause))))


def _subject(clause: str, kind: str, *, loosely: bool) -> str:
    """The name in a clause: before a word of time, or else, with `loosely`, what stands before the verb of the value."""
    clause = _ALSO.split(HEAD.sub("", clause))[0]
    time = TIMES.search(clause)
    if time is not None and time.start():
        return _named(clause[: time.start()], kind, loosely=True)
    rest = clause[time.end() :] if time else clause
    return _named(rest, kind, loosely=loosely)


def _named(part: str, kind: str, *, loosely: bool) -> str:
    part = HEAD.sub("", part)
    whole = part if len(part) == _WORD and not TAIL.fullmatch(part) else TAIL.sub("", part)
    per = ONE_OF.fullmatch(whole) or ONE_OF.fullmatch(part)  # the counter of 验货一批 may be a verb, too
    if per is not None and not UNITS_OF_TIME.match(per["noun"]):
        return _per(per, kind)
    rate = RATES.search(whole)
    words = TAIL.sub("", whole[: rate.start()]) if rate and rate.start() else whole[rate.end() :] if rate else whole
    words = (words if len(words) == _WORD else TAIL.sub("", words)).strip("的")
    return words if loosely and _is_name(words, kind) else ""


def _is_name(words: str, kind: str) -> bool:
    """Whether the words hold nothing that no name holds."""
    if not _HAN.fullmatch(words) or FOREIGN.search(words) or NUMBER.search(EVENTS.sub("", words)):
        return False
    return not GENERIC.fullmatch(words) and (kind in _WORK or not VERB_FIRST.match(words))


def _per(found: re.Match[str], kind: str) -> str:
    """一单 -> 每单, 核保一单 -> 每单核保, 一套标书 -> 每套标书; what is made stays a piece of work: 出一份体检报告."""
    verb, counter, noun = found["verb"], found["counter"], RATES.sub("", found["noun"])
    if FOREIGN.search(noun) or (len(verb) > 1 and FOREIGN.search(verb)) or NUMBER.search(noun):
        return ""
    if counter in "个位名" and not noun and verb not in _HIRING:
        return ""
    if kind not in _WORK and noun in _DEEDS:
        return ""  # 一批录三遍 counts no batches
    if noun == "人" and verb in _HIRING and kind in _WORK:
        return f"{verb}一{counter}人"
    if noun == "人":
        return "每人" if not verb and kind == "count" else ""
    verb = "" if verb in _LIGHT and not noun else verb
    last = _DONE_LAST.fullmatch(noun) if not verb and kind in _WORK else None
    if last is not None:  # 一批货验: 验一批货
        return f"{last['verb']}一{counter}{last['thing']}"
    if len(verb) == 1 and not noun and kind in _WORK:
        return f"{verb}一{counter}"
    if verb and noun:
        return found.group() if kind == "duration" else ""
    return f"每{counter}{verb}{noun}" if kind in ("duration", "money") or noun else ""


def _asked(text: str, kind: str) -> str:
    """What a question asks for: 那退货率呢？, 巡检一圈要多久？"""
    total = asked_total(text) if kind == "duration" else None
    if total is not None:
        name = _named(TIMES.sub("", total[0]), kind, loosely=True)
        return f"每{total[1]}{name}{total[2]}" if name else ""
    for clause in reversed([c for c in _CUT.split(text) if c]):
        for pattern in QUESTIONS:
            found = pattern.search(clause)
            name = _named(TIMES.sub("", found["name"]), kind, loosely=True) if found else ""
            if name:
                return name
    return ""


def _asked_short(text: str) -> str:
    """A question that is nothing but the name: 误点的班次？, 出货差错？"""
    return _topic(text) if len(text) <= _ONE_WORD + 1 and text.endswith(("？", "?")) else ""


def _topic(text: str) -> str:
    """A sentence that only names what is told next: 再有就是积压。"""
    found = TOPIC.fullmatch(text.strip("，。！？…、 "))
    words = TIMES.sub("", HEAD.sub("", found["name"])) if found else ""
    return words if _is_name(words, "count") else ""


def _hands(name: str, ends: Sequence[Mention]) -> str:
    """夜班要留六个人 tells of hands: 夜班人手."""
    rest = ends[0].line.text[ends[0].quantity.span.end - ends[0].line.span.start :]
    people = ends[0].quantity.kind in ("count", "rate") and re.match(r"[多来几]?个?人(?!次|天)", rest)
    lead = ends[0].line.text[: ends[0].quantity.span.start - ends[0].line.span.start]
    hand = "人数" if _COMES.search(lead) else "人手"
    return f"{name}{hand}" if people and not name.endswith(("人", "员", "人数", "人手", "工", "师")) else name
