"""Who asks and who tells: roles and sides from how people talk, each with its reason."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from assistant.errors import Say
from assistant.ingest.labels import label_role
from assistant.ingest.talk import Talk
from assistant.records import Role, Side

# A companion of the interviewer says little and is seldom asked; who tells more than this is a source.
_COMPANION_SHARE = 0.16
_COMPANION_ASKED = 0.40
_SELLER = 3
# A second interviewer gets real answers to several questions of their own.
_SECOND_ANSWERED = 5
_SECOND_ASKS = 0.35


@dataclass(frozen=True, slots=True)
class Part:
    """The part of one speaker, and why."""

    role: Role
    side: Side
    why: Say


def parts(talks: Sequence[Talk], listed: Mapping[str, Role], sides: Mapping[str, Side]) -> dict[str, Part]:
    """The part of every speaker.

    Args:
        talks: how each speaker talks.
        listed: roles that the file itself tells by label (`被采访人：…`).
        sides: what the user says, by label; it wins over what is inferred.
    """
    labels = [talk.label for talk in talks]
    told = {label: _told(label, labels, listed) for label in labels}
    lead = _lead(talks, told)
    out: dict[str, Part] = {}
    for talk in talks:
        part = told[talk.label] or _inferred(talk, lead, talks, sides.get(talk.label, "unknown"))
        out[talk.label] = _with_side(part, sides.get(talk.label, "unknown"))
    return out


def _told(label: str, labels: Sequence[str], listed: Mapping[str, Role]) -> Part | None:
    role = label_role(label)
    # `A` answers only where somebody is `Q`; beside a `B` it is just the first speaker.
    paired = len(label) > 1 or any(len(other) == 1 and label_role(other) not in (role, None) for other in labels)
    if role and paired:
        return _part(role, Say(f"the label {label!r} says so", f"标签“{label}”已说明"))
    role = listed.get(label, "unknown")
    if role == "unknown":
        return None
    return _part(role, Say("the file's list of people says so", "文件中的人员名单已说明"))


def _part(role: Role, why: Say) -> Part:
    return Part(role, "vendor" if role == "interviewer" else "customer", why)


def _lead(talks: Sequence[Talk], told: Mapping[str, Part | None]) -> Talk | None:
    """The speaker whose questions are answered; None where nobody asks."""
    asking = [talk for talk in talks if talk.label and talk.answered and _may_ask(told[talk.label])]
    return max(asking, key=_weight, default=None)


def _may_ask(part: Part | None) -> bool:
    return part is None or part.role == "interviewer"


def _weight(talk: Talk) -> float:
    return talk.answered * talk.asks + 0.2 * talk.makes_case


def _inferred(talk: Talk, lead: Talk | None, talks: Sequence[Talk], side: Side) -> Part:
    if not talk.label or lead is None:
        return Part("unknown", "unknown", Say("nobody asks questions that others answer", "没有人提出并得到回答的问题"))
    if talk.label == lead.label:
        share = round(100 * talk.asks)
        return _part(
            "interviewer",
            Say(f"asks: {share}% of the turns end in a question", f"主要提问者：{share}% 的发言以提问结束"),
        )
    if talk.answered >= _SECOND_ANSWERED and talk.asks >= _SECOND_ASKS and 4 * _weight(talk) >= _weight(lead):
        return _part(
            "interviewer",
            Say(f"asks too: {talk.answered} questions were answered", f"也在提问：有 {talk.answered} 个问题得到回答"),
        )
    return _beside_lead(talk, lead, talks, side)


def _beside_lead(talk: Talk, lead: Talk, talks: Sequence[Talk], side: Side) -> Part:
    """The part of somebody who does not lead: the customer, or a colleague of the interviewer."""
    main = max((t for t in talks if t.label and t.label != lead.label), key=lambda t: t.share)
    if _within(lead, main):
        return Part(
            "interviewee", "vendor", Say("colleagues of the vendor talk about a customer", "供应商同事之间谈论客户")
        )
    seller = side == "vendor" or (side == "unknown" and talk is not main and _selling(talk) >= _SELLER)
    if seller and talk.share < _COMPANION_SHARE and talk.asked < _COMPANION_ASKED:
        return _part(
            "interviewer",
            Say(
                "sits in for the vendor: talks of other customers or of the product as theirs",
                "供应商一方陪同：谈到其他客户或自家产品",
            ),
        )
    asked = round(100 * talk.asked)
    if seller:
        return Part(
            "interviewee",
            "vendor",
            Say(
                f"answers for the vendor: {asked}% of the turns follow a question",
                f"代表供应商回答：{asked}% 的发言在提问之后",
            ),
        )
    return _part(
        "interviewee", Say(f"answers: {asked}% of the turns follow a question", f"回答者：{asked}% 的发言在提问之后")
    )


def _selling(talk: Talk) -> int:
    """How much a speaker sounds like the seller; the customer's lawyer sits in as well, but holds back."""
    guard = talk.holds_back if not talk.sells else 0
    return talk.sells + talk.sits_in + talk.pushes - talk.inside - guard


def _within(lead: Talk, main: Talk) -> bool:
    """Whether vendor people talk among themselves: both sound like it, and nobody tells from inside a customer."""
    return lead.sells >= 2 and main.sells >= _SELLER and not main.inside and not lead.inside


def _with_side(part: Part, side: Side) -> Part:
    """The part as the user's brief corrects it: customers and partners are not the interviewer."""
    if side == "unknown":
        return part
    if part.role == "interviewer" and side != "vendor":
        return Part("interviewee", side, Say("the brief says which side", "简报已说明所属一方"))
    return replace(part, side=side)
