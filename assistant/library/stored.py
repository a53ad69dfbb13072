"""A case as the library keeps it: the case itself, who agreed to what, and where it came from."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, replace
from typing import Literal

from pydantic import TypeAdapter

from assistant.records import PARTS, PastCase

ConsentState = Literal["none", "asked", "granted", "withdrawn", "public"]
CONSENTS: tuple[ConsentState, ...] = ("none", "asked", "granted", "withdrawn", "public")


@dataclass(frozen=True, slots=True)
class Consent:
    """Whether the customer agreed to be named, since when (ISO date) and for what use (`scope`)."""

    state: ConsentState = "none"
    date: str | None = None
    scope: str | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """The file a case came from: its name, SHA-256, kind, and the version that drafted it, if one did."""

    name: str
    sha256: str
    kind: str
    version: str | None = None


@dataclass(frozen=True, slots=True)
class StoredCase:
    """A case with what the library knows beside it.

    `guessed` names the facets that rules found in the text and nobody has confirmed yet. `removed` is the ISO date
    of a removal that may still be taken back. `evidence` is the JSON of a draft's sentences with the places they
    were said at, and is kept apart.
    """

    case: PastCase
    consent: Consent
    source: Source
    challenges: tuple[str, ...] = ()
    factors: tuple[str, ...] = ()
    guessed: tuple[str, ...] = ()
    removed: str | None = None

    @property
    def id(self) -> str:
        """The case's id."""
        return self.case.id


_STORED = TypeAdapter(StoredCase)


def to_document(stored: StoredCase) -> str:
    """The case as the JSON text that is kept; equal cases give equal text."""
    return _STORED.dump_json(stored).decode()


def from_document(document: str) -> StoredCase:
    """The case in a kept text.

    Raises:
        ValueError: the text holds no stored case.
    """
    return _STORED.validate_json(document)


def checksum(document: str) -> str:
    """SHA-256 of a kept text, by which damage is noticed."""
    return hashlib.sha256(document.encode()).hexdigest()


def case_id(lang: str, title: str, customer: str, sections: dict[str, str]) -> str:
    """An id from the content alone: the same case gets the same id, and the id tells nobody's name."""
    content = [title, customer, [sections[part] for part in PARTS]]
    return f"{lang}-{hashlib.sha256(json.dumps(content, ensure_ascii=False).encode()).hexdigest()[:12]}"


def with_consent(stored: StoredCase, consent: Consent) -> StoredCase:
    """The case with another state of consent, which its public facets show too."""
    return replace(stored, consent=consent, case=replace(stored.case, consent=consent.state))
