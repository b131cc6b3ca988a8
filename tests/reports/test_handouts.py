"""Every handout of the example prints what the plan says, to the euro."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from soteplan.domain.communications import CommAction, CommObjective, CoreMessage, TargetGroup
from soteplan.domain.errors import Refusal
from soteplan.domain.goals import Goal
from soteplan.domain.risks import Risk, RiskResponse
from soteplan.domain.schedule import Action, Milestone
from soteplan.domain.state import PlanState
from soteplan.reports.registry import HANDOUTS, render, write_report
from soteplan.texts import refusals
from soteplan.texts.language import Language
from soteplan.texts.overview import numbers
from tests import example_plan
from tests.domain import plans
from tests.reports.printed import NOW, example, handout, squeezed, state_of
from tests.reports.printed import shipped as printed

pytestmark = pytest.mark.usefixtures("qapp")

FORM = {  # the state-grant form as the source prints it
    "Henkilöstömenot": "271 400 940 600 621 600 1 833 600",
    "Työpanoksen siirto": "271 400 940 600 621 600 1 833 600",
    "Palvelujen ostot": "178 000 481 400 309 000 968 400",
    "Asiantuntijapalvelut": "137 000 286 000 160 000 583 000",
    "Matkustus- ja majoituskustannukset": "10 000 25 000 25 000 60 000",
    "Koulutuspalvelut": "10 000 70 400 54 000 134 400",
    "Muut palvelujen ostot": "21 000 100 000 70 000 191 000",
    "Aineet, tarvikkeet ja tavarat": "– 10 000 5 000 15 000",
    "Vuokrat": "– – – –",
    "Muut menot": "21 000 56 000 56 000 133 000",
    "Total expenditure": "470 400 1 488 000 991 600 2 950 000",
    "Lape-muutosohjelman osuus": "124 600 160 600 99 800 385 000",
    "Costs eligible for the state grant": "470 400 1 488 000 991 600 2 950 000",
}


@pytest.fixture(scope="module", autouse=True)
def _application() -> QApplication:
    """Printed handouts are kept over the module, so the application must outlive it."""
    return QApplication.instance() or QApplication([])  # type: ignore[return-value]


def in_english(name: str) -> str:
    """The Finnish example with the program's own words in English."""
    return squeezed(printed(name, words="en").text)


@pytest.mark.parametrize(("line", "amounts"), FORM.items())
def test_the_form_agrees_with_the_source_to_the_euro(line: str, amounts: str) -> None:
    # English sets commas between thousands nowhere: groups are parted by spaces in every language.
    assert squeezed(line + amounts) in squeezed(printed("budget", words="en").pages[0])


def test_the_form_stands_on_one_page() -> None:
    assert "2 950 000" in printed("budget").pages[0].replace("\u00a0", " ")
    assert "TPK1" not in printed("budget").pages[0]


def test_cost_by_package_agrees_with_the_source() -> None:
    text = printed("budget").text.replace("\u00a0", " ")
    for amount in ("504 600", "1 172 000", "305 000", "536 000", "432 400"):
        assert amount in text


def test_cost_benefit_names_what_differs_from_the_printed_totals() -> None:
    text = in_english("budget")
    assert "printed−6.0M€,rowsaddupto−5.9M€,difference−0.1M€" in text
    assert "printed25.0M€,rowsaddupto25.1M€,difference−0.1M€" in text


@pytest.mark.parametrize(
    ("name", "row_type"),
    [
        ("goals", Goal),
        ("schedule", Action),
        ("schedule", Milestone),
        ("risks", Risk),
        ("risks", RiskResponse),
        ("communications", TargetGroup),
        ("communications", CommObjective),
        ("communications", CoreMessage),
        ("communications", CommAction),
        ("message-cards", TargetGroup),
        ("message-cards", CoreMessage),
    ],
)
def test_handouts_name_every_row_of_their_part(name: str, row_type: type[Goal]) -> None:
    text = squeezed(printed(name).text)
    missing = [row.title for row in example().rows(row_type) if squeezed(row.title) not in text]
    assert missing == []


def test_every_action_has_its_place_in_the_plan() -> None:
    text = printed("plan").text
    assert all(action.code in text for action in example().rows(Action))


def test_risks_carry_their_scores_before_and_after() -> None:
    assert "169" in squeezed(printed("risks").text)  # R1: 4 x 4 before, 3 x 3 after


@pytest.mark.parametrize(("name", "language"), [*((name, "fi") for name in HANDOUTS), ("plan", "en")])
def test_every_font_is_embedded(name: str, language: str) -> None:
    fonts = printed(name, language).fonts()
    assert fonts
    assert all(fonts.values())


@pytest.mark.parametrize(("language", "locale"), [("fi", "fi-FI"), ("sv", "sv-FI"), ("en", "en-GB")])
def test_a_handout_says_what_it_is_and_in_which_language(language: str, locale: str) -> None:
    document = printed("risks", words=language)
    information = document.reader.metadata
    assert information is not None
    assert information.title == "Päijät-Hämeen tulevaisuuden sote-keskus"
    assert information.author == "PHHYKY"
    assert document.catalog["/Lang"] == locale


def test_bookmarks_lead_to_the_six_parts_in_order() -> None:
    outline = printed("plan").outline()
    parts = [(title, page) for level, title, page in outline if level == 0]
    assert len(parts) == 7  # the contents and six parts
    assert [page for _, page in parts] == sorted(page for _, page in parts)
    assert all(title in printed("plan").pages[page - 1] for _, title, page in outline)


