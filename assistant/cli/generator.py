"""The options that have a language model word a draft, and what is told of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from assistant.cli import show
from assistant.cli.lazy import pipeline, spending
from assistant.cli.wording import both
from assistant.errors import GeneratorError, Say
from assistant.model_settings import generator_at
from assistant.settings import Settings

if TYPE_CHECKING:
    from assistant.pipeline import Parts

GeneratorName = Annotated[
    str | None,
    typer.Option(
        "--generator",
        metavar="NAME",
        help=both(
            "Have a language model word the draft, each sentence checked: openai (a server, see Settings), "
            "transformers:DIR, manual:DIR (you paste), replay:DIR (recorded); none for none.",
            "让语言模型来写，逐句核对：openai（服务，见“设置”）、transformers:DIR、manual:DIR（由您粘贴）、"
            "replay:DIR（录制的回答）；none 表示不用。",
        ),
    ),
]
ShowPrompts = Annotated[
    Path | None,
    typer.Option(
        "--show-prompts",
        metavar="DIR",
        help=both(
            "Write exactly what the model would be sent, and send nothing.", "写出会发送给模型的全部内容，但不发送。"
        ),
    ),
]
Pseudonymise = Annotated[
    bool | None,
    typer.Option(
        "--pseudonymise/--no-pseudonymise",
        help=both(
            "Whether the model sees other names than the real ones; without either, where texts leave this computer.",
            "是否让模型只看到化名；都不写时，内容会离开本机才用化名。",
        ),
    ),
]
Record = Annotated[
    Path | None,
    typer.Option(
        "--record",
        metavar="DIR",
        help=both("Record the model's answers, for replay.", "录制模型的回答，供 replay 使用。"),
    ),
]
NoCache = Annotated[
    bool,
    typer.Option("--no-cache", help=both("Ask again what was answered before.", "已有回答的问题也重新提问。")),
]


@dataclass(frozen=True, slots=True)
class ModelOptions:
    """What the command line says of the language model; None where it says nothing."""

    generator: str | None = None
    show_prompts: Path | None = None
    pseudonymise: bool | None = None
    record: Path | None = None
    no_cache: bool = False


def with_generator(settings: Settings, said: ModelOptions) -> Settings:
    """The settings with what the command line says of the language model.

    Raises:
        InputError: there is no such generator.
    """
    was = settings.model
    model = replace(
        was,
        generator=was.generator if said.generator is None else generator_at(said.generator),
        pseudonymise=was.pseudonymise if said.pseudonymise is None else said.pseudonymise,
        cache=not said.no_cache,
        record=said.record,
        show_prompts=said.show_prompts,
    )
    return replace(settings, model=model)


def announce(settings: Settings) -> None:
    """Tell where texts will go before anything is sent; nothing where they stay on this computer.

    Raises:
        InputError: what the model needs is not set.
        MissingExtra: the library that it needs is not installed.
    """
    state = pipeline.generator_report(settings)
    if state is None or state.sends_to is None:
        return
    where, ui = state.sends_to.in_(settings.ui), settings.ui
    shown = settings.model.show_prompts
    if shown is not None:
        say = Say(
            f"Nothing is sent: what would go to {where} is written to {shown}.",
            f"不会发送任何内容：将发送到 {where} 的内容写在 {shown}。",
        )
    else:
        hidden = settings.model.hides_names(state.sends_to)
        names = Say("under other names", "使用化名") if hidden else Say("with the real names", "使用真实名称")
        say = Say(
            f"Passages of the interview go to {where}, {names.en}; nothing off the record does.",
            f"访谈片段将发送到 {where}，{names.zh}；不公开的内容不会发送。",
        )
    show.note(say.in_(ui))


def tell_spent(parts: Parts, settings: Settings) -> None:
    """Tell what asking took, if anything was asked."""
    try:
        generator = parts.generator
    except GeneratorError:  # told with the draft
        return
    if generator is not None and generator.spent.asked:
        model = settings.model
        prices = spending.Prices(model.price_in, model.price_out, model.currency)
        show.note(spending.told_after(generator.spent, prices).in_(settings.ui))
