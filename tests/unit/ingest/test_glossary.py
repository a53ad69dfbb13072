"""Glossaries in both forms, and what is wrong with those that cannot be used."""

import pytest

from assistant.errors import InputError
from assistant.ingest.glossary import read_glossary
from assistant.records import Term

WANTED = (Term("Dockharrow", ("dock arrow", "duck harrow")), Term("衡舟云", ("横竖云",)), Term("TMS"))
TEXTS = {
    "a.csv": "right,heard\nDockharrow,dock arrow;duck harrow\n衡舟云,横竖云\nTMS,\n",
    "b.csv": "Dockharrow,dock arrow\nDockharrow,duck harrow\n# ours\n\n衡舟云,横竖云\nTMS\n",
    "c.tsv": "名称\t听成\nDockharrow\tdock arrow|duck harrow\n衡舟云\t横竖云\nTMS\t\n",
    "d.toml": '[terms]\nDockharrow = ["dock arrow", "duck harrow"]\n"衡舟云" = "横竖云"\nTMS = []\n',
    "e.txt": '"Dockharrow";"dock arrow"\n"Dockharrow";"duck harrow"\n"衡舟云";"横竖云"\n"TMS";""\n',
}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030"])
@pytest.mark.parametrize("name", TEXTS)
def test_every_form_gives_the_same_terms(tmp_path, name, encoding):
    path = tmp_path / name
    path.write_bytes(TEXTS[name].encode(encoding))
    assert read_glossary(path) == WANTED


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.csv", "right,heard\n"),
        ("a.csv", "one,two,three\n"),
        ("a.csv", ",heard\n"),
        ("a.csv", "!!,heard\n"),
        ("a.csv", "x" * 100 + ",y\n"),
        ("a.csv", "One,same\nTwo,same\n"),
        ("a.csv", "One,Two\nTwo,three\n"),
        ("a.toml", "terms = 3"),
        ("a.toml", "[terms]\nA = 3"),
        ("a.toml", "[terms]\nA = [3]"),
        ("a.toml", "[other]\nA = 'b'"),
        ("a.toml", "[terms"),
    ],
)
def test_what_cannot_be_used_is_told_in_both_languages(tmp_path, name, text):
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    with pytest.raises(InputError) as refused:
        read_glossary(path)
    assert name in refused.value.message.en
    assert name in refused.value.message.zh


def test_a_file_that_is_none_is_refused(tmp_path):
    (tmp_path / "a.csv").write_bytes(b"PK\x03\x04" + bytes(40))
    for path in (tmp_path / "none.csv", tmp_path, tmp_path / "a.csv"):
        with pytest.raises(InputError):
            read_glossary(path)
