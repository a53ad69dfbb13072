"""Rooms are loaded when a command walks through them, and under the names that the type checker sees."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import assistant.pipeline
from assistant.later import Later

PIPELINE = ast.parse(Path(assistant.pipeline.__file__).read_text("utf-8"))


def test_a_module_and_a_function_stand_in_for_themselves():
    assert Later("decimal").Decimal("1.5") + 1 == Later("decimal", "Decimal")("2.5")


def test_what_is_not_there_is_told():
    with pytest.raises(AttributeError, match="nothing"):
        Later("decimal", "nothing")()


def told():
    """Names that the pipeline imports for type checkers, with where they lie; and those that stand in for them."""
    (block,) = [n for n in PIPELINE.body if isinstance(n, ast.If)]
    seen = {a.asname or a.name: (n.module, a.name) for n in block.body for a in n.names}
    late = {n.targets[0].id: tuple(arg.value for arg in n.value.args) for n in block.orelse}
    return seen, late


def test_every_late_name_lies_where_the_type_checker_sees_it():
    seen, late = told()
    for name, where in late.items():
        module, own = seen[name]
        assert where in ((module, own), (f"{module}.{own}",))


def test_every_name_that_is_used_is_there():
    used = {n.func.id for n in ast.walk(PIPELINE) if isinstance(n, ast.Call) and isinstance(n.func, ast.Name)}
    seen, late = told()
    assert used & set(seen) <= set(late)
    assert all(callable(getattr(assistant.pipeline, name)) for name in late)


LOADED = """
import os, sys
from assistant.cli.main import execute
code = execute(sys.argv[1:], {**os.environ})
rooms = sorted({name.split(".")[1] for name in sys.modules if name.startswith("assistant.") and "." in name[10:]})
print(code, " ".join(rooms), file=sys.stderr)
"""


@pytest.mark.parametrize(
    ("arguments", "without"),
    [
        (["similar", "our stock counts are never right"], {"ingest", "metrics", "draft", "check", "segment", "export"}),
        (["metrics", "--text", "Users grew from 10 to 15.", "--lang", "en"], {"ingest", "retrieve", "draft", "check", "library"}),
    ],
)  # fmt: skip
def test_a_command_loads_no_room_that_it_does_not_need(arguments, without, tmp_path):
    environ = {"CASEWRIGHT_DATA_DIR": str(tmp_path), "HOME": str(tmp_path), "PYTHONPATH": str(Path(assistant.__file__).parents[1])}  # fmt: skip
    command = [sys.executable, "-c", LOADED, *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=environ)
    code, *rooms = done.stderr.strip().splitlines()[-1].split()
    assert code == "0"
    assert not without & set(rooms)
