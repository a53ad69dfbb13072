"""A house template: a Word file of the user's whose page, headers, footers and styles a case is written in.

The styles are found by name. What the template says in its body is its own business and goes into no case; neither
does anything that runs, or that is fetched from elsewhere when the case is opened.
"""

from __future__ import annotations

import zipfile
from copy import deepcopy
from dataclasses import dataclass
from io import BytesIO

import docx
from docx.document import Document
from docx.opc.exceptions import PackageNotFoundError
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from lxml import etree

from assistant.errors import InputError, Say
from assistant.export.docx_styles import CASE_STYLES, has_style

_TYPES = "[Content_Types].xml"
_MAIN = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_DOTX = b"application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"
_MACROS = (b"vnd.ms-word.document.macroEnabled", b"vnd.ms-word.template.macroEnabled", b"vnd.ms-office.vbaProject")
# Relationships that a case has no use for: what the body pointed to, and what is told of the template's maker.
_BODY = ("/image", "/hyperlink", "/chart", "/oleObject", "/package", "/aFChunk", "/subDocument", "/control", "/diagramData",
         "/diagramLayout", "/diagramQuickStyle", "/diagramColors", "/diagramDrawing", "/comments", "/commentsExtended",
         "/commentsIds", "/commentsExtensible", "/people", "/glossaryDocument", "/customXml", "/keyMapCustomizations")  # fmt: skip
_PACKAGE = ("/thumbnail", "/custom-properties", "/extended-properties", "/customXml")
_REFERENCES = (qn("w:headerReference"), qn("w:footerReference"))
_FAULTS = (PackageNotFoundError, zipfile.BadZipFile, KeyError, ValueError, IndexError, AttributeError, etree.LxmlError)


@dataclass(frozen=True, slots=True)
class Template:
    """A template that can be used, and the names of the styles of a case that it lacks."""

    name: str
    data: bytes
    missing: tuple[str, ...]


def read_template(name: str, data: bytes) -> Template:
    """The template in a Word file (`.docx` or `.dotx`) whose package was found sound; `name` is for messages.

    Raises:
        InputError: it has macros, fetches something from elsewhere, or cannot be opened.
    """
    plain = _as_document(name, data)
    document = _emptied(name, plain)
    missing = tuple(style for style in CASE_STYLES if not has_style(document, style))
    return Template(name, plain, missing)


def from_template(template: Template) -> Document:
    """An empty document in the template's style."""
    return _emptied(template.name, template.data)


def _as_document(name: str, data: bytes) -> bytes:
    """The file as an ordinary document: Word calls a template by another type and is otherwise the same."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as source:
            types = source.read(_TYPES)
            if any(mark in types for mark in _MACROS):
                raise _refused(name, "it holds macros", "其中含有宏")
            if _DOTX not in types:
                return data
            written = BytesIO()
            with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as target:
                for entry in source.namelist():
                    target.writestr(entry, types.replace(_DOTX, _MAIN) if entry == _TYPES else source.read(entry))
            return written.getvalue()
    except _FAULTS as error:
        raise _refused(name, f"it cannot be opened ({error})", f"无法打开（{error}）") from error


def _emptied(name: str, data: bytes) -> Document:
    try:
        document = docx.Document(BytesIO(data))
        _clear(document)
        _forget(name, document)
    except _FAULTS as error:
        raise _refused(name, f"it cannot be opened ({error})", f"无法打开（{error}）") from error
    return document


def _clear(document: Document) -> None:
    """Take out all but the page: the headers and footers of earlier sections are kept where the last has none."""
    body = document.element.body
    sections: list[BaseOxmlElement] = list(body.iter(qn("w:sectPr")))
    last = body.find(qn("w:sectPr"))
    for child in list(body):
        if child is not last:
            body.remove(child)
    if last is None:
        return
    for reference in [r for section in sections[:-1] for r in section if r.tag in _REFERENCES]:
        kinds = [(r.tag, r.get(qn("w:type"))) for r in last]
        if (reference.tag, reference.get(qn("w:type"))) not in kinds:
            last.insert(0, deepcopy(reference))
    for child in last.findall(qn("w:sectPrChange")):
        last.remove(child)


def _forget(name: str, document: Document) -> None:
    main, package = document.part, document.part.package
    for relations, kinds in ((main.rels, _BODY), (package.rels, _PACKAGE)):
        for key in [key for key, rel in relations.items() if rel.reltype.endswith(kinds)]:
            relations.pop(key)
    for part in package.iter_parts():
        for key, rel in list(part.rels.items()):
            if rel.reltype.endswith("/attachedTemplate"):
                part.rels.pop(key)
            elif rel.is_external and not rel.reltype.endswith("/hyperlink"):
                raise _refused(
                    name, f"it fetches {rel.target_ref!r} from elsewhere", f"它会从别处读取“{rel.target_ref}”"
                )
    for attached in document.settings.element.findall(qn("w:attachedTemplate")):
        document.settings.element.remove(attached)


def _refused(name: str, en: str, zh: str) -> InputError:
    return InputError(
        Say(f"The template {name!r} cannot be used: {en}.", f"无法使用模板“{name}”：{zh}。"),
        Say(
            "Open it in Word, save it as a new .docx without macros and linked pictures, and try again.",
            "请用 Word 打开，另存为不含宏和链接图片的 .docx，然后再试。",
        ),
    )
