"""Years said by their last two digits, as editors write them: "in September of twenty-three" is in September 2023.

Only what can be nothing but a year: after a month, a season or a part of the year, or after "in" and "since" with nothing
counted behind it. The century is 20 for the twenties and 19 from fifty on; what lies between is left as it was said.
"""

from __future__ import annotations

import re

from assistant.patterns import regex

_TENS = {"twenty": 2020, "fifty": 1950, "sixty": 1960, "seventy": 1970, "eighty": 1980, "ninety": 1990}
_UNITS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_SHORT = rf"(?:{'|'.join(_TENS)})[- ](?:{'|'.join(_UNITS)})"
_MONTH = "january|february|march|april|may|june|july|august|september|october|november|december"
_TIME = (
    rf"(?:{_MONTH}|spring|summer|autumn|fall|winter|easter|christmas|thanksgiving|ramadan|diwali|harvest"
    r"|(?:whole|end|start|beginning|middle|rest|back end|turn)(?= of)|(?:first|second|third|fourth|last) (?:quarter|half|term|semester)|q[1-4]|fiscal(?: year)?|(?<=\bfor )all(?= of)|(?<=\bin )all(?= of)|(?<=\bthe )whole(?= of)|(?<=\bthe )year)"
)
# What is counted may follow a number, a verb or another clause a year.
_ENDS = (
    r"(?=$|[.,;:!?)]|['’]s? |\s(?:and|but|so|to|when|where|before|after|until|it|we|they|he|she|i|there|the|that|this|our|my|his|her|their|was|were|is|had|has|did|with|by|from|on|as|all|every|each|nobody|everybody|everyone|against|already"
    r"|[A-Z\ue000-\ue0ff][\w'’]*)(?=\W|$|\ue000))"
)
_DATED = regex(
    rf"(?<!\bon )\b(?P<time>(?i:{_TIME}))(?P<of>,? of|,? in|,(?= [Tt]wenty))? (?P<year>(?i:{_SHORT}))\b{_ENDS}"
)
_ALONE = regex(
    rf"(?<!(?<!-)[Oo]ne )(?<!(?<!-)[Tt]wo )(?<!(?<!-)[Tt]hree )(?<!(?<!-)[Ff]our )(?<!(?<!-)[Ff]ive )(?<!out )\b(?P<in>[Ii]n|[Ss]ince) (?P<year>(?i:{_SHORT}))\b{_ENDS}"
)
_SEASON = regex(
    rf"\b(?P<season>(?i:season|winter|year))(?: of)? (?P<year>(?i:{_SHORT})),? (?:and |to |into )?(?P<next>(?i:{_SHORT}))\b{_ENDS}"
)
_NEXT = regex(rf"\b(?P<year>20\d\d),? (?P<next>(?i:{_SHORT}))\b{_ENDS}")
# "Twenty-two, twenty-three, that year" went over New Year; "twenty-one into twenty-two", "2021 and twenty-two" are two.
_BOTH = regex(
    rf"(?<![\w-])(?<!\bpages )(?<!\brooms )(?<!\bnumbers )(?<!\bages )(?P<year>(?i:{_SHORT})), (?P<next>(?i:{_SHORT}))(?=[,.]|$| (?:it|was|is|we|they)\b)(?!, (?:and |or )?\w+ty\b)"
)
_INTO = regex(rf"(?<![\w-])(?P<year>(?i:{_SHORT})) (?P<joint>into|and into) (?P<next>(?i:{_SHORT}))\b")
_AND_NEXT = regex(rf"\b(?P<year>20\d\d) (?P<joint>and|or|into|to|against) (?P<next>(?i:{_SHORT}))\b{_ENDS}")
_TEENS = ("ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen")
_DECADES = {"twenty": 20, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
# The century said, too: nothing else is told so.
_FULL = regex(
    rf"(?<![\w-])(?:(?P<century>twenty) (?:(?P<year>twenty(?:-(?:{'|'.join(_UNITS)}))?)\b(?!-| (?:percent|per|days|hours|minutes|weeks|people)\b)|(?P<teens>{'|'.join(_TEENS)})\b{_ENDS})"
    rf"|nineteen (?P<then>(?:fifty|sixty|seventy|eighty|ninety)(?:-(?:{'|'.join(_UNITS)}))?)\b{_ENDS})",
    re.IGNORECASE,
)
_NEAR = 5  # years
_AT = ("In", "At")
_BARE = regex(rf"(?:{_MONTH}|easter|christmas|thanksgiving|ramadan|diwali)$", re.IGNORECASE)  # needs no "of"
# "October 2023 the mill closed", "Winter of 2022 we lost 17%": what is a time before a clause gets its "in".
_OPENS = regex(
    rf"^(?P<time>(?:(?P<the>(?:spring|summer|autumn|fall|winter) of)|(?:{_MONTH}|fiscal(?: year)?)) 20\d\d),? (?=(?:the|they|we|he|she|it|there|nobody|everybody) |[\ue000-\ue0ff])",
    re.IGNORECASE,
)
# "January, we had a storm": a bare month before a clause gets its "in", too.
_MONTH_OPENS = regex(
    rf"^(?P<time>(?i:{_MONTH}|easter|christmas)|20\d\d)(?:(?<![Mm]ay)(?<![Mm]arch),? (?=(?:the|they|we|he|she|it|there|nobody|everybody|one|our) |[\ue000-\ue0ff])"
    r"|, (?=(?:the|they|we|he|she|it|there|nobody|everybody|one|our) |[A-Z\ue000-\ue0ff]))",
)


def in_years(text: str) -> str:
    """The text with its short years in four digits; other numbers as they were."""
    text = _BOTH.sub(_over_two, _SEASON.sub(_season, _FULL.sub(_full, text)))
    text = _INTO.sub(lambda found: f"{_value(found['year'])} {found['joint']} {_value(found['next'])}", text)
    text = _DATED.sub(_dated, text)
    text = _AND_NEXT.sub(_two_years, _NEXT.sub(_over_new_year, text))
    text = _ALONE.sub(lambda found: f"{found['in']} {_value(found['year'])}", text)
    text = _MONTH_OPENS.sub(
        lambda found: f"{_AT[found['time'].lower() in ('easter', 'christmas')]} {found['time']}, ", text
    )
    return _OPENS.sub(_opened, text)


def _full(found: re.Match[str]) -> str:
    """ "Twenty twenty-two" is 2022, "nineteen sixty" 1960."""
    tens, _, unit = (found["year"] or found["teens"] or found["then"]).lower().partition("-")
    last = _TEENS.index(tens) + 10 if tens in _TEENS else _DECADES[tens] + (_UNITS.index(unit) + 1 if unit else 0)
    return str((2000 if found["century"] else 1900) + last)


def _value(words: str) -> int:
    tens, unit = re.split("[- ]", words.lower())
    return _TENS[tens] + _UNITS.index(unit) + 1


def _season(found: re.Match[str]) -> str:
    """ "The season of twenty-two, twenty-three" went over New Year."""
    first, then = _value(found["year"]), _value(found["next"])
    return f"{found['season']} of {first}–{then % 100}" if then == first + 1 else found[0]


def _over_two(found: re.Match[str]) -> str:
    """A year and the one after it, said by their last two digits and nothing between."""
    first, then = _value(found["year"]), _value(found["next"])
    return f"{first}–{then % 100}" if then == first + 1 else found[0]


def _two_years(found: re.Match[str]) -> str:
    """A year in digits and one near it that was said behind an "and"."""
    then = _value(found["next"])
    near = abs(then - int(found["year"])) <= _NEAR
    return f"{found['year']} {found['joint']} {then}" if near else found[0]


def _over_new_year(found: re.Match[str]) -> str:
    then = _value(found["next"])
    return f"{found['year']}–{then % 100}" if then == int(found["year"]) + 1 else found[0]


def _dated(found: re.Match[str]) -> str:
    joint = f"{found['of']} " if found["of"] and not _BARE.search(found["time"]) else " "
    return f"{found['time']}{joint}{_value(found['year'])}"


def _opened(found: re.Match[str]) -> str:
    time = re.sub("^F(?=iscal)", "f", found["time"])
    return f"In the {time[:1].lower()}{time[1:]} " if found["the"] else f"In {time} "
