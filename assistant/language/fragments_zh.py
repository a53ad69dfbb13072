"""Joins a Chinese fragment (a number and what it counts) to the sentence beside which it was said."""

from __future__ import annotations

from assistant.language.flow_zh import quantity_alone
from assistant.language.numerals import numbers


def with_fragment(host: str, fragment: str, *, after: bool) -> str:
    """The sentence with the fragment in the order in which both were said; what both say stands once.

    Both end with a full stop. "五次，每次都要写报告。" after "2023年五次。" is "2023年五次，每次都要写报告。"
    """
    whole, piece = host.rstrip("。"), fragment.rstrip("。")
    if piece in whole or _says_again(whole, piece):
        return f"{whole}。"
    if after:
        return f"{whole}，{piece}。"
    first, _, rest = whole.partition("，")
    return f"{piece}，{rest if rest and piece.endswith(first) else whole}。"


def _says_again(whole: str, piece: str) -> bool:
    """Whether a fragment is a quantity that the sentence tells already, more exactly: 1300个 beside 1300多个点."""
    said = {number.value for number in numbers(whole, "zh")}
    again = {number.value for number in numbers(piece, "zh")}
    return quantity_alone(piece) and bool(again) and again <= said
