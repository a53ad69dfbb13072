"""Claims become soft findings with a place, a reason, something to do and the source."""

from dataclasses import replace

import pytest

from assistant.check.claims import check_claims
from assistant.check.claims_find import claims_in
from assistant.check.draft import check_draft
from assistant.draft.mend import without_faults
from assistant.records import Customer, Evidence, Section, Sentence

BEST = "It is the best inventory software on the market."
ENGLISH_ANYWHERE = "It is the only platform that can count stock."


def edited(text, kind="edited"):
    return Sentence(text, kind, (Evidence(1, 0, 8),))


def only(draft, *sentences, **changes):
    *rest, result = draft.sections
    return replace(draft, sections=(*rest, replace(result, sentences=sentences)), **changes)


def test_a_claim_is_a_soft_finding_at_its_sentence(good):
    (found,) = check_claims(only(good, edited("Stock is counted weekly."), edited(BEST)))
    assert (found.rule, found.severity) == ("claim-superlative", "soft")
    assert (found.where.part, found.where.sentence) == ("result", 1)
    assert "best inventory software on the market" in found.message
    assert "Instead of “best”: “well-suited”." in found.hint
    assert "FTC" in found.hint


def test_title_and_standfirst_are_read(good):
    found = check_claims(only(good, title="A world-class choice", standfirst="It never fails: 100% accurate counts."))
    assert [(f.rule, f.where.part, f.where.sentence) for f in found] == [
        ("claim-superlative", "title", None),
        ("claim-absolute", "standfirst", None),
    ]


def test_one_finding_a_rule_and_sentence(good):
    (found,) = check_claims(only(good, edited("A world-class, market-leading tool.")))
    assert "“world-class”, “market-leading”" in found.message


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [(BEST, "quote"), (f"“{BEST[:-1]},” says Tom Okafor.", "edited"), (f'"{BEST[:-1]}," he says.', "composed")],
)
def test_quoted_words_are_replaced_by_another_quote_and_never_changed(good, sentence, kind):
    (found,) = check_claims(only(good, edited(sentence, kind)))
    assert "Choose another quote" in found.hint
    assert "Instead of" not in found.hint


def test_words_beside_the_quoted_ones_are_not_quoted(good):
    (found,) = check_claims(only(good, edited("The market-leading tool “works”, he says.")))
    assert "Instead of “market leading”" in found.hint


def test_names_of_customer_and_product_are_no_claims(good):
    sentence = edited("World-Class Bakers runs Unrivalled Ovens in four towns.")
    assert len(check_claims(only(good, sentence))) == 1
    told = Customer(name="World-Class Bakers", product="Unrivalled Ovens")
    assert check_claims(only(good, sentence, customer=told)) == []


@pytest.mark.parametrize(
    ("region", "british"),
    [("West Yorkshire, UK", True), ("London, UK and Lagos, Nigeria", True), ("Herefordshire", True), (None, False)]
    + [(place, False) for place in ("New England", "New South Wales", "New Hampshire", "London, Ontario", "Ireland")],
)
def test_the_british_code_is_cited_for_british_customers_only(good, region, british):
    (found,) = check_claims(only(good, edited(BEST), customer=Customer(region=region)))
    assert ("CAP Code" in found.hint) is british


def test_the_introduction_tells_the_place_where_no_region_is_known(good):
    draft = only(good, edited(BEST))
    introduction = Section("introduction", "", (edited("Fennick runs 22 shops in Cumbria, England."),))
    draft = replace(draft, sections=(introduction, *draft.sections[1:]))
    assert "CAP Code" in check_claims(draft)[0].hint
    elsewhere = replace(draft, customer=Customer(region="Ohio, USA"))
    assert "CAP Code" not in check_claims(elsewhere)[0].hint


def test_a_rule_of_one_region_is_asked_only_there():
    saving = "Shoppers save up to 70% on every order."
    assert [c.rule.code for c in claims_in(saving, "en", region="Leeds, England")] == ["claim-up-to"]
    assert claims_in(saving, "en", region="Ohio, USA") == []


def test_chinese_findings_are_chinese(good):
    (found,) = check_claims(only(good, edited("这是国内最先进的仓储管理系统。"), lang="zh"))
    assert found.rule == "claim-absolute-term"
    assert "绝对化用语" in found.message and "第九条第（三）项" in found.hint
    assert "“最先进”可改为“较新的”。" in found.hint
    (quoted,) = check_claims(only(good, edited("“这是国内最先进的系统”，苏曼说。"), lang="zh"))
    assert "换一句引语" in quoted.hint and "可改为" not in quoted.hint


def test_titles_of_works_and_awards_are_no_claims():
    assert claims_in("他读过《全国第一的秘密》。", "zh") == []
    assert claims_in("车间获得“国内顶级车间”称号。", "zh") == []
    assert claims_in("The shop won the World-Class Bakery award.", "en") == []


def test_a_denial_covers_its_own_clause_only():
    assert claims_in("It is not the best tool on the market.", "en") == []
    assert len(claims_in("It is not cheap, but it is the best tool on the market.", "en")) == 1
    assert claims_in("它不是最专业的系统。", "zh") == []
    assert len(claims_in("价格不低，但它是最专业的系统。", "zh")) == 1


def test_not_only_is_no_denial():
    assert len(claims_in("It is not only the best tool on the market.", "en")) == 1


def test_a_draft_is_checked_for_claims_and_keeps_its_sentences(good, english):
    words = english[0].words_of(1)
    sentence = Sentence(f"“{words}” It is a world-class tool.", "edited", (Evidence(1, 0, len(words)),))
    draft = only(good, sentence)
    found = [f for f in check_draft(draft, *english) if f.rule.startswith("claim-")]
    assert [f.rule for f in found] == ["claim-superlative"]
    assert without_faults(draft, found) == draft


def test_every_part_is_read(good):
    sections = tuple(
        Section(part, part, (edited(ENGLISH_ANYWHERE),)) for part in ("introduction", "challenge", "solution", "result")
    )
    found = check_claims(replace(good, sections=sections))
    assert [f.where.part for f in found] == ["introduction", "challenge", "solution", "result"]
