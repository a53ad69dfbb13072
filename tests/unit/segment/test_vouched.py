"""A request, the promise that answers it and a colleague's objection vouch for each other."""

import pytest

from tests.unit.segment.talks import Case, judged


@pytest.mark.parametrize(
    ("talk", "hidden"),
    [
        (
            "Q: Was there a bad week?\nA: Tolmie's lost a whole batch in March. You can know that, the people who read it can't. We learned from it. It took a month.\nQ: I'll keep that in my head and nowhere else.\nA: We have nine vats.",
            True,
        ),
        ("Q: Was there a bad week?\nA: Tolmie's lost a whole batch in March. They phoned us.\nQ: And then?\nA: We have nine vats.", False),
    ],
)  # fmt: skip
def test_a_request_and_the_promise_that_answers_it_vouch_for_each_other(talk, hidden):
    said, off = judged(Case("vouched", talk), "en")
    batch = next(i for i, u in enumerate(said) if "Tolmie" in u.text)
    vats = next(i for i, u in enumerate(said) if "vats" in u.text)
    assert (batch in off.doubtful) == hidden
    assert vats not in off.hidden | off.guarded


def test_what_a_colleague_objects_to_is_doubtful_where_the_interviewer_gives_in():
    words = "Q: And prices?\nA: They charge us three thousand a week. It is robbery.\nB: We live off them, Joan. Don't put that in.\n"
    for answer, hidden in (("Q: I won't use it.", True), ("Q: How many vans are there?", False)):
        said, off = judged(Case("colleague", f"{words}{answer}\nA: We have nine vats."), "en")
        charge = next(i for i, u in enumerate(said) if "thousand" in u.text)
        assert (charge in off.doubtful | off.hidden) == hidden
