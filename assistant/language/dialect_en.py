"""Spellings and forms of spoken English dialects, written as the standard language writes them."""

from __future__ import annotations

import re

from assistant.patterns import regex

_WORDS: tuple[tuple[str, str], ...] = (
    (r"(?<![\w'])(?:'[Cc](?:ause|os|oz|uz)|[Cc](?:os|oz|uz))\b(?! of\b)", "because"),
    (
        r"(?:(?<=, )|(?<=[.;] )|^)[Cc]ause (?=(?:i|we|you|he|she|it|they|there|that|nobody|everybody|the|my|our|his|her|their)\b)",
        "because ",
    ),
    (r"\b[Uu]s own\b", "our own"),
    (r"\bme['’]?sel[fn]\b", "myself"),
    (r"\bwi['’](?=\s|$)", "with"),
    (r"\bo['’](?=\s(?:the|them|that|those|these|our|his|her|it)\b)", "of"),
    (r"\ban['’](?=\s)", "and"),
    (r"(?<![\w'])['’]til\b", "until"),
    (r"\b([Tt])here were one\b", r"\1here was one"),
    (r"\bafore\b", "before"),
    (r"\bsummat\b", "something"),
    (r"\bnowt\b", "nothing"),
    (r"\bowt\b", "anything"),
    (
        r"\b[Mm]e (?=(?:wife|husband|mum|mam|dad|mate|brother|sister|boss|phone|van|job|team|desk|diary|lunch|tea|hands|back|head|feet|lads?|tools|brew|own)\b)",
        "my ",
    ),
    (
        r"\b([Tt]hem) (?=(?:days|forms|lads|sheets|photos|years|weeks|things|boys|people|tablets|machines|phones|books|numbers|jobs|houses|trucks|meetings|calls)\b)",
        "those ",
    ),
    (r"(?<=\b[ONon][fn] )them (?=(?:two|three|four|five|six|seven|eight|nine|ten)\b)", "those "),
    (r"(?<=\bin )them (?=(?:two|three|four|five|six|seven|eight|nine|ten)\b)", "those "),
    (r"\balright\b", "all right"),
    (r"\bcouple weeks\b", "couple of weeks"),
    (r"\b([Oo])ff of\b", r"\1ff"),
    (r"\b([Oo])utta\b", r"\1ut of"),
    (r"\b(a)n (?=h(?!our|onest|onou?r|eir|istor|otel|abitual|erb)[aeiou])", r"\1 "),
    (
        r"\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\w+)?|hundred|point \w+|[2-9]|\d{2,}) (year|month|mile|week|pound|ton)(?=[.,;!?]|$| (?:of|ago|later|in|before|after|and|we|they|it)\b)",
        r"\1 \2s",
    ),
)
_ANY_WORD = regex("|".join(pattern for pattern, _ in _WORDS), re.IGNORECASE)  # most sentences hold none
# "it were" is dialect, but "if it were" and "as it were" are not.
_WERE = regex(
    r"(?<!\bif )(?<!\bas )(?<!\bwish )(?<!\bthough )\b(it|he|she|I|this|weather|whoever|everybody|nobody|somebody|everything|something|nothing) were\b(?! to\b)",
    re.IGNORECASE,
)
_DO_NOT = regex(r"(?:\b(it|he|she)|(?:(?<=, )|^)(that)) don(?=['’]t\b)", re.IGNORECASE)  # not "the ones that don't"
_WERE_NOT = regex(r"(?<!\bif )(?<!\bwish )\b(it|he|she|I) weren(?=['’]t\b)", re.IGNORECASE)
_WAS = regex(r"\b(we|they|you) was\b", re.IGNORECASE)
# "There was logs in there": more than one were.
_WAS_MANY = regex(
    r"\b(?P<there>there) was (?P<what>(?:always |still |also |no |some |about |lots of |loads of |plenty of )?(?!(?:always|sometimes|perhaps|besides|news|plus|less|this|his|gas|ours|theirs|yes|thus|as|is|was|has)\b)[a-z]{3,}(?<!s)(?<!u)(?<!i)s)\b(?= (?:in|on|at|all|older|that|who|and|with|from|there|everywhere|to|of)\b|[.,;!])",
    re.IGNORECASE,
)


def standard(text: str) -> str:
    """The text in standard spelling; words that dialects share with other meanings stay."""
    for pattern, word in _WORDS if _ANY_WORD.search(text) else ():
        text = re.sub(pattern, word, text, flags=re.IGNORECASE)
    text = _DO_NOT.sub(lambda found: f"{found[1] or found[2]} doesn", text)
    text = _WERE_NOT.sub(r"\1 wasn", _WERE.sub(r"\1 was", text))
    text = _WAS_MANY.sub(r"\g<there> were \g<what>", text)
    return _WAS.sub(r"\1 were", text)
