"""What is told: worth most for its length, within the room of each part."""

from dataclasses import replace
from itertools import groupby

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.draft.choose import OVER, SCALES, SHARES, TARGETS, Opening, choose
from assistant.draft.headline import Told
from assistant.records import PARTS, Passage, Sentence, Span, Suggestion
from tests.unit.draft.interviews import block, metric

WORTH = st.tuples(*[st.floats(0.01, 1)] * 4)
KINDS = st.sampled_from(["plain", "plain", "plain", "leans", "quote", "quote", "both"])
SPEC = st.tuples(WORTH, KINDS, st.integers(4, 40), st.booleans(), st.floats(0, 1))
NAMES = {part: place for place, part in enumerate(PARTS)}


def passage(place, turn, size=10, text=None):
    words = text or " ".join(f"{place}{i:04}" for i in range(size))
    return Passage(f"p{place}", Span(place * 1000, place * 1000 + len(words)), turn, "curtis", words, "result", 1.0)


def built(specs):
    out, turn = [], 0
    for place, (worth, kind, size, same_turn, voice) in enumerate(specs):
        turn += not same_turn
        said = passage(place, turn, size)
        quote = Span(0, len(said.text)) if kind in ("quote", "both") else None
        text = None if kind == "quote" else said.text
        out.append(block(place, said, text=text, worth=worth, leans=kind == "leans", quote=quote, quote_worth=voice))
    return out


@settings(max_examples=60, deadline=None)
@given(st.lists(SPEC, max_size=60), st.sampled_from(["en", "zh"]))
def test_choices_keep_the_rules_whatever_was_said(specs, lang):
    materials = built(specs)
    choices = choose(materials, lang)

    places = [choice.material.place for choice in choices]
    assert len(places) == len(set(places))
    assert [(c.part, c.material.place) for c in choices] == sorted((c.part, c.material.place) for c in choices)
    assert sum(choice.quoted for choice in choices) <= 5
    for choice in choices:
        assert choice.material.quote is not None if choice.quoted else choice.material.reworded is not None
    for part, own in groupby(choices, key=lambda c: c.part):
        told = list(own)
        room = SHARES[part] * TARGETS[lang] * OVER
        # The last bundle (up to three sentences) may reach over the edge by three tenths.
        assert sum(c.material.size for c in told) <= room + 0.3 * 3 * 40 + 1
        for before, choice in zip([None, *told], told, strict=False):
            if not choice.quoted and choice.material.reworded.leans:
                assert before is not None
                assert choice.material.place - before.material.place <= 8


@settings(max_examples=20, deadline=None)
@given(st.lists(SPEC, max_size=30))
def test_choices_are_the_same_each_time(specs):
    assert choose(built(specs), "en") == choose(built(specs), "en")


def test_nothing_said_nothing_told():
    assert choose([], "en") == []


def test_a_sentence_is_told_where_it_is_worth_most():
    worth = {"challenge": (0.1, 0.9, 0.1, 0.1), "result": (0.1, 0.1, 0.1, 0.9)}
    materials = [block(i, said := passage(i, i), text=said.text, worth=w) for i, w in enumerate(worth.values())]
    assert [c.part for c in choose(materials, "en")] == [NAMES[part] for part in worth]


def test_what_is_worth_more_comes_first_where_room_is_short():
    """Sixty sentences for one part: those worth most are taken."""
    materials = []
    for place in range(60):
        said = passage(place, place, 20)
        materials.append(block(place, said, text=said.text, worth=(0.0, 0.9 if place % 3 == 0 else 0.2, 0.0, 0.0)))
    chosen = [c.material.place for c in choose(materials, "en")]
    assert chosen
    assert all(place % 3 == 0 for place in chosen)


