"""Past cases and stored drafts."""
