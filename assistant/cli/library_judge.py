"""`casewright library rate | comment | stats | match`: what the library is worth, and which case is for whom."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated

import typer

from assistant.cli import show
from assistant.cli.lazy import coverage, headcount, matching, pipeline
from assistant.cli.library_options import At, CaseId, in_library
from assistant.cli.options import Json
from assistant.cli.wording import both
from assistant.errors import InputError, Say

if TYPE_CHECKING:
    from assistant.library.matching import Fit

_MOST = 50


def rate(
    ctx: typer.Context,
    case_id: CaseId,
    stars: Annotated[int, typer.Argument(metavar="STARS", help=both("1 to 5.", "1 到 5。"))],
    note: Annotated[str | None, typer.Option("--note", metavar="TEXT", help=both("Why.", "理由。"))] = None,
    library: At = None,
) -> None:
    """Say how good a case is."""
    settings = in_library(ctx.obj, library)
    if not 1 <= stars <= 5:
        raise InputError(
            Say(f"STARS must be from 1 to 5, not {stars}.", f"STARS 应在 1 到 5 之间，不能是 {stars}。"),
            Say("Choose another number.", "请换一个数。"),
        )
    shelf = pipeline.shelf(settings)
    shelf.must_find(case_id)
    shelf.library.rate(case_id, stars, note)
    show.line(Say(f"Rated {case_id}: {stars}.", f"已评分 {case_id}：{stars}。").in_(settings.ui))


def comment(
    ctx: typer.Context,
    case_id: CaseId,
    text: Annotated[str | None, typer.Argument(metavar="TEXT", help=both("What to note.", "要记下的话。"))] = None,
    delete: Annotated[
        int | None,
        typer.Option("--delete", metavar="NUMBER", help=both("Take this comment back.", "删除这一条评论。")),
    ] = None,
    library: At = None,
) -> None:
    """Keep a comment on a case, or take one back."""
    settings = in_library(ctx.obj, library)
    if (text is None) == (delete is None):
        raise InputError(
            Say("Give either a comment or --delete and its number.", "请写评论，或用 --delete 加编号。"),
            Say("See: casewright library comment --help", "请看：casewright library comment --help"),
        )
    shelf = pipeline.shelf(settings)
    shelf.must_find(case_id)
    if delete is not None:
        shelf.library.uncomment(case_id, delete)
        show.line(Say(f"Deleted comment {delete}.", f"已删除评论 {delete}。").in_(settings.ui))
        return
    number = shelf.library.comment(case_id, text or "").number
    show.line(Say(f"Noted, as comment {number}.", f"已记下，编号 {number}。").in_(settings.ui))


def stats(
    ctx: typer.Context,
    own: Annotated[bool, typer.Option("--own", help=both("Only your own cases.", "只看自己的案例。"))] = False,
    library: At = None,
    as_json: Json = False,
) -> None:
    """Coverage and its holes, freshness, use, ratings."""
    settings = in_library(ctx.obj, library)
    shelf = pipeline.shelf(settings)
    stars: dict[str, list[int]] = {}
    for rating in shelf.rated():
        stars.setdefault(rating.case_id, []).append(rating.stars)
    cases = shelf.own() if own else shelf.all()
    found = asdict(coverage.stats(cases, shelf.times_used(), stars, pipeline.taxonomy(), shelf.today))
    if as_json:
        show.answer({"stats": found})
    else:
        _print_stats(found, settings.ui)


_WORDS = {
    "cases": Say("cases", "案例"),
    "coverage": Say("coverage", "覆盖"),
    "holes": Say("holes", "空白"),
    "oldest": Say("longest not looked at", "最久未核对"),
    "not_reviewed": Say("not reviewed for a year", "一年未核对"),
    "unconfirmed": Say("guesses not confirmed", "推测未确认"),
    "used": Say("use", "使用"),
    "most_used": Say("used most", "使用最多"),
    "never_used": Say("never used", "从未使用"),
    "ratings": Say("ratings", "评分数"),
    "mean_rating": Say("mean rating", "平均评分"),
    "low_rated": Say("rated below 3", "评分低于 3"),
    "industry": Say("industry", "行业"),
    "product": Say("product", "产品"),
    "size": Say("size", "规模"),
    "lang": Say("language", "语言"),
    "consent": Say("consent", "授权"),
    "industries": Say("industries without a case", "没有案例的行业"),
    "sizes": Say("sizes without a case", "没有案例的规模"),
    "langs": Say("languages without a case", "没有案例的语言"),
    "industries_without_consent": Say("industries without a case to show", "没有可公开案例的行业"),
    "products_without_consent": Say("products without a case to show", "没有可公开案例的产品"),
    "shown": Say("shown", "显示"),
    "opened": Say("opened", "打开"),
    "exported": Say("exported", "导出"),
}
_SHOWN = 8  # entries of a list that are printed; all are in the JSON


def _print_stats(found: Mapping[str, object], ui: str) -> None:
    for key, value in found.items():
        if isinstance(value, dict) and key in ("coverage", "holes"):
            show.line(_WORDS[key].in_(ui))
            for inner, one in value.items():
                show.line(f"  {_WORDS[inner].in_(ui)}: {_told(one, ui)}")
        else:
            show.line(f"{_WORDS[key].in_(ui)}: {_told(value, ui)}")


def _told(value: object, ui: str) -> str:
    if isinstance(value, dict):
        names = [f"{_WORDS[key].in_(ui) if key in _WORDS else key} {number}" for key, number in value.items()]
    elif isinstance(value, list | tuple):
        names = [str(one) for one in value]
    else:
        return "–" if value is None else str(value)
    more = f" … (+{len(names) - _SHOWN})" if len(names) > _SHOWN else ""
    return ", ".join(names[:_SHOWN]) + more if names else "–"


def match(
    ctx: typer.Context,
    stage: Annotated[
        str,
        typer.Option(
            "--stage",
            metavar="STAGE",
            help=both(
                "evaluation, onboarding, rollout, steady or renewal.",
                "evaluation 评估、onboarding 上线、rollout 推广、steady 稳定使用、renewal 续约。",
            ),
        ),
    ],
    industry: Annotated[
        str | None, typer.Option("--industry", metavar="NAME", help=both("Their industry.", "对方的行业。"))
    ] = None,
    tier: Annotated[
        str, typer.Option("--tier", metavar="S|A|B|C", help=both("How they are served; A.", "服务层级，默认 A。"))
    ] = "A",
    size: Annotated[
        str | None,
        typer.Option("--size", metavar="BAND", help=both("small, medium or large.", "small、medium 或 large。")),
    ] = None,
    challenge: Annotated[
        list[str] | None,
        typer.Option("--challenge", metavar="NAME", help=both("Their problem; again.", "对方的问题，可重复。")),
    ] = None,
    lang: Annotated[
        str | None, typer.Option("--lang", metavar="en|zh", help=both("Their language.", "对方的语言。"))
    ] = None,
    top: Annotated[int, typer.Option("--top", metavar="N", help=both("How many; 5.", "要几个，默认 5。"))] = 5,
    library: At = None,
    as_json: Json = False,
) -> None:
    """Print the cases to send, best first, each with the reasons."""
    settings = in_library(ctx.obj, library)
    lists = pipeline.taxonomy()
    wanted = matching.Wanted(
        industry=None if industry is None else lists.must_know("industries", industry),
        stage=_one_of("--stage", stage, matching.STAGES),
        tier=_one_of("--tier", tier.upper(), matching.TIERS),
        size=None if size is None else _one_of("--size", size, headcount.BANDS),  # type: ignore[arg-type]
        challenges=tuple(lists.must_know("challenges", name) for name in challenge or ()),
        lang=None if lang is None else _one_of("--lang", lang, ("en", "zh")),
    )
    if not 1 <= top <= _MOST:
        raise InputError(
            Say(f"--top must be from 1 to {_MOST}, not {top}.", f"--top 应在 1 到 {_MOST} 之间，不能是 {top}。"),
            Say("Choose another number.", "请换一个数。"),
        )
    found, held_back = matching.fits(pipeline.shelf(settings).filed(lists), wanted, lists)
    if as_json:
        show.answer({"matches": [_fit_json(fit, settings.ui) for fit in found[:top]], "held_back": list(held_back)})
        return
    _print_fits(found[:top], held_back, settings.ui)


def _one_of(option: str, told: str, known: tuple[str, ...]) -> str:
    if told not in known:
        raise InputError(
            Say(f"{option} cannot be {told!r}.", f"{option} 不能是 {told!r}。"),
            Say(f"Choose one of: {', '.join(known)}.", f"请选择：{'、'.join(known)}。"),
        )
    return told


def _fit_json(fit: Fit, ui: str) -> dict[str, object]:
    case = fit.stored.case
    facts = {"case_id": case.id, "title": case.title, "customer": case.customer, "industry": case.industry}
    return {**facts, "lang": case.lang, "score": fit.score, "why": [reason.in_(ui) for reason in fit.reasons]}


def _print_fits(found: tuple[Fit, ...], held_back: tuple[str, ...], ui: str) -> None:
    if not found:
        show.line(Say("No case fits that may be sent.", "没有合适且可发送的案例。").in_(ui))
    for rank, fit in enumerate(found, start=1):
        show.line(f"{rank}. {fit.stored.case.title}  [{fit.stored.id}]  {fit.score:g}")
        show.line(f"   {Say('; ', '；').in_(ui).join(reason.in_(ui) for reason in fit.reasons)}")
    if held_back:
        names = ", ".join(held_back)
        what = Say(
            f"They fit too, but the customer has not agreed to be named: {names}",
            f"以下案例也合适，但客户尚未同意公开：{names}",
        )
        show.line(what.in_(ui))
