"""A kept case is only given out if it is as it was written."""

from __future__ import annotations

from assistant.errors import Say, WorkError
from assistant.library.place import shown
from assistant.library.stored import StoredCase, checksum, from_document


def checked(place: str, case_id: str, sha256: str, document: str) -> StoredCase:
    """The case in a row, if it is as it was written.

    Raises:
        WorkError: it is damaged.
    """
    try:
        if checksum(document) == sha256:
            return from_document(document)
    except ValueError as error:
        raise _damaged(place, case_id) from error
    raise _damaged(place, case_id)


def _damaged(place: str, case_id: str) -> WorkError:
    return WorkError(
        Say(
            f"The case {case_id!r} in {shown(place)} is damaged.",
            f"案例库 {shown(place)} 中的案例 {case_id!r} 已损坏。",
        ),
        Say("Restore a backup: casewright library restore FILE", "请恢复备份：casewright library restore FILE"),
    )
