"""The workspace without a network: requests go straight into the app."""

from functools import cache

import pytest
from starlette.testclient import TestClient

from assistant import pipeline
from assistant.settings import Settings
from assistant.web.app import DEFAULT_PORT, make_app
from tests.unit.web.interviews import copied, desk_in, uploaded

ADDRESS = f"http://127.0.0.1:{DEFAULT_PORT}"


@pytest.fixture(scope="package", autouse=True)
def _models_are_loaded_once():
    """Every desk has settings of its own and would load the same models anew."""
    with pytest.MonkeyPatch.context() as patch:
        for name in ("load_labeller", "load_salience", "embedder_named"):
            patch.setattr(pipeline, name, cache(getattr(pipeline, name)))
        yield


@pytest.fixture
def app(tmp_path):
    """A workspace of its own."""
    return make_app(Settings(tmp_path / "data"))


@pytest.fixture
def reader(app):
    """Somebody who only reads: no token."""
    # Not entered: what is served beside the pages, the worker with its processes, does not start.
    return TestClient(app, base_url=ADDRESS, raise_server_exceptions=False)


@pytest.fixture
def client(reader):
    """The user's own page: it carries the token, and the cookie that came with it."""
    reader.headers["X-CSRF-Token"] = reader.get("/api/token").json()["token"]
    return reader


@pytest.fixture(scope="session")
def drafts(tmp_path_factory):
    """A workspace with a drafted interview in each language, and their ids."""
    folder = tmp_path_factory.mktemp("drafts") / "data"
    desk = desk_in(folder)
    return folder, {lang: uploaded(desk, lang).id for lang in ("en", "zh")}


@pytest.fixture
def desk(app, drafts, tmp_path):
    """The desk of the app, with a copy of these drafts; its worker does not run."""
    folder, _ = drafts
    app.state.desk = copied(folder, tmp_path / "copy")
    return app.state.desk
