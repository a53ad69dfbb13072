"""What a Word document may hold besides plain paragraphs."""

from __future__ import annotations

import io
import struct
import zlib

import docx
import pytest

from assistant.ingest.read import read_transcripts
from tests.unit.ingest.writing import paragraph, save_body

TALK = [
    paragraph("Dana Fox: How did it begin?"),
    paragraph("Li Wei: With a phone call."),
    paragraph("Dana Fox: And then?"),
    paragraph("Li Wei: We looked for a tool."),
]


def words_of(path):
    (transcript,) = read_transcripts(path)
    return [transcript.words_of(turn.index) for turn in transcript.turns]


def with_last(inner, tmp_path, **more):
    return save_body(tmp_path / "call.docx", "".join(TALK) + inner, **more)


def picture():
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", zlib.compress(b"\0\1\2\3")) + chunk(b"IEND", b"")


@pytest.mark.parametrize(
    ("inner", "words"),
    [
        (("Dana Fox: We ", "<w:ins><w:r><w:t>really </w:t></w:r></w:ins>", "care."), "We really care."),
        (("Dana Fox: We ", "<w:del><w:r><w:delText>hardly </w:delText></w:r></w:del>", "care."), "We care."),
        (
            ("Dana Fox: See ", '<w:hyperlink r:id="r9"><w:r><w:t>the page</w:t></w:r></w:hyperlink>', "."),
            "See the page.",
        ),
        (
            ("Dana Fox: About ", "<w:sdt><w:sdtContent><w:r><w:t>forty</w:t></w:r></w:sdtContent></w:sdt>", "."),
            "About forty.",
        ),
        (("Dana Fox: One", "<w:r><w:br/></w:r>", "two", "<w:r><w:cr/></w:r>", "three."), "One\ntwo\nthree."),
        (("Dana Fox: a", "<w:r><w:tab/></w:r>", "b."), "a\tb."),
        (("Dana Fox: year", "<w:r><w:noBreakHyphen/></w:r>", "end."), "year-end."),
        (("Dana Fox: ", '<w:fldSimple w:instr="PAGE"><w:r><w:t>7</w:t></w:r></w:fldSimple>', " days."), "7 days."),
        (
            ('<w:r><w:drawing><wp:inline xmlns:wp="x"/></w:drawing></w:r>', "Dana Fox: After the picture."),
            "After the picture.",
        ),
        (
            (
                "Dana Fox: moved ",
                "<w:moveFrom><w:r><w:t>old</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>new</w:t></w:r></w:moveTo>",
                ".",
            ),
            "moved new.",
        ),
    ],
    ids=["insertion", "deletion", "link", "control", "breaks", "tab", "hyphen", "field", "picture", "moved"],
)
def test_keeps_what_the_reader_sees(tmp_path, inner, words):
    assert words_of(with_last(paragraph(*inner), tmp_path))[-1] == words


def test_deleted_text_is_listed_with_its_place(tmp_path):
    deleted = paragraph("Dana Fox: We ", "<w:del><w:r><w:delText>hate</w:delText></w:r></w:del>", "care.")
    (transcript,) = read_transcripts(with_last(deleted, tmp_path))
    assert ("hate", "deleted text (tracked change)", "paragraph 5") in [
        (s.what, s.reason, s.where) for s in transcript.skipped
    ]
    assert "hate" not in transcript.text


