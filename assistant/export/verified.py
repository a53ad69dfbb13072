"""`verify --out`: the draft as a Word file with one comment at each sentence that something was found about."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator, Sequence
from io import BytesIO

import docx
from docx.document import Document
from docx.opc.exceptions import PackageNotFoundError
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.text.run import Run

from assistant.errors import InputError, Say
from assistant.export.docx_body import add_run, add_text
from assistant.export.docx_file import bare_document, packed
from assistant.export.docx_styles import ATTRIBUTION
from assistant.export.words import word
from assistant.records import BlockKind, EditedCase, Transcript, Verified

_STYLES: dict[BlockKind, str] = {
    "title": "Title", "standfirst": "Subtitle", "heading": "Heading 1", "text": "Normal", "quote": "Quote",
    "attribution": ATTRIBUTION, "cell": "Normal",
}  # fmt: skip


def to_commented_docx(
    original: bytes | None, case: EditedCase, found: Sequence[Verified], transcript: Transcript, *, ui: str
) -> bytes:
    """The case with its findings as comments, in the language `ui`.

    Args:
        original: the Word file that the case was read from; the comments are put into it and nothing else is changed.
            None for other files: the case is then written in our look.
        case: the case as read.
        found: its sentences with findings and evidence.
        transcript: the interview.
        ui: language of the comments.

    Raises:
        InputError: the Word file is one that cannot be written again.
    """
    document = _opened(original, case) if original is not None else _written(case)
    paragraphs = list(document.element.body.iter(qn("w:p")))
    for one in found:
        if one.findings:
            place = case.blocks[one.block].place
            _comment(document, paragraphs[place], one, transcript, ui)
    return packed(document)


def _opened(original: bytes, case: EditedCase) -> Document:
    try:
        return docx.Document(BytesIO(original))
    except (PackageNotFoundError, KeyError, ValueError, zipfile.BadZipFile) as error:
        raise InputError(
            Say(
                f"{case.source!r} cannot be written with comments: {error}.", f"无法给“{case.source}”加批注：{error}。"
            ),
            Say("Open it in Word, save it as a new .docx, and try again.", "请用 Word 打开并另存为新的 .docx 再试。"),
        ) from error


def _written(case: EditedCase) -> Document:
    """The case in our look; paragraph n of the file is paragraph n of the document."""
    title = next((block.text for block in case.blocks if block.kind == "title"), case.source)
    document = bare_document(case.lang, title)
    texts: dict[int, tuple[str, str]] = {block.place: (block.text, _STYLES[block.kind]) for block in case.blocks}
    for place in range(max(texts) + 1):
        text, style = texts.get(place, ("", "Normal"))
        add_text(document, text, style)
    return document


def _comment(document: Document, paragraph: BaseOxmlElement, one: Verified, transcript: Transcript, ui: str) -> None:
    runs = sentence_runs(paragraph, one.text)
    if not runs:
        return
    ends = [Run(runs[0], document._body), Run(runs[-1], document._body)]
    comment = document.add_comment(ends, author="Casewright", initials="CW")
    # No clock: the date is optional, and the same draft must give the same bytes.
    comment._comment_elm.attrib.pop(qn("w:date"), None)
    for number, (text, bold) in enumerate(_lines(one, transcript, ui)):
        at = comment.add_paragraph() if number else comment.paragraphs[0]
        add_run(at, text).bold = bold


def _lines(one: Verified, transcript: Transcript, ui: str) -> Iterator[tuple[str, bool]]:
    for finding in one.findings:
        yield (
            f"{word(finding.severity, ui)}: {finding.message}"
            if ui != "zh"
            else f"{word(finding.severity, ui)}：{finding.message}",
            True,
        )
        yield finding.hint, False
    for evidence in one.evidence[:3]:
        said = transcript.words_of(evidence.turn)[evidence.start : evidence.end]
        yield f"{transcript.turns[evidence.turn].speaker} · {word('turn', ui).format(n=evidence.turn)}", True
        yield word("open", ui) + said + word("close", ui), False


def sentence_runs(paragraph: BaseOxmlElement, text: str) -> list[BaseOxmlElement]:
    """The runs of a paragraph that hold a sentence, cut at its ends where a run holds plain text only.

    Where the sentence is not found as it stands (blanks, fields), all runs of the paragraph.
    """
    runs = [run for run in paragraph.iter(qn("w:r")) if _words(run) and not _struck(run)]
    whole = "".join(_words(run) for run in runs)
    start = whole.find(text)
    if start < 0:
        return runs
    out = []
    at = 0
    for run in runs:
        size = len(_words(run))
        left, right = max(start - at, 0), min(start + len(text) - at, size)
        at += size
        if left < right:
            out.append(_cut(run, left, right) if _plain(run) and (left, right) != (0, size) else run)
    return out


def _words(run: BaseOxmlElement) -> str:
    return "".join(t.text or "" for t in run.findall(qn("w:t")))


def _struck(run: BaseOxmlElement) -> bool:
    return any(above.tag in (qn("w:del"), qn("w:moveFrom")) for above in run.iterancestors())


def _plain(run: BaseOxmlElement) -> bool:
    return all(child.tag in (qn("w:rPr"), qn("w:t")) for child in run) and len(run.findall(qn("w:t"))) == 1


def _cut(run: BaseOxmlElement, start: int, end: int) -> BaseOxmlElement:
    """The run's characters from `start` to `end` as a run of their own; what stands before and after is kept beside."""
    words = _words(run)
    for piece, before in ((words[:start], True), (words[end:], False)):
        if piece:
            twin = _copy(run, piece)
            run.addprevious(twin) if before else run.addnext(twin)
    _say(run, words[start:end])
    return run


def _copy(run: BaseOxmlElement, text: str) -> BaseOxmlElement:
    twin: BaseOxmlElement = run.__deepcopy__(None)
    _say(twin, text)
    return twin


def _say(run: BaseOxmlElement, text: str) -> None:
    holder = run.find(qn("w:t"))
    holder.text = text
    holder.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
