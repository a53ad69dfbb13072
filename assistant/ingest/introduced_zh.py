"""Chinese introductions: what speakers say of themselves, and how a host presents a guest. Nothing is guessed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.ingest import ranks
from assistant.ingest.labels import name_like
from assistant.ingest.told import Told
from assistant.patterns import regex

_NAME = r"(?P<name>[\u4e00-\u9fff]{2,4}?)"
_END = r"(?=[，。！,.、；？!?]|$)"
_RANK = rf"(?:{ranks.ZH})"
_PLAIN = r"[^，。！？、；\s我你您他她它们是的了在有说跟和把个不]"
TITLE = rf"(?P<title>{_PLAIN}{{0,10}}{_RANK})"
# Words that begin with what is also a family name, and the endings that no given name has.
_NO_NAME = regex(
    r"^(?:高兴|全部|全靠|方便|成都|成年|安全|时候|常年|单位|路上|白天|晚上|明年|明天|后来|金额|平时|平常|全程|全国|安排|应该|温州|马上|于是|何况|别人|钱是|万一|任何|向来|和你|和您|和我|和他|谢谢|关于|都是|许多|方面|全公司"
    r"|计划.*|车间.*|项目.*|连锁.*|江苏.*|江西.*|石油.*|石化.*|黄金.*|水泥.*|路由.*|时间.*|项.*部)$"
)
_NOT_LAST = "人的了家员工师总监理管任部司厂店校院吧吗呢啊们事样上下里外着过来去说做是这那什么"
_NOT_MEANT = regex(r"(?:如果|假如|假设|要是|比如|好像|以为|问|说|就说|喊|叫我说|当|想|觉得)[，：:“\"]*$")

_OWN = (
    regex(rf"(?:我(?:的名字|名字)?(?:就)?(?:叫|是叫)|叫我|本人|我本人(?:是|叫)?|在下|鄙人|名字叫|我的名字是){_NAME}(?:就行|就好|就可以|吧|好了)?{_END}"),
    regex(rf"(?:大家好|各位好|您好|你好|好|喂|哎|嗨|嗯|行)[，,！!。]?(?:我是|这里是|这边是){_NAME}{_END}"),
    regex(rf"我是(?:[^，。！？]{{1,14}}的){_NAME}{_END}"),
    regex(rf"我是(?:[^，。！？]{{0,14}}的)?[^，。！？我你您他她的]{{0,10}}{_RANK}{_NAME}{_END}"),
    regex(rf"我是(?:[^，。！？我你您他她的]{{2,10}}?)(?P<small>小[\u4e00-\u9fff])，(?P<name>[\u4e00-\u9fff]{{2,4}}){_END}"),
    regex(rf"我是(?:[^，。！？]{{1,14}}的)?小[\u4e00-\u9fff][，,](?:我叫|大名|全名)?{_NAME}{_END}"),
    regex(rf"(?:免贵|敝|我)姓[\u4e00-\u9fff][，,](?:我?叫|名叫|大名)?{_NAME}{_END}"),
    regex(rf"我是{_NAME}[，,](?=(?:我这边|我|目前|现在|现任|主要|今天|平时)*(?:负责|来自|担任|任|在|是|管|做|从事)|{_PLAIN}{{0,10}}{_RANK}{_END})"),
)  # fmt: skip
_OWN_ASKED = regex(
    rf"^(?:(?:好的?|行|嗯|可以|那我先来|我先来|大家好|各位好)[，,。！!])*{_NAME}[，,。](?={_PLAIN}{{0,12}}{_RANK}|负责|做|管|我)"
)
_SMALL = regex(rf"我是[^，。！？]{{1,12}}的(?P<name>小[\u4e00-\u9fff]){_END}")
_SURNAME = regex(r"(?:免贵|敝)姓(?P<name>[\u4e00-\u9fff])|我姓(?P<own>[\u4e00-\u9fff])(?=[，。！,.]|$)")
WHO_ARE_YOU = regex(
    r"(?:介绍|说)一?下(?:您|你|各位|两位|三位|自己|你们|您们)|怎么称呼|您?贵姓|自我介绍|各自的?(?:职责|情况|分工)|您是(?:哪位|做什么)"
)

_TITLE = (
    regex(rf"我(?:本人|现在|目前|这边)?(?:是|任|担任|现任)(?:[^，。！？]{{0,16}}的)?{TITLE}{_END}"),
    regex(rf"(?:担任|现任|职务是|职位是|岗位是)(?:[^，。！？]{{0,16}}的)?{TITLE}{_END}"),
    regex(rf"我是(?:[^，。！？]{{0,14}}的)?{TITLE}[\u4e00-\u9fff]{{2,3}}{_END}"),
)  # fmt: skip
_TITLE_AFTER = regex(rf"^[，,、](?:是|任|现任|担任|我是)?(?:[^，。！？我你您他她]{{2,14}}的)?{TITLE}{_END}")
_NOT_TITLE = regex(
    r"^(?:一|两|三|几|每|老|新|好|坏|前|原来|以前|当时|一个|半个|那|这|咱|哪|小|大|坐班|什么|所有|其他|做|当|请|找|问|给|让|被|叫|带|管)|^(?:老师|律师|医生|护士|会计|顾问|记者|编辑|班长|组长|队长)?$"
)
_BARE_OK = regex(r"^(?:老师|记者|编辑)$")

_ORG_NAME = r"(?P<org>[\u4e00-\u9fffA-Za-z0-9·]{2,16}?)"
_ORG = (
    regex(rf"我是{_ORG_NAME}(?:这边|公司)?(?:(?:市场|品牌|内容|运营|产品|销售|客户成功|客户|公关|信息|技术|生产|采购|财务|人事|行政|供应链|售后|实施|媒体|传播)(?:部|中心|团队|组|这边)?)?的(?P<who>[\u4e00-\u9fff]{{2,4}}?){_END}"),
    regex(rf"(?:我|[，,])来自{_ORG_NAME}(?:公司)?{_END}"),
    regex(rf"我(?:现在|目前)?在{_ORG_NAME}(?:公司|这边)?(?:负责|担任|当|任|分管)"),
    regex(rf"我是{_ORG_NAME}(?:公司)?的{_PLAIN}{{0,10}}{_RANK}(?P<who>[\u4e00-\u9fff]{{2,3}}){_END}"),
)  # fmt: skip
_ORIGIN = (regex(rf"是{_ORG_NAME}(?:公司)?的{_PLAIN}{{0,10}}{_RANK}{_END}"),)
_NO_ORG = regex(
    r"^(?:别|其他|其它|什么|某|另|这|那|本|全|整|哪|一个|他|她|你|我|咱|其中|最|刚|新|老|唯一|负责|当时|原来)|^(?:我们|咱们|咱|你们|您|这边|这里|这个|那个|这儿|公司|集团|厂里|店里|院里|总部|一线|前台|现场|后台|负责|做|管|主要|今天|专门|今天来|总公司|分公司|车间|部门|门店|财务|信息|市场|运营|销售|产品|生产|采购|品牌|客户|人事|行政|技术|研发|供应链|家里|北京|上海|广州|深圳|杭州)|的$|(?:部|科|处|室|车间|中心|条线)$"
)
_HOST = regex(
    r"(?:今天(?:我们)?(?:很高兴|有幸)?(?:请到|邀请到|邀请|请来|采访到?|来的是|请)(?:了)?(?:的是)?|坐在我(?:旁边|对面|左边|右边)的(?:这位)?是|这位(?:就)?是|今天的(?:嘉宾|受访者|客人)是|欢迎(?!收听|收看|来到|回到|参加|大家|光临)|我旁边(?:这位)?是|给(?:你|您|大家)介绍一下[，,]?(?:这(?:位)?是)?|跟我一起的(?:还有|是)|还有(?:一位)?(?=[\u4e00-\u9fff]{2,16}的))"
    r"(?P<ours>我们|咱们)?(?P<told>[^，。！？!?]{2,28})(?=(?P<more>[，,][^，。！？]{2,20})?)"
)


def names_in(words: str, *, asked: bool) -> Iterator[tuple[str, int]]:
    """Names by which the speaker introduces themselves, with the place where each ends; see `introduced_en`."""
    for pattern in (*_OWN, _OWN_ASKED, _SMALL) if asked else (*_OWN, _SMALL):
        for match in pattern.finditer(words):
            name = match["name"]
            if (is_name(name) or (name.startswith("小") and pattern is _SMALL)) and not _NOT_MEANT.search(
                words[: match.start()]
            ):
                yield name, match.end("name")


def is_name(name: str) -> bool:
    """Whether the characters can be the full name of a person."""
    return (
        name_like(name) and name[-1] not in _NOT_LAST and not _NO_NAME.match(name) and not re.search(rf"{_RANK}$", name)
    )


def surname_in(words: str) -> str | None:
    """The family name where that is all a speaker tells: `免贵姓李`."""
    match = _SURNAME.search(words)
    name = (match["name"] or match["own"]) if match else None
    return name if name and name_like(f"{name}一") else None


def told_by(words: str, *, asked: bool, early: bool) -> Told:
    """What a turn tells of its own speaker; see `introduced_en`."""
    found = next(names_in(words, asked=asked), None)
    name, end = found or (None, 0)
    title = None
    if name:
        after = _TITLE_AFTER.match(words[end:])
        title = fit_title(after["title"]) if after else None
    return Told(name, title or _own_title(words), _own_org(words, _ORG), _own_org(words, _ORIGIN))


def _own_title(words: str) -> str | None:
    for pattern in _TITLE:
        for match in pattern.finditer(words):
            title = fit_title(match["title"])
            if title and not _NOT_MEANT.search(words[: match.start()]):
                return title
    return None


def fit_title(title: str) -> str | None:
    """The title without a company glued before it; None for words that only end like one."""
    title = ranks.title_and_org([title])[0] or title
    return None if (_NOT_TITLE.match(title) and not _BARE_OK.match(title)) or len(title) < 2 else title


def _own_org(words: str, patterns: tuple[re.Pattern[str], ...]) -> str | None:
    for pattern in patterns:
        for match in pattern.finditer(words):
            org, who = match["org"], match.groupdict().get("who")
            if who is not None and not (who.startswith("小") or is_name(who) or ranks.has_rank(who)):
                continue
            if not _NO_ORG.search(org) and not _NOT_MEANT.search(words[: match.start()]) and not is_name(org):
                return org
    return None


def presented_in(words: str) -> list[Told]:
    """People whom the speaker presents: `今天请到了恒启集团的运营总监张伟`."""
    found = (
        _presented(match["told"], match["more"] or "", ours=bool(match["ours"])) for match in _HOST.finditer(words)
    )
    return [person for person in found if person is not None]


_PRESENTED = (
    regex(
        rf"^(?:我们|咱们|来自)?(?:(?P<org>[^的]{{2,12}}?)的)?(?P<title>{_PLAIN}{{0,10}}{_RANK})?[，,]?(?P<name>[\u4e00-\u9fff]{{2,3}})(?:先生|女士|老师)?$"
    ),
    regex(r"^(?P<name>[\u4e00-\u9fff]{2,3})(?:先生|女士|老师|总)?$"),
)


def _presented(told: str, more: str, *, ours: bool) -> Told | None:
    for pattern in _PRESENTED:
        match = pattern.match(told)
        if not match or not is_name(match["name"]):
            continue
        groups = match.groupdict()
        title, org = groups.get("title"), groups.get("org")
        if title is None and (after := re.match(rf"^[，,](?:是|任)?(?:(?P<org>[^，的]{{2,12}})的)?{TITLE}$", more)):
            title, org = after["title"], org or after["org"]
        glued = ranks.title_and_org([title]) if title else (None, None)
        org = org or glued[1]
        inside = (
            ours or not org or _NO_ORG.search(org) or re.search("[我你您咱]", org)
        )  # a department of the speaker's own house
        return Told(match["name"], glued[0], None if inside else org)
    return None
