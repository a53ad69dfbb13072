"""What "you" have, told as what there is: "at the end of the shift you've got six boxes empty" -> there are six boxes empty.

Who says so shows something to the listener; nobody in particular has it.
"""

from __future__ import annotations

from assistant.language.numerals import numbers
from assistant.language.resumed_en import several
from assistant.patterns import caseless, regex

_HAVE = caseless(
    r"(?P<before>^|, |\b(?:and|but|so|then|now|shift|day|week|month|year|night|job|app|place|today|side) )you(?:(?:['’]ve| have) got|['’]ve)"
    r" (?=(?:an? |\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen\b|\w+ty\b|about |some |several |half |no |people )(?!bit |lot to |clue|idea |chance |choice |point|way |problem))"
)
# Where somebody is spoken to, or has it on a condition, it is his.
_ADDRESSED = caseless(r"\b(?:your|yours|yourself|if|when|once|unless|whenever|until|i|me|my)\b")
_YOU = caseless(r"\byou\b")
_FEW = caseless(r"a (?:good |great )?(?:few|couple of|lot of|number of|dozen)\b")
_TO_END = regex(r"[^,.;:]*")
_WITHIN = regex(r" (?:of|in|on|at|with|from|for|to|that|which|who|and|but|where) ")


def there_is(text: str) -> str:
    """The text with what there is for what "you" have, where nobody is spoken to by name or on a condition."""
    if "you" not in text.lower() or _ADDRESSED.search(text) or len(_YOU.findall(text)) > len(_HAVE.findall(text)):
        return text
    out, end = [], 0
    for found in _HAVE.finditer(text):
        before = text[found.start("before") : found.end("before")]
        what = _TO_END.match(text, found.end())
        assert what is not None, "it matches nothing, too"
        out += [text[end : found.start()], before, "there are " if _are(what.group()) else "there is "]
        end = found.end()
    return "".join([*out, text[end:]])


def _are(what: str) -> bool:
    """Whether the things are several: by their number, or by their last letter."""
    first = next(iter(numbers(what, "en")), None)
    if what.lower().startswith(("a ", "an ", "one ")):
        return _FEW.match(what) is not None
    if first is not None and first.span.start == 0:
        return first.value != 1
    return what.startswith("people ") or several(_WITHIN.split(f"{what} ")[0].strip())
