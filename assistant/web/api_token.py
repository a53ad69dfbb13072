"""The token that a program, or a page left open over a restart, needs before it may change anything."""

from __future__ import annotations

from fastapi import APIRouter, Request
from pydantic import BaseModel

router = APIRouter(prefix="/api", tags=["session"])


class TokenAnswer(BaseModel):
    """What to send with every request that changes something: as `X-CSRF-Token`, and as the cookie set with it."""

    token: str


@router.get("/token")
async def token(request: Request) -> TokenAnswer:
    """The token of this run of the workspace; the answer also sets it as a cookie."""
    return TokenAnswer(token=request.app.state.token)
