"""What a run covers: suite, interviews, and which of them models are kept from."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from assistant.errors import InputError, Say
from assistant.resources import data_root
from assistant.score.folds import folds
from assistant.score.items import Item, load_items
from assistant.score.suites import Suite, load_suite


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to be scored: `items` is the whole data set, `chosen` what is run; `folds` only where models are."""

    suite: Suite
    data: Path
    items: tuple[Item, ...]
    chosen: tuple[Item, ...]
    folds: Mapping[str, int]


def plan_run(data: Path | None, suite: str, only: Sequence[str] = (), lang: str | None = None) -> Plan:
    """What a run of the suite over the data folder (without one, that of the checkout) covers.

    Raises:
        InputError: the folder, the suite or an item is missing or malformed, or nothing is left to score.
    """
    folder = data or data_root() / "eval"
    chosen_suite = _suite(folder, suite)
    items = load_items(folder / chosen_suite.data)
    wanted = load_items(folder / chosen_suite.data, only) if only else items
    chosen = tuple(item for item in wanted if lang in (None, item.lang))
    if not chosen:
        raise InputError(
            Say("Nothing is left to score.", "没有剩下可评测的内容。"),
            Say("--only and --lang exclude each other here.", "--only 与 --lang 的条件互相排斥。"),
        )
    spread = folds((item.id for item in items), chosen_suite.folds) if chosen_suite.folds else {}
    if spread:
        _check_enough(items)
    return Plan(chosen_suite, folder, items, chosen, spread)


def _suite(folder: Path, name: str) -> Suite:
    known = [path.stem for path in sorted((folder / "suites").glob("*.toml"))]
    if not known:
        raise InputError(
            Say(f"There is no evaluation data in {str(folder)!r}.", f"{str(folder)!r} 里没有评测数据。"),
            Say(
                "Name the folder that holds 'suites' with --data; in a checkout it is 'eval'.",
                "请用 --data 指定含 suites 的文件夹；在源码目录中是 eval。",
            ),
        )
    if name not in known:
        raise InputError(
            Say(f"There is no suite {name!r}.", f"没有评测套件 {name!r}。"),
            Say(f"Known are: {', '.join(known)}", f"现有：{'、'.join(known)}"),
        )
    return load_suite(folder / "suites" / f"{name}.toml")


def _check_enough(items: Sequence[Item]) -> None:
    for lang, count in sorted(Counter(item.lang for item in items).items()):
        if count == 1:
            raise InputError(
                Say(
                    f"There is only one interview in {lang!r}: no model could be trained without it.",
                    f"语言 {lang!r} 只有一份访谈，无法训练没见过它的模型。",
                ),
                Say("Add a second one.", "请再添加一份。"),
            )
