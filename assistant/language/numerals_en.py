"""English numbers in words and digits: "two hundred and forty", "a million two", "two-eighty", "1.5 million"."""

from __future__ import annotations

import re
from decimal import Decimal

from assistant.language.fractions_en import RESTS, fractions, mixed_units
from assistant.language.numerals_digits import DIGITS, Found, clocks, decimal_of, stands_alone

_UNITS = {w: i for i, w in enumerate(["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"])}
_UNITS |= {"nought": 0}
_TEENS = {
    w: i + 10
    for i, w in enumerate(
        ["ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"]
    )
}
_TENS = {
    w: 10 * i + 20 for i, w in enumerate(["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"])
}
_BIG = {
    "dozen": 12,
    "thousand": 10**3,
    "grand": 10**3,
    "k": 10**3,
    "lakh": 10**5,
    "lakhs": 10**5,
    "crore": 10**7,
    "crores": 10**7,
    "million": 10**6,
    "m": 10**6,
    "mn": 10**6,
    "billion": 10**9,
    "b": 10**9,
    "bn": 10**9,
}
_SEP = r"(?:\s*-\s*|\s+)"
_UNIT, _TEEN, _TEN = "|".join(_UNITS), "|".join(_TEENS), "|".join(_TENS)
_BELOW = rf"(?:(?:{_TEN})(?:{_SEP}(?:{_UNIT})\b)?|{_TEEN}|{_UNIT})\b"
_PAIR = rf"(?:(?:{_TEN})(?:{_SEP}(?:{_UNIT})\b)?|{_TEEN}|{_UNIT})\b{_SEP}(?:(?:{_TEN})(?:{_SEP}(?:{_UNIT})\b)?|(?:{_TEEN})|oh{_SEP}(?:{_UNIT}))\b"
_HUNDRED = rf"(?:(?:{_BELOW}|an?\b|\b(?:{DIGITS})){_SEP})?hundred\b(?:{_SEP}(?:and{_SEP})?{_BELOW})?"
_HALF = rf"(?:{_SEP}and{_SEP}(?:a{_SEP}half|a{_SEP}quarter|three{_SEP}quarters))?"
_POINT = rf"(?:{_SEP}point(?:{_SEP}(?:{_UNIT}|oh)\b)+)?"
_GROUP = rf"(?:{_HUNDRED}|{_PAIR}|{_BELOW}|(?:{DIGITS}))"
_SCALE = rf"(?:(?:{_SEP}(?:thousand|grand|million|billion|lakhs?|crores?|dozen)|(?<=\d)(?:k|mn?|bn?))\b)"
# What may go on after a scale word; after a comma only hundreds do ("two thousand, three hundred").
_REST = rf"(?:(?:,\s+{_HUNDRED}|(?<=[a-z]{{4}}){_SEP}(?:and{_SEP})?(?:{_HUNDRED}|{_PAIR}|{_BELOW})))?"
_NUMBER = re.compile(
    rf"(?<![a-z])(?:(?P<minus>minus|negative){_SEP}|(?P<dash>(?<![\w)%])[-−]))?"
    rf"(?P<words>(?:half{_SEP})?an?{_SEP}(?:dozen|thousand|grand|million|billion|lakh|crore)\b{_REST}{_HALF}"
    rf"|{_GROUP}{_POINT}{_HALF}(?:{_SCALE}{_REST}{_HALF})*)"
)
_WORD = re.compile(rf"[a-z]+|{DIGITS}")

# Words that turn a number into a name or make "one" a pronoun.
_NAMED = re.compile(
    r"\b(?:room|suite|gate|bay|flight|version|chapter|page|section|article|clause|highway|interstate|route|extension|ticket|"
    r"apartment|apt|appendix|figure|phase|step|tier|level|stage|number|day|plan|option|channel)\s+$"
)
_PRONOUN_BEFORE = re.compile(
    r"\b(?:no|any|every|some|this|that|which|each|another|the|other|only|first|second|third|last|next|right|wrong|good|bad|big|new|old|little|at|number|day)[\s-]+$"
)
_PRONOUN_AFTER = re.compile(
    r"\s+(?:of\b|another\b|more thing|thing\b|sec\b|second\b|by one|that\b|who\b|which\b|where\b|or the other)|[-\s]+(?:on|to|by)[-\s]+one\b|['’]s\b|-(?:off|way|stop|time|sided|size)\b"
)
_MEASURED = re.compile(r"\s*(?:%|percent|per cent|point|in\s|out of|hundred|thousand|million)")
_IDIOMS = re.compile(
    r"\b(?:twenty[\s-]four[\s/-]seven|24\s?[/x]\s?7|fifty[\s-]fifty|50[/-]50|nine[\s-]to[\s-]five|zero in on|second[\s-]?hand|million dollar question)\b"
)

_OR = re.compile(r"\s+or\s+(?:maybe\s+)?")
_YEAR = re.compile(r"(?<![\w'’])['’](\d\d)(?![\d'’])(?!s\b)")


def find_english(text: str) -> list[Found]:
    """Numbers of normalised English text, in order, without overlaps."""
    found = [*clocks(text), *_short_years(text), *mixed_units(text), *fractions(text)]
    found += [f for f in _plain(text) if not any(f.start < g.end and g.start < f.end for g in found)]
    return _join_ranges(text, sorted(found, key=lambda f: f.start))


