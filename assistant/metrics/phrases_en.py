"""English noun phrases that can name a measure, found by the words that cannot stand in one."""

from __future__ import annotations

import re
from dataclasses import dataclass

from assistant.language.verbs_en import is_participle, is_past

_TOKEN = re.compile(r"[A-Za-z][A-Za-z'’-]*|\d[\d.,]*%?|[^\sA-Za-z\d]")
_DETERMINERS = frozenset("the our their its his her my your a an this that these those all".split())
_PRONOUNS = frozenset(
    "i you he she it we they me him us them who whom what which there here someone somebody anyone anybody everyone everybody nobody nothing something "
    "anything everything one ones other others another thing things stuff mine ours theirs yours folks guys lot lots bit kind sort same rest such each both few many much most more less fewer"
    " any some no none every half third quarter".split()
)
_FUNCTION = frozenset(
    "and or but so if then than because cause since while when where how why whether though although as like not never ever just only also too very really quite pretty even still already again always often "
    "usually sometimes mostly maybe perhaps probably actually basically honestly about around roughly nearly almost over under above below up down out off back away in on at by from into onto with without within "
    "during before after until till between among against through across per via plus minus yes yeah yep no nope okay ok oh ah um uh er well right now today yesterday tomorrow currently recently originally previously "
    "last next first second third once twice later earlier soon please thanks thank sorry sir madam ah lah aiyah ya hey hello hi good great lovely nice bad big wow god alright sure fine".split()
)
_VERBS = frozenset(
    "is are am was were be been being has have had do does did done can could will would should shall must may might used "
    "get gets got gotten getting go goes went gone going come comes came coming take takes took taken taking make makes made making say says said saying tell tells told telling know knows knew think thinks thought "
    "see sees saw seen want wants wanted need needs needed let lets put puts give gives gave given keep keeps kept run runs ran sit sits sat stand stands stood start starts started stop stops stay stays stayed "
    "drop drops dropped fall falls fell fallen rise rises rose risen grow grows grew grown cut cuts hit hits reach reaches reached mean means meant look looks looked show shows showed happen happens happened find finds found "
    "spend spends spent wait waits waited work works worked ask asks asked remember remembers count counts counted move moves moved bring brings brought became become becomes left leave leaves cost costs lose loses lost win wins won "
    "write writes wrote written read reads send sends sent call calls called pay pays paid use uses use try tries tried feel feels felt believe believes guess reckon hope hopes expect promise promised ".split()
)
# Verb forms that are nouns after a determiner or another noun: "the weekly cost", "status calls".
_NOUNS_TOO = frozenset("cost costs count counts call calls read reads work works start starts drop drops cut cuts show shows use uses run runs move moves wait waits spend need needs hit hits stop stops stay stays".split())
_JOINS = frozenset("of for to per in".split())
_TIME_WORDS = frozenset(
    "year years month months week weeks day days hour hours minute minutes second seconds morning afternoon evening night quarter spring summer autumn fall winter january february march april june july august september october "
    "november december monday tuesday wednesday thursday friday saturday sunday christmas easter average total percent percentage point points number numbers figure figures question answer example case".split()
)
_MEASURES = frozenset(
    "time times rate rates ratio share percentage proportion accuracy availability utilization utilisation occupancy attendance completion adoption retention conversion churn turnover revenue sales margin margins profit cost costs spend "
    "spending bill bills fee fees price prices budget savings income cash volume volumes backlog queue queues stock inventory waste scrap shrink shrinkage downtime uptime output yield throughput productivity score scores rating ratings "
    "satisfaction index headcount coverage compliance factor usage delay delays notice turnaround duration length cycle cycles period lead window consumption capacity efficiency speed latency response responses reach traffic leads pipeline "
    "bookings defects errors absence absenteeism overtime paperwork preparation recall precision precision engagement demand supply growth weight distance mileage electricity energy emissions water fuel visits wins renewals".split()
)
_RATES = frozenset(
    "rate rates ratio share percentage proportion accuracy availability utilization utilisation occupancy attendance completion adoption retention conversion churn margin margins satisfaction coverage compliance factor yield uptime".split()
)
_MONEY = frozenset("cost costs spend spending bill bills fee fees price prices budget savings income revenue sales cash profit margin turnover value expense expenses wages payroll debt receivables".split())
_TIMES = frozenset("time times cycle delay delays wait duration turnaround period window notice lead latency downtime length days hours overtime sunday".split())
_SCORES = frozenset("nps csat score scores rating ratings index".split())
_ACRONYMS = frozenset("NPS CSAT DSO OEE GMV ARR MRR AHT SLA CPA ROAS MTTR MTBF FCR CTR CAC LTV EBITDA RevPAR ROI SKU SKUs CPL AOV DPO".split())
_LONGEST = 7
_NUMBERS = frozenset(
    "zero nought one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion "
    "dozen lakh crore half third quarter fifth".split()
)
# Too wide to name a measure by themselves.
_WIDE = frozenset("results result share rate rates time times value values level levels total totals score index cost costs people customers users companies clients size difference change changes team teams row rows line lines page pages place".split())
_STATES = frozenset("late overdue wrong empty complete incomplete responsive correct missing digital ready open manual online available unavailable".split())


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase: where it stands, its words without determiner, the word that says what it is."""

    start: int
    end: int
    words: str
    head: str
    definite: bool


def tokens(text: str) -> list[re.Match[str]]:
    """Words, numbers and marks of `text`."""
    return list(_TOKEN.finditer(text))


def noun_phrases(text: str) -> list[Phrase]:
    """The noun phrases of `text` in order; joined by "of", "for", "to", "in" and "per" where a noun follows."""
    found = tokens(text)
    out: list[Phrase] = []
    at = 0
    while at < len(found):
        phrase, at = _phrase(text, found, at)
        if phrase is not None:
            out.append(phrase)
    return out


def _phrase(text: str, found: list[re.Match[str]], at: int) -> tuple[Phrase | None, int]:
    definite = found[at].group().lower() in _DETERMINERS
    start = at + 1 if definite else at
    end = _nouns(found, start, definite)
    if end == start:
        return None, at + 1
    head = found[end - 1].group()
    counted = head.lower() == "number"
    while end + 1 < len(found) and found[end].group().lower() in _JOINS:
        after = end + 1
        article = found[after].group().lower() in _DETERMINERS
        stop = _nouns(found, after + 1 if article else after, article)
        if stop == (after + 1 if article else after) or stop - start > _LONGEST:
            break
        end = stop
        head = found[end - 1].group() if counted else head
    words = text[found[start].start() : found[end - 1].end()]
    return Phrase(found[at].start(), found[end - 1].end(), words, head, definite), end


def _nouns(found: list[re.Match[str]], start: int, definite: bool) -> int:
    """The end of a run of words that can all stand in a noun phrase."""
    end = start
    while end < len(found) and _nominal(found[end].group(), definite or end > start, end + 1 < len(found)):
        if end > start and text_gap(found[end - 1], found[end]):
            break
        end += 1
    return end


def text_gap(one: re.Match[str], two: re.Match[str]) -> bool:
    """Whether more than a space parts two tokens."""
    return two.start() - one.end() > 1


def _nominal(word: str, inside: bool, more: bool) -> bool:
    low = word.lower().replace("’", "'")
    if not word[0].isalpha() or low in _PRONOUNS or low in _FUNCTION or low in _DETERMINERS or low in _JOINS:
        return False
    if low.endswith(("n't", "'s", "'re", "'ve", "'ll", "'d", "'m")) or low.endswith("ly"):
        return low.endswith("'s") and low not in ("it's", "that's", "he's", "she's", "what's", "who's", "there's", "here's", "let's", "where's", "how's") and inside and more
    if low in _VERBS or (is_past(low) and not low.endswith("ed")):
        return inside and low in _NOUNS_TOO
    return not any(part in _NUMBERS for part in low.split("-"))


def measure_name(phrase: Phrase, kind: str) -> str:
    """The phrase as the name of a measure of that kind (percent, duration, money, count, rate); empty where it is none."""
    words = phrase.words.strip(" ,.'’\"“”-")
    head = phrase.head.lower()
    if not _sound(words, phrase) or not _fits(words, head, kind):
        return ""
    return lowered(words)


def is_share(name: str) -> bool:
    """Whether the name says of itself that it is a percentage."""
    return any(w.lower() in _RATES for w in name.split()[-1:]) or re.search(r"\b(?:rate|share|percentage|proportion|factor|accuracy)\b", name) is not None


def is_score(name: str) -> bool:
    """Whether the name is that of a score without a unit."""
    return any(w.lower() in _SCORES for w in name.split())


def is_time_name(name: str) -> bool:
    """Whether the name itself says that it is a time ("close time"), so that no "time for" is needed."""
    return any(w.lower() in _TIMES or w == "DSO" for w in name.split())


def _sound(words: str, phrase: Phrase) -> bool:
    parts = words.split()
    lower = [p.lower() for p in parts]
    if not 1 <= len(parts) <= _LONGEST or not words or len(words) < 3:
        return False
    if len(parts) == 1 and lower[0] in _WIDE and lower[0] not in ("people", "users", "customers", "clients"):
        return False
    if lower[-1] in _TIME_WORDS or (phrase.head.lower() in _TIME_WORDS and lower[:2] != ["number", "of"]):
        return False
    if len(parts) == 1 and words not in _ACRONYMS and words[:1].isupper() and not _common(lower[0]):
        return False
    return not all(p[:1].isupper() and p not in _ACRONYMS and not _common(p.lower()) for p in parts)


def _common(word: str) -> bool:
    """Whether a capitalised word is a common one at a sentence's beginning."""
    return word in _MEASURES or (word.endswith(("s", "ing")) and len(word) > 4)


