"""The worker: takes the drafts that are waited for one after the other, and has them made in a process of its own."""

from __future__ import annotations

from contextlib import suppress
from threading import Thread

from assistant.errors import CasewrightError, NotFound
from assistant.helper import Helper
from assistant.processes import unexpected
from assistant.web import desk_work
from assistant.web.desk_base import Base
from assistant.web.work_draft import Counted, Done, Job, Reached, asks_model, draft
from assistant.workspace.project import Project

LIMIT_S = 600.0  # the longest interview takes a minute
_WORDING_S = 7200.0  # more for a language model: a small computer may write a word a second
_LOOK_S = 5.0  # even if nobody tells of work


class Worker:
    """Works from `start` to `stop`. What was unfinished when the program ended is waited for still, and made first."""

    def __init__(self, base: Base, limit_s: float = LIMIT_S) -> None:
        self._base = base
        self._helper: Helper[Job, Counted | Reached | Done] = Helper(
            draft, limit_s + (_WORDING_S if asks_model(base.settings) else 0)
        )
        self.going = False
        self._thread: Thread | None = None

    def start(self) -> None:
        """Begins to work."""
        if self._thread is None:
            self.going = True
            self._thread = Thread(target=self._work, name="casewright-worker", daemon=True)
            self._thread.start()

    def stop(self) -> None:
        """Ends at once; an unfinished draft is made when the work begins again."""
        thread, self._thread = self._thread, None
        self.going = False
        self._base.wake()
        self._helper.end()
        if thread is not None:
            thread.join()
        self._helper.end()  # if the thread was just about to begin

    def _work(self) -> None:
        while self.going:
            try:
                waiting = desk_work.next_job(self._base)
            except CasewrightError:  # the disk is full, or another program holds the file: perhaps not for long
                self._rest()
                continue
            if waiting is None:
                self._rest()
            elif self.going:
                self._do(*waiting)

    def _rest(self) -> None:
        """Waits until there is work."""
        with self._base.asked:
            if self.going and not self._base.work:
                self._base.asked.wait(_LOOK_S)
            self._base.work = False

    def _do(self, project: Project, job: Job) -> None:
        try:
            for told in self._helper.do(job):
                self._heard(project, job, told)
        except NotFound:
            return  # removed meanwhile
        except CasewrightError as error:
            self._failed(project, error)
        except Exception as error:  # the edge of the program: whatever went wrong, the next draft is made
            self._failed(project, unexpected(error))

    def _failed(self, project: Project, error: CasewrightError) -> None:
        if self.going:
            with suppress(CasewrightError):  # removed meanwhile
                desk_work.failed(self._base, project, error)

    def _heard(self, project: Project, job: Job, told: Counted | Reached | Done) -> None:
        match told:
            case Reached(stage):
                desk_work.reached(self._base, project, stage)
            case Counted(interviews):
                desk_work.counted(self._base, project, interviews)
            case Done():
                desk_work.finished(self._base, project, job.choices, told)