def _plain(text: str) -> list[Found]:
    idioms = [(m.start(), m.end()) for m in _IDIOMS.finditer(text)]
    out: list[Found] = []
    for match in _NUMBER.finditer(text):
        start, end = match.start("words"), match.end()
        if any(a <= start < b for a, b in idioms) or not _is_number(text, start, end):
            continue
        value = _value(match["words"])
        if value is None:
            continue
        signed = bool(match["minus"] or match["dash"])
        whole = _spoken_pair(match["words"], text[max(0, start - 8) : start])
        if whole is not None:
            out.append(Found(match.start(), end, whole[0], whole[1], True))
        else:
            out.append(Found(match.start() if signed else start, end, -value if signed else value))
    return out


def _is_number(text: str, start: int, end: int) -> bool:
    words = text[start:end]
    before, after = text[max(0, start - 24) : start], text[end : end + 24]
    lead = re.match(DIGITS, words)
    if lead and not stands_alone(text, start, start + lead.end()):
        return False
    if _NAMED.search(before) or (lead is None and after[:1].isalpha()):
        return False
    if words == "one":
        return not (_PRONOUN_AFTER.match(after) or (_PRONOUN_BEFORE.search(before) and not _MEASURED.match(after)))
    return words != "hundred" or re.match(r"\s*(?:%|percent|per cent)", after) is not None


def _value(words: str) -> Decimal | None:
    """Value of a matched number; the words are known, so only their order needs reading."""
    tokens = _WORD.findall(words)
    if tokens[0] == "half":
        return Decimal(_BIG[tokens[2]]) / 2
    total, group, big, scale = Decimal(0), [], 0, Decimal(0)
    for token in tokens:
        if token not in _BIG:
            group.append(token)
            continue
        scale = _group(group) if group and group != ["a"] and group != ["an"] else Decimal(1)
        big = _BIG[token]
        total += scale * big
        group = []
    if not big:
        return _group(group)
    return total + _after_big(group, big)


def _after_big(group: list[str], big: int) -> Decimal:
    """What follows the last "thousand" or "million": "a million two" means two hundred thousand more."""
    if not group:
        return Decimal(0)
    if group[0] == "and" and group[-1] in ("half", "quarter", "quarters"):
        return RESTS[" ".join(group[1:])] * big
    value = _group([w for w in group if w != "and"])
    return value * big / 10 if big >= 10**6 and len(group) == 1 and group[0] in _UNITS else value


def _group(words: list[str]) -> Decimal:
    if "point" in words:
        at = words.index("point")
        digits = "".join(str(_UNITS.get(w, 0)) for w in words[at + 1 :])
        return _group(words[:at]) + Decimal(f"0.{digits}")
    if words[-1] in ("half", "quarter", "quarters") and "and" in words:
        at = len(words) - 1 - words[::-1].index("and")
        return _group(words[:at]) + RESTS[" ".join(words[at + 1 :])]
    words = [w for w in words if w not in ("and", "a", "an")]
    if "hundred" in words:
        at = words.index("hundred")
        return (_below(words[:at]) or Decimal(1)) * 100 + _below(words[at + 1 :])
    chunks = _chunks(words)
    return chunks[0] * 100 + chunks[1] if len(chunks) == 2 else chunks[0]


def _below(words: list[str]) -> Decimal:
    return sum((_simple(w) for w in words), Decimal(0))


def _simple(word: str) -> Decimal:
    for table in (_UNITS, _TEENS, _TENS):
        if word in table:
            return Decimal(table[word])
    return Decimal(0) if word == "oh" else decimal_of(word)


def _chunks(words: list[str]) -> list[Decimal]:
    """Two-digit chunks: twenty | seventeen, two | eighty, nineteen | oh five."""
    out: list[Decimal] = []
    last = ""
    for word in words:
        joins = (last in _TENS and word in _UNITS) or last == "oh"
        if joins:
            out[-1] += _simple(word)
        else:
            out.append(_simple(word))
        last = word
    return out


def _spoken_pair(words: str, before: str) -> tuple[Decimal, Decimal] | None:
    """ "forty fifty" and "ninety-five ninety-six" are ranges; "twenty thirty" after "by" or "in" is a year."""
    tokens = _WORD.findall(words)
    if any(t not in _TENS and t not in _UNITS for t in tokens) or re.search(
        r"\b(?:by|in|until|since|from)\s+$", before
    ):
        return None
    chunks = _chunks(tokens)
    if len(chunks) != 2 or chunks[0] < 30:
        return None
    both_round = all(c % 10 == 0 for c in chunks) and chunks[1] - chunks[0] == 10
    return (chunks[0], chunks[1]) if both_round or chunks[1] - chunks[0] == 1 else None


def _short_years(text: str) -> list[Found]:
    """'94 and '22: the century is the last one from '50 on."""
    return [
        Found(m.start(), m.end(), Decimal(int(m[1]) + (1900 if int(m[1]) >= 50 else 2000)))
        for m in _YEAR.finditer(text)
    ]


def _join_ranges(text: str, found: list[Found]) -> list[Found]:
    """ "two or three" becomes one number with its upper end."""
    out: list[Found] = []
    for number in found:
        last = out[-1] if out else None
        if (
            last
            and last.high is None
            and last.value < number.value <= last.value * 3
            and _OR.fullmatch(text[last.end : number.start])
        ):
            out[-1] = Found(last.start, number.end, last.value, number.value, True)
        else:
            out.append(number)
    return out
