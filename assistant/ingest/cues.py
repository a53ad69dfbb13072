"""Words that tell what part a speaker has in an interview. Patterns, one list a purpose, both languages in each."""

from __future__ import annotations

import re

from assistant.patterns import regex

# A turn that asks, also where the tool wrote no question mark.
QUESTION_END = regex(r"[?？][\"'”’)）\]…]*\s*$")
PROMPT = regex(
    r"\b(?:tell (?:me|us)|walk (?:me|us) through|take (?:me|us) (?:back|through)|talk (?:me|us) through|could you|can you|would you|do you (?:remember|happen)|paint (?:it|me)"
    r"|what (?:was|is|did|do|were|are|made|about|happened)|how (?:did|do|long|many|much|was|is|often|about)|why (?:did|do|was|not)|who (?:was|is|did)|when (?:did|was))\b"
    r"|介绍一下|介绍介绍|说说|讲讲|聊聊|谈谈|请您|请问|能不能|有没有|是不是|为什么|怎么(?:样|做|用|办|来|想|会)|什么(?:时候|样|情况|原因|问题)|多少|多久|多大|哪些|哪里|哪个|(?:吗|呢)[。，]?$",
    re.IGNORECASE,
)

# Talk of someone who makes the case: records, writes, sends drafts.
MAKES_CASE = regex(
    r"\b(?:(?:I'm|I am|we're|is) recording|hit record|for the (?:tape|recording)|my (?:next|last|first|final) question|questions? (?:on my|for you)|I'll (?:send|share|write|draft)"
    r"|I (?:wrote|write) (?:down|that down)|send you (?:a|the) draft|the (?:case study|write-?up)|let me (?:ask|read|back up|just)|can I (?:quote|use|ask|print|write))\b"
    r"|(?:录音|录像)(?:开|在录|我)|录上了|(?:第[一二三四五六七八九十]|下一?|最后)(?:一?个)?问题|初稿|稿子(?:出来|写|我)|提纲|我(?:记一下|写的时候|回头写|再确认)|感谢您|可以(?:写|引用|用)吗|能(?:写|引用)吗",
    re.IGNORECASE,
)

# Talk of the seller: other customers, the product as one's own, promises for it.
SELLS = (
    regex(
        r"\bour (?:average |other |typical )?(?:customers?|clients?|users|accounts)\b|\b(?:other|another) (?:\w+ )?(?:customers?|clients?|groups?) (?:of ours|who|we)|\bwe have another\b|\bacross our (?:customers|clients|groups)\b"
        r""
        r"|我们(?:别的|其他|其它|有个|有一?家|还有)?[^，。！？]{0,8}客户|有(?:一?个|一?家)做[^，。！？]{1,10}的客户|用我们的|行业平均|标杆客户|(?:全行业|业内)(?:独一家|唯一|第一)",
        re.IGNORECASE,
    ),
    regex(
        r"\b(?:on the|our|the) road ?map\b|\bour (?:new )?(?:module|platform|product|engineers?|developers?|devs|release|algorithm|app|integration)\b|\bwe have a (?:whole )?module\b"
        r"|\bon our (?:list|side|backlog)\b|\bwe (?:shipped|released|onboarded|rolled (?:it|them|you) out)\b|\bwhen (?:you|they) (?:came to|signed with|started with) us\b|\bthe (?:client|customer)(?:'s)?\b|\bcame to us\b"
        r"|产品(?:那边|这边|力|团队)|我们(?:的)?(?:产品|研发|实施|交付|工程师|方案|平台|系统这边|销售|同事)|我们(?:进场|上门|派|在改|在试|这边(?:三|两|两三|四|五|几|[\d]+)个)|我们那个[^，。]{0,8}(?:引擎|模块|功能|算法)"
        r"|(?:这个|这块)我们认|提(?:的)?需求给我们|客户(?:那边|自己|成功)|(?:他们|她们)(?:那边|自己|家|运营|公司)|咱(?:们)?产品|咱系统|咱后台",
        re.IGNORECASE,
    ),
    regex(
        r"\b(?:case studies|reference (?:call|customer)|use (?:the|your) logo|good to use the logo|my (?:own )?slides|that was not us|bought from (?:us|me)|I use that in every)\b"
        r"|写个“?最高|放大了?写|可以做个?(?:白皮书|标题)|(?:打|给)(?:了|的)?(?:是)?[一二三四五六七八九]折",
        re.IGNORECASE,
    ),
)

# Someone who only sits in says so.
SITS_IN = regex(
    r"\bfly on the wall\b|\bpretend I'm not here\b|\b(?:only|just) (?:here to )?listen(?:ing)?\b|\bI(?:'ll| will| am|'m) (?:be |very )*quiet\b|\blisten(?:ing)? in\b"
    r"|不插嘴|旁听|(?:我|我就)(?:闭嘴|闭麦)|跟着走|陪同|我插一句|我补(?:充)?一下",
    re.IGNORECASE,
)

# The customer's own guardian (law, privacy, communications) holds things back.
HOLDS_BACK = regex(
    r"\b(?:legal|privacy|compliance|regulator|counsel|approv(?:e|al)|not (?:for|in) print|in print|don't (?:print|publish)|leave that (?:out|topic)|comes? (?:out|through me)|we do not publish|we'll not be giving|may not say)\b"
    r"|不能(?:写|对外|讲|用)|不要(?:出现|写|对外)|不方便|对外|审批|合规|法务|口径|保密",
    re.IGNORECASE,
)

# Who tells from inside the customer.
INSIDE = regex(
    r"\b(?:we used to|we'd (?:have|been)|we were|we've got|we had|my (?:team|guys|people|staff|boss|drivers|crew)|our (?:own|drivers|stores?|nurses|plants?|warehouse|finance|people|staff|board|shop|office|branch(?:es)?))\b"
    r"|我们(?:公司|厂|店|医院|学校|部门|集团|车间|门店|仓库|老板|行|科|校区|以前|原来|当时|自己|这儿|这里)|我们这(?:边)?(?:有|是|一共)|我手下|我带",
    re.IGNORECASE,
)

# Somebody else's house that takes part in the work: neither sells nor buys.
PARTNER = regex(
    r"\b(?:we|I)(?:['’]re|['’]m| are| am|['’]ve been| were) (?:the|their|your|an?) (?:[\w-]+ )?(?:implementation|integration|ERP|delivery|channel|consulting|technology|rollout|systems?) (?:partners?|integrators?)\b"
    r"|\b(?:we|I)(?:['’]re|['’]m| are| am) (?:the|their|your|an?) (?:systems? )?(?:integrators?|resellers?)\b"
    r"|(?:我们|我们公司|我这边|我)是(?:他们|你们|这边|项目|客户|医院|学校|厂里)?的?(?:实施|集成|系统集成|项目|交付|生态|渠道|合作)(?:商|方|伙伴)",
    re.IGNORECASE,
)

# Calling a customer to tell more, or telling the writer what to write: both are the seller's habit.
PUSHES = regex(
    r"\btell (?:her|him|them)\b|\bask (?:her|him|them) about\b|\bin the headline\b|\bthis is a number\b|\bkiller\b|\bthat's huge\b|\bI'd (?:also )?(?:put|mention)\b|\b(?:maybe )?you can write\b|\bso please write\b"
    r"|你(?:可以|记一下|算一下)[^，。]{0,6}(?:写|记|算)?|也说说|也可以说|要不要也?放|这个漂亮|这个好，|(?:提升|提高|增长|涨|翻)了?[^，。]{1,4}[倍番][！!]",
    re.IGNORECASE,
)
