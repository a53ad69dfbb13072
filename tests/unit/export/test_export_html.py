import base64
import hashlib
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import html

from assistant.errors import WorkError
from assistant.export.html_transcript import transcript_html
from assistant.export.review_html import to_review_html
from assistant.export.words import word
from assistant.records import Evidence, Passage, Section, Sentence, Span, Transcript, Turn


def page(case, ui="en"):
    return to_review_html(case.draft, case.transcript, case.passages, ui=ui)


def tree(case, ui="en"):
    return html.fromstring(page(case, ui))


def text_of(element):
    return element.text_content()


def test_every_sentence_is_a_link_to_the_words_said(case):
    found = tree(case)
    for section in case.draft.sections:
        for number, sentence in enumerate(section.sentences):
            link = found.get_element_by_id(f"s-{section.part}-{number}")
            assert link.tag == "a"
            assert sentence.text in text_of(link)
            anchor = found.get_element_by_id(link.get("href")[1:])
            words = "".join(text_of(w) for w in found.iter("span") if link.get("id") in (w.get("data-s") or "").split())
            assert words == "".join(case.transcript.words_of(e.turn)[e.start : e.end] for e in sentence.evidence)
            assert link.get("id") in anchor.getparent().get("data-s").split()


def test_a_used_passage_links_back_to_every_sentence_that_uses_it(en):
    turn = tree(en).get_element_by_id("t-3")
    assert [link.get("href") for link in turn.find_class("b")] == ["#s-challenge-0", "#s-result-0", "#s-challenge-1"]
    assert turn.find_class("b")[0].get("aria-label") == "used in Challenge 1"


def test_every_link_leads_somewhere(case, failing):
    hidden = Section("result", "Result", (Sentence("Told.", "edited", (Evidence(4, 1, 8),)),))
    leak = failing.with_draft(sections=(*failing.draft.sections[:3], hidden))
    for one in (case, failing, leak):
        found = tree(one)
        known = {element.get("id") for element in found.iter() if element.get("id")}
        assert len(known) == len([element for element in found.iter() if element.get("id")])
        for link in found.iter("a"):
            assert link.get("href")[0] == "#"
            assert link.get("href")[1:] in known


def test_the_interview_is_shown_with_speakers_times_and_labels(en):
    turn = tree(en).get_element_by_id("t-8")
    assert text_of(turn.find_class("who")[0]) == "Tom Okafor"
    assert text_of(turn.find_class("time")[0]) == "1:00:11"
    assert [text_of(tag) for tag in turn.find_class("tag")] == ["Result"]
    assert text_of(tree(en).find_class("legend")[0]).startswith("BackgroundChallengeSolutionResult")


def test_a_turn_without_time_shows_its_number(zh):
    assert text_of(tree(zh).get_element_by_id("t-8").find_class("time")[0]) == "#8"


def test_words_off_the_record_are_not_in_the_file(case, off_record_words):
    written = page(case)
    assert "█" in written
    for hidden in off_record_words:
        assert hidden not in written
    assert case.transcript.words_of(4)[-12:] in text_of(html.fromstring(written))


def test_a_sentence_cannot_bring_words_off_the_record_back(en, off_record_words):
    length = en.transcript.turns[4].span.end - en.transcript.turns[4].span.start
    sections = (
        *en.draft.sections[:3],
        Section("result", "Result", (Sentence("Told.", "edited", (Evidence(4, 0, length), Evidence(4, 5, 20))),)),
    )
    written = page(en.with_draft(sections=sections))
    for hidden in off_record_words:
        assert hidden not in written


def test_findings_come_before_the_draft_and_mark_their_sentence(failing):
    written = page(failing)
    assert written.index("Do not publish") < written.index("Must be mended") < written.index("<article")
    found = html.fromstring(written)
    assert found.get_element_by_id("s-result-0").get("class") == "s hard"
    assert found.get_element_by_id("s-result-2").get("class") == "s soft"
    assert found.get_element_by_id("s-result-1").get("class") == "s"


def test_the_lists_stand_below_the_draft(en):
    written = page(en)
    below = text_of(html.fromstring(written).find_class("notes")[0])
    for told in ("85.4%", "Pruett Lines", "May we show your logo?", "spoken residue", "No safe wording"):
        assert told in below
    assert written.index("</article>") < written.index('class="notes"')


def test_arithmetic_stands_with_its_section(en):
    assert text_of(tree(en).find_class("sums")[0]) == "Result 1 · 85% = (240-35)/240 (from four hours; 35 minutes)"


def test_interface_and_case_each_have_their_language(zh):
    found = tree(zh, "en")
    assert found.get("lang") == "en"
    assert found.find(".//article").get("lang") == "zh-CN"
    assert text_of(found.get_element_by_id("interview-title")) == "Interview"
    assert tree(zh, "zh").get("lang") == "zh-CN"
    assert text_of(tree(zh, "zh").get_element_by_id("interview-title")) == "访谈记录"


