"""The names of customer and vendor where nobody gave them: from the file's title and from how people speak of them.

Every way of speaking that gives a name to a side is a vote; a name needs two votes, or one that cannot be meant
otherwise. A name that both sides could claim is nobody's: a wrong company is worse than none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain

from assistant.draft import company_words as words
from assistant.draft.common_words import is_common
from assistant.draft.company_shapes import FUNCTION_ZH, HOUSE_ZH, TRADE_ZH
from assistant.draft.company_title import titled, told
from assistant.draft.company_votes import SURE, Vote, customer_votes, hint_votes, vendor_votes
from assistant.records import Transcript

_CLAUSE = 4  # characters before the ending of a house, from which they may be a clause


def company_names(transcript: Transcript) -> tuple[str | None, str | None]:
    """(customer, vendor) as the file and the speakers name them; None where they do not."""
    if transcript.lang not in words.VENDOR_SELF:
        return None, None
    customer_line, vendor_line = told(transcript)
    vendors = [one for one in _ranked(vendor_votes(transcript), transcript) if not _was_replaced(one, transcript)]
    customers = _ranked(customer_votes(transcript), transcript)
    if _best(customers, vendors) is None:  # where nobody says it plainly, signs are counted
        hints = (vote for vote in hint_votes(transcript) if not _weight(vote.name, vendors))
        customers = _ranked(chain(customer_votes(transcript), hints), transcript)
    title = titled(transcript)
    if title.pair:
        return _by_pair(title.pair, vendors, customers)
    customer, vendor = _settled(customers, vendors)
    if title.one and not vendor_line and vendor and _alike(title.one, vendor):
        vendor = title.one
    elif title.one and any(_alike(title.one, vote.name) for vote in customers):
        customer = title.one
    return customer_line or customer, vendor_line or vendor


def customer_name(transcript: Transcript, called: str | None) -> str | None:
    """The customer, as `company_names` has it; the house of somebody on the customer's side where nothing else tells it."""
    names = {p.name for p in transcript.participants}
    orgs = list(
        dict.fromkeys(p.org for p in transcript.participants if p.side == "customer" and p.org and p.org not in names)
    )
    if called and not any(_alike(called, org) for org in orgs):
        return called
    same = [org for org in orgs if called and _alike(called, org)]
    if same and called:
        return max((called, *same), key=len)
    return orgs[0] if len(orgs) == 1 else None


def _by_pair(pair: tuple[str, str], vendors: Sequence[Vote], customers: Sequence[Vote]) -> tuple[str, str]:
    """The pair of a title, each on its side; recordings are commonly named "customer x vendor" where nobody says more."""
    votes = [_weight(name, customers) - _weight(name, vendors) for name in pair]
    return pair if votes[0] >= votes[1] else (pair[1], pair[0])


def _weight(name: str, votes: Sequence[Vote]) -> int:
    return sum(vote.weight for vote in votes if _alike(name, vote.name))


def _settled(customers: Sequence[Vote], vendors: Sequence[Vote]) -> tuple[str | None, str | None]:
    """The best of each side that has enough votes, and more than the other side gives the same name."""
    return _best(customers, vendors), _best(vendors, customers)


def _best(mine: Sequence[Vote], others: Sequence[Vote]) -> str | None:
    fit = [vote for vote in mine if vote.weight >= SURE and vote.weight > 2 * _weight(vote.name, others)]
    if not fit or (len(fit) > 1 and fit[1].weight == fit[0].weight):
        return None
    return fit[0].name


def _ranked(votes: Iterator[Vote], transcript: Transcript) -> list[Vote]:
    """One entry a company, under its longest name, the most voted first."""
    people = {part for p in transcript.participants if p.name for part in (p.name, p.name.split()[0])}
    groups: list[list[Vote]] = []
    known: dict[tuple[str, bool, bool], bool] = {}  # the same name is voted for again and again
    for vote in votes:
        said = (vote.name, vote.introduced, vote.presented)
        if said not in known:
            known[said] = _may_be_named(vote, people, transcript)
        if not known[said]:
            continue
        group = next((group for group in groups if _alike(group[0].name, vote.name)), None)
        if group is None:
            groups.append([vote])
        else:
            group.append(vote)
    merged = [Vote(max((vote.name for vote in group), key=len), sum(vote.weight for vote in group)) for group in groups]
    return sorted(merged, key=lambda vote: -vote.weight)


def _may_be_named(vote: Vote, people: set[str], transcript: Transcript) -> bool:
    if vote.presented and vote.name not in people and (" " in vote.name or _is_han(vote.name)):
        return True
    return _company(vote.name, people, transcript, 1 if vote.introduced else SURE)


def _is_han(name: str) -> bool:
    return re.search(r"[\u4e00-\u9fff]", name) is not None


def _alike(a: str, b: str) -> bool:
    """Whether two names may be one company's: one is in the other, or both begin with the same word."""
    if a in b or b in a:
        return True
    return a.isascii() and b.isascii() and a.split()[0] == b.split()[0]


def _company(name: str, people: set[str], transcript: Transcript, times: int) -> bool:
    """Whether the words can be a company: no ordinary word, nobody who speaks, no place."""
    if name in people:
        return False
    if any(name == p.org for p in transcript.participants):
        return True
    if _is_han(name):
        return not words.ORDINARY_ZH.search(name) and _chinese_company(name, transcript.text, times)
    first = re.split("['’]", name.split()[0])[0]
    if (
        first in words.ORDINARY
        or first.rstrip("s") in words.ORDINARY
        or first in people
        or len(first) < 3
        or _is_person(name, transcript.text)
    ):
        return False
    place = len(
        re.findall(rf"\b(?:in|near|around|outside|(?<!come )(?<!came )across) {re.escape(first)}\b", transcript.text)
    )
    inner = re.search(rf"[a-z,'’\d] {re.escape(first)}\b", transcript.text)
    whole = inner is not None or " " in name or (times < SURE and not is_common(name.lower()))
    return 2 * place < len(re.findall(rf"\b{re.escape(first)}\b", transcript.text)) + 1 and whole


def _chinese_company(name: str, text: str, times: int) -> bool:
    """Whether Chinese words are a house's by their ending, or because they are said again and are no everyday words."""
    house = HOUSE_ZH.search(name)
    if house is None:
        return not is_common(name) and text.count(name) >= times
    before = name[: house.start()]
    everyday = any(is_common(before[i : i + 2]) for i in range(len(before) - 1))
    brand = text.count(name[:2]) >= SURE
    own = bool(before) and not is_common(before) and (brand or not (everyday and TRADE_ZH.search(name)))
    clause = len(before) >= _CLAUSE and FUNCTION_ZH.search(before) is not None
    return not clause and (own or text.count(name) >= SURE)


def _was_replaced(vote: Vote, transcript: Transcript) -> bool:
    """Whether the name is of what the customer had before; a name with many votes is the vendor's all the same."""
    replaced = words.REPLACED[transcript.lang].replace("{name}", re.escape(vote.name))
    return vote.weight <= SURE and re.search(replaced, transcript.text) is not None


def _is_person(name: str, text: str) -> bool:
    """Whether somebody of that name is addressed, or says something; "Tew & Sons" is a house beside Mr Tew."""
    addressed = " " not in name and re.search(rf"\b(?:Mr|Mrs|Ms|Dr)\.? {re.escape(name)}\b", text)
    spoken_to = " " not in name and re.search(rf"\b{words.SPOKEN_TO} {re.escape(name)}\b", text)
    return bool(addressed or spoken_to or re.search(rf"\b{re.escape(name)},? {words.SPEAKS}\b", text))
