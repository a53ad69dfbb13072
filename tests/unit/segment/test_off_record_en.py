"""English: what speakers ask not to publish is hidden, what only looks like such a wish stays."""

from __future__ import annotations

import pytest

from tests.unit.segment.talks import Case, judged, text_of

ASKED = (
    Case(
        "plain request",
        "Q: What did the outage cost?\nA: We lost Harwick Foods over it. Please don't print that.\nQ: Sure. And how long did it last?\nA: Six hours.",
        ("Harwick",),
        ("Six hours",),
    ),
    Case(
        "off the record",
        "Q: Why then?\nA: Off the record, our auditor had threatened to walk away. So the board moved fast.\nQ: I see. What came next?\nA: We bought scanners.",
        ("auditor",),
        ("scanners",),
    ),
    Case(
        "only the name",
        "Q: Who had the problem?\nA: Mostly the depots. The worst was Pellworm Logistics. Nobody needs the name. The depots lost four hours a week.\nQ: And now?\nA: Half an hour.",
        ("Pellworm",),
        ("Mostly the depots", "Half an hour"),
    ),
    Case(
        "a colleague cuts in",
        "Q: How did staff take it?\nA: Most were glad. Then Dorrit in payroll went to the tribunal and—\nB: No, Martha. That's with the lawyers.\nQ: Understood, I'll cut that.\nA: Most were glad, as I said.",
        ("Dorrit", "lawyers"),
        ("as I said",),
    ),
    Case(
        "a single name stops her",
        "Q: And the old vendor?\nA: They sent us a bill for ninety thousand after we had left, and then they—\nB: Edith.\nQ: I'll leave that out.\nA: Thanks. Anyway, the new one was cheaper.",
        ("ninety thousand",),
        ("the new one was cheaper",),
    ),
    Case(
        "announced",
        "Q: Anything else on the background?\nA: This next bit isn't for the article. The founder had a stroke that spring. Nobody could sign anything for weeks.\nQ: I'm sorry. I've marked it.\nA: So that summer we went paperless.",
        ("stroke", "Nobody could sign"),
        ("paperless",),
    ),
    Case(
        "recorder stopped",
        "Q: What was the price?\nA: Could you stop the recording for a second?\nQ: Done.\nA: Two hundred and six thousand a year.\nQ: It's running again. How was the training?\nA: Two afternoons.",
        ("Two hundred and six",),
        ("Two afternoons",),
    ),
    Case(
        "taken back much later",
        "Q: What annoyed you?\nA: The forms. Tobin used to keep them in the canteen freezer.\nQ: Really?\nA: Yes. Every site had its own.\nQ: How many sites?\nA: Fourteen.\nQ: And today?\nA: One form for all.\nQ: Anything to add?\nA: Yes, could you take out what I said about Tobin and the freezer?\nQ: It's gone.",
        ("Tobin used",),
        ("Fourteen", "One form for all"),
    ),
    Case(
        "withdrawn by mail",
        "Q: What is next?\nA: We may open in Norway, with the Fjellheim group.\nQ: Nice. And the team?\nA: Nine people.\nQ: Good.\nA: Yes.\nQ: Second call. I had your mail, so everything from the first call about Norway comes out.\nA: Thank you. How far were we?",
        ("Fjellheim",),
        ("Nine people",),
    ),
    Case(
        "number only",
        "Q: Did revenue move?\nA: It went from eleven million to fourteen. Not the amounts, please. You can say it grew by a quarter.\nQ: Amounts out.\nA: Good.",
        ("eleven million",),
        ("grew by a quarter",),
    ),
    Case(
        "embargo",
        "Q: What are you planning?\nA: More vans. And in May we merge with Colder Bros, that's under embargo until the filing.\nQ: I didn't hear it.\nA: Right, the vans then.",
        ("Colder",),
        ("More vans",),
    ),
    Case(
        "should not have said",
        "Q: Who led it?\nA: Our interim, after Mr. Vance was let go for the invoices. Oh, I shouldn't have said that. Forget I said it.\nQ: Forgotten.\nA: The interim led it.",
        ("Vance",),
        ("The interim led it",),
    ),
    Case(
        "between us",
        "Q: How was support?\nA: Good, mostly. Between you and me, their engineer Lasse cried on the phone.\nQ: That stays here.\nA: Good, mostly, you can write.",
        ("Lasse",),
        (),
    ),
    Case(
        "needs consent",
        "Q: What do people say?\nA: One nurse told me she sleeps again. I haven't asked her, so please leave it out.\nQ: I'll leave it out.\nA: The rota is shorter now.",
        ("sleeps again",),
        ("rota is shorter",),
    ),
    Case(
        "asked and refused",
        "Q: Tell me about insurance.\nA: The premium fell after we showed the insurer the logs, can I say that, Ruth?\nB: You can't.\nQ: Fine. On to training.\nA: Training took a week.",
        ("premium",),
        ("took a week",),
    ),
    Case(
        "not for the brochure",
        "Q: What about mistakes?\nA: We shipped the wrong insulin once, and that is not for the brochure.\nQ: Of course.\nA: Since then every box is scanned.",
        ("insulin",),
        ("every box is scanned",),
    ),
    Case(
        "would rather not",
        "Q: How many left?\nA: Eleven left, mostly in Leeds. I'd rather you didn't print the town.\nQ: Noted.\nA: Two came back.",
        ("Leeds",),
        ("Two came back",),
    ),
)

