"""What an interviewer asked about, told behind "Asked"."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.language.topic_asked_en import asked_about
from assistant.language.voice import Voice

VOICE = Voice("Marsh Dairy", "Coldline", "Ann Lee")


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("So six. And the audits, you had thirty-one findings.", "about the audits"),
        ("Fair. And the night shift?", "about the night shift"),
        ("And the drivers, how did they take it?", "about the drivers"),
        ("What about the invoices, Maria?", "about the invoices"),
        ("Great. And those pallets that came back wet?", "about those pallets that came back wet"),
        ("The four weeks. What is it now?", "about the four weeks"),
        ("And the parish? The nine days with the lights off?", "about the parish"),
        ("Right. And refunds?", "about refunds"),
        ("And late deliveries, the one in six?", "about late deliveries"),
        ("And getting the grain to the mill?", "about getting the grain to the mill"),
        ("And the spills? The two in five?", "about the spills"),
        ("And your porters?", "about the porters"),
        ("And who actually did the painting of it? Was it a firm or your own people?", "who did the painting"),
        ("So who trained the crews?", "who trained the crews"),
        ("And with the night shift?", "about the night shift"),
        ("What doesn't it do?", "what Coldline does not do"),
        ("And what can't it handle yet?", "what Coldline cannot handle yet"),
        ("What still doesn't work?", "what still does not work"),
        ("And what's not so good about it?", "what is not so good"),
        ("How long did the changeover take?", "how long the changeover took"),
        ("Why did you choose us?", "why Marsh Dairy chose Coldline"),
        ("How quickly do the drivers hear about a fault?", "how quickly the drivers hear about a fault"),
        ("When does the night crew see the plan?", "when the night crew sees the plan"),
    ],
)
def test_a_topic_is_told(question, told):
    assert asked_about(question, VOICE, "Coldline") == told


@pytest.mark.parametrize(
    "question",
    [
        "And now?",
        "Really?",
        "What did you do before the dairy?",
        "What do you mean?",
        "How did it get to you?",
        "Is that so?",
        "And the others?",
        "And others?",
        "And it works?",
        "And Marcus?",
        "And months?",
        "And no regrets?",
        "And sometimes?",
        "And he sees?",
        "The wall won't say a word.",
        "Where was she going?",
        "And what did they say to you about the vats?",
        "The cat's on the keyboard. Sorry. Where were we?",
        "",
    ],
)
def test_what_names_nothing_is_no_topic(question):
    assert asked_about(question, VOICE, "Coldline") is None


def test_it_is_nothing_without_a_product():
    assert asked_about("What doesn't it do?", VOICE, None) is None


@given(st.text(max_size=200))
def test_any_text_gives_a_topic_or_none(text):
    told = asked_about(text, VOICE, "Coldline")
    assert told is None or told.strip() == told
