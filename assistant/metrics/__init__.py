"""Passages -> Metrics: quantities, before and after, cautions and true wordings."""
