"""Who is who: roles, sides, names and titles, each with its reason."""

from __future__ import annotations

from assistant.ingest.read import read_transcripts
from assistant.records import Brief, BriefPerson, Customer
from tests.unit.ingest.writing import save_lines

ENGLISH = [
    "Speaker 1 (00:01):", "Okay, I'm recording. Could you tell me who you are and what you do?",
    "Speaker 2 (00:06):", "Sure. I'm Sarah Chen, I run operations at Harlan Freight. We've got four hundred and twenty people and our own drivers in nine states.",
    "Speaker 1 (00:20):", "And what was it like before?",
    "Speaker 2 (00:24):", "The mornings were brutal. We used to plan every route on a whiteboard, and my team started at four in the morning.",
    "Speaker 3 (00:40):", "I'm only listening. But our average customer saves a third, it's on our roadmap.",
    "Speaker 1 (00:50):", "How long does planning take now?",
    "Speaker 2 (00:55):", "Thirty-five minutes, down from four hours, and nobody comes in at four any more, which my people love.",
    "Speaker 1 (01:10):", "Wonderful. I'll send you the draft next week.",
    "Speaker 2 (01:14):", "Great, thank you.",
]  # fmt: skip
CHINESE = [
    "说话人1 00:01", "录音开着，您能介绍一下公司吗？",
    "说话人2 00:06", "好的，我叫周立军，是栩丰的生产总监。我们公司做汽车部件，一共两百多人，三条产线。",
    "说话人1 00:20", "以前是怎么排产的？",
    "说话人2 00:24", "以前全靠人，我们厂的计划员每天排四个小时，急单一来全乱了，大家都很头疼。",
    "说话人1 00:40", "现在要多久？",
    "说话人2 00:45", "现在三十五分钟就排完了，插单也不怕，客户满意多了。",
    "说话人1 01:00", "太好了，初稿我下周发您。",
    "说话人2 01:04", "好，辛苦。",
]  # fmt: skip


def people(tmp_path, lines, brief=Brief()):  # noqa: B008 - frozen
    (transcript,) = read_transcripts(save_lines(tmp_path / "call.docx", lines), brief)
    return {person.labels[0]: person for person in transcript.participants}, transcript


def test_roles_without_names(tmp_path):
    found, transcript = people(tmp_path, ENGLISH)
    assert [(p.role, p.side) for p in found.values()] == [
        ("interviewer", "vendor"),
        ("interviewee", "customer"),
        ("interviewer", "vendor"),
    ]
    assert [turn.role for turn in transcript.turns][:3] == ["interviewer", "interviewee", "interviewer"]


def test_a_name_only_from_an_introduction(tmp_path):
    found, _ = people(tmp_path, ENGLISH)
    assert [p.name for p in found.values()] == [None, "Sarah Chen", None]
    assert found["Speaker 2"].why.startswith("introduces themselves in turn 1; answers:")


def test_chinese_introduction_and_reasons(tmp_path):
    found, _ = people(tmp_path, CHINESE)
    assert (found["说话人2"].name, found["说话人2"].role, found["说话人1"].name) == ("周立军", "interviewee", None)
    assert found["说话人1"].why.startswith("主要提问者")


def test_a_title_as_it_is_said(tmp_path):
    lines = [*CHINESE[:2], "说话人2 00:06", "我是栩丰的生产总监，管三条产线，我们公司一共两百多人。", *CHINESE[4:]]
    assert people(tmp_path, lines)[0]["说话人2"].title == "生产总监"
    english = [
        *ENGLISH[:3],
        "I'm the director of claims, I've got seventy-four people and our own adjusters in nine states.",
        *ENGLISH[4:],
    ]
    assert people(tmp_path, english)[0]["Speaker 2"].title == "director of claims"


def test_a_question_is_no_introduction(tmp_path):
    lines = [*ENGLISH[:1], "Say I'm Tom Baker, I'm the director of claims, what would you tell me?", *ENGLISH[2:]]
    assert people(tmp_path, lines)[0]["Speaker 1"].title is None


def test_called_by_name_again_and_again(tmp_path):
    lines = []
    for number in range(4):
        lines += [
            f"Speaker 1 (00:{number}1):",
            f"Merv, how did part {number} of it go?",
            f"Speaker 2 (00:{number}5):",
            "It went well enough for all of us, thank you for asking.",
        ]
    found, _ = people(tmp_path, lines)
    assert (found["Speaker 2"].name, found["Speaker 1"].name) == ("Merv", None)
    assert "others say 'Merv'" in found["Speaker 2"].why


