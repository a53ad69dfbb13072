"""Spoken English of many trades and dialects, and how it is told in a case."""

import re
from functools import lru_cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.language.reword_en import reword
from assistant.language.verbs_en import base_of
from assistant.language.voice import Voice
from tests.unit.language.said import ENGLISH, TOKENIZER, everything_said, values

_TABLE = Path(__file__).parents[2] / "data" / "language" / "spoken.en.tsv"
_QUOTED = re.compile(r"“[^”]*”")
_NOBODY = Voice(None, None, None)
# What a rewording may add: forms of "be", "have" and "do", pronouns, and what contractions and dialect words stand for.
_ADDED = frozenset(
    "has have had can could is are was were does did will would not cannot they them their people everyone team users itself themselves because with "
    "those nothing anything something until of and then an all at the so but my counting including there nobody".split()
)


@lru_cache
def table() -> list[tuple[str, str, str]]:
    rows = _TABLE.read_text(encoding="utf-8").splitlines()[1:]
    return [tuple(row.split("\t")) for row in rows]


def words(text):
    return set(re.findall(r"[a-z]+", text.lower()))


def invented(said, text, voice):
    """Words of the text that neither were said nor are forms of what was said, nor names."""
    about = {"about"} if "give or take" in said else set()  # the same, said before the number
    known = (
        words(said)
        | about
        | _ADDED
        | words(" ".join(name for name in (voice.org, voice.other, voice.person) if name))
        | {"s"}
    )
    return {
        w
        for w in words(text) - known
        if base_of(w) not in known and w + "s" not in known and w[:-1] + "ies" not in known
    }


@pytest.mark.parametrize(("said", "kind", "expected"), table(), ids=[row[0][:60] for row in table()])
def test_it_is_told_as_an_editor_would(said, kind, expected):
    found = reword(said, ENGLISH, TOKENIZER)
    if kind == "none":
        assert found is None
        return
    assert found is not None
    assert found.text == expected
    assert (found.leans, found.fragment) == {"whole": (False, False), "leans": (True, False), "fragment": (True, True)}[
        kind
    ]


def test_the_table_is_wide():
    kinds = [kind for _, kind, _ in table()]
    assert len(kinds) >= 150
    assert min(kinds.count(kind) for kind in ("whole", "leans", "fragment", "none")) >= 10


@pytest.mark.parametrize("said", [row[0] for row in table()] + list(everything_said("en")))
def test_no_word_and_no_number_is_invented(said):
    found = reword(said, ENGLISH, TOKENIZER)
    if found is None:
        return
    assert not {w for w in invented(said, found.text, ENGLISH) if len(w) > 2}
    heard = set(values(said, "en"))
    years = {century + value for value in heard for century in (1900, 2000) if value < 100}  # "in twenty-three"
    assert set(values(found.text, "en")) <= heard | years


@pytest.mark.parametrize(
    "text", [row[2] for row in table() if row[1] in ("whole", "leans") and "People at" not in row[2]]
)
def test_finished_prose_stays_as_it_is(text):
    again = reword(text, ENGLISH, TOKENIZER)
    assert again is not None
    assert again.text == text


@pytest.mark.parametrize("text", [row[2] for row in table() if row[2]])
def test_nobody_speaks_outside_quotation_marks(text):
    bare = _QUOTED.sub("", text)
    assert not re.search(r"\b(?:i|we|me|us|my|our|you|your)\b|n['’]t\b", bare, re.IGNORECASE)


_SUBJECTS = st.sampled_from(
    ["The mill", "The night shift", "Every depot", "The girls in the office", "Our foreman", "We", "They"]
)
_VERBS = st.sampled_from(
    [
        "did not lose",
        "never counted",
        "hoped to save",
        "wanted to buy",
        "might need",
        "will not close",
        "could not find",
    ]
)
_OBJECTS = st.sampled_from(
    [
        "a single crate in March",
        "the second gate by the road",
        "three vans in the winter",
        "the list on the wall",
        "forty pallets a week",
    ]
)
_FILLED = st.sampled_from(["", "So, ", "Well, um, ", "Look, ", "To be fair, ", "I think ", "The thing is, "])


@given(_FILLED, _SUBJECTS, _VERBS, _OBJECTS)
def test_denials_plans_and_doubts_stay_what_they_are(opener, subject, verb, what):
    found = reword(f"{opener}{subject} {verb} {what}.", ENGLISH, TOKENIZER)
    assert found is not None
    assert f"{verb} " in found.text
    assert values(found.text, "en") == values(what, "en")


@given(st.sampled_from(["if", "when", "because", "unless", "until"]), _OBJECTS, _SUBJECTS)
def test_a_condition_is_never_told_without_what_it_conditions(link, what, subject):
    found = reword(f"{link.capitalize()} they lose {what}.", ENGLISH, TOKENIZER)
    assert found is None or found.fragment or link == "because"


def test_a_caveat_is_not_cut_from_its_number():
    for said in (
        "It fell by forty percent, but mine was the only yard that counted.",
        "We saved 90 crates a week, but mine were never weighed.",
    ):
        found = reword(said, ENGLISH, TOKENIZER)
        assert found is None or "but" in found.text or "except" in found.text


def test_what_is_told_needs_no_name_where_nobody_is_named():
    assert (
        reword("The pumps failed in the second week.", _NOBODY, TOKENIZER).text
        == "The pumps failed in the second week."
    )
