"""What people would rather not read of themselves is put to a person where a weak sign stands beside it."""

from __future__ import annotations

import pytest

from tests.unit.segment.talks import Case, judged, text_of
from tests.unit.segment.test_off_record_wordings import FRAMES

# What is told, the figure in which it is asked to stay in the room, the answer.
PICTURES = [
    ("en", "Our finance man took sixty thousand from the petty cash.", "Feed that story to the pigs.", "Fed."),
    ("en", "The council gets it for ten percent less.", "You never saw me open that box.", "What box?"),
    ("en", "They fined us for the noise.", "You could send that one home without its supper.", "Off it goes."),
    ("en", "Harrow are crooks, they sold us thinner.", "The Harrow story, bury it deep.", "Deep as you like."),
    ("en", "Wexcombe's boxes fell apart.", "The bit about the boxes can rest in peace.", "Amen."),
    ("zh", "希腊那家我们是按成本价给的，给了整整两年。", "那句你当它落海里了。", "好，不捞。"),
    ("zh", "有两台压根没上保险，在环路上还撞过一个骑车的。", "撞人那个，就让它埋土里。", "土盖严实了。"),
    ("zh", "给市政的价比给医院的低四成。", "这扇门您就当没推开过。", "哪扇门？"),
    ("zh", "河里那回我们被罚款十九万，只有律师知道。", "那话没长翅膀吧？", "没翅膀。"),
    ("zh", "宏发那帮人是骗子，拿稀料当底漆卖给我们。", "宏发那茬，埋深点。", "三尺深。"),
]
# The same signs beside something that nobody hides, and sensitive things without a sign or that are shown.
HARMLESS = [
    (
        "en",
        "In the spring the number one complaint was the phone.",
        "I can't text my way out of that.",
        "And the page?",
    ),
    (
        "en",
        "The council fined us once this year.",
        "If you write zero, the mayor will ring me about that.",
        "I'll write one.",
    ),
    ("en", "We sank the pump at low tide.", "Let that pump settle for a day, then switch it on.", "Clever."),
    ("en", "A burglar stole the copper.", "So let me show you that fence.", "It's tall."),
    ("en", "They fired the kiln at night.", "That was the cheap hour.", "Cheap power."),
    ("zh", "泵我们是退潮的时候沉下去的。", "那个你当它是个锚就行。", "好，懂了。"),
    ("zh", "保险公司赔了三万。", "那个钱我们修了新大门。", "绿的那扇。"),
    ("zh", "铜线被偷过一回。", "所以那道围墙您看，三米高。", "真高。"),
    ("zh", "那回闹是为工资的事。", "那个月正好下雪。", "雪不小。"),
]
# Something sensitive before a question, and what names it after that.
NAMED = [
    pytest.param(
        "en",
        "The inspector wanted a hundred thousand in fines and took dinner.",
        "How did it end?",
        "Well. And that dinner never got cooked, if you follow me.",
        "I wasn't hungry.",
        id="en",
        marks=pytest.mark.xfail(strict=True, reason="the model of requests no longer hears this picture"),
    ),
    (
        "zh",
        "宏发那帮人是骗子，拿稀料当底漆卖给我们。",
        "后来用谁家的？",
        "德美的。宏发那茬，埋深点。",
        "三尺深。",
    ),
]
# A colleague cuts in, whatever he says.
CALLS = [
    (
        "en",
        "We told Selim to look at the boats. One has a paper with the lawyers about who owns her.",
        "Selim, the kettle is on.",
    ),
    ("zh", "有一家一直在打官司，告了我们两回。", "老周，水开了。"),
]


def _doubtful(lang: str, talk: str) -> str:
    before, after = FRAMES[lang]
    said, off = judged(Case("", before + talk + after), lang)
    return text_of(said, off.doubtful | off.hidden)


def _between(lang: str) -> str:
    return " " if lang == "en" else ""


@pytest.mark.parametrize(("lang", "told", "picture", "answer"), PICTURES, ids=[one[2] for one in PICTURES])
def test_what_is_sensitive_is_doubtful_where_a_picture_asks_for_silence(lang, told, picture, answer):
    found = _doubtful(lang, f"A: {told}{_between(lang)}{picture}\nQ: {answer}")
    assert told in found
    assert picture in found


@pytest.mark.parametrize(("lang", "told", "picture", "answer"), HARMLESS, ids=[one[2] for one in HARMLESS])
def test_what_nobody_hides_stays(lang, told, picture, answer):
    assert _doubtful(lang, f"A: {told}{_between(lang)}{picture}\nQ: {answer}") == ""


@pytest.mark.parametrize(("lang", "told", "question", "named", "answer"), NAMED)
def test_what_is_named_after_a_question_is_found_before_it(lang, told, question, named, answer):
    found = _doubtful(lang, f"A: {told}\nQ: {question}\nA: {named}\nQ: {answer}")
    assert told in found
    assert question not in found


@pytest.mark.parametrize(("lang", "told", "call"), CALLS, ids=[one[0] for one in CALLS])
def test_what_is_sensitive_is_doubtful_where_a_colleague_cuts_in(lang, told, call):
    assert told[-12:] in _doubtful(
        lang, f"A: {told}\nB: {call}\nQ: {'Where were we?' if lang == 'en' else '说到哪儿了？'}"
    )
    alone = _doubtful(lang, f"A: {told}\nQ: {'Where were we?' if lang == 'en' else '说到哪儿了？'}")
    assert alone == ""
