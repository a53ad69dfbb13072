"""Past cases found by a text and by an interview."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.backends.faiss_index import FaissIndex
from assistant.records import Label, Passage, Span
from assistant.retrieve.exclude import Exclude
from assistant.retrieve.passages import told_by
from assistant.retrieve.search import CaseSearch, open_search


def told(*labelled: tuple[Label, str]) -> list[Passage]:
    return [Passage(f"p{n}", Span(0, len(text)), n, "A", text, label, 1.0) for n, (label, text) in enumerate(labelled)]


def test_a_text_finds_the_case_that_shares_its_words(search):
    first = search.by_text("our inventory counts are never right", "en", 3)[0]
    assert (first.rank, first.case_id, first.customer, first.lang) == (1, "en-shop", "Orrin Stores", "en")
    assert first.why.part == "challenge"
    assert first.why.query_passage == "our inventory counts are never right"
    assert first.why.case_passage == "Inventory counts were wrong, and pickup orders were cancelled."
    assert first.why.terms == ("counts", "inventory")
    assert first.why.sentence == 'The challenge of this case also mentions "counts", "inventory".'


def test_a_chinese_text_finds_the_chinese_case_with_a_chinese_reason(search):
    first = search.by_text("库存老是不准", "zh", 3)[0]
    assert first.case_id == "zh-shop"
    assert "库存" in "".join(first.why.terms)
    assert first.why.sentence.startswith("该案例的挑战也提到“")


def test_across_languages_the_twin_is_found(search):
    english = [m.case_id for m in search.by_text("upgrading the cluster and the network", "en", 3)]
    chinese = [m.case_id for m in search.by_text("集群升级和网络故障", "zh", 3)]
    assert english[0] == "en-cluster" and "zh-cluster" in english
    assert chinese[0] == "zh-cluster" and "en-cluster" in chinese


def test_a_business_term_finds_the_case_that_says_it_in_the_other_language(search):
    match = next(m for m in search.by_text("我们的库存总是不对", "zh", 2) if m.lang == "en")
    assert match.case_id == "en-shop"
    assert match.why.terms == ("库存", "inventory")
    assert match.why.sentence in ("该案例的挑战也提到“库存”（inventory）。", "该案例的方案也提到“库存”（inventory）。")
    match = next(m for m in search.by_text("overtime because of bad rosters", "en", 3) if m.lang == "zh")
    assert match.case_id == "zh-hotel"
    assert match.why.terms == ("overtime", "加班", "rosters", "排班")


def test_a_language_with_a_single_case_is_not_drowned(cases, embedder, tmp_path):
    few = [case for case in cases if case.lang == "zh" or case.id == "en-shop"]
    search = open_search(few, embedder, FaissIndex.build, FaissIndex.load, tmp_path)
    assert "en-shop" in [m.case_id for m in search.by_text("库存不准", "zh", 2)]


def test_a_reason_without_shared_terms_says_so(search):
    match = next(m for m in search.by_text("upgrading", "en", 6) if m.case_id == "zh-cluster")
    assert match.why.terms == ()
    assert match.why.sentence.endswith("comes nearest in meaning, in other words.")
    match = next(m for m in search.by_text("扩缩容", "zh", 6) if m.case_id == "en-cluster")
    assert match.why.sentence.endswith("与此意思最接近，用词不同。")


def test_tags_are_searched_and_named_as_such(embedder, cases, tmp_path):
    tagged = replace(cases[1], tags=("telemedicine", "远程问诊"))
    search = open_search((tagged, *cases[2:]), embedder, FaissIndex.build, FaissIndex.load, tmp_path)
    first = search.by_passages(told(("challenge", "我们想做远程问诊")), "zh", 1)[0]
    assert first.case_id == "en-clinic"
    assert first.why.sentence.startswith("该案例的标题、标签或归类也提到“远程问诊”")


def test_industry_and_region_are_searched_by_name_in_either_language(embedder, cases, tmp_path):
    filed = replace(cases[1], industry="dentistry", region="Leeds, UK")
    names = {"dentistry": "Dental care; 口腔"}
    search = open_search((filed, *cases[2:]), embedder, FaissIndex.build, FaissIndex.load, tmp_path, names)
    for asked, lang in (("口腔", "zh"), ("anyone in Leeds?", "en")):
        assert search.by_text(asked, lang, 1)[0].case_id == "en-clinic"


def test_a_mistyped_word_finds_what_was_meant_and_says_so(search):
    match = search.by_text("inventroy", "en", 1)[0]
    assert match.case_id == "en-shop"
    assert match.why.terms == ("inventory",)
    assert search.by_text("inventroy" + " unheard-of" * 30, "en", 6)[0].why.terms != ("inventory",)


def test_scores_fall_with_rank_and_stay_between_zero_and_one(search):
    matches = search.by_text("库存 inventory", "zh", 6)
    assert [m.rank for m in matches] == list(range(1, len(matches) + 1))
    scores = [m.score for m in matches]
    assert scores == sorted(scores, reverse=True)
    assert all(0 < score <= 1 for score in scores)


def test_challenge_is_matched_to_challenge_and_result_to_result(search):
    matches = search.by_passages(told(("challenge", "appointments missed, patients just don't come")), "en", 1)
    assert matches[0].case_id == "en-clinic" and matches[0].why.part == "challenge"
    matches = search.by_passages(told(("result", "加班费下降了")), "zh", 1)
    assert matches[0].case_id == "zh-hotel" and matches[0].why.part == "result"


def test_the_pair_names_the_passage_said(search):
    passages = told(
        ("challenge", "Yeah, right."),
        ("challenge", "And the inventory counts were wrong on every shelf."),
        ("challenge", "It was a long and dark winter for all of us."),
    )
    why = search.by_passages(passages, "en", 1)[0].why
    assert why.query_passage == "And the inventory counts were wrong on every shelf."


@pytest.mark.parametrize("label", ["off_record", "other"])
def test_what_was_said_off_the_record_is_never_looked_at(search, label):
    assert search.by_passages(told((label, "inventory counts were wrong")), "en", 3) == ()
    open_ones = told(("challenge", "patients missed appointments"))
    with_secret = [*open_ones, *told((label, "inventory counts were wrong"))]
    assert search.by_passages(with_secret, "en", 3) == search.by_passages(open_ones, "en", 3)


@pytest.mark.parametrize(
    "exclude",
    [
        Exclude(customers=("ORRIN STORES Ltd.",)),
        Exclude(interviews=("en-shop-01",)),
        Exclude(sources=("/calls/en-shop-01.docx",)),
    ],
)
def test_the_own_case_is_left_out(search, exclude):
    for matches in (
        search.by_text("inventory counts", "en", 6, exclude),
        search.by_passages(told(("challenge", "inventory counts")), "en", 6, exclude),
    ):
        assert matches and "en-shop" not in [m.case_id for m in matches]


def test_top_limits_the_matches(search):
    assert len(search.by_text("门店", "zh", 2)) == 2
    assert search.by_text("门店", "zh", 0) == ()


@pytest.mark.parametrize("text", ["", "   ", "……", "\n"])
def test_a_text_without_words_finds_nothing(search, text):
    assert search.by_text(text, "zh", 3) == ()


def test_no_cases_no_matches(embedder, tmp_path):
    search = open_search((), embedder, FaissIndex.build, FaissIndex.load, tmp_path)
    assert search.by_text("库存", "zh", 3) == ()
    assert search.by_passages(told(("challenge", "库存")), "zh", 3) == ()


def test_the_same_question_gets_the_same_answer(search, cases, embedder, tmp_path):
    again = open_search(cases, embedder, FaissIndex.build, FaissIndex.load, tmp_path)
    assert again.by_text("库存不准", "zh", 6) == search.by_text("库存不准", "zh", 6)


@settings(max_examples=30, deadline=None)
@given(
    st.sampled_from(["库存", "门店", "排班", "加班", "网关", "酒店", "缺货"]), st.text("的了吗呢我们想问", max_size=6)
)
def test_a_chinese_query_that_shares_a_word_is_never_without_a_hit_that_has_it(search, word, around):
    matches = search.by_text(around + word, "zh", 6)
    found = [case for case in (search.cases[m.case_id] for m in matches) if word in "".join(case.sections.values())]
    assert found


def test_an_index_is_sound_when_it_finds_every_passage_in_its_row(search, embedder):
    assert search.is_sound()
    vectors = embedder.encode([passage.text for passage in search.passages])
    for wrong in (vectors[::-1], vectors[:-1], np.zeros_like(vectors)):
        index = FaissIndex.build(wrong)
        assert not CaseSearch(search.cases, search.passages, embedder, index, search.known).is_sound()


def test_a_case_is_matched_part_by_part(search, cases):
    clinic = next(case for case in cases if case.id == "en-clinic")
    swapped = {**told_by(clinic), "challenge": ("Cashiers counted shelves by hand.",)}
    challenge = {"challenge": ("Missed appointments fell by half.",)}
    assert search.by_parts(told_by(clinic), "en", 1)[0].case_id == "en-clinic"
    assert search.by_parts({"challenge": swapped["challenge"]}, "en", 1)[0].case_id == "en-shop"
    assert search.by_parts(challenge, "en", 1)[0].why.part == "challenge"
    assert search.by_parts({}, "en", 3) == ()
