"""A drafted case in each language, made by hand from a short interview."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

import pytest

from assistant.records import (
    CaseDraft,
    Caution,
    Change,
    Customer,
    Derivation,
    Evidence,
    Finding,
    Gap,
    Highlight,
    Label,
    LeftOut,
    Match,
    Mending,
    Metric,
    MetricValue,
    Pair,
    Participant,
    Passage,
    Provenance,
    Quote,
    Readiness,
    Reason,
    Role,
    Section,
    Sentence,
    SentenceKind,
    Span,
    Suggestion,
    Transcript,
    Turn,
    Where,
)

Speech = tuple[str, Role, float | None, list[tuple[Label, str]]]


@dataclass(frozen=True)
class Case:
    """All that the writers take."""

    draft: CaseDraft
    transcript: Transcript
    passages: tuple[Passage, ...]

    def with_draft(self, **changes: object) -> Case:
        return replace(self, draft=replace(self.draft, **changes))


def interview(
    lang: str, people: Sequence[Participant], speeches: Sequence[Speech]
) -> tuple[Transcript, tuple[Passage, ...]]:
    gap = "" if lang == "zh" else " "
    text, turns, passages = "", [], []
    for index, (speaker, role, time, pieces) in enumerate(speeches):
        start = len(text)
        for number, (label, words) in enumerate(pieces):
            text += gap if number else ""
            span = Span(len(text), len(text) + len(words))
            text += words
            passages.append(Passage(f"p{len(passages)}", span, index, speaker, words, label, 0.9))
        turns.append(Turn(index, speaker, role, Span(start, len(text)), time, f"paragraph {index + 1}"))
        text += "\n"
    transcript = Transcript(
        "t1", "call.docx", "otter", "ab" * 32, lang, "2025-05-20", text, tuple(turns), tuple(people)
    )
    return transcript, tuple(passages)


def finder(transcript: Transcript) -> Callable[[str], Evidence]:
    """Looks words up in the interview: their turn and place."""

    def find(words: str) -> Evidence:
        for turn in transcript.turns:
            at = transcript.words_of(turn.index).find(words)
            if at >= 0:
                return Evidence(turn.index, at, at + len(words))
        raise AssertionError(words)

    return find


def english() -> Case:
    people = (
        Participant(
            "Dana Moss", "Customer Marketing Manager", "Routewise", "vendor", "interviewer", ("Speaker 1",), "asks"
        ),
        Participant(
            "Tom Okafor", "VP Operations", "Harlan Freight", "customer", "interviewee", ("Speaker 2",), "answers"
        ),
    )
    transcript, passages = interview(
        "en",
        people,
        [
            ("Speaker 1", "interviewer", 3.0, [("other", "Hi Tom, can you hear me okay?"), ("background", "Tell me who Harlan is.")]),
            ("Speaker 2", "interviewee", 12.5, [("background", "Sure. We're a regional freight carrier in Ohio, about 420 people, and I run operations."), ("background", "We run 160 trucks out of three terminals.")]),
            ("Speaker 1", "interviewer", 31.0, [("challenge", "What was a morning like before Routewise?")]),
            ("Speaker 2", "interviewee", 36.0, [("challenge", "Um, honestly the mornings were brutal. Planning the day's routes took four hours, every single day."), ("challenge", "If a driver called in sick at six, you started again with a pencil.")]),
            ("Speaker 2", "interviewee", 61.0, [("off_record", "And between us, the Bramwell contract nearly walked. Please don't print that."), ("challenge", "We tried a spreadsheet with macros, and it died the week its author left.")]),
            ("Speaker 1", "interviewer", 95.0, [("solution", "So how did you roll it out?")]),
            ("Speaker 2", "interviewee", 101.0, [("solution", "We started with the Dayton terminal for six weeks. The system proposes routes at five in the morning, and a dispatcher corrects them."), ("solution", "When somebody calls in sick it re-plans just that part.")]),
            ("Speaker 1", "interviewer", 3605.0, [("result", "And the numbers?")]),
            ("Speaker 2", "interviewee", 3611.0, [("result", "Planning is down to 35 minutes. I get my mornings back."), ("result", "Late deliveries went from nine percent to four percent, I think since March."), ("other", "Is that the doorbell? One sec.")]),
        ],
    )  # fmt: skip
    said = finder(transcript)
    sentence = _sentence_maker(said)
    sections = (
        Section("introduction", "Introduction", (
            sentence("Harlan Freight is a regional freight carrier in Ohio with about 420 people.", "composed", "We're a regional freight carrier in Ohio, about 420 people"),
            sentence("It runs 160 trucks out of three terminals.", "edited", "We run 160 trucks out of three terminals."),
        )),
        Section("challenge", "Challenge", (
            sentence("Planning the day's routes took four hours, every single day.", "edited", "Planning the day's routes took four hours, every single day."),
            sentence("“If a driver called in sick at six, you started again with a pencil,” says Tom Okafor, VP Operations.", "quote", "If a driver called in sick at six, you started again with a pencil."),
            sentence("A spreadsheet with macros died the week its author left.", "edited", "We tried a spreadsheet with macros, and it died the week its author left.", paragraph=1),
        )),
        Section("solution", "Solution", (
            sentence("Harlan began with the Dayton terminal for six weeks.", "edited", "We started with the Dayton terminal for six weeks."),
            sentence("The system proposes routes at five in the morning and a dispatcher corrects them; when somebody calls in sick, it re-plans just that part.", "composed", "The system proposes routes at five in the morning, and a dispatcher corrects them.", "When somebody calls in sick it re-plans just that part."),
        )),
        Section("result", "Result", (
            replace(
                sentence("Daily planning time fell by 85%, from four hours to 35 minutes.", "composed", "Planning the day's routes took four hours", "Planning is down to 35 minutes."),
                derivations=(Derivation("85%", ("four hours", "35 minutes"), "(240-35)/240"),),
            ),
            sentence("I get my mornings back.", "quote", "I get my mornings back."),
            sentence("Late deliveries went from nine percent to four percent.", "edited", "Late deliveries went from nine percent to four percent", paragraph=1),
        )),
    )  # fmt: skip
    mornings = said("I get my mornings back.")
    draft = CaseDraft(
        id="c-en",
        lang="en",
        title="Harlan Freight plans its day in 35 minutes instead of four hours",
        standfirst="A regional carrier handed its route planning to Routewise Dispatch and got its mornings back.",
        customer=Customer("Harlan Freight", "Logistics", "420 employees", "Ohio, USA", "Routewise Dispatch"),
        sections=sections,
        pairs=(Pair((0,), (1,)),),
        quotes=(Quote("I get my mornings back.", "Tom Okafor", "VP Operations", mornings.turn, mornings.start, mornings.end),),
        metrics=(
            Metric("m1", "daily planning time", MetricValue(Decimal("240"), "minute", "four hours"), MetricValue(Decimal("35"), "minute", "35 minutes"), Change("percent", Decimal("-85.4")), None, "down", "stated", (3, 8), (), (Caution("no-period", "nobody says since when", "ask for the period"),)),
            Metric("m2", "late deliveries", MetricValue(Decimal("9"), "percent", "nine percent"), MetricValue(Decimal("4"), "percent", "four percent"), Change("points", Decimal("-5")), "since March", "down", "approximate", (8,), (), ()),
            Metric("m3", "trucks", None, MetricValue(Decimal("160"), "truck", "160 trucks"), None, None, None, "incomplete", (1,), (), (Caution("no-baseline", "there is no earlier figure", "leave it as a plain fact"),)),
        ),
        suggestions=(
            Suggestion("m1", "cut daily planning time from four hours to 35 minutes", "4 h → 35 min", ("no-period",), "result", 1),
            Suggestion("m1", "cut daily planning time by 85%", "(240-35)/240 = 85.4%", ("no-period",), "result", 2),
            Suggestion("m2", "cut late deliveries by five percentage points", "9% - 4% = 5 points", ("approximate", "points"), "result", 3),
        ),
        matches=(Match(1, "pl-1", "Pruett Lines halves its dispatch desk", "Pruett Lines", "logistics", "en", 0.713, Reason("challenge", "Planning the day's routes took four hours", "Dispatch took the whole morning", ("planning", "routes"), "Both planned routes by hand every morning.")),),
        gaps=(Gap("result", "the period of the late-delivery figures", "Since when have late deliveries been at four percent?", 8), Gap("introduction", "permission for the logo", "May we show your logo?")),
        left_out=(LeftOut("Um, honestly the mornings were brutal.", 3, "spoken residue without a fact"),),
        findings=(Finding("no-period", "soft", Where("result", 2), "The late-delivery figure names no period.", "Ask since when."),),
        readiness=Readiness("needs-answers", ("a period is missing",)),
        provenance=Provenance("0.1.0", "ab" * 32, {"labeller": "cd" * 32}, {"generator": "rules"}),
        highlights=(Highlight("m1", "Daily planning time fell by 85%, from four hours to 35 minutes"), Highlight("m2", "Late deliveries went from nine percent to four percent")),
        mendings=(Mending("root wise", "Routewise", 2, 35, 44, "glossary"),),
    )  # fmt: skip
    return Case(draft, transcript, passages)


def chinese() -> Case:
    people = (
        Participant("李倩", "客户市场经理", "云仓科技", "vendor", "interviewer", ("说话人1",), "提问"),
        Participant("王敏", "运营总监", "佳禾零售", "customer", "interviewee", ("说话人2",), "回答"),
    )
    transcript, passages = interview(
        "zh",
        people,
        [
            ("说话人1", "interviewer", 2.0, [("other", "王总您好，听得清吗？"), ("background", "请先介绍一下佳禾。")]),
            ("说话人2", "interviewee", 8.0, [("background", "我们是做社区零售的，在华东有126家门店，我负责运营。"), ("background", "总部大概四百多人。")]),
            ("说话人1", "interviewer", 25.0, [("challenge", "以前补货是怎么做的？")]),
            ("说话人2", "interviewee", 30.0, [("challenge", "嗯，以前补货全靠店长自己打电话，一家店一天要花两个小时。"), ("challenge", "最怕周五晚上，货架空了，仓库的人也下班了。")]),
            ("说话人2", "interviewee", 58.0, [("off_record", "这个别写啊，去年我们差点丢了绿洲地产那个大客户。"), ("challenge", "后来用过一套表格，三个月就没人填了。")]),
            ("说话人1", "interviewer", 80.0, [("solution", "上线是怎么推进的？")]),
            ("说话人2", "interviewee", 84.0, [("solution", "先在苏州的十二家店试了六周，系统每天早上给出补货建议，店长确认就行。"), ("solution", "缺货风险高的商品会提前两天提醒。")]),
            ("说话人1", "interviewer", None, [("result", "效果怎么样？")]),
            ("说话人2", "interviewee", None, [("result", "现在补货一天只要25分钟。店长终于能站到前面去招呼客人了。"), ("result", "缺货率从百分之八降到百分之三左右。")]),
        ],
    )  # fmt: skip
    said = finder(transcript)
    sentence = _sentence_maker(said)
    sections = (
        Section("introduction", "前言", (
            sentence("佳禾零售深耕社区零售，在华东拥有126家门店，总部四百多人。", "composed", "我们是做社区零售的，在华东有126家门店", "总部大概四百多人。"),
        )),
        Section("challenge", "挑战", (
            sentence("过去，补货全靠店长打电话，一家店一天要花两个小时。", "edited", "以前补货全靠店长自己打电话，一家店一天要花两个小时。"),
            sentence("“最怕周五晚上，货架空了，仓库的人也下班了。”运营总监王敏说。", "quote", "最怕周五晚上，货架空了，仓库的人也下班了。"),
            sentence("后来用过一套表格，三个月就没人填了。", "edited", "后来用过一套表格，三个月就没人填了。", paragraph=1),
        )),
        Section("solution", "方案", (
            sentence("项目先在苏州的十二家店试点六周，系统每天早上给出补货建议，由店长确认。", "edited", "先在苏州的十二家店试了六周，系统每天早上给出补货建议，店长确认就行。"),
            sentence("缺货风险高的商品会提前两天提醒。", "edited", "缺货风险高的商品会提前两天提醒。"),
        )),
        Section("result", "结果", (
            replace(
                sentence("每家店每天的补货时间从两个小时缩短到25分钟，减少约79%。", "composed", "一家店一天要花两个小时", "现在补货一天只要25分钟。"),
                derivations=(Derivation("79%", ("两个小时", "25分钟"), "(120-25)/120"),),
            ),
            sentence("店长终于能站到前面去招呼客人了。", "quote", "店长终于能站到前面去招呼客人了。"),
            sentence("缺货率从8%降到3%左右。", "edited", "缺货率从百分之八降到百分之三左右。", paragraph=1),
        )),
    )  # fmt: skip
    front = said("店长终于能站到前面去招呼客人了。")
    draft = CaseDraft(
        id="c-zh",
        lang="zh",
        title="佳禾零售：126家门店的补货，从两个小时缩短到25分钟",
        standfirst="有了“云仓智补”，店长不必再打电话要货，可以回到门店前场。",
        customer=Customer("佳禾零售", "零售", "126家门店", "华东", "云仓智补"),
        sections=sections,
        pairs=(Pair((0,), (0,)),),
        quotes=(Quote("店长终于能站到前面去招呼客人了。", "王敏", "运营总监", front.turn, front.start, front.end),),
        metrics=(
            Metric("m1", "每店每天补货时间", MetricValue(Decimal("120"), "minute", "两个小时"), MetricValue(Decimal("25"), "minute", "25分钟"), Change("percent", Decimal("-79.2")), None, "down", "stated", (3, 8), (), (Caution("no-period", "没有说明从何时起", "向客户确认时间范围"),)),
            Metric("m2", "缺货率", MetricValue(Decimal("8"), "percent", "百分之八"), MetricValue(Decimal("3"), "percent", "百分之三左右"), Change("points", Decimal("-5")), None, "down", "approximate", (8,), (), ()),
        ),
        suggestions=(
            Suggestion("m1", "每店每天补货时间从两个小时缩短到25分钟", "2 小时 → 25 分钟", ("no-period",), "result", 1),
            Suggestion("m2", "缺货率下降约5个百分点", "8% - 3% = 5 个百分点", ("approximate", "points"), "result", 2),
        ),
        matches=(Match(1, "hm-1", "禾美生鲜：让补货不再靠电话", "禾美生鲜", "零售", "zh", 0.66, Reason("challenge", "补货全靠店长自己打电话", "门店靠微信群报货", ("补货", "店长"), "两家都靠人工报货，店长被琐事拖住。")),),
        gaps=(Gap("result", "缺货率的时间范围", "缺货率从什么时候开始降到百分之三？", 8),),
        left_out=(LeftOut("嗯，以前补货全靠店长自己打电话", 3, "口语表达，内容已采用"),),
        findings=(Finding("no-period", "soft", Where("result", 2), "缺货率没有说明时间范围。", "请向客户确认起止时间。"),),
        readiness=Readiness("needs-answers", ("缺少时间范围",)),
        provenance=Provenance("0.1.0", "ab" * 32),
        highlights=(Highlight("m1", "每店每天补货时间从两个小时缩短到25分钟"), Highlight("m2", "缺货率下降约5个百分点")),
        mendings=(Mending("云苍智补", "云仓智补", 1, 0, 4, "sound"),),
    )  # fmt: skip
    return Case(draft, transcript, passages)


def _sentence_maker(said: Callable[[str], Evidence]) -> Callable[..., Sentence]:
    def make(text: str, kind: SentenceKind, *words: str, paragraph: int = 0) -> Sentence:
        return Sentence(text, kind, tuple(said(w) for w in words), paragraph=paragraph)

    return make


HARD = Finding(
    "number-unsupported", "hard", Where("result", 0), "“85%” does not stand in the interview.", "Mend the number."
)


@pytest.fixture
def en() -> Case:
    return english()


@pytest.fixture
def zh() -> Case:
    return chinese()


@pytest.fixture(params=["en", "zh"])
def case(request: pytest.FixtureRequest) -> Case:
    return english() if request.param == "en" else chinese()


@pytest.fixture
def failing(en: Case) -> Case:
    """A draft that a check found false."""
    return en.with_draft(findings=(*en.draft.findings, HARD))


OFF_RECORD = ("Bramwell", "between us", "绿洲地产", "别写")
EVIL = "<script>alert(1)</script></script><img src=x onerror=alert(1)> {{7*7}} ${7*7} $title \x00\x0b\x1b \ud800 \u202e & &amp; | # ` _a_ **b** [c](javascript:d) \"q\" 'r'"


@pytest.fixture
def off_record_words() -> tuple[str, ...]:
    return OFF_RECORD


@pytest.fixture
def evil_words() -> str:
    return EVIL


@pytest.fixture
def evil() -> Case:
    """Everything that people can write is hostile."""
    people = (Participant(EVIL, EVIL, EVIL, "customer", "interviewee", (EVIL,), EVIL),)
    transcript, passages = interview(
        "en", people, [(EVIL, "interviewee", 1.0, [("result", EVIL), ("off_record", EVIL)])]
    )
    transcript = replace(transcript, source=EVIL)
    evidence = (Evidence(0, 0, len(EVIL)),)
    value = MetricValue(Decimal(1), EVIL, EVIL)
    return Case(
        CaseDraft(
            id="c-evil",
            lang="en",
            title=EVIL,
            standfirst=EVIL,
            customer=Customer(EVIL, EVIL, EVIL, EVIL, EVIL),
            sections=tuple(
                Section(part, EVIL, (Sentence(EVIL, "edited", evidence, EVIL, (Derivation(EVIL, (EVIL,), EVIL),)), Sentence("Words", "quote", evidence)))
                for part in ("introduction", "challenge", "solution", "result")
            ),
            pairs=(),
            quotes=(Quote(EVIL, EVIL, EVIL, 0, 0, len(EVIL)),),
            metrics=(Metric("m", EVIL, value, value, None, EVIL, None, "stated", (0,), (), (Caution(EVIL, EVIL, EVIL),)),),
            suggestions=(Suggestion("m", EVIL, EVIL, (), "result", 1), Suggestion("m", EVIL, EVIL, (EVIL,), "result", 2)),
            matches=(Match(1, EVIL, EVIL, EVIL, EVIL, "en", 1.0, Reason("result", EVIL, EVIL, (EVIL,), EVIL)),),
            gaps=(Gap("result", EVIL, EVIL, 0),),
            left_out=(LeftOut(EVIL, 0, EVIL),),
            findings=(Finding(EVIL, "hard", Where(EVIL, 1), EVIL, EVIL), Finding(EVIL, "soft", Where("result", 99), EVIL, EVIL)),
            readiness=Readiness("not-a-case", (EVIL,)),
            provenance=Provenance(EVIL, EVIL, {EVIL: EVIL}, {EVIL: EVIL}),
            highlights=(Highlight("m", EVIL),),
            mendings=(Mending(EVIL, EVIL, 0, 0, 1, "sound"),),
        ),
        transcript,
        passages,
    )  # fmt: skip
