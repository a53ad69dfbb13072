"""The help of every command stands in the README of its language, word for word."""

import pytest

from assistant.cli.commands import COMMANDS
from tests.flow.installed import ROOT

LIBRARY = (
    "list show add import edit remove restore-case erase export backup restore rebuild rate comment stats match".split()
)


@pytest.mark.parametrize(("ui", "readme"), [("en", "README.md"), ("zh", "README.zh.md")])
@pytest.mark.parametrize("command", ["", *COMMANDS, *(f"library {name}" for name in LIBRARY)])
def test_help_stands_in_the_readme(casewright, command, ui, readme):
    shown = casewright(*command.split(), "--help", "--ui", ui)
    assert shown.returncode == 0
    assert f"```text\n{shown.stdout}```\n" in (ROOT / readme).read_text(encoding="utf-8")


@pytest.mark.parametrize("folder", [".", "assistant", "prompts", "models", "corpus", "eval", "tests"])
def test_every_top_folder_says_what_it_is_for(folder):
    assert (ROOT / folder / "README.md").read_text(encoding="utf-8").startswith("# ")
