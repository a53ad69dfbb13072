"""Settings: the file, the environment over it, and what cannot be used."""

from pathlib import Path

import pytest

from assistant.errors import InputError
from assistant.settings import Settings, load_settings, locale_ui


@pytest.fixture
def config(tmp_path):
    """A writer of a settings file."""

    def write(text: str) -> Path:
        path = tmp_path / "settings.toml"
        path.write_text(text, encoding="utf-8")
        return path

    return write


def test_without_a_file_the_locale_and_the_defaults_hold(tmp_path):
    settings = load_settings({"LANG": "zh_CN.UTF-8"}, tmp_path / "none.toml")
    assert (settings.ui, settings.similar) == ("zh", 3)
    assert settings.data_dir.is_absolute()


def test_the_file_is_read(config):
    settings = load_settings({}, config('data_dir = "/cases"\nui = "zh"\nsimilar = 5\n'))
    assert settings == Settings(Path("/cases"), "zh", 5)


def test_the_environment_wins(config):
    environ = {"CASEWRIGHT_UI": "en", "CASEWRIGHT_SIMILAR": "7", "CASEWRIGHT_DATA_DIR": "/other"}
    assert load_settings(environ, config('ui = "zh"\nsimilar = 5\n')) == Settings(Path("/other"), "en", 7)


def test_the_home_folder_may_be_written_short(config):
    assert load_settings({}, config('data_dir = "~/cases"')).data_dir == Path.home() / "cases"


@pytest.mark.parametrize(
    "text",
    [
        "ui = ",
        'ui = "fr"',
        "similar = 0",
        "similar = 51",
        'similar = "²"',
        "similar = true",
        'colour = "red"',
        "ui = 3",
    ],
)
def test_what_cannot_be_used_is_refused(config, text):
    with pytest.raises(InputError) as caught:
        load_settings({}, config(text))
    assert caught.value.message.zh
    assert caught.value.hint.zh


def test_a_file_that_is_no_text_is_refused(tmp_path):
    path = tmp_path / "settings.toml"
    path.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(InputError):
        load_settings({}, path)


@pytest.mark.parametrize(
    ("environ", "ui"),
    [
        ({"LANG": "en_US.UTF-8"}, "en"),
        ({"LANG": "zh_TW.UTF-8"}, "zh"),
        ({"LC_ALL": "zh_CN.UTF-8", "LANG": "en_US.UTF-8"}, "zh"),
        ({"LC_ALL": "", "LC_MESSAGES": "en_US.UTF-8", "LANG": "zh_CN.UTF-8"}, "en"),
        ({"LANG": "fr_FR.UTF-8"}, "en"),
    ],
)
def test_the_locale_tells_the_language(environ, ui):
    assert locale_ui(environ) == ui


def test_an_embedder_is_a_name_or_a_folder_made_absolute(config, tmp_path, monkeypatch):
    assert load_settings({}, config("")).embedder == ""
    assert load_settings({"CASEWRIGHT_EMBEDDER": "some/model"}, config("")).embedder == "some/model"
    (tmp_path / "model").mkdir()
    monkeypatch.chdir(tmp_path)
    assert load_settings({}, config('embedder = "model"')).embedder == str(tmp_path / "model")


def test_a_download_is_never_allowed_by_settings(config):
    assert not load_settings({"CASEWRIGHT_ALLOW_DOWNLOAD": "1"}, config("")).allow_download
    with pytest.raises(InputError, match="allow_download"):
        load_settings({}, config("allow_download = true"))
