"""A case in a house template: what is taken over, what stays behind, what is refused."""

import io
import zipfile

import docx
import pytest

from assistant.errors import InputError
from assistant.export.case_docx import to_docx
from assistant.export.docx_look import text_width
from assistant.export.docx_styles import style_of
from assistant.export.docx_template import read_template
from assistant.export.pack import Parties, to_pack
from assistant.export.pack_case import edited_of
from assistant.export.review_docx import to_review_docx
from tests.unit.export import templates

ALL = templates.template()


def opened(data):
    return docx.Document(io.BytesIO(data))


def parts_of(data):
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


@pytest.fixture(params=["en", "zh"])
def sample(request):
    return request.getfixturevalue(request.param)


def test_page_head_foot_and_styles_are_the_template_s(sample):
    document = opened(to_docx(sample.draft, read_template("house.docx", ALL)))
    section = document.sections[0]
    assert (section.header.paragraphs[0].text, section.footer.paragraphs[0].text) == (templates.HEAD, templates.FOOT)
    assert document.paragraphs[0].text == sample.draft.title
    assert document.paragraphs[0].style.name == "Title"
    assert {p.style.name for p in document.paragraphs if p.text in {s.heading for s in sample.draft.sections}} == {
        "Heading 1"
    }
    assert str(document.styles["Heading 1"].font.color.rgb) == "C0392B"
    widths = [sum(cell.width for cell in row.cells) for table in document.tables for row in table.rows]
    assert widths and all(width == text_width(document) for width in widths)


def test_nothing_of_the_template_s_own_text_or_maker_goes_along(sample):
    parts = parts_of(to_docx(sample.draft, read_template("house.docx", ALL)))
    assert not any(templates.BODY.encode() in part or b"Somebody at Marlow" in part for part in parts.values())
    assert not any(name.startswith("word/media") for name in parts)
    assert "docProps/app.xml" not in parts


def test_the_same_case_and_template_give_the_same_bytes(sample):
    one, two = (to_docx(sample.draft, read_template("house.docx", ALL)) for _ in range(2))
    assert one == two


def test_review_and_pack_take_the_template_too(sample):
    house = read_template("house.docx", ALL)
    review = to_review_docx(sample.draft, sample.transcript, sample.passages, house, ui="en")
    pack = to_pack(edited_of(sample.draft), [], Parties(None, None), house)
    for data in (review, pack):
        assert opened(data).sections[0].header.paragraphs[0].text == templates.HEAD
    assert len(list(opened(review).comments)) > 0


def test_missing_styles_are_named_and_made_up_for(sample):
    house = read_template(
        "poor.docx", templates.without_styles("Title", "Quote", "Intense Quote", "Heading 1", "Subtitle")
    )
    assert house.missing == ("Title", "Subtitle", "Heading 1", "Quote", "Quote Attribution")
    document = opened(to_docx(sample.draft, house))
    assert document.paragraphs[0].style.name == "Title"
    assert document.styles["Title"].font.size.pt == 24
    to_pack(edited_of(sample.draft), [], Parties(None, None), house)


@pytest.mark.parametrize(
    ("name", "other"), [("Quote", "Pull Quote"), ("Quote", "引用"), ("Heading 1", "标题 1"), ("Subtitle", "Standfirst")]
)
def test_a_style_is_known_under_its_other_names(en, name, other):
    house = read_template("house.docx", templates.with_alias(name, other))
    assert name not in house.missing
    assert style_of(opened(to_docx(en.draft, house)), name).name == other


def test_a_head_of_an_earlier_section_is_kept(en):
    document = opened(to_docx(en.draft, read_template("two.docx", templates.with_two_sections())))
    assert len(document.sections) == 1
    assert document.sections[0].header.paragraphs[0].text == templates.HEAD


def test_a_template_file_of_word_is_read_as_one(en):
    house = read_template("house.dotx", templates.typed(ALL, templates.DOTX))
    assert templates.DOTX not in parts_of(to_docx(en.draft, house))["[Content_Types].xml"]


def test_the_template_that_a_document_was_made_from_is_not_asked_for(en):
    parts = parts_of(to_docx(en.draft, read_template("made.docx", templates.attached())))
    assert not any(b"house.dotx" in part or b"attachedTemplate" in part for part in parts.values())


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (templates.typed(ALL, templates.DOCM), "macros"),
        (templates.fetching(), "example.com"),
        (b"PK\x03\x04 nothing", "cannot be opened"),
        (templates.rewritten(ALL, lambda n, d: d[: len(d) // 2] if n == "word/styles.xml" else d), "cannot be opened"),
        (templates.rewritten(ALL, lambda n, d: b"" if n == "word/_rels/document.xml.rels" else d), "cannot be opened"),
        (templates.typed(ALL, b"application/vnd.ms-excel"), "cannot be opened"),
    ],
)
def test_what_cannot_be_used_is_refused_in_both_languages(data, says):
    with pytest.raises(InputError) as refused:
        read_template("bad.docx", data)
    assert says in refused.value.message.en
    assert "bad.docx" in refused.value.message.zh
    assert refused.value.hint.zh
