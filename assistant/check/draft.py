"""All checks of a finished draft against the interview it was made from."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.check.claims import check_claims
from assistant.check.doubtful import check_doubtful
from assistant.check.grounding import check_grounding
from assistant.check.numbers import check_numbers
from assistant.check.off_record import check_off_record
from assistant.check.quotes import check_quotes
from assistant.records import CaseDraft, Finding, Passage, Transcript


def check_draft(draft: CaseDraft, transcript: Transcript, passages: Sequence[Passage]) -> tuple[Finding, ...]:
    """Findings of a draft, in the draft's language: off the record first, then grounding, numbers, quotes, claims.

    Hard rules: `off-record`, `sentence-without-evidence`, `number-unsupported`, `derivation-wrong`,
    `quote-not-verbatim`. Soft ones: `maybe-off-record`, and those of `prompts/claims.<lang>.v1.toml`, each named `claim-…`.
    """
    found = [
        *check_off_record(draft, transcript, passages),
        *check_doubtful(draft, passages),
        *check_grounding(draft, transcript, passages),
        *check_numbers(draft, transcript),
        *check_quotes(draft, transcript),
        *check_claims(draft),
    ]
    return tuple(dict.fromkeys(found))
