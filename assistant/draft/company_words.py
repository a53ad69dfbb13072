"""How people speak of the customer and of the vendor. Patterns, one list a purpose; the group is the name."""

from __future__ import annotations

import re

from assistant.patterns import regex

_WORD = r"[A-Z](?:[\w&]|['’](?!s\b|re\b|ll\b|d\b|ve\b)(?=\w)|[-.](?=\w))*"
NAME = rf"{_WORD}(?: (?:(?:&|of|and) (?=[A-Z]))?{_WORD}){{0,4}}"
_HAN = r"[\u4e00-\u9fff]"
_HOUSES = (
    "公司|集团|科技|银行|医院|大学|学院|事务所|药房|酒店|物业|股份|物流|建设|商砼|水泥厂|煤矿|索道|牧业|农业|渔业|茶业|茶厂|影业|印刷|彩灯|合作社|博物馆|图书馆|出版社|印染|纺织"
    "|食品|乳业|医药|能源|机械|材料|化工|制药|半导体|环保|重工|电子|电器|家具|服饰|汽车|保险|经纪|制造|教育|培训|搬家|洗涤|养老院|幼儿园|书店|乐园|景区|粮库|电厂|水厂|造船|船舶"
)

# The interviewer asks what the company is; the answer must speak as `we`.
CUSTOMER_ASKED = {
    "en": (
        regex(rf"\b[Ww]ho(?:['’]s| is| are) ({NAME})(?:['’]s)?(?=[,?.]| and (?:what|who)|,? for (?:somebody|someone|anyone|people|a reader)| as a company)"),
        regex(rf"\b[Ww]hat(?:['’]s| is) ({NAME})(?=[,?]| and (?:what|who|how))"),
        regex(rf"\b(?:[Tt]ell|[Ii]ntroduce|[Tt]alk|[Ww]alk|[Ss]tart)\b.{{0,40}}?\b(?:about|what|who) ({NAME}) (?:is|are|does|do)\b"),
        regex(rf"\b[Hh]ow (?:big|large|old) (?:is|are) ({NAME})\?"),
        regex(rf"\b(?:anyone|anybody|someone|somebody|people|reader|readers) who(?:['’](?:s|ve|d)| has| have| had)? never heard of ({NAME})(?=[,.?]|$)"),
        regex(rf"\b[Dd]escribe ({NAME}) (?:for|to|in)\b"),
        regex(rf"\b(?:[Ss]tart|[Bb]egin) with ({NAME})(?:['’]s)?,? (?:for|as)\b"),
        regex(rf"\b(?:['’]ve|has|have|had|['’]d) never (?:heard of|come across) ({NAME})(?=[,.?]|$)"),
        regex(rf"\b(?:little|bit|more|something) about ({NAME})(?=[,.?]| and )"),
        regex(rf"\byour (?:role|job|part|time|work) (?:at|in|with) ({NAME})(?=[,.?]| and )"),
        regex(rf"\byou (?:do|run|lead|manage|look after) (?:[a-z]+ ){{0,3}}(?:at|for) ({NAME})(?=[,.?]| and )"),
    ),
    "zh": (
        regex(rf"(?:介绍|讲讲|说说|聊聊|谈谈)(?:一下|下|介绍)?(?:您们|你们|咱们|咱|我们)?({_HAN}{{2,8}}?)(?=[，、。？?吧]|还有|和|这家|是|的(?:整体|基本|情况|背景|业务)|目前|现在)"),
        regex(rf"(?:^|[，。！？、])(?:那|先问[^，]{{0,4}}|来|咱们?)?({_HAN}{{2,8}}?)是(?:一?家|个)?(?:什么样|怎么样|怎样|做什么|干什么|什么)(?:的|公司|企业|所)?"),
        regex(rf"(?:您|你)(?:个人)?在({_HAN}{{2,8}}?)(?:公司|集团)?(?:里面|这边)?(?:管|负责|担任|做|主要|干)"),
        regex(rf"({_HAN}{{2,8}}?)(?:现在|目前|今天)?(?:多大规模|有多少(?:人|员工|家店)|是哪一?年(?:办|开|成立)|哪一?年(?:办|开|成立))"),
        regex(rf"没听过({_HAN}{{2,8}}?)的"),
        regex(rf"(?:介绍|讲讲|说说|聊聊|谈谈)(?:一下|下)?({_HAN}{{2,8}}?)(?=吧?[，。？?]|是(?:干|做|个|什么|怎))"),
        regex(rf"(?:^|[，。！？、])(?:那)?({_HAN}{{2,8}}?)[，,]?(?:这家公司|算是|到底是|究竟是|是)(?:一?家|个)?(?:什么样|怎么样|怎样|做什么|干什么|干啥|做啥)"),
    ),
}  # fmt: skip