@pytest.mark.parametrize("lang", ["en", "zh"])
@pytest.mark.parametrize("length", SCALES)
def test_a_long_interview_fills_each_part_and_the_whole_and_not_more(lang, length):
    materials = []
    for place in range(160):
        said = passage(place, place, 18)
        worth = tuple(0.8 if part == place % 4 else 0.05 for part in range(4))
        materials.append(block(place, said, text=said.text, worth=worth))
    choices = choose(materials, lang, length=length)
    whole = SCALES[length] * TARGETS[lang]
    assert 0.97 * whole <= sum(c.material.size for c in choices) <= 1.01 * whole
    for part, share in enumerate(SHARES):
        told = sum(c.material.size for c in choices if c.part == part)
        assert 0.4 * share * whole <= told <= 1.4 * share * whole + materials[0].size  # the last one may overrun it


def test_a_part_that_is_worth_less_is_told_all_the_same():
    materials = []
    for place in range(120):
        said = passage(place, place, 12)
        worth = (0.02, 0.0, 0.0, 0.0) if place % 10 == 0 else (0.0, 0.9, 0.9, 0.9)
        materials.append(block(place, said, text=said.text, worth=worth))
    parts = [c.part for c in choose(materials, "en")]
    assert 0 in parts


def test_a_part_takes_the_room_that_others_leave():
    materials = []
    for place in range(120):
        said = passage(place, place, 12)
        materials.append(block(place, said, text=said.text, worth=(0.0, 0.0, 0.0, 0.9)))
    told = sum(c.material.size for c in choose(materials, "en"))
    assert 1.2 * SHARES[3] * TARGETS["en"] <= told <= 1.4 * SHARES[3] * TARGETS["en"]


def test_what_is_worth_next_to_nothing_fills_no_room():
    materials = [block(i, said := passage(i, i, 12), text=said.text, worth=(0.001,) * 4) for i in range(120)]
    told = sum(c.material.size for c in choose(materials, "en"))
    assert 0 < told < 0.6 * TARGETS["en"]


def test_a_short_interview_is_not_told_whole():
    materials = [block(i, said := passage(i, i, 10), text=said.text, worth=(0.9,) * 4) for i in range(60)]
    assert 30 <= len(choose(materials, "en")) <= 40


def test_an_answer_that_is_told_from_is_told_on():
    """Three sentences of one answer against as many of others, all worth the same: the answer is told before those."""
    materials = [block(i, said := passage(i, 1, 20), text=said.text, worth=(0, 0.5, 0, 0)) for i in (0, 2, 4)]
    materials += [block(i, said := passage(i, i, 20), text=said.text, worth=(0, 0.5, 0, 0)) for i in range(10, 60, 2)]
    chosen = [c.material.place for c in choose(materials, "en", length="short")]
    assert {0, 2, 4} <= set(chosen)
    assert len(chosen) < len(materials)


def test_what_was_told_is_not_told_again():
    words = "the drivers waited hours at the gate every morning"
    materials = [block(i, passage(i, i, text=words), text=words) for i in range(6)]
    assert len(choose(materials, "en")) == 1


def test_a_sentence_brings_what_it_leans_on():
    first = block(0, said := passage(0, 1), text=said.text, worth=(0, 0.05, 0, 0))
    second = block(1, said := passage(1, 1), text=said.text, worth=(0, 0.9, 0, 0), leans=True)
    assert [c.material.place for c in choose([first, second], "en")] == [0, 1]


def test_a_sentence_whose_hold_cannot_be_told_is_left_out():
    lost = block(0, passage(0, 1))  # neither told nor quoted
    leaning = block(1, said := passage(1, 1), text=said.text, worth=(0, 0.9, 0, 0), leans=True)
    assert choose([lost, leaning], "en") == []


def test_a_hold_in_another_turn_does_not_count():
    first = block(0, said := passage(0, 1), text=said.text, worth=(0, 0, 0, 0.9))
    leaning = block(1, said := passage(1, 2), text=said.text, worth=(0, 0.9, 0, 0), leans=True)
    assert 1 not in [c.material.place for c in choose([first, leaning], "en") if c.part == NAMES["challenge"]]


