"""The journey as a whole: languages, an interview's own case, and interviews that are none."""

import shutil
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import pytest

from assistant.draft import compose as composing
from assistant.errors import InputError, LanguageError, WorkError
from assistant.pipeline import (
    Drafted,
    LateTokenizer,
    build_parts,
    draft_case,
    index_report,
    language_of,
    metrics_of,
    metrics_of_text,
    model_report,
    past_cases,
    read_data,
    read_file,
    segment_transcript,
    similar_to_file,
    similar_to_text,
)
from assistant.records import PARTS, Brief, Customer, Participant, Span, Transcript, Turn
from assistant.settings import Settings

INTERVIEWS = Path(__file__).parents[2] / "corpus" / "interviews"
ALL = 48
PEOPLE = (
    Participant("Ada Quill", None, None, "vendor", "interviewer", ("a",), ""),
    Participant("Bo Lind", None, None, "customer", "interviewee", ("b",), ""),
)


class Made(NamedTuple):
    """A sample interview and what came of it."""

    lang: str
    path: Path
    transcript: Transcript
    drafted: Drafted
    stages: list[str]


@pytest.fixture(scope="module")
def parts(tmp_path_factory):
    return build_parts(Settings(tmp_path_factory.mktemp("data"), similar=ALL))


def talk(lang, *turns, source="call.docx"):
    """A transcript of (speaker, words) turns: `a` asks, `b` answers."""
    text, out = "", []
    for index, (speaker, words) in enumerate(turns):
        role = "interviewer" if speaker == "a" else "interviewee"
        out.append(Turn(index, speaker, role, Span(len(text), len(text) + len(words))))
        text += words + "\n"
    return Transcript("t1", source, "labels", "0" * 64, lang, None, text, tuple(out), PEOPLE)


def sentences(draft):
    return [sentence for section in draft.sections for sentence in section.sentences]


def sample(lang):
    path = next(INTERVIEWS.glob(f"{lang}-*.docx"))
    return path, read_file(path, Brief())[0]


@pytest.fixture(scope="module", params=["en", "zh"])
def made(request, parts):
    """The sample of a language drafted once, for all tests that only look at it, and the stages that were told."""
    path, transcript = sample(request.param)
    stages = []
    return Made(request.param, path, transcript, draft_case(transcript, parts, Brief(), progress=stages.append), stages)


@pytest.mark.parametrize("lang", ["de", "fr", "ja", "und"])
def test_a_third_language_is_read_but_not_drafted(parts, lang):
    with pytest.raises(LanguageError, match=rf"call\.docx: the interview is in '{lang}'") as caught:
        draft_case(talk(lang, ("b", "Wir hatten vierzig Lastwagen.")), parts, Brief())
    assert "中文和英文" in caught.value.message.zh
    assert caught.value.hint.en
    assert caught.value.hint.zh


def test_an_interview_is_never_shown_its_own_case(parts, made):
    shown = [match.case_id for match in made.drafted.draft.matches]
    assert len(shown) > ALL / 2
    assert made.path.stem not in shown
    assert made.path.stem in [case.id for case in past_cases()]
    assert made.path.stem not in [match.case_id for match in similar_to_file(made.path, parts, Brief(), ALL)]


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_nor_a_case_of_its_customer_under_another_file_name(parts, lang, tmp_path):
    path, _ = sample(lang)
    renamed = tmp_path / "call 7.docx"
    shutil.copyfile(path, renamed)
    own = next(case for case in past_cases() if case.id == path.stem)
    brief = Brief(customer=Customer(own.customer))
    (transcript,) = read_file(renamed, brief)
    matches = draft_case(transcript, parts, brief).draft.matches
    assert matches
    assert own.id not in [match.case_id for match in matches]
    assert own.customer not in [match.customer for match in matches]


def test_a_draft_stands_on_its_interview(parts, made):
    drafted = made.drafted
    assert drafted.transcript is made.transcript
    assert drafted.passages == segment_transcript(made.transcript, parts)
    assert [section.part for section in drafted.draft.sections] == list(PARTS)
    assert drafted.draft.lang == made.lang
    assert not [finding for finding in drafted.draft.findings if finding.severity == "hard"]
    assert drafted.draft.provenance.source_sha256 == made.transcript.sha256
    assert set(drafted.draft.provenance.models) >= {f"labeller/{made.lang}", f"salience/{made.lang}.parts", "embedder"}


def test_the_same_interview_gives_the_same_draft_with_parts_loaded_anew(made, tmp_path):
    anew = build_parts(Settings(tmp_path, similar=ALL))
    assert draft_case(made.transcript, anew, Brief()).draft == made.drafted.draft


