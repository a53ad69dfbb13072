"""House templates made in code: sound ones, poor ones and hostile ones."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

import docx
from docx.enum.style import WD_STYLE_TYPE
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.shared import Cm, RGBColor

BODY = "What the template says itself"
HEAD, FOOT = "Marlow House", "marlow.example"
_PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c49444154789c63606060000000040001f61738550000000049454e44ae426082"
)


def template(change: Callable[[docx.document.Document], None] = lambda document: None) -> bytes:
    """A template with its own page, head, foot and heading colour."""
    document = docx.Document()
    section = document.sections[0]
    section.left_margin = Cm(4)
    section.header.paragraphs[0].text, section.footer.paragraphs[0].text = HEAD, FOOT
    document.styles["Heading 1"].font.color.rgb = RGBColor(0xC0, 0x39, 0x2B)
    document.core_properties.author = "Somebody at Marlow"
    document.add_paragraph(BODY)
    document.add_picture(io.BytesIO(_PNG))
    change(document)
    return saved(document)


def saved(document: docx.document.Document) -> bytes:
    """The bytes of a document."""
    written = io.BytesIO()
    document.save(written)
    return written.getvalue()


def rewritten(data: bytes, change: Callable[[str, bytes], bytes], **more: bytes) -> bytes:
    """The package with its parts changed and others added."""
    written = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            target.writestr(name, change(name, source.read(name)))
        for name, content in more.items():
            target.writestr(name, content)
    return written.getvalue()


def typed(data: bytes, kind: bytes) -> bytes:
    """The package with another type of its main part."""
    main = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    return rewritten(data, lambda name, part: part.replace(main, kind) if name == "[Content_Types].xml" else part)


DOTX = b"application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"
DOCM = b"application/vnd.ms-word.document.macroEnabled.main+xml"


def without_styles(*names: str) -> bytes:
    """A template that lacks styles."""

    def drop(document: docx.document.Document) -> None:
        for name in names:
            document.styles[name].delete()

    return template(drop)


def with_alias(name: str, other: str) -> bytes:
    """A template that has a style under another name."""

    def rename(document: docx.document.Document) -> None:
        document.styles[name].delete()
        document.styles.add_style(other, WD_STYLE_TYPE.PARAGRAPH)

    return template(rename)


def with_two_sections() -> bytes:
    """A template whose last section takes its head from the first one."""

    def more(document: docx.document.Document) -> None:
        document.add_section()
        document.add_paragraph("Second section")

    return template(more)


def fetching(kind: str = RELATIONSHIP_TYPE.IMAGE) -> bytes:
    """A template whose head points to something elsewhere."""
    return template(
        lambda d: d.sections[0].header.part.relate_to("http://example.com/a.png", kind, is_external=True) and None
    )


def attached() -> bytes:
    """A document made from a template that lies elsewhere, as offices have them."""

    def attach(document: docx.document.Document) -> None:
        kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate"
        key = document.part._settings_part.relate_to("file:///T:/house.dotx", kind, is_external=True)
        mark = OxmlElement("w:attachedTemplate")
        mark.set("{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id", key)
        document.settings.element.insert(0, mark)

    return template(attach)
