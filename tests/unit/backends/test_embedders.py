"""Which embedder a name stands for."""

from __future__ import annotations

import importlib.util
import shutil

import pytest

from assistant.backends.embedders import embedder_named
from assistant.backends.static_embedder import StaticEmbedder
from assistant.errors import MissingExtra, WorkError
from assistant.resources import resource

BUNDLED = resource("models", "embedder")


def test_no_name_stands_for_the_bundled_one():
    assert embedder_named("").id == StaticEmbedder(BUNDLED).id


def test_a_folder_of_the_bundled_kind_needs_no_other_library(tmp_path):
    folder = tmp_path / "mine"
    folder.mkdir()
    for path in BUNDLED.glob("*.*"):
        shutil.copy(path, folder)
    assert embedder_named(str(folder)).id == StaticEmbedder(BUNDLED).id
    (folder / "tokenizer.json").write_text("{}", encoding="utf-8")
    with pytest.raises(WorkError, match="cannot be used"):
        embedder_named(str(folder))


@pytest.mark.skipif(importlib.util.find_spec("sentence_transformers") is not None, reason="the extra is installed")
@pytest.mark.parametrize("content", ["{}", "[]", "no json"])
def test_another_needs_the_extra_and_says_so(tmp_path, content):
    (tmp_path / "config.json").write_text(content, encoding="utf-8")
    for name in (str(tmp_path), "some/model"):
        with pytest.raises(MissingExtra, match="is not installed") as caught:
            embedder_named(name)
        assert "casewright[transformers]" in caught.value.hint.zh
