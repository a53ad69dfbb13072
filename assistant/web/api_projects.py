"""The API of the projects: what the pages do, for other programs. Described at `/api/openapi.json`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any
from urllib.parse import quote

from fastapi import APIRouter, File, Form, Query, Request, Response, UploadFile
from fastapi.responses import StreamingResponse
from pydantic import TypeAdapter, ValidationError

from assistant.errors import InputError, Say
from assistant.exporting import Kind
from assistant.records import Length, Part
from assistant.web.api_projects_models import (
    BriefGiven,
    ChangeGiven,
    DiffAnswer,
    DraftGiven,
    EditedAnswer,
    GuessAnswer,
    HeadingGiven,
    LabelGiven,
    LibraryAnswer,
    LineGiven,
    LineId,
    NameGiven,
    PassageId,
    PlaceGiven,
    ProjectAnswer,
    ProjectId,
    ProjectsAnswer,
    RecordGiven,
    SimilarAnswer,
    SpeakerGiven,
    TextGiven,
    TurnNumber,
    VersionNumber,
    VersionsAnswer,
    ViewAnswer,
    WordingGiven,
)
from assistant.web.desk import Desk
from assistant.web.desk_records import Edited, Progress
from assistant.web.failures import ProblemAnswer
from assistant.web.pages import ui_of

_Responses = dict[int | str, dict[str, Any]]
WRONG: _Responses = {
    400: {"model": ProblemAnswer, "description": "It cannot be done so."},
    403: {"model": ProblemAnswer, "description": "The token is missing, or the request comes from another site."},
    404: {"model": ProblemAnswer, "description": "There is nothing of that id."},
    409: {"model": ProblemAnswer, "description": "The text was changed meanwhile, or the work failed."},
    413: {"model": ProblemAnswer, "description": "The file is too large."},
    422: {"model": ProblemAnswer, "description": "The request is not of this shape."},
}
_PROGRESS = TypeAdapter(Progress)
_EVENTS: _Responses = {200: {"content": {"text/event-stream": {"schema": {"type": "string"}}}}}
_FILES: _Responses = {
    200: {"content": {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}}}
}
_Base = Annotated[int, Query(ge=0, le=2**31 - 1, description="The version that the change is made on.")]

router = APIRouter(prefix="/api/projects", tags=["projects"], responses=WRONG)


def desk_of(request: Request) -> Desk:
    """The desk of the app that answers."""
    desk: Desk = request.app.state.desk
    return desk


@router.get("")
def projects(request: Request) -> ProjectsAnswer:
    """Every project."""
    return ProjectsAnswer(projects=list(desk_of(request).projects()))


@router.post("", status_code=201)
def upload(
    request: Request,
    files: Annotated[list[UploadFile], File(description="Interviews, each of which becomes a project.")],
    brief: Annotated[str, Form(description="What is known beforehand, as JSON; see `BriefGiven`.")] = "{}",
    length: Annotated[Length, Form(description="How long the case shall be.")] = "standard",
) -> ProjectsAnswer:
    """Uploads interviews and asks for their drafts."""
    given = _brief(brief)
    read = [(one.filename or "", one.file.read()) for one in files]
    return ProjectsAnswer(projects=desk_of(request).upload(read, given.brief(), length))


@router.post("/guess")
def guess(request: Request, file: Annotated[UploadFile, File(description="An interview.")]) -> GuessAnswer:
    """What a file tells for the brief; nothing is kept."""
    return GuessAnswer(guess=desk_of(request).prefill(file.filename or "", file.file.read()))


@router.get("/{project_id}")
def project(request: Request, project_id: ProjectId) -> ProjectAnswer:
    """One project."""
    return ProjectAnswer(project=desk_of(request).project(project_id))


@router.patch("/{project_id}")
def rename(request: Request, project_id: ProjectId, given: NameGiven) -> ProjectAnswer:
    """Calls a project otherwise."""
    return ProjectAnswer(project=desk_of(request).rename(project_id, given.name))


@router.delete("/{project_id}", status_code=204)
def remove(request: Request, project_id: ProjectId) -> None:
    """Erases a project with everything that belongs to it."""
    desk_of(request).remove(project_id)


@router.get("/{project_id}/progress", response_class=StreamingResponse, responses=_EVENTS)
def progress(request: Request, project_id: ProjectId) -> StreamingResponse:
    """The stages of the work as events (`progress`), until it is over."""
    desk = desk_of(request)
    desk.project(project_id)
    return StreamingResponse(_events(desk, project_id), media_type="text/event-stream")


def _events(desk: Desk, project_id: str) -> Iterator[str]:
    try:
        for told in desk.progress(project_id):
            yield f"event: progress\ndata: {_PROGRESS.dump_json(told).decode()}\n\n"
    except InputError:  # removed meanwhile
        yield "event: gone\ndata: {}\n\n"


@router.get("/{project_id}/draft")
def draft(
    request: Request,
    project_id: ProjectId,
    reveal: Annotated[bool, Query(description="Show what is off the record, in the transcript alone.")] = False,
) -> ViewAnswer:
    """The draft as it stands, with the interview and everything found about it."""
    return ViewAnswer(draft=desk_of(request).view(project_id, reveal=reveal))


@router.post("/{project_id}/redraft", status_code=202)
def redraft(request: Request, project_id: ProjectId, given: DraftGiven) -> ProjectAnswer:
    """Asks for another draft; what the editor wrote stays in it."""
    desk = desk_of(request)
    choices = given.choices(desk.choices(project_id))
    return ProjectAnswer(project=desk.redraft(project_id, given.base, choices))


@router.post("/{project_id}/lines", status_code=201)
def insert(request: Request, project_id: ProjectId, given: LineGiven) -> EditedAnswer:
    """Puts in a line."""
    return edited_answer(desk_of(request).insert(project_id, given.base, given.part, given.after, given.text))


@router.put("/{project_id}/lines/{line}")
def edit(request: Request, project_id: ProjectId, line: LineId, given: TextGiven) -> EditedAnswer:
    """Gives a line other words; they are held against the interview at once."""
    return edited_answer(desk_of(request).edit(project_id, given.base, line, given.text))


@router.delete("/{project_id}/lines/{line}")
def delete(request: Request, project_id: ProjectId, line: LineId, base: _Base) -> EditedAnswer:
    """Takes a line out; no later draft brings it back."""
    return edited_answer(desk_of(request).delete(project_id, base, line))


@router.post("/{project_id}/lines/{line}/move")
def move(request: Request, project_id: ProjectId, line: LineId, given: PlaceGiven) -> EditedAnswer:
    """Puts a line elsewhere."""
    return edited_answer(desk_of(request).move(project_id, given.base, line, given.part, given.after))


@router.put("/{project_id}/headings/{part}")
def heading(request: Request, project_id: ProjectId, part: Part, given: HeadingGiven) -> EditedAnswer:
    """Gives a part another heading."""
    return edited_answer(desk_of(request).set_heading(project_id, given.base, part, given.heading))


@router.post("/{project_id}/passages/{passage}/pull", status_code=201)
def pull(request: Request, project_id: ProjectId, passage: PassageId, given: PlaceGiven) -> EditedAnswer:
    """Puts a passage of the interview into the text, worded as the drafter would, else quoted."""
    return edited_answer(desk_of(request).pull(project_id, given.base, passage, given.part, given.after))


@router.post("/{project_id}/wordings", status_code=201)
def use_wording(request: Request, project_id: ProjectId, given: WordingGiven) -> EditedAnswer:
    """Puts a wording of a number into the text."""
    desk = desk_of(request)
    return edited_answer(desk.use_wording(project_id, given.base, given.metric, given.rank, given.part, given.after))


@router.put("/{project_id}/passages/{passage}/label", status_code=202)
def relabel(request: Request, project_id: ProjectId, passage: PassageId, given: LabelGiven) -> ProjectAnswer:
    """Says what a passage tells, and asks for another draft."""
    return ProjectAnswer(project=desk_of(request).relabel(project_id, given.base, passage, given.label))


@router.put("/{project_id}/passages/{passage}/off-record", status_code=202)
def mark_passage(request: Request, project_id: ProjectId, passage: PassageId, given: RecordGiven) -> ProjectAnswer:
    """Takes a passage off the record, at once everywhere, or puts it back."""
    return ProjectAnswer(project=desk_of(request).mark(project_id, given.base, passage, off=given.off))


@router.put("/{project_id}/turns/{turn}/off-record", status_code=202)
def mark_turn(request: Request, project_id: ProjectId, turn: TurnNumber, given: RecordGiven) -> ProjectAnswer:
    """The same for a whole turn."""
    return ProjectAnswer(project=desk_of(request).mark(project_id, given.base, turn, off=given.off))


@router.put("/{project_id}/speakers", status_code=202)
def speaker(request: Request, project_id: ProjectId, given: SpeakerGiven) -> ProjectAnswer:
    """Says who speaks under a label of the file, once for all, and asks for another draft."""
    desk = desk_of(request)
    return ProjectAnswer(project=desk.rename_speaker(project_id, given.base, given.label, given.person()))


@router.post("/{project_id}/undo")
def undo(request: Request, project_id: ProjectId, given: ChangeGiven) -> EditedAnswer:
    """Goes one version back."""
    return edited_answer(desk_of(request).undo(project_id, given.base))


@router.post("/{project_id}/redo")
def redo(request: Request, project_id: ProjectId, given: ChangeGiven) -> EditedAnswer:
    """Goes one version on."""
    return edited_answer(desk_of(request).redo(project_id, given.base))


@router.get("/{project_id}/versions")
def versions(request: Request, project_id: ProjectId) -> VersionsAnswer:
    """All versions of the text, without its words."""
    return VersionsAnswer(versions=list(desk_of(request).versions(project_id)))


@router.get("/{project_id}/versions/{one}/diff/{other}")
def diff(request: Request, project_id: ProjectId, one: VersionNumber, other: VersionNumber) -> DiffAnswer:
    """What differs between two versions."""
    return DiffAnswer(changes=list(desk_of(request).diff(project_id, one, other)))


@router.post("/{project_id}/versions/{number}/restore")
def restore(request: Request, project_id: ProjectId, number: VersionNumber, given: ChangeGiven) -> EditedAnswer:
    """Lets an earlier text stand again, as a new version."""
    return edited_answer(desk_of(request).restore(project_id, number, given.base))


@router.get("/{project_id}/export/{kind}", response_class=Response, responses=_FILES)
def export(
    request: Request,
    project_id: ProjectId,
    kind: Kind,
    version: Annotated[int | None, Query(ge=1, le=2**31 - 1, description="An earlier version.")] = None,
) -> Response:
    """A file of the text, to be saved; it never holds what is off the record by now."""
    file = desk_of(request).export(project_id, kind, ui=ui_of(request), version=version)
    plain = file.name.encode("ascii", "replace").decode().replace("?", "-")
    named = f"attachment; filename=\"{plain}\"; filename*=UTF-8''{quote(file.name)}"
    return Response(file.data, media_type=file.media, headers={"content-disposition": named})


@router.get("/{project_id}/similar")
def similar(request: Request, project_id: ProjectId) -> SimilarAnswer:
    """Past cases like this one, with the reason."""
    return SimilarAnswer(matches=list(desk_of(request).similar(project_id)))


@router.post("/{project_id}/library", status_code=201)
def to_library(request: Request, project_id: ProjectId) -> LibraryAnswer:
    """Puts the case as it stands into the library."""
    return LibraryAnswer(case_id=desk_of(request).to_library(project_id))


def edited_answer(edited: Edited) -> EditedAnswer:
    """What a change came to, as an answer."""
    return EditedAnswer(version=edited.version, line=edited.line, document=edited.document)


def _brief(text: str) -> BriefGiven:
    """The brief in a form's field.

    Raises:
        InputError: it is no JSON of that shape.
    """
    try:
        return BriefGiven.model_validate_json(text)
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False)[0]
        where = f"{'.'.join(map(str, first['loc']))}: {first['msg']}".lstrip(": ")
        raise InputError(
            Say(f"The brief cannot be read: {where}.", f"无法读取简报：{where}。"),
            Say("The API is described in /api/openapi.json.", "接口说明见 /api/openapi.json。"),
        ) from error
