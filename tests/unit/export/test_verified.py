"""Comments are put at the sentences found fault with, and nothing else of the editor's file changes."""

from io import BytesIO

import docx
import pytest

from assistant.errors import InputError
from assistant.export.single import check_target, write_file
from assistant.export.verified import to_commented_docx
from assistant.records import EditedBlock, EditedCase, Evidence, Finding, Span, Verified, Where

TEXT = "Planning took four hours. It takes 53 minutes now. Drivers are glad."
BAD = Span(26, 50)


def case_of(place=0):
    spans = (Span(0, 25), BAD, Span(51, len(TEXT)))
    return EditedCase("case.docx", "en", (EditedBlock("text", "result", TEXT, place, spans),))


def found_of(turn=0):
    where = Where("result", 1)
    finding = Finding("number-changed", "hard", where, "The number '53' is not said.", "Use the number as said.")
    return (
        Verified(Where("result", 0), "Planning took four hours.", 0, Span(0, 25), "supported", (), ()),
        Verified(where, BAD.of(TEXT), 0, BAD, "changed-number", (Evidence(turn, 0, 10),), (finding,)),
    )


def original(*runs):
    document = docx.Document()
    paragraph = document.add_paragraph()
    for text, bold in runs:
        paragraph.add_run(text).bold = bold
    written = BytesIO()
    document.save(written)
    return written.getvalue()


def opened(content):
    return docx.Document(BytesIO(content))


@pytest.mark.parametrize("runs", [[(TEXT, None)], [(TEXT[:30], None), (TEXT[30:44], True), (TEXT[44:], None)]])
def test_the_comment_covers_the_sentence_and_the_text_stays(en, runs):
    document = opened(to_commented_docx(original(*runs), case_of(), found_of(), en.transcript, ui="en"))
    assert document.paragraphs[0].text == TEXT
    (comment,) = list(document.comments)
    assert "The number '53' is not said." in comment.text
    paragraph = document.paragraphs[0]._p
    names = [child.tag.rpartition("}")[2] for child in paragraph]
    inside = list(paragraph)[names.index("commentRangeStart") + 1 : names.index("commentRangeEnd")]
    assert "".join(t.text for run in inside for t in run.iter("{*}t")) == BAD.of(TEXT)


def test_bold_stays_bold_when_a_run_is_cut(en):
    document = opened(to_commented_docx(original((TEXT, True)), case_of(), found_of(), en.transcript, ui="en"))
    assert all(run.bold for run in document.paragraphs[0].runs if run.text)


def test_a_markdown_case_is_written_in_our_look(en):
    document = opened(to_commented_docx(None, case_of(place=2), found_of(), en.transcript, ui="zh"))
    assert document.paragraphs[2].text == TEXT
    assert len(list(document.comments)) == 1


def test_same_bytes_at_any_time(en):
    one, two = (to_commented_docx(original((TEXT, None)), case_of(), found_of(), en.transcript, ui="en") for _ in "ab")
    assert one == two


def test_inputs_and_files_that_are_there_are_not_overwritten(tmp_path):
    path = tmp_path / "case.docx"
    path.write_bytes(b"mine")
    for target, inputs, force in (
        (path, (path,), True),
        (path, (), False),
        (tmp_path / "case.txt", (), True),
        (tmp_path, (), True),
    ):
        with pytest.raises(InputError):
            check_target(target, force=force, inputs=inputs)
    check_target(path, force=True, inputs=())
    write_file(tmp_path / "new" / "out.docx", b"new")
    assert (tmp_path / "new" / "out.docx").read_bytes() == b"new"
    assert [p.name for p in (tmp_path / "new").iterdir()] == ["out.docx"]
