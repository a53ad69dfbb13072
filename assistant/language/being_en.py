"""What a company is said to be: "we are forty people", "we are boat builders"."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.language.numerals import numbers
from assistant.language.words_en import Word

_MEASURES = frozenset(
    "percent per minutes minute hours hour days day weeks week months month years year miles mile kilometres times points behind ahead short "
    "away late early of in on to and or down up over under out from k million thousand hundred".split()
)
_HEDGES = frozenset("about around roughly nearly almost just over under some only a like maybe still now".split())
# Of nouns in the plural a company can be one: a builder; not of nurses or brothers.
_TRADES = (
    "builders distributors wholesalers makers manufacturers growers brokers suppliers retailers carriers contractors specialists importers "
    "exporters printers publishers insurers producers processors providers dealers operators agents traders merchants packers roasters "
    "brewers millers bakers agencies shippers installers fabricators hauliers consultants caterers"
).split()
_LONGEST = 4  # words of "independent wholesale book distributors"


def being(words: Sequence[Word], at: int) -> tuple[list[Word], int] | None:
    """What takes the place of the "are" or "were" at `at` and of what follows, with the place after it.

    "are 140 people" becomes has 140 people, "are boat builders" is a boat builder; None where the verb need only agree.
    """
    gap, was = words[at].gap, words[at].norm == "were"
    if _counts(words[at + 1 :]):
        form = "had" if was else "has"
        return [Word(form, form, gap)], at + 1
    end = next((i for i in range(at + 1, min(at + 1 + _LONGEST, len(words))) if words[i].norm in _TRADES), None)
    if end is None or any(
        not w.norm.replace("-", "").isalpha() or w.norm in ("the", "not") for w in words[at + 1 : end]
    ):
        return None
    form, article = ("was" if was else "is"), ("an" if words[at + 1].norm[:1] in "aeio" else "a")
    return [Word(form, form, gap), Word(article, article), *words[at + 1 : end], _singular(words[end])], end + 1


def _counts(words: Sequence[Word]) -> bool:
    """Whether a number of things follows that a company has: people, shops; no measure of time or length."""
    text = "".join(word.gap + word.text for word in words).strip()
    first = next((n for n in numbers(text, "en")[:1] if n.value >= 2), None)
    counted = first if first and set(text[: first.span.start].lower().split()) <= _HEDGES else None
    after = text[counted.span.end :].split()[:1] if counted else []
    return bool(after) and after[0].strip(".,").isalpha() and after[0].strip(".,") not in _MEASURES


def _singular(word: Word) -> Word:
    return Word(word.text[:-3] + "y" if word.norm.endswith("ies") else word.text[:-1], "", word.gap)
