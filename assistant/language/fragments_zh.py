"""Joins a Chinese fragment (a number and what it counts) to the sentence beside which it was said."""

from __future__ import annotations


def with_fragment(host: str, fragment: str, *, after: bool) -> str:
    """The sentence with the fragment in the order in which both were said; what both say stands once.

    Both end with a full stop. "五次，每次都要写报告。" after "2023年五次。" is "2023年五次，每次都要写报告。"
    """
    whole, piece = host.rstrip("。"), fragment.rstrip("。")
    if piece in whole:
        return f"{whole}。"
    if after:
        return f"{whole}，{piece}。"
    first, _, rest = whole.partition("，")
    return f"{piece}，{rest if rest and piece.endswith(first) else whole}。"
