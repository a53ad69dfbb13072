"""The library's API: everything its pages do, and an answer below 500 to whatever is sent."""

from __future__ import annotations

from io import BytesIO

import pytest
from docx import Document
from starlette.testclient import TestClient

from assistant.settings import Settings
from assistant.web.app import make_app
from tests.unit.web.conftest import ADDRESS
from tests.unit.web.test_library_pages import CASE

HOSTILE = ("", "{{7*7}}", "<script>", "=cmd()", "\x00", "' OR 1=1 --", "../../etc/passwd", "％", "𝔘𝔫𝔦", "a" * 1999)


@pytest.fixture(scope="module")
def api(tmp_path_factory):
    app = make_app(Settings(tmp_path_factory.mktemp("api")))
    with TestClient(app, base_url=ADDRESS, raise_server_exceptions=False) as client:
        client.headers["X-CSRF-Token"] = client.get("/api/token").json()["token"]
        yield client


@pytest.fixture
def added(api):
    answer = api.post("/api/library/cases", files={"files": ("b.md", CASE)}, data={"customer": "Brackenfold"})
    (case,) = answer.json()["added"]
    yield case["case_id"]
    api.post(f"/api/library/cases/{case['case_id']}/erase")


def test_search_gives_facts_reasons_and_counts(api):
    found = api.get(
        "/api/library/search", params={"q": "患者爽约", "industry": ["healthcare", "retail"], "top": 3}
    ).json()
    assert found["schema"] == 1 and len(found["hits"]) == 3
    first = found["hits"][0]
    assert first["case"]["industry"] == "healthcare" and first["why"]["terms"] and 0 < first["score"] <= 1
    chosen = {one["value"] for one in found["facets"]["industry"] if one["chosen"]}
    assert chosen == {"healthcare", "retail"}
    assert found["total"] == sum(one["cases"] for one in found["facets"]["industry"] if one["chosen"])


def test_a_case_lives_and_dies(api, added):
    path = f"/api/library/cases/{added}"
    case = api.get(path).json()
    assert case["own"] and case["case"]["customer"] == "Brackenfold" and set(case["sections"]) >= {"challenge"}
    changed = api.patch(path, json={"region": "Ohio", "tags": ["fleet"], "consent": "asked"}).json()["case"]
    assert (changed["region"], changed["tags"], changed["consent"]) == ("Ohio", ["fleet"], "asked")
    assert changed["industry"] == case["case"]["industry"]
    assert api.patch(path, json={"region": ""}).json()["case"]["region"] is None
    assert api.post(f"{path}/ratings", json={"stars": 5}).json() == {"schema": 1, "done": True}
    number = api.post(f"{path}/comments", json={"text": "好"}).json()["number"]
    assert api.get(path).json()["comments"][0]["text"] == "好"
    assert api.delete(f"{path}/comments/{number}").status_code == 200
    assert api.delete(path).json()["case"]["removed"] and api.get(path).status_code == 404
    assert [one["case_id"] for one in api.get("/api/library/removed").json()["cases"]] == [added]
    assert api.post(f"{path}/restore").json()["case"]["removed"] is None
    assert api.post(f"{path}/erase").json()["done"] and api.get(path).status_code == 404


def test_an_export_can_be_added_again(api, added):
    told = api.get(f"/api/library/cases/{added}/export")
    assert told.headers["content-disposition"] == f'attachment; filename="{added}.json"'
    api.post(f"/api/library/cases/{added}/erase")
    again = api.post("/api/library/cases", files={"files": ("back.json", told.content)}).json()
    assert [one["case_id"] for one in again["added"]] == [added]


def test_a_word_file_is_added_with_what_the_form_tells(api):
    document = Document()
    for line in CASE.replace("{{7*7}} ", "").splitlines():
        document.add_paragraph(line.lstrip("# "))
    kept = BytesIO()
    document.save(kept)
    form = {"year": "2024", "tags": "车队，fleet", "title": "By Word"}
    answer = api.post("/api/library/cases", files={"files": ("case.docx", kept.getvalue())}, data=form).json()
    (case,) = answer["added"]
    assert (case["title"], case["year"], case["tags"]) == ("By Word", 2024, ["车队", "fleet"])
    told = api.get(f"/api/library/cases/{case['case_id']}").json()
    assert told["source"]["name"] == "case.docx" and told["source"]["kind"] == "docx"
    assert api.get(f"/api/library/cases/{case['case_id']}").json()["used"] == {"opened": 2}
    api.post(f"/api/library/cases/{case['case_id']}/erase")


@pytest.mark.parametrize(
    "change",
    [{"industry": "space"}, {"consent": "granted"}, {"consent": "public"}, {"year": -1}, {"nonsense": 1}, {"title": ""},
     {"challenges": ["x"]}, {"consent_date": "tomorrow"}],
)  # fmt: skip
def test_what_cannot_be_is_refused_in_both_languages(api, added, change):
    for ui in ("en", "zh"):
        answer = api.patch(f"/api/library/cases/{added}", json=change, headers={"accept-language": ui})
        assert 400 <= answer.status_code < 500 and answer.json()["error"]["message"]


@pytest.mark.parametrize("sent", HOSTILE)
def test_nothing_that_is_sent_breaks_it(api, sent):
    for address in ("/api/library/search", "/library"):
        for name in ("q", "tag", "top", "lang"):
            assert api.get(address, params={name: sent}).status_code < 500
    assert api.post("/api/library/cases", files={"files": (sent or "x", sent)}).status_code < 500
    assert api.post("/api/library/cases/en-dental-14/ratings", json={"stars": sent}).status_code == 422
    assert api.get("/api/library/compare", params={"a": sent, "b": sent}).status_code < 500


def test_the_description_names_every_address(api):
    described = api.get("/api/openapi.json").json()["paths"]
    assert {"/api/library/search", "/api/library/cases", "/api/library/cases/{case_id}"} <= described.keys()
