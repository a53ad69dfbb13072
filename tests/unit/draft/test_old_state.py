"""How it was before a change that the result tells is told in the challenge, in the speaker's words or the draft's."""

from dataclasses import replace
from decimal import Decimal

import pytest

from assistant.draft.choose import choose
from assistant.draft.headline import Told
from assistant.draft.old_state import of_challenge, with_old_state
from assistant.records import PARTS, Metric, MetricValue, Section, Sentence, Span, Suggestion
from tests.unit.draft.interviews import block, interview, passages_of

WORTH = (0.0, 0.02, 0.01, 0.2)


def change(transcript, name, text, old, new, before, after, unit="percent", after_unit=None):
    """A change as the result tells it: `old` and `new` are the words for its ends in the interview."""
    spans = [Span(at, at + len(words)) for words in (old, new) for at in [transcript.text.index(words)]]
    ends = [
        MetricValue(Decimal(str(value)), kind, words, span)
        for value, kind, words, span in zip((before, after), (unit, after_unit or unit), (old, new), spans, strict=True)
    ]
    way = "up" if after > before else "down"
    metric = Metric("m1", name, *ends, None, None, way, "stated", (0,), tuple(spans), ())
    places = tuple(
        i
        for i, p in enumerate(passages_of(transcript, ["result"] * len(transcript.turns)))
        if any(p.span.start <= s.start < p.span.end for s in spans)
    )
    return Told(Sentence(text, "composed", ()), metric, Suggestion("m1", text, "", (), "result", 1), places)


def challenge_of(lang, said, number, *told, earlier=()):
    """What the challenge tells after the sentences `told`."""
    transcript = interview(lang, *said)
    passages = passages_of(transcript, ["result"] * len(said))
    parts = {"introduction": earlier, "challenge": told}
    sections = [
        Section(
            part, part, tuple(Sentence(text, "edited", (), paragraph=i) for i, text in enumerate(parts.get(part, ())))
        )
        for part in PARTS
    ]
    out = with_old_state(sections, [number(transcript)], passages, transcript)
    assert [section for section in out if section.part != "challenge"] == [
        section for section in sections if section.part != "challenge"
    ]
    return transcript, out[1].sentences


MOWING = [("rosa", "The share of lawns cut on the day was 38 percent and it's 81 percent.")]


def mowing(transcript, **more):
    told = "The share of lawns cut on the day rose by 43 percentage points, from 38% to 81%."
    return change(transcript, "share of lawns cut on the day", told, "38 percent", "81 percent", 38, 81, **more)


def test_the_old_value_is_told_in_the_challenge_with_the_words_it_was_said_in():
    lines = ["Lawns grew over the paths.", "Invoices went out by post."]
    transcript, (first, old, second) = challenge_of("en", MOWING, mowing, *lines)
    assert [first.text, second.text] == lines
    assert old.text == "At the time, the share of lawns cut on the day stood at 38%."
    assert old.kind == "composed"
    assert old.paragraph == first.paragraph
    (place,) = old.evidence
    assert "38 percent" in transcript.words_of(place.turn)[place.start : place.end]


@pytest.mark.parametrize(
    ("told", "earlier"),
    [(["Only 38% of the lawns were ready."], ()), (["Lawns grew."], ["On time were 38%."]), ([], ())],
)
def test_what_is_told_already_is_not_told_twice_nor_into_an_empty_challenge(told, earlier):
    _, sentences = challenge_of("en", MOWING, mowing, *told, earlier=earlier)
    assert [s.text for s in sentences] == told


def test_a_sentence_with_the_same_words_is_not_repeated_with_another_number():
    same = "At the time, the share of lawns cut on the day stood at a low level in the north."
    assert len(challenge_of("en", MOWING, mowing, same)[1]) == 1


@pytest.mark.parametrize(
    ("name", "text", "unit", "want"),
    [
        (
            "packing time",
            "Packing time fell by 80% between 2021 and 2023, from 40 minutes to eight minutes.",
            "minute",
            "In 2021, packing time came to 40 minutes.",
        ),
        (
            "packing time",
            "Packing time fell by 80% between last year and this year, from 40 minutes to eight minutes.",
            "minute",
            "Last year, packing time came to 40 minutes.",
        ),
        ("packing time", "Packing time fell from 40 minutes to eight minutes.", "minute", "Back then, packing time came to 40 minutes."),
        ("torn nets", "The number of torn nets fell from 40 to 8.", "count", "At the time, the number of torn nets stood at 40."),
        ("torn nets", "The number of torn nets fell from 7 to 2.", "count", "At the time, the number of torn nets stood at seven."),
        ("nets mended", "Nets mended rose from 40 to 80.", "count", None),
        ("share of revenue", "The share of revenue fell from 40% to 8%.", "percent", None),
        ("time for new divers", "Time for new divers fell from 40 days to eight days.", "day", None),
        ("packing time", "Packing time fell by 80% between the move and the audit, from 40 minutes to eight minutes.", "minute", None),
        ("place in the poll", "Place in the poll went from 40 to 8.", "count", None),
    ],
)  # fmt: skip
def test_english_wordings_by_kind_of_measure(name, text, unit, want):
    after = 80 if "rose" in text else 8

    def number(transcript):
        return change(transcript, name, text, "40", "eight", 40, after, unit)

    _, sentences = challenge_of("en", [("rosa", "It was 40, and it's eight.")], number, "The shed was full.")
    assert [s.text for s in sentences[1:]] == ([want] if want else [])


