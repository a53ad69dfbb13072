"""Model files are compared with the checksums promised for them."""

import json

import numpy as np
import pytest

from assistant.errors import WorkError
from assistant.learning.linear import LinearModel, file_sha256, save_linear
from assistant.learning.shipped import shipped


@pytest.fixture
def linear(tmp_path):
    save_linear(LinearModel(("a",), np.zeros((4, 1), np.float16), np.zeros(1, np.float32), {}), tmp_path, "en.parts")
    return tmp_path


@pytest.fixture
def embedder(tmp_path):
    (tmp_path / "model.safetensors").write_bytes(b"rows")
    (tmp_path / "tokenizer.json").write_text("{}", encoding="utf-8")
    sums = {path.name: file_sha256(path) for path in tmp_path.iterdir()}
    (tmp_path / "config.json").write_text(json.dumps({"name": "n", "sha256": sums}), encoding="utf-8")
    return tmp_path


def agreed(folder) -> dict[str, bool]:
    return {one.path.name: one.found == one.promised for one in shipped(folder)}


def test_a_linear_model_is_what_its_json_promises(linear):
    assert agreed(linear) == {"en.parts.safetensors": True}


def test_a_changed_weight_shows(linear):
    with (linear / "en.parts.safetensors").open("ab") as file:
        file.write(b"\0")
    assert agreed(linear) == {"en.parts.safetensors": False}


def test_every_file_of_an_embedder_is_compared(embedder):
    assert agreed(embedder) == {"model.safetensors": True, "tokenizer.json": True}
    (embedder / "tokenizer.json").write_text("broken", encoding="utf-8")
    assert agreed(embedder) == {"model.safetensors": True, "tokenizer.json": False}


@pytest.mark.parametrize("promise", ["{", "[]", "{}"])
def test_a_promise_that_cannot_be_read_is_told(linear, promise):
    (linear / "en.parts.json").write_text(promise, encoding="utf-8")
    with pytest.raises(WorkError, match="incomplete"):
        shipped(linear)


def test_a_missing_file_and_an_empty_folder_are_told(linear, tmp_path):
    (linear / "en.parts.safetensors").unlink()
    with pytest.raises(WorkError, match="incomplete"):
        shipped(linear)
    with pytest.raises(WorkError, match="incomplete"):
        shipped(tmp_path / "nowhere")