# What is asked of a house and of nothing else: 哪年开的, 多大规模.
_ASKS_HOUSE = r"(?=[^。！]{0,40}(?:企业|公司|单位|规模|哪一?年|什么时候[建开成办]|多少人|成立|创办|历史|来历))"
# Only a house is introduced, whatever the answer begins with.
CUSTOMER_INTRODUCED = {
    "en": (
        regex(rf"\b(?:[Ii]ntroduce|[Dd]escribe|[Pp]resent|[Ss]ketch|(?:picture|story|history|outline|portrait) of|[Tt]ell (?:me|us|the readers?|people)(?: a little| a bit)? (?:about|who|what)|(?:with|into|explain|say) (?:who|what)) ({NAME})(?=[,.?]| is\b| are\b| does\b| do\b| for\b| to\b| as\b)"),
    ),
    "zh": (
        regex(rf"(?:介绍|讲讲|说说|聊聊|谈谈)(?:一下|下)?({_HAN}{{2,8}}?)(?=吧?[，。？?]|是(?:干|做|个|什么|怎)|的(?:历史|来历)){_ASKS_HOUSE}"),
        regex(rf"(?:^|[，。！？、])(?:那)?({_HAN}{{2,8}}?)[，,]?(?:这家公司|算是|到底是|究竟是|是)(?:一?家|个)?(?:什么样|怎么样|怎样|做什么|干什么|干啥|做啥){_ASKS_HOUSE}"),
        regex(rf"(?:为什么|为啥|怎么)叫(?!做)({_HAN}{{2,5}})(?=[，。？?呢])"),
        regex(rf"(?:说|看到|了解到|知道|听说)({_HAN}{{2,8}})是(?=[^，。]{{0,24}}(?:公司|企业|集团|厂|医院|学校|品牌|合作社)(?:[，。]|之一))"),
    ),
}  # fmt: skip
# A job somebody has had since.
CUSTOMER_JOB = {
    "en": (
        regex(rf"\b(?:do|did|doing|done|work|worked|working|were you|been|job|life) before (?:you (?:came to|joined) |coming to |joining )?({NAME})(?=[,.?])"),
        regex(rf"\b(?:[Ww]hen|since|after) ({NAME}) (?:opened|started|began|was founded|hired|took (?:me|us) on|bought)\b"),
        regex(rf"\b(?:years|months|time|day|week|job|role|started|came|moved|here) (?:at|with|to) ({NAME})(?=[,.?])"),
    ),
    "zh": (),
}  # fmt: skip

# The customer says who "we" are: it cannot be meant otherwise where "we" follow, or a house is spoken of.
CUSTOMER_PRESENTS = {
    "en": (
        regex(rf"\b[Ww]e(?:['’]re| are) ({_WORD}(?: (?:(?:&|of|and) (?=[A-Z]))?{_WORD}){{1,4}})(?=[,.]| and we\b)"),
        regex(rf"(?:^|[.!?] )(?:(?:So|Well|Yes|Yeah|Okay|Right|Um|Uh),? |{_WORD} {_WORD}, )?({NAME}), we(?:['’]re|['’]ve| are| have) (?:a|an|the|in|out|up|down|based|about|around|been|got|[a-z]+ing)\b"),
        regex(rf"\b(?:company|firm|house|business|practice|co-op|cooperative|charity|mill|works|farm|brewery|bakery), ({NAME}),"),
        regex(rf"(?:^|[.!?] )({NAME})(?:['’]s| is| was) (?:owned by|founded|based|headquartered|a (?:[\w-]+ ){{0,4}}(?:company|firm|business|co-op|co-operative|cooperative|charity|trust|group|manufacturer|maker|retailer|chain|practice|brewery|bakery|mill|hauler|carrier|publisher))\b"),
    ),
    "zh": (
        regex(rf"(?:公司|医院|学校|集团|厂|单位|酒店|我们所)(?:就)?(?:是|叫)({_HAN}{{2,10}}(?:公司|集团|银行|医院|大学|学院|厂|酒店|所|药房))(?=[，。、])"),
        regex(rf"(?:^|[，。！？])(?:我们|俺们|咱们?)({_HAN}{{2,6}}(?:{_HOUSES}))(?=[，。、]|是|呢|在)"),
        regex(rf"(?:^|[。！？]|好，|行，|中，)(?!那时|这时|当时|现在|以前|原来|过去|那会)({_HAN}{{2,8}})是(?=[^，。我你他]{{0,14}}(?:企业|公司|集团|矿井|单位|国企|医院|学校|工厂|合作社)[，。])"),
    ),
}  # fmt: skip

