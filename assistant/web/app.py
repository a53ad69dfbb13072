"""The web application: routers joined, guarded from outside in."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from fastapi import APIRouter, FastAPI
from starlette.staticfiles import StaticFiles

from assistant import __version__
from assistant.settings import Settings
from assistant.web import (
    api_assistant,
    api_library,
    api_projects,
    api_token,
    failures,
    pages_assistant,
    pages_draft,
    pages_home,
    pages_library,
    pages_library_edit,
    pages_versions,
)
from assistant.web.desk import Desk
from assistant.web.library_desk import LibraryDesk
from assistant.web.limits import Limits
from assistant.web.pages import Pages
from assistant.web.security import Guard, new_token

DEFAULT_PORT = 8755
# Pages and API in the order in which their addresses are looked up.
ROUTERS: tuple[APIRouter, ...] = (
    api_token.router,
    api_projects.router,
    api_assistant.router,
    api_library.router,
    pages_home.router,
    pages_draft.router,
    pages_versions.router,
    pages_assistant.router,
    pages_library.router,
    pages_library_edit.router,
)
_STATIC = Path(__file__).parent / "static"


def make_app(settings: Settings, port: int = DEFAULT_PORT) -> FastAPI:
    """The workspace of these settings, to be served on `port` of this computer; it answers under no other name."""
    desk = Desk(settings)
    app = FastAPI(
        title="Casewright",
        version=__version__,
        openapi_url="/api/openapi.json",
        docs_url=None,
        redoc_url=None,
        lifespan=lambda _: _at_work(desk),
    )
    token = new_token()
    app.state.settings = settings
    app.state.desk = desk
    app.state.token = token
    app.state.pages = Pages(settings.ui, token)
    app.state.library = LibraryDesk(settings)
    for router in ROUTERS:
        app.include_router(router)
    app.mount("/static", StaticFiles(directory=_STATIC), name="static")
    failures.install(app)
    # The last one added is the outermost.
    app.add_middleware(Limits)
    app.add_middleware(failures.Rescue)
    app.add_middleware(Guard, port=port, token=token)
    return app


@asynccontextmanager
async def _at_work(desk: Desk) -> AsyncIterator[None]:
    """The desk's worker runs while the workspace is served."""
    desk.start()
    try:
        yield
    finally:
        desk.stop()
