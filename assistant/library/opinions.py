"""What people think of a case: ratings with a reason, and comments, both of one's own cases and of bundled ones."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, delete, insert, select

from assistant.errors import InputError, Say
from assistant.library.tables import comments, ratings

LONGEST = 2_000  # characters of a comment


@dataclass(frozen=True, slots=True)
class Rating:
    """What somebody thought of a case: `stars` from 1 to 5, perhaps why, and on which day (ISO date)."""

    case_id: str
    stars: int
    note: str | None
    day: str


@dataclass(frozen=True, slots=True)
class Comment:
    """What somebody noted about a case, and on which day (ISO date); `number` names it among all comments."""

    number: int
    case_id: str
    text: str
    day: str


def rate(connection: Connection, case_id: str, stars: int, note: str | None, day: str) -> None:
    """Keeps a rating."""
    connection.execute(insert(ratings).values(case_id=case_id, stars=stars, note=note, day=day))


def rated(connection: Connection) -> tuple[Rating, ...]:
    """All ratings in the order given."""
    rows = connection.execute(select(ratings).order_by(ratings.c.id)).all()
    return tuple(Rating(row.case_id, row.stars, row.note, row.day) for row in rows)


def comment(connection: Connection, case_id: str, text: str, day: str) -> Comment:
    """Keeps a comment.

    Raises:
        InputError: it says nothing, or is longer than `LONGEST`.
    """
    text = text.strip()
    if not text or len(text) > LONGEST:
        raise InputError(
            Say(
                f"A comment has from 1 to {LONGEST} characters, not {len(text)}.",
                f"评论应有 1 到 {LONGEST} 个字符，现在是 {len(text)} 个。",
            ),
            Say("Write a shorter one.", "请写得短一些。") if text else Say("Write what you think.", "请写下你的看法。"),
        )
    done = connection.execute(insert(comments).values(case_id=case_id, text=text, day=day))
    (number,) = done.inserted_primary_key or (0,)
    return Comment(number, case_id, text, day)


def commented(connection: Connection) -> tuple[Comment, ...]:
    """All comments in the order given."""
    rows = connection.execute(select(comments).order_by(comments.c.id)).all()
    return tuple(Comment(row.id, row.case_id, row.text, row.day) for row in rows)


def uncomment(connection: Connection, case_id: str, number: int) -> None:
    """Takes a comment of a case back.

    Raises:
        InputError: the case has no such comment.
    """
    one = (comments.c.id == number) & (comments.c.case_id == case_id)
    if not connection.execute(delete(comments).where(one)).rowcount:
        raise InputError(
            Say(f"{case_id!r} has no comment {number}.", f"{case_id!r} 没有第 {number} 号评论。"),
            Say(f"See: casewright library show {case_id}", f"请看：casewright library show {case_id}"),
        )
