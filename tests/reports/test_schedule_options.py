"""What can be asked of the schedule handout, and its lists of what is open."""

from __future__ import annotations

from functools import cache

import pytest
from PySide6.QtWidgets import QApplication
from reportlab.lib.pagesizes import A3, A4

from soteplan.domain.errors import Refusal
from soteplan.domain.followers import later
from soteplan.domain.meetings import Meeting
from soteplan.domain.open_work import open_work
from soteplan.domain.plan import Party
from soteplan.domain.rows import replaced
from soteplan.domain.s_curve import Point
from soteplan.domain.schedule import Action, Dependency, Milestone, Phase
from soteplan.domain.schedule_filter import ScheduleFilter
from soteplan.domain.schedule_view import ScheduleView
from soteplan.domain.state import PlanState
from soteplan.reports.options import PLAIN, Options
from soteplan.reports.registry import render
from soteplan.texts.language import Language
from tests.domain.plans import state_of
from tests.reports.printed import NOW, Printed, example

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture(scope="module", autouse=True)
def _application() -> QApplication:
    return QApplication.instance() or QApplication([])  # type: ignore[return-value]


def printed(options: Options = PLAIN, state: PlanState | None = None) -> Printed:
    return Printed(render(state or example(), Language("fi"), "schedule", now=NOW, options=options))


@cache
def plain() -> Printed:
    return printed()


@cache
def on_a3() -> Printed:
    return printed(Options(paper="a3"))


@cache
def on_three_pages() -> Printed:
    return printed(Options(pages=3))


def size(document: Printed, page: int = 0) -> tuple[int, int]:
    box = document.reader.pages[page].mediabox
    return round(float(box.width)), round(float(box.height))


def without_an_action_and_later() -> PlanState:
    """An earlier state: every phase five working days before, and one action not there yet."""
    state = example()
    for phase in list(state.table(Phase).values()):
        state.table(Phase)[phase.id] = later(phase, -5)  # type: ignore[assignment]
    first = next(iter(state.table(Action)))
    del state.table(Action)[first]
    return state


def test_the_chart_is_on_one_landscape_page_unless_more_are_asked_for() -> None:
    assert size(plain()) == (round(A4[1]), round(A4[0]))
    charts = [[page for page in each.pages if "Toteutunut" in page] for each in (plain(), on_three_pages())]
    assert [len(pages) for pages in charts] == [1, 3]
    assert all("2021" in page for page in charts[1])


def test_the_chart_can_be_on_a3() -> None:
    assert size(on_a3()) == (round(A3[1]), round(A3[0]))


def test_only_the_days_that_are_asked_for_are_on_the_chart() -> None:
    chart = printed(Options(start="2022-10-01", end="2022-12-31")).pages[0]
    assert "2020" not in chart.split("Tulostettu")[0].replace("2020-2022", "")


def test_an_earlier_version_is_told_in_numbers_and_beside_the_rows() -> None:
    page = printed(Options(then=without_an_action_and_later(), then_name="Kevät")).pages[0]
    assert "Version ”Kevät” jälkeen" in page
    assert "myöhentynyt 21" in page
    assert "uusia 1" in page
    assert "+5 pv" in page
    assert "Ennen: Kevät" in page


@pytest.mark.parametrize(
    ("code", "options"),
    [
        ("too_many_pages", {"pages": 24}),
        ("not_a_date", {"start": "2021-02-30"}),
        ("range_backwards", {"start": "2021-02-01", "end": "2021-01-01"}),
    ],
)
def test_what_cannot_be_printed_is_refused(code: str, options: dict[str, object]) -> None:
    state = example()
    for action in list(state.table(Action))[5:]:
        del state.table(Action)[action]
    with pytest.raises(Refusal) as refused:
        printed(Options(**options), state)  # type: ignore[arg-type]
    assert refused.value.code == code


def test_open_work_is_listed_under_who_answers_for_it_and_by_quarter() -> None:
    text = plain().text
    assert "Avoinna oleva työ vastuutahoittain" in text
    assert "Q4 2022" in text or "Q4 2022" in text.replace("\u00a0", " ")
    work = open_work(example())
    assert work
    assert all(each.row.state not in ("done", "dropped") for each in work)
    assert [each.span.end for each in work] == sorted(each.span.end for each in work)


