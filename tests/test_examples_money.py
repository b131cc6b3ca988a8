"""The money of the example plans equals the source to the euro."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable

import pytest

from soteplan.domain import budget_views as views
from soteplan.domain.budget_sums import ALL
from soteplan.domain.budget_views import BudgetView, RowKind
from soteplan.domain.dates import months_between
from soteplan.domain.fields import spec_of
from soteplan.domain.grants import grant_tables
from soteplan.domain.reconciliation import Outcome, reconciliation
from soteplan.domain.state import PlanState
from tests.example_plan import LANGUAGES, YEARS, Example, Row, read

BUDGET = {  # euros by code: 2020, 2021, 2022
    "1.1": (0, 0, 0),
    "1.2": (271_400, 940_600, 621_600),
    "2.1": (137_000, 286_000, 160_000),
    "2.2": (10_000, 25_000, 25_000),
    "2.3": (10_000, 70_400, 54_000),
    "2.4": (21_000, 100_000, 70_000),
    "3": (0, 10_000, 5_000),
    "4": (0, 0, 0),
    "5": (21_000, 56_000, 56_000),
    "6.1": (0, 0, 0),
    "6.2": (0, 0, 0),
    "6.3": (0, 0, 0),
}
SUMS = {"1": (271_400, 940_600, 621_600), "2": (178_000, 481_400, 309_000), "6": (0, 0, 0)}
TOTALS = (470_400, 1_488_000, 991_600)
PACKAGES = {"TPK1": 504_600, "TPK2": 1_172_000, "TPK3": 305_000, "TPK4": 536_000}
COMMON = 432_400
STANDARD_FUNDING = ("ineligible", "income", "non_public", "own_share", "other_public")


@pytest.fixture(scope="module", params=LANGUAGES)
def example(request: pytest.FixtureRequest) -> Example:
    return read(request.param)


def by_year(rows: Iterable[Row]) -> tuple[int, ...]:
    sums = Counter[int]()
    for row in rows:
        assert row["amount"] % 100 == 0
        sums[row["year"]] += row["amount"] // 100
    assert set(sums) <= set(YEARS)
    return tuple(sums[year] for year in YEARS)


def test_cost_benefit_rows_and_the_printed_totals_are_both_kept(example: Example) -> None:
    def tenths(row: Row) -> tuple[int, ...]:
        return tuple(row[name] // 10_000_000 for name in ("benefit", "project_cost", "printed_net"))

    codes = example.codes("package")
    rows = {codes[r["package_id"]]: tenths(r) for r in example.rows("benefit_estimate", kind="estimate")}
    assert rows == {"TPK1": (61, -17, 44), "TPK2": (160, -30, 130), "TPK3": (61, -10, 51), "TPK4": (28, -2, 26)}
    (total,) = example.rows("benefit_estimate", kind="printed_total")
    assert tenths(total) == (310, -60, 250)
    assert tuple(map(sum, zip(*rows.values(), strict=True))) == (310, -59, 251)


def test_seven_assumptions_lie_behind_the_savings(example: Example) -> None:
    assert len(example.rows("assumption")) == 7


def test_every_package_has_functional_effects(example: Example) -> None:
    codes = example.codes("package")
    counts = Counter(codes[r["package_id"]] for r in example.rows("effect"))
    assert set(counts) == set(PACKAGES)
    assert all(2 <= count <= 4 for count in counts.values())


def test_budget_equals_the_source_to_the_euro(example: Example) -> None:
    codes = example.codes("cost_category")
    lines = defaultdict(list)
    for row in example.rows("budget_line"):
        lines[codes[row["cost_category_id"]]].append(row)
    assert {code: by_year(rows) for code, rows in lines.items()} == BUDGET
    assert all({r["year"] for r in rows} == set(YEARS) for rows in lines.values())
    for code, years in SUMS.items():
        assert by_year(r for key in BUDGET if key.startswith(code + ".") for r in lines[key]) == years
    assert by_year(example.rows("budget_line")) == TOTALS


def test_printed_totals_of_the_categories_are_kept(example: Example) -> None:
    printed = {r["code"]: r["printed_total"] for r in example.rows("cost_category")}
    assert printed == {code: sum(years) * 100 for code, years in (BUDGET | SUMS).items()}


def test_budget_by_package_equals_the_source_to_the_euro(example: Example) -> None:
    names = {r["id"]: r["code"] if r["kind"] == "package" else "common" for r in example.rows("package")}
    sums = Counter[str]()
    for row in example.rows("budget_line"):
        sums[names.get(row["package_id"], "none")] += row["amount"] // 100
    assert sums == PACKAGES | {"common": COMMON, "none": 0}
    printed = {names[r["id"]]: r["printed_budget"] // 100 for r in example.rows("package")}
    assert printed == PACKAGES | {"common": COMMON}


def test_common_money_is_for_experts_and_training_only(example: Example) -> None:
    (common,) = example.rows("package", kind="common")
    codes = example.codes("cost_category")
    lines = example.rows("budget_line", package_id=common["id"])
    assert {codes[r["cost_category_id"]] for r in lines} == {"2.1", "2.3"}


def test_grant_covers_the_whole_budget(example: Example) -> None:
    (grant,) = example.rows("grant")
    assert (grant["ceiling"], grant["rate"]) == (sum(TOTALS) * 100, 10000)
    assert {r["grant_id"] for r in example.rows("budget_line")} == {grant["id"]}
    assert by_year(example.rows("funding", kind="state_grant")) == TOTALS
    for kind in STANDARD_FUNDING:
        rows = example.rows("funding", kind=kind)
        assert [r["year"] for r in rows] == list(YEARS)
        assert by_year(rows) == (0, 0, 0)


def test_earmarks_equal_the_source(example: Example) -> None:
    yearly = [r for r in example.rows("earmark") if r["year"]]
    assert by_year(yearly) == (124_600, 160_600, 99_800)
    (without_year,) = example.rows("earmark", year=None)
    assert without_year["amount"] == 10_900_000


def test_actuals_end_where_forecasts_begin_and_stay_below_the_budget(example: Example) -> None:
    actuals, forecasts = example.rows("actual"), example.rows("forecast")
    assert {r["month"] for r in actuals} == set(months_between("2020-09-01", "2021-10-31"))
    assert {r["month"] for r in forecasts} == set(months_between("2021-11-01", "2022-12-31"))
    budget, expected = Counter[str](), Counter[str]()
    for row in example.rows("budget_line"):
        budget[row["cost_category_id"]] += row["amount"]
    for row in actuals + forecasts:
        assert row["amount"] > 0
        expected[row["cost_category_id"]] += row["amount"]
    assert all(expected[category] < budget[category] for category in expected)


SHARE_YEARS = (124_600, 160_600, 99_800)
METHODS = 109_000


def state(example: Example) -> PlanState:
    rows = example.data["tables"]
    return PlanState(lambda kind: [kind(**row) for row in rows.get(spec_of(kind).table, ())])


def euros(view: BudgetView, row: object) -> tuple[int, ...]:
    """A row by year and in all; the cents are none."""
    cells = [view.cells[row, column.key].amount for column in view.columns if (row, column.key) in view.cells]
    assert all(amount % 100 == 0 for amount in cells)
    return tuple(amount // 100 for amount in cells)


def with_total(years: tuple[int, ...]) -> tuple[int, ...]:
    return (*years, sum(years))


def test_the_form_shows_every_number_of_the_source(example: Example) -> None:
    view = views.form(state(example))
    codes = {row["id"]: row["code"] for row in example.rows("cost_category")}
    shown = {codes[str(row.key)]: euros(view, row.key) for row in view.rows if row.kind is RowKind.CATEGORY}
    assert shown == {code: with_total(years) for code, years in (BUDGET | SUMS).items()}
    assert euros(view, ALL) == with_total(TOTALS)


def test_the_funding_block_shows_every_number_of_the_source(example: Example) -> None:
    view = views.form(state(example))
    whole, nothing = with_total(TOTALS), (0, 0, 0, 0)
    expected = dict.fromkeys(("costs", "eligible", "grant_computed", "state_grant"), whole)
    expected |= dict.fromkeys(STANDARD_FUNDING, nothing)
    assert {kind: euros(view, ("funding", kind)) for kind in expected} == expected


def test_both_earmarked_shares_stand_under_every_total(example: Example) -> None:
    plan = state(example)
    shown = (views.form(plan), views.packages(plan), views.grants(plan))
    for view in shown:
        shares = [euros(view, row.key) for row in view.rows if row.kind is RowKind.EARMARK]
        assert with_total(SHARE_YEARS) in shares
        assert (METHODS,) in shares
    for year, share in zip(YEARS, SHARE_YEARS, strict=True):
        for view in (views.package_year(plan, year), views.months(plan, year)):
            assert [euros(view, row.key) for row in view.rows if row.kind is RowKind.EARMARK] == [(share,)]


def test_packages_by_year_add_up_to_the_source(example: Example) -> None:
    plan = state(example)
    view, names = views.packages(plan), {row["id"]: row["code"] for row in example.rows("package")}
    totals = {names[str(row.key)]: euros(view, row.key)[-1] for row in view.rows if row.kind is RowKind.PACKAGE}
    assert {code: totals[code] for code in PACKAGES} == PACKAGES
    assert sum(totals.values()) - sum(PACKAGES.values()) == COMMON
    assert euros(view, ALL) == with_total(TOTALS)


def test_the_months_of_a_year_add_up_to_the_source(example: Example) -> None:
    plan = state(example)
    for year, total in zip(YEARS, TOTALS, strict=True):
        assert views.months(plan, year).total() == total * 100


def test_the_grant_pays_all_and_keeps_to_its_terms(example: Example) -> None:
    (table,) = grant_tables(state(example))
    assert [year.grant // 100 for year in table.years.values()] == [*TOTALS, sum(TOTALS)]
    assert {year.own_rate for year in table.years.values()} == {0}
    assert (table.over_ceiling, table.outside) == (0, ())


def test_only_the_two_roundings_of_the_source_are_left_when_the_sums_are_reconciled(example: Example) -> None:
    found = [each for each in reconciliation(state(example)) if each.difference]
    assert [(each.field, each.outcome, each.difference // 100) for each in found] == [
        ("project_cost", Outcome.ROUNDING, -100_000),
        ("printed_net", Outcome.ROUNDING, -100_000),
    ]
