"""Numbers that an editor just wrote."""

import pytest

from assistant.check.line import check_line
from assistant.check.line_numbers import Before, elsewhere
from assistant.check.verify_context import context_of
from assistant.metrics.quantities import find_quantities
from assistant.records import Brief, Span
from tests.unit.check.conftest import passages_of, transcript_of

ENGLISH = (
    ("ana", "How long did a route plan take before?"),
    ("ruth", "Planning took four hours every morning in the Duluth yard, for nine depots."),
    ("ana", "And with the planner?"),
    ("ruth", "Planning takes thirty-five minutes now."),
    ("leo", "Recruiting is hard everywhere. My daughter turned seven in spring, and we drove three hours to see her."),
    ("leo", "Then there is the lake, the cabin, the boat. We sold it for twelve hundred dollars in 2019."),
)
CHINESE = (
    ("an", "以前排一次线要多久？"),
    ("qin", "每天早上排线要四个小时，九个场站都这样。"),
    ("an", "现在呢？"),
    ("qin", "三十五分钟就排完了。"),
    ("lu", "招人到处都难。我女儿春天满七岁，我们开了三个小时的车去看她。"),
    ("lu", "还有那个湖边的房子和船，二〇一九年卖了一万二。"),
)
LINES = {"en": "Planning took {} hours every morning.", "zh": "每天早上排线要{}个小时。"}
NUMBERS = {"en": ("four", "three", "seven"), "zh": ("四", "三", "七")}


@pytest.fixture(params=["en", "zh"])
def held(request):
    lang = request.param
    transcript = transcript_of({"en": ENGLISH, "zh": CHINESE}[lang], lang, ())
    return lang, context_of(transcript, passages_of(transcript, "nothing"), Brief(), find_quantities, "en")


def before(lang, context):
    return Before(LINES[lang].format(NUMBERS[lang][0]), context.turn_text(1), frozenset({1}))


def test_a_number_that_is_said_of_something_else_is_told_with_its_words(held):
    lang, context = held
    for number in NUMBERS[lang][1:]:
        (found,) = elsewhere(LINES[lang].format(number), before(lang, context), context)
        assert found.number == number and number in found.said
        assert found.message.en != found.message.zh


def test_the_line_is_marked_for_it_in_both_languages(held):
    lang, context = held
    text = LINES[lang].format(NUMBERS[lang][1])
    found = check_line(text, "text", "challenge", (Span(0, len(text)),), context, before(lang, context))
    assert found.status == "changed-number"
    assert [(r.rule, r.severity) for r in found.remarks] == [("number-elsewhere", "soft")]


def test_numbers_that_the_line_had_or_rests_on_are_its_own(held):
    lang, context = held
    words = {"en": "Nine depots planned for four hours every morning.", "zh": "九个场站每天早上排线四个小时。"}[lang]
    assert elsewhere(words, before(lang, context), context) == []
    assert elsewhere(LINES[lang].format(NUMBERS[lang][0]), before(lang, context), context) == []


def test_a_number_said_close_by_of_the_same_thing_is_taken(held):
    lang, context = held
    words = {"en": "Planning takes thirty-five minutes.", "zh": "三十五分钟就排完了。"}[lang]
    assert elsewhere(words, Before("", context.turn_text(1), frozenset({2})), context) == []


def test_years_and_what_follows_by_arithmetic_need_no_place(held):
    lang, context = held
    rests = Before("", f"{context.turn_text(1)}\n{context.turn_text(3)}", frozenset({1, 3}))
    for words in (
        {"en": "In 2019 planning took long.", "zh": "2019年排线很久。"},
        {"en": "Planning time fell by 85%.", "zh": "排线时间缩短85%。"},
    ):
        assert elsewhere(words[lang], rests, context) == []


def test_a_small_count_in_a_new_line_counts_what_it_lists(held):
    lang, context = held
    words = {"en": "Three things changed.", "zh": "有三件事变了。"}[lang]
    assert elsewhere(words, Before(), context) == []
