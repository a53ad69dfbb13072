"""Title, standfirst and highlights: whole whatever is known, and safe after the check."""

from dataclasses import replace

import pytest

from assistant.draft.head import head_of, settled
from assistant.draft.headline import told_numbers
from assistant.draft.names import Names
from assistant.records import Customer, Highlight, Participant, Sentence
from tests.unit.draft.interviews import PEOPLE, draft_of, hard
from tests.unit.draft.test_headline import SAID, understood


def names(lang, customer=None, product=None):
    return Names(lang, customer, customer, None, product, ())


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_a_title_with_a_number_names_the_customer(lang):
    numbers = told_numbers(understood(lang, SAID[lang]), frozenset())
    head = head_of(numbers, names(lang, "栩丰" if lang == "zh" else "Pruett Lines"), (), lang)
    assert numbers[0].suggestion.text in head.title
    assert head.title.startswith("栩丰" if lang == "zh" else "Pruett Lines")
    assert head.highlights == (Highlight(numbers[0].metric.id, numbers[0].suggestion.text),)


@pytest.mark.parametrize("lang", ["en", "zh"])
@pytest.mark.parametrize("customer", [None, "Pruett Lines"])
@pytest.mark.parametrize("product", [None, "Dispatch"])
@pytest.mark.parametrize("people", [False, True])
@pytest.mark.parametrize("with_number", [False, True])
def test_title_and_standfirst_are_whole_whatever_is_known(lang, customer, product, people, with_number):
    numbers = told_numbers(understood(lang, SAID[lang]), frozenset()) if with_number else ()
    head = head_of(numbers, names(lang, customer, product), PEOPLE[lang] if people else (), lang)
    for text in (head.title, head.standfirst):
        assert text.strip()
        assert text[0] == text[0].upper()
        assert "None" not in text
        assert "{" not in text
    assert customer is None or customer in head.title
    assert customer is None or customer in head.standfirst
    told = head.title + head.standfirst
    assert product is None or told.count(product) == 1  # a standfirst adds to the title and does not repeat it
    assert people is False or PEOPLE[lang][1].name in head.standfirst
    assert people is False or PEOPLE[lang][0].name not in head.standfirst  # the interviewer tells nothing
    assert len(head.highlights) == int(with_number)


def test_people_are_listed_as_a_sentence_lists_them():
    people = [Participant(n, "VP", None, "customer", "interviewee", (n,), "") for n in ("Ann", "Bo", "Cy")]
    told = [head_of((), names("en", "Pruett Lines"), people[:n], "en").standfirst for n in (1, 2, 3)]
    assert [t.partition("told by ")[2] for t in told] == ["Ann, VP.", "Ann and Bo.", "Ann, Bo and Cy."]


def test_the_second_number_stands_in_the_standfirst_and_a_title_is_without_moments():
    turns = [
        ("su", "续保率二零二二年是百分之七十八，二零二四年是百分之八十九。"),
        ("su", "报废率从百分之五降到百分之一点二。"),
    ]
    numbers = told_numbers(understood("zh", *turns), frozenset())
    dated = [n for n in numbers if n.metric.period]
    head = head_of([*dated, *(n for n in numbers if n not in dated)], names("zh", "栩丰"), (), "zh")
    assert dated
    assert "年" not in head.title
    assert "年" in head.highlights[0].text
    assert head.standfirst.endswith(head.highlights[1].text + "。")


def test_a_standfirst_says_who_the_customer_is():
    english = [
        head_of((), names("en", "Acme", product), PEOPLE["en"], "en", about="with 310 people")
        for product in (None, "Dispatch")
    ]
    assert english[0].standfirst.startswith("Acme, with 310 people, as told by")
    assert english[1].standfirst.startswith("What changed at Acme, with 310 people, told by")
    chinese = head_of((), names("zh", "禾川", "云舵"), PEOPLE["zh"], "zh", about="位于慈溪、有员工310人的")
    assert "讲述位于慈溪、有员工310人的禾川" in chinese.standfirst


def test_an_english_title_names_the_customer_in_full_a_chinese_one_in_short():
    english = head_of((), Names("en", "Notre Dame Ferries", "Notre Dame", "Dispatch", None, ()), (), "en")
    assert english.title == "How Notre Dame Ferries works with Dispatch"
    assert english.standfirst.startswith("What changed at Notre Dame,")
    chinese = head_of((), Names("zh", "江西禾川纸业有限公司", "禾川", "云舵", None, ()), (), "zh")
    assert chinese.title.startswith("禾川与云舵")
    assert "江西禾川纸业有限公司" in chinese.standfirst


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_a_number_that_is_not_worth_the_title_is_told_below_it(lang):
    numbers = told_numbers(understood(lang, SAID[lang]), frozenset())
    head = head_of(numbers, names(lang, "Acme"), (), lang, heads=False)
    assert numbers[0].suggestion.text not in head.title
    assert numbers[0].sentence.text in head.standfirst


NUMBER = "Planning fell from four hours to 35 minutes."


def drafted(*sentences, **more):
    told = {
        "title": "Pruett Lines: Planning fell from four hours to 35 minutes",
        "standfirst": f"How Pruett Lines works with Dispatch, told by Curtis Vann. {NUMBER}",
        "customer": Customer(name="Pruett Lines", product="Dispatch"),
        "highlights": (Highlight("m1", NUMBER[:-1]),),
    }
    return draft_of("en", {"result": [Sentence(text, "composed", ()) for text in sentences]}, **(told | more))


def test_a_head_that_holds_stays():
    draft = drafted(NUMBER)
    assert settled(draft, ()) == draft


def test_a_number_that_was_taken_out_leaves_the_head_too():
    draft = settled(drafted("Something else."), ())
    assert draft.highlights == ()
    assert "four hours" not in draft.title + draft.standfirst
    assert "Pruett Lines" in draft.title
    assert "Dispatch" in draft.standfirst


def test_a_name_that_the_check_refuses_leaves_the_head_in_two_steps():
    draft = drafted(NUMBER)
    once = settled(draft, [hard("off-record", "standfirst", None), hard("off-record", "title", None)])
    assert "Curtis" not in once.standfirst
    assert once.title == "How Pruett Lines works with Dispatch"
    twice = settled(once, [hard("off-record", "standfirst", None), hard("off-record", "title", None)])
    assert "Pruett" not in twice.title + twice.standfirst
    assert replace(twice, title="", standfirst="") == replace(draft, title="", standfirst="")
