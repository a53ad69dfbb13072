"""Folder names of several files."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.cli.drafting import folder_names


@pytest.mark.parametrize(
    ("files", "names"),
    [
        (["a.docx"], ["a"]),
        (["x/a.docx", "y/a.docx", "z/a.docx"], ["a", "a-2", "a-3"]),
        (["a-2.docx", "x/a.docx", "y/a.docx"], ["a-2", "a", "a-3"]),
        (["Call.docx", "call.docx"], ["Call", "call-2"]),
        (["客户访谈.docx", "b/客户访谈.docx"], ["客户访谈", "客户访谈-2"]),
        (["...docx"], ["interview"]),
        ([".. .docx"], ["interview"]),
    ],
)
def test_equal_stems_get_numbers(files, names):
    assert folder_names([Path(file) for file in files]) == names


@given(
    st.lists(st.text(alphabet="aA.- 2", min_size=1, max_size=4).map(lambda stem: Path(f"d/{stem}.docx")), max_size=8)
)
def test_every_file_gets_a_folder_of_its_own_inside_the_target(files):
    names = folder_names(files)
    assert len({name.casefold() for name in names}) == len(files)
    assert all(name and name == Path(name).name and name not in (".", "..") for name in names)
