"""What a draft can be made of, and what never gets that far."""

from dataclasses import replace

import numpy as np
import pytest

from assistant.draft.material import gather
from assistant.draft.names import CUSTOMER, PRODUCT, names_of
from assistant.draft.profile import profile
from assistant.draft.salience import Salience, salience
from assistant.learning.features import utterances_of
from assistant.records import LABELS, PARTS, Brief, Customer, Participant
from tests.unit.draft.interviews import (
    LANGUAGES,
    MAYA,
    PEOPLE,
    TOKENIZER,
    interview,
    passages_of,
    sample,
    shipped_salience,
)

TALK = {
    "en": (
        ("maya", "We saw that the routes were drawn by hand every single morning."),
        ("curtis", "The routes were drawn by hand every single morning. The drivers waited two hours at the gate."),
        ("curtis", "The planner proposes every route before the drivers come in. The drivers leave on time every day."),
    ),
    "zh": (
        ("lin", "我们看到路线每天早上都是手工画的。"),
        ("su", "路线每天早上都是手工画的。司机在大门口要等两个小时。"),
        ("su", "系统在司机上班之前就把路线排好了。司机每天都能准时出发。"),
    ),
}
LABELLED = ("challenge", "challenge", "solution")


def gathered(transcript, passages, banned=frozenset(), scores=None, customer=Customer(), mended=None):  # noqa: B008 (frozen record)
    even = Salience(np.full((len(passages), len(PARTS)), 0.3, np.float32), np.full(len(passages), 0.5, np.float32))
    names = names_of(transcript, customer, None)
    return gather(transcript, passages, scores or even, names, TOKENIZER, frozenset(banned), mended=mended or {})


@pytest.fixture(params=LANGUAGES)
def talk(request):
    transcript = interview(request.param, *TALK[request.param])
    return transcript, passages_of(transcript, LABELLED)


def test_every_answer_is_a_building_block_and_no_question(talk):
    transcript, passages = talk
    found = gathered(transcript, passages)
    assert [m.place for m in found] == [1, 2, 3, 4]
    assert all(m.passage == passages[m.place] for m in found)
    assert all(transcript.turns[m.passage.turn].role != "interviewer" for m in found)


def test_banned_places_are_no_building_blocks(talk):
    assert [m.place for m in gathered(*talk, banned={2, 4})] == [1, 3]


def test_off_record_passages_are_no_building_blocks(talk):
    transcript, passages = talk
    closed = tuple(replace(p, label="off_record") if p.turn == 1 else p for p in passages)
    assert [m.place for m in gathered(transcript, closed)] == [3, 4]


def test_small_talk_is_none_either(talk):
    transcript, passages = talk
    sure = tuple(0.9 if label == "other" else 0.02 for label in LABELS)
    chatter = tuple(replace(p, label="other", probabilities=sure) if p.turn == 1 else p for p in passages)
    assert [m.place for m in gathered(transcript, chatter)] == [3, 4]


def test_what_does_not_matter_is_not_read(talk):
    transcript, passages = talk
    nothing = Salience(np.zeros((len(passages), len(PARTS)), np.float32), np.zeros(len(passages), np.float32))
    assert gathered(transcript, passages, scores=nothing) == []


def test_a_label_speaks_for_its_part(talk):
    transcript, passages = talk
    for material in gathered(transcript, labelled(passages)):
        own = PARTS.index(LABELLED[material.passage.turn])
        assert material.worth[own] == max(material.worth)
        assert material.worth[own] > min(material.worth)


def labelled(passages):
    return tuple(
        replace(p, probabilities=tuple(1.0 if label == p.label else 0.0 for label in LABELS)) for p in passages
    )


def test_the_likelier_label_decides_between_parts_that_matter_alike(talk):
    transcript, passages = talk
    likely = {"challenge": 0.8, "result": 0.1}
    chances = tuple(likely.get(label, 0.025) for label in LABELS)
    labelled = tuple(replace(p, probabilities=chances) for p in passages)
    scores = Salience(np.full((len(passages), len(PARTS)), 0.3, np.float32), np.zeros(len(passages), np.float32))
    for material in gathered(transcript, labelled, scores=scores):
        introduction, challenge, solution, result = material.worth
        assert challenge > result > solution == introduction > 0


