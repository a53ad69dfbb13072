"""The entry: language, exit codes, and what importing it costs."""

import subprocess
import sys

import pytest

from assistant.cli.main import execute, take_ui

HEAVY = ("spacy", "faiss", "numpy", "torch", "docx", "lxml", "pydantic", "rich", "tokenizers", "transformers")


@pytest.fixture
def environ(tmp_path, monkeypatch):
    """An environment without the user's own settings."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    return {"CASEWRIGHT_DATA_DIR": str(tmp_path / "data"), "LANG": "en_GB.UTF-8"}


@pytest.mark.parametrize(
    ("argv", "expected"),
    [
        (["--ui", "zh", "draft", "a.docx"], ("zh", ["draft", "a.docx"])),
        (["draft", "a.docx", "--ui=zh"], ("zh", ["draft", "a.docx"])),
        (["draft", "a.docx"], (None, ["draft", "a.docx"])),
        (["similar", "--", "--ui"], (None, ["similar", "--", "--ui"])),
        (["draft", "--ui"], ("", ["draft"])),
    ],
)
def test_ui_is_taken_from_anywhere(argv, expected):
    assert take_ui(argv) == expected


def test_version(environ, capsys):
    assert execute(["--version"], environ) == 0
    assert capsys.readouterr().out.startswith("casewright ")


@pytest.mark.parametrize("argv", [[], ["--help"]])
def test_help_names_every_command(environ, capsys, argv):
    assert execute(argv, environ) == 0
    out = capsys.readouterr().out
    for name in ("draft", "transcript", "segment", "metrics", "similar", "library", "doctor"):
        assert f"  {name} " in out


@pytest.mark.parametrize(
    ("argv", "said", "next_step"),
    [
        (["drft"], "There is no command 'drft'.", "Did you mean 'draft'? All commands: casewright --help"),
        (["--ui", "zh", "drft"], "没有命令 'drft'。", "是不是 'draft'？全部命令：casewright --help"),
        (["--ui", "fr"], "Messages are there in 'en' and 'zh', not in 'fr'.", "Choose one of the two."),
        (["draft", "a.docx"], "Missing option '--out'.", "See: casewright draft --help"),
        (["draft", "--ui", "zh"], "缺少 'FILE...'。", "请看：casewright draft --help"),
        (["doctor", "--fast", "--ui", "zh"], "没有选项 --fast。", "请看：casewright doctor --help"),
        (["similar", "x", "--top", "many", "--ui", "zh"], "'--top' 的值不能用。", "请看：casewright similar --help"),
        (["draft", "a.docx", "--out", "--ui", "zh"], "选项 --out 缺少值或用法不对。", "请看：casewright --help"),
        (["doctor", "extra", "--ui", "zh"], None, "请看：casewright doctor --help"),
        (["similar", "x", "--top", "51"], "--top must be from 1 to 50, not 51.", "Choose another number."),
        (["similar"], "Give one of: a text, --file, --case.", "See: casewright similar --help"),
        (["similar", "x", "--case", "y"], "Give one of: a text, --file, --case.", "See: casewright similar --help"),
        (
            ["similar", " "],
            "The text to search for is empty.",
            'Describe the customer: casewright similar "a retailer, stock never right"',
        ),
        (["metrics"], "Give either a file or --text.", "See: casewright metrics --help"),
        (["metrics", "--text", "5%"], "--text needs its language.", "Add --lang en or --lang zh."),
        (["metrics", "--text", "5%", "--lang", "fr"], "--text needs its language.", "Add --lang en or --lang zh."),
    ],
)
def test_wrong_use_is_two_lines_and_exit_2(environ, capsys, argv, said, next_step):
    assert execute(argv, environ) == 2
    told = capsys.readouterr()
    assert told.out == ""
    lines = told.err.splitlines()
    assert len(lines) == 2
    assert said is None or lines[0] == said
    assert lines[1] == next_step


def test_the_locale_chooses_the_language(environ, capsys):
    execute(["drft"], {**environ, "LANG": "zh_CN.UTF-8"})
    assert capsys.readouterr().err.startswith("没有命令")


def test_a_broken_settings_file_is_told_of(environ, tmp_path, capsys):
    settings = tmp_path / "config" / "casewright" / "settings.toml"
    settings.parent.mkdir(parents=True)
    settings.write_text("ui = ", encoding="utf-8")

    assert execute(["library", "list"], environ) == 2
    assert len(capsys.readouterr().err.splitlines()) == 2


def test_importing_the_command_line_loads_nothing_heavy():
    code = f"import sys, assistant.cli.main; print([name for name in {HEAVY} if name in sys.modules])"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert loaded.stdout.strip() == "[]"


def test_a_command_seldom_looks_for_what_to_throw_away():
    code = (
        "import gc, sys; from assistant.cli.main import run\n"
        "sys.argv = ['casewright', '--version']; seldom = 10 * gc.get_threshold()[0]\n"
        "try: run()\nexcept SystemExit: print(gc.isenabled() and gc.get_threshold()[0] >= seldom)"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.splitlines()[-1] == "True"


@pytest.mark.parametrize("command", ["draft", "transcript", "segment", "metrics", "similar", "library", "doctor"])
def test_the_help_of_a_command_loads_no_model_library(command):
    code = (
        "import sys; from assistant.cli.main import execute\n"
        f"execute(['{command}', '--help'], {{}})\n"
        "print([name for name in ('spacy', 'faiss', 'numpy', 'docx', 'assistant.pipeline') if name in sys.modules])"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.splitlines()[-1] == "[]"


@pytest.mark.parametrize(
    ("raised", "code", "lines"), [(RuntimeError("seven"), 1, 2), (KeyboardInterrupt(), 130, 0), (OSError("disk"), 1, 2)]
)
def test_no_exception_reaches_the_user(environ, capsys, monkeypatch, raised, code, lines):
    def fail(*arguments):
        raise raised

    monkeypatch.setattr("assistant.cli.commands.load_command", fail)

    assert execute(["doctor"], environ) == code
    assert len(capsys.readouterr().err.splitlines()) == lines


def test_an_interrupt_while_a_class_is_being_made_is_an_interrupt(environ, capsys, monkeypatch):
    class Interrupted:
        def __set_name__(self, owner, name):
            raise KeyboardInterrupt

    monkeypatch.setattr("assistant.cli.commands.load_command", lambda *_: type("Made", (), {"field": Interrupted()}))

    assert execute(["doctor"], environ) == 130
    assert capsys.readouterr().err == ""
