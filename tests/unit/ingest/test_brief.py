"""What the user may say beforehand, and how a wrong brief is told."""

from __future__ import annotations

import pytest

from assistant.errors import InputError
from assistant.ingest.brief import read_brief
from assistant.records import Brief, BriefPerson, Customer

FULL = """
[customer]
name = "Red Willow Mutual"
industry = "insurance"
size = "340"
region = "Winnipeg"

[vendor]
name = "Sortwell"
product = "Sortwell Triage"

[[people]]
label = "Speaker 1"
name = "张三"
title = "Writer"
org = "Sortwell"
side = "vendor"
role = "interviewer"

[[people]]
name = "Graham Pelly"
"""


def write(tmp_path, text, encoding="utf-8"):
    path = tmp_path / "brief.toml"
    path.write_bytes(text.encode(encoding))
    return path


def test_everything(tmp_path):
    assert read_brief(write(tmp_path, FULL, "utf-8-sig")) == Brief(
        customer=Customer("Red Willow Mutual", "insurance", "340", "Winnipeg"),
        vendor="Sortwell",
        product="Sortwell Triage",
        people=(
            BriefPerson("Speaker 1", "张三", "Writer", "vendor", org="Sortwell", role="interviewer"),
            BriefPerson("Graham Pelly", "Graham Pelly"),
        ),
    )


@pytest.mark.parametrize("text", ["", "[customer]\n", '[customer]\nname = " "\n'])
def test_every_key_is_optional(tmp_path, text):
    assert read_brief(write(tmp_path, text)) == Brief()


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("[customer]\nnmae = 'x'", "'nmae'"),
        ("[costumer]\nname = 'x'", "'costumer'"),
        ("[customer\n", "not TOML"),
        ("[customer]\nsize = 340", "text in quotes"),
        ("customer = 'x'", "must be a table"),
        ("people = 'x'", "list of tables"),
        ("people = ['x']", "must be a table"),
        ("[[people]]\ntitle = 'x'", "label or a name"),
        ("[[people]]\nlabel = 'x'\nside = 'seller'", "'seller'"),
        ("[[people]]\nlabel = 'x'\nrole = 'boss'", "'boss'"),
    ],
)
def test_a_wrong_brief_is_told(tmp_path, text, says):
    with pytest.raises(InputError) as caught:
        read_brief(write(tmp_path, text))
    assert says in caught.value.message.en
    assert caught.value.message.zh and caught.value.hint.zh


def test_missing_folder_and_not_text(tmp_path):
    for path in (tmp_path / "gone.toml", tmp_path, write(tmp_path, "é", "latin-1")):
        with pytest.raises(InputError):
            read_brief(path)
