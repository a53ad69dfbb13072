"""Names in a draft: marks while sentences are reworded, real names when the text is read from top to bottom.

While wording, a mark stands for the customer, the vendor and each person, since how a name is written depends on
whether it was mentioned before: in full the first time, then short, then "the company" where it would repeat.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from assistant.draft.called import Called
from assistant.draft.common_words import is_common
from assistant.draft.company_shapes import HOUSE_ZH
from assistant.draft.mentions_zh import lean
from assistant.language.voice import Voice
from assistant.patterns import regex
from assistant.records import Customer, Participant, Transcript

_BRAND = 2  # characters that a Chinese house is called by
CUSTOMER, VENDOR, PRODUCT = "\ue000", "\ue001", "\ue002"
_WITHIN_ZH = regex("[\u4e00-\u9fff](?<![由让给把和与跟对向是被请找叫为同及从在，。])$")
_PERSONS = 0xE010
_MARK = regex("[\ue000-\ue0ff]")
_ZH_PLACE = regex(
    r"^(?:[\u4e00-\u9fff]{2,3}(?:省|市|县|区)|北京|上海|天津|重庆|浙江|江苏|广东|福建|山东|河南|河北|湖南|湖北|四川|陕西|安徽|江西|辽宁|吉林|黑龙江|云南|贵州|广西|海南|山西"
    r"|甘肃|宁夏|青海|新疆|西藏|内蒙古|杭州|宁波|苏州|南京|深圳|广州|成都|武汉|长沙|青岛|厦门|绍兴|无锡|佛山|东莞|郑州|西安)+"
)
_ZH_KIND = regex(
    r"(?:股份|有限|责任|总?公司|集团|科技|信息|技术|控股|实业|企业|(?:汽车|零)?部件|汽车(?=集团|销售|服务|贸易)|制造|大药房|药房|酒店|银行|物业|律师事务所|保险经纪|家纺|印染|座椅|新能源|大学|医院|教育|服务|连锁|供应链|物流|食品|医药|电子|软件|网络|数据|智能).*$"
)


# What is left of a name like 栖宁市中心医院 and says nothing by itself.
_ZH_ANY = (
    "中心",
    "人民",
    "第一",
    "第二",
    "第三",
    "中医",
    "妇幼",
    "实验",
    "中国",
    "国际",
    "城市",
    "商业",
    "农村",
    "联合",
    "水务",
    "热力",
    "供热",
    "燃气",
    "电力",
    "公交",
    "自来水",
)
# 我们厂 after a name that ends with 厂.
_HOUSE_TWICE = regex(r"(?<=[\u4e00-\u9fff]{2})([厂库店院校馆社])\1(?![区长])")
# 我们中心, of a customer without a name
_OUR_UNIT = regex("公司(?=中心(?![主管]))")
# What the speakers call their own house.
_HOUSES = (
    ("医院", regex("(?:我们|咱们?|全)医院|(?:我们|咱们?|全)院(?=[，。的里内病都])|(?<!法)(?<!学)院里(?=[^，。]{0,6}(?:病|床|科|护))")),
    ("学校", regex("(?:我们|咱们?)学校|全校|校里")),
    ("工厂", regex("(?:我们|咱们?)(?:这个)?厂(?![家商长])|全厂|(?<![工车])厂里")),
)  # fmt: skip
# 乔丽娜是集控员乔丽娜: who says "I am" with the name.
_IS_HIMSELF = regex(r"^(?P<name>[\u4e00-\u9fff]{2,4})是(?P<office>[^，。]{2,10})(?P=name)，")
# "The Site Director is Site Director, so …": who says "I am" with his office and has no name.
_IS_OFFICE = regex(
    r"^[Tt]he (?P<office>[A-Za-z][\w -]*?) is (?:the |a |an )?(?P=office)(?:, (?:so|and)|[.:]) (?=\S)", re.IGNORECASE
)
_OFTEN = 3  # times
_ALONE = 2  # times that people say the beginning of a name alone
_PLACES = "省市县区镇乡村州"  # after which the beginning of a name is a place
_LONG_NAME = 5  # characters of a name that a Chinese text tells once, and then calls by what kind of house it is
# What a house is called by what its name ends with.
_ENDINGS = {
    "合作社": "合作社",
    "医院": "医院",
    "大学": "学校",
    "学校": "学校",
    "中学": "学校",
    "小学": "学校",
    "学院": "学院",
    "银行": "银行",
    "酒店": "酒店",
    "图书馆": "图书馆",
    "博物馆": "博物馆",
    "事务所": "事务所",
    "集团": "集团",
}
# Who says 厂里 may speak of a supplier's works.
_OWN_WORKS = regex("(?:我们|咱们?|俺们?|我)(?:这个?)?厂|全厂")
_SOME_VENDOR = "服务商"  # a vendor without a name, in Chinese
_SAID_TWICE = regex(r"\b((?:[A-Z][\w'&.-]+ ?)+), \1(?: |(?='s))")


@dataclass(frozen=True, slots=True)
class Names:
    """What the marks stand for; an unknown customer is "the company"."""

    lang: str
    customer: str | None
    customer_short: str | None
    vendor: str | None
    product: str | None
    people: tuple[Participant, ...]
    generic: str = "公司"

    def mark(self, label: str) -> str | None:
        """The mark of the person behind a speaker label; None if neither name nor title is known."""
        place = next((i for i, p in enumerate(self.people) if label in p.labels), None)
        if place is None or not (self.people[place].name or self.people[place].title):
            return None
        return chr(_PERSONS + place)

    def deals_with_customer(self, text: str) -> bool:
        """Whether a Chinese speaker tells what "we" do with the customer (我们跟净澜做了六年): "we" are somebody else then."""
        called = self.customer_short or self.customer
        return bool(called) and re.search(rf"[跟与和找用选给]{re.escape(str(called)[:_BRAND])}", text) is not None

    def voice(self, label: str) -> Voice:
        """How the speaker's "we", "you" and "I" are to be read."""
        person = next((p for p in self.people if label in p.labels), None)
        side = person.side if person else "unknown"
        if side == "vendor":
            return Voice(VENDOR if self.vendor else None, None, self.mark(label), sells=True)
        if side == "partner":
            return Voice(None, None, self.mark(label))
        # What a Chinese speaker says to 你们 is told of the vendor also where nobody names it.
        return Voice(CUSTOMER, VENDOR if self.vendor or self.lang == "zh" else None, self.mark(label))


