"""Small stored cases to test with."""

from __future__ import annotations

from datetime import date

from assistant.library.stored import Consent, Source, StoredCase
from assistant.records import PastCase

TODAY = date(2026, 3, 31)
SECTIONS = {
    "introduction": "Orrin Stores sells outdoor gear in sixty shops.",
    "challenge": "Counts were wrong, and staff counted by hand.",
    "solution": "After a pilot, registers and stock moved to one record.",
    "result": "Accuracy rose from 68% to 97% within nine months.",
}


def stored(case_id: str = "en-1", **changes) -> StoredCase:
    """A case; `changes` are fields of the case or of what is stored beside it."""
    facts = {
        "title": f"Title of {case_id}",
        "customer": f"Customer {case_id}",
        "industry": "retail",
        "size": "140 employees",
        "region": None,
        "product": "Tallyard",
        "lang": "en",
        "year": 2025,
        "tags": (),
        "sections": dict(SECTIONS),
    }
    beside = {"consent": Consent(), "source": Source(f"{case_id}.md", "0" * 64, "text")}
    facts |= {key: value for key, value in changes.items() if key in PastCase.__dataclass_fields__ and key != "consent"}
    beside |= {key: value for key, value in changes.items() if key not in facts and key not in ("added", "reviewed")}
    consent = beside["consent"]
    case = PastCase(case_id, **{**facts, "consent": consent.state})
    return StoredCase(case, **beside)