HARMLESS = (
    Case(
        "a wording",
        "Q: So it is always like that?\nA: Last Tuesday was quick. Don't write it up like that's every day.\nQ: Fine.\nA: It was forty minutes.",
        kept=("quick", "forty minutes"),
    ),
    Case(
        "a promise",
        "Q: And next year?\nA: We want ten more sites. Don't put it as a promise.\nQ: I won't.",
        kept=("ten more sites",),
    ),
    Case(
        "a joke",
        "Q: Where are you based?\nA: In Bolton, where it always rains. Don't print that, my wife's from Bolton.\nQ: Bolton is safe.\nA: We have three yards.",
        kept=("In Bolton", "three yards"),
    ),
    Case(
        "take the work out",
        "Q: What did it change?\nA: It took the paper out of the process. You can take the guesswork out of planning.\nQ: Nice.",
        kept=("paper out", "guesswork out"),
    ),
    Case(
        "deletes contacts",
        "Q: What does the tool do?\nA: If a contact bounces, the system deletes it. We used to delete them by hand.\nQ: Good.",
        kept=("system deletes", "by hand"),
    ),
    Case(
        "agreement as paper",
        "Q: What do you store?\nA: Contracts, leases, confidentiality agreements, all of it. Signing an NDA took nine days.\nQ: And now?\nA: One day.",
        kept=("confidentiality agreements", "nine days"),
    ),
    Case(
        "refuses to answer",
        "Q: What is the margin?\nA: I won't go into the margin. Cost per parcel is down to three euros.\nQ: Good enough.",
        kept=("three euros",),
    ),
    Case(
        "public record",
        "Q: Where is that written?\nA: It's in the public record, the council published it. The record shows sixty permits.\nQ: Thanks.",
        kept=("public record", "sixty permits"),
    ),
    Case(
        "off as in switched",
        "Q: And the alarms?\nA: We turned off half the alarms. The night shift slept again.\nQ: Good.",
        kept=("turned off", "slept again"),
    ),
    Case(
        "off as in wrong",
        "Q: Were forecasts right?\nA: They were off by a third, every month. Now it is one in twenty.\nQ: Good.",
        kept=("off by a third", "one in twenty"),
    ),
    Case(
        "between places",
        "Q: How do goods move?\nA: Between us and the port there are two depots. Between the four sites we run nine trucks.\nQ: I see.",
        kept=("nine trucks",),
    ),
    Case(
        "you can print it",
        "Q: May I use that?\nA: We lost two customers that month. You can print that, we are not ashamed.\nQ: Great.",
        kept=("two customers",),
    ),
    Case(
        "print as work",
        "Q: What was slow?\nA: We had to print every label twice. The printer never stopped.\nQ: And then?\nA: Now we don't print labels at all.",
        kept=("every label twice", "don't print labels"),
    ),
    Case(
        "leave out of habit",
        "Q: How was it before?\nA: Drivers would leave the odd form out. Somebody had to find it.\nQ: And now?\nA: Nobody has to look for it.",
        kept=("odd form", "Nobody has to look"),
    ),
    Case(
        "rules of the call",
        "Q: If there's anything you don't want in, just tell me.\nA: Sure. We are a bakery with sixty shops.\nQ: Lovely.",
        kept=("sixty shops",),
    ),
    Case(
        "pause in work",
        "Q: How did the switch go?\nA: We had to stop the machine from overheating. Then we paused the line for a day.\nQ: One day?\nA: One day.",
        kept=("overheating", "paused the line"),
    ),
    Case(
        "names on a list",
        "Q: What did the old list look like?\nA: It had no names on it, only numbers. Nobody knew who was who.\nQ: I see.",
        kept=("no names", "who was who"),
    ),
)


@pytest.mark.parametrize("case", ASKED, ids=lambda case: case.name)
def test_what_is_asked_is_hidden_and_the_rest_stays(case: Case) -> None:
    said, off = judged(case, "en")
    hidden, seen = text_of(said, off.hidden), text_of(said, frozenset(range(len(said))) - off.hidden)
    assert [words for words in case.gone if words in seen or words not in hidden] == []
    assert [words for words in case.kept if words not in seen] == []


@pytest.mark.parametrize("case", HARMLESS, ids=lambda case: case.name)
def test_what_only_looks_like_a_request_stays(case: Case) -> None:
    said, off = judged(case, "en")
    seen = text_of(said, frozenset(range(len(said))) - off.hidden - off.guarded)
    assert [words for words in case.kept if words not in seen] == []
