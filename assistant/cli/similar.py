"""`casewright similar`: past cases like a text, an interview or another case, with the reason."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from assistant.cli import show
from assistant.cli.answers import match_json
from assistant.cli.commands import command, command_app
from assistant.cli.embedder import AllowDownload, EmbedderName, RerankerName, with_embedder
from assistant.cli.lazy import pipeline
from assistant.cli.library_options import At, OnlyConsent, OnlyIndustry, OnlyLang, OnlySize, in_library, only_of
from assistant.cli.options import BriefFile, Json, OffRecord, OnRecord, brief_of, marks_need
from assistant.cli.wording import both
from assistant.errors import InputError, Say
from assistant.language.detect import UNKNOWN, detect_language
from assistant.records import PARTS, Brief, Match
from assistant.settings import Settings

if TYPE_CHECKING:
    from assistant.retrieve.exclude import Only

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
    industry: OnlyIndustry = None,
    lang: OnlyLang = None,
    size: OnlySize = None,
    consent: OnlyConsent = None,
    library: At = None,
    brief: BriefFile = None,
    off_record: OffRecord = None,
    on_record: OnRecord = None,
    embedder: EmbedderName = None,
    reranker: RerankerName = None,
    allow_download: AllowDownload = False,
    as_json: Json = False,
) -> None:
    """Print the past cases that are alike, best first."""
    settings = with_embedder(in_library(ctx.obj, library), embedder, allow_download=allow_download, reranker=reranker)
    wanted = _count(settings.similar if top is None else top)
    if sum(source is not None for source in (text, file, case)) != 1:
        raise InputError(
            Say("Give one of: a text, --file, --case.", "请在文字、--file、--case 中选一个。"),
            Say("See: casewright similar --help", "请看：casewright similar --help"),
        )
    facets = only_of(industry, lang, size, consent)
    asked = _Asked(wanted, facets, settings, brief_of(brief, None, off_record, on_record))
    marks_need(file, asked.brief)
    query, matches = _search(text, file, case, asked)
    pipeline.shelf(settings).note([match.case_id for match in matches], "shown")
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


@dataclass(frozen=True, slots=True)
class _Asked:
    """How many cases are wanted, with which facets, from which library; what is known of the interview given."""

    top: int
    only: Only
    settings: Settings
    brief: Brief


def _search(
    text: str | None, file: Path | None, case: str | None, asked: _Asked
) -> tuple[dict[str, str | None], list[Match]]:
    """The query as the answer names it, and what was found."""
    settings = asked.settings
    if file is not None:
        transcripts = pipeline.read_file(file, asked.brief)
        with show.progress(Say("Searching", "正在查找"), settings.ui):
            parts = pipeline.build_parts(settings)
            matches = pipeline.similar_to_file(file, parts, asked.brief, asked.top, asked.only)
        return {"text": None, "lang": transcripts[0].lang}, list(matches)
    if case is not None:
        return _like_case(case, asked)
    if not (text or "").strip():
        raise InputError(
            Say("The text to search for is empty.", "要查找的文字是空的。"),
            Say(
                'Describe the customer: casewright similar "a retailer, stock never right"',
                '请描述客户：casewright similar "连锁零售，库存不准"',
            ),
        )
    with show.progress(Say("Searching", "正在查找"), settings.ui):
        matches = pipeline.similar_to_text(text or "", pipeline.build_parts(settings), asked.top, asked.only)
    return {"text": text, "lang": _lang(text or "")}, list(matches)


def _lang(text: str) -> str | None:
    """The language of a query, None where a few words do not tell."""
    found = detect_language(text)
    return None if found == UNKNOWN else found


def _like_case(case_id: str, asked: _Asked) -> tuple[dict[str, str | None], list[Match]]:
    """Cases like a stored one, without itself."""
    stored = pipeline.shelf(asked.settings).must_find(case_id)
    with show.progress(Say("Searching", "正在查找"), asked.settings.ui):
        parts = pipeline.build_parts(asked.settings)
        found = pipeline.similar_to_case(stored.case, parts, asked.top, asked.only)
    text = "\n".join(stored.case.sections[part] for part in PARTS if part in stored.case.sections)
    return {"text": text, "lang": stored.case.lang}, list(found)


def _print(matches: list[Match], ui: str) -> None:
    if not matches:
        show.line(Say("No past case is alike.", "没有相似的往期案例。").in_(ui))
    for match in matches:
        about = ", ".join(fact for fact in (match.customer, match.industry, match.lang) if fact)
        show.line(f"{match.rank}. {match.title}  [{match.case_id}]  {match.score:.2f}")
        show.line(f"   {about}")
        show.line(f"   {match.why.sentence}")
