"""The watermark of a case that nobody has approved."""

import io

import docx
import pytest

from assistant.export.case_docx import to_docx
from assistant.export.docx_file import bare_document
from assistant.export.docx_watermark import add_watermark

WORDS = {"en": "DRAFT: not approved", "zh": "草稿：未获授权"}
TEXTPATH = "{urn:schemas-microsoft-com:vml}textpath"
SHAPE = "{urn:schemas-microsoft-com:vml}shape"


def marks(header):
    """The texts of the watermarks in a header."""
    shapes = [s for s in header._element.iter(SHAPE) if s.get("id", "").startswith("PowerPlusWaterMarkObject")]
    return [path.get("string") for shape in shapes for path in shape.iter(TEXTPATH)]


def test_every_page_carries_it_until_the_case_is_approved(case):
    draft = docx.Document(io.BytesIO(to_docx(case.draft, approved=False)))
    assert [marks(section.header) for section in draft.sections] == [[WORDS[case.draft.lang]]]
    approved = docx.Document(io.BytesIO(to_docx(case.draft)))
    assert not any(marks(section.header) for section in approved.sections)


def test_the_same_case_gives_the_same_bytes(case):
    assert to_docx(case.draft, approved=False) == to_docx(case.draft, approved=False)


def test_the_text_of_the_case_stays_what_it_is(case):
    with_it, without = (docx.Document(io.BytesIO(to_docx(case.draft, approved=a))) for a in (False, True))
    assert [p.text for p in with_it.paragraphs] == [p.text for p in without.paragraphs]


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_headers_keep_what_they_hold_and_every_kind_of_page_has_one(lang):
    document = bare_document(lang, "T")
    section = document.sections[0]
    section.header.paragraphs[0].text = "House header"
    section.different_first_page_header_footer = True
    document.settings.odd_and_even_pages_header_footer = True
    document.add_section()
    add_watermark(document, lang)
    for header in (section.header, section.first_page_header, section.even_page_header):
        assert marks(header) == [WORDS[lang]]
    assert section.header.paragraphs[0].text == "House header"
    assert document.sections[1].header.is_linked_to_previous
    ids = [s.get("id") for h in (section.header, section.first_page_header) for s in h._element.iter(SHAPE)]
    assert len(ids) == len(set(ids))
