"""Numbers that a text states, in words or digits, with the characters they stand in."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from assistant.language.normalise import normal
from assistant.language.numerals_digits import Found, held
from assistant.language.numerals_en import find_english
from assistant.language.numerals_zh import find_chinese
from assistant.patterns import regex
from assistant.records import Span


@dataclass(frozen=True, slots=True)
class Number:
    """A number as said or written.

    Shares said in tenths or per hundred (六成八, 百分之六十八) have the value of the percentage, fractions
    ("half", 三分之一) their own value below one, times of day (7:20, 八点半) the value 720 and 830. `high` is the upper
    end of a spoken range (三四十, "two or three"), whose lower end is `value`.
    """

    span: Span
    text: str
    value: Decimal
    approximate: bool
    high: Decimal | None


_HEDGE_EN = regex(
    r"(?:\b(?:about|around|roughly|approximately|nearly|almost|some|maybe|probably|over|under|say|above|below|more than|less than|fewer than|close to|(?:well )?(?:north|south) of|easily|pushing|getting on for|give or take,?|"
    r"upwards? of|up to|at least|at most|no more than|no fewer than|something like|somewhere around|in the (?:region|neighbou?rhood|ballpark|vicinity|order) of|not quite|just shy of|i think|i guess|"
    r"i want to say|a good|give or take)|\blike,?|~)(?<!\bover)(?<!\bunder)(?<!\babove)(?<!\bbelow)\s+(?:an?\s+|(?:us|hk|[sac])?[$£€¥₹])?$|\b(?:over|under|above|below)\s+(?:us)?[$£€¥₹]?$|(?:[~≈<>≤≥]|\bapprox\.?|\bca?\.|\bcirca)\s*(?:us)?[$£€¥₹]?$"
)
_HEDGED_EN = regex(
    r"\s?(?:-?ish\b|\+|-odd\b|-some\b|-plus\b|\s*plus\b(?!\s+(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d))|%?(?:\s+\w+)?,?\s+(?:or so|give or take|more or less|roughly|or thereabouts|i think|odd\b))"
)
_HEDGE_ZH = regex(
    r"(?:大概|大约|约|约莫|差不多|将近|接近|(?<![附最远靠])近|超过|超|不到|不足|至少|最多|最少|顶多|几乎|估计|可能|好像|大致|起码|少说也?[得有]?|(?<![大缩最减中弱细变幼瘦])小|(?<![很更较最加尽])快|(?<![\d%一二三四五六七八九十百千万亿])[~≈]|[<>≤≥])"
    r"(?:是|有|在|要|到|也就)?[¥$€£]?$"
)
_HEDGED_ZH = regex(
    r"[^,.;，。；！？、]{0,4}?(?:左右|上下(?![班架])|的样子|来着|出头|往[上下](?=[，。；、的,.;]|$)|打底|开外|以上|以下|不到(?=[,.，。；;的就]|$))|[^,.;，。；！？、]{0,2}?多(?![少出次种亏])|\+"
)


@lru_cache(maxsize=8192)  # metrics, off-record rules and checks ask for the same sentences again and again
def numbers(text: str, lang: str) -> tuple[Number, ...]:
    """Numbers of `text` in order; `lang` is `zh` or anything else, which is read as English.

    Ordinals (第一, 1st), names with digits (HT2023, room 12) and idioms (一下, "no one") are no numbers.
    """
    form = normal(held(text))
    chinese = lang == "zh"
    found = find_chinese(form.text) if chinese else find_english(form.text)
    out = []
    for number in found:
        place = Span(number.start, number.end)
        span = place if len(form.text) == len(text) else form.original(place)
        approximate = number.approximate or _hedged(form.text, number, chinese)
        out.append(Number(span, span.of(text), number.value, approximate, number.high))
    return tuple(out)


def _hedged(text: str, number: Found, chinese: bool) -> bool:
    before, after = text[max(0, number.start - 24) : number.start], text[number.end : number.end + 24]
    if chinese:
        return bool(_HEDGE_ZH.search(before) or _HEDGED_ZH.match(after))
    return bool(_HEDGE_EN.search(before) or _HEDGED_EN.match(after))


def written(value: Decimal, lang: str) -> str:
    """The digits an editor writes for `value`.

    English groups thousands (12,000) and writes millions as words (1.2 million); Chinese writes 万 and 亿 where at most
    two decimals are needed (1.2万, 1.85亿) and ungrouped digits otherwise.
    """
    sign, size = ("-" if value < 0 else ""), abs(value)
    scales = ((10**8, "亿"), (10**4, "万")) if lang == "zh" else ((10**9, " billion"), (10**6, " million"))
    for scale, word in scales:
        scaled = size / scale
        if size >= scale and scaled == round(scaled, 2):
            return f"{sign}{_plain(scaled, grouped=lang != 'zh')}{word}"
    return sign + _plain(size, grouped=lang != "zh")


def _plain(value: Decimal, *, grouped: bool) -> str:
    digits = f"{value:,f}" if grouped else f"{value:f}"
    return digits.rstrip("0").rstrip(".") if "." in digits else digits