def test_a_label_that_a_person_set_decides_the_part(talk):
    transcript, passages = talk
    by_hand = tuple(replace(p, label="solution", probabilities=()) for p in passages)
    scores = Salience(np.full((len(passages), len(PARTS)), 0.3, np.float32), np.zeros(len(passages), np.float32))
    found = gathered(transcript, by_hand, scores=scores)
    assert found
    for material in found:
        introduction, challenge, solution, result = material.worth
        assert solution > 100 * max(introduction, challenge, result)


def test_small_talk_is_what_a_person_says_it_is(talk):
    transcript, passages = talk
    assert not gathered(transcript, tuple(replace(p, label="other", probabilities=()) for p in passages))


def test_the_vendor_is_never_quoted():
    words = "The drivers leave on time, and nobody waits at the gate anymore."
    seller = replace(MAYA, role="interviewee")
    for person in (seller, Participant("Curtis Vann", None, None, "customer", "interviewee", ("curtis",), "")):
        transcript = interview("en", (person.labels[0], words), people=(person,))
        (material,) = gathered(transcript, passages_of(transcript, ("result",)))
        assert (material.quote is None) == (person is seller)


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "Curtis, the routes were drawn by hand every morning."),
        ("en", "I'm Curtis Vann and I run the yard every night."),
        ("zh", "苏曼，路线每天早上都是手工画的。"),
        ("zh", "我叫苏曼，在厂里管生产十二年了。"),
        ("zh", "我，苏曼，在厂里管生产十二年了。"),
    ],
)
def test_calling_somebody_by_name_is_no_building_block(lang, words):
    speaker = "rosa" if lang == "en" else "su"
    transcript = interview(lang, (speaker, words))
    assert gathered(transcript, passages_of(transcript, ("background",))) == []


def test_quotes_re_read(talk):
    transcript, passages = talk
    for material in gathered(transcript, passages):
        if material.quote is not None:
            assert material.quote.of(material.passage.text) in transcript.words_of(material.passage.turn)


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "The hookup to the billing was planned for four weeks. Eleven weeks."),
        ("zh", "接口原来计划的是四个星期做完。十一个星期。"),
    ],
)
def test_a_fragment_never_stands_alone(lang, words):
    transcript = interview(lang, ("curtis" if lang == "en" else "su", words))
    found = gathered(transcript, passages_of(transcript, ("solution",)))
    whole = [m for m in found if m.place == 0]
    assert len(whole) == 1
    assert all(m.reworded is None or not m.reworded.fragment for m in found)
    if whole[0].additions:
        assert [p.text for p in whole[0].additions] == ["Eleven weeks." if lang == "en" else "十一个星期。"]
        assert whole[0].quote is None


def test_english_fragments_said_together_lead_up_to_what_follows():
    words = "Trello, in 2022. One card for one bike. After three months there were four thousand cards on the board."
    transcript = interview("en", ("curtis", words))
    (told,) = gathered(transcript, passages_of(transcript, ("challenge",)))
    assert told.reworded is not None
    assert told.reworded.text.startswith(
        "Trello, in 2022, one card for one bike: after three months there were 4,000 cards"
    )
    assert [p.text for p in told.additions] == ["Trello, in 2022.", "One card for one bike."]
    assert told.quote is None


def test_a_half_answer_is_told_with_its_question_as_evidence():
    transcript = interview("en", ("maya", "How many depots do you run?"), ("curtis", "Fourteen."))
    (told,) = gathered(transcript, passages_of(transcript, ("background", "background")))
    assert told.reworded is not None
    assert "runs 14 depots" in told.reworded.text
    assert [p.text for p in told.additions] == ["How many depots do you run?"]


def test_what_a_company_counts_is_told_as_its_own_only_as_background():
    transcript = interview("en", ("curtis", "Nine terminals."))
    (told,) = gathered(transcript, passages_of(transcript, ("background",)))
    assert told.reworded is not None
    assert told.reworded.text.endswith("has nine terminals.")
    assert not gathered(transcript, passages_of(transcript, ("challenge",)))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_building_blocks_of_an_interview_keep_off_the_record_out(lang):
    transcript, passages = sample(lang)
    spans = [(p.turn, p.span) for p in passages]
    scores = salience(utterances_of(transcript, spans), lang, shipped_salience()[lang])
    found = gathered(transcript, passages, scores=scores, customer=profile(transcript, passages, Brief()))
    assert len(found) > 50
    for material in found:
        assert material.passage.label != "off_record"
        assert all(p.label != "off_record" for p in material.additions)
        assert material.size > 0
        assert len(material.worth) == len(PARTS)


