"""Short interviews, and a desk whose drafts are made without another process."""

import shutil
from datetime import UTC, datetime, timedelta
from itertools import count

from assistant.errors import CasewrightError
from assistant.records import Brief
from assistant.settings import Settings
from assistant.web import desk_work
from assistant.web.desk import Desk
from assistant.web.work_draft import Counted, Done, Reached, draft

EN = """\
Marketing: Ada Quill, Fleetline
Customer: Curtis Vann, Vice President of Operations, Pruett Lines

Ada Quill: Thanks for taking the time. Could you tell me who you are and what Pruett Lines does?
Curtis Vann: I'm Curtis Vann, Vice President of Operations at Pruett Lines. We are a regional carrier with 400 employees, \
based in Springfield, and we haul freight for grocery chains.
Ada Quill: What was the problem before you had Fleetline?
Curtis Vann: Before that our dispatchers planned every route by hand, on a whiteboard. It took four hours every morning, \
and by noon the plan was wrong. Drivers phoned in all day because nobody knew where the trucks were.
Ada Quill: And what did you do about it?
Curtis Vann: We rolled out the Fleetline planner in all nine depots in March. It reads the orders overnight and proposes \
the routes, and the dispatchers only correct them. We trained forty dispatchers in two weeks.
Ada Quill: What changed?
Curtis Vann: Route planning went from four hours to thirty-five minutes a day. Fuel costs fell by 12 percent in the first \
year. The dispatchers go home on time now.
Ada Quill: Is there anything that we should leave out?
Curtis Vann: Our biggest customer, Bramwell Foods, nearly left us over late deliveries in 2019. Please keep that off the \
record, I don't want Bramwell to read about it.
Ada Quill: Of course, that stays out.
Curtis Vann: Our insurer Tolliver gave us a discount of 7 percent because of the new planner.
"""

ZH = """\
采访：林晓，云图科技
客户：周建国，生产副总，栩丰部件

林晓：周总好，请先介绍一下您和栩丰部件。
周建国：我是周建国，栩丰部件的生产副总。我们做汽车底盘的铝件，有四百名员工，工厂在慈溪。
林晓：用云图系统之前，遇到了什么问题？
周建国：以前排产全靠人工，计划员每天早上要花四个小时排计划，到了中午计划就乱了。车间里谁也说不清哪台机器在转。
林晓：后来是怎么解决的？
周建国：去年三月我们在三个车间上线了云图的排产系统，系统夜里读订单，早上直接给出计划，计划员只要调整一下。
林晓：效果怎么样？
周建国：排产时间从四个小时缩短到三十五分钟。报废率第一年下降了百分之十二。计划员现在能准点下班，这一点我最看重。
林晓：有什么不方便写的吗？
周建国：我们最大的客户宏远汽车二〇一九年因为交货晚差点走了，这个请不要写进去，我不想让宏远看到。
林晓：好的，这个不会写。
周建国：因为有了新系统，保险公司泰和给我们的保费打了九三折。
"""
FILES = {"en": ("call.txt", EN.encode()), "zh": ("访谈.txt", ZH.encode())}


def clock():
    """A clock that goes on by a second whenever it is asked."""
    seconds = count()
    return lambda: datetime(2025, 5, 20, tzinfo=UTC) + timedelta(seconds=next(seconds))


def desk_in(folder):
    """A desk whose worker does not run."""
    return Desk(Settings(folder, library=str(folder / "library.sqlite")), now=clock())


def drafted(desk):
    """Makes every draft that is waited for, here."""
    base = desk._base
    while (waiting := desk_work.next_job(base)) is not None:
        project, job = waiting
        try:
            for told in draft(job):
                match told:
                    case Reached(stage):
                        desk_work.reached(base, project, stage)
                    case Counted(interviews):
                        desk_work.counted(base, project, interviews)
                    case Done():
                        desk_work.finished(base, project, job.choices, told)
        except CasewrightError as error:
            desk_work.failed(base, project, error)


def uploaded(desk, lang, brief=Brief()):  # noqa: B008 - frozen
    """A project with its first draft."""
    (project,) = desk.upload([FILES[lang]], brief)
    drafted(desk)
    return desk.project(project.id)


def copied(made, folder):
    """Another desk with all that was made at one."""
    shutil.copytree(made, folder)
    return desk_in(folder)
