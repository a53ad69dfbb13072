"""The workspace without a network: requests go straight into the app."""

import pytest
from starlette.testclient import TestClient

from assistant.settings import Settings
from assistant.web.app import DEFAULT_PORT, make_app

ADDRESS = f"http://127.0.0.1:{DEFAULT_PORT}"


@pytest.fixture
def app(tmp_path):
    """A workspace of its own."""
    return make_app(Settings(tmp_path / "data"))


@pytest.fixture
def reader(app):
    """Somebody who only reads: no token."""
    with TestClient(app, base_url=ADDRESS, raise_server_exceptions=False) as client:
        yield client


@pytest.fixture
def client(reader):
    """The user's own page: it carries the token, and the cookie that came with it."""
    reader.headers["X-CSRF-Token"] = reader.get("/api/token").json()["token"]
    return reader
