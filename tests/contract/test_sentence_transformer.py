"""A model of sentence-transformers behind the embedder's port: a tiny one, built here."""

from __future__ import annotations

import numpy as np
import pytest
from tokenizers import Tokenizer, models, pre_tokenizers

from assistant.backends.embedders import embedder_named
from assistant.backends.faiss_index import FaissIndex
from assistant.backends.table import backend
from assistant.errors import WorkError
from assistant.library.corpus import load_cases
from assistant.resources import resource
from assistant.retrieve.search import open_search

torch = pytest.importorskip("torch", reason="needs the extra 'transformers'")
library = pytest.importorskip("sentence_transformers", reason="needs the extra 'transformers'")
modules = pytest.importorskip("sentence_transformers.models", reason="needs the extra 'transformers'")

TEXTS = ["inventory counts were wrong", "库存不准", "Two clusters were upgraded."]


def save_model(folder, seed: int = 0) -> str:
    """A model of a few random vectors, one a word piece, saved as sentence-transformers saves its models."""
    vocabulary = {word: at for at, word in enumerate(["<unk>", *"abcdefghijklmnopqrstuvwxyz库存不准"])}
    tokenizer = Tokenizer(models.WordLevel(vocabulary, unk_token="<unk>"))
    tokenizer.pre_tokenizer = pre_tokenizers.Split("", "isolated")
    weights = np.random.default_rng(seed).standard_normal((len(vocabulary), 16)).astype(np.float32)
    static = modules.StaticEmbedding(tokenizer, embedding_weights=weights)
    library.SentenceTransformer(modules=[static], device="cpu").save(str(folder))
    return str(folder)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return save_model(tmp_path_factory.mktemp("模型") / "tiny")


@pytest.fixture(scope="module")
def embedder(folder):
    return embedder_named(folder)


def test_one_vector_of_length_one_for_each_text(embedder):
    vectors = embedder.encode(TEXTS)
    assert vectors.shape == (3, embedder.dim) == (3, 16)
    assert vectors.dtype == np.float32
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)
    assert embedder.encode(TEXTS[::-1])[::-1].tolist() == vectors.tolist()


def test_texts_without_words_have_no_direction_and_no_texts_give_no_vectors(embedder):
    assert not embedder.encode(["", "  \n", "…！?—"]).any()
    assert embedder.encode([]).shape == (0, 16)


def test_the_id_is_of_the_weights(folder, embedder, tmp_path):
    assert backend("sentence-transformers")(folder).id == embedder.id
    other = backend("sentence-transformers")(save_model(tmp_path / "other", seed=1))
    assert other.id.rpartition("@")[2] != embedder.id.rpartition("@")[2]


@pytest.mark.parametrize("name", ["nobody/there-is-no-such-model", "nowhere/at/all", "{empty}"])
def test_a_model_that_is_not_there_is_named_and_nothing_is_fetched(tmp_path, name):
    with pytest.raises(WorkError, match="is not on this computer") as caught:
        backend("sentence-transformers")(name.format(empty=tmp_path))
    assert "--allow-download" in caught.value.hint.en and "--allow-download" in caught.value.hint.zh


def test_it_searches_with_an_index_of_its_own(embedder, tmp_path):
    cases = load_cases(resource("corpus", "cases"))[::8]
    search = open_search(cases, embedder, FaissIndex.build, FaissIndex.load, tmp_path)
    assert search.is_sound()
    assert search.by_text(cases[0].title, cases[0].lang, 1)[0].case_id == cases[0].id
