"""The page of wording a draft with one's own assistant: a question at a time to copy, its answer to paste."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import Literal

from fastapi import APIRouter, Request
from starlette.responses import HTMLResponse

from assistant.export.worded import wording_lines
from assistant.export.words import word as case_word
from assistant.web.pages import pages_of, ui_of
from assistant.web.words import word

router = APIRouter(include_in_schema=False)

_AGAIN = "-again"


@router.get("/projects/{project_id}/assistant")
def assistant(request: Request, project_id: str, names: Literal["hidden", "shown"] | None = None) -> HTMLResponse:
    """The next question, the answers so far and what they came to."""
    ui = ui_of(request)
    hides = None if names is None else names == "hidden"
    told = request.app.state.desk.questions(project_id, hides_names=hides)
    answered = [one for one in told.asked if one.answer is not None]
    context = {
        "project": told.project,
        "told": told,
        "answered": [(number, one, _name(one.purpose, ui)) for number, one in enumerate(answered, 1)],
        "number": len(answered) + 1,
        "name": _name(told.next.purpose, ui) if told.next else "",
        "worded": wording_lines(told.wording, ui)[1:] if answered and told.wording else (),
        "accepted": _by_part(told.accepted, ui),
    }
    return pages_of(request).page(request, "draft/assistant.html", context)


def _name(purpose: str, ui: str) -> str:
    """What a question is about, in words."""
    if purpose in ("plan", "head"):
        return word(f"assistant.about-{purpose}", ui)
    part = case_word(purpose.removeprefix("word-").removesuffix(_AGAIN), ui)
    return word("assistant.about-again", ui, part=part) if purpose.endswith(_AGAIN) else part


def _by_part(accepted: Sequence[tuple[str, str]], ui: str) -> list[tuple[str, list[str]]]:
    return [(case_word(part, ui), [text for _, text in group]) for part, group in groupby(accepted, lambda one: one[0])]
