"""What the desk keeps warm is never old: changes made beside it are seen with the next question."""

from __future__ import annotations

from datetime import date

import pytest

from assistant.errors import InputError
from assistant.library.stored import Consent
from assistant.library.taxonomy import load_taxonomy
from assistant.pipeline import shelf
from assistant.resources import resource
from assistant.settings import Settings
from assistant.web.library_desk import LibraryDesk
from assistant.web.library_figures import figures
from assistant.web.library_plots import WIDTH, plot
from tests.unit.library.making import stored


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    return LibraryDesk(Settings(tmp_path_factory.mktemp("desk")))


def ids(found):
    return [card.stored.id for card in found.cards]


def test_a_case_added_by_another_program_is_found_and_one_removed_is_not(desk):
    before = desk.find("Orrin outdoor gear shops stock counts", {})
    assert desk.keeper.held() is desk.keeper.held()
    library = shelf(desk.keeper.settings).library
    library.add(stored("en-beside", title="Orrin counts its stock once", customer="Orrin Stores"))
    found = desk.find("Orrin outdoor gear shops stock counts", {})
    assert ids(found)[0] == "en-beside" and found.cards[0].own and found.total == before.total + 1
    library.remove("en-beside")
    assert ids(desk.find("Orrin outdoor gear shops stock counts", {})) == ids(before)
    assert [one.id for one in desk.removed()] == ["en-beside"]


def test_uses_and_opinions_do_not_make_it_read_everything_again(desk):
    held = desk.keeper.held()
    library = shelf(desk.keeper.settings).library
    library.note(["en-dental-14"], "shown")
    library.rate("en-dental-14", 2, None)
    library.comment("en-dental-14", "short")
    assert desk.keeper.held() is held
    view = desk.case("en-dental-14")
    assert view.stars == 2 and [one.text for one in view.comments] == ["short"] and view.used["shown"] == 1


def test_every_case_can_be_reached_also_where_few_are_alike(desk):
    found = desk.find("patients who do not come", {"industry": ("healthcare",)}, top=200)
    assert len(found.cards) == found.total and found.more == 0
    assert len(set(ids(found))) == found.total
    assert found.cards[0].why is not None


def test_what_is_not_there_is_none(desk):
    assert desk.case("en-none") is None and desk.similar("en-none") is None
    assert desk.compare("en-dental-14", "en-none") is None


def test_two_cases_are_compared_part_by_part_across_languages(desk):
    both = desk.compare("en-dental-14", "zh-his-07")
    assert both.shared["industry"] == ("healthcare",)
    lit = ["".join(piece.text for piece in side if piece.lit) for side in both.parts["challenge"]]
    assert "patient" in lit[0].lower() and "患者" in lit[1]
    for part, sides in both.parts.items():
        assert "".join(piece.text for piece in sides[0]) == both.left.case.sections[part]


def test_figures_name_the_holes(desk):
    taxonomy = load_taxonomy(resource("corpus"))
    cases = (stored("en-1", year=2023), stored("en-2", year=2025, consent=Consent("granted")))
    found, _ = desk.stats(own=True)
    drawn = figures(found, cases, (), taxonomy, date(2026, 3, 31))
    assert drawn.industry.bars[0].cases == 2 and drawn.industry.bars[0].usable == 1
    assert "logistics" in drawn.industry.holes and "retail" not in drawn.industry.holes
    assert drawn.size.holes == ("small", "large")
    assert [bar.key for bar in drawn.year.bars] == ["2026", "2025", "2024", "2023"] and drawn.year.holes == (
        "2026",
        "2024",
    )


def test_the_longest_bar_fills_the_drawing_and_nothing_is_no_fault():
    drawn = plot({"a": 4, "b": 1}, {"a": 1}, ("b", "c"))
    assert [(bar.key, bar.width, bar.usable_width) for bar in drawn.bars] == [
        ("a", WIDTH, WIDTH / 4), ("b", WIDTH / 4, 0), ("c", 0, 0)
    ]  # fmt: skip
    assert plot({}).bars == ()


def test_it_is_warm_before_it_is_asked_and_a_damaged_library_is_told_of_only_then(tmp_path):
    desk = LibraryDesk(Settings(tmp_path))
    desk.warm()
    assert desk.keeper._held is not None
    (tmp_path / "bad").write_text("no library at all, " * 99, encoding="utf-8")
    damaged = LibraryDesk(Settings(tmp_path, library=str(tmp_path / "bad")))
    damaged.warm()
    with pytest.raises(InputError, match="no case library"):
        damaged.find("", {})
