from hypothesis import given
from hypothesis import strategies as st
from lxml import etree, html

from assistant.export.redact import black, masked, off_record
from assistant.export.text import clean, html_text, markdown_text, one_line
from assistant.records import Passage, Span

# Every code point, halves of surrogate pairs too.
ANY = st.lists(st.integers(0, 0x10FFFF)).map(lambda points: "".join(map(chr, points)))
WRITTEN = st.lists(st.integers(0xA0, 0xD7FF) | st.integers(0x20, 0x7E)).map(lambda points: "".join(map(chr, points)))


@given(ANY)
def test_clean_text_can_be_written_as_xml(text):
    node = etree.Element("t")
    node.text = clean(text)
    assert (etree.fromstring(etree.tostring(node)).text or "") == clean(text)
    clean(text).encode()


@given(WRITTEN)
def test_clean_keeps_what_people_write(text):
    assert clean(text) == text


@given(ANY)
def test_html_reads_back_as_the_same_text_and_nothing_else(text):
    element = html.fromstring(f'<p title="{html_text(text)}">.{html_text(text)}.</p>')
    assert not len(element)
    assert element.text.replace("\r", "\n") == f".{clean(text)}.".replace("\r", "\n")


@given(ANY)
def test_markdown_text_is_one_line_without_tags(text):
    written = markdown_text(text)
    assert "\n" not in written
    assert "<" not in written
    assert ">" not in written


def test_markdown_markup_is_escaped():
    assert markdown_text("*a* _b_ `c` [d](e) {{f}} ~g~ h|i \\ <b> &amp;") == (
        "\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\{\\{f\\}\\} \\~g\\~ h\\|i \\\\ &lt;b&gt; &amp;amp;"
    )


def test_markdown_line_starts_are_escaped_and_plain_numbers_are_not():
    assert markdown_text("# a") == "\\# a"
    assert markdown_text("- a") == "\\- a"
    assert markdown_text("+ a") == "\\+ a"
    assert markdown_text("==") == "\\=="
    assert markdown_text("12. a") == "12\\. a"
    assert markdown_text("3) a") == "3\\) a"
    assert markdown_text("3.5 days, -4%, AT&T, C# and $5") == "3.5 days, -4%, AT&T, C# and $5"


def test_one_line_joins_lines():
    assert one_line(" a\r\n b\t\u2028c ") == "a b c"


SPANS = st.lists(st.tuples(st.integers(0, 60), st.integers(1, 20)).map(lambda s: Span(s[0], s[0] + s[1])), max_size=5)


@given(st.text("abcdefgh ", min_size=80, max_size=80), SPANS, st.tuples(st.integers(0, 40), st.integers(0, 40)))
def test_masked_text_shows_exactly_what_is_not_hidden(text, hidden, place):
    span = Span(place[0], place[0] + place[1])
    bars = off_record([Passage("p", h, 0, "s", h.of(text), "off_record", 1.0) for h in hidden])
    visible = "".join(text[i] for i in range(span.start, span.end) if not any(h.start <= i < h.end for h in hidden))
    shown = masked(text, span, bars)
    assert shown.replace("█", "").replace(" ", "") == visible.replace(" ", "")
    assert ("█" in shown) == any(h.start < span.end and span.start < h.end for h in hidden if place[1])


@given(st.integers(1, 500))
def test_black_bars_are_about_as_long_as_the_words(length):
    assert length <= black(length).count("█") < length + 4
    assert set(black(length)) <= {"█", " "}


def test_only_passages_off_the_record_are_hidden():
    def passage(start, end, label):
        return Passage("p", Span(start, end), 0, "s", "x", label, 1.0)

    found = off_record([passage(20, 30, "off_record"), passage(5, 9, "result"), passage(30, 40, "off_record")])
    assert found == (Span(20, 40),)
