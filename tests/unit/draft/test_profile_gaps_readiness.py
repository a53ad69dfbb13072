"""The snapshot of the customer, open questions, and whether the draft may go out."""

from dataclasses import replace

import pytest

from assistant.draft.gaps import find_gaps
from assistant.draft.profile import profile, vendor_name, with_names
from assistant.draft.readiness import readiness
from assistant.language.numerals import numbers
from assistant.records import Brief, Caution, Customer, Gap, Participant, Section, Sentence, Suggestion
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
        ("zh", "我们有六百二十个人。公司位于慈溪，做底盘件。", "620人", "慈溪"),
        ("zh", "我们有300名员工。总部在宁波。", "300人", "宁波"),
    ],
)
def test_what_the_background_says_is_taken(lang, words, size, region):
    transcript, passages = told_of(lang, words)
    found = profile(transcript, passages, Brief())
    assert found.size is not None
    assert found.size.endswith(size)
    assert found.size in words or lang == "zh"  # in the figures of the house style
    assert found.region == region


@pytest.mark.parametrize(
    ("label", "found"), [("background", ("Fernhill Knits", "Loomwise")), ("off_record", (None, None))]
)
def test_names_that_are_said_on_the_record_fill_the_brief(label, found):
    transcript = interview(
        "en",
        ("maya", "Hello, why did you choose Loomwise?"),
        ("curtis", "So Fernhill Knits, we do jumpers, that's all. Before Loomwise, we had cards."),
    )
    people = tuple(replace(person, org=None) for person in transcript.participants)
    bare, passages = replace(transcript, participants=people), passages_of(transcript, [label] * 2)
    filled = with_names(Brief(), bare, passages)
    assert (filled.customer.name, filled.vendor) == found
    assert filled.customer.size is None  # what was said of it is no brief
    told = Brief(Customer(name="Fernhill"), vendor="Looms")
    assert with_names(told, bare, passages) == told


@pytest.mark.parametrize(
    "words", ["There are guests and people everywhere.", "We have a staff room and a staff of our own."]
)
def test_people_without_a_number_are_no_size(words):
    transcript, passages = told_of("en", f"{words} We are about 300 people.")
    assert profile(transcript, passages, Brief()).size == "about 300 people"


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
    assert found.region is None or found.region in said
    assert found.size is None or numbers(found.size, lang)[0].value in [n.value for n in numbers(said, lang)]


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


def test_houses_that_are_known_are_not_looked_for_again():
    transcript, passages = told_of("en", "Hello.")
    assert profile(transcript, (), Brief(), ("Pruett Lines", "Fleetline")).name == "Pruett Lines"
    assert profile(transcript, passages, Brief(), (None, "Fleetline")).name is None
    assert vendor_name(transcript, Brief(), ("Pruett Lines", "Fleetline")) == "Fleetline"


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
        return [
            gap.question for gap in find_gaps(passages, (), replace(NAMED, size=None), lang) if question in gap.question
        ]

    silent = "Hello there." if lang == "en" else "大家好。"
    assert len(asked(silent)) == 1
    assert asked(answer) == []
    assert len(asked(answer, "off_record")) == 1


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "We make oak barrels, mostly for cider."),
        ("en", "It's a small council on the west coast."),
        ("en", "We're the oldest family-owned brewery in the valley."),
        ("en", "We do school uniforms, that's all we do."),
        ("zh", "我们主要做汽车座椅的面料。"),
        ("zh", "栖山是一家县级医院，两个院区。"),
        ("zh", "零三年做五金起家。"),
    ],
)
def test_who_tells_what_the_company_does_is_not_asked_for_its_industry(lang, words):
    def asked(label):
        _, passages = told_of(lang, words, label=label)
        wanted = "industry would you" if lang == "en" else "哪个行业"
        return [g for g in find_gaps(passages, (), replace(NAMED, industry=None), lang) if wanted in g.question]

    assert asked("background") == []
    assert len(asked("solution")) == 1  # what is made there may be a report


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "We do it every Monday, and we run the list twice."),
        ("en", "It's a nightmare, we're a bit tired."),
        ("zh", "我们做完了就发群里，是个麻烦事。"),
    ],
)
def test_other_doings_tell_no_industry(lang, words):
    _, passages = told_of(lang, words, label="background")
    wanted = "industry would you" if lang == "en" else "哪个行业"
    gaps = find_gaps(passages, (), replace(NAMED, industry=None), lang)
    assert [g for g in gaps if wanted in g.question]


