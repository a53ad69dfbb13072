"""`--template` through the real command: used, incomplete, broken, hostile."""

import io

import docx
import pytest

from tests.flow.installed import sample
from tests.unit.export import templates


@pytest.fixture
def house(tmp_path):
    path = tmp_path / "house.docx"
    path.write_bytes(templates.template())
    return path


@pytest.fixture(scope="module", params=["en", "zh"])
def dressed(request, casewright, tmp_path_factory):
    """A sample drafted in the house style: the interview, what the run told, and the folder it wrote."""
    folder = tmp_path_factory.mktemp("dressed")
    path, interview = folder / "house.docx", sample(request.param)
    path.write_bytes(templates.template())
    return interview, casewright("draft", interview, "--template", path, "--out", folder), folder / interview.stem


def test_draft_and_pack_are_written_in_it(casewright, dressed, house, tmp_path):
    _, told, folder = dressed
    assert told.returncode == 0
    assert told.stderr == "house.docx has no style Quote Attribution: Casewright's own look stands in.\n"
    packed = casewright("pack", folder, "--template", house, "--out", tmp_path / "p.docx", "--ui", "zh")
    assert packed.returncode == 0, packed.stderr
    assert "没有样式" in packed.stderr
    for path in (folder / "case.docx", tmp_path / "p.docx"):
        assert docx.Document(io.BytesIO(path.read_bytes())).sections[0].header.paragraphs[0].text == templates.HEAD


def test_a_case_in_a_house_style_is_checked_like_any_other(casewright, dressed):
    interview, _, folder = dressed
    checked = casewright("verify", folder / "case.docx", interview)
    assert checked.returncode == 0, checked.stdout


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"no Word file at all, but text",
        templates.typed(templates.template(), templates.DOCM),
        templates.fetching(),
        templates.rewritten(templates.template(), lambda n, d: b"<!DOCTYPE a [<!ENTITY b 'c'>]>" + d if n == "word/styles.xml" else d),
        templates.rewritten(templates.template(), lambda n, d: d, **{"word/more.xml": b"<a>" + b" " * 30_000_000 + b"</a>"}),
    ],
)  # fmt: skip
def test_a_bad_template_is_two_lines_and_leaves_nothing(casewright, interview, data, tmp_path):
    path = tmp_path / "bad.docx"
    path.write_bytes(data)
    told = casewright("draft", interview, "--template", path, "--out", tmp_path / "out")
    assert told.returncode == 2, told.stdout
    assert len(told.stderr.splitlines()) == 2
    assert "bad.docx" in told.stderr
    assert not (tmp_path / "out").exists()