# The customer says it: at the beginning of a turn, or of the own house.
CUSTOMER_SAID = {
    "en": (
        regex(rf"\b(?:here at|we at|us at|work(?:ing|ed)? (?:at|for)|people at|joined|welcome to) ({NAME})"),
        regex(rf"\b[Ww]e(?:['’]re| are) called ({NAME})"),
    ),
    "zh": (
        regex(rf"(?:我们|俺们|咱们?)(?:公司|集团|厂)?(?:就?叫|全称是?|名字叫)({_HAN}{{2,12}}?)(?=[，。、；]|$)"),
        regex(rf"(?:俺们|咱们?|我们)({_HAN}{{2,8}})(?=[，。、]|呢|这边|是|一共|目前|现在)"),
    ),
}  # fmt: skip
# The answer to a question of what the company is begins with its name.
CUSTOMER_OPENS_EN = (
    regex(rf"(?:^|[.!?] )({_WORD} (?:(?:&|of|and) (?=[A-Z]))?{_WORD}(?: {_WORD})?)\. (?=(?:It|We|They)(?:['’]s|['’]re| is| are) )"),
    regex(rf"(?:^|[.!?] )({_WORD} (?:& |and )?{_WORD})\. (?=(?:Tannery|Brewery|Bakery|Foundry|Mill|Printers?|Builders?|Hauliers?|Farmers?|Nursery|Dairy|Winery|Shipyard|Laboratory|Garage|Agency|Publishers?)\b)"),
    regex(rf"^(?:So,? |Well,? |Okay,? |Sure[,.] |Yeah,? |Yes,? |Right,? |Um,? |Uh,? |And |Of course[,.] ){{0,3}}({NAME})(?:['’]s|['’]re| is| are| makes| does| runs| was| has|,? we['’]re|,? we are|, it['’]s) (?:a|an|the|owned|based|founded|made|infusion|[a-z]+)\b"),
    regex(rf"^({_WORD} (?:(?:&|of|and) (?=[A-Z]))?{_WORD}(?: {_WORD})*)\. {_WORD}"),
    regex(rf"^({NAME})\. (?:We|It|They)\b"),
)  # fmt: skip
CUSTOMER_OPENS = regex(
    rf"^(?:好的?|行|嗯|那|我来说|可以|我先说|对|我从头说|我跟您说|[，。、])*?(?:^|[，。])({_HAN}{{2,10}}?)(?:呢|嘛|么|啊|吧)?[，,](?=[^。]*(?:年|成立|创办|做|家|总部|员工|号人|人|在|省|市|属))|^({_HAN}{{2,8}}?)是(?=[^。]*(?:年|成立|起步|做|家|一家|总部|员工|人))"
)
ASKS_FOR_COMPANY = {
    "en": regex(r"\b(?:who|what|how big|tell|describe|introduc|about)\b", re.IGNORECASE),
    "zh": regex(
        r"介绍|讲讲|说说|先说|是做什么|干什么|什么样|背景|规模|哪一?年|哪家|交代|你们是谁|您们是谁|什么公司|什么单位"
    ),
}

