"""Any re-ranker: a cross-encoder built here, and a fake that counts words; and the search that they read again."""

from __future__ import annotations

import importlib
import json
import shutil

import numpy as np
import pytest

from assistant.backends.faiss_index import FaissIndex
from assistant.backends.table import backend
from assistant.cli.main import execute
from assistant.errors import WorkError
from assistant.library.corpus import load_cases
from assistant.pipeline import build_parts
from assistant.resources import resource
from assistant.retrieve.passages import told_by
from assistant.retrieve.search import open_search
from assistant.settings import load_settings

TEXTS = ["The shelves were empty.", "库存不准，天天盘点。", "Two clusters were upgraded."]


class FakeReranker:
    """Counts the letters that both share."""

    id = "fake@1"

    def scores(self, query, texts):
        shared = [len(set(query) & set(text)) / max(len(set(query)), 1) for text in texts]
        return np.array(shared, dtype=np.float32)


class OnlyThat:
    """Finds one case the best of all, whatever is asked."""

    id = "only@1"

    def __init__(self, text: str) -> None:
        self._text, self.asked = text, 0

    def scores(self, query, texts):
        self.asked += len(texts)
        return np.array([float(text == self._text) for text in texts], dtype=np.float32)


def save_cross_encoder(folder, seed: int = 0, *, head: str = "BertForSequenceClassification", labels: int = 1) -> str:
    """A model of random weights, saved as transformers saves its models."""
    torch, library = importlib.import_module("torch"), importlib.import_module("transformers")
    folder.mkdir(parents=True)
    words = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", *"abcdefghijklmnopqrstuvwxyz库存不准天盘点，。. "]
    (folder / "vocab.txt").write_text("\n".join(words), encoding="utf-8")
    torch.manual_seed(seed)
    config = library.BertConfig(
        vocab_size=len(words),
        hidden_size=16,
        num_hidden_layers=1,
        num_attention_heads=2,
        intermediate_size=32,
        max_position_embeddings=128,
        num_labels=labels,
    )
    getattr(library, head)(config).save_pretrained(folder)
    library.BertTokenizerFast(vocab=str(folder / "vocab.txt"), model_max_length=128).save_pretrained(folder)
    return str(folder)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    for name in ("torch", "sentence_transformers"):
        pytest.importorskip(name, reason="needs the extra 'transformers'")
    return save_cross_encoder(tmp_path_factory.mktemp("模型") / "tiny-reranker")


@pytest.fixture(params=["fake", "cross-encoder"])
def reranker(request):
    if request.param == "fake":
        return FakeReranker()
    return backend("cross-encoder")(request.getfixturevalue("folder"))


def test_one_score_for_each_text(reranker):
    scores = reranker.scores("库存 stock", TEXTS)
    assert scores.shape == (3,)
    assert scores.dtype == np.float32
    assert ((scores >= 0) & (scores <= 1)).all()
    assert np.allclose(reranker.scores("库存 stock", TEXTS[::-1])[::-1], scores, atol=1e-6)


def test_texts_of_any_length_are_scored_and_none_is_fine(reranker):
    assert reranker.scores("库存", []).shape == (0,)
    assert reranker.scores("库存" * 2000, ["", "stock " * 2000]).shape == (2,)


def test_the_id_is_of_the_weights(folder, tmp_path):
    assert backend("cross-encoder")(folder).id == backend("cross-encoder")(folder).id
    other = backend("cross-encoder")(save_cross_encoder(tmp_path / "other", seed=1))
    assert other.id.rpartition("@")[2] != backend("cross-encoder")(folder).id.rpartition("@")[2]


def test_a_model_that_is_not_there_is_named_and_nothing_is_fetched(folder, tmp_path):
    for name in ("nobody/there-is-no-such-model", str(tmp_path)):
        with pytest.raises(WorkError, match="is not on this computer") as caught:
            backend("cross-encoder")(name)
        assert "--allow-download" in caught.value.hint.zh


@pytest.mark.parametrize("made", [{"head": "BertModel"}, {"labels": 3}])
def test_a_model_that_was_not_made_to_rank_is_refused(folder, tmp_path, made):
    with pytest.raises(WorkError, match="not made to rank"):
        backend("cross-encoder")(save_cross_encoder(tmp_path / "other", **made))


def test_weights_that_could_run_code_are_not_read(folder, tmp_path):
    torch = importlib.import_module("torch")
    pickled = tmp_path / "pickled"
    shutil.copytree(folder, pickled)
    (pickled / "model.safetensors").unlink()
    torch.save({}, pickled / "pytorch_model.bin")
    with pytest.raises(WorkError):
        backend("cross-encoder")(str(pickled))


@pytest.fixture(scope="module")
def cases():
    return load_cases(resource("corpus", "cases"))


@pytest.fixture
def search(cases, tmp_path):
    embedder = build_parts(load_settings({"CASEWRIGHT_DATA_DIR": str(tmp_path)}, tmp_path / "none")).embedder

    def with_(reranker=None):
        return open_search(cases, embedder, FaissIndex.build, FaissIndex.load, tmp_path, reranker=reranker)

    return with_


@pytest.mark.parametrize("text", ["stock never right", "排班混乱，加班太多"])
def test_the_model_moves_cases_up_among_those_that_stand_out(search, text):
    before = search().by_text(text, "en", 10)
    last = before[-1]
    chosen = OnlyThat(next(p.text for p in search().passages if p.case_id == last.case_id))
    after = search(chosen).by_text(text, "en", 10)
    assert [m.case_id for m in after].index(last.case_id) < 5
    assert [m.score for m in after] == sorted((m.score for m in after), reverse=True)
    assert all(0 < m.score <= 1 for m in after)
    assert chosen.asked < len(search().passages) / 2


def test_an_interview_is_read_again_part_by_part(search, cases):
    told = told_by(cases[0])
    fake = FakeReranker()
    assert [m.rank for m in search(fake).by_parts(told, cases[0].lang, 5)] == [1, 2, 3, 4, 5]
    assert search(fake).by_parts({}, "en", 5) == ()


def test_the_command_names_it_and_finds_with_it(folder, tmp_path, capsys):
    environ = {"CASEWRIGHT_DATA_DIR": str(tmp_path), "LANG": "en_GB.UTF-8"}
    assert execute(["similar", "库存不准", "--reranker", folder, "--json"], environ) == 0
    assert len(json.loads(capsys.readouterr().out)["matches"]) == 3
    assert execute(["doctor", "--json"], environ | {"CASEWRIGHT_RERANKER": folder}) == 0
    assert json.loads(capsys.readouterr().out)["library"]["index"]["reranker"].startswith(folder)
