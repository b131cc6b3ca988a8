"""The same lines in five views: what stands where, and that every view comes to the same total."""

from __future__ import annotations

from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from soteplan.domain import budget_views as views
from soteplan.domain.budget import Actual, BudgetLine, CostCategory, Earmark, Forecast, Funding, Grant
from soteplan.domain.budget_months import month_weights, months_of
from soteplan.domain.budget_slices import Slice, leaf_categories, slice_rows
from soteplan.domain.budget_sums import ALL, Sum
from soteplan.domain.budget_views import BudgetView, RowKind
from soteplan.domain.plan import Plan
from soteplan.domain.schedule import Action, Package, Phase
from soteplan.domain.state import PlanState
from tests.domain.plans import example, state_of

TREE = (
    CostCategory(id="services", code="1", title="Services", position="a"),
    CostCategory(id="training", parent_id="services", title="Training", position="b"),
    CostCategory(id="experts", parent_id="services", title="Experts", position="c"),
    CostCategory(id="rents", code="2", title="Rents", position="d"),
)
PACKAGES = (Package(id="one", code="P1", title="One", position="a"), Package(id="two", title="Two", position="b"))
GRANTS = (Grant(id="first", title="First", position="a"), Grant(id="second", title="Second", position="b"))
PLAN = Plan(id="plan", start_date="2020-06-01", end_date="2021-12-31")
SCHEDULE = (
    Action(id="act", package_id="one", title="Act"),
    Phase(id="phase", action_id="act", kind="pilot", start_date="2021-02-01", end_date="2021-03-31"),
)


def small_plan(*more: object) -> PlanState:
    return state_of(
        PLAN, *TREE, *PACKAGES, *GRANTS, *SCHEDULE,
        BudgetLine(id="a", cost_category_id="training", year=2020, package_id="one", grant_id="first", amount=100),
        BudgetLine(id="b", cost_category_id="experts", year=2021, package_id="one", grant_id="second", amount=59),
        BudgetLine(id="c", cost_category_id="rents", year=2021, amount=10, grant_id="first"),
        *more,
    )  # fmt: skip


def cells_of(view: BudgetView, row: object) -> dict[object, int]:
    return {column.key: cell.amount for column in view.columns if (cell := view.cells.get((row, column.key)))}


def test_the_form_has_the_tree_the_total_the_shares_and_the_funding_block() -> None:
    state = small_plan(
        Earmark(id="e", title="Families", year=2020, amount=40),
        Earmark(id="f", title="Methods", amount=9),
        Funding(id="g", kind="own_share", year=2021, amount=7),
    )
    view = views.form(state)
    assert [(row.title, row.level, row.is_sum) for row in view.rows[:7]] == [
        ("1 Services", 0, True), ("Training", 1, False), ("Experts", 1, False), ("2 Rents", 0, False),
        ("", 0, True), ("Families", 1, False), ("Methods", 1, False),
    ]  # fmt: skip
    assert [column.key for column in view.columns] == [2020, 2021, ALL]
    assert view.cells["services", ALL] == Sum(159, ("a", "b"))
    assert cells_of(view, ("earmark", "Methods", ALL)) == {ALL: 9}
    assert view.cells[("funding", "grant_computed"), 2021].amount == 62
    assert (("funding", "income"), 2021) not in view.cells


def test_what_is_left_out_leaves_no_funding_to_compare_with() -> None:
    view = views.form(small_plan(), lambda line: line.package_id == "one")
    assert view.total() == 159
    assert not [row for row in view.rows if row.kind is RowKind.FUNDING]


def test_packages_have_their_own_shares_under_them_and_money_of_none_a_row() -> None:
    view = views.packages(small_plan(Earmark(id="e", title="Families", year=2020, package_id="one", amount=40)))
    assert [(row.kind, row.key) for row in view.rows] == [
        (RowKind.PACKAGE, "one"),
        (RowKind.EARMARK, ("earmark", "Families", "one")),
        (RowKind.PACKAGE, "two"),
        (RowKind.PACKAGE, None),
        (RowKind.TOTAL, ALL),
        (RowKind.EARMARK, ("earmark", "Families", ALL)),
    ]
    assert cells_of(view, "one") == {2020: 100, 2021: 59, ALL: 159}
    assert cells_of(view, ("earmark", "Families", "one")) == {2020: 40, ALL: 40}