def test_quotes_are_two_to_five_where_there_are_enough():
    materials = []
    for place in range(40):
        said = passage(place, place, 8)
        worth = tuple(0.9 if part == place % 4 else 0.01 for part in range(4))
        materials.append(block(place, said, worth=worth, quote=Span(0, len(said.text)), quote_worth=0.5))
    assert 2 <= sum(c.quoted for c in choose(materials, "en")) <= 5


def test_the_best_voice_does_not_speak_in_an_english_introduction():
    said = passage(0, 1, 8)
    told = [block(n, p := passage(n, n, 8), text=p.text, worth=(0.9, 0, 0, 0)) for n in range(1, 20)]
    voiced = block(0, said, text=said.text, worth=(0.9, 0, 0, 0), quote=Span(0, len(said.text)), quote_worth=2.0)
    assert not any(choice.quoted for choice in choose([voiced, *told], "en"))


def test_a_number_told_takes_room_and_is_not_repeated():
    said = passage(0, 1)
    materials = [block(0, said, text=said.text, worth=(0, 0, 0, 0.9))]
    sentence = Sentence("Planning time fell by 85%, from four hours to 35 minutes.", "composed", ())
    number = Told(sentence, metric(), Suggestion("m1", sentence.text, "", (), "result", 1), (0,))
    assert len(choose(materials, "en")) == 1
    assert choose(materials, "en", [number]) == []


@pytest.mark.parametrize(("lang", "lengths"), [("en", (1000, 2200, 2900)), ("zh", (1000, 3500, 9000))])
def test_a_short_interview_makes_a_shorter_case(lang, lengths):
    materials = built([((0.5, 0.5, 0.5, 0.5), "plain", 20, False, 0.0)] * 120)
    short, usual, long = (sum(c.material.size for c in choose(materials, lang, speech=size)) for size in lengths)
    assert short < usual < long


def test_a_run_is_told_once_and_nothing_of_it_again():
    told = passage(0, 1, text="It arrives at one o'clock.")
    other = passage(1, 1, text="By oven and by hour.")
    beside = passage(4, 2, text="The drivers see it on a phone.")
    one = [
        block(0, told, text=told.text, worth=(0, 0, 0.2, 0)),
        block(1, other, text=other.text, worth=(0, 0, 0.2, 0)),
        block(4, beside, text=beside.text, worth=(0, 0, 0.2, 0)),
    ]
    both = passage(0, 1, text=f"{told.text} {other.text}")
    run = replace(block(0, both, worth=(0, 0, 0.9, 0), quote=Span(0, len(both.text))), others=(1,))
    chosen = [c.material for c in choose(one, "en", runs=[run])]
    assert run in chosen
    assert [m.place for m in chosen if m is not run] == [4]


def test_an_opening_takes_room_in_the_introduction_only():
    materials = built([((0.5, 0.1, 0.1, 0.1), "plain", 20, False, 0.0)] * 40)
    opening = Opening(Sentence(" ".join(["word"] * 60), "composed", ()))
    before, after = (
        sum(c.material.size for c in choose(materials, "en", told) if c.part == 0) for told in ((), (opening,))
    )
    assert after < before


def test_a_chinese_he_needs_somebody_told_right_before():
    worth = (0, 0, 0.9, 0)

    def told(place, turn):
        """The parts of a case with a sentence of turn 1 and, at `place` and in `turn`, one that begins with "he"."""
        first = block(0, passage(0, 1, text="工程师先下了车间"), text="工程师先下了车间。", worth=worth)
        he = block(place, passage(place, turn, text="他蹲了三个夜班"), text="他蹲了三个夜班。", worth=worth, leans=True)
        return [c.material.place for c in choose([first, he], "zh")]

    assert told(1, 1) == [0, 1]
    assert told(4, 1) == [0]
    assert told(2, 2) == [0]


