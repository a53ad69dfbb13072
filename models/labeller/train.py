"""Trains the passage labeller and the salience models again: `python models/labeller/train.py` (extra `eval`)."""

from __future__ import annotations

from pathlib import Path

from assistant.score.gold import load_gold
from assistant.training import ModelFolders, load_lessons, train_models, write_reach

MODELS = Path(__file__).resolve().parents[1]


def main() -> None:
    """Writes `models/labeller` and `models/salience` from the interviews in `eval/gold` and `eval/lessons`."""
    data = MODELS.parent / "eval"
    interviews = load_gold(data / "gold")
    lessons = load_lessons(data)
    train_models(interviews, ModelFolders(MODELS / "labeller", MODELS / "salience"), lessons)
    write_reach(interviews, lessons, MODELS / "labeller")
    print(f"trained on {len(interviews)} interviews")


if __name__ == "__main__":
    main()
