"""Values of English number words whose form is known: "two hundred and forty", "a million two", "two-eighty"."""

from __future__ import annotations

from decimal import Decimal

from assistant.language.fractions_en import RESTS
from assistant.language.numerals_digits import DIGITS, decimal_of
from assistant.patterns import regex

UNITS = {w: i for i, w in enumerate("zero one two three four five six seven eight nine".split())} | {"nought": 0}
TEENS = {
    w: i + 10
    for i, w in enumerate("ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split())
}
TENS = {w: 10 * i + 20 for i, w in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split())}
BIG = {
    "dozen": 12, "thousand": 10**3, "grand": 10**3, "k": 10**3, "lakh": 10**5, "lakhs": 10**5, "crore": 10**7, "crores": 10**7,
    "million": 10**6, "mil": 10**6, "m": 10**6, "mn": 10**6, "billion": 10**9, "b": 10**9, "bn": 10**9, "trillion": 10**12,
}  # fmt: skip
ESTIMATED = regex(r"-(?:odd|some|plus|ish)\b|ish\b")  # within a number: "fifty-odd thousand"
WORD = regex(rf"[a-z]+|{DIGITS}")


def value_of(words: str) -> Decimal:
    """Value of a number that the grammar of `numerals_en` matched."""
    tokens = WORD.findall(ESTIMATED.sub("", words))
    if tokens[0] == "half":
        return Decimal(BIG[tokens[2]] if tokens[1] in ("a", "an") else BIG[tokens[1]]) / 2
    total, group, big = Decimal(0), list[str](), 0
    for token in tokens:
        if token not in BIG:
            group.append(token)
            continue
        scale = _group(group) if group and group not in (["a"], ["an"]) else Decimal(1)
        big = BIG[token]
        total += scale * big
        group = []
    return total + _after_big(group, big) if big else _group(group)


def _after_big(group: list[str], big: int) -> Decimal:
    """What follows the last "thousand" or "million": "a million two" means two hundred thousand more."""
    if not group:
        return Decimal(0)
    if group[0] == "and" and group[-1] in ("half", "quarter", "quarters"):
        return RESTS[" ".join(group[1:])] * big
    value = _group([w for w in group if w != "and"])
    return value * big / 10 if big >= 10**6 and len(group) == 1 and group[0] in UNITS else value


def _group(words: list[str]) -> Decimal:
    if "point" in words:
        at = words.index("point")
        digits = "".join(str(UNITS.get(w, 0)) for w in words[at + 1 :])
        return (_group(words[:at]) if at else 0) + Decimal(f"0.{digits}")
    if words[-1] in ("half", "quarter", "quarters") and "and" in words:
        at = len(words) - 1 - words[::-1].index("and")
        return _group(words[:at]) + RESTS[" ".join(words[at + 1 :])]
    words = [w for w in words if w not in ("and", "a", "an")]
    if "hundred" in words:
        at = words.index("hundred")
        return (_below(words[:at]) or Decimal(1)) * 100 + _below(words[at + 1 :])
    parts = chunks(words)
    return parts[0] * 100 + parts[1] if len(parts) == 2 else parts[0]


def _below(words: list[str]) -> Decimal:
    return sum((_simple(w) for w in words), Decimal(0))


def _simple(word: str) -> Decimal:
    for names in (UNITS, TEENS, TENS):
        if word in names:
            return Decimal(names[word])
    return Decimal(0) if word == "oh" else decimal_of(word)


def chunks(words: list[str]) -> list[Decimal]:
    """Two-digit chunks: twenty | seventeen, two | eighty, nineteen | oh five."""
    out: list[Decimal] = []
    last = ""
    for word in words:
        if (last in TENS and word in UNITS) or last == "oh":
            out[-1] += _simple(word)
        else:
            out.append(_simple(word))
        last = word
    return out
