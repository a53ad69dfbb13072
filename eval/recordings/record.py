"""Makes recordings for `casewright eval --generator replay:DIR` out of answers by purpose.

    python eval/recordings/record.py honest [ID...]

`answers/<set>/<id>.json` holds what a model answered to each purpose (`plan`, `word-result`, `word-result-again`,
`head`). Questions change whenever prompts or passages do; this asks today's questions of the suite `draft`, answers them
from those files and records both in `<set>/<id>/`. A question without an answer is named, and its text is printed
with `--show`. Run it again after a change of prompts, passages or models.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
from dataclasses import replace
from pathlib import Path

from assistant import evaluation, pipeline
from assistant.backends.recording_generator import RecordingGenerator
from assistant.errors import GeneratorError, Say
from assistant.ports import Answer, OnText, Request
from assistant.records import Brief
from assistant.score.plan import plan_run
from assistant.settings import BUNDLED, load_settings

HERE = Path(__file__).parent


class Written:
    """Implements `assistant.ports.Generator` from a file of answers by purpose."""

    sends_to = None
    context = None

    def __init__(self, name: str, answers: dict[str, object], show: str) -> None:
        self.id = name
        self._answers = answers
        self._show = show

    def tokens(self, text: str) -> int:
        """See `ports.Generator`."""
        return len(text) // 4

    def generate(self, request: Request, on_text: OnText | None = None) -> Answer:
        """The answer to the purpose of the question."""
        if self._show and request.purpose.startswith(self._show):
            print(request.messages[-1].content)
        if request.purpose not in self._answers:
            print(f"  no answer: {request.purpose}")
            raise GeneratorError("unrecorded", Say("No answer.", "没有答案。"), Say("Write one.", "请补写。"))
        told = self._answers[request.purpose]
        text = told if isinstance(told, str) else json.dumps(told, ensure_ascii=False)
        return Answer(text, "stop", self.id)


def main(arguments: list[str]) -> None:
    """Records one set, or some interviews of it."""
    show = next((a.partition("=")[2] or "p" for a in arguments if a.startswith("--show")), "")
    name, *ids = [a for a in arguments if not a.startswith("--")]
    settings = replace(load_settings(os.environ), library=BUNDLED)
    folder = HERE / "answers" / name
    wanted = ids or sorted(path.stem for path in folder.glob("*.json"))
    plan = plan_run(None, "draft", wanted)
    for item in plan.chosen:
        print(item.id)
        path = folder / f"{item.id}.json"
        answers = json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
        shutil.rmtree(HERE / name / item.id, ignore_errors=True)
        parts = evaluation.fold_parts(plan, plan.folds[item.id], settings)
        written = Written(f"written:{name}", answers, show)
        parts.__dict__["generator"] = RecordingGenerator(written, HERE / name / item.id)
        drafted = pipeline.draft_case(pipeline.read_file(item.docx, Brief())[0], parts, Brief())
        wording = drafted.draft.provenance.wording
        for part in wording.parts if wording else ():
            told = f"{part.accepted} accepted, {part.mended} mended, {part.refused} refused, {part.offline} offline"
            print(f"  {part.part}: {told}")
        for refusal in wording.refusals if wording else ():
            print(f"    {refusal.part} {refusal.rule} x{refusal.count}: {refusal.message}")


if __name__ == "__main__":
    main(sys.argv[1:])
