"""Words with which speakers take a value back or put another's right."""

from __future__ import annotations

import re
from dataclasses import dataclass

from assistant.patterns import caseless, regex


@dataclass(frozen=True, slots=True)
class Corrects:
    """The patterns of one language; `near` and `short` are lengths in characters.

    `slip` stands between two values, `tail` behind the second one, `alone` opens the sentence of the second, `opens` and `begins` before the value that opens a reply, `checks` in a question
    that states a value, `wants` in one that asks for a new one, `denied` and `unwanted` before a value that does not
    hold, `wrong` after it, `starts` before and `explains` after one that is explained,
    `void` after one that is called a target or outdated, `recalls` before one said
    earlier, `uses` before the one to use, `ranges` after a value that begins a range, `partly` after one that holds
    for a part only, `mended` between a value recalled and the right one, `mocked` after one that nobody should write;
    `rhetorical` marks a sentence that denies nothing.
    """

    slip: re.Pattern[str]
    tail: re.Pattern[str]
    alone: re.Pattern[str]
    opens: re.Pattern[str]
    begins: re.Pattern[str]
    checks: re.Pattern[str]
    wants: re.Pattern[str]
    denied: re.Pattern[str]
    unwanted: re.Pattern[str]
    wrong: re.Pattern[str]
    starts: re.Pattern[str]
    explains: re.Pattern[str]
    void: re.Pattern[str]
    recalls: re.Pattern[str]
    uses: re.Pattern[str]
    ranges: re.Pattern[str]
    partly: re.Pattern[str]
    rhetorical: re.Pattern[str]
    mended: re.Pattern[str]
    mocked: re.Pattern[str]
    near: int
    short: int


