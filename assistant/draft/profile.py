"""Who the customer is: what the brief says, else what was said on the record; nothing is guessed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.draft.common_words import is_common
from assistant.draft.company import company_names, customer_name
from assistant.draft.company_shapes import HOUSE_ZH
from assistant.draft.company_title import known
from assistant.draft.company_words import ORDINARY_ZH
from assistant.draft.populations import counts_others
from assistant.language.company_zh import company_said
from assistant.language.numerals import numbers
from assistant.patterns import regex
from assistant.records import Brief, Customer, Passage, Transcript

_EARLY = 0.6  # of the turns: later a number of people is seldom the company's
_HOUSE = regex(rf"(?:{HOUSE_ZH.pattern})|(?:社|库|工厂|馆|院|局|中心|洗涤|合作社)$")
_BRAND = 3  # a house's first two characters are said this often, or they are no name
_LEAST = 20  # a smaller number of people is a team, not a company
_SIZE = regex(
    r"\b(?:about |around |roughly |some |over |more than |almost |nearly )?(?:\d[\d,.]* |(?!and\b)(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty"
    r"|hundred|thousand|a|and)[ -])+)(?:odd )?(?:employees|people|staff)\b",
    re.IGNORECASE,
)
_REGION = {
    "en": regex(
        r"\b(?:based|headquartered|located) (?:in|out of) ((?:[A-Z][\w.'-]+(?:,? )?)+)|\bout of ((?:[A-Z][\w.'-]+(?:, )?)+)"
    ),
    "zh": regex(r"(?:位于|坐落在|坐落于|地处|总部(?:设)?在)([\u4e00-\u9fff]{2,8}?)(?=[，。；、的]|$)"),
}


def profile(
    transcript: Transcript,
    passages: Sequence[Passage],
    brief: Brief,
    houses: tuple[str | None, str | None] | None = None,
) -> Customer:
    """The customer with every entry that the brief or the background passages give.

    `houses` are the names of customer and vendor (see `company_names`), where they are known already.
    """
    given = brief.customer
    background = [p for p in passages if p.label == "background"]
    said = _said(transcript, background) if transcript.lang == "zh" else {}
    called = customer_name(transcript, (houses or company_names(transcript))[0]) or said.get("name")
    return replace(
        given,
        name=given.name or (called if called and _may_be_named(called, transcript, passages) else None),
        size=given.size
        or (said.get("people") if transcript.lang == "zh" else _found(_SIZE, _of_staff(background, transcript), "en")),
        region=given.region or _found(_REGION[transcript.lang], background, transcript.lang) or said.get("place"),
        product=given.product or brief.product,
    )


def with_names(brief: Brief, transcript: Transcript, passages: Sequence[Passage]) -> Brief:
    """The brief with the names of customer and vendor that are said on the record, where the user told none."""
    vendor = vendor_name(transcript, brief)
    named = replace(brief.customer, name=profile(transcript, passages, brief).name)
    open_vendor = vendor if brief.vendor or (vendor and _may_be_named(vendor, transcript, passages)) else None
    return replace(brief, customer=named, vendor=open_vendor)


def _said(transcript: Transcript, background: Sequence[Passage]) -> dict[str, str]:
    """What early sentences of the customer's people say of the company; a name only if it is a house's, or said again."""
    found: dict[str, str] = {}
    for passage in background:
        early = passage.turn <= _EARLY * len(transcript.turns)
        if not early or transcript.turns[passage.turn].role == "interviewer" or _sells(passage.speaker, transcript):
            continue
        for said in company_said(passage.text, ()):
            if said.kind == "people" and counts_others(passage, transcript):
                continue
            house = _HOUSE.search(said.text) or transcript.text.count(said.text[:2]) >= _BRAND
            if said.kind != "name" or (house and not ORDINARY_ZH.search(said.text) and not is_common(said.text)):
                found.setdefault(said.kind, said.text)
    return found


def _of_staff(passages: Sequence[Passage], transcript: Transcript) -> list[Passage]:
    """What the customer's people say of it, without numbers of people that are no staff."""
    answers = [p for p in passages if transcript.turns[p.turn].role != "interviewer"]
    return [p for p in answers if not counts_others(p, transcript)]


def _sells(speaker: str, transcript: Transcript) -> bool:
    person = transcript.participant(speaker)
    return person is not None and person.side == "vendor"


def _may_be_named(name: str, transcript: Transcript, passages: Sequence[Passage]) -> bool:
    """Whether the name, or a part of it, is said on the record; one that only the file tells nobody held back."""
    on_record = any(known(name, p.text) for p in passages if p.label != "off_record")
    return on_record or not passages or not known(name, transcript.text)


def vendor_name(
    transcript: Transcript, brief: Brief, houses: tuple[str | None, str | None] | None = None
) -> str | None:
    """The vendor as the brief or the file names it; `houses` as in `profile`."""
    org = next((p.org for p in transcript.participants if p.side == "vendor" and p.org), None)
    return brief.vendor or org or (houses or company_names(transcript))[1]


def _found(pattern: re.Pattern[str], passages: Sequence[Passage], lang: str) -> str | None:
    for passage in passages:
        match = next(
            (m for m in pattern.finditer(passage.text) if pattern is not _SIZE or _counts_people(m.group())), None
        )
        if match:
            said = next((group for group in match.groups() if group), match.group())
            if all(n.value >= _LEAST for n in numbers(said, lang)):
                return said.strip(" ,.，。")
    return None


def _counts_people(said: str) -> bool:
    """Whether a number of people is said, as "a staff" and "and people" are none."""
    return any(number.value >= _LEAST for number in numbers(said, "en"))
