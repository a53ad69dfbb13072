"""What a user may set of a language model: which one, where it is, what it costs, and what it may be told.

Nothing is set by default, and then no model is asked. The key of a server comes from the environment alone, so that it
stands in no file of ours; it is never shown.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from pathlib import Path
from urllib.parse import urlsplit

from assistant.errors import InputError, Say

# What may stand before the colon of `generator`, and what after it (nothing where None).
KINDS: dict[str, str | None] = {"openai": None, "transformers": "NAME|DIR", "manual": "DIR", "replay": "DIR"}
KEYS = (
    "generator",
    "generator_url",
    "generator_model",
    "generator_timeout",
    "generator_context",
    "generator_device",
    "generator_dtype",
    "generator_price_in",
    "generator_price_out",
    "generator_currency",
    "pseudonymise",
)
_DEVICES = ("auto", "cpu", "cuda", "mps")
_DTYPES = ("auto", "float32", "float16", "bfloat16")


@dataclass(frozen=True, slots=True)
class ModelSettings:
    """The language model that words drafts, if any.

    Args:
        generator: `openai`, `transformers:NAME|DIR`, `manual:DIR`, `replay:DIR`, or nothing.
        url, model, key: of the server; the key is shown nowhere.
        timeout: seconds without a sign of life after which a server is given up; for `manual` the seconds that a
            person has for an answer. None for the backend's own.
        context: tokens that question and answer may have together, where the model does not tell.
        device, dtype: where and how exactly a local model computes.
        price_in, price_out: for a million tokens, in `currency`.
        pseudonymise: whether names are replaced before anything is sent; None: where texts leave this computer.
        cache: whether answers are kept, so that the same question is free the next time.
        record: a folder that questions and answers are recorded in.
        show_prompts: a folder that the questions are written to, instead of asking them.
    """

    generator: str = ""
    url: str = ""
    model: str = ""
    key: str = field(default="", repr=False)
    timeout: float | None = None
    context: int | None = None
    device: str = "auto"
    dtype: str = "auto"
    price_in: Decimal | None = None
    price_out: Decimal | None = None
    currency: str = "USD"
    pseudonymise: bool | None = None
    cache: bool = True
    record: Path | None = None
    show_prompts: Path | None = None

    def hides_names(self, sends_to: Say | None) -> bool:
        """Whether the model sees other names: as the user says, else where texts leave this computer (`sends_to`)."""
        return sends_to is not None if self.pseudonymise is None else self.pseudonymise

    @property
    def kind(self) -> str:
        """The backend: what stands before the colon."""
        return self.generator.partition(":")[0]

    @property
    def place(self) -> str:
        """What stands after the colon."""
        return self.generator.partition(":")[2]


def model_settings(values: Mapping[str, str], environ: Mapping[str, str]) -> ModelSettings:
    """The model's settings from the values of `KEYS`, and the key from `CASEWRIGHT_GENERATOR_KEY`.

    Raises:
        InputError: a value cannot be used.
    """
    return ModelSettings(
        generator=generator_at(values.get("generator", "")),
        url=_url(values.get("generator_url", "")),
        model=values.get("generator_model", ""),
        key=environ.get("CASEWRIGHT_GENERATOR_KEY", ""),
        timeout=_number("generator_timeout", values),
        context=_whole("generator_context", values),
        device=_one_of("generator_device", values, _DEVICES),
        dtype=_one_of("generator_dtype", values, _DTYPES),
        price_in=_price("generator_price_in", values),
        price_out=_price("generator_price_out", values),
        currency=values.get("generator_currency", "") or "USD",
        pseudonymise=_yes_no("pseudonymise", values),
    )


def generator_at(value: str) -> str:
    """A generator as it is kept in settings: known, and a folder made absolute; empty for none.

    Raises:
        InputError: there is no such kind, or what must follow its colon is missing.
    """
    kind, _, place = value.partition(":")
    if value in ("", "none"):
        return ""
    if kind not in KINDS or (KINDS[kind] is None) != (not place):
        kinds = [name if needs is None else f"{name}:{needs}" for name, needs in KINDS.items()]
        raise InputError(
            Say(f"There is no generator {value!r}.", f"没有生成模型 {value!r}。"),
            Say(f"Choose one of: {', '.join(kinds)}.", f"请选择：{'、'.join(kinds)}。"),
        )
    folder = Path(place).expanduser()
    # A name of `transformers` that is no folder here is one of the hub.
    made_absolute = kind in ("manual", "replay") or (kind == "transformers" and folder.is_dir())
    return f"{kind}:{folder.absolute()}" if made_absolute else value


def _url(value: str) -> str:
    if not value:
        return ""
    try:
        parts = urlsplit(value)
        known = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        known = False
    if not known or parts.username or parts.password or parts.query or parts.fragment:
        raise InputError(
            Say(
                "'generator_url' must be an address like http://localhost:11434/v1, without a name, password or question mark.",
                "'generator_url' 应是形如 http://localhost:11434/v1 的地址，不含用户名、密码或问号。",
            ),
            Say(
                "Correct the address; a key belongs in the variable CASEWRIGHT_GENERATOR_KEY.",
                "请改正地址；密钥请放在环境变量 CASEWRIGHT_GENERATOR_KEY 中。",
            ),
        )
    return value.rstrip("/")


def _number(key: str, values: Mapping[str, str]) -> float | None:
    value = values.get(key, "")
    if not value:
        return None
    try:
        number = float(value)
    except ValueError:
        number = 0.0
    if not 0 < number <= 1_000_000:
        raise _unusable(key, value, Say("a number above 0", "大于 0 的数"))
    return number


def _whole(key: str, values: Mapping[str, str]) -> int | None:
    number = _number(key, values)
    if number is not None and number != int(number):
        raise _unusable(key, values[key], Say("a whole number", "整数"))
    return None if number is None else int(number)


def _price(key: str, values: Mapping[str, str]) -> Decimal | None:
    value = values.get(key, "")
    if not value:
        return None
    try:
        price = Decimal(value)
    except InvalidOperation:
        price = Decimal(-1)
    if not price.is_finite() or price < 0:
        raise _unusable(key, value, Say("a price like 0.27, for a million tokens", "每百万 token 的价格，如 0.27"))
    return price


def _yes_no(key: str, values: Mapping[str, str]) -> bool | None:
    answers = {"": None, "true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}
    value = values.get(key, "")
    if value.lower() not in answers:
        raise _unusable(key, value, Say("true or false", "true 或 false"))
    return answers[value.lower()]


def _one_of(key: str, values: Mapping[str, str], known: tuple[str, ...]) -> str:
    value = values.get(key, "") or "auto"
    if value not in known:
        raise _unusable(key, value, Say(f"one of {', '.join(known)}", f"以下之一：{'、'.join(known)}"))
    return value


def _unusable(key: str, value: str, wanted: Say) -> InputError:
    return InputError(
        Say(f"{key!r} must be {wanted.en}, not {value!r}.", f"{key!r} 应是{wanted.zh}，不能是 {value!r}。"),
        Say("Correct the setting.", "请改正该设置。"),
    )
