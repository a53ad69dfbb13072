"""Each test in both languages."""

from __future__ import annotations

import pytest

from tests.model_cases import small_case


@pytest.fixture(params=["en", "zh"])
def case(request):
    """A small interview with its offline draft."""
    return small_case(request.param)