@pytest.mark.parametrize(
    ("lang", "turns"),
    [
        ("en", [("a", "Hi, can you hear me?"), ("b", "Yes, I can hear you fine."), ("a", "Great weather today."), ("b", "It is, thanks.")]),
        ("zh", [("a", "喂，听得见吗？"), ("b", "听得见听得见。"), ("a", "今天天气不错。"), ("b", "是啊，谢谢。")]),
    ],
)  # fmt: skip
def test_small_talk_is_no_case(parts, lang, turns):
    draft = draft_case(talk(lang, *turns), parts, Brief()).draft
    assert draft.readiness.level == "not-a-case"
    assert draft.readiness.reasons
    assert draft.title
    assert draft.gaps


@pytest.mark.parametrize(
    ("lang", "turns"),
    [
        ("en", []),
        ("en", [("b", "")]),
        ("en", [("b", "Yes.")]),
        ("en", [("b", "…")]),
        ("en", [("a", "How did it go?")]),
        ("zh", []),
        ("zh", [("b", " ")]),
        ("zh", [("b", "是的。")]),
        ("zh", [("a", "怎么样？")]),
        ("en", [("b", "Please keep all of this off the record.")]),
        ("zh", [("b", "下面这段不要公开，童乐坊那个合同要黄了。")]),
    ],
)
def test_hardly_anything_said_gives_a_draft_with_empty_sections(parts, lang, turns):
    draft = draft_case(talk(lang, *turns), parts, Brief()).draft
    assert [section.part for section in draft.sections] == list(PARTS)
    assert sentences(draft) == []
    assert draft.quotes == draft.pairs == ()
    assert draft.readiness.level == "not-a-case"


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "The routes were drawn by hand every morning. Then we rolled out the planner in all three yards. Planning fell from four hours to thirty-five minutes."),
        ("zh", "以前路线每天早上都是手工画的。后来我们在三个车间都上线了系统。排产时间从四个小时降到三十五分钟。"),
    ],
)  # fmt: skip
def test_one_turn_is_enough_for_a_draft(parts, lang, words):
    drafted = draft_case(talk(lang, ("b", words)), parts, Brief())
    told = sentences(drafted.draft)
    assert told
    for sentence in told:
        assert all(0 <= e.start < e.end <= len(words) for e in sentence.evidence)


@pytest.mark.parametrize(
    ("lang", "sentence"),
    [
        ("en", "In week {n} the drivers waited at gate {n} for the dispatcher. "),
        ("zh", "第{n}周司机在{n}号门等调度员。"),
    ],
)
def test_a_very_long_turn_is_drafted_within_its_length(parts, lang, sentence):
    words = "".join(sentence.format(n=n) for n in range(2, 300)).strip()
    draft = draft_case(
        talk(lang, ("a", "How was it?" if lang == "en" else "怎么样？"), ("b", words)), parts, Brief()
    ).draft
    size = sum(len(s.text.split()) if lang == "en" else len(s.text) for s in sentences(draft))
    assert size < 1500
    assert all(e.turn == 1 for s in sentences(draft) for e in s.evidence)


@pytest.mark.parametrize(
    ("lang", "turns", "secret"),
    [
        ("en", [("b", "Please keep this off the record: the Bramwell contract is worth 77,000 dollars."), ("a", "Of course, I will leave that out. What was the year like?"), ("b", "It was a good year for the drivers and for the customers."), ("a", "How large was the fleet?"), ("b", "We had 140 trucks on the road.")], "77,000"),
        ("zh", [("b", "下面这段不要公开，童乐坊那个合同值77000块钱。"), ("a", "好的，这段不写。这一年怎么样？"), ("b", "这一年大家都很忙，客户也多了不少。"), ("a", "设备有多少？"), ("b", "我们车间有140台设备。")], "77000"),
    ],
)  # fmt: skip
def test_numbers_off_the_record_are_no_quantities(parts, lang, turns, secret):
    transcript = talk(lang, *turns)
    passages = segment_transcript(transcript, parts)
    quantities, metrics, suggestions = metrics_of(transcript, passages)
    assert [q.text for q in quantities if "140" in q.text]
    assert not [q.text for q in quantities if secret in q.text]
    assert secret not in repr((metrics, suggestions))
    for quantity in quantities:
        assert quantity.span.of(transcript.text) == quantity.text
        assert transcript.turns[quantity.turn].span.start <= quantity.span.start


def test_a_text_alone_has_metrics():
    quantities, metrics, suggestions = metrics_of_text("Users grew from 1000 to 1500 in one week.", "en")
    assert quantities
    assert metrics[0].before.value == 1000
    assert suggestions[0].metric_id == metrics[0].id


@pytest.mark.parametrize(
    ("text", "lang"),
    [("a carrier with old routes", "en"), ("库存不准", "zh"), ("我们用 MES", "zh"), ("", "en"), ("42", "en")],
)
def test_language_of_a_query(text, lang):
    assert language_of(text) == lang


def test_similar_cases_are_counted_and_ranked(parts):
    found = similar_to_text("库存不准，盘点全靠手工", parts, 5)
    assert [match.rank for match in found] == [1, 2, 3, 4, 5]
    assert len({match.case_id for match in found}) == 5


