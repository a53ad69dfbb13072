"""All past cases together: those that Casewright brings, which nobody can change, and the user's own beside them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.errors import InputError, Say
from assistant.library import quick
from assistant.library.checking import checked
from assistant.library.corpus import load_cases
from assistant.library.late import open_library
from assistant.library.place import file_of
from assistant.library.stored import Consent, Source, StoredCase
from assistant.records import PastCase

if TYPE_CHECKING:
    from assistant.library.opinions import Comment, Rating
    from assistant.library.store import Library
    from assistant.library.taxonomy import Taxonomy

BUNDLED = "bundled"
_WITHDRAWN = "withdrawn"


@dataclass(frozen=True)
class Shelf:
    """The cases of a folder and those of the library at `place` (`bundled`: of none); `today` dates what is written."""

    bundled_folder: Path
    place: str
    today: date

    @cached_property
    def bundled(self) -> tuple[StoredCase, ...]:
        """The cases that Casewright brings."""
        return tuple(
            StoredCase(case, Consent("public"), Source(f"{case.id}.json", "", BUNDLED))
            for case in load_cases(self.bundled_folder)
        )

    @cached_property
    def library(self) -> Library:
        """The user's own cases, to read and to change.

        Raises:
            InputError: there is none, because only bundled cases are asked for.
        """
        if self.place == BUNDLED:
            raise InputError(
                Say("The bundled cases cannot be changed.", "自带的案例不能修改。"),
                Say("Name a library of your own: --library PATH", "请指定自己的案例库：--library 路径"),
            )
        return open_library(self.place, self.today)

    def own(self, *, removed: bool = False) -> tuple[StoredCase, ...]:
        """The user's cases, sorted by id; with `removed` also those whose removal can be taken back."""
        return tuple(stored for stored in self._own() if removed or stored.removed is None)

    def all(self) -> tuple[StoredCase, ...]:
        """Bundled and own cases; an own case goes before a bundled one with its id (an export brought back)."""
        own = {stored.id: stored for stored in self.own()}
        return tuple(stored for stored in self.bundled if stored.id not in own) + tuple(own.values())

    def stamp(self) -> tuple[tuple[str, str], ...]:
        """Tells one state of the user's cases from another without reading them."""
        if self.place == BUNDLED or not self._is_there():
            return ()
        file = file_of(self.place)
        found = quick.sums(file) if file is not None else None
        return tuple(self.library.sums() if found is None else found)

    def searchable(self) -> tuple[PastCase, ...]:
        """The cases that may be shown: not removed, consent not withdrawn."""
        return tuple(stored.case for stored in self.all() if stored.consent.state != _WITHDRAWN)

    def filed(self, taxonomy: Taxonomy) -> tuple[StoredCase, ...]:
        """The same with what bundled cases tell of challenges and factors, which are kept for own cases only."""
        return tuple(
            replace(
                stored,
                challenges=taxonomy.guess("challenges", f"{stored.case.title}\n{stored.case.sections['challenge']}"),
                factors=taxonomy.guess(
                    "factors", f"{stored.case.sections['solution']}\n{stored.case.sections['result']}"
                ),
            )
            if stored.source.kind == BUNDLED
            else stored
            for stored in self.all()
        )

    def times_used(self) -> dict[str, dict[str, int]]:
        """How often each case was shown, opened and exported."""
        return self.library.times_used() if self._is_there() else {}

    def rated(self) -> tuple[Rating, ...]:
        """All ratings."""
        return self.library.rated() if self._is_there() else ()

    def commented(self) -> tuple[Comment, ...]:
        """All comments."""
        return self.library.commented() if self._is_there() else ()

    def find(self, case_id: str) -> StoredCase | None:
        """The case of that id, unless it is removed."""
        return next((stored for stored in self.all() if stored.id == case_id), None)

    def must_find(self, case_id: str) -> StoredCase:
        """The same.

        Raises:
            InputError: there is none.
        """
        found = self.find(case_id)
        if found is None:
            raise _no_such_case(case_id)
        return found

    def must_be_own(self, case_id: str, *, removed: bool = False) -> StoredCase:
        """The user's case of that id.

        Raises:
            InputError: there is none, or it is a bundled one.
        """
        found = next((stored for stored in self.own(removed=removed) if stored.id == case_id), None)
        if found is not None:
            return found
        if any(stored.id == case_id for stored in self.bundled):
            raise InputError(
                Say(
                    f"{case_id!r} comes with Casewright and cannot be changed.",
                    f"{case_id!r} 是 Casewright 自带的案例，不能修改。",
                ),
                Say(
                    "Choose a case of your own: casewright library list --own",
                    "请选择自己的案例：casewright library list --own",
                ),
            )
        raise _no_such_case(case_id)

    def note(self, case_ids: Sequence[str], what: str) -> None:
        """Counts that cases were shown, opened or exported, where there is a library to count in."""
        if self.place == BUNDLED or not case_ids:
            return
        file = file_of(self.place)
        if file is None:
            self.library.note(case_ids, what)
        elif file.is_file():
            quick.note(file, case_ids, what, self.today)

    def _is_there(self) -> bool:
        file = file_of(self.place)
        return self.place != BUNDLED and (file is None or file.is_file())

    def _own(self) -> tuple[StoredCase, ...]:
        if self.place == BUNDLED:
            return ()
        file = file_of(self.place)
        if file is None:
            return self.library.all()
        if not file.is_file():
            return ()
        rows = quick.rows(file)
        if rows is None:
            return self.library.all()  # brings older tables up to date, or tells what is wrong
        return tuple(checked(self.place, *row) for row in rows)


def _no_such_case(case_id: str) -> InputError:
    return InputError(
        Say(f"There is no past case {case_id!r}.", f"没有往期案例 {case_id!r}。"),
        Say("See: casewright library list", "请看：casewright library list"),
    )
