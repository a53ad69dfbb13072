"""The worker: takes the drafts that are waited for one after the other, and has them made in a process of its own."""

from __future__ import annotations

from threading import Thread

from assistant.errors import CasewrightError, NotFound
from assistant.helper import Helper
from assistant.web import desk_work
from assistant.web.desk_base import Base
from assistant.web.work_draft import Counted, Done, Job, Reached, draft
from assistant.workspace.project import Project

LIMIT_S = 600.0  # the longest interview takes a minute
_LOOK_S = 5.0  # even if nobody tells of work


class Worker:
    """Works from `start` to `stop`. What was unfinished when the program ended is waited for still, and made first."""

    def __init__(self, base: Base, limit_s: float = LIMIT_S) -> None:
        self._base = base
        self._helper: Helper[Job, Counted | Reached | Done] = Helper(draft, limit_s)
        self._going = False
        self._thread: Thread | None = None

    def start(self) -> None:
        """Begins to work."""
        if self._thread is None:
            self._going = True
            self._thread = Thread(target=self._work, name="casewright-worker", daemon=True)
            self._thread.start()

    def stop(self) -> None:
        """Ends at once; an unfinished draft is made when the work begins again."""
        thread, self._thread = self._thread, None
        self._going = False
        self._base.wake()
        self._helper.end()
        if thread is not None:
            thread.join()

    def _work(self) -> None:
        while self._going:
            waiting = desk_work.next_job(self._base)
            if waiting is None:
                with self._base.asked:
                    if self._going and not self._base.store.queue():
                        self._base.asked.wait(_LOOK_S)
                continue
            self._do(*waiting)

    def _do(self, project: Project, job: Job) -> None:
        try:
            for told in self._helper.do(job):
                self._heard(project, job, told)
        except NotFound:
            return  # removed meanwhile
        except CasewrightError as error:
            if self._going:
                desk_work.failed(self._base, project, error)

    def _heard(self, project: Project, job: Job, told: Counted | Reached | Done) -> None:
        match told:
            case Reached(stage):
                desk_work.reached(self._base, project, stage)
            case Counted(interviews):
                desk_work.counted(self._base, project, interviews)
            case Done():
                desk_work.finished(self._base, project, job.choices, told)
