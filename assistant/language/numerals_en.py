"""English numbers in words and digits: "two hundred and forty", "a million two", "two-eighty", "1.5 million"."""

from __future__ import annotations

from decimal import Decimal

from assistant.language.decades_en import decades
from assistant.language.fractions_en import fractions, mixed_units
from assistant.language.numerals_digits import DIGITS, FRACTION, Found, clocks, stands_alone
from assistant.language.numerals_en_names import belongs, describes, idioms, is_no_amount, is_pronoun, names_something
from assistant.language.numerals_en_value import BIG, ESTIMATED, TEENS, TENS, UNITS, WORD, chunks, value_of
from assistant.patterns import regex, says

_SEP = r"(?:\s*-\s*|\s+)"
_UNIT, _TEEN, _TEN = "|".join(UNITS), "|".join(TEENS), "|".join(TENS)
_BELOW = rf"(?:(?:{_TEN})(?:{_SEP}(?:{_UNIT})\b)?|{_TEEN}|{_UNIT})(?:\b|(?=ish\b))"
_PAIR = rf"(?:(?:{_TEN})(?:{_SEP}(?:{_UNIT})\b)?|{_TEEN}|{_UNIT})\b{_SEP}(?:(?:{_TEN})(?:{_SEP}(?:{_UNIT})\b)?|(?:{_TEEN})|oh{_SEP}(?:{_UNIT}))\b"
_HUNDRED = rf"(?:(?:{_BELOW}|an?\b|\b(?:{DIGITS})){_SEP})?hundred\b(?:{_SEP}(?:and{_SEP})?{_BELOW})?"
_HALF = rf"(?:{_SEP}and{_SEP}(?:a{_SEP}half|a{_SEP}quarter|three{_SEP}quarters))?"
_DECIMALS = rf"point(?:{_SEP}(?:{_UNIT}|oh)\b)+"
# "It's point six." is 0.6; "point six of the contract" is none.
_IS = r"(?=point)(?:(?<=\bto )|(?<=\bat )|(?<=\bis )|(?<=\bwas )|(?<=['’]s )|(?<=\bfrom )|(?<=\babout )|(?<=\bunder )|(?<=\bjust )|(?<=\bonly ))"
# "Point nine." is an answer; "Point one." counts what somebody has to say.
_ALONE = rf"(?:(?<=[.!?] )|(?<!.))point(?!{_SEP}(?:one|two|three)\b(?!{_SEP}(?:{_UNIT}|oh)\b))(?:{_SEP}(?:{_UNIT}|oh)\b)+(?=\s*(?:[.!?]|$)|,\s+(?:now|median|down|up|from|on average)\b)"
_POINT = rf"(?:{_SEP}{_DECIMALS})?"
_GROUP = rf"(?:{_HUNDRED}|{_PAIR}|{_BELOW}|(?:{DIGITS}))"
# "fifty-odd thousand" is some fifty thousand; "two mil" is money or a count, "a two-mil sheet" a thickness.
_ODD = r"(?:-(?:odd|some|plus|ish)|ish)?"
_MIL = r"mil(?![\s-]+(?:thick|plastic|gauge|sheet|sheeting|bags?|liners?|film|spec)\b)"
_SCALE = rf"(?:(?:{_ODD}{_SEP}(?:thousand|grand|million|{_MIL}|billion|trillion|lakhs?|crores?|dozen)|(?<=[a-z\d])\sk|(?<=\d)(?:k|mn?|bn?)|(?<=\d)\s?(?:mil|mn|bn))\b)"
# "A grand a month" is money, "a grand place" is none.
_AFTER_MONEY = (
    r"(?:an?|per|each|every|for|on|in|to|more|less|and|or|off|back|of|over|when|if|by|now|extra|out|at|then|up)"
)
# With what a number may begin: at most places none does.
_BEGINS = rf"(?=[-−.\d]|{FRACTION}|an?\b|half|hundred|point|minus|negative|{_UNIT}|{_TEEN}|{_TEN})"
# What may go on after a scale word; after a comma only hundreds do ("two thousand, three hundred").
_REST = rf"(?:(?:,\s+{_HUNDRED}|(?<=[a-z]{{4}}){_SEP}(?:and{_SEP})?(?:{_HUNDRED}|{_PAIR}|{_BELOW})))?"
_NUMBER = regex(
    rf"(?<![a-z]){_BEGINS}(?:(?P<minus>(?<!plus or )minus|negative){_SEP}|(?P<dash>(?<![\w)%])[-−]))?"
    rf"(?P<words>half{_SEP}(?:an?{_SEP})?(?:dozen|thousand|million|{_MIL}|billion|lakh|crore)\b"
    rf"|an?{_SEP}grand(?=\s*(?:[.,;:!?)]|$)|\s+{_AFTER_MONEY}\b)"
    rf"|an?{_SEP}(?:dozen|thousand|million|{_MIL}|billion|trillion|lakh|crore)\b{_REST}{_HALF}"
    rf"|{_DECIMALS}(?=\s+per\s?cent\b)|{_IS}{_DECIMALS}(?=\s*(?:[.;!?—–]|$)|,?\s+(?:to|down|up|from|now|today|this|and|not|(?:(?:business|working)\s+)?(?:second|minute|hour|day|week|month|year)s?)\b)"
    rf"|{_ALONE}|{_GROUP}{_POINT}{_HALF}(?:(?:{_SCALE}{_REST}{_HALF})+{_POINT})?)"
)
_LEAD = regex(DIGITS)
_PER_HUNDRED = regex(r"\s*(?:%|percent|per cent)")
_BEFORE_A_YEAR = regex(r"\b(?:by|in|until|since|from)\s+$")
_ISH = regex(r"ish\b")
_OR = regex(r"\s+or\s+(?:maybe\s+)?")
_YEAR = regex(r"(?<![\w'’])['’](\d\d)(?![\d'’])(?!s\b)")
_SCALES = tuple(sorted((size for size in set(BIG.values()) if size >= 1000), reverse=True))


