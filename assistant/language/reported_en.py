"""Quotations within an English sentence: held back while the rest is reworded, and made where speech is told of."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.language.whose_words_en import is_narrated
from assistant.patterns import regex

_QUOTED = regex(r'"([^"]{2,200})"|“([^”]{2,200})”')
_HELD = 0xE0F0  # marks that stand for words quoted within a sentence
_MOST = 8
_LONGEST = 18  # words of a reported speech that is quoted
_REPORTED = regex(
    r"^(?P<who>.*\b(?:said|says|say|asked|asks|ask|wrote|shouted|(?:told|asked) (?:him|her|them|everybody|everyone)|(?:said|says) to (?:the |his |her |my |our )?\w+))(?: that)?, (?P<what>[^,.]+(?:, [^,.]+){0,3})\.?$",
    re.IGNORECASE,
)
_PERSONS = regex(
    r"^(?:that|this|it|there|where|what|why|how|when|who)\b|\b(?:i|we|you|my|our|me|us|your)\b", re.IGNORECASE
)
_AMID = regex(
    r"\b(?P<who>said|says|asked|asks|told (?:him|her|them)), (?P<what>\w[\w'’]*(?: \w[\w'’]*){2,9}), (?P<then>(?:and|so|but) (?:they|he|she|it|we|i|the|then)\b)(?=(?P<on>.*))",
    re.IGNORECASE,
)
_FIRST = regex(r"\b(?:i|we|my|our|me|us|you know)\b", re.IGNORECASE)
# Where the one who tells speaks again, so that the reported words have ended.
_OUT_AGAIN = regex(r", (?:and|but|so|because|he|she|they|it|there|nobody|everybody|the|a)\b", re.IGNORECASE)
# What goes on about the words, and is none of them: "before I had asked, which is how I knew".
_GOES_ON = regex(r"(?:which (?:is|was|were|means|meant|made)|and|but|because|so)\b", re.IGNORECASE)
_CONDITION = regex(r"\b(?:if|when|whenever|until|whatever|whoever|everything|anything)\b", re.IGNORECASE)
# "Forty is what we always say, it was forty-two": no speech follows.
_CUSTOMARY = regex(r"\bwhat (?:\w+ ){1,2}(?:say|says|said)$", re.IGNORECASE)
_FEW = 5  # fewer words are no speech, and a "me" among them reads as the writer's own


def _few_and_first(what: str) -> bool:
    return len(what.split()) < _FEW and bool(_FIRST.search(what))


def _held_amid(found: re.Match[str], said: str, held: list[str]) -> str:
    what = found["what"]
    if not is_narrated(f"{found['then']}{found['on']}"):
        return found.group()  # the words go on
    if len(held) >= _MOST or not _PERSONS.search(what) or _few_and_first(what) or what not in said:
        return found.group()
    held.append(f"{what[:1].upper()}{what[1:]},")
    return f"{found['who']}, {chr(_HELD + len(held) - 1)} {found['then']}"


def hold_quotes(text: str) -> tuple[str, list[str]]:
    """The text with marks for what stands in quotation marks, and those words; text with very many is left as it is."""
    held: list[str] = []

    def mark(found: re.Match[str]) -> str:
        held.append(found.group(1) or found.group(2))
        return chr(_HELD + len(held) - 1)

    return (_QUOTED.sub(mark, text), held) if len(_QUOTED.findall(text)) < _MOST else (text, held)


def hold_reported(text: str, said: str, held: list[str]) -> str:
    """The text with a mark for speech reported at its end ("and said, you try it"), if `said` holds it word for word.

    Whose "I" and "we" it is depends on who is told of, so such words can only be quoted.
    """
    text = _AMID.sub(lambda found: _held_amid(found, said, held), text)
    found = _REPORTED.match(text)
    if (
        found is None
        or not _PERSONS.search(found["what"])
        or len(found["what"].split()) > _LONGEST
        or len(held) >= _MOST
        or _CUSTOMARY.search(found["who"])
    ):
        return text
    what = found["what"]
    if _few_and_first(what) or _GOES_ON.match(what) or _OUT_AGAIN.search(what) or _CONDITION.search(found["who"]):
        return text
    if not said.rstrip(" .!?").endswith(what.rstrip(" .!?")) or re.match(
        r"(?:well|no|yes|so|oh|okay|right|look)\b", what, re.IGNORECASE
    ):
        return text
    held.append(what[:1].upper() + what[1:].rstrip(".") + ("" if what.endswith(("?", "!")) else "."))
    return f"{found['who']}, {chr(_HELD + len(held) - 1)}."


def put_back(text: str, held: Sequence[str]) -> str:
    """The text with the held words in quotation marks."""
    for i, words in enumerate(held):
        text = text.replace(chr(_HELD + i), f"“{words}”")
    text = re.sub(r"^“([a-z])", lambda found: f"“{found[1].upper()}", text)
    return re.sub(r"([?!.])”\.$", r"\1”", re.sub(r",”\.$", ".”", text))
