"""CaseDraft and gold -> ScoreReport: one scorer a file."""
