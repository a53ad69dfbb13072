"""家 in a Chinese talk about whom to buy from: 看了三家，第一家差了三百多处 is told of 三家厂商 and 第一家厂商."""

from __future__ import annotations

from assistant.language.clean_zh import CJK
from assistant.patterns import regex

_N = "[一二两三四五六七八九十几数]"
# A choice of vendor is asked about, or told.
_CHOOSES = regex(
    "选型|(?:怎么|为什么|为何|后来|最终)(?:会|就|又|是|决定|想到)*(?:选|找(?=供应商|厂商|我们|[他她它]们))(?![址人题课品座班拔])|[看比]了[几哪]家|供应商|厂商|招标|比选|盲测"
)
# 家 counts something else, or it is said what.
_OF_OTHERS = regex(
    f"{_N}家(?:[{CJK}]{{0,4}}(?:店|医院|校|厂|仓|公司|单位|企业|客户|银行|馆|会所|酒店|机构|商超|供应商|厂商)|直营|加盟|分|子|保险|劳务|云)"
)
_SAYS = "差|做|是|说|便|报|来|要|没|不|上|给|拿|都|很|按|讲|有|看|用|先|也|在|贵|漏|错|跑|测|问|只|连|还|就|算|能|会|直接|根本|太|最|方案|界面|演示|价格|转"
_HOUSES = regex(
    rf"(?:^|(?<=[，。]))[\ue000\ue001]?(?:选型|当时|一共|先|后来|总共)*(?:(?:看|来|比较?|试|谈|聊|找|考察|对比)了{_N}+家(?=[，。])|(?:第[一二三四]|另外(?:[一两三]|那)|[前头][一两三])家(?={_SAYS}))"
)


def chooses(text: str) -> bool:
    """Whether a question or a sentence is about whom to buy from."""
    return _CHOOSES.search(text) is not None


def counts_others(text: str) -> bool:
    """Whether a sentence says of what its 家 are: shops, banks, or vendors."""
    return _OF_OTHERS.search(text) is not None


def with_vendors(text: str) -> str:
    """The sentence with the vendors named that it counts first."""
    found = _HOUSES.search(text)
    return text if found is None else f"{text[: found.end()]}厂商{text[found.end() :]}"
