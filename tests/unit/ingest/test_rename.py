"""Renaming a speaker: one line on the command line is one entry of a brief."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.errors import InputError
from assistant.ingest.read import read_transcripts
from assistant.ingest.rename import renaming, with_renames
from assistant.records import Brief, BriefPerson, Customer

LINES = [
    "Speaker 1: How did it go, for you and for your people?",
    "Speaker 2: It went well, we have four hundred people and our own drivers in nine states.",
    "Speaker 3: And we lost nobody, which I did not expect when we began with it in spring.",
    "Speaker 1: What changed most, when you look back at it?",
    "Speaker 2: The mornings. My team used to begin at four, and now they begin at seven.",
]


def person(label, name=None, title=None, side="unknown", org=None, role="unknown"):
    return BriefPerson(label, name, title, side, org=org, role=role, required=True)


def read(tmp_path, *renames, lines=LINES, brief=Brief()):  # noqa: B008 - frozen
    path = tmp_path / "call.txt"
    path.write_text("\n".join(lines), encoding="utf-8")
    return read_transcripts(path, with_renames(brief, renames))[0]


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Speaker 2=Tom Okafor, VP Operations, customer", person("Speaker 2", "Tom Okafor", "VP Operations", "customer")),
        ("Speaker 2 = Tom Okafor", person("Speaker 2", "Tom Okafor")),
        ("Speaker 2=customer", person("Speaker 2", side="customer")),
        ("Speaker 2=, Chief Dreamer", person("Speaker 2", title="Chief Dreamer")),
        ("Speaker 2=Tom Okafor, Ops wizard, Acme, partner", person("Speaker 2", "Tom Okafor", "Ops wizard", "partner", "Acme")),
        ("Speaker 2=Tom Okafor, interviewer, vendor", person("Speaker 2", "Tom Okafor", None, "vendor", None, "interviewer")),
        ("说话人2=张伟，运营总监，客户", person("说话人2", "张伟", "运营总监", "customer")),
        ("说话人2＝张伟，运营总监，恒启集团，合作伙伴", person("说话人2", "张伟", "运营总监", "partner", "恒启集团")),
        ("说话人1=李娜，供应商，采访人", person("说话人1", "李娜", None, "vendor", None, "interviewer")),
        ("说话人1=李娜，厂商", person("说话人1", "李娜", None, "vendor")),
        ("Speaker 3=Speaker 1", person("Speaker 3", "Speaker 1")),
    ],
)  # fmt: skip
def test_how_a_renaming_is_read(text, meant):
    assert renaming(text) == meant


@pytest.mark.parametrize("text", ["", "Speaker 2", "=Tom", "Speaker 2=", "Speaker 2= , ,"])
def test_what_cannot_be_read_is_told(text):
    with pytest.raises(InputError) as caught:
        renaming(text)
    assert "--rename" in caught.value.hint.en
    assert "--rename" in caught.value.hint.zh


@given(st.text(max_size=60))
def test_a_renaming_is_read_or_refused(text):
    try:
        told = renaming(text)
    except InputError:
        return
    assert told.label and told.label == told.label.strip()
    assert told.name or told.title or told.org or told.side != "unknown" or told.role != "unknown"


def test_names_roles_and_sides_follow(tmp_path):
    transcript = read(
        tmp_path, "Speaker 2=Tom Okafor, VP Operations, customer", "Speaker 3=Ana Lopes, interviewer", brief=Brief(customer=Customer("Acme"))
    )  # fmt: skip
    tom, ana = transcript.participant("Speaker 2"), transcript.participant("Speaker 3")
    assert (tom.name, tom.title, tom.org, tom.side, tom.role) == (
        "Tom Okafor",
        "VP Operations",
        "Acme",
        "customer",
        "interviewee",
    )
    assert (ana.name, ana.side, ana.role) == ("Ana Lopes", "vendor", "interviewer")
    assert [turn.role for turn in transcript.turns] == [
        "interviewer",
        "interviewee",
        "interviewer",
        "interviewer",
        "interviewee",
    ]
    assert tom.why.startswith("named in the brief")


def test_two_labels_become_one_person(tmp_path):
    transcript = read(tmp_path, "Speaker 3=Speaker 2", "Speaker 2=Tom Okafor")
    assert [p.labels for p in transcript.participants] == [("Speaker 1",), ("Speaker 2", "Speaker 3")]
    assert transcript.participants[1].name == "Tom Okafor"
    assert [turn.speaker for turn in transcript.turns] == [
        "Speaker 1",
        "Speaker 2",
        "Speaker 3",
        "Speaker 1",
        "Speaker 2",
    ]


def test_one_person_without_a_name_stays_without(tmp_path):
    transcript = read(tmp_path, "Speaker 3=Speaker 2")
    assert [(p.labels, p.name) for p in transcript.participants] == [
        (("Speaker 1",), None),
        (("Speaker 2", "Speaker 3"), None),
    ]


def test_the_side_alone_moves_the_role(tmp_path):
    transcript = read(tmp_path, "Speaker 1=customer")
    assert (transcript.participants[0].side, transcript.participants[0].role) == ("customer", "interviewee")


@pytest.mark.parametrize("rename", ["Speaker 7=Tom Okafor", "Speaker 2=Speaker 9"])
def test_an_unknown_label_is_told_with_those_that_exist(tmp_path, rename):
    with pytest.raises(InputError) as caught:
        read(tmp_path, rename)
    assert rename[8] in caught.value.message.en or "Speaker 9" in caught.value.message.en
    assert "Speaker 1, Speaker 2, Speaker 3" in caught.value.hint.en
    assert "Speaker 1、Speaker 2、Speaker 3" in caught.value.hint.zh


def test_a_brief_may_name_people_who_do_not_speak(tmp_path):
    brief = Brief(people=(BriefPerson("Speaker 7", "Tom Okafor"),))
    assert len(read(tmp_path, brief=brief).participants) == 3


def test_a_renaming_wins_over_the_brief_and_keeps_the_rest():
    brief = Brief(people=(BriefPerson("Speaker 2", "T. Okafor", "VP", "customer", org="Acme"),))
    (told,) = with_renames(brief, ["Speaker 2=Tom Okafor"]).people
    assert told == BriefPerson("Speaker 2", "Tom Okafor", "VP", "customer", org="Acme", required=True)


def test_a_label_renamed_twice_is_refused():
    with pytest.raises(InputError) as caught:
        with_renames(Brief(), ["Speaker 2=Tom", "Speaker 2=Ana"])
    assert "twice" in caught.value.message.en
