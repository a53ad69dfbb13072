"""English shares with what they are of between the numbers, and what only looks like one."""

import pytest

from assistant.metrics.quantities import find_quantities


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("One jar in twenty, thereabouts.", [("5", "percent")]),
        ("Nearly one page in four had a wrong name.", [("25", "percent")]),
        ("Nine times out of ten it's the wrong one.", [("90", "percent")]),
        ("We did the last one in eleven weeks.", [("77", "day")]),
        ("We lost five vans in twenty-three.", [("5", "count"), ("2023", "year")]),
        ("Two lads in two cars came.", [("2", "count"), ("2", "count")]),
        ("Three crews in nine towns, all told.", [("3", "count"), ("9", "count")]),
        ("Four hours ten of a nine-hour shift.", [("250", "minute"), ("9", "hour")]),
    ],
)
def test_what_is_a_share(text, wanted):
    found = [
        (f"{q.value:f}".rstrip("0").rstrip(".") if "." in f"{q.value:f}" else f"{q.value:f}", q.unit)
        for q in find_quantities(text, "en")
    ]
    assert [f for f in found if f != ("1", "count")] == wanted