def test_the_contents_name_every_part_with_its_page() -> None:
    document = printed("plan")
    entries = [(title, page) for _, title, page in document.outline()[1:]]
    listing = range(2, entries[0][1])  # the pages of the contents
    contents = "\n".join(document.pages[page - 1] for page in listing)
    assert all(squeezed(title) in squeezed(contents) for title, _ in entries)
    numbers = [int(line) for line in contents.splitlines() if line.strip().isdigit()]
    assert numbers == [page for _, page in entries]
    assert sum(map(document.links, listing)) == len(entries)


def test_the_whole_plan_does_not_repeat_the_lists_of_the_schedule() -> None:
    assert "vastuutahoittain" in printed("schedule").text
    assert "vastuutahoittain" not in printed("plan").text


def test_the_overview_is_one_page() -> None:
    overview = [page for level, _, page in printed("plan").outline() if level == 0][1:3]
    assert overview[1] == overview[0] + 1


def test_the_overview_names_the_greatest_risk_with_its_score() -> None:
    assert squeezed("Suurin riski R5 · 9") in squeezed(printed("plan").text)


@pytest.mark.parametrize("code", ["fi", "sv", "en"])
def test_the_numbers_of_the_overview_are_told_in_the_words_of_the_screen(code: str) -> None:
    """Whole: none of their captions and values is cut."""
    for state in (example(), plans.example("kanta-hame.fi")):
        pages = handout(state, "overview", code).pages
        assert len(pages) == 1
        page = squeezed(pages[0])
        for number in numbers(state, Language(code), state.plan.status_date or ""):
            assert squeezed(number.caption) in page
            assert squeezed(number.value) in page
            assert squeezed(number.detail)[:20] in page


def test_the_cover_says_what_is_made_up_for_the_example() -> None:
    assert squeezed(example().plan.illustrative) in squeezed(printed("plan").pages[0])


def test_figures_print_with_text_that_can_be_found() -> None:
    tree, chart = printed("goals").pages[0], printed("schedule").pages[0]
    assert "Tasapainoinen ja kustannustehokas" in tree
    assert "TPK3/TP7" in chart
    assert "Asiakassegmentoinnin perusmalli valmis" in chart


@pytest.mark.parametrize("name", HANDOUTS)
def test_the_same_plan_and_time_give_the_same_bytes(name: str) -> None:
    again = render(example(), Language("fi"), name, now=NOW)
    assert again == printed(name).data


@pytest.mark.parametrize("name", [name for name in HANDOUTS if name != "claim"])
def test_an_empty_plan_prints_what_is_missing(name: str) -> None:
    document = handout(PlanState(), name, "en")
    assert len(document.pages) == (8 if name == "plan" else 1)
    assert all(page.strip() for page in document.pages)
    if name not in ("plan", "overview"):
        assert "yet." in document.text


def test_a_claim_of_an_empty_plan_is_refused_in_a_sentence() -> None:
    with pytest.raises(Refusal) as refused:
        handout(PlanState(), "claim", "en")
    assert refusals.sentence(Language("en"), refused.value).endswith(".")


def test_a_plan_of_one_row_of_each_kind_prints() -> None:
    tables = {table: rows[:1] for table, rows in example_plan.read("fi").data["tables"].items()}
    assert handout(state_of(tables), "plan").pages


def test_there_is_a_handout_for_each_part_and_for_the_whole() -> None:
    parts = {"overview", "goals", "logframe", "schedule", "budget", "claim", "risks", "communications", "message-cards"}
    assert set(HANDOUTS) == {"plan", *parts}


def test_an_unknown_handout_is_refused() -> None:
    with pytest.raises(Refusal) as refusal:
        render(PlanState(), Language("en"), "poster", now=NOW)
    assert refusal.value.code == "no_such_handout"


def test_a_handout_replaces_an_older_one_whole(tmp_path: Path) -> None:
    target = tmp_path / "riskit.pdf"
    target.write_bytes(b"old")
    write_report(example(), Language("fi"), "risks", target, now=NOW)
    assert target.read_bytes() == printed("risks").data
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="the administrator may write anywhere")
def test_a_folder_that_may_not_be_written_is_refused(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(Refusal) as refusal:
        write_report(PlanState(), Language("fi"), "risks", tmp_path / "riskit.pdf", now=NOW)
    assert refusal.value.code == "output_not_allowed"


def test_a_folder_that_is_gone_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refusal) as refusal:
        write_report(PlanState(), Language("fi"), "risks", tmp_path / "gone" / "riskit.pdf", now=NOW)
    assert refusal.value.code == "output_no_folder"


def parts(tables: dict[str, list[dict[str, object]]]) -> list[str]:
    printed = handout(state_of({"plan": [{"id": "p", "title": "Suunnitelma"}], **tables}), "plan")
    return [title for level, title, _ in printed.outline() if level == 0]


def test_the_plan_leaves_out_the_parts_of_which_there_is_nothing() -> None:
    assert parts({"risk": [{"id": "r", "title": "Pandemia"}]})[2:] == ["Riskit"]


def test_an_empty_plan_prints_what_each_part_lacks() -> None:
    assert parts({})[2:] == ["Tavoitteet", "Aikataulu", "Talousarvio", "Riskit", "Viestintä"]