def names_of(transcript: Transcript, customer: Customer, vendor: str | None) -> Names:
    """The names that the draft will use."""
    short = _short(customer.name, transcript) if customer.name else None
    generic = _generic(customer.name or "工厂", transcript)
    return Names(transcript.lang, customer.name, short, vendor, customer.product, transcript.participants, generic)


def _generic(name: str, transcript: Transcript) -> str:
    """What a Chinese draft calls the customer without its name; a company may speak of its works, too."""
    houses = [house for house, said in _HOUSES if len(said.findall(transcript.text)) >= _OFTEN]
    houses = [
        house for house in houses if house != "工厂" or (name.endswith("厂") and _OWN_WORKS.search(transcript.text))
    ]
    kind = next((house for ending, house in _ENDINGS.items() if name.endswith(ending)), "公司")
    return houses[0] if houses else kind


def _short(name: str, transcript: Transcript) -> str:
    """The part of the name that people use when they speak of the company."""
    if transcript.lang == "zh":
        core = _ZH_KIND.sub("", _ZH_PLACE.sub("", name)) or name
        says_nothing = core in _ZH_ANY or HOUSE_ZH.fullmatch(core) is not None  # 殡仪馆 of 云岫市殡仪馆
        known = len(core) >= 2 and not says_nothing and core in transcript.text
        return _brand(name, transcript.text) or (core if known else name)
    words = name.split()
    for n in range(1, len(words)):
        alone = re.compile(rf"\b{re.escape(' '.join(words[:n]))}\b(?! {re.escape(words[n])})")
        if len(words[0]) > 3 and len(alone.findall(transcript.text)) >= 2:
            return " ".join(words[:n])
    return name


