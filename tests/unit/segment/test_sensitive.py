"""What people would rather not read of themselves is put to a person where a weak sign stands beside it."""

from __future__ import annotations

import pytest

from tests.unit.segment.talks import Case, judged, text_of
from tests.unit.segment.test_off_record_wordings import FRAMES

# What is told, the figure in which it is asked to stay in the room, the answer.
PICTURES = [
    (
        "en",
        "We let Castellane have the pumps at cost for two years.",
        "Let that one settle on the seabed for me.",
        "It's down there.",
    ),
    ("en", "Our finance man took sixty thousand from the petty cash.", "Feed that story to the pigs.", "Fed."),
    (
        "en",
        "The council gets it for forty percent less than the hospital does.",
        "You never saw me open that box.",
        "What box?",
    ),
    (
        "en",
        "Two of the vans were never insured, and one hit a cyclist.",
        "What I said there, leave it lying in the road.",
        "It stays there.",
    ),
    ("en", "They fined us for the bell noise.", "You could send that one home without its supper.", "Off it goes."),
    ("en", "The mill pays half for the same flour.", "Put that back in the sack.", "Sack's tied."),
    ("zh", "希腊那家我们是按成本价给的，给了整整两年。", "那句你当它落海里了。", "好，不捞。"),
    ("zh", "有两台压根没上保险，在环路上还撞过一个骑车的。", "撞人那个，就让它埋土里。", "土盖严实了。"),
    ("zh", "给市政的价比给医院的低四成。", "这扇门您就当没推开过。", "哪扇门？"),
    ("zh", "同一个工位，他工资是她的两倍。", "这鱼谁也别钓。", "我没带竿。"),
    ("zh", "合作社已经资不抵债，三月就要破产了。", "这根蜡烛您先拿桶扣着。", "扣住了。"),
    ("zh", "二厨那个冬天整天喝，后来送去戒了。", "这盘菜别端出厨房。", "还在灶上。"),
]
# The same signs beside something that nobody hides, and sensitive things without a sign or that are shown.
HARMLESS = [
    ("en", "We sank the pump at low tide.", "Let that pump settle for a day, then switch it on.", "Clever."),
    ("en", "The insurer paid us damages of thirty thousand.", "We put that into the new gate.", "The green gate."),
    ("en", "A burglar stole the copper.", "So let me show you that fence.", "It's tall."),
    ("en", "They fired the kiln at night.", "That was the cheap hour.", "Cheap power."),
    ("zh", "泵我们是退潮的时候沉下去的。", "那个你当它是个锚就行。", "好，懂了。"),
    ("zh", "保险公司赔了三万。", "那个钱我们修了新大门。", "绿的那扇。"),
    ("zh", "铜线被偷过一回。", "所以那道围墙您看，三米高。", "真高。"),
    ("zh", "那回闹是为工资的事。", "那个月正好下雪。", "雪不小。"),
]
# Something sensitive before a question, and what names it after that.
NAMED = [
    (
        "en",
        "The inspector wanted a hundred thousand in fines and took dinner.",
        "How did it end?",
        "Well. And that dinner never got cooked, if you follow me.",
        "I wasn't hungry.",
    ),
    (
        "zh",
        "检查组本来要罚十万，一顿饭吃下来变成了两万。",
        "后来怎么收场的？",
        "挺和气的。那顿饭，您就当没开过席。",
        "我也没动筷子。",
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


@pytest.mark.parametrize(("lang", "told", "question", "named", "answer"), NAMED, ids=[one[0] for one in NAMED])
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
