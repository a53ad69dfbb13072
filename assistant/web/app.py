"""The web application: routers joined, guarded from outside in."""

from __future__ import annotations

from pathlib import Path

from fastapi import APIRouter, FastAPI
from starlette.staticfiles import StaticFiles

from assistant import __version__
from assistant.settings import Settings
from assistant.web import api_token, failures, pages_home
from assistant.web.limits import Limits
from assistant.web.pages import Pages
from assistant.web.security import Guard, new_token

DEFAULT_PORT = 8755
# Pages and API in the order in which their addresses are looked up.
ROUTERS: tuple[APIRouter, ...] = (api_token.router, pages_home.router)
_STATIC = Path(__file__).parent / "static"


def make_app(settings: Settings, port: int = DEFAULT_PORT) -> FastAPI:
    """The workspace of these settings, to be served on `port` of this computer; it answers under no other name."""
    app = FastAPI(
        title="Casewright", version=__version__, openapi_url="/api/openapi.json", docs_url=None, redoc_url=None
    )
    token = new_token()
    app.state.settings = settings
    app.state.token = token
    app.state.pages = Pages(settings.ui, token)
    for router in ROUTERS:
        app.include_router(router)
    app.mount("/static", StaticFiles(directory=_STATIC), name="static")
    failures.install(app)
    # The last one added is the outermost.
    app.add_middleware(Limits)
    app.add_middleware(failures.Rescue)
    app.add_middleware(Guard, port=port, token=token)
    return app
