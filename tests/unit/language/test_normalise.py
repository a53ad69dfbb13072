"""Normal forms keep the place of every character."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.language.normalise import normal
from assistant.records import Span

# Characters whose form is longer than they are stand beside plain ones.
TEXT = st.text(alphabet=st.one_of(st.sampled_from("aB ﬁ½ß℡㍿Ａ１\u3000\n"), st.characters()), max_size=30)


@given(TEXT)
def test_every_character_of_the_form_comes_from_the_character_at_its_offset(text):
    form = normal(text)
    folded = [" " if c.isspace() else unicodedata.normalize("NFKC", c).casefold() for c in text]
    assert form.text == "".join(folded)
    assert list(form.offsets) == [at for at, one in enumerate(folded) for _ in one]


@given(TEXT, st.data())
def test_a_span_of_the_form_leads_back_to_whole_characters(text, data):
    form = normal(text)
    start = data.draw(st.integers(0, len(form.text)))
    end = data.draw(st.integers(start, len(form.text)))
    span = form.original(Span(start, end))
    assert 0 <= span.start <= span.end <= len(text)
    assert form.text[start:end] in normal(span.of(text)).text


@pytest.mark.parametrize(
    ("text", "start", "end", "found"), [("x½y", 1, 2, "½"), ("x½y", 3, 4, "½"), ("x½y", 4, 5, "y"), ("ﬁt", 0, 3, "ﬁt")]
)
def test_a_part_of_a_form_leads_back_to_its_whole_character(text, start, end, found):
    assert normal(text).original(Span(start, end)).of(text) == found
