"""Patterns that wait: the same answers as those of `re`, and none in the house that could not be compiled."""

import dataclasses
import importlib
import pkgutil
import re

import pytest

import assistant
from assistant.patterns import caseless, regex, small

LATE = type(regex("a"))


@pytest.fixture
def compiled(monkeypatch):
    """What is compiled while a test runs."""
    out = []
    real = re.compile
    monkeypatch.setattr(
        "assistant.patterns.re.compile", lambda source, flags=0: out.append(source) or real(source, flags)
    )
    return out


def test_a_pattern_is_compiled_with_its_first_use_and_once(compiled):
    pattern = regex("a+", re.I)
    assert compiled == []
    assert pattern.search("xAa").span() == (1, 3)
    assert pattern.sub("-", "aba") == "-b-"
    assert compiled == ["a+"]


@pytest.mark.parametrize("text", ["ab12", "", "12ab12", "abba"])
def test_it_answers_as_the_pattern_itself(text):
    real, late = re.compile(r"(?P<d>\d+)|b", re.A), regex(r"(?P<d>\d+)|b", re.A)
    assert late.findall(text) == real.findall(text)
    assert [m.span() for m in late.finditer(text)] == [m.span() for m in real.finditer(text)]
    assert late.split(text) == real.split(text)
    assert bool(late.match(text, 1)) == bool(real.match(text, 1))
    assert (late.pattern, late.flags, late.groups) == (real.pattern, real.flags, real.groups)


def test_what_it_was_made_from_is_known_before_it_is_compiled(compiled):
    assert regex("a|b").pattern == "a|b"
    assert compiled == []


def test_what_no_pattern_has_it_has_not():
    with pytest.raises(AttributeError):
        _ = regex("a").nothing


@pytest.mark.parametrize(
    "text", ["Down FROM eight to Two", "", "İstanbul went from TEN to two", "£5 from Ten", "FROM", "İİ from x to two"]
)
def test_a_caseless_pattern_finds_what_one_that_ignores_case_finds(text):
    source = r"\bfrom\s+(?P<old>[a-z]+)(?:\s+to\s+(?P<new>two))?|\W$"
    real, late = re.compile(source, re.I), caseless(source)
    assert [m.span() for m in late.finditer(text)] == [m.span() for m in real.finditer(text)]
    assert [m["old"] for m in late.finditer(text)] == [m["old"] and m["old"].lower() for m in real.finditer(text)]
    for ask in ("search", "match", "fullmatch"):
        assert bool(getattr(late, ask)(text)) == bool(getattr(real, ask)(text))
        assert bool(getattr(late, ask)(text, 5)) == bool(getattr(real, ask)(text, 5))
    assert (late.pattern, late.groups) == (real.pattern, real.groups)


@pytest.mark.parametrize("source", ["From", "[A-Za-z]+", "(?P<a>x)É"])
def test_a_caseless_pattern_with_capitals_would_find_nothing_and_is_an_error(source):
    with pytest.raises(ValueError, match="capital letters"):
        caseless(source).search("from")


def test_capitals_that_are_no_letters_sought_are_none():
    assert caseless(r"\W(?P<Unit>[a-z])\S(?P=Unit)").search("-AbA")["Unit"] == "a"


@pytest.mark.parametrize("text", ["Straße İ AŞK", "ΑΣ", "", "中文 ABC", "İ" * 3])
def test_small_letters_stand_where_the_letters_stood(text):
    assert len(small(text)) == len(text)
    assert small(text).replace("İ", "") == text.replace("İ", "").lower()


def held(value):
    """Patterns in a value of a module: itself, or within tuples, dictionaries and records."""
    if isinstance(value, (LATE, re.Pattern)):
        yield value
    elif dataclasses.is_dataclass(value) and not isinstance(value, type):
        yield from held(tuple(getattr(value, field.name) for field in dataclasses.fields(value)))
    elif isinstance(value, (tuple, list)):
        for item in value:
            yield from held(item)
    elif isinstance(value, dict):
        yield from held(tuple(value.values()))


@pytest.fixture(scope="module")
def patterns():
    """The patterns of the house by their modules, but for heavy libraries and what only a migration can import."""
    named = [module.name for module in pkgutil.walk_packages(assistant.__path__, "assistant.")]
    apart = ("assistant.backends", "assistant.web", "assistant.library.migrations", "assistant.patterns")
    modules = [importlib.import_module(name) for name in named if not name.startswith(apart)]
    return [
        (module.__name__, pattern) for module in modules for value in vars(module).values() for pattern in held(value)
    ]


def test_every_pattern_of_the_house_compiles(patterns):
    assert all(pattern.groups >= 0 for _, pattern in patterns)
    assert len(patterns) > 2000


def test_no_text_pattern_is_compiled_with_its_module(patterns):
    early = [(name, p.pattern) for name, p in patterns if isinstance(p, re.Pattern) and isinstance(p.pattern, str)]
    assert early == []


def test_no_repetition_became_a_pair_of_numbers(patterns):
    """In an f-string {1,8} must be {{1,8}}: else it is put in as (1, 8), which matches nothing that anybody says."""
    assert [(name, p.pattern) for name, p in patterns if re.search(r"\(\d+, \d*\)", str(p.pattern))] == []