def _fits(words: str, head: str, kind: str) -> bool:
    plural = head.endswith("s") and not head.endswith(("ss", "us", "is")) and len(head) > 3
    measure = head in _MEASURES or words in _ACRONYMS or words.split()[-1] in _ACRONYMS
    money = any(w.lower() in _MONEY for w in words.split())
    if kind == "money":
        return money
    if kind == "percent":
        return (measure and head not in _TIMES) or plural
    if kind == "duration":
        return not money and head not in _RATES and (measure or plural or head.endswith(("ing", "ment", "tion", "sion", "al")) or len(words.split()) > 1)
    return (plural or measure) and head not in _TIMES


def plain_state(words: str) -> bool:
    """Whether words after "were" tell a state: "overdue for a cleaning", "closed on time"."""
    first, *rest = words.lower().split()
    return (is_participle(first) or first in _STATES) and not any(p in _NUMBERS or p in _PRONOUNS for p in rest)


def lowered(words: str) -> str:
    """The name as it stands in mid-sentence: a capital only where the word is a name or an abbreviation."""
    first, _, rest = words.partition(" ")
    keep = first.isupper() or any(c.isupper() for c in first[1:]) or first in _ACRONYMS
    low = first if keep else first[:1].lower() + first[1:]
    return f"{low} {rest}" if rest else low
