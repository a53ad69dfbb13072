"""The snapshot of the customer, open questions, and whether the draft may go out."""

from dataclasses import replace

import pytest

from assistant.draft.gaps import find_gaps
from assistant.draft.profile import profile, vendor_name
from assistant.draft.readiness import readiness
from assistant.records import Brief, Caution, Customer, Gap, Participant, Section, Sentence
from tests.unit.draft.interviews import LANGUAGES, hard, interview, metric, passages_of, sample

NAMED = Customer("Pruett Lines", "logistics", "420 employees", "Ohio", "Dispatch")


def told_of(lang, *words, label="background"):
    transcript = interview(lang, *[("curtis" if lang == "en" else "su", w) for w in words])
    return transcript, passages_of(transcript, [label] * len(words))


def test_the_brief_wins_over_what_was_said():
    transcript, passages = told_of("en", "We are 300 people. We are based in Dayton, Ohio.")
    assert profile(transcript, passages, Brief(customer=NAMED)) == NAMED


@pytest.mark.parametrize(
    ("lang", "words", "size", "region"),
    [
        ("en", "We are about 300 people. We are based in Dayton, Ohio.", "300 people", "Dayton, Ohio"),
        ("en", "We have three hundred and forty employees.", "three hundred and forty employees", None),
        ("zh", "我们有六百二十个人。公司位于慈溪，做底盘件。", "六百二十个人", "慈溪"),
        ("zh", "我们有300名员工。总部在宁波。", "300名员工", "宁波"),
    ],
)
def test_what_the_background_says_is_taken_word_for_word(lang, words, size, region):
    transcript, passages = told_of(lang, words)
    found = profile(transcript, passages, Brief())
    assert found.size is not None
    assert found.size.endswith(size)
    assert found.size in words
    assert found.region == region


@pytest.mark.parametrize("lang", LANGUAGES)
def test_nothing_is_invented(lang):
    transcript, passages = told_of(lang, "Hello." if lang == "en" else "你好。")
    assert profile(replace(transcript, participants=()), passages, Brief()) == Customer()


@pytest.mark.parametrize("label", ["off_record", "challenge", "other"])
def test_only_the_background_tells_who_the_customer_is(label):
    transcript, passages = told_of("en", "They have 900 people. They are based in Tulsa.", label=label)
    found = profile(transcript, passages, Brief())
    assert (found.size, found.region) == (None, None)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_entry_of_an_interview_was_said_on_the_record(lang):
    transcript, passages = sample(lang)
    found = profile(transcript, passages, Brief())
    said = "\n".join(p.text for p in passages if p.label != "off_record")
    named = [p.org for p in transcript.participants if p.org] + [skipped.what for skipped in transcript.skipped]
    assert found.industry is None
    assert found.product is None
    assert found.name is None or found.name in said or any(found.name in text for text in named)
    assert all(entry is None or entry in said for entry in (found.size, found.region))


def test_the_customer_is_named_by_its_people_and_the_vendor_by_its_own():
    people = (
        Participant("A", None, "Pruett Lines", "customer", "interviewee", ("a",), ""),
        Participant("B", None, "Fleetline", "vendor", "interviewer", ("b",), ""),
    )
    transcript = interview("en", ("a", "Hello."), people=people)
    assert profile(transcript, (), Brief()).name == "Pruett Lines"
    assert vendor_name(transcript, Brief()) == "Fleetline"
    assert vendor_name(transcript, Brief(vendor="Routewise")) == "Routewise"
    assert vendor_name(interview("en", ("a", "Hello."), people=()), Brief()) is None


def test_the_product_of_the_brief_is_the_customers_product():
    transcript, passages = told_of("en", "Hello.")
    assert profile(transcript, passages, Brief(product="Dispatch")).product == "Dispatch"


