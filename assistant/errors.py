"""What can go wrong, in two languages.

CasewrightError
├── InputError     the input or its use is at fault; the command line exits 2
│   ├── LanguageError   the interview is in a language that cannot be drafted
│   ├── NotFound        there is nothing of that id
│   └── Conflict        somebody has changed it in the meantime
└── WorkError      the work failed though the input was fine; exits 1
    ├── MissingExtra    an optional part is not installed
    └── GeneratorError  a language model gave no answer

Each carries what is wrong (`message`) and what to do (`hint`). Rooms raise them with both languages,
`str()` gives the English message, and the edges choose with `message.in_(ui)`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Say:
    """One message in both languages."""

    en: str
    zh: str

    def in_(self, ui: str) -> str:
        """The message in the user's language (`zh` or anything else for English)."""
        return self.zh if ui == "zh" else self.en


class CasewrightError(Exception):
    """Base of every error that Casewright raises on purpose."""

    def __init__(self, message: Say, hint: Say) -> None:
        super().__init__(message.en)
        self.message = message
        self.hint = hint


class InputError(CasewrightError):
    """The input, or the way it was asked for, is at fault."""


class LanguageError(InputError):
    """The interview is in a language that cannot be drafted."""


class NotFound(InputError):  # noqa: N818 - named as what users meet
    """There is nothing of that id."""


class Conflict(InputError):  # noqa: N818 - named as what users meet
    """It was changed in the meantime: `base` is the version the change was made on, `head` the one that stands."""

    def __init__(self, base: int, head: int) -> None:
        super().__init__(
            Say(
                f"The text was changed in the meantime: version {head} stands now, your change was made on {base}.",
                f"文稿在此期间已被修改：现为第 {head} 版，您的修改基于第 {base} 版。",
            ),
            Say("Look at the text as it is now, then make the change again.", "请先查看当前文稿，再重新修改。"),
        )
        self.base = base
        self.head = head


class WorkError(CasewrightError):
    """The work failed though the input was fine."""


class MissingExtra(WorkError):  # noqa: N818 - it is the extra that is missing, named as users see it
    """An optional part of Casewright is not installed."""

    def __init__(self, what: str | Say, extra: str) -> None:
        name = what if isinstance(what, Say) else Say(what, f" {what}")
        super().__init__(
            Say(f"{name.en} is not installed.", f"没有安装{name.zh}。"),
            Say(f'Install it with: pip install "casewright[{extra}]"', f'请安装：pip install "casewright[{extra}]"'),
        )


# Why a language model gave no answer:
#   unreachable  nobody listens at the address        unauthorised  the key is missing or not accepted
#   missing      no such model, or not on this computer    no-template   the model cannot hold a conversation
#   memory       memory ran out                       no-gpu        a GPU was asked for and there is none
#   timeout      no answer in time                    busy          too many requests, also after waiting (429)
#   server       the server failed (5xx)              rejected      the server did not accept the request (4xx)
#   too-long     question and answer do not fit       broken        what came is no answer of the protocol
#   refused      the server declined to answer this   unanswered    a person has not answered yet
#   unrecorded   no recording holds this question      waiting       a person answers first, the rest depends on it
GeneratorFault = Literal[
    "unreachable",
    "unauthorised",
    "missing",
    "no-template",
    "memory",
    "no-gpu",
    "waiting",
    "timeout",
    "busy",
    "server",
    "rejected",
    "too-long",
    "broken",
    "refused",
    "unanswered",
    "unrecorded",
]
_OF_ONE_QUESTION = ("too-long", "broken", "refused", "unanswered", "unrecorded")


class GeneratorError(WorkError):
    """A language model gave no answer; the draft is finished without it."""

    def __init__(self, kind: GeneratorFault, message: Say, hint: Say) -> None:
        super().__init__(message, hint)
        self.kind = kind

    @property
    def lasting(self) -> bool:
        """Whether the next question would fail for the same reason, so that it is not worth asking."""
        return self.kind not in _OF_ONE_QUESTION
