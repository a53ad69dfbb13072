"""An edited case is held against a short interview: clean sentences pass, each planted fault is named."""

from dataclasses import replace

import pytest

from assistant.check.verify import status_of, verify
from assistant.check.verify_context import context_of
from assistant.language.numerals import numbers
from assistant.records import (
    Brief,
    Customer,
    EditedBlock,
    EditedCase,
    Finding,
    Participant,
    Quantity,
    Span,
    Where,
)
from tests.unit.check.conftest import passages_of, transcript_of

ENGLISH = (
    ("ana", "How long did a route plan take before, and how many trucks is that?"),
    ("ruth", "Four hours, every single morning, for a hundred and forty trucks out of the Duluth yard."),
    ("ana", "And with the planner?"),
    ("ruth", "Thirty-five minutes. I get my mornings back, and the drivers have stopped shouting at me."),
    ("leo", "The empty miles went down from nineteen percent to fourteen percent by the end of spring."),
    ("leo", "We looked at three vendors and drove the pilot with eight dispatchers in the winter yard."),
    (
        "ruth",
        "Please don't print this, but the Halvorsen account threatened to leave us over the penalties, seventy-two thousand dollars.",
    ),
)
CHINESE = (
    ("an", "以前排一次线要多久，一共多少台车？"),
    ("qin", "每天早上四个小时，一百四十台车都从洛南的场站出去。"),
    ("an", "现在呢？"),
    ("qin", "三十五分钟就排完了。我早上总算能喝口热茶，司机也不再冲我喊了。"),
    ("lu", "空驶率从百分之十九降到了百分之十四，是春天结束的时候统计的。"),
    ("lu", "我们比较了三家供应商，冬天在老场站让八个调度员先试用。"),
    ("qin", "这个你别写，海沃森那个客户因为罚款差点走了，七万二。"),
)
UNITS = {"minute": "duration", "hour": "duration", "percent": "percent", "point": "points"}


def quantities(text, lang):
    """A reader of units that is good enough for these sentences."""
    words = {
        "en": (
            ("percentage point", "point"),
            ("minute", "minute"),
            ("hour", "hour"),
            ("percent", "percent"),
            ("%", "percent"),
        ),
        "zh": (("分钟", "minute"), ("个小时", "hour"), ("小时", "hour"), ("%", "percent")),
    }[lang]
    out = []
    for number in numbers(text, lang):
        after = text[number.span.end :].lstrip()
        unit = next((unit for word, unit in words if after.startswith(word) or number.text.endswith(word)), "count")
        if number.text.startswith("百分之"):
            unit = "percent"
        end = number.span.end + (len(text[number.span.end :]) - len(after) + len(unit) if unit != "count" else 0)
        end = min(end, len(text))
        out.append(
            Quantity(
                Span(number.span.start, end),
                text[number.span.start : end],
                number.value,
                unit,
                UNITS.get(unit, "count"),
                number.approximate,
            )
        )
    return tuple(out)


def case_of(lang, *texts, kind="text", by=None):
    blocks = [EditedBlock(kind, "result", text, n, (Span(0, len(text)),)) for n, text in enumerate(texts)]
    if by:
        blocks.append(EditedBlock("attribution", "result", by, len(blocks), ()))
    return EditedCase("case.md", lang, tuple(blocks))


@pytest.fixture(scope="module")
def english():
    people = (
        Participant("Ruth Dekker", "Dispatch Lead", "Norfell", "customer", "interviewee", ("ruth",), ""),
        Participant("Leo Ansah", "Fleet Manager", "Norfell", "customer", "interviewee", ("leo",), ""),
    )
    transcript = transcript_of(ENGLISH, "en", people)
    brief = Brief(Customer(name="Norfell Haulage"), vendor="Routely", product="Routely Planner")
    return context_of(transcript, passages_of(transcript, "Please don't print"), brief, quantities, "en")


