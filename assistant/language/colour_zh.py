"""Leaves out how a Chinese sentence trails off: into what people felt, ate and looked like, or a picture of it.

Only the end goes, clause by clause, and only where what stays is a statement: 一共干了十七天，手都冻裂了，晚上在炕上烤火
tells 一共干了十七天.
"""

from __future__ import annotations

from collections.abc import Sequence

from assistant.patterns import regex

# The body, the table, the house, animals; feelings; a comparison with something homely; words that only round off.
_COLOUR = regex(
    r"手(?:都|也|指头?)?(?:冻|木|抖|酸|裂|起泡)|手腕|脚(?:都|也|杆|底)|腿(?:都|也)|膝盖(?:都|也)|腰(?:都|也)|脸(?:都|色|红)|面孔|眼睛(?:都|也|闭|瞪)|眼泪|眼圈|掉泪|耳朵(?:都|也|里全|是热)|嗓子|头发(?:都|也|白)|头皮|嘴(?:都|巴都)|肚子|汗(?:都|水)|后背|心(?:里|都|慌|跳)|睡(?:觉|不着|着|得着)"
    r"|炕|烤火|红薯|豆腐脑|瓜子|啤酒|喝[酒茶水了一]|吃(?:面|碗|顿|得)|饭(?:都|也)|蛋糕|爆米花|白菜|面条|泡(?:杯|壶|碗)|香烟|打牌|麻将|超市|花衣服|珠子|狗|猫(?!头鹰)|兔子|膏药"
    r"|哭|笑(?!容)|(?<!人)骂(?!到|得最)|(?<!争)吵(?!架|到)|吓(?!人的)|气得|急得|急死|气死|乐(?:了|坏|得)|高兴|得意|难受|心疼|害怕|佩服|感动|发青|发白|通红|热闹|丢人|可怜|着急上火|稀里糊涂|迷迷糊糊|叮叮|咔咔|轰轰|咚"
    r"|(?:像|跟|与|和)[^，]{1,10}(?:(?<!不)一样|似的|一般)$|比[^，]{1,10}还(?:难|快|慢|累|忙|响|亮|贵)[^，]{0,3}$"
    r"|^(?:就)?像(?:是|个)?[^，]{1,6}$|^(?:就)?当(?:是|作)?[^，]{1,5}(?:学费|了)$|^(?:谁)?(?:都|也)?(?:跑|躲|赖|逃|瞒)不(?:掉|了|脱|过)$|^(?:很|真|太|够|蛮|挺)(?:任性|绝|逗|邪乎|可爱|神|玄|呛|要命|滑稽|好玩|有意思)的?$|^(?:都|全|人都|大家都)?(?:懵|傻眼|愣住?|服|无语|疯|麻)了$"
    r"|^(?:就|也)?(?:是)?这么(?:个|一个|回|一回|件)[^，]{1,6}$|^(?:那|这)(?:叫|才叫|就叫)[^，]{1,6}$|^零$|^没(?:有)?(?:别的|毛病|得说|话说)$|^(?:就是)?那股[^，]{1,4}味"
)
_SAYS = regex(
    r"\d|[二三四五六七八九十百千万亿两%]|一[个家次年月天台]|年|月|系统|平台|软件|数据|客户|订单|成本|费|率|投诉|退|损|故障|安全|质量|合同|签"
)
# The clause before it waits for it.
_WAITS = regex(
    r"(?:因为|由于|为了|除了|当|等|一旦|从|像|比如|例如|是|有|叫|做|把|给|对|在|到|就|说|讲|问|喊|想|觉得|认为|得|不但|不仅|不是|与其|宁可|如果|只要|虽然|的|呢|时|后|前|之前|之后|以后|结果|不光)$|不是|不叫|^(?:不是|不但|不仅|与其|宁可|如果|要是|只要|虽然|尽管|既然|无论|不管|哪怕|就算|一旦|万一|当|等)"
)
_BOUND = regex("^(?:现在是|而是|反而|但|却|所以|因此|才|就|都|结果|导致|否则|不然|还是|可)")
_ENOUGH = 7  # characters that stay at least


def without_colour_at_end(clauses: Sequence[str]) -> list[str]:
    """The clauses without those at the end that only colour what stands before them."""
    kept = list(clauses)
    while len(kept) > 1 and _goes(kept):
        kept.pop()
    return kept


def _goes(clauses: Sequence[str]) -> bool:
    last, rest = clauses[-1], clauses[:-1]
    if not _COLOUR.search(last) or _SAYS.search(last) or _BOUND.match(last):
        return False
    alike = last[:1] == rest[-1][:1] and last[2:4] == rest[-1][2:4]  # 订多了烂在手里，订少了烂在心里
    return sum(map(len, rest)) >= _ENOUGH and not alike and not _WAITS.search(rest[-1])


def coloured(text: str) -> bool:
    """Whether a sentence tells anywhere what people felt, ate and looked like."""
    return _COLOUR.search(text) is not None