def test_a_file_that_is_none_is_refused(tmp_path):
    with pytest.raises(InputError):
        read_file(tmp_path / "nothing.docx", Brief())


def test_shipped_models_are_whole_and_each_is_named_once():
    states = model_report()
    assert all(state.ok for state in states)
    assert len({state.id for state in states}) == len(states) >= 7


def test_the_index_holds_the_past_cases(tmp_path):
    state = index_report(Settings(tmp_path))
    assert state.ok
    assert state.passages >= 4 * len(past_cases())


def test_a_tokenizer_is_loaded_with_the_first_text():
    late = LateTokenizer("xx")
    with pytest.raises(InputError):
        late.tokens("now it is needed")


@pytest.mark.parametrize(("text", "pieces"), [("We're here", ["We", "'re", "here"]), ("dont =)", ["do", "nt", "=)"])])
def test_english_is_split_alike_whether_it_is_plain_or_not(text, pieces):
    assert [token.text for token in LateTokenizer("en").tokens(text)] == pieces


def test_other_folders_of_models_are_used(parts, tmp_path):
    with pytest.raises(WorkError, match="missing"):
        _ = build_parts(Settings(tmp_path), labeller=tmp_path).labeller
    with pytest.raises(WorkError, match="missing"):
        _ = build_parts(Settings(tmp_path), salience=tmp_path).salience


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_what_the_check_refuses_is_not_in_the_draft(parts, lang, monkeypatch):
    """A wording that goes wrong is taken out by the check, and the draft says so."""
    honest = composing.written_section

    def lying(*args, **options):
        return tuple(replace(s, text="It was 987,654." if lang == "en" else "有987654台。") if i == 1 else s for i, s in enumerate(honest(*args, **options)))  # fmt: skip

    monkeypatch.setattr(composing, "written_section", lying)
    _, transcript = sample(lang)
    draft = draft_case(transcript, parts, Brief()).draft
    assert "987" not in "".join(sentence.text for sentence in sentences(draft))
    assert "987" in "".join(item.text for item in draft.left_out)
    assert all(max(pair.solution) < len(draft.section("solution").sentences) for pair in draft.pairs)


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_a_file_is_read_from_its_bytes_as_from_the_disk(lang):
    path, transcript = sample(lang)
    assert read_data(path.name, path.read_bytes(), Brief())[0] == transcript
    with pytest.raises(InputError, match=r"empty\.docx"):
        read_data("empty.docx", b"", Brief())


def test_a_label_by_hand_holds_and_every_stage_is_told(parts, made):
    transcript, first = made.transcript, made.drafted
    assert made.stages == ["segmenting", "numbers", "similar", "drafting", "checking"]
    told = {e.turn for s in first.draft.section("challenge").sentences for e in s.evidence}
    chosen = next(p for p in first.passages if p.turn in told and p.label == "challenge")
    again = draft_case(transcript, parts, Brief(), labels={chosen.id: "other"})
    (passage,) = (p for p in again.passages if p.id == chosen.id)
    assert (passage.label, passage.confidence) == ("other", 1.0)
    at = transcript.turns[chosen.turn].span.start
    spans = [(at + e.start, at + e.end) for s in sentences(again.draft) for e in s.evidence if e.turn == chosen.turn]
    assert not any(start <= chosen.span.start and chosen.span.end <= end for start, end in spans)


def test_passages_have_the_same_ids_whatever_names_are_put_right(parts):
    text = [
        ("a", "What is it?"),
        ("b", "We use the pass gate planner in nine depots, and Pass Gate saves us four hours."),
    ]
    transcript = talk("en", *text)
    plain = draft_case(transcript, parts, Brief())
    mended = draft_case(transcript, parts, Brief(product="Passgate"))
    assert plain.mended is None and mended.mended is not None and mended.draft.mendings
    assert [p.id for p in plain.passages] == [p.id for p in mended.passages]
    assert [p.text for p in mended.mended.passages] != [p.text for p in mended.passages]


@pytest.mark.parametrize(
    ("lang", "answer", "echo", "again"),
    [
        (
            "en",
            "Breakage went down from thirty percent to eighteen percent.",
            "Eighteen percent, wonderful.",
            "I've got the sheet open now, it says twenty-one, so I was flattering us.",
        ),
        ("zh", "废品率从百分之三十降到百分之十八。", "百分之十八，很好啊。", "嗯，我夸张了点，台账上是百分之二十一。"),
    ],
)
def test_boxes_head_and_sentences_know_what_the_talk_puts_right(parts, lang, answer, echo, again):
    draft = draft_case(talk(lang, ("b", answer), ("a", echo), ("b", again)), parts, Brief()).draft
    values = [float(m.after.value) for m in draft.metrics if m.after and m.status in ("stated", "approximate")]
    assert values == [21]
    told = [draft.title, draft.standfirst, *(sentence.text for sentence in sentences(draft))]
    assert not any(old in text for text in told for old in ("18", "eighteen", "Eighteen", "十八"))
