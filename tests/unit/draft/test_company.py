"""The names of customer and vendor without a brief: found where they are said, and never somebody else's."""

from __future__ import annotations

from dataclasses import replace

import pytest

from assistant.draft.company import company_names, customer_name
from assistant.draft.profile import profile
from assistant.ingest.read import read_transcripts
from assistant.records import Brief, Skipped
from tests.unit.draft.interviews import interview, passages_of
from tests.unit.ingest.conversations import CONVERSATIONS


@pytest.mark.parametrize("talked", CONVERSATIONS, ids=lambda talked: "-".join(talked.truth))
def test_companies_of_conversations(tmp_path, talked):
    path = tmp_path / "call.txt"
    path.write_text("\n".join([*talked.front, "", *talked.lines]), encoding="utf-8")
    (transcript,) = read_transcripts(path)
    customer, vendor = company_names(transcript)
    assert (customer_name(transcript, customer), vendor) == (talked.customer, talked.vendor)


def said(lang, *turns, title=None, source=None):
    """A conversation of the sample's interviewer and customer, with a title and a file name."""
    people = {"en": ("maya", "curtis"), "zh": ("lin", "su")}[lang]
    transcript = interview(lang, *[(people[i % 2], words) for i, words in enumerate(turns)])
    bare = tuple(replace(person, org=None) for person in transcript.participants)
    skipped = (Skipped(title, "front", "line 1"),) if title else ()
    return replace(transcript, participants=bare, skipped=skipped, source=source or "call.docx")


@pytest.mark.parametrize(
    ("lang", "turns", "customer"),
    [
        ("en", ("So who is Orrin Freight, for our readers?", "We're a haulier, so Orrin Freight has two hundred trucks."), "Orrin Freight"),
        ("en", ("What's Tallow?", "It's our company, we make soap, and people at Tallow are proud of it."), "Tallow"),
        ("en", ("Tell me about the firm.", "Quill Lane Books is a family business, and we have nine shops at Quill Lane Books."), "Quill Lane Books"),
        ("en", ("What's Kanban?", "He wouldn't say."), None),
        ("en", ("Tell me about the team.", "Karen is a wonder, and Karen knows it. She runs the office."), None),
        ("en", ("Tell me about the team.", "Wendell's the CFO, and we like Wendell."), None),
        ("en", ("What did you use before Excel?", "Paper. We moved to Excel in May."), None),
        ("zh", ("先介绍一下禾川纸业的情况吧。", "好，禾川纸业是一九九零年成立的，我们有三百人。"), "禾川纸业"),
        ("zh", ("您在松海管什么？", "我管仓库，松海的三个仓都归我们。"), "松海"),
        ("zh", ("先介绍一下情况吧。", "我们做箱包的，一百来号人。"), None),
        ("zh", ("路灯的事呢？", "我们中心接的，街道讲归电力，一盏灯走了十天，街道讲归电力，没有人管。"), None),
        ("zh", ("您先说说背景？", "当时，我们做得很乱，一年赔三百万。"), None),
    ],
)  # fmt: skip
def test_the_customer_in_the_talk(lang, turns, customer):
    assert company_names(said(lang, *turns))[0] == customer


@pytest.mark.parametrize(
    ("lang", "turns", "vendor"),
    [
        ("en", ("Hi, I'm Maya from Routewise.", "Hello, nice to meet you."), "Routewise"),
        ("en", ("I'm Maya Ortiz from London.", "I love London, and I told London friends."), None),
        ("en", ("So why Routewise?", "We went with Routewise because it was simple. Before Routewise, chaos."), "Routewise"),
        ("zh", ("我是云舵的小林，想请教您。", "好的，你说。云舵的系统我们用了两年。"), "云舵"),
        ("zh", ("最后为什么选了云舵？", "云舵的人肯来现场。用云舵之前我们都靠纸。"), "云舵"),
    ],
)  # fmt: skip
def test_the_vendor_in_the_talk(lang, turns, vendor):
    assert company_names(said(lang, *turns))[1] == vendor


@pytest.mark.parametrize(
    ("lang", "title", "turns", "found"),
    [
        ("en", "Orrin Freight x Routewise interview", ("How is it?", "Good at Orrin these days."), ("Orrin Freight", "Routewise")),
        ("en", "Routewise <> Orrin Freight call", ("I'm Maya from Routewise. How is it?", "Good."), ("Orrin Freight", "Routewise")),
        ("en", "Customer interview: Orrin Freight", ("Who is Orrin Freight?", "We are hauliers, at Orrin we have trucks."), ("Orrin Freight", None)),
        ("en", "Weekly call", ("How is it?", "Good."), (None, None)),
        ("en", "Borealis x Cumulus interview", ("How is it?", "Good."), (None, None)),
        ("zh", "禾川纸业 x 云舵科技 客户访谈", ("怎么样？", "禾川这两年好多了。"), ("禾川纸业", "云舵科技")),
        ("zh", "禾川纸业客户访谈", ("先介绍一下禾川吧。", "禾川是做纸的，我们三百人，禾川有两个厂。"), ("禾川纸业", None)),
        ("zh", "客户访谈", ("怎么样？", "好多了。"), (None, None)),
    ],
)  # fmt: skip
def test_the_title_of_the_file(lang, title, turns, found):
    assert company_names(said(lang, *turns, title=title)) == found


def test_the_name_of_the_file_is_a_title_too():
    transcript = said("en", "How is it?", "Good at Orrin these days.", source="Orrin Freight x Routewise.docx")
    assert company_names(transcript) == ("Orrin Freight", "Routewise")


@pytest.mark.parametrize(
    ("lang", "line", "found"),
    [
        ("en", "Customer: Orrin Freight", ("Orrin Freight", None)),
        ("en", "Date: 3 May / Company: Orrin Freight / Vendor: Routewise", ("Orrin Freight", "Routewise")),
        ("zh", "客户名称：禾川纸业", ("禾川纸业", None)),
        ("zh", "供应商：云舵科技", (None, "云舵科技")),
        ("en", "Customer: we were late, that is all.", (None, None)),
    ],
)
def test_lines_that_name_the_company(lang, line, found):
    assert company_names(said(lang, "…", "…", title=line)) == found


def test_a_name_that_both_sides_claim_is_nobodys():
    transcript = said(
        "en",
        "I'm Maya from Orrin. Who is Orrin, for our readers?",
        "We are Orrin people as well, at Orrin we have our own trucks.",
    )
    assert company_names(transcript) == (None, None)


def test_a_name_that_is_only_said_off_the_record_is_not_written():
    transcript = said("en", "Who is Orrin Freight, for our readers?", "We're a haulier, so Orrin Freight has trucks.")
    spoken = passages_of(transcript, ["other", "background"])
    assert profile(transcript, spoken, Brief()).name == "Orrin Freight"
    hidden = passages_of(transcript, ["off_record", "off_record"])
    assert profile(transcript, hidden, Brief()).name is None


def test_a_name_that_the_title_tells_in_full_is_written():
    title = "Orrin Freight Group x Routewise interview"
    transcript = said("en", "How is it?", "Good at Orrin these days.", title=title)
    spoken = passages_of(transcript, ["other", "background"])
    assert profile(transcript, spoken, Brief()).name == "Orrin Freight Group"
