"""The library itself: what is added, changed, removed, taken back and erased, each in one transaction."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date, timedelta

from sqlalchemy import Connection, delete, func, insert, select, update

from assistant.errors import InputError, Say
from assistant.library import opinions
from assistant.library.checking import checked
from assistant.library.database import Database
from assistant.library.opinions import Comment, Rating
from assistant.library.stored import StoredCase, checksum, to_document
from assistant.library.tables import cases, comments, erased, evidence, ratings, uses

KEPT_DAYS = 30  # how long a removal may be taken back


@dataclass(frozen=True, slots=True)
class Erased:
    """How much of a case was erased from one database."""

    cases: int
    evidence: int
    uses: int
    ratings: int
    comments: int


class Library:
    """The user's own cases; `today` is the date that removals and additions are counted from."""

    def __init__(self, place: str, today: date) -> None:
        self.database = Database(place)
        self.today = today

    def all(self) -> tuple[StoredCase, ...]:
        """Every case, removed ones too, sorted by id."""
        with self.database.reading() as connection:
            rows = connection.execute(select(cases.c.id, cases.c.sha256, cases.c.document).order_by(cases.c.id)).all()
        return tuple(self._checked(*row) for row in rows)

    def sums(self) -> list[tuple[str, str]]:
        """Id and checksum of every case, removed ones too, sorted by id."""
        with self.database.reading() as connection:
            rows = connection.execute(select(cases.c.id, cases.c.sha256).order_by(cases.c.id)).all()
        return [(row.id, row.sha256) for row in rows]

    def present(self) -> tuple[StoredCase, ...]:
        """Every case that is not removed."""
        return tuple(stored for stored in self.all() if stored.removed is None)

    def find(self, case_id: str) -> StoredCase | None:
        """The case of that id, removed or not."""
        with self.database.reading() as connection:
            return self._find(connection, case_id)

    def evidence_of(self, case_id: str) -> str | None:
        """The JSON of what a drafted case rests on; None where it came without."""
        with self.database.reading() as connection:
            return connection.execute(select(evidence.c.content).where(evidence.c.case_id == case_id)).scalar()

    def add(self, stored: StoredCase, rests_on: str | None = None) -> StoredCase:
        """Keeps a new case, dated today; a removed one of the same content comes back.

        Raises:
            InputError: it is there already, or another case has its customer and title.
        """
        stored = replace(stored, case=replace(stored.case, added=stored.case.added or self.today.isoformat()))
        with self._writing() as connection:
            before = self._find(connection, stored.id)
            if before is not None and before.removed is None:
                raise _there(stored, before)
            for other in self._of_customer(connection, stored.case.customer):
                if other.removed is None and other.case.title == stored.case.title:
                    raise _there(stored, other)
            connection.execute(delete(cases).where(cases.c.id == stored.id))
            connection.execute(insert(cases).values(row_of(stored)))
            if rests_on is not None:
                connection.execute(insert(evidence).values(case_id=stored.id, content=rests_on))
        return stored

    def change(self, stored: StoredCase) -> None:
        """Keeps the new state of a case that is there.

        Raises:
            InputError: there is no such case.
        """
        with self._writing() as connection:
            self._must_find(connection, stored.id)
            connection.execute(update(cases).where(cases.c.id == stored.id).values(row_of(stored)))

    def remove(self, case_id: str) -> StoredCase:
        """Takes a case out of use; it can be taken back for `KEPT_DAYS` days."""
        return self._set_removed(case_id, self.today.isoformat())

    def take_back(self, case_id: str) -> StoredCase:
        """Undoes a removal."""
        return self._set_removed(case_id, None)

    def _set_removed(self, case_id: str, day: str | None) -> StoredCase:
        with self._writing() as connection:
            stored = replace(self._must_find(connection, case_id), removed=day)
            connection.execute(update(cases).where(cases.c.id == case_id).values(row_of(stored)))
        return stored

    def erase(self, case_id: str) -> Erased:
        """Deletes a case with everything that belongs to it, and remembers that it must not come back."""
        with self._writing() as connection:
            return erase_rows(connection, case_id, self.today)

    def note(self, case_ids: Sequence[str], what: str) -> None:
        """Counts that cases were shown, opened or exported."""
        with self._writing() as connection:
            for case_id in case_ids:
                one = (uses.c.case_id == case_id) & (uses.c.what == what)
                day = self.today.isoformat()
                changed = connection.execute(update(uses).where(one).values(times=uses.c.times + 1, last=day))
                if not changed.rowcount:
                    connection.execute(insert(uses).values(case_id=case_id, what=what, times=1, last=day))

    def times_used(self) -> dict[str, dict[str, int]]:
        """How often each case was shown, opened and exported."""
        found: dict[str, dict[str, int]] = {}
        with self.database.reading() as connection:
            for row in connection.execute(select(uses).order_by(uses.c.case_id, uses.c.what)):
                found.setdefault(row.case_id, {})[row.what] = row.times
        return found

    def rate(self, case_id: str, stars: int, note: str | None) -> None:
        """Keeps a rating."""
        with self._writing() as connection:
            opinions.rate(connection, case_id, stars, note, self.today.isoformat())

    def rated(self) -> tuple[Rating, ...]:
        """All ratings in the order given."""
        with self.database.reading() as connection:
            return opinions.rated(connection)

    def comment(self, case_id: str, text: str) -> Comment:
        """Keeps a comment; see `opinions.comment`."""
        with self._writing() as connection:
            return opinions.comment(connection, case_id, text, self.today.isoformat())

    def commented(self) -> tuple[Comment, ...]:
        """All comments in the order given."""
        with self.database.reading() as connection:
            return opinions.commented(connection)

    def uncomment(self, case_id: str, number: int) -> None:
        """Takes a comment back; see `opinions.uncomment`."""
        with self._writing() as connection:
            opinions.uncomment(connection, case_id, number)

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        """A writing transaction that first lets go of what was removed more than `KEPT_DAYS` days ago."""
        oldest = (self.today - timedelta(days=KEPT_DAYS)).isoformat()
        with self.database.writing() as connection:
            connection.execute(delete(cases).where(cases.c.removed < oldest))
            yield connection

    def _find(self, connection: Connection, case_id: str) -> StoredCase | None:
        query = select(cases.c.id, cases.c.sha256, cases.c.document).where(cases.c.id == case_id)
        row = connection.execute(query).first()
        return None if row is None else self._checked(*row)

    def _must_find(self, connection: Connection, case_id: str) -> StoredCase:
        found = self._find(connection, case_id)
        if found is None:
            raise no_such_case(case_id)
        return found

    def _of_customer(self, connection: Connection, customer: str) -> list[StoredCase]:
        query = select(cases.c.id, cases.c.sha256, cases.c.document).where(cases.c.customer == customer)
        return [self._checked(*row) for row in connection.execute(query)]

    def _checked(self, case_id: str, sha256: str, document: str) -> StoredCase:
        return checked(self.database.place, case_id, sha256, document)


