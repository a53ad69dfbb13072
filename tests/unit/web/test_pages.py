"""The frame of every page: language, colours, navigation, errors, escaping."""

from pathlib import Path

import pytest

from assistant.errors import InputError, Say
from assistant.web import pages
from assistant.web.look import look_of


@pytest.fixture
def app(app):
    @app.get("/wrong")
    async def wrong() -> None:
        raise InputError(Say("<b>No</b> {{7*7}}", "<b>不行</b> {{7*7}}"), Say("Do so.", "请这样做。"))

    @app.get("/api/wrong")
    async def api_wrong(number: int) -> None:
        raise InputError(Say(f"No {number}.", f"不行 {number}。"), Say("Do so.", "请这样做。"))

    return app


@pytest.mark.parametrize(
    ("accepted", "tag"),
    [
        ("zh-CN,zh;q=0.9,en;q=0.8", "zh-CN"),
        ("en-GB,en;q=0.9,zh;q=0.8", "en"),
        ("fr, zh;q=0.3, en;q=0.7", "en"),
        ("fr", "en"),
        ("zh;q=0, en;q=0.1", "en"),
        ("zh;q=nonsense", "en"),
        ("", "en"),
    ],
)
def test_the_page_speaks_the_browsers_language(reader, accepted, tag):
    page = reader.get("/", headers={"accept-language": accepted})
    assert f'<html lang="{tag}"' in page.text


def test_the_address_chooses_and_a_cookie_keeps(reader):
    assert '<html lang="zh-CN" data-theme="dark"' in reader.get("/?ui=zh&theme=dark").text
    assert '<html lang="zh-CN" data-theme="dark"' in reader.get("/", headers={"accept-language": "en"}).text
    assert '<html lang="en" data-theme="dark"' in reader.get("/?ui=en").text
    assert '<html lang="en" data-theme="dark"' in reader.get("/?ui=<script>&theme=pink").text


def test_without_any_wish_the_settings_decide(reader):
    class Asked:
        query_params, cookies, headers = {}, {}, {}

    assert look_of(Asked(), "zh").ui == "zh"


def test_the_page_says_where_one_is(reader):
    page = reader.get("/").text
    assert '<a href="/" aria-current="page">' in page
    assert 'href="#main"' in page
    assert 'id="main"' in page


def test_nothing_inline_runs(reader):
    page = reader.get("/").text
    assert " style=" not in page
    assert "<style" not in page
    assert " onclick" not in page
    assert page.count("<script") == page.count("<script src=")


@pytest.mark.parametrize("path", ["/nowhere", "/static/none.js", "/wrong"])
def test_an_error_is_told_as_a_page(reader, path):
    answer = reader.get(path, headers={"accept-language": "zh"})
    assert answer.status_code in (400, 404)
    assert answer.headers["content-type"].startswith("text/html")
    assert 'lang="zh-CN"' in answer.text


def test_what_an_error_tells_is_shown_as_the_text_it_is(reader):
    page = reader.get("/wrong").text
    assert "&lt;b&gt;No&lt;/b&gt; {{7*7}}" in page
    assert "49" not in page.split("<main")[1].split("</main>")[0]


@pytest.mark.parametrize(
    ("path", "status", "code"),
    [
        ("/api/wrong?number=3", 400, "input"),
        ("/api/wrong?number=x", 422, "invalid"),
        ("/api/nowhere", 404, "not-found"),
    ],
)
def test_an_error_of_the_api_is_json(reader, path, status, code):
    answer = reader.get(path, headers={"accept-language": "zh"})
    assert answer.status_code == status
    told = answer.json()
    assert told["schema"] == 1
    assert told["error"]["code"] == code
    assert any("\u4e00" <= char <= "\u9fff" for char in told["error"]["message"])


def test_an_invalid_value_is_not_repeated(reader):
    assert "geheim" not in reader.get("/api/wrong?number=geheim").text


def test_the_api_is_described(reader):
    assert "/api/token" in reader.get("/api/openapi.json").json()["paths"]
    assert "/" not in reader.get("/api/openapi.json").json()["paths"]


def test_what_comes_from_others_brings_its_licence():
    vendor = Path(pages.__file__).parent / "static" / "vendor"
    names = {path.name.split("-")[0] for path in vendor.glob("*.js")}
    assert names
    assert {path.name.removesuffix("-LICENSE") for path in vendor.glob("*-LICENSE")} == names
