"""What a Chinese sentence says of the speaker's company: where it is, when it began, what it does, its people and sites.

Only clauses without a subject of their own, or with the company as subject, are read: 甲班二十六个人 is a team, and
第一条线零八年投产 is a line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from assistant.language.clean_zh import cleaned
from assistant.language.figures_zh import in_figures
from assistant.language.numerals import numbers
from assistant.language.places_zh import PLACE
from assistant.patterns import regex, says

Kind = Literal["name", "nature", "place", "origin", "founded", "business", "people", "sites"]
KINDS: tuple[Kind, ...] = ("name", "nature", "place", "origin", "founded", "business", "people", "sites")

_N = r"[\d〇零一二两三四五六七八九十百千万几多来余]"
_WE = r"(?:(?:但|那|现在|目前|如今|反正)*(?:我们|咱们|俺们|咱|公司|集团|企业|总公司|{name})?(?:这个?)?(?:公司|集团|厂|厂里|全厂|医院|全院|院里|学校|全校|酒店|银行|全行|全公司|全集团|馆里|全馆|所里|全所|社里|全社)?)"
_YEAR = r"(?P<year>(?:(?:19|20)\d\d|[一二][九〇零][〇零一二三四五六七八九]{2}|[〇零一二三四五六七八九]{2}|[6-9]\d|[01]\d|2[0-6]))年"
_FOUNDED = regex(
    rf"^{{we}}(?:是)?(?:{_YEAR})(?:底|初|春天|秋天|\w{{1,2}}月份?)?(?:我们)?(?:老板|创始人)?(?P<there>在[\u4e00-\u9fff]{{2,6}}?)?(?:那边|这边)?(?P<verb>成立|创立|创办|开业|开办|建厂|建院|建校|建馆|建社|投产|办|开|做|起家|建)(?:的|了)?(?P<first>(?:第|头)一家店?|首店)?(?:公司|厂|医院|学校)?(?:的|了)?$"
)
_PEOPLE = regex(
    rf"^{{we}}(?:的)?(?:全部|在册|在岗|正式|自有|固定)?(?:员工|工作人员|人员|职工|教职工|人(?=[^才家民工均]))?(?:总数)?(?:的话|呢|嘛)?(?:一共|总共|加起来|现在|目前|大概|大约|差不多|约|有|是|得有|得)*(?P<count>{_N}+)(?:个|名|号|位)?(?:人|员工|职工|多人|多号人|来人)?(?:左右|上下)?(?:吧)?$"
)
_ABOUT = regex("大概|大约|差不多|约|左右|上下|吧$")
_MORE_THAN = regex("[多来几余]$")
_SAYS_PEOPLE = regex("员工|职工|人(?!次)")
# What kind of house it is, a clause by itself: 市属国企.
_NATURE = regex(
    r"^(?:{we}(?:是|属于)(?:一?家)?|是(?:一?家)?)?(?P<nature>(?:中央|省属|市属|县属|区属|国有|省级|市级|全资)?(?:国企|央企|国有企业|国有单位|国有独资企业|事业单位|民营企业|民企|外资企业|合资企业|合资公司|上市公司|家族企业|三甲医院|三级甲等医院|二甲医院|城市商业银行|城商行|农商行|股份制银行|连锁企业|专业合作社|(?:省属|市属|部属)重点(?:高校|大学)?))$"
)
_ORIGIN = regex(r"^(?:{we})?(?:的)?前身(?:就)?是(?:那个)?(?P<origin>[^，了过我你他她它这那]{3,16})$")
_SITES = regex(
    rf"^{{we}}(?:一共|总共|现在|目前|有|是|开了|共)*(?P<count>{_N}+)(?P<measure>家|个|栋|座|条|台)(?P<thing>直营门店|直营店|加盟店|连锁店|门店|分店|4S店|厂区|工厂|校区|院区|园区|分公司|分支机构|网点|营业部|仓库|车间|办公室|分院|站点|充电站|景区|项目|生产线|产线|(?<=家)店)$"
)
_THERE = regex(
    rf"^{{we}}(?:(?:总部|就|都|位于|坐落|是|设)*在|总部(?:设在)?|位于|坐落于)(?P<place>{PLACE.pattern})(?:的)?(?:[\u4e00-\u9fff]{{2,3}}(?:路|街|镇|园|园区|开发区))?$"
)
_THERE_WORDS = ("在", "总部", "位于")
_OF = regex(rf"^(?P<place>{PLACE.pattern})(?:(?!为主|全[省市]|一个|起家)[^，的]{{2}})?(?:的)?$")  # after the name only
_DOES = regex(
    r"^(?P<lead>{we}(?:主要|就|专门|一直|只|是)*)做(?P<what>(?:[^，的了过着是有]{1,4}[上用]的)?(?![不没过了得着好完大小强法出])[^，的了过着得到我你您他她它这那什哪一是有来去个做]{2,10})的?$"
)
_NAME = regex(
    r"^(?:我们|咱们?|这个|(?:我们)?(?:公司|医院|学校|单位)(?:就)?[是叫])?(?P<name>(?![在是有从把被做就都])[\u4e00-\u9fffA-Za-z]{3,14}?)(?:呢|嘛|么)?$"
)
_CALLED = regex(
    r"^(?:我们)?(?:公司|医院|学校|单位|厂)(?:就)?[是叫](?P<name>[\u4e00-\u9fff]{4,14})$"
    r"|^我们是(?P<is>(?!一家|一个|做|搞|个)[\u4e00-\u9fff]{2,10}(?:集团|公司|医院|大学|学院|银行|合作社|殡仪馆|博物馆|图书馆|体育馆|水厂|电厂|水泥厂|水务局|燃气所|粮库|储备库))$"
    r"|^(?:我们|咱们?|俺们)?(?:这?(?:公司|店|厂|馆))?就?叫(?P<called>(?!我|他|她|什么|做|人)[\u4e00-\u9fff]{4,12})$"
)
# The name right after "we": 我们冀川公交集团是市属国企.
_WE_ARE = regex(
    r"^(?:我们|咱们?|俺们)(?P<name>[\u4e00-\u9fff]{2,10}?(?:集团|公司|科技|医院|大学|学院|银行|酒店|药房|合作社|事务所|物业|博物馆|出版社|水泥厂|纺织厂|印染厂|食品厂))(?=是|呢|在|成立|一共|现有|目前)"
)
# What kind of house it is, and no name.
_KIND = regex(
    rf"前身|国企|国有|事业单位|企业|民营|民企|私企|外资|合资|市属|省属|县属|三甲|二甲|专题|第三方|上市|老字号|连锁的?$|[年月日天]份?$|^{PLACE.pattern}|往[东南西北]|[的说讲了过]|[{_N[1:-1]}]{{2}}"
)
_BACK = 4  # clauses between the name of a house and where or when it began
_LEAST_PEOPLE = 20
# A reader would not find 1964年 in 六四年, and 一二年 may be one or two years.
_NO_YEAR = regex("[3-9三四五六七八九].|一二")
_PERSON = regex("^我(?!们)")
# What somebody looks after is not the whole house: 我管苏南，三十一家直营店.
_LOOKS_AFTER = regex("^(?:我(?!们)|[他她])[^，]{0,6}?(?:管|负责|带|分管|手下|手底下)")
_PART = regex("^[\u4e00-\u9fff]{2,8}(?:中心|部|科|组|队|室|大区|片区|车间|班)(?:呢|嘛)?$")


@dataclass(frozen=True, slots=True)
class Said:
    """One thing said of the company, in written words, with the number of its clause in the sentence as cleaned."""

    kind: Kind
    text: str
    clause: int


def company_said(sentence: str, names: tuple[str, ...]) -> tuple[Said, ...]:
    """What a sentence says of the company that is called `names`, at most one of a kind."""
    called = "|".join(re.escape(name) for name in names) or "(?!)"
    patterns = _patterns(called)
    found: dict[str, Said] = {}
    clauses = cleaned(sentence).split("，")
    opening = _WE_ARE.match(clauses[0])
    if opening:
        clauses[0] = "我们" + clauses[0][opening.end() :]
    of_a_part = False
    for place, clause in enumerate(clauses):
        of_a_part = of_a_part or bool(_LOOKS_AFTER.match(clause) or (place == 0 and _PART.search(clause)))
        for said in _of_clause(clause, place, patterns):
            if not (of_a_part and said.kind in ("people", "sites", "origin")):
                found.setdefault(said.kind, said)
    alone = patterns["business"].match(clauses[found["business"].clause]) if set(found) == {"business"} else None
    if alone and not alone["lead"]:
        del found["business"]  # 做造纸的: of whom is not said
    named = (
        Said("name", opening["name"], 0)
        if opening
        else _named(clauses, min((s.clause for s in found.values() if s.kind in ("place", "founded")), default=0))
    )
    if named:
        found["name"] = named
    elif "place" in found and not patterns["place"].match(clauses[found["place"].clause]):
        del found["place"]  # a place that is only named may be anybody's
    return tuple(found[kind] for kind in KINDS if kind in found)


@lru_cache(maxsize=4)
def _patterns(called: str) -> dict[Kind, re.Pattern[str]]:
    """What is said of a company of that name, compiled when first asked of a clause."""
    said: dict[Kind, re.Pattern[str]] = {
        "nature": _NATURE,
        "origin": _ORIGIN,
        "founded": _FOUNDED,
        "people": _PEOPLE,
        "sites": _SITES,
        "place": _THERE,
        "business": _DOES,
    }
    return {
        kind: regex(pattern.pattern.replace("{we}", _WE).replace("{name}", f"(?:{called})"))
        for kind, pattern in said.items()
    }


def _named(clauses: list[str], first: int) -> Said | None:
    """The clause that names the house, before the first that tells where it is or when it began."""
    for place, clause in enumerate(clauses):
        called = _CALLED.match(clause)
        name = called and next(group for group in (called["name"], called["is"], called["called"]) if group)
        if name and not _KIND.search(name):
            return Said("name", name, place)
    for place in range(first - 1, max(-1, first - 1 - _BACK), -1):
        alone = _NAME.match(clauses[place])
        if alone and not _KIND.search(alone["name"]):
            return Said("name", alone["name"], place)
    return None


def _of_clause(clause: str, place: int, patterns: dict[Kind, re.Pattern[str]]) -> Iterator[Said]:
    if _PERSON.match(clause):
        return
    nature = patterns["nature"].match(clause)
    if nature:
        yield Said("nature", nature["nature"], place)
    origin = "前身" in clause and patterns["origin"].match(clause)
    if origin and not numbers(origin["origin"], "zh"):
        yield Said("origin", origin["origin"], place)
    founded = "年" in clause and patterns["founded"].match(clause)
    if founded and (founded["verb"] != "做" or founded["first"]) and not _NO_YEAR.fullmatch(founded["year"]):
        verb = {"办": "开办", "开": "开业", "起家": "创立", "建": "建成"}.get(founded["verb"], founded["verb"])
        what = "开出第一家店" if founded["first"] else verb
        yield Said("founded", in_figures(f"{founded['year']}年{founded['there'] or ''}{what}"), place)
    people = patterns["people"].match(clause)
    if people and _SAYS_PEOPLE.search(clause) and _many(people["count"]):
        about = "约" if _ABOUT.search(clause) and not _MORE_THAN.search(people["count"]) else ""
        yield Said("people", in_figures(f"{about}{people['count']}人"), place)
    sites = patterns["sites"].match(clause)
    if sites and not people:
        yield Said("sites", in_figures(f"{sites['count']}{sites['measure']}{sites['thing']}"), place)
    does = "做" in clause and patterns["business"].match(clause)
    if does and not numbers(does["what"], "zh"):
        yield Said("business", does["what"], place)
    there = (says(clause, _THERE_WORDS) and patterns["place"].match(clause)) or _OF.match(clause)
    if there:
        yield Said("place", there["place"], place)


def _many(count: str) -> bool:
    found = numbers(count, "zh")
    return len(found) == 1 and found[0].value >= _LEAST_PEOPLE
