"""CaseDraft or edited text and Transcript -> Findings: grounding, numbers, quotes, off the record."""
