"""How a Word document of ours looks: page, fonts of both scripts, styles, language.

Styles are those every copy of Word knows by name (Title, Heading 1, Quote ...), so that a house template
can take them over; their look is set here, without the theme fonts that would override it.
"""

from __future__ import annotations

from dataclasses import dataclass

from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Cm, Length, Pt, RGBColor
from docx.styles.style import ParagraphStyle

from assistant.export.docx_styles import ATTRIBUTION, has_style
from assistant.export.docx_xml import element, line

INK, ACCENT, GREY, ALARM = "1F2937", "0F5C63", "6B7280", "9B1C1C"
# Cambria and Calibri have lining figures: the numbers of a headline stand as high as its capitals.
BODY, DISPLAY, HAN, HAN_QUOTE = "Calibri", "Cambria", "Microsoft YaHei", "KaiTi"
NOTICE, COMMENT = "Notice", "annotation text"
_SIDE = Cm(2.8)


@dataclass(frozen=True, slots=True)
class Look:
    """Size and space in points; `indent` in centimetres; `lines` is the line height for (English, Chinese)."""

    name: str
    size: float
    color: str = INK
    font: str = BODY
    han: str = HAN
    before: float = 0
    after: float = 0
    lines: tuple[float, float] = (1.25, 1.45)
    indent: float = 0
    bold: bool = False
    italic: bool = False
    with_next: bool = False


LOOKS = (
    Look("Normal", 11, after=7),
    Look("Title", 24, font=DISPLAY, after=6, lines=(1.1, 1.25), bold=True, with_next=True),
    Look("Subtitle", 13, GREY, after=14, lines=(1.2, 1.4)),
    Look("Heading 1", 16, ACCENT, DISPLAY, before=20, after=6, lines=(1.1, 1.25), bold=True, with_next=True),
    Look("Heading 2", 12, INK, BODY, before=12, after=3, lines=(1.1, 1.3), bold=True, with_next=True),
    Look("Quote", 12.5, ACCENT, DISPLAY, HAN_QUOTE, before=6, after=4, lines=(1.25, 1.5), indent=0.7, italic=True),
    Look(ATTRIBUTION, 10, GREY, after=10, indent=0.7),
    Look("List Bullet", 11, after=4),
    Look(NOTICE, 11, ALARM, after=0, bold=True),
    Look(COMMENT, 10, after=3, lines=(1.0, 1.2)),
    Look("Footer", 9, GREY),
)


def complete(document: Document, lang: str) -> None:
    """Give a document from a house template the styles that it lacks, in our look."""
    for look in LOOKS:
        if not has_style(document, look.name):
            _style(document, look, lang)
            if look.name == NOTICE:
                _boxed(document)
            if look.name == COMMENT:
                _comment_styles(document)


def dress(document: Document, lang: str) -> None:
    """Give a document its page, styles and language; `lang` is the language of the case."""
    _drop_other_styles(document)
    _page(document, lang)
    _defaults(document)
    for look in LOOKS:
        _style(document, look, lang)
    _comment_styles(document)
    _borders(document.styles["Quote"], line("left", 18, 10, ACCENT))
    _boxed(document)
    _settings(document)


def _comment_styles(document: Document) -> None:
    """python-docx names the styles of comments by the ids that Word gives them, but brings none along."""
    document.styles[COMMENT].element.styleId = "CommentText"
    if "annotation reference" not in [style.name for style in document.styles]:
        reference = document.styles.add_style("annotation reference", WD_STYLE_TYPE.CHARACTER, builtin=True)
        reference.element.styleId, reference.font.size = "CommentReference", Pt(8)


def _boxed(document: Document) -> None:
    _borders(document.styles[NOTICE], *(line(side, 8, 6, ALARM) for side in ("top", "left", "bottom", "right")))


def text_width(document: Document) -> Length:
    """How wide the lines of a page are."""
    section = document.sections[0]
    page = section.page_width or _paper("en")[0]
    return Length(page - (section.left_margin or _SIDE) - (section.right_margin or _SIDE))


