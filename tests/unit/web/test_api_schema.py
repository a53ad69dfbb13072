"""Whatever fits the API's own description, and much that does not, never breaks the server."""

import os
import shutil
from contextlib import suppress

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis.errors import Unsatisfiable
from starlette.testclient import TestClient

from assistant.settings import Settings
from assistant.web.app import DEFAULT_PORT, make_app
from tests.unit.web.interviews import desk_in, uploaded

ADDRESS = f"http://127.0.0.1:{DEFAULT_PORT}"
EXAMPLES = int(os.environ.get("CASEWRIGHT_API_EXAMPLES", "3"))  # requests of each kind; raise it to search longer

SENT = ("headers", "params", "data", "files", "json")


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    folder = tmp_path_factory.mktemp("made") / "data"
    return folder, uploaded(desk_in(folder), "en").id


@pytest.fixture
def client(made, tmp_path):
    shutil.copytree(made[0], tmp_path / "data")
    app = make_app(Settings(tmp_path / "data", library=str(tmp_path / "library.sqlite")))
    client = TestClient(app, base_url=ADDRESS, raise_server_exceptions=False)
    client.headers["X-CSRF-Token"] = client.get("/api/token").json()["token"]
    return client


@pytest.mark.parametrize("negative", [False, True], ids=["fitting", "unfitting"])
def test_no_request_breaks_the_server(client, made, negative):
    project = made[1]
    schema = schemathesis.openapi.from_dict(client.get("/api/openapi.json").json())
    mode = schemathesis.GenerationMode.NEGATIVE if negative else schemathesis.GenerationMode.POSITIVE
    operations = [found.ok() for found in schema.get_all_operations()]
    assert len(operations) > 20
    for operation in operations:

        @seed(0)
        @settings(
            max_examples=EXAMPLES, database=None, deadline=None, phases=[Phase.generate],
            suppress_health_check=list(HealthCheck),
        )  # fmt: skip
        @given(case=operation.as_strategy(generation_mode=mode))
        def sent(case):
            asked = case.as_transport_kwargs(base_url=ADDRESS)
            sent_on = {
                "content" if key == "data" and isinstance(asked[key], bytes) else key: asked[key]
                for key in SENT
                if asked.get(key)
            }
            for path in dict.fromkeys((asked["url"], _to(asked["url"], project))):
                if path != asked["url"] and isinstance(sent_on.get("json"), dict):
                    sent_on["json"]["base"] = _head(client, project)
                answer = client.request(asked["method"], path, **sent_on)
                assert answer.status_code < 500, (asked["method"], path, sent_on, answer.text)

        with suppress(Unsatisfiable):  # what takes nothing can get nothing wrong
            sent()


def _to(url, project):
    """The same request for the project that is there; it is never removed, and nobody waits for its draft."""
    parts = url.split("/")
    fits = len(parts) > 6 and parts[4] == "projects" and parts[6] != "progress"
    return "/".join([*parts[:5], project, *parts[6:]]) if fits else url


def _head(client, project):
    return client.get(f"/api/projects/{project}").json()["project"]["head"]
