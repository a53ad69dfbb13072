"""The right to be forgotten: a case goes from the backups, from the index, and last from the library itself.

In this order an erasure that was cut short is simply done again: the case is still found in the library.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.library.shelf import Shelf

if TYPE_CHECKING:
    from assistant.library.store import Erased


@dataclass(frozen=True, slots=True)
class ErasedCase:
    """What was erased: rows of the library, passages of the index, backups cleaned, backups that were not found."""

    case_id: str
    library: Erased
    passages: int
    backups: tuple[Path, ...]
    unreached: tuple[Path, ...]


def erase_case(shelf: Shelf, case_id: str, forget: Callable[[], int]) -> ErasedCase:
    """Erases a case of the user's; `forget` takes it out of the index and says how many passages it had there.

    Raises:
        InputError: there is no such case, or it is a bundled one.
    """
    shelf.must_be_own(case_id, removed=True)
    backups = import_module("assistant.library.backups")
    reached, unreached = backups.erase_from_backups(shelf.library, case_id)
    passages = forget()
    return ErasedCase(case_id, shelf.library.erase(case_id), passages, tuple(reached), tuple(unreached))
