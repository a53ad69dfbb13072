"""Passages, metrics and matches -> CaseDraft: profile, plan, wording, quotes, gaps."""
