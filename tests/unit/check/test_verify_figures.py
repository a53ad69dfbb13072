"""Which units are one: 十八个点 of a share are 18 percentage points, eighteen minutes are no hours."""

import pytest

from assistant.check.verify_figures import agree
from assistant.metrics.quantities import find_quantities


@pytest.mark.parametrize(
    ("one", "two", "lang", "same"),
    [
        ("超时率降了十八个点", "下降18个百分点", "zh", True),
        ("等了十八个小时", "下降18个百分点", "zh", False),
        ("It took eighteen minutes.", "It took 18 hours.", "en", False),
        ("It took eighteen minutes.", "It took 18 minutes.", "en", True),
    ],
)
def test_what_units_agree(one, two, lang, same):
    (first,), (second,) = find_quantities(one, lang), find_quantities(two, lang)
    assert agree(first, second) is same
