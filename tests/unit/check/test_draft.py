"""A true draft passes; each kind of untruth is found, and only that."""

from dataclasses import replace

import pytest

from assistant.check.draft import check_draft
from assistant.records import Customer, Derivation, Evidence, Gap, LeftOut, Quote, Section, Sentence, Suggestion


def rules(draft, interview):
    return [f.rule for f in check_draft(draft, *interview)]


def test_a_true_draft_has_no_findings(good, english):
    assert check_draft(good, *english) == ()


def test_a_sentence_needs_evidence(good, english, with_sentence):
    (found,) = check_draft(with_sentence(good, Sentence("Tom was happy.", "composed", ())), *english)
    assert (found.rule, found.severity, found.where.part, found.where.sentence) == (
        "sentence-without-evidence",
        "hard",
        "result",
        2,
    )


@pytest.mark.parametrize("evidence", [Evidence(9, 0, 3), Evidence(1, 5, 5), Evidence(1, 0, 9999), Evidence(-1, 0, 3)])
def test_evidence_must_reread_inside_its_turn(good, english, with_sentence, evidence):
    assert rules(with_sentence(good, Sentence("Tom was happy.", "composed", (evidence,))), english) == [
        "sentence-without-evidence"
    ]


def test_evidence_never_lies_off_the_record(good, english, with_sentence):
    transcript, _ = english
    words = transcript.words_of(3)
    evidence = Evidence(3, words.index("Please"), len(words))
    assert rules(with_sentence(good, Sentence("There was a contract.", "composed", (evidence,))), english) == [
        "off-record"
    ]


@pytest.mark.parametrize(
    ("text", "turn", "wrong"),
    [
        ("Planning took 4 hours.", 1, False),
        ("Planning took 5 hours.", 1, True),
        ("It now takes 35 minutes.", 2, False),
        ("It now takes 36 minutes.", 2, True),
        ("It now takes 35 minutes.", 1, True),
        ("It kept 340 people waiting.", 1, False),
        ("Load factor rose by 13 percentage points.", 3, False),
        ("Load factor rose by 13%.", 3, True),
        ("One of them was pleased in 2025.", 1, False),
        ("One of them was pleased in 2019.", 1, True),
    ],
)
def test_numbers_stand_in_their_own_evidence(good, english, with_sentence, text, turn, wrong):
    words = english[0].words_of(turn)
    end = words.index(" Please") if "Please" in words else len(words)
    draft = with_sentence(good, Sentence(text, "composed", (Evidence(turn, 0, end),)))
    assert rules(draft, english) == (["number-unsupported"] if wrong else [])


def test_the_title_rests_on_all_evidence(good, english):
    assert rules(replace(good, title="85% less planning"), english) == []
    found = check_draft(replace(good, title="90% less planning", standfirst="12 months on"), *english)
    assert [(f.rule, f.where.part) for f in found] == [
        ("number-unsupported", "title"),
        ("number-unsupported", "standfirst"),
    ]


def test_what_the_user_told_about_the_customer_supports_a_number(good, english, with_sentence):
    sentence = Sentence("The carrier has 420 employees.", "composed", (Evidence(1, 0, 8),))
    assert rules(with_sentence(good, sentence), english) == ["number-unsupported"]
    told = replace(good, customer=Customer(size="420 employees"))
    assert rules(with_sentence(told, sentence), english) == []


@pytest.mark.parametrize(
    ("derivation", "right"),
    [
        (Derivation("85%", ("four hours", "35 minutes"), "(240-35)/240"), True),
        (Derivation("85%", ("four hours", "35 minutes"), "(240 − 35) / 240 = 85%"), True),
        (Derivation("86%", ("four hours", "35 minutes"), "(240-35)/240"), False),
        (Derivation("205", ("four hours", "35 minutes"), "240 - 35 = 205"), True),
        (Derivation("85%", ("five hours", "35 minutes"), "(240-35)/240"), False),
        (Derivation("85%", ("four hours", "35 minutes"), "(233-35)/233"), False),
        (Derivation("85%", (), "(240-35)/240"), False),
        (Derivation("85%", ("four hours", "35 minutes"), "__import__('os')"), False),
        (Derivation("85%", ("four hours", "35 minutes"), "240 / 0"), False),
    ],
)
def test_derivations_are_worked_out_again(good, english, with_sentence, derivation, right):
    evidence = tuple(Evidence(t, 0, len(english[0].words_of(t))) for t in (1, 2))
    sentence = Sentence(f"Planning shrank: {derivation.text}.", "composed", evidence, derivations=(derivation,))
    found = rules(with_sentence(good, sentence), english)
    assert ("derivation-wrong" in found) is not right
    assert right or "number-unsupported" in found


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("I get my mornings back, and nobody shouts at me anymore", True),
        ("I get my mornings back … nobody shouts at me anymore", True),
        ("I get my mornings back [...] shouts at me anymore", True),
        ("I get all my mornings back and nobody shouts", False),
        ("nobody shouts at me … I get my mornings back", False),
        ("nobody ever shouts at me anymore", False),
    ],
)
def test_quotes_are_verbatim(good, english, with_sentence, text, right):
    sentence = Sentence(f"“{text},” says Tom Okafor.", "quote", (Evidence(2, 0, len(english[0].words_of(2))),))
    assert rules(with_sentence(good, sentence), english) == ([] if right else ["quote-not-verbatim"])


