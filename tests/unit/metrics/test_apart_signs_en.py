"""English changes that no words join: told backwards, asked for again pages later, or completed by a colleague."""

import pytest

from tests.unit.metrics.talk import changes

FILLER = (
    " / q: And who works there? / c: My cousin and her girls, mostly. / q: Nice. / c: They sing, and the dog sleeps."
)


@pytest.mark.parametrize(
    ("before", "after", "talk"),
    [
        (140, 31, "c: So the returned letters, per month, we're at thirty-one. And the same month two years back, I looked, a hundred and forty."),
        (40, 10, "c: It's one in ten that goes out twice. I know, I write it on the door. And before the tags we were blind, so, I mean, it was four out of ten. / d: Four out of ten."),
        (130, 180, "c: In the hour one girl packs a hundred and eighty kilo, and when I took over it stood at a hundred and thirty."),
        (8, 13, "c: Thirteen a shift. It was eight."),
        (9, 70, "c: They'll have the new ones ready on the small looms in ten weeks, where I'd have had them beside me nine months."),
        (900, 400, "c: The two of us walk about four hundred metres a week, where each man had his nine hundred."),
        (18, 6, "c: It's six grams. Before the sieve came it was eighteen."),
    ],
)  # fmt: skip
def test_the_value_of_before_may_come_last(before, after, talk):
    assert (before, after) in changes(talk)  # ten weeks are kept in days


@pytest.mark.parametrize(
    "talk",
    [
        "c: In the cellar, twenty-two. I came as a girl when I was, oh, twenty-six.",  # an age
        "c: She's in third grade now, so that's nine. I checked before this call, and she is on there forty minutes.",
        "c: There's four of the six who said so. When I came we had eleven.",
        "c: That nine is a lonely nine. The year before I came it was perhaps fifteen.",
        "c: Twelve drivers work from here. It was ninety-one when I bought the yard.",
        "c: Fifty to fifty-five, that's the price. The truck comes four days a week now where it used to come five.",
        "c: I want ten weeks, where I had nine months.",
    ],
)  # fmt: skip
def test_not_everything_told_of_the_past_is_what_it_was_before(talk):
    assert not {(26, 22), (40, 9), (11, 4), (91, 12), (5, 55), (9, 70), (15, 9)} & set(changes(talk))


@pytest.mark.parametrize(
    ("before", "after", "talk"),
    [
        (63, 9, "c: I had a blue ledger. I counted, sixty-three entries.{} / q: So what's in the ledger these days? / c: The ledger. I had it out on Friday, and there were nine for the whole month."),
        (38, 14, "c: Of the parcels, thirty-eight percent had a broken seal, back then.{} / q: So what's it look like today? Maybe start with the seal thing. / c: By the last sheet, fourteen percent."),
        (95, 22, "c: Each time you had to load the spools. This was ninety-five minutes.{} / q: Okay. And the spools? / c: Two persons do it, like a pit stop. Twenty-two minutes."),
        (70, 15, "c: You'd fill in the paper form. It took seventy minutes.{} / q: Is the form still on paper? / c: God, no. I watched one man. Fifteen minutes."),
    ],
)  # fmt: skip
def test_a_question_comes_back_to_a_thing(before, after, talk):
    assert (before, after) in changes(talk.format(FILLER))


@pytest.mark.parametrize(
    "talk",
    [
        # a question for the past, with a number of its own, or for another thing
        "c: You'd fill in the paper form. It took seventy minutes.{} / q: Why was the form so slow? / c: We never knew. Fifteen minutes.",
        "c: You'd fill in the paper form. It took seventy minutes.{} / q: And the form has forty fields? / c: Something like it. Fifteen minutes.",
        "c: You'd fill in the paper form. It took seventy minutes.{} / q: And the kettle? / c: It boils. Fifteen minutes.",
        # an age, the time in which something was done, a part
        "c: They'd stand in a line. A man had seven bags in it.{} / q: And what's that line like? / c: There is none. Arvid's eighty-eight and he likes to talk.",
        "c: The halls took sixteen hours to ring.{} / q: Okay, and the halls thing. / c: She and I saw fourteen halls in six weeks.",
        "c: The glass had ninety-one percent good, back then.{} / q: And the glass? / c: It's better, because half of my faults came from the oven.",
    ],
)  # fmt: skip
def test_other_answers_are_no_values_of_now(talk):
    assert changes(talk.format(FILLER)) == []


def test_rare_words_come_back_with_the_later_value():
    old, new = "c: The porter was sitting nineteen days.", "c: Eleven days on the porter, from grain to tank."
    assert (19, 11) in changes(f"{old}{FILLER} / q: Walk me through it. / {new}")
    other = "c: Eleven weeks on the porter, from grain to tank."
    assert changes(f"{old}{FILLER} / q: Walk me through it. / {other.replace('weeks', 'years')}") == []


@pytest.mark.parametrize(
    ("before", "after", "talk"),
    [
        (30, 44, "c: Each clerk held thirty files, and that was a lot.{} / q: And do the clerks still hold thirty files each? / c: No, they carry forty-four."),
        (20, 2, "q: You told my colleague that twenty percent came in late. / c: That was the truth. We're at two percent, and I know which ones."),
        (29, 18, "c: Do the sum right and it's twenty-nine.{} / q: Hm. / c: It is. / q: And the big picture, the, uh, twenty-nine? / c: Eighteen."),
    ],
)  # fmt: skip
def test_a_question_says_the_old_value(before, after, talk):
    assert (before, after) in changes(talk.format(FILLER))


def test_a_number_of_a_list_is_no_old_value():
    assert (
        changes("q: You told my colleague that twenty percent came in late. / c: No, I never. It's two percent.") == []
    )
    assert changes("q: Ten, and what is still a bother? / c: The atlases. Seven percent we pick by hand.") == []
    assert changes("q: I think it was eighty thousand dollars a month? / c: Scrap was eighty-six, to be exact.") == []


def test_a_colleague_has_the_value_of_now():
    talk = "c: It was four percent that came out wet. And that's under one now, it's, Nell, what's the number? / d: Point eight."
    assert (4, 0.8) in changes(talk)
    talk = (
        "c: Scrap was eighty-six thousand dollars a month. I didn't sleep. And this month, tell them. / d: Thirty-one."
    )
    assert (86000, 31000) in changes(talk)


def test_a_value_in_between_is_a_step():
    talk = "c: Nine percent of the crop we were losing. Then six, the first year. Now we're at two."
    assert changes(talk) == [(9, 2)]


@pytest.mark.parametrize(
    "talk",
    [
        "c: It was ninety-four rounds on the old map and eighty-one on this one. So thirteen.",  # the difference
        "c: We got eleven people and I need thirteen.",
        "c: We're not at three, I want three on my stone.",
        "c: We used to need an hour and a quarter. Now it's seventy-five minutes.",
        "c: We lost four hundred seventy lines, back then. / q: Out of how many? / c: Six thousand.",
    ],
)
def test_values_that_are_no_later_ones(talk):
    assert not {(81, 13), (94, 13), (11, 13), (3, 3), (1.25, 75), (470, 6000)} & set(changes(talk))


def test_a_promised_date_is_no_promise():
    talk = "c: Deliveries on the promised date have climbed from seventy-four percent to ninety-six in two years."
    assert (74, 96) in changes(talk)


def test_the_whole_is_not_the_value_that_is_asked_for():
    talk = "c: You'd lose two and a half lambs a pen, back then. / q: Two and a half out of how many? / c: Twelve or so. The lamp rings me. We're losing one point one."
    assert (2.5, 1.1) in changes(talk)