def _paper(lang: str) -> tuple[Length, Length]:
    return (Cm(21), Cm(29.7)) if lang == "zh" else (Cm(21.59), Cm(27.94))


def _drop_other_styles(document: Document) -> None:
    """Only what we use stays in the style list of the writer's Word."""
    kept = {look.name.casefold() for look in LOOKS} | {"default paragraph font", "normal table", "no list"}
    for style in list(document.styles.element.findall(qn("w:style"))):
        if style.find(qn("w:name")).get(qn("w:val")).casefold() not in kept:
            document.styles.element.remove(style)


def _page(document: Document, lang: str) -> None:
    """A4 for Chinese, Letter for English, with a measure of some 75 letters or 40 characters."""
    section = document.sections[0]
    section.page_width, section.page_height = _paper(lang)
    section.left_margin = section.right_margin = _SIDE
    section.top_margin = section.bottom_margin = Cm(2.4)
    # The grid of the default template would stretch Chinese lines to its own pitch.
    grid = section._sectPr.find(qn("w:docGrid"))
    if grid is not None:
        section._sectPr.remove(grid)


def _defaults(document: Document) -> None:
    properties = document.styles.element.find(qn("w:docDefaults")).find(qn("w:rPrDefault")).find(qn("w:rPr"))
    for child in list(properties):
        properties.remove(child)
    properties.append(_fonts(BODY, HAN))
    properties.append(element("lang", val="en-US", eastAsia="zh-CN", bidi="ar-SA"))


def _style(document: Document, look: Look, lang: str) -> None:
    names = [style.name for style in document.styles]
    style = (
        document.styles[look.name]
        if look.name in names
        else document.styles.add_style(
            look.name, WD_STYLE_TYPE.PARAGRAPH, builtin=look.name not in (ATTRIBUTION, NOTICE)
        )
    )
    _bare(style)
    # Serif figures beside a Chinese sans would look like another document's.
    style.element.get_or_add_rPr().append(_fonts(BODY if lang == "zh" else look.font, look.han))
    style.font.size, style.font.color.rgb = Pt(look.size), RGBColor.from_string(look.color)
    style.font.bold = look.bold
    # Slanted Chinese characters are hard to read: a Chinese quote is set in KaiTi instead.
    style.font.italic = look.italic and lang != "zh"
    form = style.paragraph_format
    form.space_before, form.space_after = Pt(look.before), Pt(look.after)
    form.line_spacing = look.lines[lang == "zh"]
    form.widow_control, form.keep_with_next = True, look.with_next
    if look.indent:
        form.left_indent = form.right_indent = Cm(look.indent)


def _bare(style: ParagraphStyle) -> None:
    """Take away the look of the default template, but list numbers and outline levels."""
    element = style.element
    if element.rPr is not None:
        element.remove(element.rPr)
    for link in element.findall(qn("w:link")):
        element.remove(link)
    if element.pPr is not None:
        for child in list(element.pPr):
            if child.tag not in (qn("w:numPr"), qn("w:outlineLvl")) or style.name == "Subtitle":
                element.pPr.remove(child)


def _fonts(latin: str, han: str) -> BaseOxmlElement:
    return element("rFonts", ascii=latin, hAnsi=latin, eastAsia=han, cs=latin)


def _borders(style: ParagraphStyle, *lines: BaseOxmlElement) -> None:
    """Lines beside the paragraphs of a style."""
    borders = element("pBdr")
    borders.extend(lines)
    # The schema wants this order.
    after = ("w:shd", "w:tabs", "w:spacing", "w:ind", "w:jc", "w:outlineLvl")
    style.element.get_or_add_pPr().insert_element_before(borders, *after)


def _settings(document: Document) -> None:
    """Chinese punctuation that meets is set close, as print does; languages for the spelling check."""
    settings = document.settings.element
    settings.find(qn("w:characterSpacingControl")).set(qn("w:val"), "compressPunctuation")
    languages = settings.find(qn("w:themeFontLang"))
    languages.set(qn("w:val"), "en-US")
    languages.set(qn("w:eastAsia"), "zh-CN")
