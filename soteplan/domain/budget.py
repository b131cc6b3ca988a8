"""The state-grant budget: categories, lines, grants, funding, earmarks, actuals and forecast."""

from __future__ import annotations

from soteplan.domain import fields as f

FUNDING_KINDS = {
    "ineligible": "Ineligible costs",
    "income": "Income",
    "non_public": "Non-public funding",
    "own_share": "Own funding share",
    "other_public": "Other public funding",
    "state_grant": "State grant applied for",
}


@f.entity("Cost category", "Cost categories", parent="parent_id")
class CostCategory:
    """A line of the form. Categories with others under them are sums. `printed_total` is the total a source prints."""

    id: str = f.key()
    parent_id: str | None = f.reference("Under", "cost_category", owned=True)
    code: str = f.text("Code")
    title: str = f.text("Title", required=True)
    printed_total: int | None = f.money("Printed total")
    position: str = f.order()
    note: str = f.note()


@f.entity("Grant", "Grants")
class Grant:
    """A state grant with its ceiling and the share of eligible costs it pays."""

    id: str = f.key()
    title: str = f.text("Title", required=True)
    code: str = f.text("Code")
    funder_id: str | None = f.reference("Funder", "party")
    ceiling: int | None = f.money("Ceiling")
    rate: int | None = f.rate("Grant rate")
    state: str = f.choice(
        "State", {"applied": "Applied for", "granted": "Granted", "ended": "Ended"}
    )
    start_date: str | None = f.date("Start")
    end_date: str | None = f.date("End")
    position: str = f.order()
    note: str = f.note()


@f.entity("Budget line", "Budget lines", parent="cost_category_id")
class BudgetLine:
    """Planned money of a category in a year, for a package or for none. `formula` is the arithmetic it came from."""

    id: str = f.key()
    cost_category_id: str | None = f.reference(
        "Cost category", "cost_category", owned=True, required=True
    )
    year: int | None = f.year()
    package_id: str | None = f.reference("Work package", "package")
    grant_id: str | None = f.reference("Grant", "grant")
    amount: int | None = f.money("Amount")
    formula: str = f.formula("Formula")
    position: str = f.order()
    note: str = f.note()


@f.entity("Actual", "Actuals", parent="cost_category_id")
class Actual:
    """Money used in a month."""

    id: str = f.key()
    cost_category_id: str | None = f.reference(
        "Cost category", "cost_category", owned=True, required=True
    )
    month: str | None = f.month("Month")
    package_id: str | None = f.reference("Work package", "package")
    grant_id: str | None = f.reference("Grant", "grant")
    amount: int | None = f.money("Amount")
    source: str = f.text("Source")
    position: str = f.order()
    note: str = f.note()


@f.entity("Forecast", "Forecasts", parent="cost_category_id")
class Forecast:
    """Money expected to be used in a month."""

    id: str = f.key()
    cost_category_id: str | None = f.reference(
        "Cost category", "cost_category", owned=True, required=True
    )
    month: str | None = f.month("Month")
    package_id: str | None = f.reference("Work package", "package")
    grant_id: str | None = f.reference("Grant", "grant")
    amount: int | None = f.money("Amount")
    position: str = f.order()
    note: str = f.note()


@f.entity("Earmarked share", "Earmarked shares")
class Earmark:
    """A share of the costs that the grant reserves for a purpose; without a year it covers the whole period."""

    id: str = f.key()
    title: str = f.text("Title", required=True)
    year: int | None = f.year()
    grant_id: str | None = f.reference("Grant", "grant")
    package_id: str | None = f.reference("Work package", "package")
    amount: int | None = f.money("Amount")
    position: str = f.order()
    note: str = f.note()


@f.entity("Funding row", "Funding")
class Funding:
    """One line of the funding block in a year."""

    id: str = f.key()
    kind: str = f.choice("Kind", FUNDING_KINDS)
    grant_id: str | None = f.reference("Grant", "grant")
    year: int | None = f.year()
    amount: int | None = f.money("Amount")
    position: str = f.order()
    note: str = f.note()
