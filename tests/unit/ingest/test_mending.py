"""Misheard names: what is found, what is left alone, and the way back to the words in the file."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.ingest.mending import find_mendings, guessed_names, mended
from assistant.ingest.read import read_transcripts
from assistant.ingest.unmended import WayBack
from assistant.records import Brief, Customer, Evidence, Mending, Passage, Span, Term, Transcript, Turn


def told(tmp_path, words, lang="en"):
    path = tmp_path / "call.txt"
    asks = "Ann: Tell me more." if lang == "en" else "林默然：请说说。"
    who = "Tom: " if lang == "en" else "苏曼："
    path.write_text(f"{asks}\n{who}{words}\n{asks}\n{who}{'Fine.' if lang == 'en' else '好的。'}\n", encoding="utf-8")
    return read_transcripts(path, Brief())[0]


def found(tmp_path, words, lang="en", *, customer=None, vendor=None, product=None, terms=()):
    brief = Brief(customer=Customer(name=customer), vendor=vendor, product=product, glossary=tuple(terms))
    transcript = told(tmp_path, words, lang)
    return [(m.heard, m.right, m.why) for m in find_mendings(transcript, brief)]


@pytest.mark.parametrize(
    ("words", "heard"),
    [
        ("We run Dock Harrow now.", "Dock Harrow"),
        ("We looked at dock harrow first.", "dock harrow"),
        ("It is dock-harrow's doing, and then we bought dock-harrow.", "dock-harrow"),
        ("The old one, then Dockharow came.", "Dockharow"),
    ],
)
def test_a_name_of_the_brief_is_known_apart_and_by_its_sound(tmp_path, words, heard):
    assert (heard, "Dockharrow") in [m[:2] for m in found(tmp_path, words, vendor="Dockharrow")]


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Every work day is long, a good work day too.", "Workday"),
        ("It came in work day two.", "Workday"),
        ("The harbor is cold.", "Harbor"),
        ("It is a matter of flow and it is us.", "IT Flow"),
        ("Related work went on. We related it.", "Relate"),
        ("Dockharrow is fine.", "Dockharrow"),
        ("They call it customer success here.", "Customer Success"),
    ],
)
def test_ordinary_words_stay(tmp_path, words, name):
    assert found(tmp_path, words, product=name) == []


def test_a_person_is_not_made_a_company(tmp_path):
    path = tmp_path / "call.txt"
    path.write_text("Ann: Who?\nTom Marlowe: I am Tom Marlowe, and Marlowe is my name.\n", encoding="utf-8")
    transcript = read_transcripts(path, Brief())[0]
    assert find_mendings(transcript, Brief(vendor="Marlow")) == ()


@pytest.mark.parametrize(
    ("words", "name", "heard"),
    [
        ("我们看到横州云，就定了。", "衡舟云", "横州云"),
        ("你们双横来了四个工程师。", "霜衡科技", "双横"),
        ("后来选了横州的系统。", "衡舟科技", "横州"),
    ],
)
def test_a_chinese_name_is_known_by_its_sound(tmp_path, words, name, heard):
    assert [m[0] for m in found(tmp_path, words, "zh", vendor=name)] == [heard]


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("病人要继续康复训练。", "序康科技"),
        ("横竖都要做。", "恒数科技"),
        ("记录里写成“预装运维”，要改。", "驭桩云维"),
        ("衡舟云好用。", "衡舟云"),
    ],
)
def test_ordinary_chinese_words_stay(tmp_path, words, name):
    assert found(tmp_path, words, "zh", vendor=name) == []


def test_two_names_of_one_sound_are_never_mixed_up(tmp_path):
    assert found(tmp_path, "后来选了横州的系统。", "zh", customer="横州", vendor="衡舟") == []


def test_the_glossary_wins_and_takes_the_whole_name(tmp_path):
    terms = (Term("Dockharrow Flow", ("duck arrow",)),)
    assert found(tmp_path, "We took Duck Arrow flow, and duck arrow stayed.", terms=terms) == [
        ("Duck Arrow flow", "Dockharrow Flow", "glossary"),
        ("duck arrow", "Dockharrow Flow", "glossary"),
    ]
    terms = (Term("衡舟科技", ("横竖",)),)
    assert found(tmp_path, "横竖科技的人，横竖都在。", "zh", terms=terms) == [
        ("横竖科技", "衡舟科技", "glossary"),
        ("横竖", "衡舟科技", "glossary"),
    ]


def test_words_within_words_are_not_heard(tmp_path):
    assert found(tmp_path, "The duck arrows fly.", terms=(Term("Dockharrow", ("duck arrow",)),)) == []


def test_spans_of_a_mended_interview_lead_back(tmp_path):
    transcript = told(tmp_path, "We run Dock Harrow, and dock harrow is good.")
    marks = replace(transcript, marked=(transcript.turns[1].span,))
    mendings = find_mendings(marks, Brief(vendor="Dockharrow"))
    after = mended(marks, mendings)
    assert after.words_of(1) == "We run Dockharrow, and Dockharrow is good."
    assert after.marked == (after.turns[1].span,)
    at = after.words_of(1).index("and")
    back = WayBack(marks, after, mendings).of(Evidence(1, 7, at + 3))
    assert marks.words_of(1)[back.start : back.end] == "Dock Harrow, and"


def test_only_names_put_right_by_sound_are_guessed(tmp_path):
    transcript = told(tmp_path, "我们看到横州云，横竖云，就定了。", "zh")
    brief = Brief(vendor="衡舟云", glossary=(Term("衡舟云", ("横竖云",)),))
    mendings = find_mendings(transcript, brief)
    after = mended(transcript, mendings)
    assert [m.why for m in mendings] == ["sound", "glossary"]
    (span,) = guessed_names(after, mendings)
    assert span.of(after.text) == "衡舟云"
    assert after.text[: span.start].endswith("看到")


@st.composite
def mended_turns(draw):
    """Turns of small words with some of them replaced."""
    turns, mendings, text = [], [], ""
    for index in range(draw(st.integers(1, 3))):
        words = draw(st.lists(st.sampled_from(["a", "bb", "ccc"]), min_size=1, max_size=5))
        start, at = len(text), 0
        for word in words:
            if draw(st.booleans()):
                right = draw(st.sampled_from(["X", "YYYY"]))
                mendings.append(Mending(word, right, index, at, at + len(word), "glossary"))
            at += len(word) + 1
        text += " ".join(words)
        turns.append(Turn(index, "s", "unknown", Span(start, len(text))))
        text += "\n"
    return Transcript("t", "c", "l", "0", "en", None, text[:-1], tuple(turns), ()), tuple(mendings)


@given(mended_turns(), st.data())
def test_every_span_leads_back_to_words_that_hold_it(case, data):
    read, mendings = case
    after = mended(read, mendings)
    way = WayBack(read, after, mendings)
    turn = data.draw(st.sampled_from(after.turns))
    assert way.of(turn.span) == read.turns[turn.index].span
    start = data.draw(st.integers(turn.span.start, turn.span.end - 1))
    span = Span(start, data.draw(st.integers(start + 1, turn.span.end)))
    back = way.of(span)
    assert read.turns[turn.index].span.start <= back.start < back.end <= read.turns[turn.index].span.end
    again = mended(replace(read, marked=(back,)), mendings).marked[0]
    assert again.start <= span.start < span.end <= again.end
    passage = Passage("p", span, turn.index, "s", span.of(after.text), "other", 1.0)
    assert way.of(passage).text == back.of(read.text)
