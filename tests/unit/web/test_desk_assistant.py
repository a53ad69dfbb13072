"""A draft worded by hand with an assistant: judged at once, kept over a restart, put in as a version of its own."""

import sqlite3

import pytest

from assistant.errors import Conflict, InputError
from assistant.web.desk import Desk
from tests.unit.web.interviews import desk_in
from tests.unit.web.pasted import HONEST, INVENTED, SAID, plan, wording
from tests.unit.web.test_pages_draft import line_of


@pytest.fixture(params=["en", "zh"])
def lang(request):
    return request.param


@pytest.fixture
def project(drafts, desk, lang):
    return drafts[1][lang]


def asked(desk: Desk, project):
    return desk.questions(project, hides_names=False).next


def planned(desk, project, lang):
    """The question for the challenge, after a plan of one fact."""
    first = asked(desk, project)
    assert first.purpose == "plan"
    desk.answer(project, first.key, plan(first.text, lang))
    return asked(desk, project)


def answered(desk, project, lang):
    """All is answered: an honest sentence and an invented one, which is not mended."""
    question = planned(desk, project, lang)
    desk.answer(project, question.key, wording(question.text, [HONEST[lang], INVENTED[lang]], lang))
    while (left := asked(desk, project)) is not None:
        desk.answer(project, left.key, "")


def test_an_honest_sentence_is_accepted_and_an_invented_one_refused_with_its_reason(desk, project, lang):
    question = planned(desk, project, lang)
    assert question.purpose == "word-challenge"
    desk.answer(project, question.key, wording(question.text, [HONEST[lang], INVENTED[lang]], lang))
    told = desk.questions(project, hides_names=False)
    assert told.accepted == (("challenge", HONEST[lang]),)
    (part,) = (one for one in told.wording.parts if one.part == "challenge")
    assert (part.accepted, part.refused) == (1, 1)
    assert any(one.part == "challenge" and one.rule != "no-answer" and one.message for one in told.wording.refusals)
    assert told.next.purpose == "word-challenge-again" and INVENTED[lang] in told.next.text


def test_accepted_sentences_are_a_version_with_the_editors_lines_and_undo_takes_it_back(desk, project, lang):
    line = desk.view(project).document.sections[-1].lines[-1]
    mine = f"{line.text[:-1]}{'!' if lang == 'en' else '！'}"
    base = desk.edit(project, 1, line.id, mine).version
    answered(desk, project, lang)
    before = desk.view(project).document
    taken = desk.take_wording(project, base, hides_names=False)
    view = desk.view(project)
    texts = [one.text for one in view.document.lines()]
    assert view.version.number == taken.version == base + 1
    assert HONEST[lang] in texts and mine in texts and INVENTED[lang] not in texts
    (worded,) = (one for one in view.document.lines() if one.text == HONEST[lang])
    assert worded.worded_by == "manual" and worded.evidence and worded.status == "supported"
    assert view.wording.model == "manual" and desk.versions(project)[-1].action.code == "model"
    desk.undo(project, taken.version)
    assert desk.view(project).document == before and desk.view(project).wording is None


def test_answers_survive_a_restart_and_go_with_the_project(desk, project, lang):
    answered(desk, project, lang)
    folder = desk._base.settings.data_dir
    again = desk_in(folder)
    assert again.questions(project, hides_names=False).next is None
    assert again.questions(project, hides_names=False).accepted
    again.remove(project)
    assert again._base.store.answers(project) == {}


def test_what_is_off_the_record_and_hidden_names_are_in_no_question(desk, project, lang):
    secret, name = {"en": ("Bramwell", "Curtis Vann"), "zh": ("宏远", "周建国")}[lang]
    question = planned(desk, project, lang)
    assert secret not in question.text
    assert name in desk.questions(project, hides_names=False).asked[0].text
    assert name not in desk.questions(project, hides_names=True).asked[0].text
    assert desk.questions(project).hides_names, "texts leave this computer"
    passage = next(one.passage for one in desk.view(project).passages if SAID[lang] in one.passage.text)
    desk.mark(project, 1, passage.id, off=True)
    with pytest.raises(InputError, match="made anew"):
        desk.questions(project, hides_names=False)


def test_nothing_accepted_changes_nothing(desk, project, lang):
    question = planned(desk, project, lang)
    desk.answer(project, question.key, wording(question.text, [INVENTED[lang]], lang))
    with pytest.raises(InputError, match="No sentence"):
        desk.take_wording(project, 1, hides_names=False)
    desk.answer(project, question.key, "I am sorry")
    assert any("JSON" in one.message or one.rule == "no-answer" for one in desk.questions(project, hides_names=False).wording.refusals)  # fmt: skip
    assert desk.project(project).head == 1


def test_an_answer_is_taken_back(desk, project, lang):
    question = planned(desk, project, lang)
    desk.answer(project, question.key, "")
    assert asked(desk, project) is None or asked(desk, project).key != question.key
    desk.answer(project, question.key, None)
    assert asked(desk, project).key == question.key


def test_a_text_changed_meanwhile_is_not_written_over(desk, project, lang):
    answered(desk, project, lang)
    desk.delete(project, 1, line_of(desk, project).id)
    with pytest.raises(Conflict):
        desk.take_wording(project, 1, hides_names=False)


def test_an_endless_answer_is_refused(desk, project):
    with pytest.raises(InputError, match="at most"):
        desk.answer(project, "0" * 64, "x" * 100_001)


def test_a_workspace_from_before_answers_were_kept_is_taken_over(desk, project, lang):
    database = desk._base.settings.data_dir / "workspace.sqlite"
    with sqlite3.connect(database) as old:
        old.execute("DROP TABLE answers")
        old.execute("UPDATE about SET value = '1' WHERE key = 'schema'")
    old.close()
    again = desk_in(desk._base.settings.data_dir)
    again.answer(project, "0" * 64, "yes")
    assert again._base.store.answers(project) == {"0" * 64: "yes"}
    assert desk_in(desk._base.settings.data_dir).view(project).document.title.text