def test_nothing_is_loaded_and_only_our_script_may_run(case, evil):
    for one in (case, evil):
        written = page(one)
        policy = re.search(r'http-equiv="Content-Security-Policy" content="([^"]+)"', written)[1]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        for tag, directive in (("style", "style-src"), ("script", "script-src")):
            blocks = re.findall(f"<{tag}>(.*?)</{tag}>", written, re.S)
            assert len(blocks) == 1
            digest = base64.b64encode(hashlib.sha256(blocks[0].encode()).digest()).decode()
            assert f"{directive} 'sha256-{digest}'" in policy
        assert "http://" not in written
        assert "https://" not in written
        assert "url(" not in written
        assert "@import" not in written


def test_hostile_text_stays_text(evil, en):
    written = page(evil)
    written.encode()
    ours, theirs = tree(en), html.fromstring(written)
    known = {element.tag for element in ours.iter() if isinstance(element.tag, str)}
    assert {element.tag for element in theirs.iter() if isinstance(element.tag, str)} <= known
    assert not list(theirs.iter("img"))
    assert not theirs.xpath("//@*[starts-with(name(), 'on') or name() = 'style']")
    assert "{{7*7}} ${7*7} $title" in text_of(theirs.find(".//h1"))
    assert not re.search("[\x00-\x08\x0b\x0c\x0e-\x1f]", written)


def test_a_finding_about_a_place_that_is_not_there_is_shown_without_a_link(evil):
    notes = tree(evil).find_class("findings")[0].find_class("note")
    assert len(notes) == 2
    assert not [link for note in notes for link in note.iter("a")]


def test_a_sentence_that_rests_on_nothing_is_an_error(en):
    section = Section("introduction", "Introduction", (Sentence("Lost.", "edited", (Evidence(99, 0, 1),)),))
    with pytest.raises(WorkError):
        page(en.with_draft(sections=(section, *en.draft.sections[1:])))


def test_same_draft_same_page(case):
    assert page(case) == page(case)


def test_passages_that_overlap_or_leave_gaps_show_every_word_once(en):
    words = en.transcript.words_of(1)
    start = en.transcript.turns[1].span.start
    overlapping = tuple(
        Passage(f"p{n}", Span(start + a, start + b), 1, "Speaker 2", words[a:b], "result", 0.5)
        for n, (a, b) in enumerate([(5, 30), (20, 40), (25, 35)])
    )
    shown = html.fromstring(to_review_html(en.draft, en.transcript, overlapping, ui="en"))
    paragraph = shown.get_element_by_id("t-1").find("p")
    for extra in (*paragraph.find_class("tag"), *paragraph.find_class("b")):
        extra.drop_tree()
    assert text_of(paragraph) == words


WORDS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMN"
RANGE = st.tuples(st.integers(0, 39), st.integers(1, 40)).map(lambda r: (r[0], min(40, r[0] + r[1])))


@settings(deadline=None)
@given(st.lists(RANGE, max_size=4), st.lists(RANGE, max_size=3), st.lists(RANGE, min_size=1, max_size=4))
def test_whatever_is_marked_hidden_words_never_show_and_others_all_do(plain, hidden, used):
    turn = Turn(0, "s", "interviewee", Span(0, 40), 0.0)
    transcript = Transcript("t", "f", "l", "0", "en", None, WORDS, (turn,), ())
    marked = [(r, "result") for r in plain] + [(r, "off_record") for r in hidden]
    passages = [Passage("p", Span(*r), 0, "s", WORDS[r[0] : r[1]], label, 1.0) for r, label in marked]
    sentence = Sentence("x", "edited", tuple(Evidence(0, *r) for r in used))
    shown = html.fromstring(
        transcript_html([Section("result", "Result", (sentence,))], transcript, passages, "en")
    ).find(".//p")
    for extra in (*shown.find_class("tag"), *shown.find_class("b"), *shown.find_class("vh")):
        extra.drop_tree()
    visible = re.sub("[█ ]", "", text_of(shown))
    assert visible == "".join(char for at, char in enumerate(WORDS) if not any(a <= at < b for a, b in hidden))


@pytest.mark.parametrize("ui", ["en", "zh"])
def test_links_lead_to_each_list_with_its_size(case, ui):
    text = page(case, ui)
    nav = text[text.index('<nav class="jump"') : text.index("</nav>")]
    for target in re.findall(r'href="#([^"]+)"', nav):
        assert f'id="{target}"' in text
    assert f'href="#g-gaps">{word("gaps", ui)} <b>{len(case.draft.gaps)}</b>' in nav
    assert 'href="#g-followup"' in nav