@pytest.mark.parametrize(
    ("lang", "question", "answer"),
    [
        ("en", "How many people", "We have three hundred and forty employees."),
        ("en", "roll-out begin", "We went live in March."),
        ("en", "paid for itself", "It paid for itself within nine months."),
        ("en", "satisfaction", "Satisfaction was 71 before and it is 84 now."),
        ("en", "common in your industry", "The whole industry works that way."),
        ("zh", "多少员工", "我们有六百二十个人。"),
        ("zh", "多久收回", "一年半就回本了。"),
        ("zh", "由谁牵头", "信息部牵头做的。"),
    ],
)
def test_what_was_answered_is_not_asked(lang, question, answer):
    def asked(words, label="background"):
        _, passages = told_of(lang, words, label=label)
        return [gap.question for gap in find_gaps(passages, (), Customer(), lang) if question in gap.question]

    silent = "Hello there." if lang == "en" else "大家好。"
    assert len(asked(silent)) == 1
    assert asked(answer) == []
    assert len(asked(answer, "off_record")) == 1


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_the_profile_knows_is_not_asked(lang):
    unknown = [gap.missing for gap in find_gaps((), (), Customer(), lang)]
    known = [gap.missing for gap in find_gaps((), (), NAMED, lang)]
    assert len(unknown) - len(known) >= 3
    assert set(known) < set(unknown)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_questions_are_ready_to_send(lang):
    for gap in find_gaps((), (), Customer(), lang):
        assert "?" in gap.question or "？" in gap.question
        assert "{" not in gap.question
        assert gap.missing


@pytest.mark.parametrize("lang", LANGUAGES)
def test_numbers_without_a_start_or_a_period_are_asked_for(lang):
    baseline = metric("incomplete", whole=False, cautions=(Caution("no-baseline", "", ""),))
    period = metric(cautions=(Caution("no-period", "", ""),))
    plain = find_gaps((), (), Customer(), lang)
    for asked in (baseline, period):
        (gap,) = [gap for gap in find_gaps((), (asked,), Customer(), lang) if gap not in plain]
        assert gap.part == "result"
        assert gap.turn == 1
        assert "planning time" in gap.question
        assert "35 minutes" in gap.question
    assert find_gaps((), (metric(),), Customer(), lang) == plain


@pytest.mark.parametrize("status", ["hoped", "not-ours", "superseded"])
def test_numbers_that_do_not_hold_are_not_asked_about(status):
    asked = metric(status, cautions=(Caution("no-period", "", ""),))
    assert find_gaps((), (asked,), Customer(), "en") == find_gaps((), (), Customer(), "en")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_few_questions_and_those_about_numbers_come_before_what_makes_a_case_richer(lang):
    many = [metric(id=f"m{i}", cautions=(Caution("no-period", "", ""),)) for i in range(12)]
    gaps = find_gaps((), many, Customer(), lang)
    about_numbers = [i for i, gap in enumerate(gaps) if gap.turn is not None]
    assert len(gaps) == 12
    assert len(about_numbers) == 5
    plain = [gap.missing for gap in find_gaps((), (), Customer(), lang)]
    first = [gap.missing for gap in gaps[: about_numbers[0]]]
    assert first == plain[: len(first)]
    assert len(plain) > len(first)


def sections(*parts):
    told = Sentence("Told.", "edited", ())
    return [Section(p, p, (told,) if p in parts else ()) for p in ("introduction", "challenge", "solution", "result")]


WHOLE = sections("introduction", "challenge", "solution", "result")
GAP = Gap("result", "the period", "When?")


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(
    ("told", "metrics", "gaps", "customer", "findings", "level"),
    [
        (WHOLE, [metric()], [], NAMED, [], "publishable"),
        (WHOLE, [metric()], [GAP], NAMED, [], "needs-answers"),
        (WHOLE, [metric()], [], Customer(), [], "needs-answers"),
        (WHOLE, [], [], NAMED, [], "needs-answers"),
        (WHOLE, [metric("hoped")], [], NAMED, [], "needs-answers"),
        (WHOLE, [metric(whole=False)], [], NAMED, [], "needs-answers"),
        (sections("introduction", "challenge", "solution"), [metric()], [], NAMED, [], "needs-answers"),
        (sections("introduction", "solution", "result"), [metric()], [], NAMED, [], "not-a-case"),
        (sections("introduction", "challenge", "result"), [metric()], [], NAMED, [], "not-a-case"),
        (sections(), [], [GAP], Customer(), [], "not-a-case"),
        (WHOLE, [metric()], [], NAMED, [hard("number-unsupported", "result", 0)], "not-a-case"),
    ],
)
def test_levels(lang, told, metrics, gaps, customer, findings, level):
    ready = readiness(told, metrics, gaps, customer, lang, findings)
    assert ready.level == level
    assert bool(ready.reasons) == (level != "publishable")
    assert not any("{" in reason for reason in ready.reasons)


def test_a_soft_finding_holds_nothing_back():
    soft = replace(hard("style", "result", 0), severity="soft")
    assert readiness(WHOLE, [metric()], [], NAMED, "en", [soft]).level == "publishable"