def _brand(name: str, text: str) -> str | None:
    """What a house with a long name is called by its people: the beginning of the name, where they say it alone."""
    if len(name) <= _BRAND + 1:
        return None
    for length in (2, 3, 4):
        brand, after = name[:length], name[length : length + 1]
        alone = len(
            re.findall(
                rf"{re.escape(brand)}(?![{after}\u4e00-\u9fff]|$)|{re.escape(brand)}(?=[是做有在的从这也现就以])", text
            )
        )
        if alone >= _ALONE and not is_common(brand) and not _ZH_PLACE.match(brand) and after not in _PLACES:
            return brand
    return None


class Reader:
    """Reads a draft from top to bottom and writes the names; keeps in mind who was introduced."""

    def __init__(self, names: Names) -> None:
        self._names = names
        self._told: set[str] = set()
        self._titled: set[str] = set()  # people named with their office
        self._last_began_with_customer = False
        self._customer_near = False  # whether the sentence before, or this one, names the customer
        self._called = Called(names.customer, names.customer_short)
        self._last = ""  # the sentence written last

    def paragraph(self) -> None:
        """A new paragraph begins."""
        self._called.paragraph()

    def write(self, text: str, *, within: bool = False) -> str:
        """The text with names for marks; called in reading order. What stands `within` a sentence begins as it is."""
        text = lean(text) if self._names.lang == "zh" else text
        begins = text[:1] == CUSTOMER
        repeat = begins and self._last_began_with_customer
        self._last_began_with_customer = begins and not repeat
        self._customer_near = self._customer_near and CUSTOMER in text
        out = _MARK.sub(lambda found: self._named(found, text, repeat=repeat), text)
        out = re.sub(r"s's\b", "s'", out) if self._names.lang == "en" else out
        out = re.sub(r"([\u4e00-\u9fff]{2,4})本人\1", r"\1", re.sub(r"\b([Tt])he the\b", r"\1he", out))
        if self._names.lang == "zh":
            out = _OUR_UNIT.sub("", _HOUSE_TWICE.sub(r"\1", out))
        out = self._once(_SAID_TWICE.sub(r"\1 ", out))
        if self._names.lang == "en":
            out = re.sub(r"(?:(?<=[.?!] )|(?<=[.?!]” ))the (?=[a-z])", "The ", out)
            self._last = out
        return out if within else out[:1].upper() + out[1:]

    def _once(self, text: str) -> str:
        """Without the short name said right before the full one ("栩丰，浙江栩丰汽车部件，…")."""
        short, full = self._names.customer_short, self._names.customer
        if self._names.lang == "zh":
            text = _IS_HIMSELF.sub(r"\g<name>是\g<office>，", text)
            called = "|".join(re.escape(name) for name in (full, short) if name)
            text = re.sub(rf"^({called}|{self._names.generic})(?:是|叫)(?:{called})，", r"\1", text) if called else text
        if short and full and text.startswith((f"{short}，{full}", f"{short}, {full}")):
            return text[text.index(full) :]
        return _once_en(text, full, short, self._called.house) if self._names.lang == "en" else text

    def introduced(self, label: str) -> bool:
        """Whether the person behind the label was named before."""
        return self._names.mark(label) in self._told

    def knows_office(self, text: str) -> bool:
        """Whether an English text with marks says no more than the office that somebody was introduced with."""
        if text[:1] not in self._titled or self._names.lang != "en":
            return False
        title = re.escape(str(self._names.people[ord(text[0]) - _PERSONS].title))
        return re.fullmatch(rf".\s(?:is|was) (?:the |a |an )?{title}\.", text, re.IGNORECASE) is not None

    def speaker(self, label: str) -> str:
        """The name of a quoted speaker, introduced with it and the office; empty where it is not known."""
        mark = self._names.mark(label)
        if mark is None:
            return ""
        person = self._names.people[ord(mark) - _PERSONS]
        full = mark not in self._told
        self._told.add(mark)
        if full and person.title:
            self._titled.add(mark)
        if person.name is None:
            return f"the {person.title}" if self._names.lang == "en" and person.title else ""
        return person.name if full or self._names.lang == "zh" else person_name(person, self._names.lang, full=False)

    def _named(self, found: re.Match[str], text: str, *, repeat: bool) -> str:
        mark, before = found.group(), text[: found.start()]
        if self._names.lang == "zh" and mark not in (CUSTOMER, VENDOR, PRODUCT) and _WITHIN_ZH.search(before):
            # Right behind other words a title reads as part of them: "设备" + "设备部部长邢有田".
            return person_name(self._names.people[ord(mark) - _PERSONS], "zh", full=False)
        if self._names.lang == "en" and mark == CUSTOMER:
            return self._called.call(before, text[found.end() :], self._last)
        return self._name(mark, again=repeat and found.start() == 0)

    def _name(self, mark: str, *, again: bool) -> str:
        first = mark not in self._told
        self._told.add(mark)
        if mark == CUSTOMER:
            return self._customer(first=first, again=again)
        if mark == VENDOR:
            return self._names.vendor or _SOME_VENDOR
        if mark == PRODUCT:
            return self._names.product or self._names.vendor or ""
        return person_name(self._names.people[ord(mark) - _PERSONS], self._names.lang, full=first)

    def _long(self) -> bool:
        """Whether a Chinese name is too long to be told in one sentence after the other."""
        called = self._names.customer_short or self._names.customer or ""
        return self._names.lang == "zh" and len(called) >= _LONG_NAME

    def _customer(self, *, first: bool, again: bool) -> str:
        """The customer in Chinese."""
        near, self._customer_near = self._customer_near, True
        if again or self._names.customer is None or (near and not first and self._long()):
            return self._names.generic
        return self._names.customer if first else (self._names.customer_short or self._names.customer)


