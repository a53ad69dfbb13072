"""Metrics know what is put right anywhere in the talk: the old number is in no wording, the one that holds is."""

import json

import pytest

from assistant.cli.main import execute
from assistant.metrics.find import find_metrics, metrics_in_text
from assistant.metrics.spoken import Spoken
from assistant.metrics.talk_corrections import put_right_in
from tests.unit.metrics.talk import interview

# Only the finders that weigh the whole talk hear that the last number takes the place of the one before.
CALLS = {
    "en": """Interviewer: And breakage?
Rhona: Breakage went down from thirty percent to eighteen percent.
Interviewer: Eighteen percent, wonderful.
Rhona: I've got the sheet open now, it says twenty-one, so I was flattering us.
""",
    "zh": """记者：废品率呢？
江主任：废品率从百分之三十降到百分之十八。
记者：百分之十八，很好啊。
江主任：嗯，我夸张了点，台账上是百分之二十一。
""",
}
INSISTED = [
    ("q", "一共多少种？"),
    ("c", "二十六种釉。"),
    ("d", "没那么多吧，墙上贴的是十九种。"),
    ("c", "墙上那张是前年的了。你去看窑单，二十六，我昨天才签的字。"),
    ("d", "也是。"),
]


def read(lang, *turns):
    """The metrics of (speaker, words) turns, without and with what the talk puts right, as status and values."""
    transcript = interview(lang, *turns)
    return tuple(map(shown, (find_metrics(transcript, ()), find_metrics(transcript, (), put_right_in(transcript)))))


def shown(metrics):
    values = [[float(end.value) for end in (m.before, m.after) if end is not None] for m in metrics]
    return [(m.status, *(told or [float(m.change.value)])) for m, told in zip(metrics, values, strict=True)]


@pytest.mark.parametrize("lang", CALLS)
def test_the_old_number_is_in_no_suggestion_and_the_new_one_is(lang, capsys, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    call = tmp_path / "call.txt"
    call.write_text(CALLS[lang], encoding="utf-8")
    environ = {"CASEWRIGHT_DATA_DIR": str(tmp_path / "data"), "LANG": "en_GB.UTF-8"}
    assert execute(["metrics", str(call), "--json"], environ) == 0
    told = [s["text"] for s in json.loads(capsys.readouterr().out)["suggestions"]]
    assert any("21" in text for text in told), told
    assert not any("18" in text for text in told), told


def test_a_change_ends_with_the_number_that_holds():
    turns = [
        ("r", "Breakage went down from nine percent to four percent."),
        ("q", "Four percent, wonderful."),
        ("r", "I've got the sheet open now, it says five point five, so I was flattering us."),
    ]
    without, put_right = read("en", *turns)
    assert ("stated", 9, 4) in without
    assert put_right == [("stated", 9, 5.5)]


def test_a_state_that_holds_stands_in_the_place_of_the_one_put_right():
    turns = [
        ("q", "And how many jars do you throw?"),
        ("r", "Forty-four an hour."),
        ("q", "An hour?"),
        ("v", "Rhona, the forty-four came out of the brochure. We work with thirty-six."),
    ]
    without, put_right = read("en", *turns)
    assert without == []
    assert put_right == [("incomplete", 36)]


def test_a_told_change_is_put_right_in_the_unit_that_was_said_first():
    turns = [
        ("r", "Gas use went down by thirty percent."),
        ("q", "Thirty percent."),
        ("r", "Hang on though, that includes the solar roof. Without the roof it's eighteen."),
    ]
    without, put_right = read("en", *turns)
    assert without == [("stated", -30)]
    assert put_right == [("superseded", -30), ("stated", -18)]


@pytest.mark.parametrize(
    ("lang", "turns"),
    [
        (
            "en",
            [
                ("r", "Scrap went down from nine percent to four percent."),
                ("q", "Can we print that?"),
                ("r", "Scratch that, we have no figure."),
            ],
        ),
        (
            "zh",
            [
                ("r", "废品率从百分之九降到百分之四。"),
                ("q", "百分之四？"),
                ("r", "我其实没有依据，你别写。"),
            ],
        ),
    ],
)
def test_what_is_taken_out_is_marked_with_nothing_in_its_place(lang, turns):
    without, put_right = read(lang, *turns)
    assert without == [("stated", 9, 4)]
    assert put_right == [("superseded", 9, 4)]


@pytest.mark.parametrize(
    ("lang", "turns", "change"),
    [
        ("en", [("r", "A quarter of the parts were found on the first try."), ("v", "Two thirds now.")], "25 67"),
        ("en", [("r", "Only six in ten jars passed the check."), ("v", "Now it's nine in ten.")], "60 90"),
        (
            "en",
            [("r", "Our hit rate is eighty-five percent. It was sixty-four."), ("o", "It's eighty-eight, Ivor. Eighty-five was March.")],
            "64 88",
        ),
        (
            "zh",
            [("r", "烧一窑的成本从一千八降到八百五。"), ("q", "谢谢。"), ("r", "对了，成本我说八百五，那个没算运费，应该是九百五。一千八到九百五。")],
            "1800 950",
        ),
        ("zh", [("a", "盘点以前盘九天。"), ("q", "盘点是从九天到一天？"), ("a", "两天，不是一天。")], "9 2"),
    ],
)  # fmt: skip
def test_a_change_that_the_words_tell_is_no_correction(lang, turns, change):
    _, put_right = read(lang, *turns)
    before, after = map(float, change.split())
    assert ("stated", before, after) in [(status, *map(round, told)) for status, *told in put_right]


def test_what_its_speaker_stands_by_is_not_put_right():
    without, put_right = read("zh", *INSISTED)
    assert without == [("incomplete", 19)]
    assert put_right == [("incomplete", 26)]


@pytest.mark.parametrize(
    ("lang", "text", "holds"),
    [
        ("en", "The kiln now takes forty minutes on average. Did I say forty? It's fifty-two.", 52),
        ("zh", "现在平均四十分钟。我记错了，台账上是五十二分钟。", 52),
    ],
)
def test_a_text_that_one_person_says_is_heard_to_its_end(lang, text, holds):
    assert [told for told in shown(metrics_in_text(text, lang)[1]) if told[0] != "superseded"] == [
        ("incomplete", holds)
    ]


def test_the_numbers_that_no_sentence_may_tell_are_those_of_the_whole_talk():
    stood_by = interview("zh", *INSISTED)
    told = Spoken(stood_by, ()).withdrawn(put_right_in(stood_by))
    assert {span.of(stood_by.text) for span in told} == {"十九"}
    assert "二十六" in {span.of(stood_by.text)[:3] for span in Spoken(stood_by, ()).withdrawn()}
