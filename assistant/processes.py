"""Work done side by side in processes of their own, with every result handed over as soon as it is there."""

from __future__ import annotations

import os
import signal
import sys
import traceback
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from typing import Generic, TypeVar

from assistant.errors import CasewrightError, InputError, Say, WorkError

_Job = TypeVar("_Job")
_Result = TypeVar("_Result")
# Libraries that start a thread a core would fight over the cores with the process beside them.
_ONE_THREAD = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")
_PATIENCE = 5.0  # seconds that a process has to end by itself


@dataclass(frozen=True, slots=True)
class _Made(Generic[_Result]):
    """A result of the job under way."""

    result: _Result


@dataclass(frozen=True, slots=True)
class _Finished:
    """The job is done."""


@dataclass(frozen=True, slots=True)
class _Failed:
    """The job raised; errors of ours keep their words, of others the traceback is told."""

    message: Say
    hint: Say
    input: bool


def side_by_side(
    work: Callable[[_Job], Iterator[_Result]], jobs: Sequence[_Job], processes: int = 2
) -> Iterator[_Result]:
    """Yields what `work` yields for every job, as it comes.

    Jobs start in their order, each process takes the next one when it is done with the last, and keeps what it has
    loaded. `work`, jobs and results must pickle. When the caller stops early, the processes are ended.

    Raises:
        InputError: `work` raised one.
        WorkError: `work` raised something else, or a process died.
    """
    waiting = list(jobs)
    hands: dict[Connection, SpawnProcess] = {}
    try:
        with _inherited():
            for _ in range(min(processes, len(waiting))):
                _start(work, hands)
        for hand in list(hands):
            hand.send(waiting.pop(0))
        while hands:
            for ready in wait(list(hands)):
                assert isinstance(ready, Connection)
                told = _told(ready)
                if isinstance(told, _Made):
                    yield told.result
                elif waiting:
                    ready.send(waiting.pop(0))
                else:
                    _dismiss(ready, hands.pop(ready))
    finally:
        for hand, process in hands.items():
            process.terminate()
            _dismiss(hand, process)


def _start(work: Callable[[_Job], Iterator[_Result]], hands: dict[Connection, SpawnProcess]) -> None:
    ours, theirs = get_context("spawn").Pipe()
    process = get_context("spawn").Process(target=_serve, args=(theirs, work), daemon=True)
    process.start()
    theirs.close()
    hands[ours] = process


def _told(hand: Connection) -> object:
    try:
        told = hand.recv()
    except EOFError as error:
        raise WorkError(
            Say("A process of the evaluation died.", "评测的一个进程意外结束。"),
            Say(
                "Perhaps the memory ran out; close other programs and try again.",
                "可能内存不足，请关闭其他程序后重试。",
            ),
        ) from error
    if isinstance(told, _Failed):
        raise (InputError if told.input else WorkError)(told.message, told.hint)
    return told


def _dismiss(hand: Connection, process: SpawnProcess) -> None:
    hand.close()
    process.join(_PATIENCE)
    if process.is_alive():
        process.kill()
        process.join()


def _serve(hand: Connection, work: Callable[[_Job], Iterator[_Result]]) -> None:
    """What runs in the other process: jobs until the caller hangs up."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))  # ends the work in good order
    while True:
        try:
            job = hand.recv()
        except EOFError:
            return
        try:
            for result in work(job):
                hand.send(_Made(result))
        except CasewrightError as error:
            hand.send(_Failed(error.message, error.hint, isinstance(error, InputError)))
        except Exception as error:  # told by the caller, who can show it
            hand.send(_unexpected(error))
        else:
            hand.send(_Finished())


def _unexpected(error: Exception) -> _Failed:
    if os.environ.get("CASEWRIGHT_DEBUG"):
        traceback.print_exception(error, file=sys.stderr)
    name = f"{type(error).__name__}: {error}"
    return _Failed(
        Say(f"Something unexpected went wrong: {name}", f"发生了意外错误：{name}"),
        Say(
            "Run it again with CASEWRIGHT_DEBUG=1 to see where, and report it.",
            "请加上 CASEWRIGHT_DEBUG=1 重试以查看出错位置，并反馈给我们。",
        ),
        input=False,
    )


@contextmanager
def _inherited() -> Iterator[None]:
    """What processes started here begin with: one thread a library, and deaf to Ctrl-C, which the caller hears."""
    before = {name: os.environ.get(name) for name in _ONE_THREAD}
    hearing = signal.signal(signal.SIGINT, signal.SIG_IGN)
    os.environ.update(dict.fromkeys(_ONE_THREAD, "1"))
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, hearing)
        for name, value in before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value
