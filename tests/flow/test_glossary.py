"""Misheard names through the real command: the draft writes them right, the evidence stays as it was heard."""

import json

import pytest

TALKS = {
    "en": """Ann Reyes: Who are you and what was the trouble?
Tom Beck: I'm Tom Beck, warehouse manager at Larkspur Foods. We have two hundred and forty people in Dayton, Ohio.
Tom Beck: Before duck harrow we counted the stock by hand every Friday night, and it took nine hours.
Ann Reyes: What did you do?
Tom Beck: We bought duck harrow in March and put scanners on every forklift in the building.
Tom Beck: The team from Dock Harrow trained all three shifts in one week.
Ann Reyes: And now?
Tom Beck: Now the count takes forty minutes with duck harrow, and nobody stays late on a Friday.
""",
    "zh": """林默然：请您介绍一下，当时遇到了什么问题？
苏曼：我是苏曼，慈溪栩丰汽车部件的仓储经理，我们公司有六百二十名员工。
苏曼：用横竖云之前，仓库每周五晚上人工盘点，一次要九个小时，经常盘到半夜。
林默然：后来怎么做的？
苏曼：三月份我们上了横州云，每台叉车都装了扫描枪，库位全部重新编了号。
苏曼：横竖云的顾问一个星期把三个班组都培训完了。
林默然：现在呢？
苏曼：现在用横竖云盘点一次只要四十分钟，周五没有人再加班。
""",
}
RIGHT = {"en": "Dockharrow", "zh": "衡舟云"}
PUT_RIGHT = {"en": "Names put right", "zh": "更正的名称"}
HEARD = {"en": "duck harrow", "zh": "横竖云"}


@pytest.fixture(scope="module", params=["en", "zh"])
def lang(request):
    return request.param


@pytest.fixture(scope="module")
def talk(lang, tmp_path_factory):
    path = tmp_path_factory.mktemp("talk") / "talk.txt"
    path.write_text(TALKS[lang], encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def glossary(lang, tmp_path_factory):
    path = tmp_path_factory.mktemp("glossary") / "names.csv"
    path.write_text(f"right,heard\n{RIGHT[lang]},{HEARD[lang]}\n", encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def mended(casewright, talk, glossary, lang, tmp_path_factory):
    """What the run with the glossary told, and the folder that it wrote."""
    out = tmp_path_factory.mktemp("mended")
    told = casewright("draft", talk, "--glossary", glossary, "--out", out, "--ui", lang)
    assert told.returncode == 0, told.stderr
    return told, out / "talk"


def test_the_right_name_stands_everywhere_and_every_mending_is_listed(casewright, talk, mended, lang):
    _, folder = mended
    case = json.loads((folder / "case.json").read_text(encoding="utf-8"))
    turns = {
        t["index"]: t["text"]
        for t in json.loads(casewright("transcript", talk, "--json").stdout)["transcripts"][0]["turns"]
    }
    assert [turns[m["turn"]][m["start"] : m["end"]] for m in case["mendings"]] == [m["heard"] for m in case["mendings"]]
    assert {m["right"] for m in case["mendings"]} == {RIGHT[lang]}
    assert {m["why"] for m in case["mendings"]} == {"glossary", "spelling" if lang == "en" else "sound"}
    text = (folder / "case.md").read_text(encoding="utf-8")
    assert RIGHT[lang] in text
    assert HEARD[lang] not in text.lower()
    evidence = [e for s in case["sections"] for x in s["sentences"] for e in x["evidence"]]
    assert any(HEARD[lang] in turns[e["turn"]][e["start"] : e["end"]] for e in evidence)
    page = (folder / "review.html").read_text(encoding="utf-8")
    assert PUT_RIGHT[lang] in page
    assert page.count(f"“{HEARD[lang]}” → {RIGHT[lang]}") == sum(m["heard"] == HEARD[lang] for m in case["mendings"])


def test_a_mended_case_passes_verify_with_the_same_glossary(casewright, talk, glossary, mended, tmp_path):
    _, folder = mended
    checked = casewright("verify", folder / "case.docx", talk, "--glossary", glossary, "--json")
    assert checked.returncode == 0, checked.stdout
    packed = casewright("pack", folder, talk, "--glossary", glossary, "--out", tmp_path / "p.docx")
    assert packed.returncode == 0, packed.stderr


def test_the_summary_names_each_mending_once(mended, lang):
    told, _ = mended
    assert PUT_RIGHT[lang] in told.stdout
    assert f"{HEARD[lang]} → {RIGHT[lang]} (3)" in told.stdout


def test_without_names_nothing_is_mended(casewright, talk, tmp_path):
    case = json.loads(casewright("draft", talk, "--out", tmp_path, "--json").stdout)["drafts"][0]
    assert case["mendings"] == []
    brief = json.loads(casewright("draft", talk, "--out", tmp_path / "b", "--product", "Dockharrow", "--json").stdout)
    heard = [m["heard"] for m in brief["drafts"][0]["mendings"]]
    assert heard == ([] if talk.read_text(encoding="utf-8").startswith("林") else ["Dock Harrow"])


def test_a_bad_glossary_leaves_nothing_behind(casewright, talk, tmp_path):
    bad = tmp_path / "bad.csv"
    bad.write_text("a,b,c\n", encoding="utf-8")
    told = casewright("draft", talk, "--glossary", bad, "--out", tmp_path / "out")
    assert told.returncode == 2
    assert len(told.stderr.splitlines()) == 2
    assert not (tmp_path / "out").exists()