# Some part of every word of a number that this package reads, first without a pattern; digits apart.
_PARTS = (
    "one two three four five fif fort six seven eight eleven nine nint ten teen twel thir twent zero nought hundred thousand million billion "
    "trillion dozen lakh crore half quarter grand mil"
)
_WORDS = tuple(_PARTS.split())
_DIGIT = regex(r"\d")
_SAYS = regex(
    rf"\d|{FRACTION}|\bone\b|two|three|f(?:our|ive|if|ort)|six|seven|e(?:ight|leven)|nin[et]|\bten(?:th)?s?\b|teen|t(?:wel|hir|went)|zero|nought"
    r"|hundred|thousand|million|billion|trillion|dozen|lakh|crore|half|quarter|grand|\bmil\b"
)


def find_english(text: str) -> list[Found]:
    """Numbers of normalised English text, in order, without overlaps."""
    if text.isascii() and not says(text, _WORDS) and not _DIGIT.search(text):
        return []
    if not _SAYS.search(text):  # most sentences hold no number
        return []
    mixed = mixed_units(text)  # "a quarter of a million" is no quarter
    shares = [f for f in fractions(text) if not any(f.start < m.end and m.start < f.end for m in mixed)]
    found = [*clocks(text), *_short_years(text), *mixed, *shares, *decades(text)]
    found += [f for f in _plain(text) if not any(f.start < g.end and g.start < f.end for g in found)]
    return _join_ranges(text, sorted(found, key=lambda f: f.start))


def _plain(text: str) -> list[Found]:
    matches = [m for m in _NUMBER.finditer(text) if _is_number(text, m.start("words"), m.end())]
    phrases = idioms(text) if matches else []
    out: list[Found] = []
    for match in matches:
        start, end = match.start("words"), match.end()
        if any(a <= start < b for a, b in phrases):
            continue
        value = value_of(match["words"])
        signed = bool(match["minus"] or match["dash"])
        whole = _spoken_pair(match["words"], text[max(0, start - 8) : start])
        ish = _ISH.match(text, end) if text[end - 1].isalpha() else None
        if whole is not None:
            out.append(Found(match.start(), end, whole[0], whole[1], True))
        else:
            first, last = (match.start() if signed else start), ish.end() if ish else end
            about = ish is not None or ESTIMATED.search(match["words"]) is not None
            out.append(Found(first, last, -value if signed else value, None, about))
    return out


def _is_number(text: str, start: int, end: int) -> bool:
    words = text[start:end]
    before, after = text[max(0, start - 28) : start], text[end : end + 28]
    lead = _LEAD.match(words)
    if lead and not stands_alone(text, start, start + lead.end()):
        return False
    if names_something(before, after) or (lead is None and after[:1].isalpha() and not _ISH.match(after)):
        return False
    if describes(words, after) or belongs(words, before, after) or (words == "zero" and is_no_amount(after)):
        return False
    if words == "one":
        return not is_pronoun(before, after)
    return words != "hundred" or _PER_HUNDRED.match(after) is not None


def _spoken_pair(words: str, before: str) -> tuple[Decimal, Decimal] | None:
    """ "forty fifty" and "ninety-five ninety-six" are ranges; "twenty thirty" after "by" or "in" is a year."""
    tokens = WORD.findall(words)
    if any(t not in TENS and t not in UNITS for t in tokens) or _BEFORE_A_YEAR.search(before):
        return None
    parts = chunks(tokens)
    if len(parts) != 2 or parts[0] < 30:
        return None
    both_round = all(c % 10 == 0 for c in parts) and parts[1] - parts[0] == 10
    return (parts[0], parts[1]) if both_round or parts[1] - parts[0] == 1 else None


def _short_years(text: str) -> list[Found]:
    """'94 and '22: the century is the last one from '50 on."""
    return [
        Found(m.start(), m.end(), Decimal(int(m[1]) + (1900 if int(m[1]) >= 50 else 2000)))
        for m in (_YEAR.finditer(text) if "'" in text or "’" in text else ())
    ]


def _join_ranges(text: str, found: list[Found]) -> list[Found]:
    """ "two or three" and "two or three million" become one number with its upper end."""
    out: list[Found] = []
    for number in found:
        last = out[-1] if out else None
        size = _lent(last, number, text) if last else 1
        if (
            last
            and last.high is None
            and last.value * size < number.value <= last.value * size * 3
            and _OR.fullmatch(text, last.end, number.start)
        ):
            out[-1] = Found(last.start, number.end, last.value * size, number.value, True)
        else:
            out.append(number)
    return out


def _lent(low: Found, high: Found, text: str) -> int:
    """The scale that a bare lower end takes over: "two or three million"."""
    said = text[high.start : high.end]
    size = next((s for s in _SCALES if high.value >= s and said.endswith(_words_of(s))), 1)
    return size if size > 1 and low.value < 1000 and not text[low.start : low.end].endswith(_words_of(size)) else 1


def _words_of(size: int) -> tuple[str, ...]:
    return tuple(word for word, value in BIG.items() if value == size)
