"""English: what speakers ask not to publish is hidden, what only looks like such a wish stays."""

from __future__ import annotations

import pytest

from tests.unit.segment.talks import Case, judged, text_of

ASKED = (
    Case(
        "recorder never started again",
        "Q: What was the price?\nA: Can you pause the recording?\nQ: Sure, it's paused.\nA: Ninety thousand a year.\nQ: Thanks for telling me.\nA: Training took two days.",
        ("Ninety",),
        ("two days",),
    ),
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
    Case(
        "Let's keep that one out",
        "Q: Any trouble?\nA: The warehouse in Brno flooded, and we hadn't insured it. Let's keep that one out of the story.\nQ: Sure.\nA: We moved to Ostrava.",
        gone=("Brno",),
        kept=("Ostrava",),
    ),
    Case(
        "It was Kestner Pharma, b",
        "Q: Who was it?\nA: It was Kestner Pharma, but you can't use their name, they'd have my head.\nQ: A pharma client, then.\nA: Right.",
        gone=("Kestner",),
        kept=(),
    ),
    Case(
        "I'm telling you that in",
        "Q: And the budget?\nA: Roughly one point eight million. I'm telling you that in confidence.\nQ: Got it.\nA: It ran nine months.",
        gone=("one point eight",),
        kept=("nine months",),
    ),
    Case(
        "That's not public yet",
        "Q: How is the CFO?\nA: She's leaving in June. That's not public yet.\nQ: OK, not a word.\nA: She loved the dashboards.",
        gone=("leaving in June",),
        kept=(),
    ),
    Case(
        "Four hundred in March al",
        "Q: How many complaints?\nA: Four hundred in March alone.\nB: Let's not put that figure in print, please.\nQ: Okay.\nA: It's under fifty now.",
        gone=("Four hundred",),
        kept=("under fifty",),
    ),
    Case(
        "I probably shouldn't be",
        "Q: What happened?\nA: One of our drivers was drunk. I probably shouldn't be telling you this.\nQ: I won't use it.\nA: So we added checks.",
        gone=("drunk",),
        kept=("added checks",),
    ),
    Case(
        "Maybe leave his name out",
        "Q: Favorite moment?\nA: When Otto swore at the server. Maybe leave his name out.\nQ: Will do.\nA: The rest laughed.",
        gone=("Otto",),
        kept=("The rest laughed",),
    ),
    Case(
        "They haven't signed",
        "Q: Is the Hamburg deal in here?\nA: No, please, that deal stays between us for now. They haven't signed.\nQ: Fine.\nA: The pilot took six weeks.",
        gone=("Hamburg", "signed"),
        kept=("six weeks",),
    ),
    Case(
        "Don't mention that to an",
        "Q: Prices?\nA: We pay nine euros a seat. Don't mention that to anyone.\nQ: No.\nA: It pays off.",
        gone=("nine euros",),
        kept=("pays off",),
    ),
    Case(
        "You didn't get that from",
        "Q: So?\nA: We fired two managers over it. You didn't get that from me.\nQ: Ha, okay.\nA: Then it was calm.",
        gone=("fired two",),
        kept=(),
    ),
    Case(
        "The others went live in",
        "Q: How was go-live?\nA: Rough. For your background only, three hospitals refused. The others went live in May.\nQ: Good.",
        gone=("refused",),
        kept=(),
    ),
    Case(
        "I don't want to see that",
        "Q: Was it hard?\nA: The union nearly walked out over it. I don't want to see that in writing anywhere.\nQ: Understood.\nA: They came round.",
        gone=("walked out",),
        kept=("came round",),
    ),
    Case(
        "Scrub that, will you",
        "Q: Who built it?\nA: A freelancer called Milo Brandt, who then got arrested. Scrub that, will you?\nQ: Scrubbed.\nA: A freelancer built it.",
        gone=("arrested",),
        kept=("A freelancer built it",),
    ),
    Case(
        "Around seven million, bu",
        "Q: Revenue?\nA: Around seven million, but that's confidential.\nQ: Fine, no figures.\nA: Up a fifth, you can say.",
        gone=("seven million",),
        kept=(),
    ),
    Case(
        "That's her business, so",
        "Q: Did you lose anyone?\nA: My deputy had a breakdown. That's her business, so not in the piece.\nQ: Of course.\nA: Nobody else left.",
        gone=("breakdown",),
        kept=("Nobody else left",),
    ),
    Case(
        "Could we skip that bit i",
        "Q: And the audit?\nA: We failed the first one. Could we skip that bit in the write-up?\nQ: Yes.\nA: The second took a day.",
        gone=("failed the first",),
        kept=("took a day",),
    ),
    Case(
        "Oh God, please don't use",
        "Q: What did Jonas say?\nA: He called the board a bunch of pensioners. Oh God, please don't use that quote.\nQ: I promise.\nA: He likes it now.",
        gone=("pensioners",),
        kept=("likes it now",),
    ),
    Case(
        "Just say a large bank",
        "Q: Which bank?\nA: Nordhaven. Just say a large bank.\nQ: A large bank.\nA: They check daily.",
        gone=("Nordhaven",),
        kept=("check daily",),
    ),
    Case(
        "I'd like that removed",
        "Q: Anything to change from last time?\nA: Yes, last time I mentioned the recall in Spain. I'd like that removed.\nQ: Removed.\nA: Otherwise fine.",
        gone=("recall in Spain",),
        kept=(),
    ),
    Case(
        "I don't think we're supp",
        "Q: And insurance?\nA: We got eighty thousand back. I don't think we're supposed to disclose the settlement.\nQ: Then I'll leave it.\nA: Okay.",
        gone=("eighty thousand",),
        kept=(),
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
    Case(
        "We cut it to two days",
        "Q: Tell me more.\nA: I'd love to tell you, but legal would kill me. We cut it to two days.\nQ: OK.",
        gone=(),
        kept=("two days",),
    ),
    Case(
        "You can't leave a field",
        "Q: What's different?\nA: We don't print anything anymore. We never name files by hand. You can't leave a field out.\nQ: Good.",
        gone=(),
        kept=("print anything", "name files", "leave a field"),
    ),
    Case(
        "The scrap went down, tha",
        "Q: And quality?\nA: I'd leave the percentages to Anna, she knows. The scrap went down, that's sure.\nQ: Ok.",
        gone=(),
        kept=("scrap went down",),
    ),
    Case(
        "It saved my weekend",
        "Q: Can I quote you?\nA: Sure, quote me. It saved my weekend.\nQ: Lovely.",
        gone=(),
        kept=("saved my weekend",),
    ),
    Case(
        "Don't take that out, the",
        "Q: Any negatives?\nA: The mobile app is slow. Don't take that out, they should read it.\nQ: It stays in.",
        gone=(),
        kept=("mobile app is slow",),
    ),
    Case(
        "But write that we outgre",
        "Q: Why leave them?\nA: They lied about the uptime, is the truth. But write that we outgrew them.\nQ: Outgrew. Okay.\nA: Moving took a month.",
        gone=(),
        kept=("took a month",),
    ),
    Case(
        "Don't tell me to go back",
        "Q: Is it fast?\nA: Never seen it take more than a minute. I never use paper now. Don't tell me to go back.\nQ: Ha.",
        gone=(),
        kept=("more than a minute", "use paper"),
    ),
    Case(
        "We don't share data with",
        "Q: What do you send?\nA: We keep customers' numbers private, it's the law. We don't share data with anyone.\nQ: Sure.",
        gone=(),
        kept=("private", "share data"),
    ),
    Case(
        "Nothing has been announc",
        "Q: What's next?\nA: It's not official policy, but everyone scans. Nothing has been announced as mandatory.\nQ: I see.",
        gone=(),
        kept=("everyone scans",),
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
