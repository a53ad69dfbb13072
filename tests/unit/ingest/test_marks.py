"""What a person takes off the record or puts back: how it is written, what it covers, and marks that cover nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.errors import InputError
from assistant.ingest.brief import read_brief
from assistant.ingest.marks import marked, marks_in, with_marks
from assistant.ingest.read import read_transcripts
from assistant.records import Brief, Marks

TALK = "Ann: Who runs it?\nTom: Kellner & Sons did. kellner left in May.\nAnn: I see.\nTom: Now it is us.\n"
TALK_ZH = "林默然：谁在负责？\n苏曼：以前是恒达。\n林默然：明白。\n苏曼：恒达走了，现在是我们。\n"


def read(tmp_path, text, marks=Marks()):  # noqa: B008 - frozen
    path = tmp_path / "call.txt"
    path.write_text(text, encoding="utf-8")
    return read_transcripts(path, Brief(off_record=marks))


def words(transcript, spans):
    return [span.of(transcript.text) for span in spans]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("12", ((12, 12),)),
        ("#12", ((12, 12),)),
        ("14-16", ((14, 16),)),
        ("16–14", ((14, 16),)),
        ("12, 14-16", ((12, 12), (14, 16))),
        ("12、14至16", ((12, 12), (14, 16))),
        ("in May", ("in May",)),
        ("12 trucks", ("12 trucks",)),
        ("yes, 12", ("yes, 12",)),
    ],
)
def test_turns_are_numbers_and_all_else_is_words(text, found):
    assert marks_in(text) == found


@given(st.integers(0, 9999), st.integers(0, 9999))
def test_a_range_reads_in_either_direction(one, other):
    assert marks_in(f"{one}-{other}") == marks_in(f"{other} - {one}") == ((min(one, other), max(one, other)),)


def test_a_turn_and_words_wherever_they_are_said(tmp_path):
    (transcript,) = read(tmp_path, TALK, Marks(((1, 1),), ("it is us",)))
    assert words(transcript, transcript.marked) == ["Kellner & Sons did. kellner left in May."]
    assert words(transcript, transcript.cleared) == ["it is us"]
    (transcript,) = read(tmp_path, TALK, Marks(("Kellner",)))
    assert words(transcript, transcript.marked) == ["Kellner", "kellner"]


def test_chinese_words_need_no_blanks_around_them(tmp_path):
    (transcript,) = read(tmp_path, TALK_ZH, Marks(("恒达",)))
    assert words(transcript, transcript.marked) == ["恒达", "恒达"]


@pytest.mark.parametrize("mark", [(9, 9), (1, 9), "Keller", "Kell"])
def test_a_mark_that_covers_nothing_is_refused(tmp_path, mark):
    with pytest.raises(InputError):
        read(tmp_path, TALK, Marks((mark,)))
    with pytest.raises(InputError):
        read(tmp_path, TALK, Marks((), (mark,)))


def test_of_several_interviews_only_words_can_be_marked(tmp_path):
    one, other = read(tmp_path, TALK)[0], read(tmp_path, TALK_ZH)[0]
    found = marked([one, other], Marks(("Kellner",)))
    assert [len(t.marked) for t in found] == [2, 0]
    with pytest.raises(InputError) as refused:
        marked([one, other], Marks(((1, 1),)))
    assert "2 interviews" in refused.value.message.en
    assert "2 份访谈" in refused.value.message.zh


def test_marks_are_added_to_those_of_the_brief():
    brief = with_marks(Brief(off_record=Marks(((1, 1),), ("a",))), ["2"], ["b c"])
    assert brief.off_record == Marks(((1, 1), (2, 2)), ("a", "b c"))
    with pytest.raises(InputError):
        with_marks(Brief(), [" "], [])


def test_the_brief_marks_and_clears(tmp_path):
    path = tmp_path / "brief.toml"
    path.write_text('[off_record]\nmark = [12, "14-16", "Kellner"]\nclear = [3]\n', encoding="utf-8")
    assert read_brief(path).off_record == Marks(((12, 12), (14, 16), "Kellner"), ((3, 3),))


@pytest.mark.parametrize(
    "text",
    [
        "off_record = 3",
        "[off_record]\nmark = 3",
        '[off_record]\nmark = "3"',
        "[off_record]\nmark = [1.5]",
        "[off_record]\nmark = [true]",
        '[off_record]\nmark = [" "]',
        "[off_record]\nhide = [3]",
    ],
)
def test_what_is_no_mark_is_told(tmp_path, text):
    path = tmp_path / "brief.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(InputError) as refused:
        read_brief(path)
    assert "off_record" in refused.value.message.en
    assert "off_record" in refused.value.message.zh
