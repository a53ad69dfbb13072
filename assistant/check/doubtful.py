"""What somebody may have asked not to publish: a person decides, until then the draft does without it."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.check.places import finding
from assistant.errors import Say
from assistant.records import CaseDraft, Finding, Passage, Where


def check_doubtful(draft: CaseDraft, passages: Sequence[Passage]) -> list[Finding]:
    """One soft finding `maybe-off-record` that names the turns of all doubtful passages, never their words."""
    turns = sorted({p.turn for p in passages if p.doubtful})
    if not turns:
        return []
    named = ", ".join(map(str, turns))
    return [
        finding(
            "maybe-off-record",
            Where(),
            Say(
                f"Possibly not for publication, and not used: passages in turn {named}.",
                f"可能不便公开，草稿未使用：第 {named} 轮发言中的部分内容。",
            ),
            Say(
                "Please decide: put them back with --on-record, or take them off with --off-record.",
                "请您决定：可用 --on-record 恢复使用，或用 --off-record 设为不公开。",
            ),
            draft.lang,
            "soft",
        )
    ]
