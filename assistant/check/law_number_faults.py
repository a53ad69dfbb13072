"""What is said of a number that may not be written so."""

from __future__ import annotations

from assistant.check.law_ground import Ground, fault
from assistant.errors import Say
from assistant.language.numerals import Number
from assistant.records import Claimed, Finding


def missing(number: Number, claim: Claimed, ground: Ground) -> Finding:
    """No passage says it."""
    return fault(
        "number-not-cited", claim,
        Say(f"The number {number.text!r} does not stand in the passages named.", f"所注段落里没有“{number.text}”这个数。"),
        Say("Use a number as it was said, name the passage that says it, or show the arithmetic.", "请用原话中的数、注明出处，或写出算法。"), ground,
    )  # fmt: skip


def retracted(number: Number, claim: Claimed, ground: Ground) -> Finding:
    """A passage says it, and it does not hold."""
    return fault(
        "number-retracted", claim,
        Say(f"The number {number.text!r} was taken back, only hoped for, or is somebody else's.", f"“{number.text}”后来被更正，或只是期望，或属于别家。"),
        Say("Leave it out.", "请删去。"), ground,
    )  # fmt: skip


def other_unit(written: str, said: str, claim: Claimed, ground: Ground) -> Finding:
    """It is said with another unit."""
    return fault(
        "number-unit", claim,
        Say(f"{written!r} was said as {said!r}.", f"“{written}”原话是“{said}”。"),
        Say("Use the number with the unit it was said with.", "请按原话的单位书写。"), ground,
    )  # fmt: skip


def other_bound(number: Number, claim: Claimed, ground: Ground) -> Finding:
    """It is said without the bound."""
    return fault(
        "number-bound", claim,
        Say(f"Nobody says over, under or nearly {number.text!r}.", f"原话没有说超过、不到或接近“{number.text}”。"),
        Say("Write the number as it was said.", "请按原话书写这个数。"), ground,
    )  # fmt: skip


def elsewhere(number: Number, claim: Claimed, ground: Ground) -> Finding:
    """It is said of something else."""
    return fault(
        "number-about", claim,
        Say(f"The number {number.text!r} is said of something else.", f"“{number.text}”说的是另一件事。"),
        Say("Say of the number what the passage says of it.", "请按段落写明这个数说的是什么。"), ground,
    )  # fmt: skip


def wrong(number: Number, claim: Claimed, ground: Ground) -> Finding:
    """The arithmetic does not lead to it, or may not be done."""
    return fault(
        "derivation-wrong", claim,
        Say(f"{number.text!r} does not follow by the arithmetic shown from before and after of one thing.", f"由所写算法得不出“{number.text}”，或所用的数不是同一件事的前后值。"),
        Say("Use the numbers as they were said.", "请直接用原话中的数。"), ground,
    )  # fmt: skip
