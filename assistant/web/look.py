"""How a page is shown to the one who asks: language and colours, from the address, a cookie, or the browser."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from starlette.requests import Request
from starlette.responses import Response

Theme = Literal["auto", "light", "dark"]

_UI_COOKIE, _THEME_COOKIE = "casewright-ui", "casewright-theme"
_YEAR = 365 * 24 * 3600


@dataclass(frozen=True, slots=True)
class Look:
    """The language of the interface and its colours; `chosen` is what the address asks to be kept."""

    ui: str
    theme: Theme
    chosen: tuple[tuple[str, str], ...] = ()


def look_of(request: Request, fallback: str) -> Look:
    """Language: address (`?ui=`), then cookie, then the browser's languages, then `fallback`. Colours: address, cookie."""
    asked, kept = request.query_params, request.cookies
    chosen = []
    ui = _ui(asked.get("ui"))
    if ui:
        chosen.append((_UI_COOKIE, ui))
    theme = _theme(asked.get("theme"))
    if theme:
        chosen.append((_THEME_COOKIE, theme))
    accepted = _accepted(request.headers.get("accept-language", ""))
    return Look(
        ui or _ui(kept.get(_UI_COOKIE)) or accepted or fallback,
        theme or _theme(kept.get(_THEME_COOKIE)) or "auto",
        tuple(chosen),
    )


def keep(look: Look, response: Response) -> None:
    """Keep in the browser what the address chose."""
    for name, value in look.chosen:
        response.set_cookie(name, value, max_age=_YEAR, samesite="strict", path="/")


def _ui(value: str | None) -> str | None:
    return value if value in ("en", "zh") else None


def _theme(value: str | None) -> Theme | None:
    return next((theme for theme in ("auto", "light", "dark") if theme == value), None)


def _accepted(header: str) -> str | None:
    """The first of our languages that the browser prefers. Source: RFC 9110, 12.5.4."""
    weighed = []
    for place, one in enumerate(header.split(",")):
        tag, _, rest = one.strip().partition(";")
        ui = _ui(tag.strip().lower().split("-")[0])
        if ui:
            weighed.append((-_weight(rest), place, ui))
    return next((ui for weight, _, ui in sorted(weighed) if weight < 0), None)


def _weight(rest: str) -> float:
    value = rest.strip().removeprefix("q=")
    try:
        return float(value) if value else 1.0
    except ValueError:
        return 0.0
