"""Models of a fold: trained without it, kept by data and recipe."""

import shutil
from dataclasses import replace

import pytest
from threadpoolctl import threadpool_info

from assistant import training
from assistant.backends.sklearn_linear import SklearnDenseTrainer, SklearnTrainer
from assistant.draft.salience import SalienceTrainers
from assistant.learning.linear import load_linear
from assistant.resources import resource
from assistant.score.interview import GoldInterview
from assistant.segment.training import Trainers
from tests.unit.score.planting import all_gold, gold_of

ONE, TWO, THREE = "zh-textile-15", "zh-property-09", "zh-research-18"


@pytest.fixture(autouse=True)
def _few_steps(monkeypatch) -> None:
    """The best model is not asked for here, only what it has seen."""
    words = SklearnTrainer(strength=1.0, buckets=2**10, steps=2)
    dense = SklearnDenseTrainer(strength=0.01, steps=2)
    monkeypatch.setattr(training, "_LABELLER", Trainers(words, dense, dense))
    monkeypatch.setattr(training, "_SALIENCE", SalienceTrainers(words, dense))
    monkeypatch.setattr(training, "_ASKING", words)
    wishes = training._wishes
    monkeypatch.setattr(training, "_wishes", lambda lang: wishes(lang)[::20])


@pytest.fixture
def few() -> list[GoldInterview]:
    return [_short(gold_of(one)) for one in (ONE, TWO, THREE)]


def _short(gold: GoldInterview) -> GoldInterview:
    return replace(gold, turns=gold.turns[:60], facts=tuple(f for f in gold.facts if max(f.turns, default=0) < 60))


def _weights(models: training.ModelFolders) -> bytes:
    return (models.labeller / "zh.safetensors").read_bytes() + (models.salience / "zh.parts.safetensors").read_bytes()


def test_an_interview_that_is_kept_out_leaves_no_trace(few, tmp_path) -> None:
    kept_out = frozenset([ONE])
    with_it = training.fold_models(few, kept_out, tmp_path / "a")
    without_it = training.fold_models(few[1:], frozenset(), tmp_path / "b")
    learned_it = training.fold_models(few, frozenset([TWO]), tmp_path / "c")
    assert _weights(with_it) == _weights(without_it)
    assert _weights(with_it) != _weights(learned_it)


def test_models_are_trained_once(few, tmp_path, monkeypatch) -> None:
    first = training.fold_models(few, frozenset([ONE]), tmp_path)
    monkeypatch.setattr(training, "train_models", lambda *_: pytest.fail("trained again"))
    assert training.fold_models(few, frozenset([ONE]), tmp_path) == first
    assert [path.name for path in tmp_path.iterdir()] == [first.labeller.parent.name]


def test_the_folder_follows_the_data(few, tmp_path) -> None:
    name = training.fold_folder(few, frozenset([ONE]), tmp_path)
    assert training.fold_folder(few, frozenset([TWO]), tmp_path) != name
    assert training.fold_folder(few[1:], frozenset(), tmp_path) == name
    changed = tmp_path / f"{TWO}.md"
    shutil.copyfile(few[1].path, changed)
    changed.write_text(changed.read_text("utf-8") + "\n", encoding="utf-8")
    assert training.fold_folder([few[0], replace(few[1], path=changed), few[2]], frozenset([ONE]), tmp_path) != name


def test_a_language_that_is_not_scored_gets_the_models_that_are_there(few, tmp_path) -> None:
    models = training.fold_models(few, frozenset([ONE]), tmp_path)
    shipped = load_linear(resource("models", "labeller"), "en")
    assert (load_linear(models.labeller, "en").weights == shipped.weights).all()
    assert {path.name for path in models.salience.glob("en.*.safetensors")} == {
        "en.parts.safetensors",
        "en.quotes.safetensors",
    }


def test_a_language_is_never_kept_out_whole(few, tmp_path) -> None:
    with pytest.raises(ValueError, match="'zh'"):
        training.fold_models(few, frozenset([ONE, TWO, THREE]), tmp_path)


