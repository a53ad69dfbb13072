"""What a metric is called: the speaker's own words next to its values."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.language.numerals import numbers
from assistant.metrics.mentions import Line, Mention

_DROP_EN = re.compile(
    r"^(?:(?:so|and|but|well|okay|ok|yeah|yes|no|now|then|right|um|uh|er|you know|i mean|i think|i'd say|look|basically|actually|like|our|the|their|my|his|her|your|its|that|this|those|these|overall|in total|"
    r"what about|how about|we had|we saw|it used to be|in \d{4}|last year|this year|today|currently|before|previously)\b[\s,]*)+", re.I)  # fmt: skip
_VERB_EN = re.compile(
    r"\s+(?:has|have|had|is|are|was|were|went|goes|go|grew|grows|rose|fell|dropped|came|come|got|gone|stands?|stood|sits?|sat|ran|runs?|takes?|took|used|increased|decreased|improved|jumped|climbed|shrank|moved|"
    r"doubled|tripled|halved|from|down|up|to|of|at|by|between|reached?|hit|declined|gets?|needs?|needed|cost|costs)\b.*$|['’](?:s|re|d|ve|ll)\b.*$", re.I)  # fmt: skip
_STOP_EN = re.compile(
    r"^(?:it|we|they|he|she|i|you|that|this|there|which|who|what|these|those|one|everything|everybody|things?|people|us|them|and|or|so|not|to|of|in|on|at|by|if|when|as|for|with|how|because|cause|where|than|just|about)$",
    re.I,
)
# Words that no name of a measure holds: pronouns, verbs of saying, contractions, ordinals and units of time.
_UNFIT_EN = re.compile(
    r"['’](?:s|re|ve|d|ll|t)\b|\b(?:it|we|they|he|she|i|you|me|us|who|what|which|going|said|say|says|know|think|had|got|was|were|is|are|be|been|do|does|did|don|didn|put|start|like|just|only|same|mostly|after|before|over|"
    r"because|here|there|half|third|quarter|percent|percentage|points?|tripled|doubled|halved|yes|no|not|oh|great|god|sorry|please|okay|last|this|that|these|those|ours|mine|today|tomorrow|yesterday|january|february|march|april|june|july|august|september|october|november|december|morning|afternoon|evening|"
    r"monday|tuesday|wednesday|thursday|friday|saturday|sunday|year|years|month|months|week|weeks|day|days|hours?|minutes?|somebody|everybody|against|from|to|than|plus|minus|lovely|good|bad|big|really|very|actually|see)\b", re.I)  # fmt: skip
# A word that names a measure by itself: a plural, an abbreviation, a doing, or one of these.
_LONE_EN = re.compile(
    r"(?i:[a-z'’-]+[^s]s|[a-z]{3,}ing|churn|revenue|turnover|traffic|attendance|waste|downtime|uptime|backlog|stock|output|yield|accuracy|adoption|retention|headcount|bill|electricity|availability)|[A-Z]{2,5}"
)
_OBJECT_EN = re.compile(
    r"\b(?:cut|cuts|reduced|reduce|raised|lifted|improved|increased|brought|took|taken|bring|get|got|moved|pushed|grew|shortened|slashed|lowered|boosted)\s+(?:our|the|their|its|my|your)?\s*(?P<name>[A-Za-z][\w'’-]*(?:\s+[A-Za-z][\w'’-]*){0,4}?)\s+(?:down|up|back|from|to|by)\b", re.I)  # fmt: skip
_TOPIC_EN = re.compile(
    r"^(?:(?:okay|ok|so|and|now|well|then|right|what about|how about|let['’]s do|and the|the|your)[\s,]+)*(?P<name>[A-Za-z][A-Za-z'’-]+(?:\s+[A-Za-z'’-]+){0,4})\s*[,?:.]",
    re.I,
)
_NOUN_EN = re.compile(
    r"^\s+(?P<name>(?:(?!(?:to|and|or|a|an|per|in|on|of|from|for|at|now|last|this|that|the|is|was|were|are|we|which|with|each|every|before|after|more|less|by|it|so|but|than|just|down|up|into|who|as|if|then|when|because)\b)[A-Za-z][A-Za-z'’-]*\s?){1,3})",
    re.I,
)

_LEAD_ZH = re.compile(
    r"^(?:嗯|呃|啊|哦|哎|那个|这个|就是说?|然后|其实|所以|但是?|而且|另外|还有|对了?|比如说?|我们|咱们?|他们|你们|我|他|你|她|它|那|这|就|是|从|由|把|让|去年|今年|前年|现在|目前|以前|之前|原来|原先|过去|当时|后来|平均|大概|差不多|基本上?|"
    r"全年|上半年|下半年|[一二三四]季度|\d+月份?|[一二三四五六七八九十]+月份?|[\d零〇一二三四五六七八九]{2,4}年[底初]?|上个?月|这个月|最近|一共|总共|行业|同行|也|都|还|又|每天|每月|每周|一天|一个月|一年|的|了|呢|嘛|么|吧)+")  # fmt: skip
_TAIL_ZH = re.compile(
    r"(?:(?:已经|一直|也就|只有|只|才|就|大概|差不多|大约|约|将近|平均|基本|都|还|又|也|从|由|是|为|有|在|到|达到?|做到|变成|降到?|升到?|涨到?|提[到升]?|缩[到短]?|减到?|控制|压|掉|稳定|的|了|呢|嘛|么|吧|大体|能|要|得|可以|现在|去年|今年|以前|之前|原来|过去|当时|前年|全年|上半年|下半年|出来了|一个月|一天|每天|每月|"
    r"[一二三四]季度|[\d零〇一二三四五六七八九]{2,4}年|上个?月|上升|下降|增长|提高|减少|增加))+$")  # fmt: skip
_NAMED_ZH = re.compile(
    r"[A-Za-z\u4e00-\u9fff]{1,8}?(?:率|占比|比例|时间|时长|周期|天数|费用?|成本|单量|数量|营收|销售额|GMV|NPS|产量|人数|投诉|频次|效率|客单价|利润|毛利|金额|得分|评分|满意度|响应|库存|周转)"
)


def name_of(ends: Sequence[Mention], said: Sequence[Line], lang: str) -> str:
    """Name of the metric whose values are `ends` (the first said first); empty when nobody names it.

    `said` are the usable lines of the interview; at most the two before the value are looked at.
    """
    finder = _chinese if lang == "zh" else _english
    for mention in ends:
        name = finder(mention)
        if name:
            return name
    first = ends[0].line
    for line in reversed([x for x in said if first.index - 2 <= x.index < first.index and first.turn - x.turn <= 1]):
        name = _topic(line.text, lang)
        if name:
            return name
    return ""


def _english(mention: Mention) -> str:
    text = mention.line.text
    at = mention.quantity.span.start - mention.line.span.start
    end = mention.quantity.span.end - mention.line.span.start
    lead = text[:at]
    done = _OBJECT_EN.search(lead)
    if done:
        return _tidy_english(done["name"])
    noun = _NOUN_EN.match(text[end:]) if mention.quantity.kind in ("count", "rate") else None
    if noun and _tidy_english(noun["name"]):
        return _tidy_english(noun["name"])
    for clause in reversed(re.split(r"[,;:—]\s*", lead)):
        name = _tidy_english(_VERB_EN.sub("", " " + _DROP_EN.sub("", clause.strip())).strip())
        if name:
            return name
    return ""


def _tidy_english(words: str) -> str:
    words = _DROP_EN.sub("", words.strip()).strip(" ,.'’\"“”-")
    parts = words.split()
    if not 1 <= len(parts) <= 5 or any(_STOP_EN.match(p) for p in (parts[0], parts[-1])) or re.search(r"\d", words):
        return ""
    if len(parts) == 1 and not _LONE_EN.fullmatch(words):
        return ""
    return words if len(parts[0]) > 1 and not _UNFIT_EN.search(words) and not numbers(words, "en") else ""


def _chinese(mention: Mention) -> str:
    at = mention.quantity.span.start - mention.line.span.start
    for clause in reversed(re.split(r"[，。；：、,;:！？]", mention.line.text[:at])):
        name = _tidy_chinese(clause)
        if name:
            return name
    return ""


def _tidy_chinese(clause: str) -> str:
    words = clause.strip()
    for pattern in (_LEAD_ZH, _TAIL_ZH, _LEAD_ZH):
        words = pattern.sub("", words)
    if (
        2 <= len(words) <= 10
        and re.search(r"[A-Za-z\u4e00-\u9fff]", words)
        and not re.search(
            r"[\d零两几半一二三四五六七八九十百千万我你他她它]|说|讲|觉得|知道|不|没|(?<!占)比(?!例|率)|跟|按(?!时)|(?<![结核预清])算|看|要|当然|自己|越|回来|开始|姓|写|老板|敢|少|里头|那个|如果|因为|反过来|直接|哪|给|让|被|把|经理|换成|常年|请|白皮书",
            words,
        )
    ):
        return words
    named = _NAMED_ZH.findall(clause)
    return _LEAD_ZH.sub("", named[-1]) if named else ""


def _topic(text: str, lang: str) -> str:
    if lang == "zh":
        named = _NAMED_ZH.findall(text)
        return _LEAD_ZH.sub("", named[-1]) if named else ""
    match = _TOPIC_EN.match(text)
    return _tidy_english(match["name"]) if match else ""
