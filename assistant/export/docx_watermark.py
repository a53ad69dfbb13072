"""The watermark of a case that nobody has approved: Word's own kind, a text shape behind the page in every header.

Word knows a watermark by a VML text path (ECMA-376 Part 4, section 19.1.2.23) in a header whose shape is named
`PowerPlusWaterMarkObject…`; it then offers to take it out under Design.
"""

from __future__ import annotations

from collections.abc import Iterator

from docx.document import Document
from docx.oxml import parse_xml
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.section import _Header

from assistant.export.docx_xml import element
from assistant.export.words import word

_GREY = "#c8c8c8"
_SHAPE = """<w:pict xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
 xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
 xmlns:w10="urn:schemas-microsoft-com:office:word">
<v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" path="m@7,l@8,m@5,21600l@6,21600e">
<v:formulas><v:f eqn="sum #0 0 10800"/><v:f eqn="prod #0 2 1"/><v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/>
<v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/><v:f eqn="if @0 21600 @1"/><v:f eqn="if @0 0 @2"/>
<v:f eqn="if @0 @4 21600"/></v:formulas><v:path textpathok="t" o:connecttype="none"/>
<v:textpath on="t" fitshape="t"/></v:shapetype>
<v:shape id="PowerPlusWaterMarkObject{number}" o:spid="_x0000_s{spid}" type="#_x0000_t136" alt="{text}"
 style="position:absolute;margin-left:0;margin-top:0;width:{width}pt;height:60pt;rotation:315;z-index:-251658752;mso-position-horizontal:center;mso-position-horizontal-relative:margin;mso-position-vertical:center;mso-position-vertical-relative:margin"
 o:allowincell="f" fillcolor="{grey}" stroked="f"><v:fill opacity=".6"/>
<v:textpath style="font-family:&quot;{font}&quot;;font-size:1pt" string="{text}"/>
<w10:wrap anchorx="margin" anchory="margin"/></v:shape></w:pict>"""
_FONTS = {"en": "Arial", "zh": "SimHei"}
_WIDTHS = {"en": 440, "zh": 380}  # points; the diagonal of a page leaves room for it


def add_watermark(document: Document, lang: str) -> None:
    """Marks every page as a draft that is not approved, in the language of the case; headers keep what they hold."""
    for number, header in enumerate(_headers(document), 1):
        paragraph = header.paragraphs[0] if header.paragraphs else header.add_paragraph()
        run = element("r")
        run.append(_shape(number, lang))
        paragraph._p.append(run)


def _headers(document: Document) -> Iterator[_Header]:
    """Every header that some page shows."""
    for number, section in enumerate(document.sections):
        kinds = [section.header]
        kinds += [section.first_page_header] if section.different_first_page_header_footer else []
        kinds += [section.even_page_header] if document.settings.odd_and_even_pages_header_footer else []
        for header in kinds:
            if number and header.is_linked_to_previous:
                continue  # shows the one of the section before, which has it
            yield header


def _shape(number: int, lang: str) -> BaseOxmlElement:
    text = word("watermark", lang)
    shape = _SHAPE.format(
        number=number, spid=2048 + number, text=text, grey=_GREY, width=_WIDTHS[lang], font=_FONTS[lang]
    )
    return parse_xml(shape)