_SINGULAR = {"are": "is", "have": "has"}


def _once_en(text: str, full: str | None, short: str | None, house: str) -> str:
    """Without the customer's name right behind itself, and without an office that is said to be itself."""
    if full:
        called = "|".join(re.escape(name) for name in (full, short) if name)
        text = re.sub(rf"^({re.escape(full)})[,:] (?:{called}|{house}) ", r"\1 ", text)
        # "We're Tern Bay Honey, and we're up the coast": the name is told once, with what is said of it.
        itself = rf"^({called}|[Tt]he company|[Tt]he team) (?:is|are) (?:{called}),? (?:and|so|but) (?:they|it|{house}|the team) (are|is|have|has)\b"
        text = re.sub(itself, lambda found: f"{found[1]} {_SINGULAR.get(found[2], found[2])}", text)
    return _IS_OFFICE.sub("", text)


def person_name(person: Participant, lang: str, *, full: bool) -> str:
    """How the text calls a person: full name with title the first time, then the surname (English) or the name."""
    if person.name is None:
        return f"the {person.title}" if lang == "en" else str(person.title)
    if lang == "zh":
        return f"{person.title}{person.name}" if full and person.title and len(person.title) <= 12 else person.name
    if full:
        return person.name
    parts = person.name.split()
    particles = {"de", "van", "von", "der", "den", "di", "da", "la", "le", "ter", "ten"}
    tail = [w for w in parts[1:-1] if w.lower() in particles]
    return " ".join([*tail, parts[-1]])


def people_by_label(people: Sequence[Participant]) -> Mapping[str, Participant]:
    """Every speaker label with the person behind it."""
    return {label: person for person in people for label in person.labels}
