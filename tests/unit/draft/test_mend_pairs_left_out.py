"""What the check refuses goes; challenges meet their solutions; strong sentences left out are named."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.draft.choose import Choice
from assistant.draft.left_out import left_out
from assistant.draft.mend import without_faults
from assistant.draft.pairs import pair_up
from assistant.records import Caution, Evidence, Pair, Quote, Sentence, Span
from tests.contract.conftest import FakeEmbedder
from tests.unit.draft.interviews import block, draft_of, embedder, hard, interview, metric, passages_of


def told(text, turn=0, kind="edited", paragraph=0):
    return Sentence(text, kind, (Evidence(turn, 0, 5),), paragraph=paragraph)


def draft(lang="en"):
    parts = {
        "challenge": [told("C0."), told("C1."), told("C2.")],
        "solution": [told("S0."), told("S1."), told("S2.", 3, "quote")],
    }
    pairs = (Pair((0,), (0,)), Pair((1,), (1, 2)), Pair((2,), (0, 2)))
    return draft_of(lang, parts, pairs=pairs, quotes=(Quote("S2", "Curtis Vann", None, 3, 0, 5),))


def texts(found, part):
    return [sentence.text for sentence in found.section(part).sentences]


def test_a_draft_without_findings_stays_as_it_is():
    assert without_faults(draft(), ()) == draft()


def test_soft_findings_and_those_of_the_whole_remove_nothing():
    soft = replace(hard("style", "challenge", 0), severity="soft")
    assert without_faults(draft(), (soft, hard("no-title", None, None))) == draft()


def test_a_refused_sentence_goes_and_is_noted_with_the_reason():
    mended = without_faults(draft(), (hard("number-unsupported", "challenge", 1),))
    assert texts(mended, "challenge") == ["C0.", "C2."]
    assert texts(mended, "solution") == texts(draft(), "solution")
    (note,) = mended.left_out
    assert note.text == "C1."
    assert "number-unsupported!" in note.reason


def test_pairs_follow_the_sentences():
    mended = without_faults(draft(), (hard("x", "challenge", 0), hard("x", "solution", 1)))
    assert mended.pairs == (Pair((0,), (1,)), Pair((1,), (0, 1)))


def test_a_pair_without_one_side_is_none():
    mended = without_faults(draft(), (hard("x", "solution", 0), hard("x", "solution", 2)))
    assert mended.pairs == (Pair((1,), (0,)),)


@pytest.mark.parametrize("rule", ["quote-not-verbatim", "off-record"])
def test_a_quote_goes_with_its_sentence(rule):
    assert draft().quotes
    assert without_faults(draft(), (hard(rule, "solution", 2),)).quotes == ()


def test_words_off_the_record_are_repeated_nowhere():
    secret = told("The Bramwell contract is shaky.")
    leaking = draft_of("en", {"result": [told("Fine."), secret]})
    mended = without_faults(leaking, (hard("off-record", "result", 1),))
    assert "Bramwell" not in repr(mended)
    assert texts(mended, "result") == ["Fine."]


def test_a_sentence_with_two_findings_off_the_record_among_them_is_not_repeated():
    leaking = draft_of("en", {"result": [told("The Bramwell contract is worth 77 thousand.")]})
    for findings in (
        (hard("off-record", "result", 0), hard("number-unsupported", "result", 0)),
        (hard("number-unsupported", "result", 0), hard("off-record", "result", 0)),
    ):
        assert "Bramwell" not in repr(without_faults(leaking, findings))


@given(st.lists(st.tuples(st.sampled_from(["challenge", "solution"]), st.integers(0, 2)), max_size=6))
def test_pairs_stay_within_the_sections(refused):
    mended = without_faults(draft(), tuple(hard("x", part, i) for part, i in refused))
    for pair in mended.pairs:
        assert pair.challenge
        assert pair.solution
        assert all(0 <= i < len(texts(mended, "challenge")) for i in pair.challenge)
        assert all(0 <= i < len(texts(mended, "solution")) for i in pair.solution)
    before = [(draft().section("challenge").sentences[i].text, draft().section("solution").sentences[j].text)
              for pair in draft().pairs for i in pair.challenge for j in pair.solution]  # fmt: skip
    after = [(texts(mended, "challenge")[i], texts(mended, "solution")[j])
             for pair in mended.pairs for i in pair.challenge for j in pair.solution]  # fmt: skip
    assert set(after) <= set(before)


SUBJECTS = {
    "en": [
        ("Invoices were typed by hand.", "Invoices are read by the scanner."),
        ("Drivers waited hours at the gate.", "The gate opens for drivers by itself."),
        ("Stock counts were wrong.", "Stock counts come from the shelf sensors."),
    ],
    "zh": [
        ("发票全靠手工录入。", "发票由扫描仪自动录入。"),
        ("司机在大门口要等几个小时。", "大门口给司机自动放行。"),
        ("库存盘点总是不准。", "库存盘点由货架传感器完成。"),
    ],
}


APART = 5  # turns between two subjects


def talk_about(lang, order):
    """An interview with the three troubles first, then their answers; returns it with what a draft tells of both."""
    speaker = "curtis" if lang == "en" else "su"
    quiet = "Yes." if lang == "en" else "对。"
    words = [c for c, _ in SUBJECTS[lang]] + [SUBJECTS[lang][i][1] for i in order]
    turns = [(speaker, line) for word in words for line in (word, *[quiet] * (APART - 1))]
    sentences = [told(word, turn=i * APART) for i, word in enumerate(words)]
    return interview(lang, *turns), sentences[:3], sentences[3:]


@pytest.mark.parametrize("lang", ["en", "zh"])
@pytest.mark.parametrize("model", [FakeEmbedder(), embedder()], ids=["fake", "shipped"])
def test_a_challenge_meets_the_solution_about_the_same(lang, model):
    transcript, challenge, solution = talk_about(lang, (2, 1, 0))
    pairs = pair_up(challenge, solution, transcript, model)
    assert pairs == (Pair((0,), (2,)), Pair((1,), (1,)), Pair((2,), (0,)))


def test_what_is_told_from_neighbouring_turns_is_one_challenge():
    transcript = interview("en", *[("curtis", "Invoices.")] * 30)
    challenge = [told("Invoices were typed.", 0), told("By hand.", 1), told("Drivers waited.", 20)]
    solution = [told("Invoices are scanned.", 25), told("At night.", 26)]
    pairs = pair_up(challenge, solution, transcript, FakeEmbedder())
    assert [pair.challenge for pair in pairs] == [(0, 1), (2,)]
    assert pairs[0].solution == (0,)


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_an_answer_is_picked_from_anywhere_in_the_solution(lang):
    transcript, challenge, solution = talk_about(lang, (2, 0, 1))
    told_far_apart = [solution[1], solution[0], solution[2], solution[1]]
    (first, *_) = pair_up(challenge, told_far_apart, transcript, FakeEmbedder())
    assert first.solution == (0, 3)


def test_two_challenges_share_an_answer_only_where_no_other_fits():
    transcript, challenge, solution = talk_about("en", (0, 1, 2))
    alike = [challenge[0], told(challenge[0].text, 2 * APART)]
    answers = [pair.solution for pair in pair_up(alike, solution[:2], transcript, FakeEmbedder())]
    assert sorted(answers) == [(0,), (1,)]


def test_there_are_at_most_four_challenges_and_four_sentences_to_an_answer():
    transcript = interview("en", *[("curtis", f"Word{i} gate.") for i in range(90)])
    challenge = [told(f"Word{i} gate.", i) for i in range(0, 60, 5)]
    solution = [told(f"Word{i} gate.", i) for i in range(60, 72)]
    pairs = pair_up(challenge, solution, transcript, FakeEmbedder())
    assert len(pairs) == 4
    assert [i for pair in pairs for i in pair.challenge] == list(range(len(challenge)))
    assert all(len(pair.solution) == 4 for pair in pairs)


def test_no_pair_without_both_sides():
    transcript = interview("en", ("curtis", "S."))
    assert pair_up([], [told("S.")], transcript, FakeEmbedder()) == ()
    assert pair_up([told("C.")], [], transcript, FakeEmbedder()) == ()


SAID = st.lists(st.tuples(st.text("invoice gate", max_size=12), st.integers(0, 40)), max_size=8)


@given(SAID, SAID)
def test_every_challenge_is_in_one_pair_with_an_answer(challenges, solutions):
    transcript = interview("en", *[("curtis", "Invoices at the gate.")] * 41)
    challenge = [told(text, turn) for text, turn in sorted(challenges, key=lambda item: item[1])]
    solution = [told(text, turn) for text, turn in sorted(solutions, key=lambda item: item[1])]
    pairs = pair_up(challenge, solution, transcript, FakeEmbedder())
    if challenge and solution:
        assert [i for pair in pairs for i in pair.challenge] == list(range(len(challenge)))
    for pair in pairs:
        assert pair.solution
        assert len(pair.solution) == len(set(pair.solution))
        assert all(0 <= i < len(solution) for i in pair.solution)


@pytest.fixture
def leftovers():
    words = [f"Sentence number {i} about the yard." for i in range(20)]
    transcript = interview("en", *[("curtis", w) for w in words])
    passages = passages_of(transcript, ["result"] * 20)
    materials = []
    for i, p in enumerate(passages):
        quote = Span(0, len(p.text)) if i % 5 == 3 else None
        materials.append(block(i, p, text=p.text if i % 5 < 3 else None, worth=(0, 0, 0, i / 20), quote=quote))
    return transcript, materials


def test_what_was_used_is_not_left_out(leftovers):
    transcript, materials = leftovers
    choices = [Choice(m, 3, quoted=False) for m in materials[15:]]
    out = left_out(materials, choices, (), transcript, "en")
    assert out
    assert not {item.text for item in out} & {m.passage.text for m in materials[15:]}


def test_the_strongest_come_with_their_turn_and_a_reason(leftovers):
    transcript, materials = leftovers
    out = left_out(materials, [], (), transcript, "en")
    assert [item.turn for item in out] == sorted(item.turn for item in out)
    assert len(out) <= 8
    assert all(transcript.words_of(item.turn) == item.text and item.reason for item in out)
    assert max(item.turn for item in out) == 19
    reasons = {item.turn: item.reason for item in out}
    assert reasons[19] != reasons[17]  # one could not be told, the other had no room


@pytest.mark.parametrize("status", ["stated", "incomplete"])
def test_a_number_with_a_caution_is_named_with_it(leftovers, status):
    transcript, materials = leftovers
    caution = metric(status, cautions=(Caution("tiny-base", "only two were counted", ""),))
    (note,) = [item for item in left_out(materials, [], (caution,), transcript, "en") if "planning" in item.text]
    assert note.reason == "only two were counted"
    assert "four hours" in note.text


def test_a_number_that_is_told_is_not_left_out(leftovers):
    transcript, materials = leftovers
    caution = metric(cautions=(Caution("no-period", "nobody says when", ""),), spans=(materials[19].passage.span,))
    out = left_out(materials, [], (caution,), transcript, "en", frozenset(["m1"]))
    assert not [item for item in out if "planning" in item.text or item.turn == 19]
    chosen = [Choice(materials[19], 3, quoted=False)]
    assert not [item for item in left_out(materials, chosen, (caution,), transcript, "en") if "planning" in item.text]


def test_the_gravest_caution_is_the_reason(leftovers):
    transcript, materials = leftovers
    cautions = tuple(Caution(code, code, "") for code in ("points", "no-period", "tiny-base", "approximate"))
    (note,) = [
        i for i in left_out(materials, [], (metric(cautions=cautions),), transcript, "en") if "planning" in i.text
    ]
    assert note.reason == "tiny-base"


def test_a_number_without_a_caution_is_not_named(leftovers):
    transcript, materials = leftovers
    assert not [item for item in left_out(materials, [], (metric(),), transcript, "en") if "planning" in item.text]


def test_a_number_without_a_name_says_nothing(leftovers):
    transcript, materials = leftovers
    nameless = replace(metric("incomplete", cautions=(Caution("no-baseline", "nobody says", ""),)), name="")
    assert not [item for item in left_out(materials, [], (nameless,), transcript, "en") if item.text.startswith(":")]
