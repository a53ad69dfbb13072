"""Values of a story about one day, which tell nothing of how things stand: 有一年对出来，我们多了六十条."""

from __future__ import annotations

from assistant.metrics.mentions import Mention
from assistant.patterns import regex

_ONCE = regex(r"(?:^|[，。；])(?:最?后来)?有一(?:年|回|次|天|晚|趟)")


def anecdote(mention: Mention) -> bool:
    """Whether the Chinese sentence tells of one time, before the value."""
    return _ONCE.search(mention.line.text, 0, mention.quantity.span.start - mention.line.span.start) is not None
