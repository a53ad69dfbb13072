"""Which of two past times lies further back, where no year is said: last year and the year before, 上个榨季 and 前一个榨季."""

from __future__ import annotations

from assistant.patterns import caseless, regex, says

_TIME = r"(?:years?|seasons?|quarters?|months?|winters?|summers?|springs?|autumns?|falls?|terms?|semesters?)"
_MONTH = r"(?:january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter)"
_TIME_ZH = r"(?:采暖季|供暖季|榨季|财年|学年|赛季|销售季|产季|雨季|汛期|花季|季度|学期|旺季|淡季|冬天|夏天|年度)"
_NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5, "ten": 10}
_BACK = (
    (caseless(r"(?:^|[,;]\s*|\band\s+)before(?: that)?,? (?:it|that|there|we|they) (?:was|were|had)\b"), 9),
    (caseless(rf"\b{_TIME} before last\b"), 2),
    (caseless(rf"\bthe {_TIME} before\b|\bthe previous {_TIME}\b"), 2),
    (caseless(rf"\bthe {_TIME} (?:i|we)(?:['’](?:m|re)| was| were| am| are)? compar(?:ing|ed|e)\b"), 2),
    (caseless(rf"\blast {_TIME}\b|\blast {_MONTH}\b|\b(?:a|one) {_TIME} ago\b"), 1),
    (regex(rf"上上个?{_TIME_ZH}|再?前一?个{_TIME_ZH}"), 2),
    (regex(rf"上个?{_TIME_ZH}"), 1),
    (regex(rf"[这本]个?{_TIME_ZH}|今年|现在"), 0),
    (caseless(rf"\bthis {_TIME}\b|\b(?:now|today|these days|currently|since)\b"), 0),
)
# A word of all that these find.
_SAYS = tuple("before last ago compar previous this now today days currently since 上 前 这 本 今年 现在".split())
_AGO = caseless(rf"\b(?P<n>{'|'.join(_NUMBERS)}|\d+) {_TIME} ago\b")


def ago(clause: str) -> int | None:
    """How many years, seasons or months back the words lie: 0 for now, 1 for last year, 2 for the year before."""
    if not says(clause.lower(), _SAYS):
        return None
    told = _AGO.search(clause)
    if told:
        return int(told["n"]) if told["n"].isdigit() else _NUMBERS[told["n"].lower()]
    return next((back for pattern, back in _BACK if pattern.search(clause)), None)
