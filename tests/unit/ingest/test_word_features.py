"""Everything that a Word document can hold besides plain paragraphs: read once, in order, or listed as left out."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from assistant.ingest.read import read_transcripts
from assistant.ingest.word import read_word
from tests.unit.ingest.writing import paragraph, save_body

MATH = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
VANISH = "<w:rPr><w:vanish/></w:rPr>"


def sheet(tmp_path, body, **more):
    path = save_body(tmp_path / "call.docx", body, **more)
    return read_word(path.read_bytes(), path)


def lines(tmp_path, body, **more):
    return [line.text for line in sheet(tmp_path, body, **more).lines]


def left(tmp_path, body, **more):
    return [(item.what, item.code, item.where or str(item.place)) for item in sheet(tmp_path, body, **more).left]


def run(text, properties=""):
    return f'<w:r>{properties}<w:t xml:space="preserve">{text}</w:t></w:r>'


def cell(*content, properties=""):
    inner = "".join(each if each.startswith("<") else paragraph(each) for each in content)
    return f"<w:tc>{properties}{inner}</w:tc>"


def row(*cells, properties=""):
    return f"<w:tr>{properties}{''.join(cells)}</w:tr>"


def table(*rows):
    return f"<w:tbl>{''.join(rows)}</w:tbl>"


def box(*content):
    inside = f"<w:txbxContent>{''.join(content)}</w:txbxContent>"
    return (
        f'<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx>{inside}</wps:txbx></wps:wsp>'
        f"</w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>{inside}</v:textbox></w:pict></mc:Fallback>"
        "</mc:AlternateContent></w:r>"
    )


def code(kind):
    return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'


def instruction(text):
    return f"<w:r><w:instrText>{text}</w:instrText></w:r>"


@pytest.mark.parametrize(
    ("inner", "text"),
    [
        ((code("begin"), instruction(" PAGE "), code("separate"), run("7"), code("end"), " days"), "7 days"),
        ((code("begin"), instruction(' XE "x" '), code("end"), "words"), "words"),
        (
            (
                "a ",
                code("begin"),
                instruction("IF "),
                *(code("begin"), instruction("Y"), code("separate"), run("inner"), code("end")),
                instruction(' = "2024"'),
                code("separate"),
                run("shown"),
                code("end"),
                " b",
            ),
            "a shown b",
        ),
        (('<w:r><w:sym w:font="Symbol" w:char="F0B1"/></w:r>', "5"), "±5"),
        (('<w:r><w:sym w:font="Symbol" w:char="F061"/></w:r>',), "α"),
        (('<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>', " done"), "✓ done"),
        (('<w:r><w:sym w:font="Webdings" w:char="F021"/></w:r>', "done"), "done"),
        (('<w:r><w:sym w:font="Arial" w:char="20AC"/></w:r>', "40"), "€40"),
        (
            ("<w:r><w:ruby><w:rt><w:r><w:t>かんじ</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>漢字</w:t></w:r></w:rubyBase></w:ruby></w:r>",),
            "漢字",
        ),
        ((f"<w:smartTag>{run('Ber')}<w:smartTag>{run('lin')}</w:smartTag></w:smartTag>",), "Berlin"),
        ((f"<w:customXml>{run('tagged')}</w:customXml>",), "tagged"),
        ((f'<w:bdo w:val="ltr">{run("ordered")}</w:bdo>',), "ordered"),
        (("soft", "<w:r><w:softHyphen/></w:r>", "ware"), "software"),
        (
            (f"<m:oMath {MATH}><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>", " of it"),
            "1/2 of it",
        ),
        (
            (
                f"<m:oMathPara {MATH}><m:oMath><m:sSup><m:e><m:r><m:t>10</m:t></m:r></m:e><m:sup><m:r><m:t>−3</m:t></m:r></m:sup></m:sSup>"
                "<m:d><m:e><m:rad><m:deg/><m:e><m:r><m:t>x</m:t></m:r></m:e></m:rad></m:e></m:d></m:oMath></m:oMathPara>",
            ),
            "10^(−3)(√x)",
        ),
        ((run("no", "<w:rPr><w:vanish w:val='0'/></w:rPr>"), "t hidden"), "not hidden"),
        ((run("on screen", "<w:rPr><w:webHidden/></w:rPr>"),), "on screen"),
        ((f"<mc:AlternateContent><mc:Choice Requires='x'>{run('new')}</mc:Choice><mc:Fallback>{run('old')}</mc:Fallback></mc:AlternateContent>",), "new"),
        ((f"<mc:AlternateContent><mc:Choice Requires='x'/><mc:Fallback>{run('old')}</mc:Fallback></mc:AlternateContent>",), "old"),
        ((f"<w:sdt><w:sdtPr><w:alias w:val='n'/></w:sdtPr><w:sdtContent><w:hyperlink>{run('link')}</w:hyperlink></w:sdtContent></w:sdt>",), "link"),
        ((f"<w:ins>{run('kept ')}<w:del><w:r><w:delText>gone </w:delText></w:r></w:del></w:ins>", "end"), "kept end"),
    ],
    ids=[
        *("field", "field-without-result", "field-in-code", "plus-minus", "greek", "tick", "ornament", "euro", "ruby"),
        *("smart-tag", "custom-xml", "direction", "soft-hyphen", "fraction", "formula", "vanish-off", "web-hidden"),
        *("choice", "fallback", "control-link", "deletion-in-insertion"),
    ],
)  # fmt: skip
def test_a_paragraph_reads_as_it_is_shown(tmp_path, inner, text):
    assert lines(tmp_path, paragraph(*inner)) == [text]


def test_hidden_text_is_kept_out_and_listed(tmp_path):
    body = paragraph("Seen. ", run("Not seen. ", VANISH), "Seen again.")
    assert lines(tmp_path, body) == ["Seen. Seen again."]
    assert left(tmp_path, body) == [("Not seen.", "hidden", "paragraph 1")]


def test_text_hidden_by_its_style_is_kept_out(tmp_path):
    styles = (
        '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
        '<w:style w:styleId="Base"><w:rPr><w:vanish/></w:rPr></w:style>'
        '<w:style w:styleId="Secret"><w:basedOn w:val="Base"/></w:style>'
        '<w:style w:styleId="Open"><w:basedOn w:val="Base"/><w:rPr><w:vanish w:val="false"/></w:rPr></w:style>'
        '<w:style w:styleId="Loop"><w:basedOn w:val="Loop"/></w:style></w:styles>'
    )
    body = (
        paragraph(run("a", '<w:rPr><w:rStyle w:val="Secret"/></w:rPr>'), run("b", '<w:rPr><w:rStyle w:val="Open"/></w:rPr>'))
        + paragraph('<w:pPr><w:pStyle w:val="Secret"/></w:pPr>', "c", run("d", "<w:rPr><w:vanish w:val='0'/></w:rPr>"))
        + paragraph('<w:pPr><w:pStyle w:val="Loop"/></w:pPr>', "e")
    )  # fmt: skip
    more = {
        "parts": {"word/styles.xml": styles},
        "relations": f'<Relationship Id="s" Type="{OFFICE}/styles" Target="styles.xml"/>',
    }
    assert lines(tmp_path, body, **more) == ["b", "d", "e"]
    assert [what for what, _, _ in left(tmp_path, body, **more)] == ["a", "c"]


def test_moved_text_stands_at_its_new_place_and_the_old_one_is_listed(tmp_path):
    body = paragraph(f"<w:moveFrom>{run('We saved time.')}</w:moveFrom>") + paragraph(
        "First. ", f"<w:moveTo>{run('We saved time.')}</w:moveTo>"
    )
    assert [text for text in lines(tmp_path, body) if text] == ["First. We saved time."]
    assert left(tmp_path, body) == [("We saved time.", "moved", "paragraph 1")]


def test_a_struck_out_end_of_paragraph_joins_it_with_the_next(tmp_path):
    struck = "<w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr>"
    body = paragraph(struck, "Dana Fox: we went ") + paragraph("on.") + paragraph("Then.")
    assert lines(tmp_path, body) == ["Dana Fox: we went on.", "Then."]
    assert str(sheet(tmp_path, body).lines[0].place) == "paragraphs 1-2"
    assert lines(tmp_path, paragraph(struck, "last")) == ["last"]
    assert lines(tmp_path, paragraph(struck, "before") + table(row(cell("x"), cell("y")))) == ["before", "x\ty"]


def test_struck_out_rows_and_blocks_are_listed(tmp_path):
    gone = row(cell("gone"), cell("too"), properties="<w:trPr><w:del w:id='1'/></w:trPr>")
    body = table(row(cell("a"), cell("b")), gone) + f"<w:del>{paragraph('a block')}</w:del>"
    assert lines(tmp_path, body) == ["a\tb"]
    assert left(tmp_path, body) == [("gone too", "deleted", "row 2 of table 1"), ("a block", "deleted", "paragraph 1")]


def test_deleted_text_in_a_box_is_listed_once(tmp_path):
    gone = "<w:del><w:r><w:delText>gone</w:delText></w:r></w:del>"
    assert left(tmp_path, paragraph("by", box(paragraph("in the box", gone)))) == [("gone", "deleted", "paragraph 2")]
    assert left(tmp_path, paragraph("by", f"<w:del>{box(paragraph('gone'))}</w:del>")) == [
        ("gone", "deleted", "paragraph 1")
    ]


def test_boxes_are_read_once_wherever_they_stand(tmp_path):
    nested = box(paragraph("outer", box(paragraph("inner"))))
    assert lines(tmp_path, paragraph("anchor", nested)) == ["anchor", "outer", "inner"]
    in_cell = table(row(cell("a"), cell(paragraph("b", box(paragraph("c"))))))
    assert lines(tmp_path, in_cell) == ["a\tb\nc"]
    drawn = f"<w:r><w:pict><v:shape><v:textbox><w:txbxContent>{paragraph('old kind')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
    assert lines(tmp_path, paragraph("anchor", drawn)) == ["anchor", "old kind"]


def test_nested_tables_are_read_in_order(tmp_path):
    inner = table(row(cell("B"), cell("C")), row(cell("D"), cell("E")))
    body = paragraph("before") + table(row(cell("A"), cell(inner, paragraph("F")), cell("G"))) + paragraph("after")
    assert lines(tmp_path, body) == ["before", "A", "B\tC", "D\tE", "F", "G", "after"]
    framed = table(row(cell(paragraph("one"), inner, paragraph("two"))))
    assert lines(tmp_path, framed) == ["one", "B\tC", "D\tE", "two"]


def test_merged_cells_are_read_once_and_columns_keep_their_place(tmp_path):
    top, below = "<w:tcPr><w:vMerge w:val='restart'/></w:tcPr>", "<w:tcPr><w:vMerge/></w:tcPr>"
    wide = "<w:tcPr><w:gridSpan w:val='2'/></w:tcPr>"
    body = table(
        row(cell("Dana", properties=top), cell("0:01"), cell("How?")),
        row(cell("Dana", properties=below), cell("0:02"), cell("So?")),
        row(cell("both", properties=wide), cell("Well.")),
    )
    assert [line.cells for line in sheet(tmp_path, body).lines] == [
        ("Dana", "0:01", "How?"), ("", "0:02", "So?"), ("both", "", "Well."),
    ]  # fmt: skip


def test_controls_may_hold_rows_and_cells(tmp_path):
    in_control = "<w:sdt><w:sdtContent>{}</w:sdtContent></w:sdt>".format
    body = table(in_control(row(in_control(cell("a")), cell("b"))), row(cell("c"), cell("d")))
    assert lines(tmp_path, body) == ["a\tb", "c\td"]


def level(depth, counts, text, start=1):
    return f'<w:lvl w:ilvl="{depth}"><w:start w:val="{start}"/><w:numFmt w:val="{counts}"/><w:lvlText w:val="{text}"/></w:lvl>'


def listed(*levels, styles=""):
    """A part of lists with one list, and one of styles."""
    main = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    return {
        "parts": {
            "word/numbering.xml": f'<w:numbering {main}><w:abstractNum w:abstractNumId="3">{"".join(levels)}</w:abstractNum>'
            '<w:num w:numId="1"><w:abstractNumId w:val="3"/></w:num></w:numbering>',
            "word/styles.xml": f"<w:styles {main}>{styles}</w:styles>",
        },
        "relations": f'<Relationship Id="n" Type="{OFFICE}/numbering" Target="numbering.xml"/>'
        f'<Relationship Id="s" Type="{OFFICE}/styles" Target="styles.xml"/>',
    }


def item(text, depth=0, number=1):
    return paragraph(f'<w:pPr><w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{number}"/></w:numPr></w:pPr>', text)


@pytest.mark.parametrize(
    ("counts", "text"),
    [("decimal", "%1."), ("bullet", "\uf0b7"), ("bullet", "o"), ("lowerLetter", "%1)"), ("lowerLetter", "Part %1:")],
)
def test_numbers_and_bullets_of_automatic_lists_are_not_speech(tmp_path, counts, text):
    assert lines(tmp_path, item("How did it begin?"), **listed(level(0, counts, text))) == ["How did it begin?"]


def test_automatic_labels_with_words_are_read(tmp_path):
    lists = listed(level(0, "decimal", "Q%1:", start=4), level(1, "bullet", "A:"), level(2, "decimal", "第%1.%3问："))
    body = (
        item("How?") + item("So.", 1) + item("And?", 2) + item("Or?", 2) + item("Why?") + item("When?", 2) + item("", 0)
    )
    expected = ["Q4: How?", "A: So.", "第4.1问： And?", "第4.2问： Or?", "Q5: Why?", "第5.1问： When?", ""]
    assert lines(tmp_path, body, **lists) == expected
    assert lines(tmp_path, item("No list.", number=0) + item("No level.", 8) + item("Too deep.", 99), **lists) == [
        "No list.", "No level.", "Too deep.",
    ]  # fmt: skip


def test_a_style_may_bring_the_label(tmp_path):
    style = '<w:style w:styleId="Ask"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    ask = '<w:pPr><w:pStyle w:val="Ask"/></w:pPr>'
    lists = listed(level(0, "decimal", "问题%1："), styles=style)
    body = paragraph(ask, "怎么样？") + paragraph("很好。") + paragraph(ask, "为什么？")
    assert lines(tmp_path, body, **lists) == ["问题1： 怎么样？", "很好。", "问题2： 为什么？"]


def test_a_page_set_in_many_parts_is_listed_once(tmp_path):
    header = f'<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">{paragraph("Confidential")}</w:hdr>'
    parts = {f"word/header{n}.xml": header for n in (1, 2, 3)}
    relations = "".join(f'<Relationship Id="h{n}" Type="{OFFICE}/header" Target="header{n}.xml"/>' for n in (1, 2, 3))
    assert left(tmp_path, paragraph("words"), parts=parts, relations=relations) == [("Confidential", "page", "header")]


def test_text_that_lies_in_an_embedded_page_is_refused_with_the_way_out(tmp_path):
    path = save_body(tmp_path / "call.docx", '<w:altChunk r:id="page"/>')
    with pytest.raises(Exception, match="packed into it"):
        read_transcripts(path)


def rewritten(path, names=lambda name: name, texts=lambda text: text):
    """The same package with other names of parts or another form of its XML."""
    with zipfile.ZipFile(path) as package:
        parts = {name: package.read(name).decode() for name in package.namelist()}
    with zipfile.ZipFile(path, "w") as package:
        for name, text in parts.items():
            package.writestr(names(name), texts(text))
    return [line.text for line in read_word(path.read_bytes(), path).lines]


def test_the_strict_form_is_read(tmp_path):
    strict = {
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "http://purl.oclc.org/ooxml/wordprocessingml/main",
        OFFICE: "http://purl.oclc.org/ooxml/officeDocument/relationships",
    }

    def texts(text):
        for usual, other in strict.items():
            text = text.replace(usual, other)
        return text

    path = save_body(tmp_path / "call.docx", paragraph("a", box(paragraph("b"))) + table(row(cell("c"), cell("d"))))
    assert rewritten(path, texts=texts) == ["a", "b", "c\td"]


@pytest.mark.parametrize("target", ["/word/document2.xml", "word/document2.xml", "./word/../word/document2.xml", "word\\document2.xml", "Word/Document2.xml"])  # fmt: skip
def test_the_main_part_is_found_however_it_is_named(tmp_path, target):
    path = save_body(tmp_path / "call.docx", paragraph("words"), main="word/document2.xml")
    assert rewritten(path, texts=lambda text: text.replace('Target="word/document2.xml"', f'Target="{target}"')) == ["words"]  # fmt: skip


def test_names_with_the_other_slash_are_found(tmp_path):
    path = save_body(tmp_path / "call.docx", paragraph("words"))
    assert rewritten(path, names=lambda name: name.replace("/", "\\")) == ["words"]


@pytest.mark.parametrize("suffix", [".docm", ".dotx", ".DOCX"])
def test_documents_with_macros_and_templates_are_read(tmp_path, suffix):
    talk = "".join(paragraph(f"{who}: {words}") for who, words in [("Dana", "How?"), ("Li", "So."), ("Dana", "Why?"), ("Li", "Thus.")])  # fmt: skip
    assert len(read_transcripts(save_body(tmp_path / f"call{suffix}", talk))[0].turns) == 4


def test_a_document_that_libreoffice_has_written_is_read():
    """`libreoffice.fodt` is its source: `soffice --headless --convert-to docx libreoffice.fodt`."""
    path = Path(__file__).parents[2] / "data" / "word" / "libreoffice.docx"
    read = read_word(path.read_bytes(), path)
    assert [line.text for line in read.lines] == [
        "Ines Rook: How did the cold store work before?",
        "Per Holm: We wrote every pallet  on paper.",
        "Ines Rook: And\tnow?",
        "Per Holm: See the board:",
        "forty pallets an hour.",
        "Per Holm: Beside it, 冷库.",
        "Ines Rook: In a box?",
        "Ines Rook: Numbered question?",
        "Per Holm: In a merged cell.",
        *("left", "nested", "right"),
        "Ines Rook: Thank you.",
    ]
    assert [(item.what, item.code) for item in read.left] == [
        ("never", "deleted"),
        ("ask about price", "hidden"),
        ("Fernmoor Dairy, internal", "page"),
        ("Page 1", "page"),
        ("He means the yard office.", "foot"),
        ("check this", "comment"),
    ]


def test_suggestions_as_an_online_editor_exports_them(tmp_path):
    def tagged(number, inner):
        return f'<w:sdt><w:sdtPr><w:id w:val="{number}"/><w:tag w:val="goog_rdk_{number}"/></w:sdtPr><w:sdtContent>{inner}</w:sdtContent></w:sdt>'

    struck = '<w:del w:author="A"><w:r><w:rPr><w:rtl w:val="0"/></w:rPr><w:delText xml:space="preserve">ten </w:delText></w:r></w:del>'
    put_in = f'<w:ins w:author="A">{run("twelve ")}</w:ins>'
    body = paragraph(run("Li Wei: "), tagged(0, put_in), tagged(1, struck), run("trucks."))
    assert lines(tmp_path, body) == ["Li Wei: twelve trucks."]
    assert left(tmp_path, body) == [("ten", "deleted", "paragraph 1")]


def test_the_prompt_of_an_empty_form_is_no_answer(tmp_path):
    empty = "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt>".format
    body = paragraph("Answer: ", empty(run("Click here"))) + empty(paragraph("Enter text")) + paragraph("Done.")
    assert lines(tmp_path, body) == ["Answer:", "Done."]
    assert left(tmp_path, body) == [("Click here", "blank", "paragraph 1"), ("Enter text", "blank", "paragraph 2")]
