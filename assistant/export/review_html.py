"""`review.html`: one file for the writer's browser, the draft beside the interview.

Nothing is loaded from anywhere: style and script stand in the page, and its content security policy names
their checksums, so that no other script runs even if a text got past the escaping.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Sequence
from importlib.resources import files
from string import Template

from assistant.export.body import notice
from assistant.export.followup import body_of
from assistant.export.html_draft import draft_html, language_tag
from assistant.export.html_notes import group_html
from assistant.export.html_transcript import transcript_html
from assistant.export.notes import NoteGroup, finding_notes, writer_notes
from assistant.export.text import html_text
from assistant.export.words import word
from assistant.records import LABELS, CaseDraft, Passage, Transcript


def to_review_html(draft: CaseDraft, transcript: Transcript, passages: Sequence[Passage], *, ui: str) -> str:
    """The review page with its interface in the language `ui`; draft and interview stay in theirs.

    Raises:
        WorkError: a sentence rests on words that the interview does not have.
    """
    style, script = _part("review.css"), _part("review.js")
    groups = writer_notes(draft, transcript, ui)
    return Template(_part("review.html")).substitute(
        lang=language_tag(ui),
        style=style,
        script=script,
        style_hash=_checksum(style),
        script_hash=_checksum(script),
        page_title=html_text(f"{word('review', ui)} · {draft.title}"),
        kicker=html_text(f"{word('review', ui)} · {transcript.source}"),
        level=draft.readiness.level,
        readiness=word(draft.readiness.level, ui),
        reasons=_reasons(draft),
        notice=_notice(draft, ui),
        findings=f'<div class="findings">{group_html(finding_notes(draft, ui), draft, transcript)}</div>',
        jump=_jump(groups, draft, ui),
        draft=draft_html(draft, ui),
        notes="\n".join(group_html(group, draft, transcript) for group in groups),
        followup=_followup(draft, transcript, ui),
        turns=transcript_html(draft.sections, transcript, passages, ui),
        legend="".join(f'<li class="l-{label}">{word(f"label-{label}", ui)}</li>' for label in LABELS),
        legend_title=word("legend", ui),
        interview=word("transcript", ui),
        skip=word("skip", ui),
        keys=word("keys", ui),
        back=word("back", ui),
    )


def _jump(groups: Sequence[NoteGroup], draft: CaseDraft, ui: str) -> str:
    """Links to the lists below the case, with how much is in each: on a phone they lie far down."""
    found = [(group.key, group.title, len(group.notes)) for group in groups if group.notes]
    links = [f'<a href="#g-{key}">{html_text(title)} <b>{count}</b></a>' for key, title, count in found]
    if draft.gaps:
        links.append(f'<a href="#g-followup">{html_text(word("followup", ui))}</a>')
    return f'<nav class="jump" aria-label="{html_text(word("jump", ui))}">{"".join(links)}</nav>' if links else ""


def _part(name: str) -> str:
    return files("assistant.export").joinpath("templates", name).read_text(encoding="utf-8")


def _checksum(text: str) -> str:
    """The source expression of Content Security Policy Level 3, section 2.3.1, for an inline element."""
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


def _reasons(draft: CaseDraft) -> str:
    items = "".join(f"<li>{html_text(reason)}</li>" for reason in draft.readiness.reasons)
    return f'<ul class="reasons">{items}</ul>' if items else ""


def _notice(draft: CaseDraft, ui: str) -> str:
    found = notice(draft, ui)
    if not found:
        return ""
    items = "".join(f"<li>{html_text(reason)}</li>" for reason in found.reasons)
    return f'<div class="notice" role="alert"><p><strong>{html_text(found.title)}</strong></p><ul>{items}</ul></div>'


def _followup(draft: CaseDraft, transcript: Transcript, ui: str) -> str:
    """The e-mail with the open questions and a button that copies it; nothing where none is open."""
    body = body_of(draft, transcript)
    if not body:
        return ""
    title = html_text(word("followup", ui))
    return (
        f'<section class="followup" aria-labelledby="g-followup"><h2 id="g-followup">{title}</h2>'
        f'<button class="copy" type="button" data-done="{html_text(word("copied", ui))}">{html_text(word("copy", ui))}</button>'
        f'<pre id="followup" lang="{language_tag(draft.lang)}" tabindex="0">{html_text(body)}</pre></section>'
    )
