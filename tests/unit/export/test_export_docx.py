from io import BytesIO
from zipfile import ZipFile

import pytest
from docx import Document
from docx.oxml.ns import qn
from lxml import etree

from assistant.errors import WorkError
from assistant.export.case_docx import to_docx
from assistant.export.review_docx import to_review_docx
from assistant.records import Evidence, Sentence


def read(content):
    return Document(BytesIO(content))


def review(case, ui="en"):
    return to_review_docx(case.draft, case.transcript, case.passages, ui=ui)


def styled(document, style):
    return [paragraph.text for paragraph in document.paragraphs if paragraph.style.name == style]


def whole(content):
    """All text of all parts."""
    with ZipFile(BytesIO(content)) as packed:
        parts = [packed.read(name) for name in packed.namelist() if name.endswith(".xml")]
    return "\n".join("".join(etree.fromstring(part).itertext()) for part in parts)


def test_the_clean_case_has_title_sections_and_quotes_in_their_styles(zh):
    document = read(to_docx(zh.draft))
    assert styled(document, "Title") == [zh.draft.title]
    assert styled(document, "Subtitle") == [zh.draft.standfirst]
    assert styled(document, "Heading 1") == ["前言", "挑战", "方案", "结果"]
    assert styled(document, "Quote") == [
        "“最怕周五晚上，货架空了，仓库的人也下班了。”运营总监王敏说。",
        "“店长终于能站到前面去招呼客人了。”",
    ]
    assert styled(document, "Quote Attribution") == ["——王敏，运营总监"]
    assert "由店长确认。缺货风险" in styled(document, "Normal")[3]


def test_the_snapshot_is_a_table_with_the_headline_numbers(en):
    rows = [[cell.text for cell in row.cells] for row in read(to_docx(en.draft)).tables[0].rows]
    assert rows[0] == ["Customer", "Harlan Freight"]
    assert rows[-1] == [
        "Key results",
        "Daily planning time fell by 85%, from four hours to 35 minutes\nLate deliveries went from nine percent to four percent",
    ]


def test_the_clean_case_carries_nothing_internal(en):
    document = read(to_docx(en.draft))
    text = whole(to_docx(en.draft))
    assert not list(document.comments)
    for inner in ("period", "Pruett", "logo", "(240-35)", "Do not publish"):
        assert inner not in text


def test_a_false_draft_says_so_on_top_of_both_files(failing):
    for content in (to_docx(failing.draft), review(failing)):
        first, second = read(content).paragraphs[:2]
        assert "Do not publish" in first.text
        assert "“85%” does not stand in the interview." in second.text


def test_every_font_has_an_east_asian_companion_and_no_theme_overrides_it(case):
    document = read(to_docx(case.draft))
    fonts = list(document.styles.element.iter(qn("w:rFonts")))
    assert fonts
    for font in fonts:
        assert font.get(qn("w:eastAsia"))
        assert not [name for name in font.attrib if "Theme" in name]


def test_a_chinese_quote_is_not_slanted(en, zh):
    assert read(to_docx(en.draft)).styles["Quote"].font.italic
    assert not read(to_docx(zh.draft)).styles["Quote"].font.italic


def test_chinese_marks_are_set_in_the_chinese_font(zh):
    run = next(p for p in read(to_docx(zh.draft)).paragraphs if p.style.name == "Quote").runs[0]
    assert run._r.rPr.rFonts.get(qn("w:hint")) == "eastAsia"


def test_the_page_and_the_language_follow_the_case(en, zh):
    assert round(read(to_docx(zh.draft)).sections[0].page_width.cm) == 21
    assert round(read(to_docx(en.draft)).sections[0].page_width.inches, 1) == 8.5
    assert read(to_docx(zh.draft)).core_properties.language == "zh-CN"
    assert read(to_docx(en.draft)).core_properties.language == "en-US"


def test_nothing_of_the_machine_or_the_hour_is_in_the_file(case):
    for content in (to_docx(case.draft), review(case)):
        with ZipFile(BytesIO(content)) as packed:
            assert {entry.date_time for entry in packed.infolist()} == {(1980, 1, 1, 0, 0, 0)}
            assert not [name for name in packed.namelist() if "thumbnail" in name or "customXml" in name]
        properties = read(content).core_properties
        assert (properties.author, properties.last_modified_by, properties.comments) == ("Casewright", "Casewright", "")
        assert properties.created == properties.modified
        assert properties.created.year == 2000
        for comment in read(content).comments:
            assert comment.timestamp is None


