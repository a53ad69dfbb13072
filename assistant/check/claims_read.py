"""Reads the claims rules and refuses a broken file with a message that names the entry."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter, ValidationError

from assistant.check.claims_rules import Exempt, Rules
from assistant.errors import InputError, Say
from assistant.patterns import regex
from assistant.resources import resource

_RULES = TypeAdapter(Rules)
_PART = regex(r"(?<!\(\?P)<(\w+)>")
_CODE = regex(r"claim-[a-z]+(?:-[a-z]+)*")


@cache
def load_rules(lang: str) -> Rules:
    """The rules for cases in `zh`, or anything else for English.

    Raises:
        InputError: the rule file is broken.
    """
    return read_rules(resource("prompts", f"claims.{'zh' if lang == 'zh' else 'en'}.v1.toml"))


def read_rules(path: Path) -> Rules:
    """The rules of one file.

    Raises:
        InputError: the file is missing, is no TOML, or a rule in it is incomplete, unknown or never finds anything.
    """
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise _broken(path, str(error)) from error
    try:
        rules = _RULES.validate_python(_with_parts(table, table.get("parts", {})))
    except ValidationError as error:
        first = error.errors()[0]
        raise _broken(path, f"{_place(table, first['loc'])}: {first['msg']}") from error
    faults = _faults(rules)
    if faults:
        raise _broken(path, faults[0])
    return rules


def _with_parts(value: object, parts: object) -> object:
    """The table with every `<name>` in its texts replaced by the part of that name, where there is one."""
    if isinstance(value, str) and isinstance(parts, Mapping):
        return _PART.sub(lambda m: f"(?:{parts[m[1]]})" if m[1] in parts else m[0], value)
    if isinstance(value, list):
        return [_with_parts(item, parts) for item in value]
    return {key: _with_parts(item, parts) for key, item in value.items()} if isinstance(value, dict) else value


def _faults(rules: Rules) -> list[str]:
    """What is wrong with rules that are complete in form."""
    codes = [rule.code for rule in rules.rule]
    out = [f"{code!r} is no code: claim-, small letters and hyphens" for code in codes if not _CODE.fullmatch(code)]
    out += [f"{code}: the code stands twice" for code in dict.fromkeys(codes) if codes.count(code) > 1]
    for rule in rules.rule:
        if not rule.words and not rule.patterns:
            out.append(f"{rule.code}: neither words nor patterns")
        named = (*rule.regions, *rule.region_sources)
        out += [f"{rule.code}: region {name!r} is not told in [regions]" for name in named if name not in rules.regions]
        out += [f"{rule.code}: {fault}" for fault in (*_partless(rule.patterns), *_exempt_faults(rule.exempt))]
    return out + _exempt_faults(rules.exempt)


def _exempt_faults(exempt: Sequence[Exempt]) -> list[str]:
    out = []
    for e in exempt:
        places = [place for place in (e.before, e.after, e.within, e.clause, e.sentence) if place]
        out += [] if places else [f"exemption {e.why!r} names no place"]
        out += _partless(places)
    return out


def _partless(patterns: Sequence[re.Pattern[str]]) -> list[str]:
    return [f"<{name}> is not told in [parts]" for p in patterns for name in _PART.findall(p.pattern)]


def _place(table: Mapping[str, Any], loc: tuple[int | str, ...]) -> str:
    """Where in the file an error lies; a rule is called by its code, or counted from 1 where it has none."""
    names = [str(part + 1) if isinstance(part, int) else part for part in loc]
    if len(loc) > 1 and loc[0] == "rule" and isinstance(loc[1], int):
        rule = table["rule"][loc[1]]
        names[1] = str(rule.get("code", names[1])) if isinstance(rule, Mapping) else names[1]
    return " ".join(names) or "the file"


def _broken(path: Path, fault: str) -> InputError:
    return InputError(
        Say(f"The claims rules {path.name!r} cannot be used: {fault}", f"宣传用语规则 {path.name!r} 无法使用：{fault}"),
        Say(
            "Mend that entry; prompts/README.md tells what a rule holds.",
            "请修正该条目；规则的写法见 prompts/README.md。",
        ),
    )
