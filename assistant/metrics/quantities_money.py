"""Currencies as people write and say them, before and after an amount; codes follow ISO 4217.

Cents and pence are hundredths of the currency, as 角 and 毛 are tenths and 分 hundredths of a yuan. Lakh and crore are
numbers (10^5 and 10^7), no currencies. A "$" or "dollar" of no country is the American one, a "¥" the Chinese one.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from assistant.patterns import caseless, regex

_CODES = "USD|EUR|GBP|CHF|JPY|CNY|HKD|SGD|AUD|CAD|NZD|INR|ZAR|SEK|NOK|DKK|BRL|MXN|KRW|TWD|AED|THB"
_ENGLISH = (
    (r"(?:singapore|sing)\s+dollars?", "SGD"), (r"(?:australian|aussie)\s+dollars?", "AUD"), (r"canadian\s+dollars?", "CAD"),
    (r"hong\s+kong\s+dollars?", "HKD"), (r"new\s+zealand\s+dollars?", "NZD"), (r"(?:us\s+|american\s+)?dollars?|bucks", "USD"),
    (r"pounds?(?!\s+(?:of|per|force))(?:\s+sterling)?|quid", "GBP"), (r"euros?", "EUR"), (r"rupees?", "INR"), (r"yen", "JPY"), (r"yuan|rmb", "CNY"),
    (r"(?:swiss\s+)?francs?", "CHF"), (r"rand", "ZAR"), (r"kronor", "SEK"), (r"kroner", "NOK"),
)  # fmt: skip
_CHINESE = (
    (r"美[元金]|刀(?!切|具|片|头)", "USD"), (r"欧元?(?![洲美盟])", "EUR"), (r"英镑", "GBP"), (r"港[币元]", "HKD"), (r"日[元圆]", "JPY"),
    (r"新[币元]|新加坡元", "SGD"), (r"卢比", "INR"), (r"新?台币", "TWD"), (r"韩[元币]", "KRW"), (r"澳元", "AUD"), (r"加元", "CAD"), (r"瑞郎|瑞士法郎", "CHF"),
    (r"块钱?(?![^，。]?(?:地|板|屏|砖|业务|牌))|元(?![旦素件老])|人民币|(?i:RMB)", "CNY"),
)  # fmt: skip
_SIGNS = {
    "s$": "SGD", "a$": "AUD", "c$": "CAD", "hk$": "HKD", "us$": "USD", "nt$": "TWD", "$": "USD", "£": "GBP", "€": "EUR", "¥": "CNY", "￥": "CNY", "₹": "INR",
    "rs": "INR", "人民币": "CNY", "rmb": "CNY", "美元": "USD",
}  # fmt: skip


def _any(names: tuple[tuple[str, str], ...]) -> str:
    return "|".join(f"(?P<{code}>{words})" for words, code in names)


_AFTER = {
    "en": caseless(
        rf"[\s-]*(?:(?:{_any(_ENGLISH)})\b|(?P<cents>cents?)\b|(?P<pence>pence|p(?=[.,;:!?)](?!\s?m)|$|\s+(?:an?|per|each|more|less|off|and|but|to|on|in|for|now|then|instead|extra)\b))\b|(?P<code>{_CODES.lower()})(?!\w))",
    ),
    "zh": regex(rf"\s*[多来余]?\s*(?:{_any(_CHINESE)}|(?P<code>(?i:{_CODES}))(?![A-Za-z]))"),
}
_BEFORE = regex(
    rf"(?:(?P<sign>\b(?:s|a|c|hk|us|nt)\$|[$£€¥￥₹]|\brs\.?|人民币|\brmb)|(?<![A-Za-z])(?P<code>{_CODES}))\s?$", re.I
)
_LONGEST = 6  # characters of such a sign or code, with a blank after it and what stands before


class Currency(NamedTuple):
    """A currency found beside an amount: `length` characters of it, and what the amount is to be multiplied with."""

    code: str
    length: int
    size: Decimal


def before(text: str) -> Currency | None:
    """The currency at the end of `text`."""
    match = _BEFORE.search(text[-_LONGEST:])
    if match is None:
        return None
    code = match["code"].upper() if match["code"] else _SIGNS[match["sign"].lower().rstrip(".")]
    return Currency(code, len(match.group()), Decimal(1))


def after(text: str, lang: str) -> Currency | None:
    """The currency at the beginning of `text`."""
    match = _AFTER[lang].match(text)
    if match is None:
        return None
    named = str(match.lastgroup)
    if named in ("cents", "pence"):
        return Currency("USD" if named == "cents" else "GBP", match.end(), Decimal("0.01"))
    return Currency(match["code"].upper() if named == "code" else named, match.end(), Decimal(1))