def test_same_draft_same_bytes(case):
    assert to_docx(case.draft) == to_docx(case.draft)
    assert review(case) == review(case)


def test_every_sentence_has_one_comment_with_speaker_time_and_words(en):
    document = read(review(en))
    sentences = [sentence for section in en.draft.sections for sentence in section.sentences]
    comments = [comment.text.split("\n") for comment in document.comments]
    assert len(comments) == len(sentences)
    assert len(list(document.element.body.iter(qn("w:commentReference")))) == len(sentences)
    assert comments[7] == [
        "Tom Okafor, VP Operations · 0:36 · turn 3",
        "“Planning the day's routes took four hours”",
        "Tom Okafor, VP Operations · 1:00:11 · turn 8",
        "“Planning is down to 35 minutes.”",
        "85% = (240-35)/240 (from four hours; 35 minutes)",
        "Composed from several statements · worded by casewright",
    ]


def test_comments_have_the_styles_word_gives_them(en):
    document = read(review(en))
    styles = {style.style_id: style.name for style in document.styles}
    used = {paragraph.style.style_id for comment in document.comments for paragraph in comment.paragraphs}
    assert used == {"CommentText"}
    assert (styles["CommentText"], styles["CommentReference"]) == ("annotation text", "annotation reference")


def test_a_comment_spans_exactly_its_sentence(zh):
    body = read(review(zh)).element.body
    start = body.find(f".//{qn('w:commentRangeStart')}[@{qn('w:id')}='5']")
    run = start.getnext()
    assert "".join(text.text for text in run.iter(qn("w:t"))) == zh.draft.section("solution").sentences[1].text
    assert run.getnext().tag == qn("w:commentRangeEnd")


def test_the_review_holds_the_same_case_as_the_clean_file(case):
    clean = [(p.style.name, p.text) for p in read(to_docx(case.draft)).paragraphs]
    assert [(p.style.name, p.text) for p in read(review(case)).paragraphs][: len(clean)] == clean


def test_the_appendix_tells_everything_a_writer_needs(en):
    text = "\n".join(p.text for p in read(review(en)).paragraphs)
    appendix = text[text.index("For the writer") :]
    for told in (
        "Worth a look · Result, sentence 3",
        "Ask since when.",
        "“cut daily planning time by 85%” · Arithmetic: (240-35)/240 = 85.4%",
        "Caution: nobody says since when; ask for the period",
        "Caution: percentage points, not per cent",
        "No safe wording",
        "Pruett Lines halves its dispatch desk",
        "Both planned routes by hand every morning.",
        "Since when have late deliveries been at four percent?",
        "Missing: permission for the logo",
        "Reason: spoken residue without a fact",
    ):
        assert told in appendix


def test_the_appendix_speaks_the_language_of_the_user(en):
    assert "Findings" not in styled(read(review(en, "zh")), "Heading 2")
    assert "检查结果" in styled(read(review(en, "zh")), "Heading 2")


def test_empty_lists_are_said_to_be_empty(en):
    bare = en.with_draft(findings=(), suggestions=(), metrics=(), matches=(), gaps=(), left_out=())
    text = "\n".join(p.text for p in read(review(bare)).paragraphs)
    for told in ("The checks found nothing.", "No similar case was found.", "Nothing is missing."):
        assert told in text


def test_words_off_the_record_reach_no_word_file(case, off_record_words):
    turn = case.transcript.turns[4]
    sentence = Sentence("Told.", "edited", (Evidence(4, 0, turn.span.end - turn.span.start),))
    section = case.draft.section("challenge")
    sections = tuple(
        s if s.part != "challenge" else type(section)(s.part, s.heading, (sentence,)) for s in case.draft.sections
    )
    content = review(case.with_draft(sections=sections))
    assert "████" in whole(content)
    for hidden in off_record_words:
        assert hidden not in whole(content)


def test_hostile_text_stays_text(evil):
    for content in (to_docx(evil.draft), review(evil)):
        document = read(content)
        assert "<script>alert(1)</script>" in document.paragraphs[0].text + document.paragraphs[1].text
        assert "\x0b" not in whole(content)
        assert not list(document.element.body.iter("script"))


def test_a_sentence_that_rests_on_nothing_is_an_error(en):
    lost = Sentence("Lost.", "edited", (Evidence(99, 0, 1),))
    section = en.draft.sections[0]
    sections = (type(section)(section.part, section.heading, (lost,)), *en.draft.sections[1:])
    with pytest.raises(WorkError):
        review(en.with_draft(sections=sections))