@pytest.fixture(scope="module")
def chinese():
    people = (
        Participant("秦芸", "调度主管", "诺北物流", "customer", "interviewee", ("qin",), ""),
        Participant("陆川", "车队经理", "诺北物流", "customer", "interviewee", ("lu",), ""),
    )
    transcript = transcript_of(CHINESE, "zh", people)
    brief = Brief(Customer(name="诺北物流"), vendor="巡线", product="巡线排程")
    return context_of(transcript, passages_of(transcript, "这个你别写"), brief, quantities, "zh")


CLEAN = {
    "en": (
        "At Norfell Haulage a route plan for 140 trucks in the Duluth yard took four hours every morning.",
        "With Routely Planner it takes 35 minutes, and drivers have stopped shouting.",
        "Empty miles went down from 19% to 14% by the end of spring, a fall of 5 percentage points.",
        "Three vendors were looked at, and eight dispatchers drove the pilot in the winter yard.",
        "“I get my mornings back, and the drivers have stopped shouting at me,” said Ruth Dekker.",
    ),
    "zh": (
        "诺北物流有140台车从洛南的场站出去，以前每天早上排线要4个小时。",
        "用上巡线排程后，35分钟就排完了，司机也不再喊了。",
        "到春天结束时，空驶率从19%降到14%。",
        "公司比较了3家供应商，冬天在老场站让8个调度员先试用。",
        "调度主管秦芸说：“我早上总算能喝口热茶，司机也不再冲我喊了。”",
    ),
}
FAULTS = {
    "en": (
        ("With Routely Planner it takes 53 minutes, and drivers have stopped shouting.", "changed-number", "number-changed"),
        ("With Routely Planner it takes 35 hours, and drivers have stopped shouting.", "changed-number", "number-unit"),
        ("“I get my evenings back, and the drivers have stopped shouting at me,” said Ruth Dekker.", "changed-quote", "quote-changed"),
        ("“Nobody could ever imagine a finer product than this one,” said Ruth Dekker.", "unsupported", "quote-not-said"),
        ("“I get my mornings back, and the drivers have stopped shouting at me,” said Leo Ansah.", "attribution", "quote-attribution"),
        ("The board celebrated an innovation award and approved expansion abroad.", "unsupported", "claim-unsupported"),
        ("The Halvorsen account nearly went elsewhere.", "off-record", "off-record"),
        ("Penalties of 72,000 had been at stake.", "off-record", "off-record"),
        ("Leo Ansah drove the pilot with eight dispatchers in Rotterdam.", "attribution", "name-not-said"),
    ),
    "zh": (
        ("用上巡线排程后，53分钟就排完了，司机也不再喊了。", "changed-number", "number-changed"),
        ("用上巡线排程后，35小时就排完了，司机也不再喊了。", "changed-number", "number-unit"),
        ("调度主管秦芸说：“我早上终于能喝口热茶，司机也不再冲我喊了。”", "changed-quote", "quote-changed"),
        ("调度主管秦芸说：“再也找不到比这更好的产品了，谢谢你们。”", "unsupported", "quote-not-said"),
        ("车队经理陆川说：“我早上总算能喝口热茶，司机也不再冲我喊了。”", "attribution", "quote-attribution"),
        ("公司获得省级创新大奖，董事会批准向海外扩张。", "unsupported", "claim-unsupported"),
        ("海沃森那个客户因为罚款差点走了。", "off-record", "off-record"),
        ("为此可能要付出7.2万元罚款。", "off-record", "off-record"),
    ),
}  # fmt: skip
SOFT = ("claim-unsupported", "name-not-said")


def context(lang, english, chinese):
    return english if lang == "en" else chinese


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_clean_sentences_are_supported_by_the_words_said(lang, english, chinese):
    asked = context(lang, english, chinese)
    found = verify(case_of(lang, *CLEAN[lang]), asked)
    assert [(v.status, v.findings) for v in found] == [("supported", ())] * len(CLEAN[lang])
    assert all(v.evidence for v in found)
    for one in found:
        for evidence in one.evidence:
            said = asked.transcript.words_of(evidence.turn)
            assert 0 <= evidence.start < evidence.end <= len(said)
            assert "Halvorsen" not in said[evidence.start : evidence.end]
            assert "海沃森" not in said[evidence.start : evidence.end]


