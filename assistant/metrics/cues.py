"""Words that tell when a value held, whose it is, and whether it is a fact, a hope or a slip."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from assistant.patterns import caseless, regex, says, small

Era = Literal["before", "after"]


@dataclass(frozen=True, slots=True)
class When:
    """When a value held: before or after the change, with the year where one is said."""

    era: Era | None
    year: int | None = None
    weak: bool = False


@dataclass(frozen=True, slots=True)
class Cues:
    """The patterns of one language. `before`, `after` are plain words; `was`, `is` are tenses and weaker."""

    before: re.Pattern[str]
    after: re.Pattern[str]
    was: re.Pattern[str]
    now: re.Pattern[str]
    last_year: re.Pattern[str]
    this_year: re.Pattern[str]
    year_before_last: re.Pattern[str]
    hoped: re.Pattern[str]
    foreign: re.Pattern[str]
    ours: re.Pattern[str]
    slip: re.Pattern[str]
    negated: re.Pattern[str]
    clause: re.Pattern[str]
    attribution: re.Pattern[str]


_EN = Cues(
    before=caseless(
        r"\b(?:used to|originally|initially|previously|formerly|(?<!the day )(?<!the night )(?<!the evening )(?<!the morning )before(?! (?:the end|(?:half |quarter )?(?:past )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midday|midnight|lunch|breakfast|dinner|supper|dawn|dark)\b(?! (?:years?|months?|weeks?|days?|hours?|minutes?|of|people|times)\b)))|beforehand|in the beginning|in the past|until recently|until (?:last|this) (?:year|season|spring|summer|autumn|fall|winter)|at the start|at first|back then|started (?:at|out)|start(?:ed)? with|"
        r"(?:a|two|three|four|five|six|ten|a few|several|\d+) (?:years?|seasons?|months) (?:ago|earlier)|(?:year|quarter|month|winter|summer|season) before|the (?:year|quarter|season) (?:i|we)(?:['’](?:m|re)| was| were| am| are)? compar(?:ing|ed|e)\b|(?<!since )(?<!from )last (?:season|summer|winter|spring|autumn|fall)|instead of|in the (?:old|bad old) days|the old way|up from|down from|(?:the )?first (?:week|month|audit|survey|round)|when (?:it|we) (?:first )?(?:went in|went live)|baseline|this time last year|the old (?:one|way|system|tool|process|thing|days|software|contract|gate|line|machine|form|site|building|setup|press|kit|rota|method|diary|plant)|when (?:i|we|he|she|they) (?:(?:first )?started|arrived|joined|took over|began)|(?:two|three|four|five) (?:winters|summers|springs|autumns|terms) ago)\b"),
    after=caseless(r"\b(?:now|nowadays|these days|today|currently|at the moment|after (?:a|two|three|four|five|six|nine|twelve) (?:weeks?|months?|quarters?|years?)|by the (?:second|third|fourth|fifth|sixth|end of the)(?: (?:week|month|quarter|year))?|this (?:(?:low|high|school|financial|fiscal|tax|last|past|whole) )?(?:year|quarter|month|season|spring|summer|autumn|fall|winter|week|january|february|march|april|june|july|august|september|october|november|december)|last (?:month|week)|by (?:january|february|march|april|may|june|july|august|september|october|november|december)\b(?! next)|(?:finished|closed|ended) (?:last|the) (?:year|season|quarter) (?:at|on|with)|since then|with (?:the|your|this) (?:new )?(?:tool|system|software|app|platform|product|portal|robots?|scanners?)|since (?:the )?(?:launch|go-?live|roll-?out|switch|upgrade|change|migration)|since we (?:switched|launched|went live|started|moved|installed|changed)|after(?:wards)?|yesterday|this morning|as of (?:now|today|yesterday|last|this|monday|tuesday|wednesday|thursday|friday)|since (?:the|our|this|that) new [a-z]+|by then(?=,? (?:it|we|they|that|there|i)\b)|since(?=\s*(?:[.,;!?]|$))|most recent|latest|in this one|the new (?:one|way|system|tool|process|software)|the last one|(?:is|are|['’]s|['’]re) (?:now )?(?:down|up|back) (?:to|at))\b"),
    was=caseless(r"\b(?:was|were|had|took|cost|spent|ran|stood|averaged|needed|would|could(?! be| not|n['’]t))\b|['’]d\b"),
    now=caseless(r"\b(?:is|are|takes|costs|spend|runs?|have|has)\b|['’](?:s|re|ve)\b"),
    last_year=caseless(r"\b(?:last (?:year|season)|(?:the )?(?:year|season) before|a year (?:ago|earlier)|previous (?:year|season))\b"),
    this_year=caseless(r"\bthis (?:year|season|spring|summer|fall|autumn|quarter)\b"),
    year_before_last=caseless(r"\b(?:the )?(?:year|season) before last\b|\btwo (?:years|seasons) (?:ago|earlier)\b"),
    hoped=caseless(
        r"\b(?:wants? to(?! say)|wanna(?! say)|(?:i|we|they|he|she)(?:['’]d)? wants? (?:us |me |them |it )?(?:at |to |down |under |below )*(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)\b|hop(?:e|es|ed|ing)|plans? (?:to|for|is|was)|(?<!the )(?<!of )(?<!as )planned(?! (?:maintenance|downtime|outages?|hours|route|stops?|work|visits?|orders?|admissions?|surger))|planning (?:to|for)|targets?|goals?|aim(?:s|ed|ing)?|objective|expect(?:s|ed|ing)?|would like|i['’]d like|we['’]d like|going to|gonna|"
        r"will be|['’]ll|should be|(?:is|are|was|were|been|we) forecast(?:ed|ing)?|forecasts? (?:is|are|for|of|says) (?!\w+ (?:accuracy|error))|project(?:ed|ion|ions)|promis(?:e|es|ed|ing)(?! (?:date|day|time|week|hour|window|slot|delivery))|budgeted|by (?:christmas|next|the end of (?:the|next))|next (?:year|spring|summer|fall|autumn|quarter|winter)|"
        r"business case (?:said|says)|supposed to|meant to|could be(?! (?:\w+ed|seen|found|read|made|done|sent|sold|shown|told|put)\b)|might|ambition|(?:half|third|quarter|that|double)(?:['’]d| would) be|pitch(?:ed)?)\b"),
    foreign=caseless(
        r"\b(?:industry|benchmarks?|competitors?|other (?:customers?|clients?|companies|carriers|firms|people|vendors?)|another (?:customer|client|company|firm)|one of our (?:other )?(?:customers|clients)|"
        r"our (?:other )?customers (?:over|in)|peers?|national average|sector|market average|elsewhere|somebody else['’]s|(?:my|his|her|their) (?:last|previous|former|old|earlier) (?:company|employer|job|firm|place)|(?:my|his|her|our|their) (?:sister|brother|cousin|friend|mate|wife|husband|father|mother|dad|mum|mom|uncle|aunt|neighbou?r|son|daughter)['’]s (?!been|always|got|a |the )\w+|a friend of mine|where i (?:worked|was) before|(?:vendor|provider)s? typically|brochure|website says)\b"),
    ours=caseless(r"\b(?:we|our|ours|us|we['’](?:re|ve))\b"),
    negated=caseless(r"(?:\b(?:not|never|isn['’]t|wasn['’]t|n['’]t say|without)|n['’]t)\s+(?:an?\s+|say\s+|be\s+|it['’]s\s+|just\s+|the\s+|at\s+)*$"),
    slip=caseless(r"\b(?:no|nope|sorry|wait|actually|i mean|correction|scratch that|make that|make it|rather|i misspoke|not quite)\b"),
    clause=regex(r"[,;:](?=\s)|\s[—–-]\s|[—–]|\s(?=(?:but|while|whereas|and\s+(?:now|today|it['’]s|we['’]re))\s)"),
    attribution=caseless(
        r"\b(?:isn['’]t|is not|not|wasn['’]t|can['’]t|cannot|don['’]t|wouldn['’]t)\b[^.!?]{0,40}\b(?:because of you|down to you|from you|all you|just you|your (?:software|tool|system|product|doing)|the (?:software|system|tool|app|product)|thanks to|attribut\w+|credit|comparable|compare|print (?:that|this|it|the|those|them)|use that|put that)\b|"
        r"\b(?:(?:wouldn|shouldn|can|(?<!we )(?<!they )don)['’]t (?:write|put|use|print|hang|publish|claim|compare)|(?:we|they) don['’]t (?:put|use|print|publish|claim|compare) (?:that|this|it|those|them))\b(?! (?:the )?(?:\w+-)?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|hundred|\d+)\b)|\b(?:couldn|wouldn|can|can)['’]t (?:tell you|say|swear)\b[^.!?]{0,40}\b(?:thanks|because|down to|the (?:software|system|tool|product|roster|app))\b|\bwould have (?:come|gone|fallen|dropped|risen|been|happened)\b[^.!?]{0,24}\b(?:in any case|anyway|anyhow|regardless)\b|\bit['’]s not (?:you|your\s+\w+)\s*[.,;!]|\bnot\W+from\b|\bnot to compare\b|\b(?:just a|only a|a) (?:feeling|feel|hunch|guess)\b|\bnobody (?:ever )?counted\b|\btwo groups\b|\bnothing to do with\b"),
)  # fmt: skip
_ZH = Cues(
    before=regex(r"刚(?:开始|上线?|用|装|开)(?:的时候|那会儿|那时候?|那[几一两]?[个天周年]月?)|(?:我|他|她|我们|你)(?:刚)?(?:接手|来|到|进来|入职|进厂)(?:的时候|那会儿|那时候?|那年|时(?!候))|[老旧]的?(?:系统|办法|合同|流程|机器|设备|门|表|规矩|软件|平台|方案|版本)|以前|从前(?!台)|往年|先前|当年|开始那年|头一年|第一年|(?:手工|人工|用纸|纸单|纸质)[^，。]{0,3}的时候|(?<![季节底])之前(?!说)|原来|原先|(?<![开走跑送拿寄发传转出运搬调拉派带飞赶骑接递推抬换])过去(?!就|了|的时候|看)|当时|那时候?|(?<!这)(?<!近)(?<!了)[一两二三四五六七八九十半几]年前|早先|头[两几一三]年|前些年|早几年|那会儿|老系统|年初(?!步|衷)|去年同期|(?:本来|原本)(?:今年)?(?:要|得|想|打算)|再?前一?个(?:采暖季|供暖季|榨季|财年|学年|赛季|销售季|产季|雨季|汛期|花季|季度|学期|旺季|淡季|冬天|夏天|年度)|上上个?(?:采暖季|供暖季|榨季|财年|学年|赛季|销售季|产季|雨季|汛期|花季|季度|学期|旺季|淡季|年度)|刚上线|上线头|头一个月|头[两几三](?:公里|百米|批|轮|炉|段|层|期|个?月|个?星期|个?礼拜|周)|(?:头一|第一)(?:批|期|轮|季)|第一个月|刚开始|一开始|最早|起初|上线前|没上(?:线|系统)|老办法|基线"),
    after=regex(r"(?:跑|用|上|做|干|试)了[一两三四五六七八九十半几]个?(?:多)?(?:星期|礼拜|周|月|季度|年)(?:之|以)?后|换了[^，。]{1,8}(?:之|以)后|现在|现如今|这会儿|(?:改|换|装|弄|调|用)(?:完|好|了|起来|上)(?:之|以)?后|这[一两几半]年|近[两几半]年|系统上了?(?:之|以)?后|上了系统|用上(?:之|以)?后|新系统|如今|目前|眼下|今年|上个?月|这个月|最近|上线后|后来(?![^，。]{0,8}(?:统计|算过|算了|查过|查了|一算|一查|翻过|补算|数过))|已经(?!很|算|不|够)|上周|本月|本季|后[两几三](?:公里|百米|批|轮|炉|段|层|期)|(?:第[二三四五六七八九十]|最近一|最后一)(?:批|期|轮)|(?:最后|末了|到头来)(?:只|就|才)|(?:上个?|这个?|本)(?:采暖季|供暖季|榨季|财年|学年|赛季|销售季|产季|雨季|汛期|花季|季度|学期|旺季|淡季|冬天|夏天|年度)"),
    was=regex(r"(?!)"),
    now=regex(r"(?:上回|上次|前两天|前几天|昨天|这回|这次)[^，。]{0,6}(?:[花用]了?|只|就)"),
    last_year=regex(r"去年"),
    this_year=regex(r"今年|现在|目前|上个?月|这个月"),
    year_before_last=regex(r"前年"),
    hoped=regex(r"希望|[要让叫](?:我们|咱们|咱|我)[^，。]{0,4}(?:减|降|缩|压|提|升|增|砍)[到成至]|硬任务|(?<!没)要控制在|要求(?:是|控制|达到|降到|做到)|红线|想冲|冲到|目标|(?<!非)计划(?![内外])|打算|预计|预期|争取|想要|想做到|想试|力争|指标|将(?:会|来|达到)|明年|下一步|flag|承诺|答应|许诺|拍胸脯|要做到|要到|规划|准备(?:做|上|扩)|愿景|KPI|年底(?:前|要|能)|有望|理论上|合同(?:里|上)写"),
    foreign=regex(r"行业|(?:报纸|杂志|新闻|网上|电视|宣传册|宣传页|彩页|广告)(?:上|里)?(?:写|讲|说|登|报|看)|隔壁[^，。]{0,3}[县村厂店镇区市校院局]|有的(?:企业|厂|单位|公司|医院|同行)|(?:培训|讲课|上课)的?老师[^，。]{0,3}[说讲]|(?:销售|业务员|推销的?)[^，。]{0,4}(?:吹|给我看)|听人[^，。]{0,2}(?:介绍|讲|说)|人家[^，。]{0,8}(?:那[家个边]|厂|县|公司|医院|窗口|车间)|(?:去|到)[^，。]{1,6}(?:看|参观|学习|取经)了?一?[个家](?!同事|病人|客户)|(?:宣传|广告|样本|白皮书|案例|彩页|宣传册)(?:里面?|上|册)?(?:的|说的?|讲的?|写的?)?(?:是|有)|(?:那边|那头|隔壁)[^，。]{0,4}有(?:一)?[家个]|有(?:一)?个(?:老板|同行|朋友|老乡|亲戚)|全国平均|同城[^，。]{0,4}(?:店|厂|家|公司|企业|同行|院|校)|厂家公布|听说(?!你们|咱们|贵)|上一?家(?:公司|单位|厂|店|企业|东家)|(?:我|他|她)(?:姐|哥|弟|妹|爸|妈|舅|叔|姑|朋友|同学|老公|老婆|爱人|表[哥弟姐妹])(?:那|的|家)[^，。]{0,3}(?:店|公司|厂|家|馆|铺)|前东家|前公司|同行|业内|业界|市场平均|友商|竞品|别家|别人家|另外(?:有?一?个|一家)?客户|(?:我们|咱们)(?:另外)?有(?:一)?[个家][^，。]{0,10}的?客户(?=，)|(?:有|其他|别的)(?:个|家)?客户(?=[，,也上用]|那边|说)|对手|协会|人家(?:是|那|也|做到|[^，。]{1,6}(?:能|可以)?做到)|他们那|竞争对手|标杆"),
    ours=regex(r"我们|咱们|咱|我这|自己"),
    negated=regex(r"(?:不是|没有|哪有|别写|不要写|不能写|不算|不敢说)(?:百分之|说|成)?$|(?:[写说讲念报听看记算传]|打印|当)成(?:是|了|百分之)?$"),
    slip=regex(r"不对|不是|哦不|啊不|说错|应该是|更正|记错|看错|不不|纠正|讲错|准确(?:说|的|讲)|sorry|等一下"),
    clause=regex(r"[，；：,;:]|——"),
    attribution=regex(
        r"(?<!更)不(?:能|要|好|该|可以)(?:全|都|光)?(?:算|写|讲|归|往|放|比)(?!成|[^，。]{0,3}[百零一二两三四五六七八九十\d])|别(?:写|算|往|给|放|拿)(?!成|错|反|漏|[^，。]{0,3}[百零一二两三四五六七八九十\d])|莫(?:往|算|写|归)|(?:不|别|莫)[^，。]{0,6}功劳|跟(?:系统|你们|软件)没关系|不上(?:系统|你们)也|本来(?:就|也)会|证明不了|说明不了|比不了|没法比|(?:他|她|我|凭)感觉的|没有?统计过?的?[，。]|瞎说|乱讲|运气|不比(?!那)|不可比|比不公平|一家店|一个店|(?:一半以上|大部分|主要|多半)(?:因为|靠|还是)(?!什么|啥)|(?:(?<!剩下)(?:这个|那个|[这那]里[头面]?|[这那]块|其中)|[率量额费价本日数]|时间|周期)(?:其实|也|当然|倒)?(?:一半以上|大部分|主要|多半)是(?!什么|啥|哪|看|谁)|"
        r"不是一(?:种|回事|码事|个口径|个概念)|两(?:码|回)事|另一(?:码|回)事|不(?:要|能|可以)写成(?:减|降|提|增|涨|少)|(?:口径|范围|scope|前提|条件)[^，。]{0,4}(?:不一样|不同|变了)|乱比|不好算|不(?:能|好|可以)(?:直接)?[跟和拿与][^，。]{1,8}比|碰巧|凑巧|赶巧|(?:一半|大部分|几成)[^，。]{0,3}是[^，。]{1,8}出来的|"
        r"不(?:太|怎么|是很)(?:硬|准|靠谱|可靠)|不是(?:软件|系统|你们|它|平台)[^，。]{0,6}的(?!问题|错|毛病|责任|锅|事故)|混着(?:写|说|算)"),
)  # fmt: skip


def cues(lang: str) -> Cues:
    """The patterns of the language; `zh` or anything else for English."""
    return _ZH if lang == "zh" else _EN


# A word of all that names a year from that of the interview on: most clauses name none.
_YEARS_EN = ("year", "season", "quarter", "spring", "summer", "fall", "autumn")
_YEARS_ZH = ("年", "月", "现在", "目前")
_NAMED = 100  # smaller years count from that of the interview, where nobody knows it


@lru_cache(maxsize=8192)  # metrics, corrections and the draft ask for the same clauses
def when(clause: str, lang: str, years: tuple[int, ...], recorded: int | None) -> When | None:
    """When a value in `clause` held; `years` are those the clause names, `recorded` the year of the interview.

    A past year is before and the year of the interview after; None where nothing is said.
    """
    words = cues(lang)
    year = _year(clause, lang, years, recorded)
    if words.before.search(clause):
        return When("before", year)
    if words.after.search(clause):
        return When("after", year)
    if year is not None and (years or recorded is not None):
        era: Era | None = None if recorded is None else "after" if year >= recorded else "before"
        return When(era or ("before" if words.last_year.search(clause) else None), year)
    if year is not None and (words.last_year.search(clause) or words.year_before_last.search(clause)):
        return When("before", year)
    weak: Era | None = "before" if words.was.search(clause) else "after" if words.now.search(clause) else None
    return When(weak, weak=True) if weak else None


def years_between(one: When, two: When) -> int | None:
    """How many years `two` held after `one`; None where a year is missing, or only one of them counts from the interview."""
    if one.year is None or two.year is None or (one.year > _NAMED) != (two.year > _NAMED):
        return None
    return two.year - one.year


def _year(clause: str, lang: str, years: tuple[int, ...], recorded: int | None) -> int | None:
    if years:
        return years[-1]
    if not says(small(clause), _YEARS_ZH if lang == "zh" else _YEARS_EN):
        return None
    words = cues(lang)
    for pattern, back in ((words.year_before_last, 2), (words.last_year, 1), (words.this_year, 0)):
        if pattern.search(clause):
            return (recorded or 0) - back  # without a date of the recording 0 is its year
    return None
