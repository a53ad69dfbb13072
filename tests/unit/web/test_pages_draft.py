"""The draft page: every line with its status and place, every passage with its use; nothing off the record."""

import json
import re
from dataclasses import replace
from html import unescape

import pytest

from assistant.errors import Say
from assistant.records import Brief
from assistant.workspace.document import Told
from tests.unit.web.interviews import FILES, desk_in, drafted

HOSTILE = "<script>alert(1)</script> {{7*7}} ${7*7} =cmd()|' /C calc'!A0"
SECRET = {"en": "Bramwell", "zh": "宏远"}


@pytest.fixture(params=["en", "zh"])
def project(request, drafts, desk):
    return drafts[1][request.param]


@pytest.fixture
def page(reader, project):
    return reader.get(f"/projects/{project}").text


def line_of(desk, project):
    return next(line for line in desk.view(project).document.lines() if any(c.isdigit() for c in line.text))


def test_every_line_stands_on_the_page_with_its_evidence(page, desk, project):
    document = desk.view(project).document
    for line in document.lines():
        told = re.search(rf'<span class="line [^>]*data-line="{line.id}"[^>]*>', page)[0]
        assert 'contenteditable="plaintext-only"' in told
        refs = [f"{one.turn}:{one.start}-{one.end}" for one in line.evidence]
        assert f'data-evidence="{" ".join(refs)}"' in told
        assert f'id="mark-{line.id}"' in page


def test_each_place_of_the_evidence_is_in_a_passage(page):
    passages = {}
    for turn, start, end in re.findall(r'data-turn="(\d+)" data-start="(\d+)" data-end="(\d+)"', page):
        passages.setdefault(turn, []).append((int(start), int(end)))
    refs = re.findall(r"(\d+):(\d+)-(\d+)", " ".join(re.findall(r'data-evidence="([^"]*)"', page)))
    assert refs
    for turn, start, end in refs:
        assert any(a < int(end) and int(start) < b for a, b in passages[turn])


def test_the_words_of_a_passage_are_as_long_as_its_place(page):
    places = re.findall(
        r'data-start="(\d+)" data-end="(\d+)" data-label="(\w+)".*?<span class="w"[^>]*>([^<]*)</span>', page
    )
    assert places
    for start, end, label, text in places:
        if label != "off_record" and "&" not in text:
            assert len(text) == int(end) - int(start)


def test_what_is_off_the_record_is_shown_only_when_asked_for(reader, page, project, drafts):
    secret = SECRET["en" if drafts[1]["en"] == project else "zh"]
    assert secret not in page
    assert "█" in page
    shown = reader.get(f"/projects/{project}?reveal=true").text
    assert secret in shown
    assert secret not in shown.split('id="region-interview"')[0]


def test_a_number_changed_is_marked_with_the_reason(client, desk, project):
    line = line_of(desk, project)
    told = client.put(f"/api/projects/{project}/lines/{line.id}", json={"base": 1, "text": f"{line.text} 9731"})
    assert told.status_code == 200
    page = client.get(f"/projects/{project}", headers={"accept-language": "zh"}).text

    mark = re.search(rf'<button[^>]*id="mark-{line.id}".*?</button>', page, re.DOTALL)[0]
    assert 'class="mark hard"' in mark
    assert "数字与原话不符" in mark
    about = page.split(f'id="about-{line.id}"')[1].split('class="about"')[0]
    assert "9731" in about
    assert 'data-do="as-drafted"' in about


def test_only_what_changed_is_sent_again(client, desk, project):
    whole = client.get(f"/projects/{project}/regions").json()
    assert set(whole["html"]) == set(whole["sums"])
    same = client.get(f"/projects/{project}/regions", params={"have": list(whole["sums"].values())}).json()
    assert same["html"] == {}

    line = line_of(desk, project)
    desk.edit(project, 1, line.id, f"{line.text} 9731")
    changed = client.get(f"/projects/{project}/regions", params={"have": list(whole["sums"].values())}).json()
    assert changed["version"] == 2
    assert {"case", "bar"} <= set(changed["html"])
    assert "questions" not in changed["html"]


def test_pieces_are_those_of_the_page(reader, page, project):
    told = reader.get(f"/projects/{project}/regions").json()
    for name, html in told["html"].items():
        assert html.strip() in page, name
    assert json.loads(unescape(re.search(r'data-sums="([^"]*)"', page)[1])) == told["sums"]


def test_numbers_show_wordings_and_cautions(page):
    numbers = page.split('id="region-numbers"')[1].split('id="region-questions"')[0]
    assert 'data-do="wording"' in numbers
    assert "data-rank=" in numbers


def test_every_id_is_there_once(page):
    ids = re.findall(r'\sid="([^"]+)"', page)
    assert [one for one in set(ids) if ids.count(one) > 1] == []


def test_what_a_label_describes_is_there(page):
    ids = set(re.findall(r'\sid="([^"]+)"', page))
    asked = re.findall(r'(?:aria-labelledby|aria-describedby|aria-controls|for|popovertarget)="([^"]+)"', page)
    assert [one for one in asked if one not in ids] == []


def test_a_project_that_waits_has_a_page(reader, app, desk):
    (waiting,) = desk.upload([FILES["en"]], Brief())
    page = reader.get(f"/projects/{waiting.id}").text
    assert "data-stages" in page


@pytest.mark.parametrize("path", ["/projects/000000000000", "/projects/..%2f..", "/projects/000000000000/versions"])
def test_what_is_not_there_is_told(reader, desk, path):
    assert reader.get(path).status_code == 404


def test_a_hostile_interview_is_shown_as_the_text_it_is(reader, app, tmp_path):
    app.state.desk = desk_in(tmp_path / "hostile")
    said = FILES["en"][1].decode().replace("The dispatchers go home", f"{HOSTILE} The dispatchers go home")
    said = said.replace("Curtis Vann:", "Curtis <img src=x onerror=alert(1)>:")
    (project,) = app.state.desk.upload([("<b>call</b>.txt", said.encode())], Brief())
    drafted(app.state.desk)
    page = reader.get(f"/projects/{project.id}").text

    assert "&lt;script&gt;alert(1)&lt;/script&gt; {{7*7}} ${7*7} =cmd()" in page
    assert "<script>alert" not in page
    assert "<img" not in page
    assert "<b>call" not in page


def test_nothing_inline_runs(page):
    assert not re.search(r"\s(?:style|on[a-z]+)=", re.sub(r">[^<]*<", "><", page))
    assert page.count("<script") == page.count("<script src=")


def test_what_may_be_confidential_is_decided_on_the_page(reader, app, desk, project, monkeypatch):
    view = desk.view(project)
    passage = next(use for use in view.passages if use.passage.label == "result")
    doubtful = replace(passage, passage=replace(passage.passage, doubtful=True))
    told = Told("maybe-off-record", "soft", Say("Turn 3.", "第 3 轮。"), Say("Use --off-record.", "用 --off-record。"))
    changed = replace(view, findings=(told,), passages=(doubtful, *view.passages[1:]))
    monkeypatch.setattr(desk, "view", lambda *_, **__: changed)
    notes = reader.get(f"/projects/{project}").text.split('id="region-notes"')[1]

    assert "--off-record" not in notes
    for off in ("true", "false"):
        assert f'data-do="decide" data-passage="{passage.passage.id}" data-off="{off}"' in notes
