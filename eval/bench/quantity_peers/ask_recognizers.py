"""What Microsoft Recognizers-Text finds: numbers, percentages, currencies, dimensions, dates and times."""

from __future__ import annotations

import re
from typing import Protocol

from answers import CODES, Answer, serve
from recognizers_date_time import recognize_datetime
from recognizers_number import recognize_number, recognize_percentage
from recognizers_number_with_unit import recognize_currency, recognize_dimension


class Found(Protocol):
    """What its recognisers return; `end` is inclusive."""

    start: int
    end: int
    type_name: str
    resolution: dict


def find(lang: str, text: str) -> list[Answer]:
    """All its answers for a sentence, in our units."""
    culture = "zh-cn" if lang == "zh" else "en-us"
    answers = [_numeric(f, None) for f in recognize_number(text, culture)]
    answers += [_numeric(f, "percent") for f in recognize_percentage(text, culture)]
    answers += [_money(f) for f in recognize_currency(text, culture)]
    answers += [_numeric(f, None) for f in recognize_dimension(text, culture)]
    answers += [_dated(f) for f in recognize_datetime(text, culture)]
    return [a for a in answers if a is not None]


def _numeric(found: Found, unit: str | None) -> Answer | None:
    said = str(found.resolution.get("value") or "").rstrip("%")
    return None if not said else (found.start, found.end + 1, float(said), unit, True)


def _money(found: Found) -> Answer | None:
    code = found.resolution.get("isoCurrency") or CODES.get(found.resolution["unit"].lower())
    answer = _numeric(found, code)
    return (*answer[:2], answer[2] / 100, "USD", True) if answer and code == "USD/100" else answer


def _dated(found: Found) -> Answer | None:
    chosen = found.resolution["values"][0]
    kind = found.type_name.rpartition(".")[2]
    if kind == "duration" and re.fullmatch(r"[\d.]+", chosen["value"]):
        return (found.start, found.end + 1, float(chosen["value"]), "second", True)
    if kind == "time":
        # Of two readings (T04:00 and T16:00) either would do: the benchmark compares by the half day.
        hour, minute = chosen["value"].split(":")[:2]
        return (found.start, found.end + 1, int(hour) * 100.0 + int(minute), "clock", False)
    year = re.match(r"(\d{4})(?:-(\d\d)-(\d\d))?$", chosen["timex"])
    if year:
        whole = "".join(part for part in year.groups() if part)
        return (found.start, found.end + 1, float(whole), "date" if year[2] else "year", False)
    day = re.match(r"XXXX-\d\d-(\d\d)$", chosen["timex"])
    return (found.start, found.end + 1, float(day[1]), "day of month", False) if day else None


if __name__ == "__main__":
    serve(find)
