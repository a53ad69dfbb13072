"""How an introduction begins: with the customer, and what it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assistant.draft.choose import Choice
from assistant.draft.material import Material
from assistant.draft.names import CUSTOMER, Names
from assistant.language.company_en import company_said
from assistant.patterns import regex
from assistant.records import PARTS, Customer

_WHAT_IT_IS = regex(
    r"^.[^,.]{0,60}? (?:is|are|was) (?:an? |the |one of |[A-Z\d]|based |in )|^.[^,.]{0,40}? (?:makes|sells|runs|serves|covers|provides|supplies|publishes|builds|operates|owns|bakes|grows|insures|prints|ships|carries|does)\b"
    r"|^.[^,.]{0,40}? has (?:about |around |some |over |nearly )?(?:[\d,]+|two|three|four|five|six|seven|eight|nine|ten)\b"
)

# What a Chinese sentence says of a house as such: when it began, where it is, what it makes, how large it is.
_WHAT_IT_IS_ZH = regex(
    r"成立|创[立办]|开业|开办|总部|位于|前身|主营|建[厂院校馆社成]|投产|(?:19|20)\d\d年在[\u4e00-\u9fff]{2,6}[开办]|(?:国|民|央)企|事业单位|(?:\d|[一二两三四五六七八九十])(?:家|个)[^，。]{0,2}(?:店|厂|院区|校区|公司|分支)|员工|职工|\d多?人(?![次份])|做[^，。]{2,8}的|[是有][^，。]{0,12}(?:集团|企业|医院|大学|学院|银行|事务所|博物馆|出版社|书店)"
)

# Facts of a house told without saying whose: 2017年在长沙开的, 九成多出口, 现在五个办公室.
_NO_SUBJECT_ZH = regex(
    r"^(?:现在|目前)?(?:(?:19|20)\d\d年(?:在[\u4e00-\u9fff]{2,6})?(?:开|办|成立|创[办立]|建|起家)|(?:主要|一直|专门)?做[^，。]{2,12}[的，。]|[一二三四五六七八九]成[多半]?(?:是)?(?:出口|外销|内销)|总部在|位于|(?:有|共|一共)?(?:\d+|[一二两三四五六七八九十]+)[多来]?[家个](?:门店|直营店|分店|厂区|校区|院区|办公室|分公司|工厂|仓库?))"
)
_NEAR = 2  # sentences behind a quote among which a statement is looked for that may stand before it


def customer_first(choices: Sequence[Choice], names: Names) -> list[Choice]:
    """An introduction begins with the customer: the first sentence about it, with what leans on it, goes to the front."""
    introduction = [choice for choice in choices if PARTS[choice.part] == "introduction"]
    rest = [choice for choice in choices if PARTS[choice.part] != "introduction"]
    presenting = [i for i, choice in enumerate(introduction) if _presents(choice, names)]
    telling = [i for i in presenting if _says_what_it_is(introduction[i], names.lang)]
    if names.lang == "zh":  # a story about the customer presents it less than a bare fact does
        telling = telling or [i for i, choice in enumerate(introduction) if _tells_of_house(choice)]
        telling = telling or presenting
    told = [i for i, choice in enumerate(introduction) if not choice.quoted and not _leans(choice)]
    start = next(
        iter(telling or (told if names.lang == "en" else ())), 0
    )  # an English sentence that only names the customer tells what was done, or went wrong
    end = start + 1
    while end < len(introduction) and _follows(introduction[end - 1], introduction[end]):
        end += 1
    ordered = introduction[start:end] + introduction[:start] + introduction[end:]
    return _named_at_once(ordered, names) + rest


def statement_first(section: Sequence[Choice]) -> list[Choice]:
    """An English section that would open with a quote: the statement told next, with what leans on it, goes before it."""
    if not section or not section[0].quoted:
        return list(section)
    near = [i for i, choice in enumerate(section[: _NEAR + 1]) if not choice.quoted and not _leans(choice)]
    if not near:
        return list(section)
    start, end = near[0], near[0] + 1
    while end < len(section) and _leans(section[end]):
        end += 1
    return [*section[start:end], *section[:start], *section[end:]]


def _named_at_once(introduction: list[Choice], names: Names) -> list[Choice]:
    """The Chinese introduction whose first fact says of whom it is, if that is known and not told in it."""
    first = introduction[0].material.reworded if introduction else None
    if first is None or names.lang != "zh" or not names.customer or introduction[0].quoted:
        return introduction
    if CUSTOMER in first.text or not _NO_SUBJECT_ZH.match(first.text):
        return introduction
    named = replace(introduction[0].material, reworded=replace(first, text=CUSTOMER + first.text))
    return [replace(introduction[0], material=named), *introduction[1:]]


def presenting(materials: Sequence[Material], customer: Customer) -> list[Material]:
    """The English sentences, with those that tell what the customer is worth something in the introduction alone."""
    profile = tuple(entry for entry in (customer.size, customer.region) if entry)
    names = tuple(name for name in (customer.name,) if name)
    return [_for_introduction(m) if _tells_of_customer(m, profile, names) else m for m in materials]


def _tells_of_customer(material: Material, profile: tuple[str, ...], names: tuple[str, ...]) -> bool:
    told, said = material.reworded, material.passage
    if told is None or said.label != "background":
        return told is not None and told.text.startswith(CUSTOMER) and any(entry in said.text for entry in profile)
    return any(entry in said.text for entry in profile) or bool(company_said(said.text, names))


def _for_introduction(material: Material) -> Material:
    worth = tuple(sum(material.worth) if part == "introduction" else 0.0 for part in PARTS)
    return replace(material, worth=worth)


def _presents(choice: Choice, names: Names) -> bool:
    reworded = choice.material.reworded
    called = tuple(name for name in (CUSTOMER, names.customer, names.customer_short) if name)
    return not choice.quoted and reworded is not None and not reworded.leans and reworded.text.startswith(called)


def _says_what_it_is(choice: Choice, lang: str) -> bool:
    """Whether a sentence says what the customer is, makes or how large it is."""
    reworded = choice.material.reworded
    what = _WHAT_IT_IS_ZH if lang == "zh" else _WHAT_IT_IS
    return reworded is not None and bool(what.search(reworded.text))


def _tells_of_house(choice: Choice) -> bool:
    reworded = choice.material.reworded
    return not choice.quoted and reworded is not None and not reworded.leans and _says_what_it_is(choice, "zh")


def _follows(one: Choice, other: Choice) -> bool:
    return _leans(other) and other.material.place == one.material.place + 1


def _leans(choice: Choice) -> bool:
    return choice.material.reworded is not None and choice.material.reworded.leans