def test_a_restart_may_be_cut(good, english, with_sentence):
    sentence = Sentence(
        "“we had three hundred and forty people waiting,” says Tom Okafor.",
        "quote",
        (Evidence(1, 0, len(english[0].words_of(1))),),
    )
    assert rules(with_sentence(good, sentence), english) == []


def test_a_quote_belongs_to_its_speaker(good, english):
    wrong = Quote("I get my mornings back", "Maya", None, 2, 30, 52)
    assert rules(replace(good, quotes=(wrong,)), english) == ["quote-not-verbatim"]
    assert rules(replace(good, quotes=(replace(wrong, speaker="tom"),)), english) == []


def places(draft):
    yield replace(draft, title="The Bramwell contract")
    yield replace(draft, standfirst="A contract worth 77 thousand")
    yield replace(draft, customer=Customer(product="Bramwell"))
    yield replace(draft, gaps=(Gap("result", "period", "Is the Bramwell deal public?"),))
    yield replace(draft, left_out=(LeftOut("Keep this out of print", 3, "off the record"),))
    yield replace(draft, suggestions=(Suggestion("m1", "Revenue of 77,000", "77000", (), "result", 1),))
    yield replace(draft, quotes=(Quote("is worth 77 thousand a month", "tom", None, 3, 0, 1),))
    *rest, result = draft.sections
    yield replace(draft, sections=(*rest, Section("result", "The Bramwell contract", result.sentences)))


def test_off_record_words_are_found_anywhere_and_never_repeated(good, english):
    for draft in places(good):
        found = [f for f in check_draft(draft, *english) if f.rule == "off-record"]
        assert found, draft
        assert not any("Bramwell" in f.message + f.hint or "77" in f.message + f.hint for f in found)


def test_words_also_said_on_the_record_are_free(good, english):
    transcript, passages = english
    assert rules(replace(good, title="Load factor went up thirteen points"), (transcript, passages)) == [
        "number-unsupported"
    ]
    assert rules(replace(good, title="Nobody shouts at me anymore"), (transcript, passages)) == []


def chinese_draft(good, *sentences):
    *rest, result = good.sections
    return replace(good, lang="zh", title="", quotes=(), sections=(*rest, replace(result, sentences=sentences)))


def test_chinese_numbers_by_value(good, chinese):
    evidence = (Evidence(1, 0, len(chinese[0].words_of(1))),)
    fine = Sentence(
        "续费率从68%提高到81%，提高13个百分点，200多家门店在用。",
        "composed",
        evidence,
        derivations=(Derivation("13", ("六成八", "八成一"), "81 - 68"),),
    )
    assert check_draft(chinese_draft(good, fine), *chinese) == ()
    (found,) = check_draft(chinese_draft(good, Sentence("续费率提高到82%。", "composed", evidence)), *chinese)
    assert found.rule == "number-unsupported"
    assert "82" in found.message and "依据" in found.message


def test_chinese_quotes_may_drop_fillers(good, chinese):
    evidence = (Evidence(2, 0, len(chinese[0].words_of(2))),)
    fine = Sentence("“导购走了，客户还在。就这一句话”，苏曼说。", "quote", evidence)
    assert check_draft(chinese_draft(good, fine), *chinese) == ()
    bent = Sentence("“导购走了，但是客户全都还在”，苏曼说。", "quote", evidence)
    assert rules(chinese_draft(good, bent), chinese) == ["quote-not-verbatim"]


@pytest.mark.parametrize("title", ["童乐坊之后", "27家店一起上线", "谈成了会员也要并进来"])
def test_chinese_off_record(good, chinese, title):
    draft = replace(chinese_draft(good), title=title)
    assert "off-record" in rules(draft, chinese)