_SLIP_WORDS = (
    r"no\b(?!\s+(?:more|less|fewer|longer|later|idea|one|way|doubt|problem|matter|baseline|difference|change))|nope\b|sorry\b|wait\b|hang on|hold on|scratch that|correction\b|make (?:that|it)\b|"
    r"or rather\b|rather\b|i mean\b|i tell a lie|i['’]m telling (?:you )?a lie|i['’]m exaggerating|excuse me|strictly(?: speaking)?\b|to be (?:exact|precise|accurate)|scratch that|strike that|come to think of it|correction\b|let me correct (?:that|myself)|i beg your pardon|not quite\b|actually\b"
)
_EN = Corrects(
    slip=regex(rf"(?:^\W*|[,.;:?!—–…-]\W*)(?:oh|well|or|ah|um|uh|and|but)?\W*(?:{_SLIP_WORDS})", re.I),
    tail=regex(r"(?:\s+[a-z]+)?\s*,?\s*(?:i should say|i should have said|i ought to say|rather(?=[.,;]|$)|to be (?:exact|precise|accurate))\b", re.I),
    alone=regex(r"\W*(?:well|no|sorry|i mean|or rather)\W+(?:it['’]s\W+)?", re.I),
    opens=regex(r"^\W*(?:(?:well|oh|um|uh|ah)\W+)?(?:no\b(?!\s+(?:more|idea|doubt))|nope\b|not\b|it['’]s not\b|it isn['’]t\b|it wasn['’]t\b|that['’]s not\b|sorry\b|actually\b)", re.I),
    begins=regex(r"\W*(?:(?:it['’]s|it was|it is|well|um|uh|oh|that['’]s|that was|make it|closer to|more like)\W*)*(?:an?\s+)?", re.I),
    checks=caseless(r"^\W*so\b|\bright\?|correct\?|wrote down|in my notes|i(?:['’]ve)? (?:got|have|had|read|saw|heard|thought|remember)\b|\bsays\b|\bsaid\b|\bis it\b|can i (?:say|write|put|call)|you['’]re (?:at|on|about)|that['’]s\b|call it\b"),
    wants=caseless(r"\bnow\b|what happened|has come|today\b|\bwhat (?:is|are|was|were)\b|how (?:many|much|long)|\bwhere (?:is|are|does|do) (?:that|it|this|they|we|you)\b"),
    denied=caseless(r"\b(?:not|isn['’]t|wasn['’]t|aren['’]t|weren['’]t)\s+(?:an?\s+|the\s+|about\s+|really\s+|at\s+)*$|\bno\s+longer\s+$"),
    unwanted=caseless(r"\b(?:don['’]t|do not|never|please don['’]t|can['’]t|cannot|wouldn['’]t)\s+(?:you\s+)?(?:write|put|print|use|say|quote|take|publish)\s+(?:in\s+)?(?:the\s+|that\s+|an?\s+)*$|\b(?:forget|ignore|drop|strike|scrap)\s+(?:the\s+|that\s+)*$"),
    wrong=regex(r"\s*(?:,\s*)?(?:(?:is|was|['’]s)\s+(?:wrong|not right|a (?:typo|slip|mistake)|incorrect|my mistake)|isn['’]t right)\b", re.I),
    starts=caseless(r"(?:^|[,;—–]\s*|\b(?:because|so|and|but|no|well|yeah|oh)\W+)(?:the|that|those|your|his|her|my|that['’]s)?\s*$"),
    explains=regex(r"\s+[a-z-]{3,}\s+(?:is|was|are|were)\s+(?:everybody|everyone|anybody|anyone|all)\s+(?:who|that|we|i|they)\b|(?:\s+(?:that\s+)?(?:i|he|she|you|we|they)(?:['’](?:s|m|re))?\s+(?:said|gave|mentioned|told|(?:is |was |am )?thinking of|quoted)[^.,;]{0,20})?(?:\s+(?:is|was|were|are)|['’]s)\s+(?:january|february|march|april|may|june|july|august|september|october|november|december|christmas|last \w+|number|the|an?|just|only|for|before|with|what|every|everybody|everyone|her|his|my|our|their|if|by itself|when|where|all|because|including|one)\b|\s+(?:counts|includes|included)\b", re.I),
    void=regex(r"(?:\s+(?:is|was|were|are)|['’]s)\s+(?:just\s+|only\s+)?(?:the|an?|her|his|my|our|their)\s+(?:old|target|goal|objective|plan|guess|estimate|draft|best)\b", re.I),
    recalls=caseless(r"\b(?:i|we|he|she|you)\s+(?:said|gave you|told you|mentioned|wrote|quoted)\s+(?:you\s+|it was\s+|about\s+|the\s+)*$"),
    uses=caseless(r"(?:^|[,;.—–]\s*|\b(?:so|just|please|yeah|and|but|rather|ok(?:ay)?)[\s,]+)(?:use|make (?:it|that)|say|write|put|put down|go with|stick with|let it be|it should (?:be|say))\s+(?:the\s+|down\s+)?$"),
    ranges=regex(r"\s*(?:to|down to|up to|against|instead of|out of|in)\b", re.I),
    partly=regex(r"\s+(?:with|at|in|for|on|if|when|by|after|since)\b", re.I),
    rhetorical=regex(r"(?!)"),
    mended=regex(r"\b(?:no|wrong|backwards?|misread|mixed|it['’]s|it is|actually|should)\b", re.I),
    mocked=regex(r"(?!)"),
    near=18, short=34,
)  # fmt: skip
_ZH = Corrects(
    slip=regex(r"(?:^|[，。、…！!—]+)(?:哎|诶|啊|呃|哦|噢|嗯|那个|，)*(?:不对|不是(?=[，。、…！]|$)|错了|我?[说讲记]错了?|口误|应该是|应该[说讲]|(?:后来|我)?[查核翻](?:了|过)(?:一下|一遍)?，?(?:其实|实际上?)是|严格[讲说来]+|确切[讲说]|准确[讲说]|记错了?|更正|纠正|不不|不(?=[，、]))"),
    tail=regex(r"[\u4e00-\u9fff]{0,3}[，,](?:应该[说讲]|应当说|准确[地的]?[说讲]|确切[地的]?[说讲]|才对)"),
    alone=regex(r"[^\w]*(?:不对|不是|哦不|错了|应该是)[，、]?"),
    opens=regex(r"^[^\w]*(?:哎|诶|啊|呃|嗯|哦|老?[\u4e00-\u9fff]{1,2}总)?[，、]?(?:不是|不对|没有|哪有|不止|错了|不到|没那么|不不|等一下|等等|稍等)"),
    begins=regex(r"[^\w]*(?:(?:是|那是|应该是|哦|嗯|呃|对|就|人是|实际|其实)[，、]?)*"),
    checks=regex(r"对吧|准不准|是吧|是不是|没错吧|对吗|对不对|那就是|也就是|等于|我(?:记|看|写|听)|我可以写|能写|说的是|说是|一共录了"),
    wants=regex(r"现在(?:呢|是多少|多少|怎么)|多少|[呢？?]$(?<!对吧？)(?<!是吧？)(?<!对吗？)(?<!没错吧？)(?<!是不是？)"),
    denied=regex(r"(?:(?<!是)不是|并非|哪有|没有|没到|不到)(?:什么|说)?$"),
    unwanted=regex(r"(?:别|不要|不能|莫|不用|不可以|千万别)(?:再)?(?:写|讲|说|用|放|引|写成|说成)(?:成|那个)?$"),
    wrong=regex(r"[\u4e00-\u9fff]{0,2}?(?:[？?](?:不止|不只|没那么少|没有吧|哪有|不会吧|不对)|不对|错了|是错的|说错|不算数|不作数|拿掉|去掉|别写|不要写|不能写)"),
    starts=regex(r"(?:^|[，。、；：]|说的|写的|讲的|前面|刚才|那个|老?[\u4e00-\u9fff]说的)$"),
    explains=regex(r"[\u4e00-\u9fff]{0,2}?(?:那个|那)?(?:是|算的是|指的是)(?!现在|新|百分|多少|不是|吧|对的|准的|真的|实的|从|到|比)"),
    void=regex(r"[\u4e00-\u9fff]{0,2}?(?:那个)?是(?:老口径|旧|早几年|早些年|前几年|前些年|目标|计划|指标|口号|初稿|估的|拍脑袋)"),
    recalls=regex(r"(?:刚才|刚|前面|上午|之前|上次|早上)(?:[\u4e00-\u9fff]{0,3})?(?:说|讲|报|提)(?:的|了|过)?(?:是|那个)?$"),
    uses=regex(r"(?:^|[，。；])(?:你|您)?(?:就|请)?(?:写|按|用|对外说|但对外说)$"),
    ranges=regex(r"[\u4e00-\u9fff]{0,2}?(?:到|至|比|对)"),
    partly=regex(r"[\u4e00-\u9fff]{0,2}?(?:全部|都是|都|(?:是|算)[^，。？！]{1,8}的(?=[，。]))"),
    rhetorical=regex(r"(?:不是|没有).*吗[？?]?$|不是[^，。！？]*[嘛么](?=[，。！？]|$)|是不是"),
    mended=regex(r"不|错|翻|查|应该|其实|是"),
    mocked=regex(r"[^，。]{0,4}(?:就|，人家|，别人|，我们|是不对|不对)|[^，。]{0,3}，(?:人家|别人|我们|我就|客户)|[又也就]?(?:太|有点|未免)(?:吓人|夸张|好看|难看|虚|大|高|玄|满)"),
    near=12, short=14,
)  # fmt: skip


def corrects(lang: str) -> Corrects:
    """The patterns of the language; `zh` or anything else for English."""
    return _ZH if lang == "zh" else _EN