@pytest.mark.parametrize(("lang", "text", "status", "rule"), [(lang, *f) for lang in FAULTS for f in FAULTS[lang]])
def test_each_planted_fault_is_named(lang, text, status, rule, english, chinese):
    (one,) = verify(case_of(lang, text), context(lang, english, chinese))
    assert rule in [f.rule for f in one.findings], one
    assert one.status == status
    assert any(f.severity == "hard" for f in one.findings) == (rule not in SOFT)


HEADS = {
    "en": "How Norfell Haulage works with Routely Planner, told by Ruth Dekker and Leo Ansah.",
    "zh": "调度主管秦芸、车队经理陆川讲述位于洛南、有车140台的诺北物流与巡线排程合作的经过。",
}
TALES = {
    "en": "How Norfell Haulage conquered the continent, dazzled investors, humbled rivals, hired astronauts and bought a shipyard, told by Ruth Dekker.",
    "zh": "秦芸讲述诺北物流称霸全国、拿下省级创新大奖并且轰动资本市场的经过。",
}


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_the_words_of_a_standfirst_are_the_drafts_own(lang, english, chinese):
    asked = context(lang, english, chinese)
    heads = [EditedBlock("standfirst", "standfirst", t, 0, (Span(0, len(t)),)) for t in (HEADS[lang], TALES[lang])]
    fine, tale = (verify(EditedCase("case.md", lang, (head,)), asked)[0] for head in heads)
    assert (fine.status, fine.findings) == ("supported", ())
    assert "claim-unsupported" in {f.rule for f in tale.findings}


def test_a_changed_quote_shows_the_words_that_were_said(english):
    (one,) = verify(case_of("en", FAULTS["en"][2][0]), english)
    assert "I get my mornings back" in one.findings[0].message


def test_findings_never_repeat_what_is_off_the_record(english):
    for text in ("The Halvorsen account nearly went elsewhere.", "Penalties of 72,000 had been at stake."):
        (one,) = verify(case_of("en", text), english)
        assert one.evidence == ()
        assert not any("Halvorsen" in f.message + f.hint or "72" in f.message + f.hint for f in one.findings)


def test_a_quote_block_belongs_to_the_person_below_it(english):
    words = "I get my mornings back, and the drivers have stopped shouting at me."
    right, *_ = verify(case_of("en", words, kind="quote", by="Ruth Dekker, Dispatch Lead"), english)
    wrong, *_ = verify(case_of("en", words, kind="quote", by="Leo Ansah"), english)
    assert (right.status, wrong.status) == ("supported", "attribution")


def test_marked_cuts_keep_a_quote_true(english):
    (one,) = verify(
        case_of("en", "“I get my mornings back … the drivers have stopped shouting,” said Dekker."), english
    )
    assert one.status == "supported"


def test_a_claim_that_the_law_questions_is_soft(english):
    (one,) = verify(
        case_of("en", "The best dispatchers drove the pilot in the winter yard with eight dispatchers."), english
    )
    assert one.status in ("claims", "supported")
    assert all(f.severity == "soft" for f in one.findings)


def test_cells_of_a_snapshot_need_no_evidence_but_their_numbers_do(english):
    case = case_of("en", "Logistics and haulage", "950 trucks", kind="cell")
    told = [v.status for v in verify(case, english)]
    assert told == ["supported", "changed-number"]


def test_sentences_are_counted_within_their_part(english):
    case = case_of("en", *CLEAN["en"][:2])
    first, second = case.blocks
    found = verify(replace(case, blocks=(first, replace(second, part="challenge"))), english)
    assert [v.where for v in found] == [Where("result", 0), Where("challenge", 0)]


def test_the_worst_finding_gives_the_status():
    def of(rule):
        return Finding(rule, "hard", Where(), "", "")

    assert status_of([of("claim-superlative"), of("number-changed")]) == "changed-number"
    assert status_of([of("number-changed"), of("off-record")]) == "off-record"
    assert status_of([of("claim-superlative")]) == "claims"
    assert status_of([]) == "supported"
