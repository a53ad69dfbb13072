"""What a user may set of a language model."""

from decimal import Decimal
from pathlib import Path

import pytest

from assistant.errors import InputError
from assistant.model_settings import KEYS, ModelSettings, generator_at, model_settings
from assistant.settings import load_settings


def test_nothing_is_set_by_default():
    assert model_settings({}, {}) == ModelSettings()
    assert ModelSettings().generator == ""


def test_file_and_environment_are_read_and_the_environment_wins(tmp_path):
    config = tmp_path / "settings.toml"
    config.write_text(
        'generator = "openai"\ngenerator_url = "https://a.example/v1/"\ngenerator_model = "qwen"\n'
        'generator_timeout = 30\ngenerator_context = 8192\ngenerator_price_in = 0.27\ngenerator_price_out = "1.1"\n'
        'generator_currency = "CNY"\npseudonymise = true\n',
        encoding="utf-8",
    )
    model = load_settings({"CASEWRIGHT_GENERATOR_MODEL": "deepseek"}, config).model
    assert (model.kind, model.url, model.model) == ("openai", "https://a.example/v1", "deepseek")
    assert (model.timeout, model.context, model.pseudonymise) == (30.0, 8192, True)
    assert (model.price_in, model.price_out, model.currency) == (Decimal("0.27"), Decimal("1.1"), "CNY")


def test_the_key_comes_from_the_environment_alone_and_is_shown_nowhere(tmp_path):
    model = model_settings({}, {"CASEWRIGHT_GENERATOR_KEY": "sk-secret"})
    assert model.key == "sk-secret"
    assert "sk-secret" not in repr(model)
    config = tmp_path / "settings.toml"
    config.write_text('generator_key = "sk-secret"\n', encoding="utf-8")
    with pytest.raises(InputError) as caught:
        load_settings({}, config)
    assert "sk-secret" not in caught.value.message.en + caught.value.hint.en


@pytest.mark.parametrize(
    ("value", "kept"),
    [
        ("", ""),
        ("none", ""),
        ("openai", "openai"),
        ("transformers:Qwen/Qwen3-4B", "transformers:Qwen/Qwen3-4B"),
        ("manual:answers", f"manual:{Path('answers').absolute()}"),
        ("replay:~/rec", f"replay:{Path.home() / 'rec'}"),
    ],
)
def test_a_generator_is_kept_so_that_it_is_the_same_from_every_folder(value, kept):
    assert generator_at(value) == kept


def test_a_folder_of_weights_is_made_absolute(tmp_path, monkeypatch):
    (tmp_path / "qwen").mkdir()
    monkeypatch.chdir(tmp_path)
    assert generator_at("transformers:qwen") == f"transformers:{tmp_path / 'qwen'}"


@pytest.mark.parametrize(
    "values",
    [
        {"generator": "gpt"},
        {"generator": "openai:x"},
        {"generator": "manual"},
        {"generator": "replay:"},
        {"generator_url": "localhost:8000"},
        {"generator_url": "ftp://a.example"},
        {"generator_url": "https://me:secret@a.example/v1"},
        {"generator_url": "https://a.example/v1?key=1"},
        {"generator_url": "http://[broken"},
        {"generator_timeout": "0"},
        {"generator_timeout": "soon"},
        {"generator_timeout": "nan"},
        {"generator_context": "1.5"},
        {"generator_device": "tpu"},
        {"generator_dtype": "int4"},
        {"generator_price_in": "-1"},
        {"generator_price_in": "cheap"},
        {"generator_price_out": "inf"},
        {"pseudonymise": "perhaps"},
    ],
)
def test_what_cannot_be_used_is_refused_in_both_languages(values):
    with pytest.raises(InputError) as caught:
        model_settings(values, {})
    for say in (caught.value.message, caught.value.hint):
        assert say.en
        assert say.zh
        assert "secret" not in say.en + say.zh


def test_every_key_is_in_the_readmes():
    root = Path(__file__).parents[2]
    for readme in ("README.md", "README.zh.md"):
        text = (root / readme).read_text(encoding="utf-8")
        assert [key for key in (*KEYS, "CASEWRIGHT_GENERATOR_KEY") if f"`{key}`" not in text] == []
