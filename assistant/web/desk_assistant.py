"""A draft worded by an assistant in a chat window: questions to paste there, answers pasted back, judged at once."""

from __future__ import annotations

from assistant.errors import Conflict, InputError, NotFound, Say
from assistant.pipeline import Drafted, Heard, word_by_hand
from assistant.web.desk_base import Base
from assistant.web.desk_records import Edited, Question, Questions
from assistant.web.desk_view import open_wording
from assistant.web.desk_work import kept_run, text_of
from assistant.workspace.project import Project, Run, Version

MOST = 100_000  # characters of an answer; the longest asked for has a tenth of it
_BY = "manual"
_OTHER_CHAT = Say("a chat", "聊天窗口")


def questions(base: Base, project_id: str, hides_names: bool | None) -> Questions:
    """What to ask, and what the answers so far came to.

    Raises:
        InputError: the draft is being made anew, or cannot be worded.
        NotFound: there is no such project, or no draft yet.
    """
    project, version = base.head(project_id)
    hides = base.settings.model.hides_names(_OTHER_CHAT) if hides_names is None else hides_names
    worded, asked = _worded(base, project, version, hides)
    held = base.held(project, version)
    wording = open_wording(worded.draft.provenance.wording, held)
    accepted = tuple(one for one in _accepted(worded) if not held.tells(one[1]))
    return Questions(project, hides, asked, accepted, wording)


def answer(base: Base, project_id: str, question: str, text: str | None) -> None:
    """Keeps an answer until the project is removed, so that one can go on another day.

    Raises:
        InputError: it is longer than any answer can be.
    """
    if text is not None and len(text) > MOST:
        raise InputError(
            Say(
                f"The answer has {len(text)} characters; at most {MOST} fit.",
                f"回答有 {len(text)} 个字符，最多 {MOST} 个。",
            ),
            Say("Paste only what the assistant answered.", "请只粘贴助手的回答。"),
        )
    base.store.answer(project_id, question, text)


def take(base: Base, project_id: str, on: int, hides_names: bool | None) -> Edited:
    """Puts the accepted sentences into the text as its next version; the editor's own lines stay.

    Raises:
        Conflict: another version stands by now.
        InputError: no sentence was accepted.
    """
    project, version = base.head(project_id, on)
    hides = base.settings.model.hides_names(_OTHER_CHAT) if hides_names is None else hides_names
    worded, _ = _worded(base, project, version, hides)
    if not _accepted(worded):
        raise InputError(
            Say("No sentence of the assistant was accepted.", "助手的句子均未被采用。"),
            Say("Paste another answer; the draft stays as it is.", "请粘贴其他回答；草稿保持不变。"),
        )
    if base.store.project(project_id).head != on:
        raise Conflict(on, base.store.project(project_id).head)
    run = kept_run(base, project_id, worded, project.marks)
    new = text_of(base, project, version.choices, run, f"{project_id}/draft-{run.number}", version)
    kept = base.store.save(project_id, on, lambda _: new)
    base.tell()
    return Edited(kept.number, None, base.held(base.store.project(project_id), kept).opened(kept.document, shown=True))


def _worded(base: Base, project: Project, version: Version, hides: bool) -> tuple[Drafted, tuple[Question, ...]]:
    drafted = _offline(base, project, version)
    given = base.store.answers(project.id)
    worded, asked = word_by_hand(drafted, base.parts, version.choices.brief, given, hides_names=hides)
    return worded, tuple(Question(one.key, one.purpose, one.text, one.answer) for one in asked)


def _offline(base: Base, project: Project, version: Version) -> Drafted:
    """The draft that the text came from, in Casewright's own words; only one that knows everything that is off the record may be asked about."""
    run = _last_offline(base, project, version)
    if project.state in ("queued", "working") or run.marks != project.marks:
        raise InputError(
            Say("The draft is being made anew.", "草稿正在重新生成。"),
            Say("Wait until it is done, or draft again.", "请等它完成，或重新起草。"),
        )
    mended = run.mended
    if mended is None:
        return Drafted(run.draft, run.transcript, run.passages)
    if mended.draft is None:
        raise InputError(
            Say("This draft was made by an earlier version of Casewright.", "此草稿由早先版本的 Casewright 生成。"),
            Say("Draft again first.", "请先重新起草。"),
        )
    heard = Heard(mended.transcript, mended.passages, mended.mendings, mended.draft)
    return Drafted(run.draft, run.transcript, run.passages, heard)


def _last_offline(base: Base, project: Project, version: Version) -> Run:
    for number in range(version.run, 0, -1):
        run = base.run(project.id, number)
        if run.draft.provenance.wording is None:
            return run
    raise NotFound(
        Say("There is no draft in Casewright's own words.", "没有本工具自己措辞的草稿。"),
        Say("Draft again first.", "请先重新起草。"),
    )


def _accepted(worded: Drafted) -> tuple[tuple[str, str], ...]:
    """The assistant's sentences that stand, each with its part."""
    draft = worded.draft
    wording = draft.provenance.wording
    used = {one.part for one in wording.parts if one.accepted} if wording else set()
    heads = (("title", draft.title), ("standfirst", draft.standfirst))
    body = ((s.part, one.text) for s in draft.sections for one in s.sentences if one.worded_by == _BY)
    return (*(head for head in heads if head[0] in used), *body)
