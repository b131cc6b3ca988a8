"""Tables as figures: the grant form, goals and actions by benefit goal, the service network."""

from soteplan.domain.budget import BudgetLine, CostCategory
from soteplan.domain.goals import ActionGoal, Goal
from soteplan.domain.plan import Site
from soteplan.domain.schedule import Action, Package
from soteplan.figures.budget_table import budget_table
from soteplan.figures.link_matrix import actions_by_benefit, actions_by_goal, goals_by_benefit
from soteplan.figures.shapes import Figure, Marker, Text
from soteplan.figures.sheet import Sheet
from soteplan.figures.site_table import sites_planned, sites_today
from soteplan.figures.table import Column, Row, draw_table
from tests.domain.plans import example, state_of
from tests.figures.tools import LABELS, METER, outside, overlapping, texts, too_wide


def tail(figure: Figure, count: int) -> list[str]:
    return texts(figure)[-count:]


def after(figure: Figure, name: str, count: int) -> list[str]:
    found = texts(figure)
    place = found.index(name) + 1
    return found[place : place + count]


def test_the_grant_form_has_the_printed_sums() -> None:
    figure = budget_table(example(), LABELS, METER)
    assert after(figure, "costs", 4) == ["470400", "1488000", "991600", "2950000"]
    assert after(figure, "kind state_grant", 4) == ["470400", "1488000", "991600", "2950000"]
    assert after(figure, "eligible", 4) == ["470400", "1488000", "991600", "2950000"]


def test_noughts_are_printed_and_empty_cells_stay_empty() -> None:
    rows = [
        CostCategory("c", title="Vuokrat"),
        BudgetLine("l0", "c", 2020, amount=0),
        BudgetLine("l1", "c", 2021),
        BudgetLine("l2", "c", 2022, amount=500),
    ]
    assert after(budget_table(state_of(*rows), LABELS, METER), "Vuokrat", 3) == ["0", "5", "5"]


def test_goals_and_actions_are_counted_by_benefit_goal() -> None:
    assert tail(goals_by_benefit(example(), LABELS, METER), 5) == ["3", "2", "2", "4", "4"]
    assert tail(actions_by_benefit(example(), LABELS, METER), 5) == ["3", "6", "4", "5", "4"]


def test_each_dot_is_a_link() -> None:
    figure = actions_by_benefit(example(), LABELS, METER)
    assert sum(isinstance(shape, Marker) for shape in figure.shapes) == 22


def test_actions_are_set_against_the_goals_they_serve_only() -> None:
    goals = [Goal(f"g{n}", code=f"1.{n}", title=f"Tavoite {n}", position=f"{n:02}") for n in range(12)]
    rows = [Package("p", title="P"), Action("a", "p", title="A"), Action("b", "p", title="B")]
    few = [ActionGoal("1", "a", "g1"), ActionGoal("2", "b", "g1"), ActionGoal("3", "b", "g2")]
    figure = actions_by_goal(state_of(*goals, *rows, *few), LABELS, METER)
    assert tail(figure, 2) == ["2", "1"]
    assert "1.1 Tavoite 1" in texts(figure)
    assert actions_by_goal(state_of(*goals, *rows), LABELS, METER).is_empty


def test_many_goals_are_told_by_their_codes_and_listed_below() -> None:
    goals = [Goal(f"g{n}", code=f"1.{n}", title="Pitkä tavoite", position=f"{n:02}") for n in range(12)]
    rows = [Package("p", title="P"), *(Action(f"a{n}", "p", title="A") for n in range(12))]
    links = [ActionGoal(f"l{n}", f"a{n}", f"g{n}") for n in range(12)]
    figure = actions_by_goal(state_of(*goals, *rows, *links), LABELS, METER)
    assert figure.width < 808
    assert tail(figure, 12) == [f"1.{n} Pitkä tavoite" for n in range(12)]
    assert sum(isinstance(shape, Marker) for shape in figure.shapes) == 12
    assert too_wide(figure) == []
    assert outside(figure) == []


def test_every_site_is_in_both_networks() -> None:
    sites = [Site("1", title="Asema", municipality="Sysmä", profile_today="broad", profile_planned="nurse_led")]
    assert "profile_today broad" in texts(sites_today(state_of(*sites), LABELS, METER))
    assert "profile_planned nurse_led" in texts(sites_planned(state_of(*sites), LABELS, METER))
    assert sites_today(state_of(), LABELS, METER).is_empty


def test_texts_of_tables_fit_their_cells_and_rows_do_not_overlap() -> None:
    for draw in (budget_table, goals_by_benefit, actions_by_benefit, sites_today):
        figure = draw(example(), LABELS, METER)
        assert too_wide(figure) == []
        assert outside(figure) == []
        assert overlapping(target.bounds for target in figure.targets()) == []


def test_a_row_is_as_high_as_its_highest_cell() -> None:
    sheet = Sheet(METER)
    columns = [Column(100, max_lines=3), Column(100)]
    low = draw_table(sheet, columns, [Row(("a", "b"))])
    assert low == 24
    assert draw_table(sheet, columns, [Row(("sana " * 40, "b"))]) == 3 * 16 + 8


def test_numbers_end_at_the_right_of_their_column() -> None:
    sheet = Sheet(METER)
    draw_table(sheet, [Column(100), Column(100, "end")], [Row(("a", "1"))])
    assert [shape.x for shape in sheet.shapes if isinstance(shape, Text)] == [8, 192]
