"""Chinese sentences with marks for names, in which a name told once is not told again and again.

Written Chinese leaves out a subject that stays the same, and says 其 for an owner named just before. Where somebody
else acts in between, the name stays: 他 would need to know who is meant, and whether 他 or 她.
"""

from __future__ import annotations

import re

from assistant.patterns import regex

_MARK = regex("[\ue000\ue010-\ue0ff]")
_CJK = "[\u4e00-\u9fff]"
# What belongs to somebody right behind the name.
_OWNED = regex(
    r"(?:外甥女?|侄子|侄女|亲家|堂[弟兄哥姐妹]|表[弟兄哥姐妹]|父亲|母亲|爷爷|奶奶|老伴|妻子|丈夫|儿子|女儿|徒弟|师傅|同事|上司|下属|手下|手里|手上|手机|电脑|电话|名下|车间|团队|法务|财务|老板|老板娘|总部|工程师|员工|客户)(?![长])"
)
_OF = regex(rf"的(?={_CJK}{{2}})(?!时候|事(?:儿|$|，)|话|人(?![员才事数力均]))")
_LEAD = regex(
    r"^(?:后来|现在|以前|当时|因此|所以|但|于是|最后|同时|此外|[^，]{0,8}(?:年|月|周|天|时|后|前|期|初|底|晚上|早上|季度))?$"
)
_VERB = regex(rf"(?![的们和与跟及、，。（(]|这|那|处){_CJK}")
_WHEN = regex(r"[^，]{0,4}(?:年|月|天|时|前|后|晚上|早上|期间|分钟|小时)")


def lean(text: str) -> str:
    """The text with a name that is told in the same sentence left out, or 其 in its place, where nobody else is meant."""
    return "".join(_sentence(part) for part in re.split("(?<=。)", text))


def _sentence(sentence: str) -> str:
    subject: str | None = None  # whose clause the one before is
    told: set[str] = set()
    out = []
    for clause in sentence.split("，"):
        lean_clause = _clause(clause, subject, told)
        subject = _subject(clause, subject)
        out.append(lean_clause)
    return "，".join(out)


def _clause(clause: str, subject: str | None, told: set[str]) -> str:
    """The clause without the mark of its subject where that goes on, and with 其 for an owner told before."""
    out, at = "", 0
    for found in _MARK.finditer(clause):
        mark, after = found.group(), clause[found.end() :]
        before = out + clause[at : found.start()]
        owner = _OF.match(after) or _OWNED.match(after)
        if mark not in told:
            out = before + mark
            at = found.end()
        elif owner and not re.search("[的其]$", before):
            out, at = before + "其", found.end() + (1 if after.startswith("的") else 0)
        elif after.startswith("自己") or (mark == subject and _LEAD.match(before) and _VERB.match(after)):
            out, at = before, found.end()
        else:
            out, at = before + mark, found.end()
        told.add(mark)
    return out + clause[at:]


def _subject(clause: str, subject: str | None) -> str | None:
    """Whose clause this is, for the next one: the mark it begins with; nobody's where somebody else is in it."""
    marks = list(_MARK.finditer(clause))
    if not marks:
        return subject if _WHEN.fullmatch(clause) else None
    first, *others = marks
    if any(other.group() != first.group() for other in others) or not _LEAD.match(clause[: first.start()]):
        return None
    after = clause[first.end() :]
    return first.group() if _VERB.match(after) and not _OWNED.match(after) else None