# The interviewer asks how the vendor was found and chosen; only somebody of the vendor's asks so.
VENDOR_CHOSEN = {
    "en": (
        regex(rf"\b[Ww]hy (?:did you (?:choose|pick|go with|go for|buy|take) |was it |choose |pick )?({NAME})(?: in the end| then| over the others)?\?"),
        regex(rf"\b(?:[Hh]ow|[Ww]ho|[Ww]hat|[Ww]hy|[Ww]hen|[Ww]here)\b[^.?!]{{0,60}}?\b(?:choos(?:e|ing)|chose|pick(?:ed|ing)?|found|find|come (?:to|upon|by|across)|came (?:to|upon|across)|(?:get|got) (?:to|on to|onto)|decid(?:e|ed|ing) (?:for|on)|end(?:ed)? up (?:with|at)|go(?:ing)? (?:with|for)|went (?:with|for)|sign(?:ed|ing)? (?:with|up with)|(?:bring|brought) in|hear (?:of|about)|(?<!never )(?<!ever )heard (?:of|about)|land(?:ed)? on|settl(?:e|ed|ing) on|turn(?:ed)? to|trust(?:ed)?|call(?:ed)? in|made you (?:call|ring|try|buy)) ({NAME})(?=[,?]| in the end| and | over )"),
        regex(rf"\b[Hh]ow did ({NAME}) (?:come|get|win|end up|enter|turn up|reach)\b"),
        regex(rf"\b(?:before|without) ({NAME}), before ({NAME})\b"),
        regex(rf"\b(?:start|beginning|arrival|choice|side) of ({NAME})(?=[,.?] )"),
        regex(rf"\bbecause of ({NAME})\?"),
        regex(rf"\b(?:[Ss]ince|[Oo]nce|[Aa]fter|[Bb]efore|[Ww]hen) you (?:put in|got|bought|brought in|took on|started (?:with|using|on)|installed|switched to|moved to|had|had had|went live with) ({NAME})"),
        regex(rf"\b[Ww]hen did you (?:start with|begin with|get|buy|switch to|install|go live with) ({NAME})(?=[,?])"),
        regex(rf"\b[Ww]hen did ({NAME}) (?:go live|come in|start|arrive|come along)\b"),
        regex(rf"\b(?:thinking (?:about|of)|considering|recommend|doubts about|looking (?:at|into)|buying|hesitating over) ({NAME})(?=[,.?])"),
        regex(rf"\b[Hh]ow many ({NAME}) (?:units|licen[cs]es|seats|users|robots|devices|terminals|sensors|cameras|screens)\b"),
        regex(rf"\b(?:[Dd]id|[Dd]oes|[Hh]as|[Cc]an|[Cc]ould) ({NAME}) (?:help|helped|change|changed|solve|solved|make it)\b"),
    ),
    "zh": (
        regex(rf"(?:为什么|为啥|怎么|咋)(?:就|会|又|最后|最终|当初|当时)?(?:选(?:择|中|定|上|的是|的)?|定|签)(?:了|的)?({_HAN}{{2,6}}?)(?=[，。？?呢]|这家|的[，。？?])"),
        regex(rf"(?:用上|用了|上了|上线|装了|装上|引进|引入|接入|换成|换上|签了|选了)({_HAN}{{2,6}}?)(?:系统|平台)?(?:以后|之后|以来|后)"),
        regex(rf"(?:引进|引入|接入|装|部署)({_HAN}{{2,6}}?)(?:系统|平台)?(?:之前|以前)"),
        regex(rf"谁(?:推荐|介绍|找)(?:的|到)?({_HAN}{{2,6}}?)(?=[，。？?])"),
        regex(rf"(?:要|决定|提出来?|想到|主张)上({_HAN}{{2,6}}?)(?=的|[，。？?]|系统|平台)"),
        regex(rf"(?:^|[，。！？])({_HAN}{{2,4}})(?:系统)?(?:(?:进场|上线|装好)(?:是|在|那)|是?(?:哪天|什么时候|几月|何时)(?:进场|上线|来的|装|开始))"),
        regex(rf"(?:给|对|推荐|评价)({_HAN}{{2,4}}?)(?:的系统)?(?:打分|打几分|打个分|的评价|还?满意)"),
        regex(rf"({_HAN}{{2,4}})(?:又)?(?:是)?(?:怎么|咋)(?:进来|进场|进的|赢|脱颖|入)"),
        regex(rf"(?:我是|，)({_HAN}{{2,6}}(?:科技|软件|数科|智能|信息|网络|云))的(?:市场|品牌|内容|客户成功|产品|销售|客户)(?:总监|经理|部|主管|负责人|顾问)"),
    ),
}  # fmt: skip
# The customer says "your X" to the vendor's people.
VENDOR_CALLED = {
    "en": (
        regex(rf"\b(?:[Yy]ou (?:guys |folks |people |lot )?at|[Yy]our (?:people|colleagues|team) (?:at|from)|from you at) ({NAME})"),
        regex(rf"\bwhere ({NAME}) (?:comes|came) in\b"),
        regex(rf"\b({NAME}) (?:can (?:show|tell|see|do)|knew|knows|gives|shows|tells|sends|flags|plans|writes|asks|warns|cannot|can't|doesn't|isn't|won't|was the only|had it|[a-z]{2,}s (?:me|us|it|one|them|a|an|the|every))\b"),
    ),
    "zh": (
        regex(rf"你们({_HAN}{{2,4}}?)(?=那[个两位几]|这[个两位几]|的[人工系软]|来[了的]|又不|就是)"),
        regex(rf"(?:就|最后|后来|最终)(?:定|选|签)了?({_HAN}{{2,4}}?)(?=[，。])"),
        regex(rf"你们({_HAN}{{2,4}}?)的(?:人|顾问|工程师|实施|客服|系统|东西)"),
        regex(rf"(?:^|[，。])({_HAN}{{2,4}}?)(?:一上|上线以后|上了以后|上来)"),
        regex(rf"({_HAN}{{2,4}})那(?:个|位)(?:姑娘|小伙子?|工程师|顾问|经理|老师|女孩|男孩|小[\u4e00-\u9fff])"),
        regex(rf"({_HAN}{{2,4}}?)(?:来了|派了|派来)(?:一个|[一二两三四五六七八九十几\d]+个?)(?:人|工程师|小伙|顾问|姑娘)"),
        regex(rf"(?:欢迎|感谢)({_HAN}{{2,6}}?)(?:公司)?的(?:同志|老师|朋友|各位|同事)"),
    ),
}  # fmt: skip

