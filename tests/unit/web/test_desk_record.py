"""Off the record: what a person marks is gone at once, from every version and every file."""

import io
import json
import sqlite3
import zipfile

import pytest

from assistant.errors import InputError
from assistant.exporting import KINDS
from assistant.pipeline import shelf
from tests.unit.web.interviews import copied, drafted

# Words of the interview that are off the record, a line that is to be marked, and what only that line says.
SECRET = {"en": ("Bramwell",), "zh": ("宏远",)}
TO_MARK = {"en": "We trained forty dispatchers", "zh": "因为有了新系统"}
MARKED = {"en": ("forty dispatchers", "forty"), "zh": ("泰和", "九三折")}
USED = {"en": "Fuel costs fell by 12 percent in the first year", "zh": "报废率第一年下降了百分之十二"}
GONE = {"en": ("12 percent", "12%", "Fuel costs"), "zh": ("百分之十二", "12%", "报废率")}


@pytest.fixture(params=["en", "zh"])
def work(request, drafts, tmp_path):
    folder, ids = drafts
    return copied(folder, tmp_path / "data"), ids[request.param], request.param


def passage_with(desk, project, words):
    view = desk.view(project, reveal=True)
    return next(use.passage for use in view.passages if words in use.passage.text)


def everything(desk, project):
    """All words that anybody gets to see of a project, but for those asked for with `reveal`."""
    view = desk.view(project)
    out = [repr(view)]
    head = desk.project(project).head
    for note in desk.versions(project):
        out.append(repr(note))
        out.append(repr(desk.diff(project, note.number, head)))
        out.append(repr(desk.diff(project, head, note.number)))
        for kind in KINDS:
            if kind not in ("all.zip", "pack.docx"):
                out.append(words_in(desk.export(project, kind, version=note.number).data))
    return "\n".join(out)


def words_in(data):
    """The words of a file, those of a Word file's parts too."""
    if data[:2] != b"PK":
        return data.decode()
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return "\n".join(package.read(name).decode("utf-8", "replace") for name in package.namelist())


def mark(desk, project, words, *, off=True):
    return desk.mark(project, desk.project(project).head, passage_with(desk, project, words).id, off=off)


def test_what_the_speaker_kept_back_is_nowhere_but_where_it_is_asked_for(work):
    desk, project, lang = work
    found = everything(desk, project)
    assert not [word for word in SECRET[lang] if word in found]
    revealed = desk.view(project, reveal=True)
    assert all(word in revealed.transcript.text for word in SECRET[lang])
    hidden = desk.view(project).transcript
    assert len(hidden.text) == len(revealed.transcript.text) and "█" in hidden.text


def test_a_mark_takes_effect_at_once_in_every_version_and_file(work):
    desk, project, lang = work
    line = next(one for one in desk.view(project).document.lines() if any(w in one.text for w in GONE[lang]))
    desk.edit(project, 1, line.id, line.text.rstrip(".。") + ("!" if lang == "en" else "！"))
    assert any(word in everything(desk, project) for word in GONE[lang])
    assert mark(desk, project, USED[lang]).state == "queued"
    found = everything(desk, project)
    assert not [word for word in GONE[lang] if word in found]
    drafted(desk)
    found = everything(desk, project)
    assert not [word for word in GONE[lang] if word in found]


def test_neither_what_was_deleted_nor_what_a_line_said_first_tells_it(work):
    desk, project, lang = work
    lines = [one for one in desk.view(project).document.lines() if any(w in one.text for w in GONE[lang])]
    other = {"en": "Drivers phoned in all day.", "zh": "计划员每天早上要花四个小时排计划。"}[lang]
    desk.edit(project, 1, lines[0].id, other)
    mark(desk, project, USED[lang])
    assert not [word for word in GONE[lang] if word in repr(desk.view(project))]
    desk.restore(project, 1)
    desk.undo(project)
    drafted(desk)
    assert not [word for word in GONE[lang] if word in everything(desk, project)]


def test_a_deleted_line_tells_nothing_and_still_does_not_come_back(work):
    desk, project, lang = work
    line = next(one for one in desk.view(project).document.lines() if any(w in one.text for w in GONE[lang]))
    desk.delete(project, 1, line.id)
    mark(desk, project, USED[lang])
    assert not [word for word in GONE[lang] if word in everything(desk, project)]
    drafted(desk)
    mark(desk, project, USED[lang], off=False)
    drafted(desk)
    assert line.text not in [one.text for one in desk.view(project).document.lines()]