def test_a_failure_leaves_nothing_behind(few, tmp_path, monkeypatch) -> None:
    def fail(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(training, "train_salience", fail)
    with pytest.raises(KeyboardInterrupt):
        training.fold_models(few, frozenset([ONE]), tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_turns_of_the_gold_stand_in_its_transcript() -> None:
    for gold in (all_gold()[0], gold_of(ONE)):
        transcript = training.gold_transcript(gold)
        assert [transcript.words_of(at) for at in range(len(gold.turns))] == [
            gold.words_of(at) for at in range(len(gold.turns))
        ]


def test_one_run_writes_the_models_of_each_language_the_same_each_time(tmp_path) -> None:
    gold = [_short(gold_of(one)) for one in (ONE, TWO, "en-hr-11", "en-lms-06")]
    written = []
    for name in ("a", "b"):
        folders = training.ModelFolders(tmp_path / name / "labeller", tmp_path / name / "salience")
        training.train_models(gold, folders)
        written.append({p.relative_to(tmp_path / name): p.read_bytes() for p in (tmp_path / name).rglob("*.*")})
    assert {str(path) for path in written[0]} == {
        f"{stem}.{ending}"
        for lang in ("en", "zh")
        for stem in (
            f"labeller/{lang}",
            f"labeller/requests.{lang}",
            f"salience/{lang}.parts",
            f"salience/{lang}.quotes",
        )
        for ending in ("json", "safetensors")
    }
    assert written[0] == written[1]


def test_a_language_without_interviews_is_not_written(few, tmp_path) -> None:
    training.train_models(few, training.ModelFolders(tmp_path / "labeller", tmp_path / "salience"))
    assert {path.name for path in tmp_path.rglob("*.safetensors")} == {
        "zh.safetensors",
        "requests.zh.safetensors",
        "zh.parts.safetensors",
        "zh.quotes.safetensors",
    }


def test_lessons_beside_the_gold_set_are_learned_from(tmp_path) -> None:
    assert training.load_lessons(tmp_path) == ()
    folder = tmp_path / "lessons"
    folder.mkdir()
    shutil.copyfile(gold_of(ONE).path, folder / f"{ONE}.md")
    (folder / "README.md").write_text("# Lessons\n", "utf-8")
    assert [gold.id for gold in training.load_lessons(tmp_path)] == [ONE]


def test_lessons_teach_labels_and_requests_but_not_what_matters(few, tmp_path) -> None:
    names = ("labeller/zh", "labeller/requests.zh", "salience/zh.parts", "salience/zh.quotes")
    written = []
    for name, lessons in (("without", []), ("with", few[2:])):
        folders = training.ModelFolders(tmp_path / name / "labeller", tmp_path / name / "salience")
        training.train_models(few[:2], folders, lessons)
        written.append([(tmp_path / name / f"{one}.safetensors").read_bytes() for one in names])
    assert [a != b for a, b in zip(*written, strict=True)] == [True, True, False, False]


def test_a_sentence_of_a_lesson_counts_half(few, tmp_path, monkeypatch) -> None:
    seen = []
    train = training.train_labellers

    def looked_at(learned, *rest):
        seen.extend(one.weight for one in learned["zh"])
        assert {pool["num_threads"] for pool in threadpool_info()} <= {1}  # several threads add up in another order
        return train(learned, *rest)

    monkeypatch.setattr(training, "train_labellers", looked_at)
    training.train_models(few[:1], training.ModelFolders(tmp_path / "labeller", tmp_path / "salience"), few[1:])
    assert (seen[0], seen[-2:], set(seen[1:-2])) == (1.0, [0.5, 0.5], {0.7})


def test_lessons_of_the_other_language_teach_cues(few, tmp_path) -> None:
    lesson = _short(gold_of("en-hr-11"))
    folders = [training.ModelFolders(tmp_path / name / "labeller", tmp_path / name / "salience") for name in "ab"]
    gold = [*few[:1], _short(gold_of("en-lms-06"))]
    training.train_models(gold, folders[0])
    training.train_models(gold, folders[1], [lesson])
    alone, taught = (load_linear(one.labeller, "zh") for one in folders)
    assert (alone.weights == taught.weights).all()
    assert (alone.extra["cues"] != taught.extra["cues"]).any()
