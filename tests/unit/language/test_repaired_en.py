"""English sentences that only speech puts together, put together as print does."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.language.repaired_en import repaired
from assistant.language.unprintable_en import unprintable
from tests.unit.language.said import values

ORG, PERSON = "\ue000", "\ue010"
# What print needs and speech leaves out.
_ADDED = frozenset("at in on the for of someone they are were is has".split())


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (f"The premium, {ORG} calls it.", f"{ORG} calls it “the premium”."),
        (f"Hook and eye, {ORG} called that.", f"{ORG} called that “Hook and eye”."),
        ("One driver, she got two calls the same day.", "One driver got two calls the same day."),
        ("Two of them, they went straight to the quay.", "Two of them went straight to the quay."),
        (f"Ada Lind, {ORG}'s planner, she has been there 22 years.", f"Ada Lind, {ORG}'s planner, has been there 22 years."),
        ("The barley, it is stored by the quay.", "The barley is stored by the quay."),
        ("A trial, three crates for beginners, this was not possible.", "A trial, three crates for beginners, was not possible."),
        (f"The audit, {ORG} did it again.", f"{ORG} did the audit again."),
        (f"The old gates, {ORG} sold them in March.", f"{ORG} sold the old gates in March."),
        (f"Nine crates per van, that is what {ORG} did.", f"{ORG} did nine crates per van."),
        ("Nineteen hooks, it took.", "It took 19 hooks."),
        ("The crates that come back, it is one in ten now.", "The crates that come back, it is one in ten now."),
        ("The ones that come back, it is one in ten now.", "The ones that come back are one in ten now."),
        (f"How much less {ORG} prints, 38% of the labels are checked.", "38% of the labels are checked."),
        ("Ninety percent of them, there was nothing to do.", "For 90% of them, there was nothing to do."),
        (f"End of 2023 {ORG} had nine boats there.", f"At the end of 2023, {ORG} had nine boats there."),
        (f"Fourth of September {ORG} began with nights.", f"On the fourth of September, {ORG} began with nights."),
        (f"Same month, February this year, {ORG} did it again.", f"In the same month, February this year, {ORG} did it again."),
        ("Eight o'clock it is there.", "At eight o'clock, it is there."),
        ("If people leave the gate open then they have wet barley.", "If someone leaves the gate open then they have wet barley."),
        ("When people submit, the list goes to the quay.", "When someone submits, the list goes to the quay."),
        ("It is locked once people have signed.", "It is locked once someone has signed."),
        ("The average is nine days, if people compare.", "The average is nine days."),
    ],
)  # fmt: skip
def test_it_is_put_together_as_print_does(told, expected):
    assert repaired(told, "You know how it is.") == expected
    assert told == expected or not unprintable(expected, "You know how it is.")


@pytest.mark.parametrize(
    "told",
    [
        "One, it works down a hole.",  # counts reasons
        "The third, it was in May.",
        "The winter before, it was wet.",  # a time does nothing
        "The hooks, it is by the quay.",  # several are no "it"
        "English, it reads.",  # what it reads
        "The 2024 survey, it was 58% of them.",  # how many were asked, and not what it was
        "Alfie, Sal and a young man, he hears better.",  # which of them?
        "The old gates, they sold them in March.",  # who sold whom?
        "Runs out, it goes red.",
        f"The second, {ORG} can it with somebody beside.",
        "If people were grand, a sheet.",
        "If people drive in and press the bell it rings.",  # two verbs
        "If people could keep that, it is good.",  # asked of the listener
        "If people moved, or their card fell down.",  # nothing follows
        "If people never opened the crate, then by weight.",
        f"If people push {PERSON}, {PERSON} says four.",
        "What people do is count.",
        "August was wet.",
    ],
)
def test_what_can_be_read_two_ways_stays_as_it_is(told):
    assert repaired(told, "You know how it is.") == told


def test_people_who_were_said_stay_people():
    told = "If people leave the gate open, the barley is wet."
    assert repaired(told, "If people leave it open, the barley's wet.") == told


_HEADS = st.sampled_from(["One driver", "The mill", "Two of them", "A trial", f"{ORG}'s planner", "The old gates", "Nineteen hooks"])  # fmt: skip
_WHO = st.sampled_from(["it", "they", "she", "this", "that", ORG, PERSON])
_RESTS = st.sampled_from(["took", "was not possible", "sold them in May", "got two calls", "is what they did", "is by the quay", "did it again"])  # fmt: skip


@given(_HEADS, _WHO, _RESTS)
def test_no_word_and_no_number_is_invented(head, who, rest):
    told = f"{head}, {who} {rest}."
    out = repaired(told, told)
    assert set(re.findall(r"[a-z]+", out.lower())) <= set(re.findall(r"[a-z]+", told.lower())) | _ADDED
    assert set(values(out, "en")) == set(values(told, "en"))
    assert out.endswith(".")
