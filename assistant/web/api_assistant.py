"""The API of wording a draft with an assistant by hand: questions to paste into a chat, answers pasted back."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Path, Query, Request
from pydantic import Field

from assistant.records import Wording
from assistant.web.api_projects import WRONG, desk_of, edited_answer
from assistant.web.api_projects_models import Answer, BaseVersion, EditedAnswer, Given, ProjectId
from assistant.web.desk_assistant import MOST
from assistant.web.desk_records import Question

router = APIRouter(prefix="/api/projects/{project_id}/assistant", tags=["assistant"], responses=WRONG)

QuestionKey = Annotated[str, Path(pattern=r"^[0-9a-f]{64}$", description="The question's key.")]
Hides = Annotated[bool | None, Query(description="Whether the assistant sees other names; else as the settings say.")]


class QuestionsAnswer(Answer):
    """The questions in order, the last one perhaps without an answer yet; what was accepted, and what was refused why."""

    hides_names: bool
    questions: list[Question]
    accepted: list[tuple[str, str]]
    wording: Wording | None


class AnswerGiven(Given):
    """What the assistant answered; an empty text passes the question over."""

    text: str = Field(max_length=MOST)


class TakeGiven(Given):
    """The version that the sentences are put into."""

    base: BaseVersion
    hides_names: bool | None = None


@router.get("")
def questions(request: Request, project_id: ProjectId, hides_names: Hides = None) -> QuestionsAnswer:
    """What to ask, and what the answers so far came to."""
    told = desk_of(request).questions(project_id, hides_names=hides_names)
    return QuestionsAnswer(
        hides_names=told.hides_names, questions=list(told.asked), accepted=list(told.accepted), wording=told.wording
    )


@router.put("/answers/{question}", status_code=204)
def answer(request: Request, project_id: ProjectId, question: QuestionKey, given: AnswerGiven) -> None:
    """Keeps the answer to a question."""
    desk_of(request).answer(project_id, question, given.text)


@router.delete("/answers/{question}", status_code=204)
def take_back(request: Request, project_id: ProjectId, question: QuestionKey) -> None:
    """Takes an answer back."""
    desk_of(request).answer(project_id, question, None)


@router.post("/take")
def take(request: Request, project_id: ProjectId, given: TakeGiven) -> EditedAnswer:
    """Puts the accepted sentences into the text as its next version; the editor's own lines stay."""
    return edited_answer(desk_of(request).take_wording(project_id, given.base, hides_names=given.hides_names))
