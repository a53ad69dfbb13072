"""Scores drafts, labelled passages and other answers against interviews with a gold case. One scorer a file."""
