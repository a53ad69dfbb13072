"""What a request covers and what it does not, whatever its words; and what only asks for care with a number."""

from __future__ import annotations

import pytest

from tests.unit.segment.talks import Case, judged, text_of

# (language, talk, hidden, open to the draft)
COVERED = [
    # An announcement that the other side agrees to reaches the turn after.
    ("en", "A: This next bit is not for the article.\nQ: Fine.\nA: Our Odense plant closes in June.", "Odense", ""),
    ("zh", "A: 下面这段不对外啊，不要写。\nQ: 好。\nA: 欧登的厂六月份就关。", "欧登", ""),
    # A colleague's story goes whole when somebody cuts in.
    ("en", "A: And there was one night at Bexley pool. The pump ran dry. Nobody saw it until morning.\nB: Rowan, please don't print any of that.\nQ: I won't.", "Bexley", ""),
    ("zh", "A: 有一天夜里，贝斯里那个池子。泵抽干了。到早上才有人看见。\nB: 老温，这个别写啊。\nQ: 不写。", "贝斯里", ""),
    # A name that was spoken of openly before is no secret, one first named in the secret is.
    ("en", "A: Maeve in payroll typed it all in. She knows every form.\nQ: And then?\nA: We had a case with a lass, Orla, and Maeve found it. Please don't print her name.\nQ: I won't.\nA: Later Maeve went to pensions.", "Orla", "Later Maeve went to pensions."),
    # Vagueness is asked for instead of silence.
    ("en", "A: It was the Larkhill school. I'd ask you to stay very vague about which school.\nQ: A school.", "Larkhill", ""),
    ("zh", "A: 就是云雀山那所学校。学校您写得含糊一点。\nQ: 好，一所学校。", "云雀山", ""),
    # A long answer does not go with a joke at its beginning.
    ("en", "Q: Who are you?\nA: We steal socks. No, don't write that. We are a laundry in Perth with sixty people and nine vans.", "", "sixty people"),
]  # fmt: skip
CARE = [
    ("en", "Q: Did diesel go down?\nA: A tenth. The price went all over, so please don't write that in dollars.\nQ: No dollars."),
    ("en", "Q: A plant in Ghent saved half, I read.\nA: That's their number, not ours. Please don't print it beside mine."),
    ("zh", "Q: 电省了多少？\nA: 省了，多少说不准，电表没分开，您别写。\nQ: 不写。"),
    ("zh", "Q: 听说根特那家省了一半？\nA: 那是人家的数，跟我们两码事，别写在我后面。\nQ: 好。"),
]  # fmt: skip
OTHERWISE = [
    ("en", "A: Fourteen, strike that, fifteen depots. The last one opened in May."),
    ("en", "A: Don't put that by the window, I told the men, the sun fades it."),
    ("en", "A: We keep it quiet in the ward after nine. So the alarms had to be soft."),
    ("zh", "A: 十四个，划掉，十五个站点。最后一个是五月开的。"),
    ("zh", "A: 我跟师傅说别写铅笔，太阳一晒就没了。"),
    ("zh", "A: 医生走开的时候按一下，绿灯就灭了。后面的人就知道要等。"),
]


@pytest.mark.parametrize(("lang", "talk", "gone", "kept"), COVERED, ids=[one[1][:40] for one in COVERED])
def test_a_request_covers_its_story_and_no_more(lang, talk, gone, kept):
    said, off = judged(Case("", talk), lang)
    hidden = text_of(said, off.hidden)
    assert gone in hidden
    assert not kept or kept not in hidden


@pytest.mark.parametrize(("lang", "talk"), CARE, ids=[one[1][:40] for one in CARE])
def test_care_for_a_number_hides_nothing(lang, talk):
    _, off = judged(Case("", talk), lang)
    assert not off.hidden


@pytest.mark.parametrize(("lang", "talk"), OTHERWISE, ids=[one[1][:40] for one in OTHERWISE])
def test_what_was_told_to_others_or_put_right_hides_nothing(lang, talk):
    _, off = judged(Case("", talk), lang)
    assert not off.hidden


def test_the_question_that_a_request_answers_is_guarded():
    talk = "Q: Is it fair to say that zero parcels were stolen since then?\nA: No. Please don't print that.\nQ: Gone."
    said, off = judged(Case("", talk), "en")
    assert "zero parcels" in text_of(said, off.hidden | off.guarded)
