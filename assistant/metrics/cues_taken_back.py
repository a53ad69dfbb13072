"""Words around values that a second speaker, or the same one later, puts right; of each language."""

from __future__ import annotations

import re
from dataclasses import dataclass
from re import Pattern

from assistant.patterns import caseless, regex


@dataclass(frozen=True, slots=True)
class TakenBack:
    """The patterns of one language.

    `opens` before a value that opens a reply, `calls` where it names the one spoken to, `knows` in a reply of one who
    holds the data, `yields` at the start of a turn that gives in, `echoes` in one of the interviewer that takes the
    value over, `restates` before a value that is told anew by one who joins, `heard` in a sentence that takes up what
    another said, `comes_back` in one that goes back to what was said, `exact` in a question whether a value is exact,
    `recalled` in what the interviewer tells that another said, `changed` in one that asks what became of it, `how_many` in one that asks for a value; `again` before one that
    is named once more to be explained; `explains` after it; `rhetorical` is a question that
    denies nothing, `instead` stands right before a value that is told for one that was
    overheard, and `of_a_part` is a sentence that says what the value just told is of.
    """

    opens: Pattern[str]
    calls: Pattern[str]
    knows: Pattern[str]
    yields: Pattern[str]
    echoes: Pattern[str]
    restates: Pattern[str]
    heard: Pattern[str]
    comes_back: Pattern[str]
    exact: Pattern[str]
    recalled: Pattern[str]
    changed: Pattern[str]
    how_many: Pattern[str]
    again: Pattern[str]
    rhetorical: Pattern[str]
    explains: Pattern[str]
    instead: Pattern[str]
    of_a_part: Pattern[str]


