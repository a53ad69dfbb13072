"""The versions page: what was done, what differs, and what is off the record in none of it."""

import pytest

from assistant.records import Brief
from tests.unit.web.test_pages_draft import line_of


@pytest.fixture(params=["en", "zh"])
def project(request, drafts, desk):
    project = drafts[1][request.param]
    line = line_of(desk, project)
    desk.edit(project, 1, line.id, f"{line.text} 9731")
    return project


def test_the_newest_change_is_shown(reader, project):
    page = reader.get(f"/projects/{project}/versions").text
    assert "9731</ins>" in page
    assert "<del>" not in page
    assert "data-restore" not in page


def test_two_versions_are_compared(reader, project):
    page = reader.get(f"/projects/{project}/versions?before=2&after=1").text
    assert "9731</del>" in page
    assert 'data-restore="1"' in page


@pytest.mark.parametrize("asked", ["?before=99&after=77", "?before=1&after=1", "?before=2&after=2"])
def test_a_strange_pair_does_no_harm(reader, project, asked):
    assert reader.get(f"/projects/{project}/versions{asked}").status_code == 200


def test_a_version_set_aside_is_told_as_such(reader, desk, project):
    desk.undo(project)
    line = line_of(desk, project)
    desk.edit(project, 1, line.id, f"{line.text} 4711")
    page = reader.get(f"/projects/{project}/versions", headers={"accept-language": "zh"}).text
    assert "因撤销而搁置" in page
    assert "4711</ins>" in page


def test_a_project_without_a_draft_has_no_versions_yet(reader, desk):
    (waiting,) = desk.upload([("call.txt", b"A: b")], Brief())
    assert reader.get(f"/projects/{waiting.id}/versions").status_code == 200
