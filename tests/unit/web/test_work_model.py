"""Drafts of the workspace worded by the language model of the settings: as the command does it, over a draft that stands."""

import pytest

from assistant.generate.spending import Meter
from assistant.model_settings import ModelSettings
from assistant.pipeline import build_parts, draft_case, read_data
from assistant.records import Brief
from assistant.settings import Settings
from assistant.web import work_draft
from assistant.web.desk import Desk
from tests.scripted import ScriptedGenerator
from tests.unit.web.interviews import FILES, clock, drafted
from tests.unit.web.pasted import HONEST, INVENTED, plan, wording


@pytest.fixture(params=["en", "zh"])
def lang(request):
    return request.param


def desk_with(folder, generator):
    """A desk whose settings name a model."""
    settings = Settings(folder, library=str(folder / "library.sqlite"), model=ModelSettings(generator=generator))
    return Desk(settings, now=clock())


def model(lang):
    """A model that tells one fact truly, and invents another."""

    def answer(request):
        text = request.messages[-1].content
        if request.purpose == "plan":
            return plan(text, lang)
        honest = request.purpose == "word-challenge"
        return wording(text, [HONEST[lang], INVENTED[lang]], lang) if honest else "{}"

    return ScriptedGenerator(answer)


def parts_of(desk, generator):
    """Parts whose model is this one."""
    parts = build_parts(desk._base.settings)
    parts.__dict__["generator"] = Meter(generator)
    return parts


def test_the_model_of_the_settings_words_the_draft_as_the_command_does(tmp_path, lang, monkeypatch):
    desk = desk_with(tmp_path, f"replay:{tmp_path}")
    parts = parts_of(desk, model(lang))
    monkeypatch.setitem(work_draft._PARTS, desk._base.settings, parts)
    (project,) = desk.upload([FILES[lang]], Brief())
    drafted(desk)
    view = desk.view(project.id)
    command = draft_case(read_data(*FILES[lang], Brief())[0], parts, Brief()).draft
    assert [one.text for one in view.document.lines()] == [x.text for s in command.sections for x in s.sentences]
    assert view.wording == command.provenance.wording and view.wording.model == "scripted"
    who = {one.text: one.worded_by for one in view.document.lines()}
    assert who[HONEST[lang]] == "scripted" and INVENTED[lang] not in who and "casewright" in who.values()
    assert [one.action.code for one in desk.versions(project.id)] == ["draft", "model"]
    desk.undo(project.id, 2)
    assert HONEST[lang] not in [one.text for one in desk.view(project.id).document.lines()]


def test_a_model_that_cannot_be_asked_leaves_the_offline_draft_and_is_told_beside_it(tmp_path, lang):
    desk = desk_with(tmp_path, f"replay:{tmp_path / 'nothing'}")
    (project,) = desk.upload([FILES[lang]], Brief())
    drafted(desk)
    view = desk.view(project.id)
    assert view.project.state == "failed" and "recorded answers" in view.project.error.message.en
    assert len(tuple(view.document.lines())) > 4 and view.wording is None


def test_whoever_asks_by_hand_gets_the_offline_draft_at_once(tmp_path):
    desk = desk_with(tmp_path, f"manual:{tmp_path / 'chat'}")
    (project,) = desk.upload([FILES["en"]], Brief())
    drafted(desk)
    assert desk.project(project.id).state == "ready" and desk.view(project.id).wording is None
    assert not (tmp_path / "chat").exists()
    assert desk.questions(project.id).next.purpose == "plan"


def test_without_a_model_nothing_is_asked(desk, drafts):
    for project in drafts[1].values():
        assert [one.action.code for one in desk.versions(project)] == ["draft"]
        assert desk.view(project).wording is None
