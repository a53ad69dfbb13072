"""The approval pack holds the clean case and a box for each quote and number, and nothing internal."""

from io import BytesIO

import docx
import pytest

from assistant.export.pack import Parties, to_pack
from assistant.export.pack_case import AskedNumber, AskedQuote, edited_of, numbers_in, quotes_in
from assistant.records import EditedBlock, EditedCase, Quantity, Span


def text_of(content):
    document = docx.Document(BytesIO(content))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return "\n".join([*(p.text for p in document.paragraphs), *cells])


def block(kind, text, part="result"):
    return EditedBlock(kind, part, text, 0, () if kind in ("attribution", "heading") else (Span(0, len(text)),))


def pack_of(case, numbers=()):
    return to_pack(case, list(numbers), Parties("Norfell", "Routely"))


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_a_draft_goes_out_without_anything_internal(lang, en, zh):
    draft = (en if lang == "en" else zh).draft
    shown = text_of(pack_of(edited_of(draft)))
    assert draft.title in shown
    for section in draft.sections:
        assert section.heading in shown
        for sentence in section.sentences:
            assert sentence.text in shown
    inside = [
        *(f.message for f in draft.findings),
        *(g.question for g in draft.gaps),
        *(x.text for x in draft.left_out),
    ]
    assert not any(text in shown for text in inside)


def test_each_quote_has_a_box_and_its_speaker():
    case = EditedCase(
        "case.md",
        "en",
        (
            block("text", "“I get my mornings back, every day,” said Ruth Dekker."),
            block("quote", "Nobody shouts at me any more in the yard."),
            block("attribution", "Leo Ansah, Fleet Manager"),
            block("text", "They call it the “wall”."),
        ),
    )
    assert quotes_in(case) == [
        AskedQuote("I get my mornings back, every day", "said Ruth Dekker"),
        AskedQuote("Nobody shouts at me any more in the yard.", "Leo Ansah, Fleet Manager"),
    ]
    shown = text_of(pack_of(case))
    assert shown.count("☐ Approved") == 2
    assert "Change to: ____" in shown


def test_each_number_is_asked_once_with_its_sentence_articles_aside():
    def quantities(text, lang):
        words = [("35 minutes", "duration"), ("one", "count"), ("two", "count")]
        return [
            Quantity(Span(at, at + len(w)), w, 1, "u", kind, False) for w, kind in words if (at := text.find(w)) >= 0
        ]

    case = EditedCase(
        "case.md",
        "en",
        (
            block("title", "Plans in 35 minutes", "title"),
            block("text", "It takes 35 minutes and one click."),
            block("text", "It has two yards."),
            block("text", "It has two planners."),
        ),
    )
    assert numbers_in(case, quantities, ("one",)) == [
        AskedNumber("35 minutes", "It takes 35 minutes and one click."),
        AskedNumber("two", "It has two yards."),
        AskedNumber("two", "It has two planners."),
    ]


@pytest.mark.parametrize(
    ("lang", "wanted"),
    [
        (
            "en",
            (
                "Norfell allows Routely",
                "logo",
                "Website",
                "Press",
                "Until withdrawn",
                "Please return it by",
                "Signature",
            ),
        ),
        ("zh", ("Norfell允许Routely", "标识", "网站", "媒体", "直至书面撤回", "日前回复", "签字")),
    ],
)
def test_it_asks_for_permission_use_period_deadline_and_signature(lang, wanted):
    text = "The yard is quick." if lang == "en" else "场站很快。"
    shown = text_of(pack_of(EditedCase("case.md", lang, (block("text", text),))))
    assert [word for word in wanted if word not in shown] == []


def test_the_same_case_gives_the_same_bytes(en):
    case = edited_of(en.draft)
    assert pack_of(case) == pack_of(case)


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_what_is_known_is_filled_in_and_the_rest_left_to_write(lang, en, zh):
    case = edited_of({"en": en, "zh": zh}[lang].draft)
    empty = text_of(to_pack(case, [], Parties(None, None)))
    full = text_of(to_pack(case, [], Parties(None, None, "Ada Okoro", "12 May", "mia@marlow.example")))
    for told in ("Ada Okoro", "12 May", "mia@marlow.example"):
        assert told in full
        assert told not in empty
    assert full.count("____") < empty.count("____")