def test_a_plan_with_money_on_every_package_has_no_row_for_none() -> None:
    view = views.grants(small_plan())
    assert [row.key for row in view.rows] == ["first", "second", ALL]
    assert cells_of(view, "first") == {2020: 100, 2021: 10, ALL: 110}


def test_one_grants_shares_stand_once_under_the_total() -> None:
    state = state_of(*TREE, GRANTS[0], Earmark(id="e", title="Families", year=2020, grant_id="first", amount=4))
    assert [row.kind for row in views.grants(state).rows] == [RowKind.GRANT, RowKind.TOTAL, RowKind.EARMARK]


def test_a_year_by_package_shows_that_year_only() -> None:
    share = Earmark(id="e", title="Families", year=2021, package_id="one", amount=4)
    view = views.package_year(small_plan(share), 2021)
    assert [column.key for column in view.columns] == ["one", "two", None, ALL]
    assert cells_of(view, "services") == {"one": 59, ALL: 59}
    assert cells_of(view, ALL) == {"one": 59, None: 10, ALL: 69}
    assert cells_of(view, ("earmark", "Families", ALL)) == {"one": 4, ALL: 4}


def test_a_packages_money_falls_on_the_months_in_which_its_phases_run() -> None:
    view = views.months(small_plan(), 2021)
    assert cells_of(view, "experts") == {"2021-02": 28, "2021-03": 31, ALL: 59}
    assert view.cells["experts", ALL].rows == ("b",)
    assert [column.key for column in view.columns] == [*months_of(2021), ALL]


def test_money_without_phases_is_spread_evenly_over_the_plans_months() -> None:
    state = small_plan(BudgetLine(id="d", cost_category_id="rents", year=2020, amount=70))
    found = cells_of(views.months(state, 2020), "rents")
    assert found == {**{f"2020-{month:02d}": 10 for month in range(6, 13)}, ALL: 70}
    assert month_weights(state)(None, 2030) == [1] * 12


def test_an_action_without_phases_counts_by_its_own_dates() -> None:
    action = Action(id="x", package_id="two", title="X", start_date="2021-05-31", end_date="2021-06-01")
    assert month_weights(small_plan(action))("two", 2021) == [0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0]


def test_what_is_expected_is_what_was_used_and_the_forecast_after_it() -> None:
    state = small_plan(
        Actual(id="u", cost_category_id="rents", month="2021-01", amount=5),
        Forecast(id="stale", cost_category_id="rents", month="2021-01", amount=999),
        Forecast(id="v", cost_category_id="rents", month="2021-02", amount=6),
    )
    assert cells_of(views.months(state, 2021, "expected"), "rents") == {"2021-01": 5, "2021-02": 6, ALL: 11}
    assert cells_of(views.months(state, 2021, "forecast"), "rents")[ALL] == 1005
    assert cells_of(views.months(state, 2021, "actual"), "rents") == {"2021-01": 5, ALL: 5}


def test_money_without_a_year_has_a_column_of_its_own() -> None:
    state = small_plan(BudgetLine(id="d", cost_category_id="rents", amount=7))
    for view in (views.form(state), views.packages(state), views.months(state, ALL)):
        assert cells_of(view, ALL)[None] == 7


def test_noughts_of_no_package_and_shares_of_all_need_no_column() -> None:
    nought = BudgetLine(id="d", cost_category_id="rents", year=2020, package_id=None, amount=0)
    share = Earmark(id="e", title="Families", year=2020, amount=4)
    view = views.package_year(small_plan(nought, share), 2020)
    assert [column.key for column in view.columns] == ["one", "two", ALL]
    assert cells_of(view, ("earmark", "Families", ALL)) == {ALL: 4}


def test_a_cell_knows_which_part_of_the_budget_it_is_and_the_lines_there() -> None:
    state = small_plan()
    view = views.package_year(state, 2021)
    part = view.slice_of(view.rows[0], view.columns[0])
    assert part == Slice("services", 2021, "one")
    assert [line.id for line in slice_rows(state, part)] == ["b"]
    monthly = views.months(state, 2021)
    part = monthly.slice_of(monthly.rows[3], monthly.columns[1])
    assert part == Slice("rents", 2021, month="2021-02")
    assert [line.id for line in slice_rows(state, part)] == ["c"]
    assert leaf_categories(state, "services") == ["training", "experts"]
    assert leaf_categories(state, ALL) == ["training", "experts", "rents"]


