"""Who is who in conversations that are hard to read: nothing wrong is told, and what is said is found."""

from __future__ import annotations

import pytest

from assistant.ingest.read import read_transcripts
from tests.unit.ingest.conversations import CONVERSATIONS, Talked


def read(tmp_path, talked: Talked):
    path = tmp_path / "call.txt"
    path.write_text("\n".join([*talked.front, "", *talked.lines]), encoding="utf-8")
    (transcript,) = read_transcripts(path)
    return transcript


@pytest.mark.parametrize("talked", CONVERSATIONS, ids=lambda talked: "-".join(talked.truth))
def test_people(tmp_path, talked):
    transcript = read(tmp_path, talked)
    found = {
        label: (person.name, person.title, person.org, person.side, person.role)
        for label in talked.truth
        if (person := transcript.participant(label))
    }
    assert found == talked.truth
    assert all(person.why for person in transcript.participants)
    assert not any(person.hints for person in transcript.participants)
