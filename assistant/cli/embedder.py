"""The options that name another embedder or a re-ranker for the search."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated

import typer

from assistant.cli.wording import both
from assistant.settings import Settings, embedder_at

EmbedderName = Annotated[
    str | None,
    typer.Option(
        "--embedder",
        metavar="NAME|DIR",
        help=both(
            "Another embedder for the search: a sentence-transformers model, by name or folder.",
            "检索改用其他向量模型：sentence-transformers 模型的名称或文件夹。",
        ),
    ),
]
RerankerName = Annotated[
    str | None,
    typer.Option(
        "--reranker",
        metavar="NAME|DIR",
        help=both(
            "Have the best cases read again by a cross-encoder, by name or folder.",
            "用 cross-encoder 模型（名称或文件夹）对最相似的案例重新排序。",
        ),
    ),
]
AllowDownload = Annotated[
    bool,
    typer.Option(
        "--allow-download",
        help=both("Fetch that model if it is not on this computer.", "本机没有该模型时允许下载。"),
    ),
]


def with_embedder(
    settings: Settings, name: str | None, *, allow_download: bool, reranker: str | None = None
) -> Settings:
    """The settings with another embedder and re-ranker, if they are named."""
    embedder = settings.embedder if name is None else embedder_at(name)
    read_again = settings.reranker if reranker is None else embedder_at(reranker)
    return replace(settings, embedder=embedder, reranker=read_again, allow_download=allow_download)
