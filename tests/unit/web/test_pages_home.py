"""The start page: the list of drafts, and files read for their brief."""

import pytest

from assistant.records import Brief
from tests.unit.web.interviews import FILES


def test_an_empty_workspace_invites(reader, app):
    page = reader.get("/", headers={"accept-language": "zh"}).text
    assert 'type="file"' in page
    assert "还没有草稿" in page


def test_the_list_shows_every_draft(reader, desk, drafts):
    page = reader.get("/").text
    for lang, project in drafts[1].items():
        assert f'href="/projects/{project}" lang="{"zh-CN" if lang == "zh" else "en"}"' in page
    assert page.count('data-state="ready"') == 2
    assert reader.get("/list").text.strip() in page


def test_what_waits_shows_its_stages_and_what_failed_its_reason(reader, desk):
    desk.upload([("again.txt", b"no interview")], Brief())
    assert "data-stages" in reader.get("/").text


@pytest.mark.parametrize(("lang", "customer"), [("en", "Pruett Lines"), ("zh", "栩丰部件")])
def test_a_file_fills_its_own_form(client, desk, lang, customer):
    form = client.post("/read", files={"file": FILES[lang]}).text

    assert form.lstrip().startswith("<form")
    assert f'value="{customer}"' in form
    assert form.count("<fieldset") == 2
    ids = [piece.split('"')[0] for piece in form.split(' id="')[1:]]
    assert len(ids) == len(set(ids))


def test_a_file_that_is_no_interview_is_refused_in_the_readers_language(client, desk):
    answer = client.post("/read", files={"file": ("a.pdf", b"%PDF-1.7")}, headers={"accept-language": "zh"})
    assert answer.status_code == 400
    assert "PDF" in answer.json()["error"]["message"]
    assert "请" in answer.json()["error"]["hint"]


def test_nothing_of_a_hostile_file_runs(client, desk):
    text = FILES["en"][1].decode().replace("Pruett Lines", "<script>x</script>").encode()
    form = client.post("/read", files={"file": ('"><b onclick=x>.txt', text)}).text
    assert "<script" not in form
    assert "<b onclick" not in form


def test_reading_changes_something_only_with_the_token(reader, desk):
    assert reader.post("/read", files={"file": FILES["en"]}).status_code == 403
