"""Where a Chinese name was written with other characters of the same sound."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.language.sounds_zh import sounds
from assistant.patterns import regex
from assistant.records import Span

_HAN = regex(r"[\u4e00-\u9fff]+")
_ALONE = 3  # characters; a shorter name needs words around it that go with a name
_BEFORE = regex(
    r"(?:用了?|上了?|选了?|换了?|买了?|签了?|跟|和|与|找了?|叫|是|对接|通过|靠|给|在|感谢|谢谢|后来|我们|你们|[，。！？、；：“]|^|\n)$"
)
_AFTER = regex(
    r"^(?:公司|科技|集团|信息|软件|系统|平台|产品|工具|方案|团队|这边|那边|他们|的(?:人|系统|平台|团队|顾问|工程师|实施|同事|产品|方案|软件|老师)|派|来人|来了|来的|这个|这套|那个|那套|上线|进场|驻场|提供|帮|做的)"
)
# The part of a company's name that people say: without its place and its legal form.
_KIND = regex(
    r"(?:(?:信息|网络|软件|智能|数据|生物|电子)?(?:科技|技术)|集团|股份|有限|责任|公司|软件|信息|实业|控股|系统|平台)+$"
)


def said_short(name: str) -> str | None:
    """The short form of a company's name, two characters or more; None where the name has no other."""
    short = _KIND.sub("", name)
    return short if len(short) >= 2 and short != name and _HAN.fullmatch(short) else None


def heard_zh(text: str, name: str, others: Sequence[str]) -> list[Span]:
    """Places where other characters have the sounds of the name; `others` are names that must stay as they are."""
    want = sounds(name)
    if want is None or len(name) < 2:
        return []
    found = []
    for run in _HAN.finditer(text):
        for at in range(run.start(), run.end() - len(name) + 1):
            said = text[at : at + len(name)]
            if said != name and said not in others and sounds(said) == want and _is_a_name(text, at, name):
                found.append(Span(at, at + len(name)))
    return found


def _is_a_name(text: str, at: int, name: str) -> bool:
    end = at + len(name)
    if text[at - 1 : at] == "“" and text[end : end + 1] == "”":
        return False  # somebody speaks of the word, not of the company
    if len(name) >= _ALONE:
        return True
    return bool(_BEFORE.search(text[max(0, at - 4) : at]) and _AFTER.match(text[end : end + 8]))