def test_earmarks_and_funding_are_no_part_of_the_costs() -> None:
    view = views.form(small_plan(Earmark(id="e", title="Families", year=2020, amount=40)))
    outside = [row for row in view.rows if row.kind in (RowKind.EARMARK, RowKind.FUNDING)]
    assert outside
    assert all(view.slice_of(row, column) is None for row in outside for column in view.columns)


def test_the_example_is_the_same_money_in_every_view() -> None:
    state = example()
    whole = 295_000_000
    assert [view.total() for view in _all_years(state)] == [whole] * 5
    assert [views.months(state, year).total() // 100 for year in (2020, 2021, 2022)] == [470_400, 1_488_000, 991_600]
    titles = [row.title for row in views.form(state).rows if row.kind is RowKind.EARMARK]
    assert len(titles) == 2
    shares = [cells_of(views.form(state), ("earmark", title, ALL)) for title in titles]
    assert shares == [
        {2020: 12_460_000, 2021: 16_060_000, 2022: 9_980_000, ALL: 38_500_000},
        {ALL: 10_900_000},
    ]


def _all_years(state: PlanState) -> list[BudgetView]:
    return [
        views.form(state), views.packages(state), views.grants(state), views.package_year(state, ALL),
        views.months(state, ALL),
    ]  # fmt: skip


@dataclass
class Edited:
    """A line as any edits may leave it."""

    category: str
    year: int | None
    package: str | None
    grant: str | None
    amount: int | None


edited = st.builds(
    Edited,
    st.sampled_from([row.id for row in TREE]),
    st.sampled_from([None, 2020, 2021, 2031]),
    st.sampled_from([None, "one", "two"]),
    st.sampled_from([None, "first", "second"]),
    st.none() | st.integers(-(10**13), 10**13),
)
phases = st.lists(
    st.tuples(st.dates().map(lambda day: day.replace(year=2020 + day.year % 3).isoformat() if day.day < 29 else None),
              st.sampled_from(["2020-12-31", "2021-07-15", "2022-02-01", None])),
    max_size=4,
)  # fmt: skip


@given(st.lists(edited, max_size=25), phases)
def test_all_views_come_to_the_same_total_and_no_cent_is_lost(
    drawn: list[Edited], dated: list[tuple[str | None, str | None]]
) -> None:
    lines = [
        BudgetLine(id=str(number), cost_category_id=each.category, year=each.year, package_id=each.package,
                   grant_id=each.grant, amount=each.amount)
        for number, each in enumerate(drawn)
    ]  # fmt: skip
    more = [Phase(id=f"p{n}", action_id="act", start_date=a, end_date=b) for n, (a, b) in enumerate(dated)]
    state = state_of(PLAN, *TREE, *PACKAGES, *GRANTS, *SCHEDULE, *more, *lines)
    total = sum(line.amount or 0 for line in lines)
    for view in _all_years(state):
        assert view.total() == total
        _adds_up(state, view, whole=total)
    for year in {line.year for line in lines if line.year}:
        of_year = sum(line.amount or 0 for line in lines if line.year == year)
        assert views.package_year(state, year).total() == of_year
        assert views.months(state, year).total() == of_year


def _adds_up(state: PlanState, view: BudgetView, whole: int) -> None:
    """Rows and columns are whole, and every cell is the sum of the lines it names unless it is spread."""
    by_id = {line.id: line.amount or 0 for line in state.rows(BudgetLine)}
    inner = [column for column in view.columns if column.key != ALL]
    groups = [row for row in view.rows if row.kind not in (RowKind.EARMARK, RowKind.FUNDING, RowKind.TOTAL)]
    tops = [row for row in groups if not row.level]
    for row in groups:
        own = view.cells.get((row.key, ALL), Sum()).amount
        assert sum(view.cells.get((row.key, column.key), Sum()).amount for column in inner) == own
        assert sum(by_id[line] for line in view.cells.get((row.key, ALL), Sum()).rows) == own
    assert sum(view.cells.get((row.key, ALL), Sum()).amount for row in tops) == whole
