"""JSON as language models write it."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.generate.lenient_json import read_json

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)
CONTAINERS = st.lists(VALUES, max_size=4) | st.dictionaries(st.text(), VALUES, max_size=4)
ANSWER = {
    "sentences": [{"text": "Picking errors fell to 2%.", "passages": [3, 14]}, {"text": "库存准了。", "passages": [7]}]
}


def whole(text):
    read = read_json(text)
    assert read is not None
    assert read.complete
    return read.value


@given(CONTAINERS, st.booleans(), st.sampled_from([None, 2]))
def test_right_json_is_read_as_it_stands(value, ascii_only, indent):
    assert whole(json.dumps(value, ensure_ascii=ascii_only, indent=indent)) == value


@given(st.text())
def test_no_text_makes_it_fail(text):
    read_json(text)


@given(st.text(alphabet="{}[]\":,\\u0dtrue n'/*“”", max_size=60))
def test_no_heap_of_marks_makes_it_fail(text):
    read_json(text)


@settings(max_examples=30)
@given(CONTAINERS.filter(bool))
def test_what_was_cut_off_is_never_called_complete_nor_made_up(value):
    text = json.dumps(value, ensure_ascii=False)
    leaves = set(map(repr, _leaves(value)))
    for end in range(1, len(text)):
        read = read_json(text[:end])
        if read is not None and text[0] == "[{"[isinstance(read.value, dict)]:
            assert set(map(repr, _leaves(read.value))) <= leaves or read.complete


def _leaves(value):
    if isinstance(value, dict):
        return [leaf for key, one in value.items() for leaf in (key, *_leaves(one))]
    if isinstance(value, list):
        return [leaf for one in value for leaf in _leaves(one)]
    return [value]


@pytest.mark.parametrize(
    "around",
    [
        "{}",
        "```json\n{}\n```",
        "```\n{}\n```\nI hope this helps!",
        "Sure! Here is the section [as asked]:\n\n{}\n\nLet me know.",
        "好的，结果如下：{}以上。",
        '<think>The passages say {{"text": "70%"}}, or do they?</think>\n{}',
        "\ufeff  {}  ",
    ],
)
def test_what_stands_around_it_is_left_alone(around):
    assert whole(around.format(json.dumps(ANSWER, ensure_ascii=False))) == ANSWER


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ('{"a": 1, "b": [1, 2,],}', {"a": 1, "b": [1, 2]}),
        ("{'a': 'it''s'}".replace("''", "\\'"), {"a": "it's"}),
        ("{a: true, b: None}", {"a": True, "b": None}),
        ('{"a": 1 // the first\n, /* and */ "b": 2}', {"a": 1, "b": 2}),
        ('{"a": 1 "b": 2}', {"a": 1, "b": 2}),
        ('{"text": "She said "yes" at once."}', {"text": 'She said "yes" at once.'}),
        ('{"text": "He called it "slow", and left.", "n": 1}', {"text": 'He called it "slow", and left.', "n": 1}),
        ("{“text”：“库存准了。”，“passages”：[3，14]}", {"text": "库存准了。", "passages": [3, 14]}),
        ('{"text": "他说"库存终于准了"。"}', {"text": '他说"库存终于准了"。'}),
        ('{"text": "one\ntwo"}', {"text": "one\ntwo"}),
        ('{"a": "\\u5e93\\ud83d\\ude00\\ud83d"}', {"a": "库😀\ufffd"}),
        ('[{"a": 1}{"a": 2}]', [{"a": 1}, {"a": 2}]),
    ],
)
def test_slips_are_understood(text, value):
    assert whole(text) == value


@pytest.mark.parametrize(
    ("cut", "left"),
    [
        (
            '{"sentences": [{"text": "One.", "passages": [1]}, {"text": "Two',
            {"sentences": [{"text": "One.", "passages": [1]}]},
        ),
        ('{"sentences": [{"text": "One.", "passages": [1, 2', {"sentences": []}),
        ('{"title": "A", "standfirst": "B', {"title": "A"}),
        ('{"numbers": [1, 23', {"numbers": [1]}),
        ('```json\n{"title": "A", ', {"title": "A"}),
    ],
)
def test_of_what_was_cut_off_only_what_is_whole_is_read(cut, left):
    read = read_json(cut)
    assert read is not None
    assert not read.complete
    assert read.value == left


@pytest.mark.parametrize("text", ["", "I cannot help with that.", '"text"', "12", "<think>{}", "{}}}{"])
def test_where_there_is_none_there_is_none(text):
    read = read_json(text)
    assert read is None or not read.value


def test_deep_nesting_is_given_up():
    read_json("[" * 100_000)
    read_json('{"a":' * 5_000)
