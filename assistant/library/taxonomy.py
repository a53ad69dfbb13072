"""What cases are filed under: industries, kinds of challenge, factors of success; and first guesses from the text.

The lists are data: `corpus/industries.toml` and `corpus/facets.toml`.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from assistant.errors import InputError, Say
from assistant.patterns import regex

Kind = Literal["challenges", "factors"]

_FRONT = 3  # a word that says who the customer is counts so often as one further down
_OFTEN = 3  # a word that comes back tells no more after this many times
_SURE = 6  # less than this, or no clear lead, and nothing is guessed
_LEAD = 1.3
_MOST_TOPICS = 3
_ENOUGH = 2  # hits of a topic


@dataclass(frozen=True, slots=True)
class Taxonomy:
    """Names by key in both languages, and a pattern per key for guesses."""

    industries: Mapping[str, Say]
    challenges: Mapping[str, Say]
    factors: Mapping[str, Say]
    patterns: Mapping[str, re.Pattern[str]]

    def industry(self, told: str) -> str | None:
        """The key of an industry that is told by its key or by its name in either language; None if it is neither."""
        return _key(self.industries, told)

    def must_know(self, kind: Literal["industries", "challenges", "factors"], told: str) -> str:
        """The key of what is told by its key or name.

        Raises:
            InputError: it is not in the list.
        """
        names: Mapping[str, Say] = getattr(self, kind)
        key = _key(names, told)
        if key is None:
            known = ", ".join(names)
            raise InputError(
                Say(f"{told!r} is not in the list of {kind}.", f"{told!r} 不在{_LISTS[kind]}列表中。"),
                Say(f"Choose one of: {known}.", f"请选择：{known}。"),
            )
        return key

    def guess_industry(self, front: str, text: str) -> str | None:
        """The industry that the words speak for, where one is clearly ahead; `front` says who the customer is."""
        scores = {
            key: _FRONT * _hits(self.patterns[key], front) + _hits(self.patterns[key], text) for key in self.industries
        }
        best, second = sorted(scores, key=lambda key: (-scores[key], key))[:2]
        sure = scores[best] >= _SURE and scores[best] >= _LEAD * scores[second]
        return best if sure else None

    def guess(self, kind: Kind, text: str) -> tuple[str, ...]:
        """The kinds of challenge, or factors of success, that a text speaks of most."""
        hits = {key: _hits(self.patterns[key], text) for key in getattr(self, kind)}
        ahead = sorted((key for key in hits if hits[key] >= _ENOUGH), key=lambda key: (-hits[key], key))
        return tuple(ahead[:_MOST_TOPICS])


_LISTS = {"industries": "行业", "challenges": "挑战类型", "factors": "成功因素"}


def load_taxonomy(corpus: Path) -> Taxonomy:
    """The taxonomy in the files of a folder `corpus`."""
    industries = _table(corpus / "industries.toml")["industries"]
    facets = _table(corpus / "facets.toml")
    patterns = {key: _pattern(words["en"], words["zh"]) for key, words in facets["industry_words"].items()}
    for kind in ("challenges", "factors"):
        patterns |= {key: _pattern(one["words_en"], one["words_zh"]) for key, one in facets[kind].items()}
    return Taxonomy(_names(industries), _names(facets["challenges"]), _names(facets["factors"]), patterns)


def _table(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8"))


def _names(table: Mapping[str, Mapping[str, str]]) -> dict[str, Say]:
    return {key: Say(names["en"], names["zh"]) for key, names in table.items()}


def _key(names: Mapping[str, Say], told: str) -> str | None:
    wanted = told.strip().casefold()
    return next((key for key, name in names.items() if wanted in (key, name.en.casefold(), name.zh)), None)


def _pattern(english: Sequence[str], chinese: Sequence[str]) -> re.Pattern[str]:
    """Words of either language; an English one begins a word, so that its endings count too."""
    return regex("|".join([*(rf"\b{re.escape(word)}" for word in english), *map(re.escape, chinese)]), re.I)


def _hits(pattern: re.Pattern[str], text: str) -> int:
    counts: dict[str, int] = {}
    for found in pattern.findall(text):
        counts[found.casefold()] = counts.get(found.casefold(), 0) + 1
    return sum(min(count, _OFTEN) for count in counts.values())