@pytest.mark.parametrize(
    ("name", "text", "unit", "want"),
    [
        ("返航率", "返航率下降6个百分点，从9%降到3%。", "percent", "此前，返航率为9%。"),
        ("返航率", "返航率下降6个百分点，从2022年的9%降到去年的3%。", "percent", "2022年，返航率为9%。"),
        ("验网", "验网用时缩短67%，从9天缩短到3天。", "day", "此前，验网时间为9天。"),
        ("核对渔获", "核对渔获用时从约9天缩短到3天。", "day", "此前，核对渔获约需9天。"),
        ("漏网的箱子", "漏网的箱子减少67%，从9个降到3个。", "count", None),
        ("检查", "检查从9%降到3%。", "percent", None),
    ],
)
def test_chinese_wordings_by_kind_of_measure(name, text, unit, want):
    def number(transcript):
        return change(transcript, name, text, "9", "3", 9, 3, unit)

    _, sentences = challenge_of("zh", [("su", "从9到3，船上都看得见。")], number, "渔船回港要排队。")
    assert [s.text for s in sentences[1:]] == ([want] if want else [])


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("In the first month it was 38 percent, then 81 percent.", False),
        ("In the pilot it was 38 percent, then 81 percent.", False),
        ("In the wet year it was 38 percent, then 81 percent.", True),
    ],
)
def test_the_first_value_of_something_new_is_no_old_state(said, told):
    assert len(challenge_of("en", [("rosa", said)], mowing, "Lawns grew.")[1]) == 1 + told


def test_two_sentences_at_most_the_second_without_a_lead():
    said = [("rosa", f"It was {n} percent and now it's {n + 40} percent.") for n in (21, 32, 43)]
    transcript = interview("en", *said)
    passages = passages_of(transcript, ["result"] * 3)
    names = ("oyster loss rate", "diver rest rate", "net repair rate")
    numbers = [
        change(transcript, name, f"{name.capitalize()} rose from {n}% to {n + 40}%.", f"{n} percent", f"{n + 40} percent", n, n + 40)
        for n, name in zip((21, 32, 43), names, strict=True)
    ]  # fmt: skip
    sections = [Section("challenge", "", (Sentence("The bay silted up.", "edited", ()),))]
    (section,) = with_old_state(sections, numbers, passages, transcript)
    assert [s.text for s in section.sentences[1:]] == [
        "At the time, oyster loss rate stood at 21%.",
        "Diver rest rate stood at 32%.",
    ]


APART = [
    ("rosa", "In the wet year only 38 percent of the lawns were cut on the day."),
    ("rosa", "Now it's 81 percent."),
]


def old_sentence(**more):
    transcript = interview("en", *APART)
    passage = passages_of(transcript, ["result", "result"])[0]
    return mowing(transcript), block(0, replace(passage, **more), text=passage.text, worth=WORTH)


def test_the_speakers_own_sentence_with_the_old_value_goes_to_the_challenge():
    number, material = old_sentence()
    (moved,) = of_challenge([material], [number], "en")
    assert moved.worth == pytest.approx((0.0, sum(WORTH), 0.0, 0.0))
    (choice,) = choose([moved], "en", [number])
    assert PARTS[choice.part] == "challenge"


def test_what_the_result_tells_from_end_to_end_leaves_the_sentence_that_says_the_old_value_alone():
    """The places of a number count as told; one that says how it was is told all the same."""
    number, material = old_sentence()
    both = replace(
        number, metric=replace(number.metric, after=replace(number.metric.after, span=number.metric.before.span))
    )
    (moved,) = of_challenge([material], [number], "en")
    assert len(choose([moved], "en", [number])) == 1
    assert choose([moved], "en", [both]) == []


@pytest.mark.parametrize("why", ["leans", "background", "short", "new value", "first", "rank", "another"])
def test_other_sentences_stay_where_they_are(why):
    number, material = old_sentence()
    told = material.reworded
    if why == "leans":
        material = replace(material, reworded=replace(told, leans=True))
    elif why == "background":
        number, material = old_sentence(label="background")
    elif why == "short":
        material = replace(material, reworded=replace(told, text="It was 38."))
    elif why == "new value":
        material = replace(
            material, reworded=replace(told, text=told.text.replace("the day", "the day, and it is 81%"))
        )
    elif why == "first":
        number, material = old_sentence(text="In the first month only 38 percent of the lawns were cut.")
    elif why == "rank":
        rank = replace(number.metric.before, unit="rank")
        number = replace(number, metric=replace(number.metric, before=rank))
    else:
        number = replace(number, metric=replace(number.metric, before=None))
    assert of_challenge([material], [number], "en") == [material]


@pytest.mark.parametrize(("moment", "turns"), [("2022年的", [1, 0]), ("", [1])])
def test_where_the_moment_is_said_is_among_what_the_old_state_rests_on(moment, turns):
    def number(transcript):
        text = f"返航率下降6个百分点，从{moment}9%降到3%。"
        return replace(change(transcript, "返航率", text, "九", "3", 9, 3), places=(0, 1))

    said = [("su", "2022年，返航率是9%。"), ("lin", "返航率从九到3。")]
    _, (_, old) = challenge_of("zh", said, number, "渔船回港要排队。")
    assert [place.turn for place in old.evidence] == turns