def test_an_introduction_keeps_what_it_tells_and_is_never_quoted():
    transcript = interview(
        "en",
        ("curtis", "I'm Curtis Vann, head of nine terminals, and we run them all night."),
        ("curtis", "Maya, you know that."),
    )
    passages = passages_of(transcript, ["background", "background"])
    names = names_of(transcript, Customer(name="Pruett Lines"), None)
    spans = [(p.turn, p.span) for p in passages]
    scores = salience(utterances_of(transcript, spans), "en", shipped_salience()["en"])
    found = gather(transcript, passages, scores, names, TOKENIZER, frozenset())
    assert [m.place for m in found] == [0]
    assert found[0].quote is None
    assert found[0].reworded is not None
    assert "head of nine terminals" in found[0].reworded.text


def test_a_passage_may_be_told_but_not_quoted():
    transcript = interview("en", ("curtis", "The trucks went out half empty every single night."))
    passages = passages_of(transcript, ["challenge"])
    names = names_of(transcript, Customer(name="Pruett Lines"), None)
    scores = salience(utterances_of(transcript, [(p.turn, p.span) for p in passages]), "en", shipped_salience()["en"])
    free, bound = (
        gather(transcript, passages, scores, names, TOKENIZER, frozenset(), unquoted=held)
        for held in (frozenset(), frozenset([0]))
    )
    assert free[0].quote is not None
    assert bound[0].quote is None
    assert bound[0].reworded == free[0].reworded


def test_a_mended_sentence_is_told_as_mended_and_not_quoted():
    transcript = interview("zh", *TALK["zh"])
    passages = passages_of(transcript, LABELLED)
    found = {m.place: m for m in gathered(transcript, passages, mended={1: "路线每天早上都要手工来画。"})}
    assert found[1].reworded.text == "路线每天早上都要手工来画。"
    assert found[1].quote is None
    assert found[2].quote is not None


def test_a_half_answer_is_told_with_its_question():
    transcript = interview("zh", ("lin", "当时选型看了几家？"), ("su", "四家。"))
    passages = passages_of(transcript, ["other", "solution"])
    (found,) = gathered(transcript, passages)
    assert found.reworded.text == "当时选型看了四家厂商。"
    assert found.additions == (passages[0],)
    assert all(m.reworded is None for m in gathered(transcript, passages, banned={0}))


def test_stories_are_worth_less_than_statements():
    story, statement = "他徒弟又把那张码给撕了下来。", "系统按距离给司机排好路线。"
    transcript = interview("zh", ("su", story + statement))
    one, other = gathered(transcript, passages_of(transcript, ["solution"]))
    assert max(one.worth) < max(other.worth)


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("I threw out the list, because I had learnt it by heart in one week.", False),
        ("I threw out the list and kept the pencil for the crossword.", True),
    ],
)
def test_who_would_be_named_twice_is_quoted(said, told):
    transcript = interview("en", ("curtis", said))
    (found,) = gathered(transcript, passages_of(transcript, ["challenge"]))
    assert found.quote is not None
    assert (found.reworded is not None) == told


def test_a_chinese_word_alone_names_what_the_next_sentence_is_about():
    words = "喷码机。三天两头堵，一堵就停半条线。"
    transcript = interview("zh", ("lin", "哪里最头疼？"), ("su", words))
    (told,) = gathered(transcript, passages_of(transcript, ("other", "challenge")))
    assert told.reworded.text == "喷码机，三天两头堵，一堵就停半条线。"
    assert [p.text for p in told.additions] == ["喷码机。"]
    assert told.quote is None


def test_a_chinese_word_alone_says_nothing_of_the_sentence_before_it():
    transcript = interview("zh", ("su", "去年一共退了三百二十单。喷码机。"))
    (told,) = gathered(transcript, passages_of(transcript, ("challenge",)))
    assert told.reworded.text == "去年一共退了320单。"
    assert not told.additions


def test_an_answer_that_first_says_that_it_comes_is_told_with_its_question():
    transcript = interview("zh", ("lin", "新客户的合同额可以讲吗？"), ("su", "可以。去年一百三十万美金。"))
    passages = passages_of(transcript, ["other", "result"])
    told = [m for m in gathered(transcript, passages) if m.reworded is not None]
    assert [m.reworded.text for m in told] == ["新客户的合同额去年为130万美元。"]
    assert told[0].additions == (passages[0],)
    assert not [m for m in gathered(transcript, passages, banned={0}) if m.additions]