# The interviewer says where they are from.
VENDOR_SELF = {
    "en": (
        regex(rf"\b(?:I'm|I’m|I am|[Ii]t['’]s|[Tt]his is|[Mm]y name is|name's|through to) {_WORD}(?: {_WORD})?,? (?:and I'm )?(?:from|with|at) ({NAME})"),
        regex(rf"\b{_WORD}(?: {_WORD})? here,? from (?:the )?({NAME})"),
        regex(rf"\b(?:here|everyone|everybody|us|team|folks) (?:at|from) ({NAME})"),
        regex(rf"\bI (?:work|do|run|lead|write|handle|look after)[a-z ]{{0,40}} (?:at|for) ({NAME})"),
        regex(rf"\b(?:calling|phoning|ringing|writing|speaking|in touch) (?:you )?from ({NAME})"),
        regex(rf"\b(?:[Ww]e|[Uu]s|(?:[Oo]ur|[Tt]he) [a-z ]{{0,20}}(?:team|people|colleagues|side)) (?:here )?at ({NAME})"),
    ),
    "zh": (
        regex(rf"我是({_HAN}{{2,8}}?)(?:市场部|品牌部|内容部?|客户成功部?|客户|公关部?|这边)?的(?=小{_HAN}|{_HAN}{{2,3}}[，。！])"),
        regex(rf"我们({_HAN}{{2,6}}?)(?:这边|这里|公司|这次)?(?:也|就)?(?:想|要|在|正在|准备|打算)?(?:做|写|出|拍|整理)(?:个|一个|一些|一批|几个)?(?:客户|标杆)?案例"),
        regex(rf"(?:我代表|代表我们)({_HAN}{{2,8}})(?=[，。]|来|跟|和|谢)"),
    ),
}  # fmt: skip
# Both sides speak of what was bought; the product often has the name of the house.
VENDOR_BOUGHT = {
    "en": (
        regex(rf"(?<!\bdo )(?<!\bdid )(?<!\bwork )(?<!\byou )(?<!\bbeen )\b[Bb]efore ({NAME})(?=[,.?]| came| was)"),
        regex(rf"\b(?:end(?:ed)? up (?:with|choosing|at)|get to|got to|chos(?:e|en)|choose|choosing|picked?|picking|went with|go with|going with|settled? on|switch(?:ed)? to|moved? to|landed on|signed with|live (?:on|with)|rolled out) ({NAME})"),
        regex(rf"\b[Ww]hy ({NAME})\?"),
        regex(rf"\b[Tt]he ({NAME}) (?:folks|people|team|guys|lot|engineers?|crew)\b"),
        regex(rf"\b(?:life|work|working|days?|happy|live|now|today) with ({NAME})\b"),
        regex(rf"\b({NAME}) (?:turned up|came along|showed up|went live|came out on top|won us|was (?:installed|rolled out|switched on|put in))\b"),
        regex(rf"\b(?:you|they|we|I) (?:use|used|bought|buy|trialled|tested|looked at|tried) ({NAME})"),
        regex(rf"\b({NAME}) (?:gave|sent|told|helped|trained|built|said|showed) (?:us|me|my|our)\b"),
    ),
    "zh": (
        regex(rf"(?:为什么|最后|最终|当时|怎么)(?:会|就)?(?:选|选了|选择|选择了|选的是|定了|签了)(?:了)?({_HAN}{{2,6}}?)(?=[，。？?呢]|主要|这家|的)"),
        regex(rf"(?:在?(?:使用|用|上|引入|部署)(?:了)?)({_HAN}{{2,6}}?)(?:系统|平台)?(?:之前|以前|之后|以后)"),
        regex(rf"({_HAN}{{2,4}})(?:的人|那边|这边|的工程师|的顾问|的同事|的实施)(?=[，。来跟给说]|\d|[一二三四五六七八九十几])"),
    ),
}  # fmt: skip

