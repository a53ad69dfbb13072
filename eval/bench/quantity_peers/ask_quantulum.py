"""What quantulum3 finds; it reads English only."""

from __future__ import annotations

from answers import CODES, Answer, serve
from quantulum3 import parser

# A minute of an hour and one of an arc are the same word.
_TIMES = {"millisecond": 0.001, "second": 1, "minute": 60, "minute of arc": 60, "hour": 3600, "day": 86400, "week": 604800, "fortnight": 1209600,
          "month": 2592000, "year": 31536000, "century": 3153600000}  # fmt: skip


def find(lang: str, text: str) -> list[Answer]:
    """All its answers for a sentence, in our units."""
    out: list[Answer] = []
    for found in parser.parse(text) if lang == "en" else []:
        name = found.unit.name.lower()
        unit, size = ("second", _TIMES[name]) if name in _TIMES else (CODES.get(name), 1)
        if name == "percentage":
            unit = "percent"
        value = found.value / 100 if unit == "USD/100" else found.value * size
        out.append((*found.span, value, "USD" if unit == "USD/100" else unit, True))
    return out


if __name__ == "__main__":
    serve(find)