_ITS = r"it['’]s|it is|it was|that['’]s|that was|there are|there['’]re|they['’]re|we['’]re at|make it|make that|call it|wasn['’]t it|isn['’]t it|was it not|is it not"
_SOFT = r"no|nope|well|actually|okay|ok|fine|alright|all right|sorry|oh|um|uh|hm+|maybe|perhaps|about|around|roughly|almost|nearly|just|only|within|in|under|over|more like|closer to|rather|strictly|really|an?|say"
_EN = TakenBack(
    opens=regex(rf"\W*(?:(?:{_ITS}|{_SOFT}|(?-i:(?!(?:Now|Then|And|But|Before|Last|This|Today|So|If|With|For|Next)\b)[A-Z][a-z]+(?=,)))\W+)*", re.I),
    calls=regex(r"(?:^|,)\s*(?!(?:No|Well|Actually|Okay|Sorry|Oh|So|And|But|Yes|Yeah|Now|Then)\b)[A-Z][a-z]+(?=[,.!?]|$)"),
    knows=caseless(
        r"\b(?:logs?(?! in\b| on\b| out\b)|reports?|sheets?|system|list|survey|figures?|data|records?|invoices?|payroll|dashboard|spreadsheet|looked|checked|pulled|counted|measured|average|median|overall|altogether|across|in total|exact|exactly|precise(?:ly)?|actually|strictly|to be (?:fair|honest|exact)|let['’]s be (?:fair|honest)|you(?:['’]re| are) (?:forgetting|counting)|gave up|closed|i remember|i know because)\b",
    ),
    yields=caseless(
        r"\W*(?:(?:oh|ah|och|well|um|uh)\W+)?(?:yes|yeah|right|okay|ok|fine|true|fair|sorry|then\b|of course|my mistake|i stand|i retract|i take it back|if you say|you(?:['’]re| are) right|(?:s?he|they)(?:['’]s| is|['’]re| are) right|righto|good|very well|all right|alright|that['’]s right)\b",
    ),
    echoes=regex(r"\W*(?:(?:okay|ok|right|so|good|got it|noted)\W+)*[\w\s.,%-]{3,30}?(?:\W+(?:then|okay|ok|noted|got it|good))?\W*", re.I),
    restates=regex(r"\W*(?:(?:no|well|actually|sorry|hi|and|oh|but)\W+)*(?:it['’]s|it is|there are|there['’]re|we have|we['’]ve(?: got)?|we are|we['’]re)\s+(?:about\s+|around\s+|actually\s+|only\s+|really\s+)*", re.I),
    heard=caseless(r"\b(?:did (?:s?he|they|you) (?:just )?say|where (?:did|do) (?:s?he|they|you) (?:get|have)|(?:['’]d| would) have (?:said|told you)|(?:i|we) (?:just )?heard|(?:s?he|they|you|i)(?:['’]s| has|['’]ve| have|['’]d)? (?:just )?(?:said|told you|told them|gave you|wrote|mentioned|says?))\b"),
    comes_back=caseless(
        r"\b(?:let me (?:go back|back up|correct|fix|rephrase|restate|put that right|take that back)|go(?:ing)? back (?:a second|a moment|to (?:that|the|what))|for the record|(?:i(?:['’]ve| have)?|we(?:['’]ve| have)?) (?:just )?(?:looked (?:it|that|this) up|looked it|checked (?:it|that|on)|pulled (?:it|that) up)|i (?:should|must|have to|need to) correct|i take (?:that|it) back|scratch that|strike that|come to think of it|now that i think|thinking about it|wrong (?:row|line|column|sheet|page|year)|i (?:misspoke|miscounted|misremembered)|i (?:said|had|got|gave) (?:it|that|you) wrong|correction|i was wrong|the number (?:earlier|before) was wrong)\b",
    ),
    exact=caseless(r"\b(?:exactly|exact|precisely|really|sure|certain|seriously|honestly|is that (?:right|true|all)|no more|just)\b"),
    recalled=regex(r"\b(?:s?he|they|(?-i:[A-Z][a-z]+))(?: has|['’]s| just)? (?:said|told (?:me|us)|gave (?:me|us)|mentioned|reckoned|thought|had it at|put it at)\b", re.I),
    changed=caseless(r"\b(?:now|today|before|used to|from|since|after|moved|changed|become|became|old|new|next)\b"),
    how_many=caseless(r"\bhow (?:many|much|long|often|big|far)\b|\bwhat (?:is|was|are|were)\b"),
    again=regex(r"\W*(?:(?:the|that|and|his|her|your|my|because|so|those|in the [a-z]+)\W+)*", re.I),
    explains=regex(r"(?:\s+[a-z]+)?(?:(?:\s+(?:is|was|are|were)|['’]s|['’]re)\s+(?:just\s+|only\s+)*(?:the|an?|only|for|with|without|if|when|before|after|on|in|at|all|every|everybody|number|what|including|because|my|his|her|our|their|your|last|one|(?-i:[A-Z])\w+)|\s+(?:counts|includes|is counting))\b", re.I),
    instead=regex(r"(?:it['’]s|it is|it was|there are|there['’]re|we have|we['’]ve(?: got)?|we['’]re|that['’]s|make it|actually|now|^|[,.:;—–-])\s*(?:about|around|only|more like|closer to|actually|just)?\s*$", re.I),
    of_a_part=regex(r"\W*(?:(?:no|well|sorry|actually|yes|yeah|but|ah|oh|(?-i:[A-Z][a-z]+))\W+)*(?:that|those|which|this)(?:['’]s| is| was| were|['’]d be| would be)\s+(?:only|just|one|if|for|when|with|without|before|in|at|on|his|her|my|your|our|the (?:old|first|best|worst|new|plan|target|pilot|average|median|mean)|(?-i:[A-Z])\w+)\b", re.I),
    rhetorical=caseless(r"\b(?:wasn|isn|weren|aren|didn|don)['’]t (?:it|that|there|they|we)\b.*\?|\b(?:was|is) (?:it|that) not\b.*\?"),
)  # fmt: skip
_ZH = TakenBack(
    opens=regex(r"\W*(?:(?:不对|不是|哪有|应该是?|是|那是|其实是?|实际上?是?|准确[说讲]是?|哎|诶|啊|呃|嗯|哦|好吧|行吧|那就|没有|没|大概|差不多|也就|[\u4e00-\u9fff]{1,3}(?=[，、])|系统里是?|报表上?是?|台账上?是?|表上是?|百分之)\W*)*"),
    calls=regex(r"(?:^|[，。])(?:老|小|阿)?[\u4e00-\u9fff]{1,2}(?:总|工|哥|姐|老师|院长|主任|经理|师傅|厂长|书记)(?=[，。]|$)|(?:^|，)(?:老|小|阿)[\u4e00-\u9fff](?=[，。]|$)"),
    knows=regex(r"报表|系统|台账|统计|数据|查过|查了|拉过|拉了|翻过|翻了|我记(?:着|得)|平均|全部|总共|实际|准确|严格|实事求是|工资表|名单|后台|表上|单子上|合同上|我在场|算上|漏了|也算|又补|退(?:了|租)|并掉|关了|盘掉"),
    yields=regex(r"\W*(?:(?:哦|啊|噢|嗯|呃|哎|欸|嗨)\W*)?(?:对|是|那就|好|听|记错|说错|我说错|我记错|行|没错|你说得对|他说得对|她说得对|按)"),
    echoes=regex(r"\W*(?:(?:好的?|嗯|行|那|明白|记下了?)\W*)*[\w.%]{1,12}\W*"),
    restates=regex(r"\W*(?:(?:不对|其实|实际上?|应该|现在)\W*)*(?:是|有|一共|总共)"),
    heard=regex(r"听(?:见|到|他|她|你)?[^，。？]{0,6}(?:说|讲|报)|(?:他|她|你|您|[\u4e00-\u9fff]总|[\u4e00-\u9fff]工)[^，。？]{0,4}(?:说的|说了|讲的|报的|说)|(?:刚才|刚刚|前面|上午|早上)[^，。？]{0,6}(?:说|讲|报)"),
    comes_back=regex(r"更正|纠正|(?:再|重新)算|说错|记错|看错|搞错|报错|算错|(?:刚|刚才|刚刚|又|我)查了(?:一下|下)|查了(?:一下|下)，|回头(?:说|讲)|往回(?:说|讲)|(?:刚才|刚刚|前面)那个(?:数|数字)|准确[说讲]|严格[说讲]"),
    exact=regex(r"整|真的|确定|准|真有|够(?:吗|么)?[？?]|不止|没记错|就[^，。]{0,6}[？?]"),
    recalled=regex(r"(?:他|她|他们|[\u4e00-\u9fff](?:总|工|哥|姐|老师|院长|主任|经理|师傅|厂长))(?:刚才|刚|前面|上次)?(?:说|讲|报|提|告诉我)(?:的|了|过|是)?"),
    changed=regex(r"现在|以前|原来|之前|后来|从|今年|去年|上线|变"),
    how_many=regex(r"多少|几[\u4e00-\u9fff]|多久|多长|多大"),
    again=regex(r"\W*(?:(?:那个?|你(?:说的)?|他(?:说的)?|您(?:说的)?|[\u4e00-\u9fff]{1,3}(?=[，、])|其中|旺季|秋天)\W*)*"),
    explains=regex(r"[\u4e00-\u9fff]{0,3}?(?:，)?(?:那个?)?(?:是|算的|含|包括|指的)"),
    instead=regex(r"(?:是|现在|应该|一共|总共|实际|其实)(?:大概|差不多|只有|就)?$"),
    of_a_part=regex(r"(?:[^，。]{1,8}，)?(?:哎|啊|呃|哦|不对|不是)?，?(?:那|那个|那些|这个|你那个|你说的|他说的)(?:只|就)?是(?!一[笔次个家件单回][，。])[^，。]{1,12}(?:的|，|。)"),
    rhetorical=regex(r"(?:不是|没有|不止).*[吗？?]|不是[^，。！？]*[嘛么](?=[，。！？]|$)"),
)  # fmt: skip


def taken_back(lang: str) -> TakenBack:
    """The patterns of the language; `zh` or anything else for English."""
    return _ZH if lang == "zh" else _EN
