"""English words that can, or cannot, stand in the name of a measure."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


DETERMINERS = _words("the our their its his her my your a an this that these those all")
PRONOUNS = _words(
    "i you he she it we they me him us them who whom what which there here someone somebody anyone anybody everyone everybody nobody nothing something "
    "anything everything one ones other others another thing things stuff mine ours theirs yours folks guys lot lots bit kind sort same rest such each both few many much most more less fewer"
    " any some no none every half third quarter"
)
FUNCTION = _words(
    "and or but so if then than because cause since while when where how why whether though although as like not never ever just only also too very really quite pretty even still already again always often "
    "usually sometimes mostly maybe perhaps probably actually basically honestly about around roughly nearly almost over under above below up down out off back away in on at by from into onto with without within "
    "during before after until till between among against through across per via plus minus yes yeah yep no nope okay ok oh ah um uh er well right now today yesterday tomorrow currently recently originally previously "
    "last next first second third once twice later earlier soon please thanks thank sorry sir madam ah lah aiyah ya hey hello hi good great lovely nice bad big wow god alright sure fine"
)
VERBS = _words(
    "is are am was were be been being has have had do does did done can could will would should shall must may might used "
    "get gets got gotten getting go goes went gone going come comes came coming take takes took taken taking make makes made making say says said saying tell tells told telling know knows knew think thinks thought "
    "see sees saw seen want wants wanted need needs needed let lets put puts give gives gave given keep keeps kept run runs ran sit sits sat stand stands stood start starts started stop stops stay stays stayed "
    "drop drops dropped fall falls fell fallen rise rises rose risen grow grows grew grown cut cuts hit hits reach reaches reached mean means meant look looks looked show shows showed happen happens happened find finds found "
    "spend spends spent wait waits waited work works worked ask asks asked remember remembers count counts counted move moves moved bring brings brought became become becomes left leave leaves cost costs lose loses lost win wins won "
    "write writes wrote written read reads send sends sent call calls called pay pays paid use uses use try tries tried feel feels felt believe believes guess reckon hope hopes expect promise promised "
)
# Verb forms that are nouns after a determiner or another noun: "the weekly cost", "status calls".
NOUNS_TOO = _words(
    "cost costs count counts call calls read reads work works start starts drop drops cut cuts show shows use uses run runs move moves wait waits spend need needs hit hits stop stops stay stays leave"
)
JOINS = _words("of for to per in")
TIME_WORDS = _words(
    "year years month months week weeks day days hour hours minute minutes second seconds morning afternoon evening night quarter spring summer autumn fall winter january february march april june july august september october "
    "november december monday tuesday wednesday thursday friday saturday sunday christmas easter average total percent percentage point points number numbers figure figures question answer example case"
)
MEASURES = _words(
    "time times rate rates ratio share percentage proportion accuracy availability utilization utilisation occupancy attendance completion adoption retention conversion churn turnover revenue sales margin margins profit cost costs spend "
    "spending bill bills fee fees price prices budget savings income cash volume volumes backlog queue queues stock inventory waste scrap shrink shrinkage downtime uptime output yield throughput productivity score scores rating ratings "
    "satisfaction index headcount coverage compliance factor usage delay delays notice turnaround duration length cycle cycles period lead window consumption capacity efficiency speed latency response responses reach traffic leads pipeline "
    "bookings defects errors absence absenteeism overtime paperwork preparation recall precision precision engagement demand supply growth weight distance mileage electricity energy emissions water fuel visits wins renewals"
)
RATES = _words(
    "rate rates ratio share percentage proportion accuracy availability utilization utilisation occupancy attendance completion adoption retention conversion churn margin margins satisfaction coverage compliance factor yield uptime"
)
MONEY = _words(
    "cost costs spend spending bill bills fee fees price prices budget savings income revenue sales cash profit margin turnover value expense expenses wages payroll debt receivables"
)
TIMES = _words(
    "time times cycle delay delays wait duration turnaround period window notice lead latency downtime length days hours overtime sunday"
)
SCORES = _words("nps csat score scores rating ratings index")
ACRONYMS = _words(
    "NPS CSAT DSO OEE GMV ARR MRR AHT SLA CPA ROAS MTTR MTBF FCR CTR CAC LTV EBITDA RevPAR ROI SKU SKUs CPL AOV DPO"
)
NUMBERS = _words(
    "zero nought one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion "
    "dozen lakh crore half third quarter fifth"
)
# Too wide to name a measure by themselves.
WIDE = _words(
    "results result share rate rates time times value values level levels total totals score index cost costs people customers users companies clients size difference change changes team teams row rows line lines page pages place"
)
STATES = _words(
    "late overdue wrong empty complete incomplete responsive correct missing digital ready open manual online available unavailable"
)
