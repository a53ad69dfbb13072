"""Which labels are speakers in one file: what they look like, weighed against how often they come and what is said.

A word that people also say in small letters (`The upshot: nobody called`) is no name, unless it stands before
speech again and again.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Sequence
from functools import cached_property
from typing import overload

from assistant.ingest.label_words import OPENERS, PARTICLES, TITLES
from assistant.ingest.labels import (
    anonymous,
    bare_label,
    has_han,
    has_office,
    is_form,
    label_role,
    name_like,
    written_as_name,
)
from assistant.ingest.sheet import Line
from assistant.patterns import regex

_SMALL = regex(r"(?<![^\W\d_])[^\W\d_]+")
_WORD = regex(r"[^\W\d_][\w'’-]*")
_TITLED = regex(rf"^(?:the )?{TITLES}\.? ", re.IGNORECASE)
_LOOKUPS = 300  # labels searched in the text; a file with more of them is no conversation
_TEXT = 1_000_000  # characters that tell which words are said; a long day of speech
_RARE = 20  # a doubtful label must come at least once in so many turns
_SMALLEST = 3


class Cast(Sequence[str]):
    """The labels that are known beforehand, and what the file's own words tell about the others."""

    def __init__(self, known: Sequence[str], lines: Sequence[Line]) -> None:
        self._known = tuple(dict.fromkeys(known))
        self._set = frozenset(known)
        self._lines = lines
        self._common: dict[str, int] = {}

    @overload
    def __getitem__(self, index: int) -> str: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[str]: ...
    def __getitem__(self, index: int | slice) -> str | Sequence[str]:
        """The known labels in their order."""
        return self._known[index]

    def __len__(self) -> int:
        return len(self._known)

    def __contains__(self, label: object) -> bool:
        return label in self._set

    @cached_property
    def _text(self) -> str:
        return "\n".join(line.text for line in self._lines)[:_TEXT]

    @cached_property
    def _small(self) -> frozenset[str]:
        return frozenset(word for word in _SMALL.findall(self._text) if word.islower())

    def common(self, label: str, count: int) -> bool:
        """Whether the label is made of words that are said in this file as well, more than names are."""
        bare = bare_label(label)
        if has_han(bare):
            return self._elsewhere(bare) - count > max(1, count)
        words = [w for w in _WORD.findall(bare) if w.casefold() not in PARTICLES]
        return bool(words) and all(word.casefold() in self._small for word in words)

    def _elsewhere(self, bare: str) -> int:
        if bare not in self._common:
            if len(self._common) >= _LOOKUPS:
                return len(self._text)
            self._common[bare] = self._text.count(bare)
        return self._common[bare]

    def accepted(self, labels: Sequence[str], timed: Collection[str], strict: bool = False) -> frozenset[str]:
        """The labels that are speakers.

        Args:
            labels: the label of every header found, in order.
            timed: the labels that carry a time, which makes them less doubtful.
            strict: nothing but the label marks the header (a dash, a line of its own), so more is asked of it.
        """
        counts = Counter(labels)
        named = [label for label in labels if any(c.isupper() for c in label)]
        capitals = bool(named) and 2 * sum(label.isupper() for label in named) > len(named)
        return frozenset(
            label
            for label, count in counts.items()
            if label in self._set or self._counts(label, count, counts.total(), label in timed, strict, capitals)
        )

    def _counts(self, label: str, count: int, total: int, timed: bool, strict: bool, capitals: bool) -> bool:
        rare = count < max(_SMALLEST, total / _RARE)
        if is_form(label):
            return count >= 2 if label_role(label) and not strict else not rare and count >= total / 10
        if anonymous(label):
            return count >= 2 or len(label) > 2 or (label_role(label) is not None and total <= 4)
        if OPENERS.match(label):
            return False
        common = self.common(label, count)
        if count == 1:
            return not common and self._once(label, timed, capitals)
        if strict and common:
            return False
        doubtful = not timed and (common or not written_as_name(bare_label(label)))
        return not (doubtful and rare) or bool(_TITLED.match(label))

    def _once(self, label: str, timed: bool, capitals: bool) -> bool:
        """Whether a label that comes once looks enough like somebody's name."""
        if "," in bare_label(label):
            return has_office(bare_label(label)) and (timed or capitals or bool(_TITLED.match(label)))
        if name_like(label) or (capitals and label.isupper() and len(label) > 1):
            return True
        return timed and (has_han(label) or (written_as_name(label) and len(label.split()) == 1))