def test_a_long_chinese_sentence_is_told_beside_the_number_it_holds():
    said = passage(0, 1, text="知识条目原来一万二千条散在四个系统里，重复、过期、互相矛盾，座席只好在群里问老员工")
    materials = [block(0, said, text=said.text, worth=(0, 0.9, 0, 0))]
    sentence = Sentence("知识条目从1.2万条降到4300条。", "composed", ())
    number = Told(sentence, metric(), Suggestion("m1", sentence.text, "", (), "result", 1), (0,))
    assert len(choose(materials, "zh", [number])) == 1


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("抽了十二个人，关在会议室，洗了三个月，剩四千三百条。", 1),  # who and how long is told by nothing else
        ("今年上半年，知识条目一共剩四千三百条。", 0),
        ("二四年六月，知识条目剩四千三百条左右。", 0),
        ("十二个人，四千三百条。", 0),
    ],
)
def test_a_chinese_sentence_that_counts_something_else_is_told_beside_its_number(text, left):
    said = passage(0, 1, text=text)
    materials = [block(0, said, text=said.text, worth=(0, 0.9, 0, 0))]
    sentence = Sentence("知识条目从1.2万条降到4300条。", "composed", ())
    number = Told(sentence, metric(), Suggestion("m1", sentence.text, "", (), "result", 1), (0,))
    assert len(choose(materials, "zh", [number])) == left


@pytest.mark.parametrize(
    ("text", "told_again"),
    [
        ("合格率方面，2024年三季度93.1%，今年三季度98.2%。", False),
        ("以前93.1%，现在98.2%。", False),
        ("合格率从93.1%到98.2%，一是换了三道检验，二是夜班有人看着，退货的箱子也都拍照留底。", True),
    ],
)
def test_what_a_number_in_the_drafts_own_words_says_is_not_said_again(text, told_again):
    sentence = Sentence("合格率提高5.1个百分点，从2024年三季度的93.1%提高到今年三季度的98.2%。", "composed", ())
    number = Told(sentence, metric(), Suggestion("m1", sentence.text, "", (), "result", 1), (99,))
    material = block(0, passage(0, 0, text=text), text=text, worth=(0, 0, 0, 0.5))
    assert [c.material for c in choose([material], "zh", (number,))] == ([material] if told_again else [])


@pytest.mark.parametrize(
    ("text", "told_again"),
    [
        ("It was four hours, and it's 35 minutes now.", False),
        ("Planning time comes to 35 minutes.", False),
        ("Planning was 35 minutes in May.", False),
        ("In 35 minutes the boy eats breakfast.", True),  # of something else
        ("Planning takes 35 minutes on the four hour shift.", False),
        ("Planning is 35 minutes because Tilda reads every route twice before lunch.", True),
        ("Planning is 35 minutes for 60 vans.", True),
    ],
)
def test_what_a_result_has_told_is_not_said_again_in_english(text, told_again):
    sentence = Sentence("Planning time fell by 85%, from four hours to 35 minutes.", "composed", ())
    number = Told(sentence, metric(), Suggestion("m1", sentence.text, "", (), "result", 1), (99,))
    material = block(0, passage(0, 0, text=text), text=text, worth=(0, 0, 0, 0.5))
    assert [c.material for c in choose([material], "en", (number,))] == ([material] if told_again else [])


def test_the_old_value_alone_is_still_told_in_the_challenge():
    sentence = Sentence("合格率从去年的91%提高到今年的98%。", "composed", ())
    number = Told(sentence, metric(), Suggestion("m1", sentence.text, "", (), "result", 1), (99,))
    text = "合格率才91%。"

    def parts(worth):
        return [c.part for c in choose([block(0, passage(0, 0, text=text), text=text, worth=worth)], "zh", (number,))]

    assert parts((0, 0.5, 0, 0)) == [1]
    assert parts((0, 0, 0, 0.5)) == []


@pytest.mark.parametrize(("turn", "told"), [(0, 2), (1, 1)])
def test_a_chinese_quantity_of_nothing_needs_what_it_is_of_right_before(turn, told):
    first = block(0, passage(0, 0, text="仓库去年清点过一次。"), text="仓库去年清点过一次。", worth=(0, 0.5, 0, 0))
    bare = "148箱，去年是200多。"
    second = block(1, passage(1, turn, text=bare), text=bare, worth=(0, 0.4, 0, 0), leans=True)
    assert len(choose([first, second], "zh")) == told


