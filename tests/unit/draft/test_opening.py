"""How an introduction begins."""

from assistant.draft.choose import Choice
from assistant.draft.names import CUSTOMER
from assistant.draft.opening import customer_first, presenting, statement_first
from assistant.records import Customer, Span
from tests.unit.draft.interviews import block, interview, names, passages_of


def test_an_introduction_begins_with_what_the_customer_is():
    said = "Pruett Lines started with eggs. Pruett Lines is a carrier in Ohio."
    transcript = interview("en", ("curtis", said))
    passages = passages_of(transcript, ["background"])
    called = names("en", customer="Pruett Lines")
    chosen = [
        Choice(block(place, passages[place], text=f"{CUSTOMER}{passages[place].text.removeprefix('Pruett Lines')}"), 0, quoted=False)
        for place in (0, 1)
    ]  # fmt: skip
    assert [choice.material.place for choice in customer_first(chosen, called)] == [1, 0]


def test_a_sentence_that_only_names_the_customer_does_not_come_first():
    said = "The yard has stood by the river since the war. Pruett Lines was looking at one crate in five."
    passages = passages_of(interview("en", ("curtis", said)), ["background"])
    texts = [passages[0].text, passages[1].text.replace("Pruett Lines", CUSTOMER)]
    chosen = [Choice(block(i, passages[i], text=text), 0, quoted=False) for i, text in enumerate(texts)]
    ordered = customer_first(chosen, names("en", customer="Pruett Lines"))
    assert [choice.material.place for choice in ordered] == [0, 1]


def chinese(*said, customer):
    transcript = interview("zh", ("su", "".join(said)))
    passages = passages_of(transcript, ["background"])
    chosen = [
        Choice(block(i, p, text=p.text.replace(customer, CUSTOMER)), 0, quoted=False) for i, p in enumerate(passages)
    ]
    return [choice.material.passage.text for choice in customer_first(chosen, names("zh", customer=customer))]


def test_a_chinese_introduction_begins_with_a_fact_of_the_house_and_not_with_a_story():
    story, fact = "苗圃里有个师傅嫁接一把好手。", "青圃园艺2006年成立，在嘉兴。"
    assert chinese(story, fact, customer="青圃园艺") == [fact, story]
    about = "青圃园艺的师傅会唱越剧。"
    assert chinese(about, fact, customer="青圃园艺") == [fact, about]
    assert chinese(story, "员工两百六十人，三个基地。", customer="青圃园艺")[0].startswith("员工")
    assert chinese(story, "雨季排水最要紧。", customer="青圃园艺") == [story, "雨季排水最要紧。"]


def first_told(*said, customer):
    passages = passages_of(interview("zh", ("su", "".join(said))), ["background"])
    chosen = [
        Choice(block(i, p, text=p.text.replace(customer, CUSTOMER)), 0, quoted=False) for i, p in enumerate(passages)
    ]
    return customer_first(chosen, names("zh", customer=customer))[0].material.reworded.text


def test_a_first_fact_without_a_subject_is_told_of_the_customer():
    assert first_told("2017年在长沙开的，就两间屋。", customer="禾驿") == f"{CUSTOMER}2017年在长沙开的，就两间屋。"
    assert first_told("九成多出口，60多个国家。", customer="禾驿") == f"{CUSTOMER}九成多出口，60多个国家。"
    assert first_told("2021年院里成立这个中心。", customer="禾驿") == "2021年院里成立这个中心。"
    assert first_told("禾驿做水泵的，两个厂区。", customer="禾驿") == f"{CUSTOMER}做水泵的，两个厂区。"


def test_what_tells_the_size_of_the_customer_is_for_the_introduction():
    transcript = interview("en", ("curtis", "Marsh Dairy has 310 people. Marsh Dairy has nine vans."))
    passages = passages_of(transcript, ["solution"])
    materials = [block(i, p, text=f"{CUSTOMER}{p.text.removeprefix('Marsh Dairy')}") for i, p in enumerate(passages)]
    size, vans = presenting(materials, Customer(name="Marsh Dairy", size="310 people"))
    assert size.worth[0] > 0
    assert size.worth[1:] == (0.0, 0.0, 0.0)
    assert vans.worth == materials[1].worth


def test_so_is_what_says_what_the_customer_is():
    said = "We're a growers' co-operative, and the growers own it all together. We're tired."
    passages = passages_of(interview("en", ("curtis", said)), ["background"])
    texts = [p.text.replace("We're", f"{CUSTOMER} is") for p in passages]
    kind, tired = presenting([block(i, p, text=texts[i]) for i, p in enumerate(passages)], Customer(name="Marsh"))
    assert kind.worth[0] > 0
    assert kind.worth[1:] == (0.0, 0.0, 0.0)
    assert tired.worth[3] > 0


def test_an_english_introduction_begins_with_no_quote():
    transcript = interview(
        "en", ("curtis", "I love this quay. The boats are mended in spring. The nets hang in the loft.")
    )
    passages = passages_of(transcript, ["background"])
    choices = [
        Choice(block(0, passages[0], quote=Span(0, len(passages[0].text))), 0, quoted=True),
        Choice(block(1, passages[1], text="It was mended in spring.", leans=True), 0, quoted=False),
        Choice(block(2, passages[2], text="The nets hang in the loft."), 0, quoted=False),
    ]
    assert [c.material.place for c in customer_first(choices, names("en"))] == [2, 0, 1]


def test_a_section_opens_with_a_statement_where_one_is_near():
    said = "I love this quay. The boats rot there. They leak. The nets hang in the loft."
    passages = passages_of(interview("en", ("curtis", said)), ["challenge"])
    quoted = Choice(block(0, passages[0], quote=Span(0, len(passages[0].text))), 1, quoted=True)
    told = [
        Choice(block(1, passages[1], text=passages[1].text), 1, quoted=False),
        Choice(block(2, passages[2], text=passages[2].text, leans=True), 1, quoted=False),
        Choice(block(3, passages[3], text=passages[3].text), 1, quoted=False),
    ]
    assert [c.material.place for c in statement_first([quoted, *told])] == [1, 2, 0, 3]
    assert statement_first([quoted]) == [quoted]
    assert statement_first(told) == told
