"""What every Embedder must do, and what the real one does beyond."""

from __future__ import annotations

import shutil

import numpy as np
import pytest

from assistant.backends.static_embedder import StaticEmbedder
from assistant.errors import WorkError
from assistant.resources import resource

REAL = StaticEmbedder(resource("models", "embedder"))
TEXTS = [
    "Two clusters were upgraded.",
    "升级了两个集群。",
    "inventory counts were wrong",
    "库存不准",
    "Kubernetes 集群 v1.30",
]


@pytest.fixture(params=["static", "fake"])
def embedder(request, fakes):
    return REAL if request.param == "static" else fakes["embedder"]()


def test_one_vector_of_length_one_for_each_text(embedder):
    vectors = embedder.encode(TEXTS)
    assert vectors.shape == (len(TEXTS), embedder.dim)
    assert vectors.dtype == np.float32
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)


def test_a_text_without_words_has_no_direction(embedder):
    assert not embedder.encode(["", "  \n", "…！?—"]).any()


def test_no_texts_give_no_vectors(embedder):
    assert embedder.encode([]).shape == (0, embedder.dim)


def test_a_vector_does_not_depend_on_its_company(embedder):
    together = embedder.encode(TEXTS)
    assert all(np.array_equal(together[row], embedder.encode([text])[0]) for row, text in enumerate(TEXTS))


def test_the_id_is_a_name_with_a_checksum(embedder):
    name, _, checksum = embedder.id.partition("@")
    assert name and checksum


@pytest.mark.parametrize(
    ("text", "twin", "other"),
    [
        ("The customer data is backed up every day", "客户数据每天备份", "部署一个新的网关"),
        ("降低了成本，提高了效率", "It reduced cost and improved efficiency", "The file is stored in a folder"),
        ("Configure the network policy", "配置网络策略", "团队的合作方式"),
    ],
)
def test_the_twin_in_the_other_language_is_nearer(text, twin, other):
    first, second, third = REAL.encode([text, twin, other])
    assert first @ second > first @ third + 0.1


def test_case_width_and_marks_do_not_matter():
    first, second = REAL.encode(["Load-balancer, ＡＰＩ!", "load balancer api"])
    assert np.array_equal(first, second)


@pytest.fixture
def copied(tmp_path):
    for name in ("config.json", "tokenizer.json", "model.safetensors"):
        shutil.copy(resource("models", "embedder", name), tmp_path / name)
    return tmp_path


def test_a_copy_has_the_same_id(copied):
    assert StaticEmbedder(copied).id == REAL.id


@pytest.mark.parametrize("name", ["tokenizer.json", "model.safetensors"])
def test_a_changed_file_is_refused(copied, name):
    path = copied / name
    path.write_bytes(path.read_bytes()[:-1] + b"\x00")
    with pytest.raises(WorkError, match="checksums differ"):
        StaticEmbedder(copied)


@pytest.mark.parametrize("name", ["tokenizer.json", "model.safetensors", "config.json"])
def test_a_missing_file_is_named(copied, name):
    (copied / name).unlink()
    with pytest.raises(WorkError, match=name):
        StaticEmbedder(copied)


@pytest.mark.parametrize("content", ["{", "[]", "{}", '{"name": "x"}'])
def test_a_broken_config_is_refused(copied, content):
    (copied / "config.json").write_text(content, encoding="utf-8")
    with pytest.raises(WorkError, match=r"config\.json"):
        StaticEmbedder(copied)


def test_the_model_is_small():
    assert sum(path.stat().st_size for path in resource("models", "embedder").iterdir() if path.is_file()) < 12_000_000
