"""Other names for people, companies and products while a model works, and the right ones again afterwards.

Placeholders are `[P1]` for people, `[C1]` for companies, `[X1]` for products and other names; another spelling of one has
its own, so that the way back is exact. The table lives in memory only. Names that nobody told Casewright (of other
companies, of people only spoken about) are not known and so not replaced.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.patterns import regex
from assistant.records import Brief, Transcript

_PLACEHOLDER = regex(r"\[[PCXL]\d+\]")
_HAN = regex(r"[\u3400-\u9fff]")
_LEAST = 3  # letters of a first or last name that is replaced where it stands alone
_TITLES = ("dr", "mr", "mrs", "ms", "prof", "sir", "dame", "von", "van", "der", "den", "the")
_SURNAMED = r"(?=总|经理|主任|工(?!作|厂|程|人|单)|院长|厂长|店长|部长|科长|老师|师傅|哥|姐)"


@dataclass(frozen=True, slots=True)
class KnownName:
    """A name with its kind: P a person, C a company, X a product or another name. `exact` in its own case only."""

    text: str
    kind: str
    exact: bool = False


def known_names(transcript: Transcript, brief: Brief) -> tuple[KnownName, ...]:
    """The names of the people who speak, of customer, vendor and product, and of the user's glossary."""
    people = [p.name for p in transcript.participants if p.name] + [b.name for b in brief.people if b.name]
    companies = [p.org for p in transcript.participants if p.org] + [b.org for b in brief.people if b.org]
    companies += [name for name in (brief.customer.name, brief.vendor) if name]
    products = [name for name in (brief.product, brief.customer.product, *(t.right for t in brief.glossary)) if name]
    out = [KnownName(name, "P") for name in people]
    out += [KnownName(part, "P", exact=True) for name in people for part in _parts(name)]
    out += [KnownName(name, "C") for name in companies]
    out += [KnownName(part, "C", exact=True) for name in companies for part in _short(name)]
    out += [KnownName(name, "X") for name in products]
    return tuple(dict.fromkeys(name for name in out if name.text.strip()))


def _parts(name: str) -> list[str]:
    if _HAN.search(name):
        return []
    return [w for w in re.split(r"[\s.]+", name) if len(w) >= _LEAST and w.casefold() not in _TITLES]


def _short(name: str) -> list[str]:
    """The first word of a company's name, which people call it by, where it is written as a name."""
    words = name.split()
    if _HAN.search(name) or len(words) < 2 or len(words[0]) <= _LEAST or not words[0][0].isupper():
        return []
    return [words[0]] if words[0].casefold() not in _TITLES else []


class Pseudonyms:
    """Replaces known names and puts them back; what looks like a placeholder already is kept apart."""

    def __init__(self, names: Sequence[KnownName]) -> None:
        self._names = sorted(names, key=lambda n: -len(n.text))
        self._kinds = {n.text.casefold(): n.kind for n in reversed(self._names)}
        self._to: dict[str, str] = {}
        self._back: dict[str, str] = {"[L0]": "["}
        self._counts = {"P": 0, "C": 0, "X": 0}
        surnames = {n.text[0] for n in names if n.kind == "P" and _HAN.match(n.text) and len(n.text) in (2, 3)}
        pieces = [_pattern(name) for name in self._names]
        pieces += [f"{re.escape(one)}{_SURNAMED}" for one in sorted(surnames)]
        self._kinds |= dict.fromkeys(surnames, "P")
        self._pattern = re.compile("|".join([_PLACEHOLDER.pattern, *pieces]))

    def hide(self, text: str) -> str:
        """The text with placeholders for every known name."""
        return self._pattern.sub(self._placeholder, text)

    def show(self, text: str) -> str:
        """The text with the names back; a placeholder that stands for nothing stays, for the law to refuse."""
        return _PLACEHOLDER.sub(lambda found: self._back.get(found.group(), found.group()), text)

    def _placeholder(self, found: re.Match[str]) -> str:
        name = found.group()
        if _PLACEHOLDER.fullmatch(name):
            return "[L0]" + name[1:]
        if name not in self._to:
            kind = self._kinds.get(name.casefold(), "X")
            self._counts[kind] += 1
            self._to[name] = f"[{kind}{self._counts[kind]}]"
            self._back[self._to[name]] = name
        return self._to[name]


def _pattern(name: KnownName) -> str:
    escaped = re.escape(name.text)
    if _HAN.search(name.text):
        return escaped
    cased = escaped if name.exact else f"(?i:{escaped})"
    return rf"(?<![A-Za-z0-9À-ÿ]){cased}(?![A-Za-z0-9À-ÿ])"
