"""Reads a brief: what the user knows beforehand about customer, vendor and the people behind the labels."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, get_args

from assistant.errors import InputError, Say
from assistant.ingest import refusals
from assistant.ingest.marks import marks_in
from assistant.records import Brief, BriefPerson, Customer, Mark, Marks, Role, Side

_CUSTOMER = ("name", "industry", "size", "region", "product")
_VENDOR = ("name", "product")
_PERSON = ("label", "name", "title", "org", "side", "role")
_MARKS = ("mark", "clear")
_TABLES = ("customer", "vendor", "people", "off_record")
_LIMIT = 1_000_000


def read_brief(path: Path) -> Brief:
    """The brief in a TOML file: `[customer]`, `[vendor]`, `[[people]]`, `[off_record]`; every key is optional.

    Raises:
        InputError: missing, not TOML, an unknown key, a value that is no text, a side that does not exist.
    """
    tables = _tables(path)
    _known(path, tables, _TABLES, "the brief")
    customer = _texts(path, tables.get("customer", {}), _CUSTOMER, "[customer]")
    vendor = _texts(path, tables.get("vendor", {}), _VENDOR, "[vendor]")
    people = tables.get("people", [])
    if not isinstance(people, Sequence) or isinstance(people, str):
        raise _wrong(path, "[[people]] must be a list of tables", "[[people]] 必须是表的列表")
    return Brief(
        customer=Customer(**customer),
        vendor=vendor.get("name"),
        product=vendor.get("product"),
        people=tuple(_person(path, person) for person in people),
        off_record=_marks(path, tables.get("off_record", {})),
    )


def _tables(path: Path) -> dict[str, Any]:
    if path.is_dir():
        raise refusals.a_folder(path)
    try:
        data = path.read_bytes()
        return tomllib.loads(data[:_LIMIT].decode("utf-8-sig"))
    except FileNotFoundError as error:
        raise refusals.missing(path) from error
    except OSError as error:
        raise refusals.unreadable(path, error.strerror or str(error)) from error
    except UnicodeDecodeError as error:
        raise _wrong(path, "it is not UTF-8 text", "不是 UTF-8 文本") from error
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise _wrong(path, f"it is not TOML: {error}", f"不是有效的 TOML：{error}") from error


def _person(path: Path, table: object) -> BriefPerson:
    texts = _texts(path, table, _PERSON, "[[people]]")
    label = texts.get("label") or texts.get("name")
    if label is None:
        raise _wrong(
            path, "every entry of [[people]] needs a label or a name", "[[people]] 的每一项都要有 label 或 name"
        )
    return BriefPerson(
        label=label,
        name=texts.get("name"),
        title=texts.get("title"),
        side=_side(path, texts.get("side", "unknown")),
        org=texts.get("org"),
        role=_role(path, texts.get("role", "unknown")),
    )


def _marks(path: Path, table: object) -> Marks:
    if not isinstance(table, Mapping):
        raise _wrong(path, "[off_record] must be a table", "[off_record] 必须是表")
    _known(path, table, _MARKS, "[off_record]")
    mark, clear = (tuple(_mark(path, one) for one in _list(path, table.get(key, []), key)) for key in _MARKS)
    return Marks(tuple(m for found in mark for m in found), tuple(m for found in clear for m in found))


def _list(path: Path, given: object, key: str) -> Sequence[object]:
    if isinstance(given, Sequence) and not isinstance(given, str):
        return given
    raise _wrong(path, f"{key!r} in [off_record] must be a list", f"[off_record] 中的 {key} 必须是列表")


def _mark(path: Path, given: object) -> tuple[Mark, ...]:
    if isinstance(given, int) and not isinstance(given, bool):
        given = str(given)
    if not isinstance(given, str) or not given.strip():
        raise _wrong(
            path,
            f"{given!r} in [off_record] is neither a turn nor words in quotes",
            f"[off_record] 中的 {given!r} 既不是轮次，也不是带引号的文字",
        )
    return marks_in(given)


def _side(path: Path, given: str) -> Side:
    found: Side | None = next((side for side in get_args(Side) if side == given), None)
    if found is None:
        raise _wrong(
            path,
            f"side {given!r} does not exist; use vendor, customer or partner",
            f"side “{given}”不存在，请用 vendor、customer 或 partner",
        )
    return found


def _role(path: Path, given: str) -> Role:
    found: Role | None = next((role for role in get_args(Role) if role == given), None)
    if found is None:
        raise _wrong(
            path,
            f"role {given!r} does not exist; use interviewer or interviewee",
            f"role “{given}”不存在，请用 interviewer 或 interviewee",
        )
    return found


def _texts(path: Path, table: object, keys: Sequence[str], where: str) -> dict[str, str]:
    if not isinstance(table, Mapping):
        raise _wrong(path, f"{where} must be a table", f"{where} 必须是表")
    _known(path, table, keys, where)
    for key, value in table.items():
        if not isinstance(value, str):
            raise _wrong(path, f"{key!r} in {where} must be text in quotes", f"{where} 中的 {key} 必须是带引号的文字")
    return {str(key): value.strip() for key, value in table.items() if value.strip()}


def _known(path: Path, table: Mapping[str, Any], keys: Sequence[str], where: str) -> None:
    unknown = next((key for key in table if key not in keys), None)
    if unknown is not None:
        raise _wrong(path, f"unknown key {unknown!r} in {where}", f"{where} 中有未知的键 {unknown}")


def _wrong(path: Path, en: str, zh: str) -> InputError:
    return InputError(
        Say(f"The brief {path.name!r} cannot be used: {en}.", f"无法使用简报“{path.name}”：{zh}。"),
        Say(
            "A brief has [customer] name, industry, size, region, product; [vendor] name, product; [[people]] label, name, title, org, side, role; [off_record] mark, clear.",
            "简报包含 [customer] name、industry、size、region、product；[vendor] name、product；[[people]] label、name、title、org、side、role；[off_record] mark、clear。",
        ),
    )