@pytest.mark.parametrize(
    ("lang", "said", "written"),
    [("en", "thirty-one per cent", "31%"), ("en", "Twenty-five", "25"), ("zh", "百分之四十三", "43%")],
)
def test_a_question_gives_numbers_in_figures(lang, said, written):
    plain = metric("incomplete", whole=False, cautions=(Caution("no-baseline", "", ""),))
    asked = replace(plain, after=replace(plain.after, text=said))
    (gap,) = [g for g in find_gaps((), (asked,), Customer(), lang) if g.turn is not None]
    assert written in gap.question
    assert said not in gap.question


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "They checked it for another week, but I'm not counting that."),
        ("en", "I miss the chats. Not all of it."),
        ("zh", "师傅的字，二和乙分不清，圈加一撇。"),
        ("zh", "这个数是有人统计的，不是我统计。"),
        ("zh", "以前是老板凭感觉买，一年买一次。"),
    ],
)
def test_turns_of_phrase_leave_nothing_open(lang, words):
    _, passages = told_of(lang, words, label="result")
    assert not [gap for gap in find_gaps(passages, (), NAMED, lang) if gap.turn == 0]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_the_profile_knows_is_not_asked(lang):
    unknown = [gap.missing for gap in find_gaps((), (), Customer(), lang)]
    known = [gap.missing for gap in find_gaps((), (), NAMED, lang)]
    fields = {m for m in unknown if m not in known}
    assert len(fields) == 3
    assert len(known) <= len(unknown)


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


@pytest.mark.parametrize(
    ("said", "asked"), [("seven-twenty", 0), ("Six forty-five", 0), ("seven hundred and twenty", 1)]
)
def test_nobody_is_asked_what_an_hour_of_the_day_was_before(said, asked):
    plain = metric("incomplete", whole=False, cautions=(Caution("no-baseline", "", ""),))
    told = replace(plain, after=replace(plain.after, text=said))
    assert len([g for g in find_gaps((), (told,), Customer(), "en") if g.turn is not None]) == asked


def test_the_company_is_no_measure():
    asked = replace(metric(cautions=(Caution("no-period", "", ""),)), name="harbour Mills")
    customer = replace(NAMED, name="Harbour Mills")
    assert find_gaps((), (asked,), customer, "en") == find_gaps((), (), customer, "en")


@pytest.mark.parametrize("status", ["hoped", "not-ours", "superseded"])
def test_numbers_that_do_not_hold_are_not_asked_about(status):
    asked = metric(status, cautions=(Caution("no-period", "", ""),))
    assert find_gaps((), (asked,), Customer(), "en") == find_gaps((), (), Customer(), "en")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_few_questions_and_those_about_numbers_come_before_what_makes_a_case_richer(lang):
    many = [metric(id=f"m{i}", name=f"planning time {i}", cautions=(Caution("no-period", "", ""),)) for i in range(12)]
    gaps = find_gaps((), many, Customer(), lang)
    about_numbers = [i for i, gap in enumerate(gaps) if gap.turn is not None]
    assert len(gaps) == 12
    assert len(about_numbers) == 4
    plain = [gap.missing for gap in find_gaps((), (), Customer(), lang)]
    first = [gap.missing for gap in gaps[: about_numbers[0]]]
    assert first == plain[: len(first)]
    assert len(plain) > len(first)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_the_case_leads_with_is_asked_for_first_and_needed(lang):
    many = [metric(id=f"m{i}", name=f"planning time {i}", cautions=(Caution("no-period", "", ""),)) for i in range(6)]
    gaps = find_gaps((), many, NAMED, lang, told=frozenset(["m5"]))
    assert gaps[0].needed
    assert "planning time 5" in gaps[0].question
    assert sum(gap.needed for gap in gaps) == 1


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("code", ["disputed", "no-baseline", "scope", "no-period", "approximate"])
def test_one_question_a_number_for_its_gravest_caution(lang, code):
    codes = ["approximate", "no-period", "scope", "no-baseline", "disputed"]
    cautions = tuple(Caution(c, "", "") for c in codes[: codes.index(code) + 1])
    told = frozenset(["m1"])
    alone = find_gaps((), [metric(cautions=(Caution(code, "", ""),))], NAMED, lang, told=told)
    assert find_gaps((), [metric(cautions=cautions)], NAMED, lang, told=told) == alone
    assert sum("planning time" in gap.question for gap in alone) == 1


