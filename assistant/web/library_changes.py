"""The library for pages and API: changing. Every change is one transaction of the library itself."""

from __future__ import annotations

import secrets
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath, PureWindowsPath

from assistant.errors import CasewrightError, InputError, Say
from assistant.later import Later
from assistant.library.editing import Edit, edited
from assistant.library.exporting import to_export
from assistant.library.opinions import Comment
from assistant.library.reading import Given
from assistant.library.stored import Source, StoredCase
from assistant.web.library_desk import LibraryDesk
from assistant.web.library_telling import told_for_pages

pipeline = Later("assistant.pipeline")

SUFFIXES = (".docx", ".json", ".md", ".txt")
_LONGEST_NAME = 200
_STARS = range(1, 6)
_WRITE_IT = Say("Fill in the fields above, then add it again.", "请填写上面的栏目后再添加。")
_THERE = Say("Open it in the library to change it, or remove it first.", "请在案例库中打开并修改，或先移除。")
_CORRECT = Say("Correct the field, then save again.", "请改正后再保存。")


@dataclass(frozen=True, slots=True)
class Failed:
    """A file that could not be added, and why."""

    name: str
    error: CasewrightError


class LibraryChanges:
    """Adds, edits, judges, removes and erases."""

    def __init__(self, desk: LibraryDesk) -> None:
        self.desk = desk

    def add(self, files: Sequence[tuple[str, bytes]], given: Given) -> tuple[list[StoredCase], list[Failed]]:
        """Adds the case of every file (name and content); bad ones do not stop the good ones.

        Raises:
            InputError: the industry told is in no list.
        """
        if given.industry:
            industry = self.desk.keeper.taxonomy.must_know("industries", given.industry)
            given = replace(given, industry=industry)
        added, failed = list[StoredCase](), list[Failed]()
        for name, data in files:
            try:
                added.append(self._add(_bare(name), data, given))
            except CasewrightError as error:
                failed.append(Failed(_bare(name), error))
        return added, failed

    def _add(self, name: str, data: bytes, given: Given) -> StoredCase:
        suffix = PurePosixPath(name).suffix.lower()
        if suffix not in SUFFIXES:
            raise InputError(
                Say(f"{name} is no file that a case can be read from.", f"{name} 不是可以读取案例的文件。"),
                Say(f"Give one that ends in {', '.join(SUFFIXES)}.", f"支持的扩展名：{'、'.join(SUFFIXES)}。"),
            )
        # The name that somebody gave a file never becomes the name of one here.
        with tempfile.TemporaryDirectory(prefix="casewright-") as folder:
            path = Path(folder) / f"{secrets.token_hex(8)}{suffix}"
            path.write_bytes(data)
            try:
                with told_for_pages(_WRITE_IT):
                    read = pipeline.read_past_case(path, given)
            except CasewrightError as error:
                raise _renamed(error, path.name, name) from error
        stored = replace(read.stored, source=_named(read.stored, path.name, name))
        with told_for_pages(_THERE):
            return self.desk.keeper.shelf().library.add(stored, read.evidence)

    def edit(self, case_id: str, edit: Edit) -> StoredCase:
        """Changes what a case of the user's is filed under, or the state of its consent.

        Raises:
            InputError: it is no case of the user's, or a value cannot be.
        """
        shelf = self.desk.keeper.shelf()
        with told_for_pages(_CORRECT):
            stored = edited(shelf.must_be_own(case_id), edit, self.desk.keeper.taxonomy, shelf.today)
            shelf.library.change(stored)
        return stored

    def rate(self, case_id: str, stars: int, note: str | None) -> None:
        """Keeps a rating.

        Raises:
            InputError: there is no such case, or the stars are not from 1 to 5.
        """
        if stars not in _STARS:
            raise InputError(
                Say(f"A rating has 1 to 5 stars, not {stars}.", f"评分应为 1 到 5 颗星，不能是 {stars}。"),
                Say("Choose another number.", "请换一个数。"),
            )
        shelf = self.desk.keeper.shelf()
        shelf.must_find(case_id)
        shelf.library.rate(case_id, stars, (note or "").strip() or None)

    def comment(self, case_id: str, text: str) -> Comment:
        """Keeps a comment.

        Raises:
            InputError: there is no such case, or the comment says nothing or too much.
        """
        shelf = self.desk.keeper.shelf()
        shelf.must_find(case_id)
        return shelf.library.comment(case_id, text)

    def uncomment(self, case_id: str, number: int) -> None:
        """Takes a comment back.

        Raises:
            InputError: the case has no such comment.
        """
        self.desk.keeper.shelf().library.uncomment(case_id, number)

    def remove(self, case_id: str) -> StoredCase:
        """Takes a case of the user's out of use; `take_back` undoes it for 30 days.

        Raises:
            InputError: it is no case of the user's.
        """
        shelf = self.desk.keeper.shelf()
        shelf.must_be_own(case_id)
        return shelf.library.remove(case_id)

    def take_back(self, case_id: str) -> StoredCase:
        """Brings a removed case back.

        Raises:
            InputError: there is no such case.
        """
        shelf = self.desk.keeper.shelf()
        shelf.must_be_own(case_id, removed=True)
        return shelf.library.take_back(case_id)

    def erase(self, case_id: str) -> None:
        """Erases a case of the user's everywhere: text, evidence, opinions, index, and in the backups.

        Raises:
            InputError: it is no case of the user's.
        """
        pipeline.erase_past_case(case_id, self.desk.keeper.settings)

    def export(self, case_id: str) -> dict[str, object]:
        """A case as the JSON object that `library import` reads again.

        Raises:
            InputError: there is no such case.
        """
        shelf = self.desk.keeper.shelf()
        stored = shelf.must_find(case_id)
        own = any(one.id == case_id for one in shelf.own())
        shelf.note([case_id], "exported")
        return to_export(stored, shelf.library.evidence_of(case_id) if own else None)


def _bare(name: str) -> str:
    """A file's name without folders and signs that are not seen, and not endless."""
    last = PureWindowsPath(name).name or "?"
    return "".join(char for char in last if char.isprintable())[-_LONGEST_NAME:]


def _named(stored: StoredCase, here: str, told: str) -> Source:
    return replace(stored.source, name=told) if stored.source.name == here else stored.source


def _renamed(error: CasewrightError, here: str, told: str) -> CasewrightError:
    """The same error of the file that the user knows."""

    def say(what: Say) -> Say:
        return Say(what.en.replace(here, told), what.zh.replace(here, told))

    return type(error)(say(error.message), say(error.hint))
