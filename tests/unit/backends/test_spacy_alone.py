"""spaCy comes without its command line and without torch, and nothing of either is lost."""

import subprocess
import sys

import pytest

PUT_OFF = """
import sys
from assistant.backends.spacy_tokenizer import SpacyTokenizer
assert SpacyTokenizer("en").tokens("We're in")[1].text == "'re"
assert [name for name in ("spacy.cli", "requests", "httpx", "torch") if name in sys.modules] == []
"""
STILL_THERE = """
from assistant.backends.spacy_alone import spacy
assert spacy.info(silent=True)["spacy_version"] == spacy.__version__
import spacy.cli
assert spacy.cli.info.__module__ == "spacy.cli.info"
"""
TORCH_AFTERWARDS = """
from assistant.backends import spacy_alone
import torch
assert torch.ones(2).sum() == 2
"""
TORCH_BEFORE = """
import sys
import torch
from assistant.backends import spacy_alone
assert sys.modules["torch"] is torch
"""
THERE_BEFORE = """
import spacy
info = spacy.info
from assistant.backends import spacy_alone
assert spacy_alone.spacy is spacy and spacy.info is info
"""


@pytest.mark.parametrize("code", [PUT_OFF, STILL_THERE, THERE_BEFORE], ids=["put off", "still there", "there before"])
def test_the_command_line_is_imported_only_when_it_is_called(code):
    _runs(code)


@pytest.mark.parametrize("code", [TORCH_AFTERWARDS, TORCH_BEFORE], ids=["afterwards", "before"])
def test_who_needs_torch_gets_it(code):
    _runs(code)


def _runs(code):
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stderr
