"""What asking a language model takes: told before as an estimate, and counted while it is asked."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, replace
from decimal import ROUND_UP, Decimal

from assistant.errors import GeneratorError, Say
from assistant.ports import Answer, Generator, OnText, Request

_MILLION = Decimal(1_000_000)
_CENT = Decimal("0.01")


@dataclass(frozen=True, slots=True)
class Prices:
    """What a million tokens cost; None where nobody said."""

    per_in: Decimal | None = None
    per_out: Decimal | None = None
    currency: str = "USD"

    def of(self, tokens_in: int, tokens_out: int) -> Decimal | None:
        """What so many tokens cost, rounded up to the cent; None without both prices."""
        if self.per_in is None or self.per_out is None:
            return None
        cost = (tokens_in * self.per_in + tokens_out * self.per_out) / _MILLION
        return cost.quantize(_CENT, ROUND_UP)


@dataclass(frozen=True, slots=True)
class Spent:
    """What was asked: `cached` of the questions cost nothing and count no tokens; `exact` unless tokens were estimated."""

    asked: int = 0
    cached: int = 0
    tokens_in: int = 0
    tokens_out: int = 0
    seconds: float = 0.0
    exact: bool = True


class Meter:
    """Implements `assistant.ports.Generator` around another one and counts what it takes (`spent`)."""

    def __init__(self, inner: Generator) -> None:
        self._inner = inner
        self.spent = Spent()

    @property
    def id(self) -> str:
        """See `ports.Generator`."""
        return self._inner.id

    @property
    def sends_to(self) -> Say | None:
        """See `ports.Generator`."""
        return self._inner.sends_to

    @property
    def context(self) -> int | None:
        """See `ports.Generator`."""
        return self._inner.context

    def tokens(self, text: str) -> int:
        """See `ports.Generator`."""
        return self._inner.tokens(text)

    def generate(self, request: Request, on_text: OnText | None = None) -> Answer:
        """See `ports.Generator`."""
        answer = self._inner.generate(request, on_text)
        self.spent = self._with(request, answer)
        return answer

    def _with(self, request: Request, answer: Answer) -> Spent:
        now = self.spent
        if answer.cached:
            return replace(now, asked=now.asked + 1, cached=now.cached + 1)
        told = answer.tokens_in is not None and answer.tokens_out is not None
        tokens_in = _asked(self, request) if answer.tokens_in is None else answer.tokens_in
        tokens_out = self.tokens(answer.text) if answer.tokens_out is None else answer.tokens_out
        return Spent(
            now.asked + 1,
            now.cached,
            now.tokens_in + tokens_in,
            now.tokens_out + tokens_out,
            now.seconds + answer.seconds,
            now.exact and told,
        )


class Rehearsal:
    """Implements `assistant.ports.Generator` for another one: takes the questions (`asked`) and answers none."""

    def __init__(self, generator: Generator) -> None:
        self._generator = generator
        self.asked: list[Request] = []
        self.id = generator.id
        self.sends_to = generator.sends_to
        self.context = generator.context

    def tokens(self, text: str) -> int:
        """See `ports.Generator`."""
        return self._generator.tokens(text)

    def generate(self, request: Request, on_text: OnText | None = None) -> Answer:
        """Notes the question.

        Raises:
            GeneratorError: always.
        """
        self.asked.append(request)
        raise GeneratorError(
            "unanswered",
            Say("This is only a rehearsal.", "这只是预演。"),
            Say("Ask the model itself.", "请向模型本身提问。"),
        )


def expected(requests: Iterable[Request], generator: Generator) -> Spent:
    """What these questions take at most: every answer as long as it may be, and nothing kept from before."""
    asked = tuple(requests)
    tokens_in = sum(_asked(generator, one) for one in asked)
    return Spent(len(asked), 0, tokens_in, sum(one.max_tokens for one in asked), exact=False)


def told_before(most: Spent, prices: Prices, generator: Generator, pace: float | None = None) -> Say:
    """The estimate in words: who is asked, where it goes, how much, what it costs and how long it takes at most.

    Args:
        most: what will be asked at most.
        prices: what tokens cost.
        generator: who is asked.
        pace: tokens that it wrote in a second so far, if it was asked before.
    """
    cost = prices.of(most.tokens_in, most.tokens_out)
    price = (
        Say("", "") if cost is None else Say(f", {prices.currency} {cost} at most", f"，最多 {prices.currency} {cost}")
    )
    minutes = math.ceil(most.tokens_out / (pace * 60)) if pace else 0
    time = (
        Say(f", {minutes} min at most at its pace so far", f"，按以往速度最多 {minutes} 分钟") if pace else Say("", "")
    )
    to = generator.sends_to or Say("this computer", "本机")
    return Say(
        f"About {most.asked} questions to {generator.id} ({to.en}): about {most.tokens_in:,} tokens,"
        f" up to {most.tokens_out:,} in return{price.en}{time.en}.",
        f"将向 {generator.id}（{to.zh}）提问约 {most.asked} 次：约 {most.tokens_in:,} 个 token，"
        f"回答最多 {most.tokens_out:,} 个{price.zh}{time.zh}。",
    )


def told_after(spent: Spent, prices: Prices) -> Say:
    """What it took, in words."""
    cost = prices.of(spent.tokens_in, spent.tokens_out)
    price = Say("", "") if cost is None else Say(f", {prices.currency} {cost}", f"，{prices.currency} {cost}")
    about = Say("", "") if spent.exact else Say("about ", "约 ")
    kept = (
        Say(f", {spent.cached} of them answered before", f"，其中 {spent.cached} 次已有回答")
        if spent.cached
        else Say("", "")
    )
    noun = "question" if spent.asked == 1 else "questions"
    return Say(
        f"{spent.asked} {noun}{kept.en}: {about.en}{spent.tokens_in:,} tokens out, {spent.tokens_out:,} back,"
        f" {spent.seconds:.0f} s{price.en}.",
        f"提问 {spent.asked} 次{kept.zh}：发出{about.zh}{spent.tokens_in:,} 个 token，收到 {spent.tokens_out:,} 个，"
        f"用时 {spent.seconds:.0f} 秒{price.zh}。",
    )


def _asked(generator: Generator, request: Request) -> int:
    return sum(generator.tokens(message.content) for message in request.messages)