def test_when_a_chinese_that_week_was_must_be_told_right_before():
    def told(gap):
        first = block(0, passage(0, 1, text="一月水管冻裂了"), text="一月水管冻裂了。", worth=(0, 0.9, 0, 0))
        filler = [block(n, passage(n, 1, text=f"第{n}排货架"), worth=(0, 0, 0, 0)) for n in range(1, gap)]
        words = "那两周又回到老办法，拉了47车。"
        last = block(gap, passage(gap, 1, text=words), text=words, worth=(0, 0.8, 0, 0), leans=True)
        return [c.material.place for c in choose([first, *filler, last], "zh")]

    assert told(2) == [0, 2]
    assert told(5) == [0]


def test_who_a_chinese_she_is_must_be_told_right_before():
    def told(gap):
        first = block(0, passage(0, 1, text="仓管员点了一夜的货"), text="仓管员点了一夜的货。", worth=(0, 0.9, 0, 0))
        filler = [block(n, passage(n, 1, text=f"第{n}排货架"), worth=(0, 0, 0, 0)) for n in range(1, gap)]
        words = "到月底她那一沓单子只剩两页。"
        last = block(gap, passage(gap, 1, text=words), text=words, worth=(0, 0.8, 0, 0), leans=True)
        return [c.material.place for c in choose([first, *filler, last], "zh")]

    assert told(2) == [0, 2]
    assert told(8) == [0]


def test_a_sentence_is_not_told_for_the_sake_of_another_where_a_number_tells_it():
    sentence = Sentence("合格率从去年的91%提高到今年的98%。", "composed", ())
    told = Told(sentence, metric(), Suggestion("m1", sentence.text, "", (), "result", 1), (7,))
    words = ("合格率去年91%，今年98%。", "这是厂长要求放在最前面的。")
    again, leaning = (
        block(n, passage(n, 1, text=text), text=text, worth=(0, 0, 0, 0.9), leans=n == 1)
        for n, text in enumerate(words)
    )
    assert choose([again, leaning], "zh", [told]) == []
    assert len(choose([again, leaning], "zh")) == 2


def test_a_short_chinese_sentence_that_counts_nothing_is_told_where_there_is_little_else():
    def told(words, worth):
        rich = [
            block(n, passage(n, n, text=text), text=text, worth=(0, 0, 0.9, 0))
            for n in range(12)
            for text in [
                f"{'甲乙丙丁戊己庚辛壬癸子丑'[n]}号车间的{'锯刨凿钻磨漆胶钉卯榫板梁'[n]}床换了控制系统，停机{n + 3}小时。"
                * 2
            ]
        ]
        last = block(20, passage(20, 20, text=words), text=words, worth=(0, 0, worth, 0))
        return words in [c.material.reworded.text for c in choose([*rich, last], "zh")]

    assert not told("后来在镇里汇报过。", 0.03)
    assert told("后来在镇里汇报过。", 0.06)
    assert told("后来报了40个人。", 0.03)


def test_what_was_added_to_a_sentence_is_not_told_beside_its_own_quote():
    lead, host, other = passage(0, 0), passage(1, 0), passage(2, 0)
    bare = block(1, host, text=host.text, worth=(0, 0, 0, 0.4))
    added = replace(
        bare, reworded=replace(bare.reworded, text=f"{lead.text}: {host.text}"), additions=(lead,), bare=bare
    )
    run = block(0, lead, text=None, worth=(0, 0, 0, 0.9), quote=Span(0, len(lead.text)))
    choices = choose([added, block(2, other, text=other.text, worth=(0, 0, 0, 0.4))], "en", runs=[run])
    told = {choice.material.place: choice.material for choice in choices}
    assert told[0].quote is not None
    assert told[1].reworded.text == host.text
    assert told[1].additions == ()
