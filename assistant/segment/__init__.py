"""Transcript -> Passages: sentence units, features, labeller, sequence decoding, off-record handling."""