@pytest.mark.parametrize(
    ("said", "quoted"),
    [
        ("You could see it from the quay road.", False),
        ("You never trusted the list on the wall because it was wrong.", True),
        ("You lost eleven boxes on a good night and thirty on a bad one.", True),
    ],
)
def test_what_cannot_be_told_is_quoted_for_its_voice_or_its_number(said, quoted):
    transcript = interview("en", ("curtis", said))
    found = [m for m in gathered(transcript, passages_of(transcript, ["challenge"])) if m.passage.text == said]
    assert [m.reworded for m in found] == [None]
    assert (found[0].quote is not None) == quoted


def test_a_chinese_answer_says_what_it_was_asked_about():
    transcript = interview("zh", ("lin", "明白。那家长的投诉呢？"), ("su", "一个月还有四五次，少了三分之二。"))
    passages = passages_of(transcript, ["other", "result"])
    (told,) = (m for m in gathered(transcript, passages) if m.reworded is not None)
    assert told.reworded.text == "家长的投诉方面，一个月还有四五次，少了三分之二。"
    assert [p.text for p in told.additions] == ["那家长的投诉呢？"]
    assert not told.reworded.leans
    closed = [m for m in gathered(transcript, passages, banned={1}) if m.reworded is not None]
    assert [m.reworded.text for m in closed] == ["一个月还有四五次，少了三分之二。"]


@pytest.mark.parametrize(
    ("label", "told"),
    [("solution", "系统自己比对两边的数，差一分就标红。"), ("challenge", "它自己比对两边的数，差一分就标红。")],
)
def test_what_a_solution_calls_it_is_the_system(label, told):
    transcript = interview("zh", ("lin", "系统怎么对账？"), ("su", "它自己比对两边的数，差一分就标红。"))
    (found,) = gathered(transcript, passages_of(transcript, ["other", label]))
    assert found.reworded.text == told
    assert found.reworded.leans is (label == "challenge")


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("三成一。以前的信都是手工发的。", "以前的信都是手工发的。"),
        ("四十一家医院。血都从总库送出去。", "41家医院，血都从总库送出去。"),
        ("以前的信都是手工发的。三成一。", "以前的信都是手工发的，31%。"),
    ],
)
def test_a_chinese_quantity_of_nothing_does_not_begin_a_sentence(said, told):
    transcript = interview("zh", ("su", said))
    found = [m.reworded.text for m in gathered(transcript, passages_of(transcript, ["challenge"])) if m.reworded]
    assert told in found
    assert not any(text.startswith("31%，") for text in found)


def test_how_it_was_before_is_not_told_with_a_sentence_of_something_else():
    transcript = interview("zh", ("su", "以前两天半。审核员走的时候跟车间的人一一握手。"))
    found = gathered(transcript, passages_of(transcript, ("result",)))
    assert not any("两天半" in m.reworded.text and "握" in m.reworded.text for m in found if m.reworded)


def test_the_product_is_named_for_an_it_that_only_software_can_be():
    talk = interview("en", ("curtis", "Nobody writes lists now. It flags every crate without a date."))
    product = Customer(product="Kiln")
    bought = gathered(talk, passages_of(talk, ("solution",)), customer=product)[-1].reworded
    assert bought is not None and bought.text.startswith(f"{PRODUCT} flags every crate") and not bought.leans
    for label, known in (("result", product), ("solution", Customer())):
        told = gathered(talk, passages_of(talk, (label,)), customer=known)[-1].reworded
        assert told is not None and told.text.startswith("It flags") and told.leans


def test_the_house_is_named_for_an_it_that_began():
    talk = interview("en", ("curtis", "We bake bread for the valley. It opened in 1931, by the quay."))
    told = gathered(talk, passages_of(talk, ("background",)))[-1].reworded
    assert told is not None and told.text == f"{CUSTOMER} opened in 1931, by the quay." and not told.leans


