"""`casewright similar`: past cases like a text, an interview or another case, with the reason."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from assistant.cli import show
from assistant.cli.answers import match_json
from assistant.cli.commands import command, command_app
from assistant.cli.lazy import pipeline
from assistant.cli.options import Json
from assistant.cli.wording import both
from assistant.errors import InputError, Say
from assistant.language.detect import UNKNOWN, detect_language
from assistant.records import PARTS, Brief, Match
from assistant.settings import Settings

app = command_app()

_MOST = 50


@command(app, "similar")
def similar(
    ctx: typer.Context,
    text: Annotated[
        str | None, typer.Argument(metavar="TEXT", help=both("What the customer is like.", "客户的情况。"))
    ] = None,
    file: Annotated[
        Path | None, typer.Option("--file", metavar="FILE", help=both("An interview instead.", "改用一份访谈。"))
    ] = None,
    case: Annotated[
        str | None, typer.Option("--case", metavar="ID", help=both("A past case instead.", "改用一个往期案例。"))
    ] = None,
    top: Annotated[
        int | None, typer.Option("--top", metavar="N", help=both("How many, 1 to 50.", "要几个，1 到 50。"))
    ] = None,
    as_json: Json = False,
) -> None:
    """Print the past cases that are alike, best first."""
    settings: Settings = ctx.obj
    wanted = _count(settings.similar if top is None else top)
    if sum(source is not None for source in (text, file, case)) != 1:
        raise InputError(
            Say("Give one of: a text, --file, --case.", "请在文字、--file、--case 中选一个。"),
            Say("See: casewright similar --help", "请看：casewright similar --help"),
        )
    query, matches = _search(text, file, case, wanted, settings)
    if as_json:
        show.answer({"query": query, "matches": [match_json(m) for m in matches]})
    else:
        _print(matches, settings.ui)


def _count(top: int) -> int:
    if not 1 <= top <= _MOST:
        raise InputError(
            Say(f"--top must be from 1 to {_MOST}, not {top}.", f"--top 应在 1 到 {_MOST} 之间，不能是 {top}。"),
            Say("Choose another number.", "请换一个数。"),
        )
    return top


def _search(
    text: str | None, file: Path | None, case: str | None, top: int, settings: Settings
) -> tuple[dict[str, str | None], list[Match]]:
    """The query as the answer names it, and what was found."""
    if file is not None:
        transcripts = pipeline.read_file(file, Brief())
        with show.progress(Say("Searching", "正在查找"), settings.ui):
            matches = pipeline.similar_to_file(file, pipeline.build_parts(settings), Brief(), top)
        return {"text": None, "lang": transcripts[0].lang}, list(matches)
    if case is not None:
        return _like_case(case, top, settings)
    if not (text or "").strip():
        raise InputError(
            Say("The text to search for is empty.", "要查找的文字是空的。"),
            Say(
                'Describe the customer: casewright similar "a retailer, stock never right"',
                '请描述客户：casewright similar "连锁零售，库存不准"',
            ),
        )
    with show.progress(Say("Searching", "正在查找"), settings.ui):
        matches = pipeline.similar_to_text(text or "", pipeline.build_parts(settings), top)
    return {"text": text, "lang": _lang(text or "")}, list(matches)


def _lang(text: str) -> str | None:
    """The language of a query, None where a few words do not tell."""
    found = detect_language(text)
    return None if found == UNKNOWN else found


def _like_case(case_id: str, top: int, settings: Settings) -> tuple[dict[str, str | None], list[Match]]:
    """Cases like a stored one, without itself."""
    past = next((c for c in pipeline.past_cases() if c.id == case_id), None)
    if past is None:
        raise InputError(
            Say(f"There is no past case {case_id!r}.", f"没有往期案例 {case_id!r}。"),
            Say("See: casewright library list", "请看：casewright library list"),
        )
    text = "\n".join(past.sections[part] for part in PARTS if part in past.sections)
    with show.progress(Say("Searching", "正在查找"), settings.ui):
        found = pipeline.similar_to_text(text, pipeline.build_parts(settings), top + 1)
    others = [m for m in found if m.case_id != case_id][:top]
    return {"text": text, "lang": past.lang}, [replace(m, rank=rank) for rank, m in enumerate(others, 1)]


def _print(matches: list[Match], ui: str) -> None:
    if not matches:
        show.line(Say("No past case is alike.", "没有相似的往期案例。").in_(ui))
    for match in matches:
        about = ", ".join(fact for fact in (match.customer, match.industry, match.lang) if fact)
        show.line(f"{match.rank}. {match.title}  [{match.case_id}]  {match.score:.2f}")
        show.line(f"   {about}")
        show.line(f"   {match.why.sentence}")
