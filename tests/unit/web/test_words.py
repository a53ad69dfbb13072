"""Every text of the interface is there in both languages, and every text that is there is used."""

import re
import tomllib
from pathlib import Path
from string import Formatter

import pytest

from assistant.web import words
from assistant.web.nav import NAV

WEB = Path(words.__file__).parent
SOURCES = [*WEB.glob("*.py"), *WEB.glob("templates/**/*.html")]
TOLD = re.compile(r"""\b(?:t|word)\(\s*["']([\w.-]+)["']\s*(~?)""")
JOINED = re.compile(r"""\bword\(f["']([\w.-]+)\{""")
SCRIPTED = re.compile(r"""\bword\(["'`]([\w-]+)(\$?)""")
INDEXED = re.compile(r"""words\[["']([\w.-]+)["']\]""")
HANDED = re.compile(r"""for_script\(["']([\w.-]+)["']\)""")


def used():
    """Keys that the code names, and beginnings of keys that it puts together."""
    keys, heads = {entry.key for entry in NAV}, set()
    for path in SOURCES:
        text = path.read_text(encoding="utf-8")
        keys |= set(INDEXED.findall(text))
        heads |= set(JOINED.findall(text)) | {f"{head}." for head in HANDED.findall(text)}
        for key, joined in TOLD.findall(text):
            (heads if joined else keys).add(key)
    return keys, heads


def test_every_key_used_exists():
    keys, heads = used()
    there = words.all_words()
    assert keys - there.keys() == set()
    assert [head for head in heads if not any(key.startswith(head) for key in there)] == []


def test_every_text_is_used():
    keys, heads = used()
    assert [key for key in words.all_words() if key not in keys and not key.startswith(tuple(heads))] == []


@pytest.mark.parametrize("path", sorted(words.FOLDER.glob("*.toml")), ids=lambda path: path.stem)
def test_both_languages_say_the_same_places(path):
    for name, table in tomllib.loads(path.read_text(encoding="utf-8")).items():
        assert set(table) == {"en", "zh"}, name
        assert table["en"].strip() and table["zh"].strip(), name
        places = [{place for _, place, _, _ in Formatter().parse(table[ui]) if place} for ui in ("en", "zh")]
        assert places[0] == places[1], name


def test_chinese_texts_are_set_in_chinese():
    """No half-width marks beside Chinese characters."""
    odd = re.compile(r"[\u4e00-\u9fff][,;:!?()]|[,;:!?(][\u4e00-\u9fff]")
    assert [key for key, say in words.all_words().items() if odd.search(say.zh)] == []


@pytest.mark.parametrize(("folder", "head"), [("draft", "script"), ("home", "home-script")])
def test_every_text_that_a_script_asks_for_is_handed_to_it_and_used(folder, head):
    told = "".join(path.read_text(encoding="utf-8") for path in (WEB / "static" / folder).glob("*.js"))
    asked = SCRIPTED.findall(told)
    there = {key.removeprefix(f"{head}.") for key in words.all_words() if key.startswith(f"{head}.")}
    assert {key for key, joined in asked if not joined} - there == set()
    heads = tuple(key for key, joined in asked if joined)
    assert {key for key in there if key not in dict(asked) and not key.startswith(heads or ("-",))} == set()
