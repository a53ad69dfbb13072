"""From a draft to a text and back."""

from dataclasses import replace

from hypothesis import given

from assistant.errors import Say
from assistant.records import Derivation, Finding, Highlight, Quote, Where
from assistant.workspace.document import Told
from assistant.workspace.drafted import case_of, document_of
from assistant.workspace.operations import deleted, with_line
from tests.unit.workspace.making import draft, drafts, sentence

QUOTED = sentence(4, "“It just works,” says Ada Quill.", 3, 16, kind="quote")
DRAFT = replace(
    draft(
        {
            "challenge": [(1, "Planning took four hours.")],
            "solution": [(3, "The planner draws the runs."), QUOTED],
            "result": [
                sentence(
                    7,
                    "Planning time was cut by 85%.",
                    kind="composed",
                    derivations=(Derivation("85%", ("four hours", "35 minutes"), "(240-35)/240"),),
                    paragraph=2,
                )
            ],
        },
        pairs=[((0,), (0, 1))],
    ),
    quotes=(Quote("It just works", "Ada Quill", None, 4, 3, 16),),
    highlights=(Highlight("m1", "Planning time was cut by 85%"),),
)


@given(drafts)
def test_a_text_that_nobody_touched_is_its_draft(drafted):
    assert case_of(document_of(drafted, "p1/1"), drafted) == drafted


def test_so_is_one_with_pairs_quotes_and_numbers():
    assert case_of(document_of(DRAFT, "p1/1"), DRAFT) == DRAFT


def test_quotes_and_numbers_that_are_gone_are_told_nowhere():
    document = document_of(DRAFT, "p1/1")
    for words in ("“It just", "Planning time"):
        document = deleted(document, next(line.id for line in document.lines() if line.text.startswith(words)))
    case = case_of(document, DRAFT)
    assert case.quotes == () and case.highlights == ()
    assert case.pairs[0].solution == (0,)


def test_what_a_line_is_told_stands_at_its_place_in_the_language_of_the_case():
    document = document_of(DRAFT, "p1/1")
    line = document.section("solution").lines[1]
    told = Told("number-changed", "hard", Say("Wrong.", "错了。"), Say("Mend it.", "请改正。"))
    document = with_line(document, replace(line, findings=(told,)))
    about_all = Finding("maybe-off-record", "soft", Where(), "Perhaps.", "Decide.")
    case = case_of(document, replace(DRAFT, findings=(about_all,)))
    assert case.findings == (about_all, Finding("number-changed", "hard", Where("solution", 1), "Wrong.", "Mend it."))
    assert case_of(document, replace(DRAFT, lang="zh")).findings[0].message == "错了。"


def test_what_the_draft_was_told_stays_with_its_lines():
    found = (
        Finding("claim-best", "soft", Where("title"), "Best?", "Prove it."),
        Finding("claim-best", "soft", Where("challenge", 0), "Best?", "Prove it."),
    )
    drafted = replace(DRAFT, findings=found)
    document = document_of(drafted, "p1/1")
    assert [t.rule for t in document.section("challenge").lines[0].findings] == ["claim-best"]
    assert case_of(document, drafted) == drafted