# What stands before a name and is none of it: "So Tin Parrot", 后来墨衡.
BEFORE_NAME = regex(
    r"^(?:(?:So|And|But|Well|Now|Yes|Yeah|Okay|Right|Oh|Because|Then) )+|^(?:(?:给[^，]{1,4})?(?:介绍|讲讲|说说|聊聊|谈谈)(?:一下|下)?|后来|来自|所以|当时|那么|那|最后|最终|管?[跟和与给把让]|你们|只有|就是|其实)+(?=[\u4e00-\u9fff]{2})"
)
# What was there before is not what was bought: "we left Kronos", 以前用金蝶.
REPLACED = {
    "en": r"\b(?:left|leaving|instead of|replac(?:e|ed|es|ing)|(?:the |our )?old|away from|rid of|(?:were|was) (?:still )?on|unlike|compared (?:to|with)|off|used to (?:use|have)|outgr(?:ew|own)) {name}\b|\b{name} (?:before|back then|in those days|at the time)\b",
    "zh": r"(?:换掉|不用|淘汰|替掉|替了|停了|卸了|原来的?|老的?|旧的?|以前的?|之前的?|过去的?|先前)(?:用|使|上|是|装|那套|那个)?(?:的|了|过)?{name}",
}
# "executive director of High Mesa Food Bank": two words at least, since "of Operations" is no house.
TITLE_OF = regex(
    rf"\b(?:director|president|owner|founder|head|chief|CEO|chair|manager|partner) (?:of|at) (?:the )?({_WORD} (?:[A-Z&]\S* ?)*(?:Bank|Trust|Group|Hospital|School|College|University|Company|Foods?|Farms?|Brothers|Sons|Works|Mills?|Society|Services|Hotels?|Logistics|Energy|Games|Press|Club|Centre|Center))$"
)
# Somebody who says, asks or laughs is a person.
SPOKEN_TO = r"(?:asks?|asked|met|thanked|phoned|rang|texted|emailed|hugged|married)"
SPEAKS = r"(?:said|says|told|asked|laughed|thinks|thought|rang|cried|retired|sat|walked)"

