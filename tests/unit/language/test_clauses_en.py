"""Where a spoken sentence is cut into statements."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.language.clauses_en import statements
from assistant.language.hanging_en import hangs


def cut(text):
    return [statement.text for statement in statements(text)]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("The gate was shut, and the vans waited.", 1),
        ("We had three systems, they never met, and we paid for all of them.", 3),
        ("The crane was old, but it did its work.", 2),
        ("If the gate is shut, the vans wait.", 1),
        ("When a crate comes in, it gets a tag.", 1),
        ("Because the river rose, we closed the mill.", 1),
        ("What we needed, we built.", 1),
        ("The foreman who runs the yard, he keeps the keys.", 1),
        ("She said, we are closing the yard.", 1),
        ("We sold boots, coats, and hats.", 1),
        ("The gate was shut, and when the rain came the yard was a lake.", 2),
    ],
)
def test_main_clauses_are_cut_and_others_are_not(text, parts):
    assert len(cut(text)) == parts


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("The mill closed, you know, in March.", "The mill closed, in March."),
        ("The mill closed, I don't know, in March.", "The mill closed, in March."),
        ("The mill closed, as I said, in March.", "The mill closed, in March."),
        ("It was the whole crew, mind you, on a Sunday.", "It was the whole crew, on a Sunday."),
    ],
)
def test_asides_are_left_out(text, left):
    assert cut(text) == [left]


def test_a_number_the_speaker_does_not_stand_for_is_left_out():
    assert cut("It was forty crates, I couldn't swear to it.") == []


def test_the_reason_for_an_aside_goes_with_it():
    assert cut("The clerk decides, I won't say more, because the crew asked nine times.") == ["The clerk decides"]


def test_links_are_kept_apart_from_the_words():
    assert [s.link for s in statements("The crane was old, but it worked, and then it fell.")] == [
        "",
        "but",
        "and then",
    ]


@pytest.mark.parametrize(
    ("text", "does"),
    [
        ("Since the yard opened.", True),
        ("Because of the strike the yard was closed.", False),
        ("On the theory that nobody would look.", True),
        ("When the yard had been closed.", True),
        ("If the power goes the tills keep going.", False),
        ("The yard opened.", False),
        ("In the fall, when they would get tight.", True),
        ("In the fall, they would get tight.", False),
        ("After that the yard opened.", False),
    ],
)
def test_clauses_that_hang(text, does):
    assert hangs(text) is does


@given(
    st.lists(
        st.sampled_from(
            [
                "the gate was shut",
                "we counted crates",
                "in March",
                "for the mill",
                "it rained",
                "boots",
                "when it froze",
            ]
        ),
        min_size=1,
        max_size=6,
    )
)
def test_nothing_is_lost_or_invented(pieces):
    text = ", ".join(pieces)
    found = " ".join(f"{s.link} {s.text}" for s in statements(text))
    assert sorted(found.replace(",", " ").split()) == sorted(text.replace(",", " ").split())
