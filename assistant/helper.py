"""One process kept warm for job after job: what it has loaded stays, and a job that takes too long is ended."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from time import monotonic
from typing import Generic, TypeVar

from assistant.errors import CasewrightError, Say, WorkError
from assistant.processes import Died, Made, dismiss, one_thread, start, told

_Job = TypeVar("_Job")
_Result = TypeVar("_Result")


class Helper(Generic[_Job, _Result]):
    """Does jobs in a process of its own, which is started with the first one. `work`, jobs and results must pickle."""

    def __init__(self, work: Callable[[_Job], Iterator[_Result]], limit_s: float) -> None:
        self._work = work
        self._limit_s = limit_s
        self._running: tuple[Connection, SpawnProcess] | None = None

    def do(self, job: _Job) -> Iterator[_Result]:
        """Yields what `work` yields for the job, as it comes.

        After an error that was not the job's own the process is ended, and the next job gets a new one.

        Raises:
            InputError: `work` raised one.
            WorkError: `work` raised something else, took longer than the limit, or its process died.
        """
        until = monotonic() + self._limit_s
        hand, _ = self._process()
        answered = False
        try:
            hand.send(job)
            while isinstance(heard := self._next(hand, until), Made):
                yield heard.result
            answered = True
        except OSError as error:
            raise Died from error
        except CasewrightError as error:
            answered = not isinstance(error, Died | _TooLong)
            raise
        finally:
            if not answered:
                self.end()

    def _next(self, hand: Connection, until: float) -> object:
        if not hand.poll(max(0.0, until - monotonic())):
            raise _TooLong(self._limit_s)
        return told(hand)

    def end(self) -> None:
        """Ends the process at once, whatever it does."""
        running, self._running = self._running, None
        if running:
            hand, process = running
            process.kill()
            dismiss(hand, process)

    def _process(self) -> tuple[Connection, SpawnProcess]:
        if not self._alive():
            self.end()
            with one_thread():
                self._running = start(self._work)
        assert self._running is not None
        return self._running

    def _alive(self) -> bool:
        return self._running is not None and self._running[1].is_alive()


class _TooLong(WorkError):  # noqa: N818 - named as what happened
    def __init__(self, limit_s: float) -> None:
        minutes = max(1, round(limit_s / 60))
        super().__init__(
            Say(f"The work took longer than {minutes} min and was ended.", f"处理超过 {minutes} 分钟，已终止。"),
            Say("Divide the interview into several files, or try again.", "请把访谈分成几个文件，或重试。"),
        )
