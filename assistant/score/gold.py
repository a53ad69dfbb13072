"""Reads the gold set: one Markdown file an interview, YAML on top, one line a turn below."""

from __future__ import annotations

import re
from collections.abc import Collection
from pathlib import Path

import yaml
from pydantic import TypeAdapter, ValidationError

from assistant.errors import InputError, Say
from assistant.patterns import regex
from assistant.records import Label
from assistant.score.interview import GoldInterview, GoldSegment, GoldTurn

_FRONT = regex(r"---\n(.*?)\n---\n(.*)", re.DOTALL)
_TURN = regex(r"(?:(\d+):)?(\d{1,2}):(\d{2}) \| (\S+) \| (.+)")
_SEGMENT = regex(r"([BCSROX])> (.+)", re.DOTALL)
_LABELS: dict[str, Label] = {
    "B": "background",
    "C": "challenge",
    "S": "solution",
    "R": "result",
    "O": "other",
    "X": "off_record",
}
_NULLS = ("null", "~")
# The same loader in C, ten times as fast, where PyYAML was built with it.
_Loader = yaml.CBaseLoader if yaml.__with_libyaml__ else yaml.BaseLoader
_INTERVIEW = TypeAdapter(GoldInterview)


def load_gold(folder: Path, ids: Collection[str] | None = None) -> tuple[GoldInterview, ...]:
    """The interviews of `folder` in the order of their ids; all of them, or those named in `ids`.

    Raises:
        InputError: the folder or an id is missing, or a file does not follow the format.
    """
    paths = {path.stem: path for path in sorted(folder.glob("*.md")) if path.read_text("utf-8").startswith("---\n")}
    if not paths:
        raise InputError(
            Say(f"No gold interviews in {str(folder)!r}.", f"{str(folder)!r} 里没有评测访谈。"),
            Say("Name a folder with interview files (.md).", "请指定含访谈文件（.md）的文件夹。"),
        )
    unknown = [wanted for wanted in ids or () if wanted not in paths]
    if unknown:
        raise InputError(
            Say(
                f"No gold interview {unknown[0]!r} in {str(folder)!r}.", f"{str(folder)!r} 里没有访谈 {unknown[0]!r}。"
            ),
            Say(f"Known are: {', '.join(paths)}", f"现有：{'、'.join(paths)}"),
        )
    return tuple(read_interview(path) for stem, path in paths.items() if ids is None or stem in ids)


def read_interview(path: Path) -> GoldInterview:
    """One interview file.

    Raises:
        InputError: the file does not follow the format; the message says where.
    """
    found = _FRONT.fullmatch(path.read_text("utf-8"))
    if not found:
        raise _bad(path, "no front matter between two lines of ---", "开头没有两行 --- 之间的说明")
    try:
        front = yaml.load(found[1], Loader=_Loader)
        if not isinstance(front, dict):
            raise _bad(path, "the front matter is no mapping", "开头的说明不是键值对")
        front |= {"turns": _turns(path, found[2]), "path": path}
        interview = _INTERVIEW.validate_python(_without_nulls(front))
    except yaml.YAMLError as error:
        raise _bad(path, f"the front matter is no YAML: {error}", f"开头的说明不是 YAML：{error}") from error
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(step) for step in first["loc"])
        raise _bad(path, f"{place}: {first['msg']}", f"{place}：{first['msg']}") from error
    _check_references(path, interview)
    return interview


def _turns(path: Path, body: str) -> tuple[GoldTurn, ...]:
    lines = [(number, line.strip()) for number, line in enumerate(body.splitlines(), 1) if line.strip()]
    return tuple(_turn(path, number, line) for number, line in lines)


def _turn(path: Path, number: int, line: str) -> GoldTurn:
    found = _TURN.fullmatch(line)
    if not found:
        raise _bad(
            path, f"body line {number} is no turn: {line[:60]!r}", f"正文第 {number} 行不是一次发言：{line[:60]!r}"
        )
    hours, minutes, seconds, speaker, rest = found.groups()
    segments = []
    for piece in rest.split(" || "):
        part = _SEGMENT.fullmatch(piece.strip())
        if not part:
            raise _bad(
                path, f"body line {number}: no label: {piece[:60]!r}", f"正文第 {number} 行缺标签：{piece[:60]!r}"
            )
        segments.append(GoldSegment(part[2].strip(), _LABELS[part[1]]))
    return GoldTurn(speaker, int(hours or 0) * 3600 + int(minutes) * 60 + int(seconds), tuple(segments))


def _without_nulls(value: object) -> object:
    """The YAML base loader keeps every scalar as written, which keys need; only null must be undone."""
    if isinstance(value, dict):
        return {key: _without_nulls(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_without_nulls(item) for item in value]
    return None if value in _NULLS else value


def _check_references(path: Path, interview: GoldInterview) -> None:
    if interview.id != path.stem:
        raise _bad(path, f"its id is {interview.id!r}", f"其 id 为 {interview.id!r}")
    people = [person.id for person in interview.participants]
    for index, turn in enumerate(interview.turns):
        if turn.speaker not in people:
            raise _bad(
                path,
                f"turn {index}: unknown speaker {turn.speaker!r}",
                f"第 {index} 次发言：未知发言人 {turn.speaker!r}",
            )
    for fact in interview.facts:
        if any(not 0 <= turn < len(interview.turns) for turn in fact.turns):
            raise _bad(path, f"fact {fact.id!r} names a turn that does not exist", f"事实 {fact.id!r} 指向不存在的发言")


def _bad(path: Path, en: str, zh: str) -> InputError:
    return InputError(
        Say(f"{path.name!r} is no gold interview: {en}.", f"{path.name!r} 不是评测访谈：{zh}。"),
        Say("The format is described in eval/README.md.", "格式见 eval/README.md。"),
    )
