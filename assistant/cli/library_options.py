"""Arguments and options that the commands of the library share."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Annotated

import typer

from assistant.cli.lazy import headcount, only, pipeline
from assistant.cli.wording import both
from assistant.errors import InputError, Say
from assistant.settings import Settings, library_at

if TYPE_CHECKING:
    from assistant.retrieve.exclude import Only

CaseId = Annotated[str, typer.Argument(metavar="ID", help=both("The case, as 'list' names it.", "案例编号，见 list。"))]
At = Annotated[
    str | None,
    typer.Option(
        "--library",
        metavar="PATH",
        help=both("Another library: a file, or a SQLAlchemy URL.", "改用另一个案例库：文件或 SQLAlchemy URL。"),
    ),
]
Customer = Annotated[str | None, typer.Option("--customer", metavar="NAME", help=both("The customer.", "客户名称。"))]
Title = Annotated[str | None, typer.Option("--title", metavar="TEXT", help=both("The title.", "标题。"))]
Industry = Annotated[
    str | None,
    typer.Option("--industry", metavar="NAME", help=both("The industry, by key or name.", "行业，写键或名称。")),
]
Size = Annotated[str | None, typer.Option("--size", metavar="TEXT", help=both("How large it is.", "客户规模。"))]
Region = Annotated[str | None, typer.Option("--region", metavar="TEXT", help=both("Where it is.", "所在地区。"))]
Product = Annotated[str | None, typer.Option("--product", metavar="NAME", help=both("The product.", "产品。"))]
Year = Annotated[int | None, typer.Option("--year", metavar="YEAR", help=both("Year of the case.", "案例年份。"))]
Tags = Annotated[
    list[str] | None,
    typer.Option("--tag", metavar="WORD", help=both("A tag; may be given again.", "标签，可重复使用。")),
]
OnlyIndustry = Annotated[
    list[str] | None,
    typer.Option(
        "--industry", metavar="NAME", help=both("Only this industry; may be given again.", "只要该行业，可重复使用。")
    ),
]
OnlyLang = Annotated[
    str | None, typer.Option("--lang", metavar="en|zh", help=both("Only one language.", "只要一种语言。"))
]
OnlySize = Annotated[
    str | None,
    typer.Option(
        "--size",
        metavar="BAND",
        help=both("Only small, medium or large customers.", "只要小型 small、中型 medium 或大型 large 客户。"),
    ),
]
OnlyConsent = Annotated[
    str | None,
    typer.Option(
        "--consent",
        metavar="STATE",
        help=both("Only none, asked, granted or public.", "只要 none、asked、granted 或 public 状态的案例。"),
    ),
]
_CONSENTS = ("none", "asked", "granted", "public")


def in_library(settings: Settings, place: str | None) -> Settings:
    """The settings with another library, if one is named."""
    return settings if place is None else replace(settings, library=library_at(place))


def only_of(industry: Sequence[str] | None, lang: str | None, size: str | None, consent: str | None) -> Only:
    """The facets asked for.

    Raises:
        InputError: one of them does not exist.
    """
    lists = pipeline.taxonomy() if industry else None
    industries = tuple(lists.must_know("industries", name) for name in industry or ()) if lists else ()
    return only.Only(
        industries,
        _one_of("--lang", lang, ("en", "zh")),
        _one_of("--size", size, headcount.BANDS if size else ()),
        _one_of("--consent", consent, _CONSENTS),
    )


def _one_of(option: str, told: str | None, known: Sequence[str]) -> tuple[str, ...]:
    if told is None:
        return ()
    if told not in known:
        raise InputError(
            Say(f"{option} cannot be {told!r}.", f"{option} 不能是 {told!r}。"),
            Say(f"Choose one of: {', '.join(known)}.", f"请选择：{'、'.join(known)}。"),
        )
    return (told,)