ORDINARY = frozenset(
    "There Here Then Where When How Why One Some Every Each Both Most Many I The That This It We You He She They So Okay What Who And But No Yes Well Right Sure Thank Thanks "
    "Mr Mrs Ms Dr God Excel Word SAP Salesforce Slack Teams Google Oracle Outlook WhatsApp SharePoint Access Zoom Jira Microsoft Amazon Apple Windows LinkedIn PowerPoint Covid COVID Christmas "
    "Easter Brexit Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December English German French "
    "Spanish Chinese IT HR CRM ERP MES WMS TMS API PDF CSV AI KPI ROI Q1 Q2 Q3 Q4 Great Good Nice If In On At As Our My Your His Her Their Yeah Before After Black Not Just Now "
    # Places that interviewers say they are from.
    "London Paris Berlin Munich Hamburg Madrid Barcelona Rome Milan Vienna Zurich Geneva Amsterdam Brussels Dublin Edinburgh Glasgow Manchester Birmingham Leeds Bristol Copenhagen Stockholm "
    "Oslo Helsinki Warsaw Prague Lisbon Athens Istanbul Dubai Mumbai Delhi Bangalore Bengaluru Pune Chennai Singapore Tokyo Osaka Seoul Beijing Shanghai Shenzhen Taipei Sydney Melbourne "
    "Brisbane Perth Auckland Wellington Toronto Montreal Vancouver Ottawa Boston Chicago Dallas Houston Austin Denver Seattle Portland Atlanta Miami Phoenix Detroit Philadelphia "
    "Texas California Florida Ohio Michigan Georgia Virginia Oregon Colorado Minnesota Wisconsin Illinois Missouri Kansas Nebraska Iowa Utah Nevada Arizona Washington "
    "America England Scotland Wales Ireland Britain France Germany Spain Italy Austria Switzerland Holland Belgium Denmark Sweden Norway Finland Poland Portugal Greece Turkey Russia Ukraine "
    "India China Japan Korea Australia Canada Mexico Brazil Chile Argentina Peru Nigeria Kenya Ghana Egypt Europe Asia Africa".split()
)  # fmt: skip
# A person, not a house, stands before what somebody is.
PERSON = regex(
    r"^(?:['’]s| is| was)(?: now)?,? (?:the |our |my |a |an )?(?:[\w-]+ ){0,3}?(?:C[A-Z]O|VP|director|manager|head|lead|engineer|officer|guy|man|woman|lady|person|boss|nurse|driver|analyst|colleague|lawyer|friend|name)\b|^[^.?!]{0,60}\b(?:he|she|his|her|him)\b"
)
ORDINARY_ZH = regex(
    r"^们|星级|隔壁|对面|附近|当地|本地|外地|同行|老家|旁边|[我你您咱他她它这那哪谁的了吗呢吧啊么]|^贵(?!州|阳|港|溪|池|德|安|人|金属)|^[跟把被从对就都也很不没还再自叫是在有用最非第]|[里上下内外边头就都也还又才只]$|^(?:医院|学校|酒店|工厂|公司|集团|银行|厂|店|院)(?=[^，]{1,3}$)|^.(?:总|工|老师|经理|主任|部长|厂长|店长|院长|律师|哥|姐)$|[一二三四五六七八九十两几\d]+(?:家|个|条|套|千|百|万|年|月|天|次|台|款|种|位|名|人|点|号|期|轮|块|步|部分)"
    r"|^(?:公司|客户|情况|一下|大家|项目|系统|背景|团队|部门|企业|老师|先生|女士|今天|首先|其实|当时|后来|以前|现在|目前|主要|数据|平台|软件|产品|供应商|厂家|厂商|别人|其他|别家"
    r"|兼职|外包|内勤|内审|外勤|值班|中介|保安|保洁|实习生?|志愿者|网管|运营商?|客服|顾问|工程师|代理商?|专员|组长|班长|师傅|同事|法务|采购|仓管|集成商|服务商"
    r"|人工|纸|表格|微信|钉钉|飞书|企业微信|用友|金蝶|新系统|老系统|总部|一线|车间|财务|业务|行业|市场|规模|基本|整体|技术|工作|职责|部署|上线|使用|对接|一个|第一|另外|比如|简单|哪家|贵|贵司|贵公司|各位|两位|三位|自己|老板|领导|医院|学校|酒店|门店|仓库|银行|集团|工厂|印染厂)$"
)
