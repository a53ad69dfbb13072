"""Words that make a title: what tells `VP Operations` and `运营总监` from the name of a person or a company."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.patterns import regex

EN = (
    "director|manager|head|lead|leader|officer|president|chief|engineer|coordinator|co-?ordinator|administrator|owner|founder|co-?founder|partner|supervisor|specialist"
    "|analyst|consultant|agent|foreman|planner|controller|accountant|secretary|principal|dean|nurse|technician|buyer|counsel|superintendent|registrar|producer|editor"
    "|architect|developer|designer|scientist|strategist|executive|representative|associate|recruiter|dispatcher|scheduler|librarian|pharmacist|physician|surgeon|professor"
    "|lecturer|teacher|clerk|chairman|chairwoman|chairperson|treasurer|deputy|attorney|paralegal|writer|journalist|researcher|marketer|merchandiser|bookkeeper|chef|mayor"
    "|CEO|CFO|COO|CTO|CIO|CISO|CMO|CPO|CRO|CHRO|CDO|VP|SVP|EVP|AVP|GM"
)
ZH = (
    "总监|总经理|副总经理|副总裁|副总|经理|主管|主任|副主任|部长|副部长|厂长|副厂长|店长|副店长|院长|副院长|校长|副校长|处长|副处长|科长|副科长|行长|副行长|局长|所长|站长|组长|班长|队长"
    "|负责人|工程师|总裁|董事长|董事|会计|主编|编辑|记者|专员|顾问|架构师|设计师|分析师|研究员|律师|合伙人|创始人|护士长|护士|医生|药师|教授|讲师|老师|秘书|出纳|调度员|计划员|总工|首席\\w{1,4}官"
    "|CEO|CFO|COO|CTO|CIO|CMO|VP"
)
_EN_RANK = regex(rf"\b(?:{EN})s?\b", re.IGNORECASE)
_ZH_RANK = regex(rf"(?:{ZH})$")
_ZH_ORG_END = regex(
    r"^(?P<org>.{2,24}(?:公司|集团|科技|银行|医院|大学|学院|学校|事务所|工厂|水泥厂|药房|酒店|物业|股份|控股|智能|软件|信息|数科|网络|物流|医药|食品|研究院|研究所|中心医院|协会|化工|制药|机械|汽车|电子|建设|能源|家纺|保险|教育|户外|座椅|泵业|重工|服饰|乳业|连锁|供应链|纺织|印染|材料|光电|半导体|生物|数据|传媒|地产|置业))的?(?!中心|部|分[公行]|总部|有限|系统|平台)(?P<title>.{2,14})$"
)
_OF_THE_HOUSE = regex(
    r"^(?:product|sales|marketing|engineering|support|finance|legal|operations|hr|it|procurement|logistics|it support|tech|产品|销售|市场|研发|售前|售后|财务|法务|运营|采购|人事|技术|实施|客服|品牌|生产|质量|物流|仓储|信息|行政|it)部?$",
    re.IGNORECASE,
)


def has_rank(text: str) -> bool:
    """Whether the words hold what makes a title in either language."""
    return bool(_EN_RANK.search(text) or _ZH_RANK.search(text))


def title_and_org(pieces: Sequence[str]) -> tuple[str | None, str | None]:
    """Title and organisation among the pieces that follow a name, in either order; further pieces are left out.

    The name of a department alone (`产品`, `Sales`) is neither.
    """
    titles: list[str] = []
    orgs: list[str] = []
    for piece in pieces:
        if _OF_THE_HOUSE.match(piece):
            continue
        title, org = _split(piece)
        titles.extend([title] if title else [])
        orgs.extend([org] if org else [])
    return (titles[0] if titles else None), (orgs[0] if orgs else None)


def _split(piece: str) -> tuple[str | None, str | None]:
    """A piece as title and organisation: `运营总监`, `恒启集团`, `恒启集团运营总监`, `VP Operations at Acme`."""
    if not has_rank(piece):
        house, _, department = piece.partition(" ")
        return None, house if _OF_THE_HOUSE.match(department) else piece
    english = re.match(r"^(?P<title>.+?)(?: at | @ |@)(?P<org>[A-Z0-9].*)$", piece)
    if english:
        return english["title"], english["org"]
    spaced = re.match(r"^(?P<org>[\u4e00-\u9fff][^\s]*)[ \u3000]+(?P<title>[^\s]+)$", piece)
    if spaced and has_rank(spaced["title"]) and not has_rank(spaced["org"]):
        return spaced["title"], spaced["org"]
    glued = _ZH_ORG_END.match(piece)
    return (glued["title"], glued["org"]) if glued else (piece, None)
