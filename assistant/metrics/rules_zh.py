"""Chinese numbers that rule, scale or reckon instead of measuring: 一天不超过八通, 以前二十七单一百, 除一除是六成七."""

from __future__ import annotations

from assistant.metrics.quantities_zh_samples import SAMPLE
from assistant.patterns import regex

_D = "一二两三四五六七八九十百千万几\\d"
_CAP = regex(
    r"(?:不(?:得|许|能|准|可以?|允许)?(?:超过|超|高于|多于|少于|低于)|至少(?:要|得|留|给)?|最多(?:只)?(?:能|许|准|可以?)?[换打开报请改]?|最少(?:要|得)?)(?:一天|每天|一个月|每月|一周|每周)?$"
)
# 你要算百分之几，那是三成多; 折成百分比是四成: what a change comes to in other terms, and no level.
_IN_OTHER_TERMS = regex(
    r"(?:算|折|换算?|按)(?:成|下来)?(?:百分之几|百分之多少|百分比|百分数|几成)(?:的话)?，?(?:那|就|也)*(?:是|有|得)?(?:大概|差不多|约)?$"
)
_TERMS = ("百分之", "百分比", "百分数", "几成")
# Without a word that lays it down, 最多带八个 is how many there are.
_RULES = regex(
    r"规定|规矩|写死|写明|硬性|条款|红线|上限|下限|(?:加|设|立|定)了?一条|(?:^|[，。：])(?:头一|第[一二三四五六七八九十])条|(?:系统|它)(?:就|会|给)?(?:锁|拦|不让|不许|不准)"
)
# 二十七单一百: of every hundred.
_COUNTED = regex(rf"[{_D}](?:[单件张票个笔次条箱台份]|人次)$")
_SAMPLES = ("一百", "一千", "一万", "100", "1000")
_OF_BASE = regex(
    rf"[{_D}]+(?P<counter>[个家单件张位名人台户份])[^，。；！？{_D[:-2]}]{{1,5}}?(?:了|过|的)?[{_D}]+(?P=counter)(?![^，。；！？]*[到升降])"
)
_CLOSES = regex(r"[，。；！]|$")
# A sum on the way: what comes out is by how much something moved, not where it stands.
_LEVEL = regex(r"持平|(?:基本|没怎么|几乎没|没有?什么)(?:上)?(?:没|不)?变(?:化)?(?=[，。]|$|的)|差不了多少|变化不大")
_BESIDE = 10  # characters
_RECKONS = regex(
    r"(?:一除|除一?[除下]来?|除出来|折算(?:下来|一下)?|换算(?:下来|一下)?|减一?减|算(?:一算|出来|下来))(?:的话)?(?:就|也)?(?:是|等于|有|得)?(?:大概|差不多|约|将近)?$"
)
_DIFFERENCE = regex(rf"[{_D}](?:个|台|单|件)?减[{_D}]|个点，[^，。]{{0,6}}$")


def rules(text: str, start: int, end: int) -> bool:
    """Whether the number at `start` to `end` of a sentence is a limit that was laid down, or the base that others count from."""
    if text.isascii():
        return False
    lead = text[:start]
    if _CAP.search(lead) and _RULES.search(text[:end]):
        return True
    first = text.find(text[start:end])  # 那是三成多，写三成多又太吓人了
    if any(word in lead for word in _TERMS) and _IN_OTHER_TERMS.search(text[:first]):
        return True
    if text[start:end] in _SAMPLES and _COUNTED.search(lead) is not None and _CLOSES.match(text, end) is not None:
        return True
    sample = SAMPLE.match(text, start) is not None and text[start:end] in _SAMPLES
    return sample or _part_of_base(text, start)


def _part_of_base(text: str, start: int) -> bool:
    """Whether the count stands in a clause that tells how many of how many, beside a second such clause.

    到期四十台续了二十六台，今年到期五十二台续了四十七台: neither count grew by itself.
    """
    pairs = list(_OF_BASE.finditer(text))
    return len(pairs) > 1 and any(m.start() <= start < m.end() for m in pairs)


def level(text: str, start: int, end: int) -> bool:
    """Whether the sentence says right around two values, from `start` to `end`, that they are about the same: 点数基本持平."""
    return _LEVEL.search(text, max(0, start - _BESIDE), min(len(text), end + _BESIDE)) is not None


def reckoned_share(text: str, start: int) -> bool:
    """Whether the share that begins at `start` comes out of a sum on the difference told before it: 二十七减九是十八，除一除是六成七."""
    lead = text[:start]
    return _RECKONS.search(lead) is not None and _DIFFERENCE.search(lead) is not None
