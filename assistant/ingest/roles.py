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
_LISTENER_SHARE = 0.3  # of somebody who says that they only listen
# A second interviewer gets real answers to several questions of their own, and is hardly asked anything.
_SECOND_ANSWERED = 5
_SECOND_ASKS = 0.35
_FEW_ANSWERED = 2
_FEW_ASKED = 0.15


@dataclass(frozen=True, slots=True)
class Part:
    """The part of one speaker, and why."""

    role: Role
    side: Side
    why: Say


@dataclass(frozen=True, slots=True)
class Sure:
    """What need not be inferred of a speaker: the user's word, and what the file's list or the label tells."""

    role: Role = "unknown"
    side: Side = "unknown"
    told_role: Role = "unknown"
    told_side: Side = "unknown"


def parts(talks: Sequence[Talk], sure: Mapping[str, Sure]) -> dict[str, Part]:
    """The part of every speaker.

    Args:
        talks: how each speaker talks.
        sure: what is known, by label; the user's word wins over the file's, and that over what is inferred.
    """
    labels = [talk.label for talk in talks]
    told = {label: _told(label, labels, sure.get(label, Sure())) for label in labels}
    lead = _lead(talks, told)
    out: dict[str, Part] = {}
    for talk in talks:
        known = sure.get(talk.label, Sure())
        side = known.side if known.side != "unknown" else known.told_side
        part = told[talk.label] or _inferred(talk, lead, talks, side)
        out[talk.label] = _given(part, known) if known.role != "unknown" else _with_side(part, side)
    return out


def _given(part: Part, known: Sure) -> Part:
    """The part as the user says it; the side follows the role where the user does not say that too."""
    other = "vendor" if known.role == "interviewer" else part.side if part.role == known.role else "customer"
    side: Side = known.side if known.side != "unknown" else known.told_side if known.told_side != "unknown" else other
    return Part(known.role, side, Say("the brief says which role", "简报已说明角色"))


def _told(label: str, labels: Sequence[str], known: Sure) -> Part | None:
    if known.role != "unknown":
        return _part(known.role, Say("the brief says which role", "简报已说明角色"))
    role = label_role(label)
    # `A` answers only where somebody is `Q`; beside a `B` it is just the first speaker.
    paired = len(label) > 1 or any(len(other) == 1 and label_role(other) not in (role, None) for other in labels)
    if role and paired:
        return _part(role, Say(f"the label {label!r} says so", f"标签“{label}”已说明"))
    if known.told_role == "unknown":
        return None
    return _part(known.told_role, Say("the file's list of people says so", "文件中的人员名单已说明"))


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
    if _asks_too(talk, lead):
        return _part(
            "interviewer",
            Say(f"asks too: {talk.answered} questions were answered", f"也在提问：有 {talk.answered} 个问题得到回答"),
        )
    return _beside_lead(talk, lead, talks, side)


def _asks_too(talk: Talk, lead: Talk) -> bool:
    """Whether a second speaker interviews as well; in a short conversation by never being asked."""
    enough = talk.answered >= _SECOND_ANSWERED or (talk.answered >= _FEW_ANSWERED and talk.asked <= _FEW_ASKED)
    return enough and talk.asks >= _SECOND_ASKS and 4 * _weight(talk) >= _weight(lead)


def _beside_lead(talk: Talk, lead: Talk, talks: Sequence[Talk], side: Side) -> Part:
    """The part of somebody who does not lead: the customer, or a colleague of the interviewer."""
    main = max((t for t in talks if t.label and t.label != lead.label), key=lambda t: t.share)
    if _within(lead, main):
        return Part(
            "interviewee", "vendor", Say("colleagues of the vendor talk about a customer", "供应商同事之间谈论客户")
        )
    seller = side == "vendor" or (side == "unknown" and talk is not main and _sells(talk))
    listens = talk.sits_in > 0 and talk.share < _LISTENER_SHARE
    if seller and (talk.share < _COMPANION_SHARE or listens) and talk.asked < _COMPANION_ASKED:
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
    if talk.partners:
        return Part("interviewee", "partner", Say("speaks as a partner of the project", "自称项目的合作方"))
    return _part(
        "interviewee", Say(f"answers: {asked}% of the turns follow a question", f"回答者：{asked}% 的发言在提问之后")
    )


def _sells(talk: Talk) -> bool:
    """Whether somebody sounds like the seller; who says that they only listen needs but one such word."""
    return _selling(talk) >= _SELLER or (talk.sits_in > 0 and talk.sells > 0 and not talk.inside)


def _selling(talk: Talk) -> int:
    """How much a speaker sounds like the seller; the customer's lawyer sits in as well, but holds back."""
    guard = talk.holds_back if not talk.sells else 0
    return talk.sells + talk.sits_in + talk.pushes - talk.inside - guard


def _within(lead: Talk, main: Talk) -> bool:
    """Whether vendor people talk among themselves: both sound like it, and nobody tells from inside a customer."""
    return lead.sells >= 2 and main.sells >= _SELLER and not main.inside and not lead.inside


def _with_side(part: Part, side: Side) -> Part:
    """The part as the brief or the file corrects it: customers and partners are not the interviewer."""
    if side == "unknown":
        return part
    if part.role == "interviewer" and side != "vendor":
        return Part(
            "interviewee",
            side,
            Say("the side is given: customers do not interview", "已说明所属一方：客户方不是采访者"),
        )
    return replace(part, side=side)