def test_the_columns_that_are_asked_for_stand_beside_the_names() -> None:
    asked = printed(Options(columns=("owner", "days", "state")))
    assert {"Vastuutaho", "Päiviä", "Tila"} <= set(asked.pages[0].split())
    assert "Päiviä" not in plain().pages[0]
    over = printed(Options(columns=("days",), pages=2))
    assert all("Päiviä" in page for page in over.pages[:2])
    with pytest.raises(Refusal, match="no_such_column"):
        Options(columns=("cost",))


def test_the_curve_stands_with_its_numbers_and_those_of_earlier_status_dates() -> None:
    assert "Eteneminen" in plain().text
    page = next(page for page in plain().pages if "Päivän lopussa" in page)
    assert "15.11.2021" in page
    past = printed(Options(past=(Point("2021-05-15", 2300),)))
    page = next(page for page in past.pages if "Päivän lopussa" in page)
    assert "15.5.2021" in page
    assert "23 %" in page.replace("\u00a0", " ")


def test_what_is_due_soon_stands_under_who_answers_for_it() -> None:
    text = plain().text
    assert "Mitä valmistuu 90 päivän kuluessa, vastuutahoittain" in text
    assert "30 päivän kuluessa" in text
    assert "myöhässä" in text


def test_what_does_not_hold_is_listed_and_left_out_where_all_holds() -> None:
    state = example()
    dependency = next(each for each in state.rows(Dependency) if each.from_phase_id and each.to_phase_id)
    first, second = state.find("phase", dependency.from_phase_id), state.find("phase", dependency.to_phase_id)
    moved = later(second, -400)  # type: ignore[arg-type]
    state.table(Phase)[second.id] = moved  # type: ignore[union-attr, assignment]
    assert first is not None
    assert "Mikä ei pidä" in printed(state=state).text


def test_the_chart_says_what_was_chosen_for_it() -> None:
    assert "A4, 1 sivu; pienin teksti 7" in plain().pages[0]
    assert "A3, 1 sivu" in on_a3().pages[0]
    asked = on_three_pages().pages[0]
    assert "A4, 3 sivua" in asked
    assert "Yhdellä sivulla" not in asked


def test_the_chart_is_coloured_by_what_is_asked_for_and_its_legend_says_so() -> None:
    state = example()
    party = state.rows(Party)[0]
    action = state.rows(Action)[0]
    state.table(Action)[action.id] = replaced(action, owner_id=party.id)
    name = (party.short_name or party.title)[:12]
    by_owner = printed(Options(colour="owner", dates=False), state).pages[0]
    by_kind = printed(state=state).pages[0]
    assert name in by_owner
    assert name not in by_kind


def test_meetings_stand_on_the_chart_unless_they_are_left_out() -> None:
    state = example()
    state.table(Meeting)["m"] = Meeting("m", title="Ohjausryhmä 7", date="2021-06-01")
    assert "Kokous" in printed(state=state).pages[0]
    assert "Kokous" not in printed(Options(dates=False), state).pages[0]


def test_colours_that_the_chart_does_not_have_are_refused() -> None:
    with pytest.raises(Refusal, match="no_such_colour"):
        Options(colour="mood")


def test_milestones_have_lines_of_their_own_where_all_can_be_read_on_one_page() -> None:
    few = state_of(
        Milestone("m", None, None, title="First results", date="2021-03-01"),
        Milestone("n", None, None, title="Last results", date="2021-03-15"),
    )
    chart = printed(state=few).pages[0]
    assert chart.count("First results") == 2  # as a row, and beside its sign
    assert plain().pages[0].count("Asiakassegmentoinnin perusmalli valmis") == 1


def test_a_long_chart_begins_on_the_page_that_says_what_it_is_limited_by() -> None:
    pages = printed(Options(view=ScheduleView("owner", 2, ScheduleFilter(start="2021-01-01")))).pages
    assert "Rajattu: 1.1.2021 alkaen." in pages[0]
    assert "Käyttöönotto" in pages[0]
    assert "(jatkuu)" in pages[1]
