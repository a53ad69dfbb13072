"""Sentences that read badly are worth less, and those that hang in the air lean on what stands before."""

import pytest

from assistant.backends.sklearn_linear import SklearnTrainer
from assistant.draft.judged import read_judged
from assistant.draft.names import CUSTOMER
from assistant.draft.reading import HANGS, READS, Judged, as_it_reads, load_reading, train_reading
from assistant.errors import WorkError
from assistant.learning.linear import save_linear
from assistant.resources import resource
from tests.unit.draft.interviews import LANGUAGES, block, interview, passages_of, shipped_reading

TRAINER = SklearnTrainer(strength=30.0, buckets=2**12, steps=40)
HANGING = {
    "en": ["It is just 77.", "It is four.", "It was about nine.", "It is six now."],
    "zh": ["3.8万台左右。", "12%到2%，那是10个点。", "一个月约40万张。", "17分钟，包括打印。"],
}
WHOLE = {
    "en": [
        "The depot closed three routes in May.",
        "Drivers scan every parcel at the dock.",
        "The planners built the rota by hand.",
        "A clerk typed each order into the ledger.",
    ],
    "zh": [
        "车间每天由三名员工手工录入订单。",
        "系统上线后，仓库按波次拣货。",
        "门店在晚上统一盘点库存。",
        "工厂为每台设备加装了传感器。",
    ],
}


SPEAKER = {"en": "curtis", "zh": "su"}


def material(place, text, lang):
    talk = interview(lang, (SPEAKER[lang], text or WHOLE[lang][0]))
    return block(place, passages_of(talk, ["result"])[0], text=text)


def models(lang):
    judged = [Judged("a", text, fine=False, hangs=True) for text in HANGING[lang]]
    return train_reading(judged + [Judged("b", text, fine=True, hangs=False) for text in WHOLE[lang]], lang, TRAINER)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_hangs_leans_and_what_stands_does_not(lang):
    told = [material(0, text, lang) for text in (HANGING[lang][0], WHOLE[lang][0])]
    hanging, whole = as_it_reads(told, lang, models(lang))
    assert hanging.reworded.leans
    assert not whole.reworded.leans


def test_a_chinese_sentence_that_reads_badly_is_worth_less():
    bad, good = as_it_reads(
        [material(0, HANGING["zh"][1], "zh"), material(1, WHOLE["zh"][1], "zh")], "zh", models("zh")
    )
    assert max(bad.worth) < max(good.worth)


def test_what_is_not_reworded_stays_as_it_is():
    plain = material(0, None, "zh")
    assert as_it_reads([plain], "zh", models("zh")) == [plain]
    assert as_it_reads([plain, material(1, WHOLE["zh"][0], "zh")], "zh", models("zh"))[0] == plain
    assert as_it_reads([], "en", models("en")) == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_models_are_saved_and_read_again(lang, tmp_path):
    learned = models(lang)
    for other in LANGUAGES:
        save_linear(learned.reads, tmp_path, f"{other}.reads")
        save_linear(learned.hangs, tmp_path, f"{other}.hangs")
    again = load_reading(tmp_path)[lang]
    assert (again.reads.outputs, again.hangs.outputs) == (READS, HANGS)
    assert (again.reads.weights == learned.reads.weights).all()


def test_a_missing_model_is_refused(tmp_path):
    with pytest.raises(WorkError):
        load_reading(tmp_path)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_shipped_models_know_what_hangs(lang):
    """Not the sentences that they learned from, but others built alike."""
    bare = {"en": "It is at 6%.", "zh": "5.3万张左右。"}[lang]
    told = as_it_reads([material(0, bare, lang), material(1, WHOLE[lang][1], lang)], lang, shipped_reading()[lang])
    assert [m.reworded.leans for m in told] == [True, False]


def test_judgements_are_read_with_marks_for_names():
    lines = [
        "# a note",
        "",
        "en-a-1\t1\tR\talone\t{customer} had {person} do it.\n",
        "en-a-1\t2\tW\tbeside\tIt went well.",
    ]
    first, second = read_judged(lines)
    assert first.text.startswith(CUSTOMER)
    assert (first.fine, first.hangs) == (False, True)
    assert (second.fine, second.hangs) == (True, None)


@pytest.mark.parametrize(
    "line", ["a\t1\tR\talone", "a\t7\tR\talone\tText.", "a\t1\tR\tnear\tText.", "a\t1\tR\talone\t"]
)
def test_a_line_that_is_no_judgement_is_refused(line):
    with pytest.raises(ValueError, match="no judgement"):
        read_judged([line])


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_judgement_that_comes_along_can_be_read(lang):
    text = resource("models", "salience", "data", f"judged.{lang}.tsv").read_text("utf-8")
    found = read_judged(text.splitlines())
    assert len(found) > 2_000
    assert {one.interview[:2] for one in found} == {lang}
