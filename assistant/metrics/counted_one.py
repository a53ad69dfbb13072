"""Where "one" is a count that is told, and no article: "we had one", "from one release a month to four"."""

from __future__ import annotations

import re

from assistant.patterns import regex

# "We had one.", 从一单到四单: where the number is what is told. "No one.", "that one" are not among them.
_COUNTS_ONE = regex(
    r"\b(?:to|from|under|below|than|was|is|it['’]s|had|have|there['’]s|there are|became|(?:just|only) the|just|only|about|now|needs?|takes?|get|gets|lasts?|runs?|use|uses)\s+$|(?:从|到|至|变成?|降为|去年|前年|今年|现在|只有)$|(?:去年|前年|今年|以前|原来|现在)[^，。；]{1,10}$|(?:漏|错|丢|退|坏|拒收?|发生|出)了?$|(?:后来|如今|目前|这个月)$|[起件例次口本张份单个家台条项处人]到(?:了)?$",
    re.I,
)
# "From one release a month to four", "from six systems to one platform".
_FROM, _TO_OTHER = regex(r"\bfrom\s+$", re.I), regex(r"\s+[a-z'’-]+(?:\s+[a-z'’-]+){0,4}?\s+to\s+", re.I)
_FROM_TO = regex(r"\bfrom\s+(?:[\w-]+\s+){1,5}to\s+(?:just\s+|only\s+)?$|\breplaced\s+(?:[\w-]+\s+){2,5}with\s+$", re.I)
# "We used to have one on a platform and now there's three."
_USED_TO = regex(r"\bused to (?:have|be|do|get|run|send|make|use)\s+(?:just\s+|only\s+)?$", re.I)
# "We lost one driver this year."
_DID = regex(
    r"\b(?:lost|had|made|got|did|worked|sold|missed|opened|held|needed|received|took)\s+(?:only\s+|just\s+)?$", re.I
)
_IN_TIME = regex(
    r"(?:\s+[a-z'’-]+){1,2}\s+(?:this|last) (?:year|season|month|quarter|term|spring|summer|autumn|fall|winter|christmas|easter|january|february|march|april|may|june|july|august|september|october|november|december)\s*[.,;!?]",
    re.I,
)
_NOW = regex(r"[^.;!?]{0,60}\bnow\b", re.I)
_ENDS_ONE = regex(
    r"\s*(?:[.,;!?]|$)|\s+(?:the (?:year|season|month|quarter) before|last (?:year|season|month|quarter)|before that)\b|(?:[单起件次封面张条台家例份个口本项处趟遍回]|个?人)(?:[，。；,;]|$|就|[到变够行])",
    re.I,
)


# 不合格的，一本。: the answer to how many.
_LAST_ZH = regex(r"[\u4e00-\u9fff]，$"), regex(r"[单起件次张条台家例份口本项处][。！]|个?人[。！]")
# "You need one signature. You needed three.", 现在签一个字，原来要签三个: one beside the number that it was.
_NOW_ZH = (
    regex(r"(?:现在|如今|目前)[^，。；]{0,8}$"),
    regex(r"[\u4e00-\u9fff]{1,4}，(?:以前|原来|之前|过去|原先)[^，。]{0,6}[两三四五六七八九十]"),
)
_NEED_EN = (
    regex(r"\b(?:you|we|they|i|it) (?:now )?(?:needs?|takes?|has|have|uses?)\s+(?:just\s+|only\s+)?$", re.I),
    regex(r"\s+[a-z-]+[.,;]\s+(?:and |but )?(?:you|we|they|i|it|before)\b", re.I),
)
# "We've one vacancy now", "One post now."
_HOLDS_EN = (
    regex(
        r"(?:^\W*|\b(?:we|they|i|you|it|there)(?:['’](?:ve|s)| have| has| is)\s+)(?:got\s+)?(?:only\s+|just\s+)?$", re.I
    ),
    regex(r"\s+[a-z-]+(?:\s+[a-z-]+)?\s+(?:now|today|these days)\b(?=\s*(?:[.,;!?]|$)|\s+out of\b)", re.I),
)
_THE_ONE = regex(r"\b(?:used to be|was)\s+(?:just|only)\s+the\s+$", re.I)


def counts_one(lead: str, rest: str) -> bool:
    """Whether the number one between the two stretches of its sentence is what is told."""
    ends = _COUNTS_ONE.search(lead) and _ENDS_ONE.match(rest)
    recalled = _USED_TO.search(lead) and _NOW.search(rest)
    placed = _DID.search(lead) and _IN_TIME.match(rest)
    moved = (_FROM.search(lead) and _TO_OTHER.match(rest)) or _FROM_TO.search(lead)
    last = _LAST_ZH[0].search(lead) and _LAST_ZH[1].match(rest)
    beside = _NOW_ZH[0].search(lead) and _NOW_ZH[1].match(rest)
    needed = _NEED_EN[0].search(lead) and _NEED_EN[1].match(rest)
    holds = _HOLDS_EN[0].search(lead) and _HOLDS_EN[1].match(rest)
    return bool(ends or recalled or moved or placed or last or beside or needed or holds or _THE_ONE.search(lead))
