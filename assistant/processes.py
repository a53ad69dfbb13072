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
class Made(Generic[_Result]):
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


class Died(WorkError):  # noqa: N818 - named as what happened
    """A process ended without an answer."""

    def __init__(self) -> None:
        super().__init__(
            Say("A process that did the work died.", "执行任务的进程意外结束。"),
            Say(
                "Perhaps the memory ran out; close other programs and try again.",
                "可能内存不足，请关闭其他程序后重试。",
            ),
        )


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
                hand, process = start(work)
                hands[hand] = process
        for hand in list(hands):
            hand.send(waiting.pop(0))
        while hands:
            for ready in wait(list(hands)):
                assert isinstance(ready, Connection)
                heard = told(ready)
                if isinstance(heard, Made):
                    yield heard.result
                elif waiting:
                    ready.send(waiting.pop(0))
                else:
                    dismiss(ready, hands.pop(ready))
    finally:
        for hand, process in hands.items():
            process.terminate()
            dismiss(hand, process)


def start(work: Callable[[_Job], Iterator[_Result]]) -> tuple[Connection, SpawnProcess]:
    """A process that waits for jobs of `work` on the other end of the connection; Ctrl-C is heard by the caller alone."""
    ours, theirs = get_context("spawn").Pipe()
    process = get_context("spawn").Process(target=_serve, args=(theirs, work), daemon=True)
    process.start()
    theirs.close()
    return ours, process


def told(hand: Connection) -> object:
    """What a process tells next: `Made` with a result, or that the job is done.

    Raises:
        InputError: the job raised one.
        Died: the process ended.
        WorkError: the job raised something else.
    """
    try:
        heard = hand.recv()
    except (EOFError, OSError) as error:
        raise Died from error
    if isinstance(heard, _Failed):
        raise (InputError if heard.input else WorkError)(heard.message, heard.hint)
    return heard


def dismiss(hand: Connection, process: SpawnProcess) -> None:
    """Ends a process that has nothing to do, or was told to end."""
    hand.close()
    process.join(_PATIENCE)
    if process.is_alive():
        process.kill()
        process.join()


def _serve(hand: Connection, work: Callable[[_Job], Iterator[_Result]]) -> None:
    """What runs in the other process: jobs until the caller hangs up."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))  # ends the work in good order
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the caller hears Ctrl-C
    while True:
        try:
            job = hand.recv()
        except EOFError:
            return
        try:
            for result in work(job):
                hand.send(Made(result))
        except CasewrightError as error:
            hand.send(_Failed(error.message, error.hint, isinstance(error, InputError)))
        except Exception as error:  # told by the caller, who can show it
            found = unexpected(error)
            hand.send(_Failed(found.message, found.hint, input=False))
        else:
            hand.send(_Finished())


def unexpected(error: Exception) -> WorkError:
    """An error that nobody foresaw as one that can be told."""
    if os.environ.get("CASEWRIGHT_DEBUG"):
        traceback.print_exception(error, file=sys.stderr)
    name = f"{type(error).__name__}: {error}"
    return WorkError(
        Say(f"Something unexpected went wrong: {name}", f"发生了意外错误：{name}"),
        Say(
            "Run it again with CASEWRIGHT_DEBUG=1 to see where, and report it.",
            "请加上 CASEWRIGHT_DEBUG=1 重试以查看出错位置，并反馈给我们。",
        ),
    )


@contextmanager
def _inherited() -> Iterator[None]:
    """What processes started here begin with: one thread a library, and deaf to Ctrl-C, which the caller hears."""
    hearing = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        with one_thread():
            yield
    finally:
        signal.signal(signal.SIGINT, hearing)


@contextmanager
def one_thread() -> Iterator[None]:
    """Processes started here use one thread a library."""
    before = {name: os.environ.get(name) for name in _ONE_THREAD}
    os.environ.update(dict.fromkeys(_ONE_THREAD, "1"))
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value
