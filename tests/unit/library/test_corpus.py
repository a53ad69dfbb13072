"""Past cases as files: what is read, and what is said about a broken one."""

from __future__ import annotations

import json
import tomllib

import pytest

from assistant.errors import InputError
from assistant.library.corpus import load_case, load_cases
from assistant.resources import resource

CASE = {
    "schema": 1,
    "id": "a-1",
    "title": "栖木酒店：算薪更快",
    "customer": "栖木酒店",
    "synthetic": True,
    "industry": "hospitality",
    "size": None,
    "region": None,
    "product": None,
    "lang": "zh",
    "year": 2025,
    "tags": ["薪酬", "payroll"],
    "sections": {"introduction": "甲", "challenge": "乙", "solution": "丙", "result": "丁"},
}


def write(folder, name="a-1.json", **changes):
    path = folder / name
    path.write_text(json.dumps(CASE | changes, ensure_ascii=False), encoding="utf-8")
    return path


def test_a_case_is_read_with_its_facets(tmp_path):
    case = load_case(write(tmp_path, interview="zh-1"))
    assert (case.id, case.lang, case.year, case.tags) == ("a-1", "zh", 2025, ("薪酬", "payroll"))
    assert case.sections["challenge"] == "乙"
    assert case.interview == "zh-1" and case.consent == "none"


def test_a_folder_is_read_in_the_order_of_ids(tmp_path):
    write(tmp_path, "1.json", id="b")
    write(tmp_path, "2.json", id="a")
    (tmp_path / "notes.txt").write_text("no case", encoding="utf-8")
    assert [case.id for case in load_cases(tmp_path)] == ["a", "b"]


def test_an_empty_folder_holds_no_cases(tmp_path):
    assert load_cases(tmp_path) == ()


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"industri": "retail"}, "unknown key 'industri'"),
        ({"schema": 2}, "schema is 2"),
        ({"title": None}, "title"),
        ({"year": "soon"}, "year"),
        ({"sections": {**CASE["sections"], "result": "  "}}, "'result' is missing"),
        ({"sections": {**CASE["sections"], "outro": "x"}}, "sections"),
        ({"sections": {"introduction": "x"}}, "'challenge' is missing"),
    ],
)
def test_a_broken_case_is_named_with_what_is_wrong(tmp_path, changes, said):
    with pytest.raises(InputError, match=said) as caught:
        load_case(write(tmp_path, **changes))
    assert "a-1.json" in str(caught.value)
    assert "a-1.json" in caught.value.message.zh and caught.value.hint.zh


@pytest.mark.parametrize("content", ["{", "[]", "\x00"])
def test_a_file_that_is_no_object_is_refused(tmp_path, content):
    (tmp_path / "x.json").write_text(content, encoding="utf-8")
    with pytest.raises(InputError, match=r"x\.json is not a past case"):
        load_cases(tmp_path)


def test_a_file_in_another_encoding_is_refused(tmp_path):
    (tmp_path / "x.json").write_bytes("案例".encode("gb18030"))
    with pytest.raises(InputError, match="cannot be read as JSON"):
        load_cases(tmp_path)


def test_two_files_with_one_id_are_refused(tmp_path):
    write(tmp_path, "1.json")
    write(tmp_path, "2.json")
    with pytest.raises(InputError, match=r"2\.json.*'a-1' is taken"):
        load_cases(tmp_path)


def test_a_missing_folder_is_named(tmp_path):
    with pytest.raises(InputError, match="nowhere"):
        load_cases(tmp_path / "nowhere")


def test_the_bundled_cases_are_complete():
    industries = tomllib.loads(resource("corpus", "industries.toml").read_text(encoding="utf-8"))["industries"]
    cases = load_cases(resource("corpus", "cases"))
    assert len([c for c in cases if c.lang == "en"]) >= 12
    assert len([c for c in cases if c.lang == "zh"]) >= 12
    for case in cases:
        assert case.industry in industries, case.id
        assert case.year and case.size and case.region and case.product and case.tags, case.id
    for path in resource("corpus", "cases").glob("*.json"):
        assert json.loads(path.read_text(encoding="utf-8"))["synthetic"] is True
        assert path.stem == load_case(path).id


def test_every_industry_has_a_name_in_both_languages():
    industries = tomllib.loads(resource("corpus", "industries.toml").read_text(encoding="utf-8"))["industries"]
    assert all(names["en"] and names["zh"] for names in industries.values())
    assert list(industries) == sorted(industries)
