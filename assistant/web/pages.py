"""Pages made from templates: always escaped, with the words (`t`: of the interface, `w`: of a case), the language and the token that every page needs."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.requests import Request
from starlette.responses import HTMLResponse

from assistant.export.words import word as case_word
from assistant.web.look import Look, keep, look_of
from assistant.web.nav import NAV
from assistant.web.words import word, words_under
from assistant.web.work_draft import asks_model
from assistant.workspace.project import STAGES

_TEMPLATES = Path(__file__).parent / "templates"


class Pages:
    """Fills templates; `fallback` is the language of who names none, `token` what writes must carry."""

    def __init__(self, fallback: str, token: str) -> None:
        self._fallback = fallback
        self._token = token
        # Everything is escaped, whatever a template is called: the words come from somebody else's file.
        self._templates = Environment(
            loader=FileSystemLoader(_TEMPLATES),
            autoescape=True,
            undefined=StrictUndefined,
            auto_reload=False,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._templates.globals |= {"language_tag": language_tag}
        self._templates.filters |= {"local": local_time}

    def page(
        self, request: Request, template: str, context: Mapping[str, object] | None = None, status: int = 200
    ) -> HTMLResponse:
        """A page as an answer."""
        response = HTMLResponse(self.fill(request, template, context), status)
        keep(look_of(request, self._fallback), response)
        return response

    def fill(self, request: Request, template: str, context: Mapping[str, object] | None = None) -> str:
        """A page, or a piece of one, as text."""
        common = self._common(request, look_of(request, self._fallback))
        return self._templates.get_template(template).render({**common, **(context or {})})

    def _common(self, request: Request, look: Look) -> dict[str, object]:
        ui = look.ui

        def told(key: str, **places: object) -> str:
            return word(key, ui, **places)

        def case_told(key: str) -> str:
            return case_word(key, ui)

        def for_script(prefix: str) -> str:
            return json.dumps(words_under(prefix, ui), ensure_ascii=False)

        return {
            "t": told,
            "w": case_told,
            "for_script": for_script,
            "ui": ui,
            "theme": look.theme,
            "token": self._token,
            "path": request.url.path,
            "nav": NAV,
            "stages": STAGES if asks_model(request.app.state.settings) else STAGES[:-1],
        }


def language_tag(lang: str | None) -> str:
    """The language tag (BCP 47) that gives Chinese the forms of the mainland; `und` where nobody knows."""
    return {"zh": "zh-CN", None: "und"}.get(lang, lang or "und")


def local_time(made: str) -> str:
    """A moment (ISO 8601) as the clock on this computer shows it, to the minute."""
    return datetime.fromisoformat(made).astimezone().strftime("%Y-%m-%d %H:%M")


def pages_of(request: Request) -> Pages:
    """The pages of the app that answers."""
    pages: Pages = request.app.state.pages
    return pages


def ui_of(request: Request) -> str:
    """The language in which the one who asks is answered."""
    return look_of(request, request.app.state.settings.ui).ui