def erase_rows(connection: Connection, case_id: str, today: date) -> Erased:
    """Deletes every row of a case, in a library or in a backup of one."""
    known = connection.execute(select(func.count()).select_from(evidence).where(evidence.c.case_id == case_id)).scalar()
    connection.execute(delete(evidence).where(evidence.c.case_id == case_id))
    gone = [connection.execute(delete(t).where(t.c.case_id == case_id)).rowcount for t in (uses, ratings, comments)]
    found = connection.execute(delete(cases).where(cases.c.id == case_id)).rowcount
    key = erased_key(case_id)
    connection.execute(delete(erased).where(erased.c.key == key))
    connection.execute(insert(erased).values(key=key, day=today.isoformat()))
    return Erased(found, known or 0, *gone)


def erased_key(case_id: str) -> str:
    """What is remembered of an erased case: it can be recognised, and says nothing."""
    return hashlib.sha256(case_id.encode()).hexdigest()


def no_such_case(case_id: str) -> InputError:
    """There is no case of that id."""
    return InputError(
        Say(f"There is no past case {case_id!r}.", f"没有往期案例 {case_id!r}。"),
        Say("See: casewright library list", "请看：casewright library list"),
    )


def row_of(stored: StoredCase) -> dict[str, object]:
    """A case as the row that is kept."""
    case, document = stored.case, to_document(stored)
    facets = {"customer": case.customer, "industry": case.industry, "lang": case.lang, "year": case.year}
    state = {"consent": stored.consent.state, "removed": stored.removed}
    return {"id": case.id, **facets, **state, "sha256": checksum(document), "document": document}


def _there(stored: StoredCase, before: StoredCase) -> InputError:
    return InputError(
        Say(
            f"{stored.source.name} is in the library already, as {before.id!r}.",
            f"{stored.source.name} 已在案例库中，编号 {before.id!r}。",
        ),
        Say(
            f"Change it with 'casewright library edit {before.id}', or remove it first.",
            f"可用 casewright library edit {before.id} 修改，或先移除。",
        ),
    )