def test_a_chinese_he_is_whoever_was_named_right_before():
    talk = interview("zh", ("lin", "谁教的大家？"), ("su", "陶磊。他在车间守了六个夜班，一台一台教。"))
    passages = passages_of(talk, ("solution", "solution"))
    told = gathered(talk, passages)[-1]
    assert told.reworded is not None and told.reworded.text.startswith("陶磊在车间守了六个夜班")
    assert [p.text for p in told.additions] == ["陶磊。"]
    closed = gathered(talk, passages, banned={1})[-1].reworded
    assert closed is not None and closed.text.startswith("他") and closed.leans


def test_a_chinese_answer_needs_no_this_is():
    talk = interview("zh", ("lin", "当时是怎么定的呢？"), ("su", "这个是邀请投标，去年五月，三家来了，一天谈完。"))
    (told,) = gathered(talk, passages_of(talk, ("solution", "solution")))
    assert told.reworded is not None and told.reworded.text.startswith("邀请投标，去年5月") and not told.reworded.leans
    assert [p.turn for p in told.additions] == [0]


def told_last(*turns, labels, banned=frozenset()):
    talk = interview("zh", *turns)
    return gathered(talk, passages_of(talk, labels), banned)[-1]


def test_chinese_vendors_are_named_where_the_talk_is_about_whom_to_buy_from():
    asked, said = ("lin", "当时选型是怎么做的？"), "第一家漏了四十多条，说数据不规范。"
    labels = ("solution", "solution")
    told = told_last(asked, ("su", said), labels=labels).reworded
    assert told is not None and told.text.startswith("第一家厂商漏了40多条")
    shops = told_last(asked, ("su", f"先挑了六家门店。{said}"), labels=labels).reworded
    assert shops is not None and shops.text.startswith("第一家漏了")
    other = told_last(("lin", "盘点呢？"), ("su", said), labels=labels).reworded
    assert other is not None and "厂商" not in other.text
    trouble = told_last(asked, ("su", said), labels=("challenge", "challenge")).reworded
    assert trouble is not None and "厂商" not in trouble.text


def test_a_chinese_speaker_is_named_in_what_he_tells_of_his_way():
    talk = (("lin", "您自己在这里多少年了？"), ("su", "以前开叉车，修过两年机床，现在管仓库。"))
    told = told_last(*talk, labels=("background", "background")).reworded
    assert told is not None and told.text.startswith("\ue011以前开叉车") and not told.leans
    other = told_last(("lin", "仓库多大？"), talk[1], labels=("background", "background")).reworded
    assert other is not None and other.text.startswith("以前开叉车")


def test_a_chinese_share_is_of_the_rate_that_was_asked_about():
    asked = ("lin", "返修率你们材料里写的是六？")
    labels = ("result", "result")
    told = told_last(asked, ("su", "六是老车间，新来的人多。全厂是百分之四，三个车间一起算的。"), labels=labels)
    assert told.reworded is not None and told.reworded.text.startswith("返修率方面，全厂是4%")
    assert [p.turn for p in told.additions] == [0]
    answer = "六是空驶率，那是车队的。全厂是百分之四，三个车间一起算的。"
    other = told_last(asked, ("su", answer), labels=labels)
    assert other.reworded is not None and other.reworded.text.startswith("全厂是4%") and not other.additions
    closed = told_last(asked, ("su", "全厂是百分之四，三个车间一起算的。"), labels=labels, banned={0})
    assert closed.reworded is not None and closed.reworded.text.startswith("全厂是4%")


def test_to_name_what_a_chinese_number_is_of_takes_no_room():
    words = "六是老车间，新来的人多。全厂是百分之四，三个车间一起算的。"
    labels = ("result", "result")
    named = told_last(("lin", "返修率你们材料里写的是六？"), ("su", words), labels=labels)
    bare = told_last(("lin", "你们材料里写的是六？"), ("su", words), labels=labels)
    assert named.additions and not bare.additions
    assert (named.size, named.worth) == (bare.size, bare.worth)


def test_what_one_asks_the_other_to_tell_is_what_the_answer_is_of():
    wei = Participant("魏冬", "会计", None, "customer", "interviewee", ("wei",), "自我介绍")
    turns = (("wei", "新客户的合同额可以讲吗，苏总？"), ("su", "可以。去年一百三十万元。"))
    talk = interview("zh", *turns, people=(*PEOPLE["zh"], wei))
    told = gathered(talk, passages_of(talk, ("result", "result")))[-1]
    assert told.reworded is not None and told.reworded.text == "新客户的合同额去年为130万元。"