def test_a_period_that_was_said_and_an_estimate_of_a_side_matter_are_not_asked_for():
    known = metric(period="in 2024", cautions=(Caution("no-period", "", ""),))
    vague = metric("approximate", cautions=(Caution("approximate", "", ""),))
    assert find_gaps((), (known, vague), NAMED, "en") == find_gaps((), (), NAMED, "en")


def test_both_ends_are_asked_about_with_their_units_and_a_name_gets_its_article():
    share = metric(name="share of late loads", cautions=(Caution("no-period", "", ""),))
    shown = Suggestion("m1", "…", "9% → 4%", (), "result", 1)
    (gap,) = [g for g in find_gaps((), (share,), NAMED, "en", (shown,)) if g.turn is not None]
    assert gap.question == "You said the share of late loads went from 9% to 4%: over which months was that?"


@pytest.mark.parametrize(
    ("lang", "words", "quoted"),
    [
        ("en", "The line was slow. Nobody ever counted how often it stood still.", "Nobody ever counted how often it stood still"),
        ("en", "On the phone times, we don't have any figures for the old system.", "we don't have any figures"),
        ("en", "I can't tell you how many calls that was.", "I can't tell you how many calls that was"),
        ("en", "The exact number of returns, I'll look it up.", "I'll look it up"),
        ("zh", "以前等多久，我们没有统计过。", "我们没有统计过"),
        ("zh", "返工率上线前没有数据，说不了。", "上线前没有数据"),
        ("zh", "具体多少家，我回头查一下。", "我回头查一下"),
    ],
)  # fmt: skip
def test_what_people_say_they_do_not_know_is_asked_in_their_words(lang, words, quoted):
    _, passages = told_of(lang, words, label="result")
    (gap,) = [gap for gap in find_gaps(passages, (), NAMED, lang) if gap.turn == 0]
    assert quoted in gap.question
    assert (gap.part, gap.needed) == ("result", False)


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "We counted every pallet twice. You can count on that."),
        ("en", "I'll send you a postcard."),
        ("en", "They never complained about the scanner."),
        ("zh", "这个数我们每个月都统计。"),
        ("zh", "我回头发给你照片。"),
        ("zh", "从来没人抱怨过。"),
    ],
)
def test_what_was_counted_is_not_asked_for(lang, words):
    _, passages = told_of(lang, words, label="result")
    assert not [gap for gap in find_gaps(passages, (), NAMED, lang) if gap.turn == 0]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_nothing_off_the_record_or_near_it_is_repeated_in_a_question(lang):
    words = "Nobody ever counted the Akron returns." if lang == "en" else "慈溪的返工率没有统计过。"
    transcript, hidden = told_of(lang, words, label="off_record")
    near = passages_of(transcript, ["result"], frozenset([0]))
    for passages in (hidden, near):
        assert not [gap for gap in find_gaps(passages, (), NAMED, lang) if gap.turn is not None]


def test_long_words_are_cut_at_a_clause_and_short_ones_lean_on_what_was_said_before():
    _, passages = told_of("en", "The queue at the gate was long in winter. We never measured it.", label="result")
    (gap,) = [gap for gap in find_gaps(passages, (), NAMED, "en") if gap.turn == 0]
    assert "The queue at the gate was long in winter. We never measured it" in gap.question
    long = "We never measured it, " + ", ".join(f"and there was more to say about thing {n}" for n in range(9)) + "."
    _, passages = told_of("en", long, label="result")
    (gap,) = [gap for gap in find_gaps(passages, (), NAMED, "en") if gap.turn == 0]
    assert "…”" in gap.question
    assert len(gap.question) < 280


def sections(*parts):
    told = Sentence("Told.", "edited", ())
    return [Section(p, p, (told,) if p in parts else ()) for p in ("introduction", "challenge", "solution", "result")]


WHOLE = sections("introduction", "challenge", "solution", "result")
GAP = Gap("result", "the period", "When?", needed=True)
RICHER = Gap("solution", "the teams", "Who?")


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(
    ("told", "metrics", "gaps", "customer", "findings", "level"),
    [
        (WHOLE, [metric()], [], NAMED, [], "publishable"),
        (WHOLE, [metric()], [GAP], NAMED, [], "needs-answers"),
        (WHOLE, [metric()], [RICHER], NAMED, [], "publishable"),
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
    assert bool(ready.reasons) == (level != "publishable" or bool(gaps))
    assert not any("{" in reason for reason in ready.reasons)


def test_a_soft_finding_holds_nothing_back():
    soft = replace(hard("style", "result", 0), severity="soft")
    assert readiness(WHOLE, [metric()], [], NAMED, "en", [soft]).level == "publishable"