def test_the_brief_wins(tmp_path):
    brief = Brief(
        customer=Customer(name="Harlan Freight"),
        vendor="Routewise",
        people=(
            BriefPerson("Speaker 1", "Maya Lind", "Writer", "vendor"),
            BriefPerson("Speaker 3", "Tom Okafor", None, "partner"),
        ),
    )
    found, transcript = people(tmp_path, ENGLISH, brief)
    assert (found["Speaker 1"].name, found["Speaker 1"].title, found["Speaker 1"].org) == (
        "Maya Lind",
        "Writer",
        "Routewise",
    )
    assert (found["Speaker 3"].side, found["Speaker 3"].role) == ("partner", "interviewee")
    assert found["Speaker 2"].org == "Harlan Freight"
    assert transcript.participant("Speaker 3").name == "Tom Okafor"


def test_two_labels_of_one_person_are_one_participant(tmp_path):
    brief = Brief(people=(BriefPerson("Speaker 2", "Sarah Chen"), BriefPerson("Speaker 3", "Sarah Chen")))
    _, transcript = people(tmp_path, ENGLISH, brief)
    assert [p.labels for p in transcript.participants] == [("Speaker 1",), ("Speaker 2", "Speaker 3")]


def test_labels_and_lists_tell_roles(tmp_path):
    found, _ = people(
        tmp_path,
        [
            "Interviewer: Go on.",
            "Client: It was slow, what can I say?",
            "Interviewer: I see.",
            "Client: Now it is fast.",
        ],
    )
    assert (found["Interviewer"].role, found["Client"].role, found["Client"].name) == (
        "interviewer",
        "interviewee",
        None,
    )
    lines = [
        "被采访人：罗慎行",
        "沈嘉禾：怎么样？",
        "罗慎行：还行，您觉得呢？",
        "沈嘉禾：那以前呢？",
        "罗慎行：以前很慢。",
    ]
    assert people(tmp_path, lines)[0]["罗慎行"].why == "文件中的人员名单已说明"


def test_company_behind_a_bar_or_in_brackets(tmp_path):
    found, _ = people(
        tmp_path,
        [
            "Dana Fox | Acme: How did it go?",
            "Li Wei (Globex): It went well for all of us.",
            "Dana Fox | Acme: And now?",
            "Li Wei (Globex): Fine.",
        ],
    )
    assert (found["Dana Fox | Acme"].name, found["Dana Fox | Acme"].org) == ("Dana Fox", "Acme")
    assert (found["Li Wei (Globex)"].name, found["Li Wei (Globex)"].org) == ("Li Wei", "Globex")


def test_roles_stay_unknown_where_nobody_asks(tmp_path):
    found, _ = people(tmp_path, ["Dana Fox: It rains.", "Li Wei: It does.", "Dana Fox: All day.", "Li Wei: All night."])
    assert {p.role for p in found.values()} == {"unknown"}


def test_letters_are_roles_only_in_pairs(tmp_path):
    lines = [
        "{}: How did it begin?",
        "{}: With a phone call from the plant, late in the evening of a Friday.",
        "{}: And then?",
        "{}: We looked for a tool that could do it, for three long months.",
    ]
    found, _ = people(tmp_path, [line.format(label) for line, label in zip(lines, "QAQA", strict=True)])
    assert (found["Q"].role, found["A"].why) == ("interviewer", "the label 'A' says so")
    found, _ = people(tmp_path, [line.format(label) for line, label in zip(lines, "ABAB", strict=True)])
    assert (found["A"].role, found["B"].role) == ("interviewer", "interviewee")


def test_last_name_first_and_guests(tmp_path):
    lines = [
        "Chen, Sarah (External)   0:03",
        "How did it go?",
        "dana   0:09",
        "It went well.",
        "Chen, Sarah (External)   0:12",
        "And now?",
        "dana   0:20",
        "Fine.",
    ]
    found, transcript = people(tmp_path, lines)
    assert [turn.speaker for turn in transcript.turns] == ["Chen, Sarah (External)", "dana"] * 2
    assert (found["Chen, Sarah (External)"].name, found["Chen, Sarah (External)"].org) == ("Sarah Chen", None)


def test_labels_of_the_brief_are_speakers_however_they_are_written(tmp_path):
    lines = ["the boss: How did it go?", "Wei: It went well.", "the boss: And now?", "Wei: Fine."]
    brief = Brief(people=(BriefPerson("the boss", "Dana Fox", None, "vendor"),))
    found, _ = people(tmp_path, lines, brief)
    assert found["the boss"].name == "Dana Fox"


def test_a_title_only_imagined_is_nobody_s(tmp_path):
    lines = [
        "Speaker 1: Assume I'm a CISO at a place your size, what do you tell me?",
        "Speaker 2: I would tell you to wait.",
    ]
    assert people(tmp_path, lines * 2)[0]["Speaker 1"].title is None