def test_undo_does_not_bring_back_what_was_marked(work):
    desk, project, lang = work
    mark(desk, project, USED[lang])
    desk.undo(project)
    assert desk.project(project).state == "queued"  # another draft is made without it all the same
    found = everything(desk, project)
    assert not [word for word in GONE[lang] if word in found]
    drafted(desk)
    desk.restore(project, 1)
    found = everything(desk, project)
    assert not [word for word in GONE[lang] if word in found]


def test_a_mark_can_be_taken_back(work):
    desk, project, lang = work
    before = [line.text for line in desk.view(project).document.lines()]
    mark(desk, project, USED[lang])
    drafted(desk)
    mark(desk, project, USED[lang], off=False)
    drafted(desk)
    assert [line.text for line in desk.view(project).document.lines()] == before


def test_a_whole_turn_is_marked_and_one_sentence_of_it_put_back(work):
    desk, project, lang = work
    turn = passage_with(desk, project, USED[lang]).turn
    desk.mark(project, 1, turn, off=True)
    drafted(desk)
    assert all(use.marked for use in desk.view(project).passages if use.passage.turn == turn)
    mark(desk, project, USED[lang], off=False)
    marked = [use.marked for use in desk.view(project).passages if use.passage.turn == turn]
    assert marked.count(False) == 1
    drafted(desk)
    off = [use.passage.label == "off_record" for use in desk.view(project).passages if use.passage.turn == turn]
    assert off.count(False) == 1


def test_what_the_rules_took_off_is_put_back_by_a_person(work):
    desk, project, lang = work
    passage = passage_with(desk, project, TO_MARK["zh"] if lang == "zh" else "Our insurer Tolliver")
    assert passage.guarded or passage.label == "off_record"
    desk.relabel(project, 1, passage.id, "off_record")
    assert desk.project(project).marks.marked == (passage.span,)
    drafted(desk)
    desk.relabel(project, desk.project(project).head, passage.id, "result")
    drafted(desk)
    use = next(u for u in desk.view(project).passages if u.passage.id == passage.id)
    assert (use.passage.label, use.passage.guarded, use.by_hand) == ("result", False, True)


def test_a_line_that_tells_the_secret_is_marked_and_in_no_file(work):
    desk, project, lang = work
    text = {"en": "Bramwell Foods nearly left over late deliveries.", "zh": "宏远汽车因为交货晚差点走了。"}[lang]
    line = desk.insert(project, 1, "result", None, text).line
    assert line.status == "off-record" and line.evidence == ()
    assert text in [one.text for one in desk.view(project).document.lines()]
    for kind in KINDS:
        if kind not in ("all.zip", "pack.docx"):
            assert SECRET[lang][0] not in words_in(desk.export(project, kind).data)
    assert not any(SECRET[lang][0] in repr(change) for change in desk.diff(project, 1, 2))
    with pytest.raises(InputError):
        desk.set_heading(project, 2, "result", text[:60])


def test_a_case_in_the_library_that_tells_it_is_taken_out(work):
    desk, project, lang = work
    case = desk.to_library(project)
    assert desk.project(project).case_id == case
    own = desk._base.settings
    assert shelf(own).find(case) is not None
    mark(desk, project, {"en": "Our insurer Tolliver", "zh": "因为有了新系统"}[lang])
    assert shelf(own).find(case) is not None  # it does not tell this
    drafted(desk)
    mark(desk, project, USED[lang])
    assert shelf(own).find(case) is None and desk.project(project).case_id is None


def test_a_removed_project_is_erased_to_the_last_byte(work, tmp_path):
    desk, project, lang = work
    file = tmp_path / "data" / "workspace.sqlite"
    secret = SECRET[lang][0].encode()
    assert secret in file.read_bytes()
    desk.remove(project)
    assert secret not in file.read_bytes()
    with sqlite3.connect(file) as connection:
        assert connection.execute("SELECT count(*) FROM versions").fetchone() == (1,)
    connection.close()


def test_versions_and_actions_tell_no_words(work):
    desk, project, lang = work
    line = next(iter(desk.view(project).document.lines()))
    desk.edit(project, 1, line.id, "Zebra " + line.text)
    told = json.dumps([[n.action.words.en, n.action.words.zh] for n in desk.versions(project)], ensure_ascii=False)
    assert "Zebra" not in told and line.text not in told
    assert lang in ("en", "zh")