def test_a_text_box_is_read_once(tmp_path):
    inside = f"<w:txbxContent>{paragraph('Dana Fox: In the box?')}</w:txbxContent>"
    box = (
        f'<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx>{inside}</wps:txbx></wps:wsp></w:drawing></mc:Choice>'
        f"<mc:Fallback><w:pict><v:textbox>{inside}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )
    assert words_of(with_last(paragraph("Li Wei: Beside it.", box), tmp_path))[-2:] == ["Beside it.", "In the box?"]


def test_blocks_in_controls_and_insertions_are_read(tmp_path):
    wrapped = f"<w:sdt><w:sdtContent>{paragraph('Dana Fox: In a control?')}</w:sdtContent></w:sdt><w:ins>{paragraph('Li Wei: Inserted.')}</w:ins>"
    assert words_of(with_last(wrapped, tmp_path))[-2:] == ["In a control?", "Inserted."]


def test_the_main_part_may_have_any_name(tmp_path):
    assert len(words_of(save_body(tmp_path / "call.docx", "".join(TALK), main="word/document2.xml"))) == 4


def test_a_broken_link_to_a_picture_keeps_the_words(tmp_path):
    relation = '<Relationship Id="r7" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="NULL"/>'
    assert len(words_of(save_body(tmp_path / "call.docx", "".join(TALK), relations=relation))) == 4


def test_headers_comments_and_notes_are_listed_not_spoken(tmp_path):
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    kinds = {"header": "header1.xml", "comments": "comments.xml", "footnotes": "footnotes.xml"}
    relations = "".join(
        f'<Relationship Id="{kind}" Type="{office}/{kind}" Target="{target}"/>' for kind, target in kinds.items()
    )
    xml = '<w:x xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">{}</w:x>'
    parts = {f"word/{target}": xml.format(paragraph(f"in the {kind}")) for kind, target in kinds.items()}
    (transcript,) = read_transcripts(save_body(tmp_path / "call.docx", "".join(TALK), parts=parts, relations=relations))
    assert [(s.what, s.where) for s in transcript.skipped] == [(f"in the {kind}", kind) for kind in kinds]
    assert "in the" not in transcript.text


def test_tables_around_the_speech_are_set_aside_and_rows_keep_their_place(tmp_path):
    document = docx.Document()
    document.add_paragraph("Notes")
    grid = document.add_table(rows=0, cols=3)
    for row in [
        ("Time", "Speaker", "Text"),
        ("00:01", "Dana Fox", "How?"),
        ("00:05", "Li Wei", "So."),
        ("", "", "And so on."),
        ("00:09", "Dana Fox", "Why?"),
    ]:
        for cell, text in zip(grid.add_row().cells, row, strict=True):
            cell.text = text
    document.save(str(tmp_path / "call.docx"))
    (transcript,) = read_transcripts(tmp_path / "call.docx")
    assert [(t.where, t.start_s, transcript.words_of(t.index)) for t in transcript.turns] == [
        ("row 2 of table 1", 1, "How?"),
        ("row 3 of table 1", 5, "So.\nAnd so on."),
        ("row 5 of table 1", 9, "Why?"),
    ]
    assert [(s.what, s.where) for s in transcript.skipped] == [
        ("Time | Speaker | Text", "row 1 of table 1"),
        ("Notes", "paragraph 1"),
    ]


def test_a_table_without_headings_is_known_by_what_it_holds(tmp_path):
    document = docx.Document()
    grid = document.add_table(rows=0, cols=2)
    for row in [
        ("Dana Fox", "How did it begin?"),
        ("Li Wei", "With a phone call."),
        ("Dana Fox", "And then?"),
        ("Li Wei", "We looked for a tool."),
    ]:
        for cell, text in zip(grid.add_row().cells, row, strict=True):
            cell.text = text
    document.save(str(tmp_path / "call.docx"))
    assert words_of(tmp_path / "call.docx") == [
        "How did it begin?",
        "With a phone call.",
        "And then?",
        "We looked for a tool.",
    ]


def test_a_table_as_a_frame_is_read_like_paragraphs(tmp_path):
    frame = f"<w:tbl><w:tr><w:tc>{''.join(TALK)}</w:tc></w:tr></w:tbl>"
    assert len(words_of(save_body(tmp_path / "call.docx", frame))) == 4


def test_a_picture_before_the_name_keeps_the_turn(tmp_path):
    document = docx.Document()
    for who, clock, words in (("Dana Fox", "0:03", "How?"), ("Li Wei", "0:09", "So."), ("Dana Fox", "0:12", "Why?")):
        paragraph_ = document.add_paragraph()
        paragraph_.add_run().add_picture(io.BytesIO(picture()))
        paragraph_.add_run(f"{who}   {clock}").add_break()
        paragraph_.add_run(words)
    document.save(str(tmp_path / "call.docx"))
    assert words_of(tmp_path / "call.docx") == ["How?", "So.", "Why?"]


def test_characters_that_are_no_text_are_cleaned(tmp_path):
    path = tmp_path / "call.docx"
    save_body(path, "".join(TALK) + paragraph("Dana Fox: a\u202eb\u200bc\u00a0d&#xD800;e&#x7;f\u0085g."))
    assert words_of(path)[-1] == "abc def\ng."
