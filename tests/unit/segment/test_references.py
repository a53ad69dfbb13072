"""What a request names is found however long ago it was said."""

from __future__ import annotations

import pytest

from assistant.segment.off_record import off_record
from tests.unit.segment.talks import requests_model, utterances

BETWEEN = {
    "en": (
        "Q: How many people use it now?\nA: All of the shift, about sixty.\n"
        "Q: And the training, how long did that take?\nA: Two days, and then a week with somebody beside them.\n"
    ),
    "zh": "Q: 现在多少人在用？\nA: 整个班都在用，六十来个人。\nQ: 培训花了多久？\nA: 两天，后来又有人跟了一个礼拜。\n",
}
TAKEN_BACK = [
    ("en", "The crane slipped on the quay and took the roof off a van.", "That business with the crane, leave it on the quay, would you.", "It stays on the quay."),
    ("en", "We let the Halden group have the licences at a third of the price.", "What I told you about Halden, you never had it from me.", "Had what?"),
    ("en", "My brother walked out over the merger.", "The bit about my brother, I'd be grateful if it went no further.", "Of course."),
    ("en", "Two of the nurses were dismissed for taking morphine home.", "The thing with the morphine isn't for your pages.", "It's gone."),
    ("en", "The council fined us forty thousand for the drains.", "And the part about the drains, please drop that.", "Dropped."),
    ("zh", "前年潮州路店的经理走的时候带走了一百多个客户。", "对了，上回我说漏嘴那个走了的经理，哪个店、带走多少客户，给俺抹了吧。", "好，抹了。"),
    ("zh", "前年吊机在码头上滑了一下，砸了人家一辆面包车。", "吊机砸车那件事，就留在码头上，别往外带。", "好，留在码头上。"),
    ("zh", "恒旺集团那批授权，我们是三折卖给他们的。", "我讲恒旺三折的话，您可别写。", "不写。"),
    ("zh", "我弟为了合并的事摔门走了，到现在没讲过话。", "我弟摔门那一段，您替我抹了吧。", "抹了。"),
    ("zh", "环保来查过，排水沟那次罚了四十万。", "排水沟罚款那句，就当没听见。", "没听见。"),
    ("zh", "有两个护士把麻药带回家，后来开除了。", "护士带麻药那档子事，不能登。", "明白，不登。"),
]  # fmt: skip
KEPT = [
    ("en", "We moved the dryers to the second shed in June.", "The thing about the dryers is, they never stop.", "I like that."),
    ("en", "The oven door sticks when it rains.", "That story about the oven, you can use it with my name.", "Great."),
    ("zh", "六月份烘干机搬到二号棚去了。", "烘干机搬棚那件事，办得最顺。", "哈哈。"),
    ("zh", "下雨天烤箱的门老是卡。", "烤箱卡门那一段，您可以写，写我名字。", "好。"),
]  # fmt: skip


def _found(lang, told, later, answer):
    """Place of what was told, and what is off the record."""
    said = utterances(f"{BETWEEN[lang]}A: {told}\n{BETWEEN[lang]}A: {later}\nQ: {answer}\n", lang)
    place = next(i for i, u in enumerate(said) if u.text == told)
    return place, off_record(said, lang, requests_model(lang))


@pytest.mark.parametrize(("lang", "told", "later", "answer"), TAKEN_BACK)
def test_what_a_later_request_names_is_hidden(lang, told, later, answer):
    place, off = _found(lang, told, later, answer)
    assert place in off.hidden


@pytest.mark.parametrize(("lang", "told", "later", "answer"), KEPT)
def test_what_is_only_spoken_of_again_is_not(lang, told, later, answer):
    place, off = _found(lang, told, later, answer)
    assert place not in off.hidden


PROMISED = [
    ("en", "We had a penalty off Orrick Water. Eighteen thousand, dye in the drain. Paid it, settled, done. Rub that bit out, will you.", "It's rubbed out. No penalty and no Orrick anywhere.", "Orrick Water"),
    ("zh", "去年环保局罚过一笔。十八万，染料进了沟。交了，结了，完了。这一段划掉吧。", "划掉了，环保局、罚款都不会出现。", "环保局罚过"),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "told", "answer", "secret"), PROMISED)
def test_what_a_promise_says_will_be_missing_is_hidden(lang, told, answer, secret):
    said = utterances(f"{BETWEEN[lang]}A: {told}\nQ: {answer}\n{BETWEEN[lang]}", lang)
    off = off_record(said, lang, requests_model(lang))
    place = next(i for i, u in enumerate(said) if secret in u.text)
    assert place in off.hidden


def test_what_an_unsure_request_names_two_sentences_before_is_not_used():
    place, off = _found(
        "en",
        "We had anthrax in the lower field and burned forty-one sheep in a pit.",
        "Oh, and all that about the lower field and the pit. It's on the register. I'd sooner it stayed up in the hills.",
        "It stays in the hills.",
    )
    assert place in off.hidden | off.guarded
