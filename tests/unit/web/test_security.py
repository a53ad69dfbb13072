"""Who may talk to the workspace, and what every answer carries."""

import pytest
from starlette.testclient import TestClient

from assistant.settings import Settings
from assistant.web.app import make_app
from assistant.web.security import HEADERS, TOKEN_COOKIE
from tests.unit.web.conftest import ADDRESS


@pytest.fixture
def app(app):
    @app.post("/api/echo")
    async def echo() -> str:
        return "done"

    @app.get("/boom")
    async def boom() -> str:
        raise RuntimeError("secret words")

    return app


@pytest.mark.parametrize("host", ["127.0.0.1:8755", "localhost:8755", "[::1]:8755", "LOCALHOST:8755"])
def test_it_answers_under_its_own_names(reader, host):
    assert reader.get("/", headers={"host": host}).status_code == 200


@pytest.mark.parametrize(
    "host",
    [
        "evil.example",
        "evil.example:8755",
        "127.0.0.1",
        "localhost:80",
        "127.0.0.1:8756",
        "127.0.0.1.evil.example:8755",
        "",
    ],
)
@pytest.mark.parametrize("path", ["/", "/static/base.css", "/api/token", "/nowhere"])
def test_any_other_host_is_refused(reader, host, path):
    answer = reader.get(path, headers={"host": host})

    assert answer.status_code == 421
    assert "本机" in answer.text or "this computer" in answer.text
    assert TOKEN_COOKIE not in answer.headers.get("set-cookie", "")


def test_the_port_is_the_one_served(tmp_path):
    with TestClient(make_app(Settings(tmp_path), port=9000), base_url="http://localhost:9000") as client:
        assert client.get("/").status_code == 200
        assert client.get("/", headers={"host": "localhost:8755"}).status_code == 421


@pytest.mark.parametrize(
    "path", ["/", "/nowhere", "/boom", "/static/base.css", "/static/no.css", "/api/token", "/api/no"]
)
def test_every_answer_carries_the_headers(reader, path):
    answer = reader.get(path)

    assert {name: answer.headers[name] for name in HEADERS} == HEADERS
    policy = answer.headers["content-security-policy"]
    assert "unsafe" not in policy
    assert "frame-ancestors 'none'" in policy
    if not path.startswith("/static/"):
        assert answer.headers["cache-control"] == "no-store"


def test_a_fault_of_ours_tells_nothing_of_itself(reader):
    answer = reader.get("/boom")

    assert answer.status_code == 500
    assert "secret" not in answer.text
    assert "Traceback" not in answer.text


def test_own_page_may_write(client):
    sent = {"origin": ADDRESS, "sec-fetch-site": "same-origin"}
    assert client.post("/api/echo", headers=sent).status_code == 200
    assert client.post("/api/echo").status_code == 200


@pytest.mark.parametrize(
    "sent",
    [
        {"origin": "https://evil.example"},
        {"origin": "null"},
        {"origin": "http://127.0.0.1:9999"},
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site"},
        {"sec-fetch-site": "none"},
    ],
)
def test_a_write_from_elsewhere_is_refused(client, sent):
    answer = client.post("/api/echo", headers=sent)

    assert answer.status_code == 403
    assert answer.json()["error"]["code"] == "foreign"


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE"])
def test_a_write_without_the_token_is_refused(reader, method):
    reader.get("/")
    answer = reader.request(method, "/api/echo")

    assert answer.status_code == 403
    assert answer.json()["error"]["code"] == "token"


def test_token_and_cookie_must_both_be_there(client):
    right = client.headers["X-CSRF-Token"]
    assert client.post("/api/echo", headers={"x-csrf-token": "x" * len(right)}).status_code == 403
    client.cookies.clear()
    assert client.post("/api/echo").status_code == 403


def test_the_cookie_stays_on_this_site_and_out_of_scripts(reader):
    cookie = reader.get("/").headers["set-cookie"]

    assert "SameSite=Strict" in cookie
    assert "HttpOnly" in cookie
    assert "set-cookie" not in reader.get("/").headers, "once is enough"


def test_a_page_of_an_earlier_run_is_told_to_fetch_a_new_token(client):
    answer = client.post("/api/echo", headers={"x-csrf-token": "of-yesterday"})
    assert "/api/token" in answer.json()["error"]["hint"]
    told = client.post("/api/echo", headers={"x-csrf-token": "of-yesterday", "accept-language": "zh-CN"})
    assert "令牌" in told.json()["error"]["message"]
