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


CATEGORY_KINDS = {"direct": "Direct costs", "staff": "Personnel costs", "overhead": "Flat-rate overheads"}
REMARKS = {"none": "No mark", "assumption": "Assumption", "quotation": "Quotation", "decision": "Decision"}


@f.entity("Cost category", "Cost categories", parent="parent_id")
class CostCategory:
    """A line of the form. Categories with others under them are sums. `printed_total` is the total a source prints.

    Flat-rate overheads are a share of the personnel costs: each grant says how large a one.
    """

    id: str = f.key()
    parent_id: str | None = f.reference("Under", "cost_category", owned=True)
    code: str = f.text("Code")
    title: str = f.text("Title", required=True)
    kind: str = f.choice("Kind", CATEGORY_KINDS)
    printed_total: int | None = f.money("Printed total")
    position: str = f.order()
    note: str = f.note()


@f.entity("Grant", "Grants")
class Grant:
    """A state grant: its ceiling, the share of eligible costs it pays, and the overheads it takes as a flat rate."""

    id: str = f.key()
    title: str = f.text("Title", required=True)
    code: str = f.text("Code")
    funder_id: str | None = f.reference("Funder", "party")
    ceiling: int | None = f.money("Ceiling")
    rate: int | None = f.rate("Grant rate")
    overhead_rate: int | None = f.rate("Flat-rate overheads")
    state: str = f.choice("State", {"applied": "Applied for", "granted": "Granted", "ended": "Ended"})
    start_date: str | None = f.date("Start")
    end_date: str | None = f.date("End")
    position: str = f.order()
    note: str = f.note()


@f.entity("Budget line", "Budget lines", parent="cost_category_id")
class BudgetLine:
    """Planned money of a category in a year, for a package or for none. `formula` is the arithmetic it came from.

    `remark` says what the note is: an assumption, a quotation or a decision.
    """

    id: str = f.key()
    cost_category_id: str | None = f.reference("Cost category", "cost_category", owned=True, required=True)
    year: int | None = f.year()
    package_id: str | None = f.reference("Work package", "package")
    grant_id: str | None = f.reference("Grant", "grant")
    amount: int | None = f.money("Amount")
    formula: str = f.formula("Formula")
    remark: str = f.choice("Mark", REMARKS)
    position: str = f.order()
    note: str = f.note()


@f.entity("Work input", "Work inputs", parent="cost_category_id")
class StaffCost:
    """Work of a kind in a year: person-months at a monthly pay, and the side costs of the pay as a share of it."""

    id: str = f.key()
    cost_category_id: str | None = f.reference("Cost category", "cost_category", owned=True, required=True)
    title: str = f.text("Work", required=True)
    package_id: str | None = f.reference("Work package", "package")
    grant_id: str | None = f.reference("Grant", "grant")
    year: int | None = f.year()
    person_months: float | None = f.number("Person-months")
    monthly_pay: int | None = f.money("Monthly pay")
    side_rate: int | None = f.rate("Side costs")
    position: str = f.order()
    note: str = f.note()


@f.entity("Ledger form", "Ledger forms")
class LedgerMapping:
    """Which column of a ledger's export holds what, by the words of its head, so that the next file is read the same.

    An empty column is not there. `sign` turns round the amounts of a ledger that shows costs as negative.
    """

    id: str = f.key()
    title: str = f.text("Title", required=True)
    date_column: str = f.text("Column of the date")
    account_column: str = f.text("Column of the account")
    amount_column: str = f.text("Column of the amount")
    text_column: str = f.text("Column of the text")
    package_column: str = f.text("Column of the cost centre")
    sign: str = f.choice("Sign", {"as_is": "Costs are positive", "reversed": "Costs are negative"})
    position: str = f.order()
    note: str = f.note()


@f.entity("Account", "Accounts", parent="ledger_mapping_id")
class LedgerAccount:
    """Where the entries of an account go; `account` may end in * for all that begin so, the longest that fits counts.

    With a cost centre the line holds for that one alone, and gives its package.
    """

    id: str = f.key()
    ledger_mapping_id: str | None = f.reference("Ledger form", "ledger_mapping", owned=True, required=True)
    account: str = f.text("Account")
    cost_centre: str = f.text("Cost centre")
    cost_category_id: str | None = f.reference("Cost category", "cost_category")
    package_id: str | None = f.reference("Work package", "package")
    position: str = f.order()


@f.entity("Ledger import", "Ledger imports")
class LedgerImport:
    """A ledger file that was taken in: by its digest (SHA-256) the same file is known again, whatever its name."""

    id: str = f.key()
    title: str = f.text("File", required=True)
    digest: str = f.text("Digest")
    date: str | None = f.date("Taken in")
    ledger_mapping_id: str | None = f.reference("Ledger form", "ledger_mapping")
    grant_id: str | None = f.reference("Grant", "grant")
    position: str = f.order()
    note: str = f.note()


@f.entity("Payment claim", "Payment claims")
class Claim:
    """A claim for the costs of a period, inclusive of both months; `paid` is what the funder paid of it."""

    id: str = f.key()
    title: str = f.text("Title", required=True)
    grant_id: str | None = f.reference("Grant", "grant")
    start_month: str | None = f.month("From")
    end_month: str | None = f.month("To")
    state: str = f.choice("State", {"draft": "Draft", "sent": "Sent", "paid": "Paid"})
    date: str | None = f.date("Sent on")
    paid: int | None = f.money("Paid")
    position: str = f.order()
    note: str = f.note()


@f.entity("Actual", "Actuals", parent="cost_category_id")
class Actual:
    """Money used in a month; what came from a ledger file goes with its import."""

    id: str = f.key()
    cost_category_id: str | None = f.reference("Cost category", "cost_category", owned=True, required=True)
    month: str | None = f.month("Month")
    package_id: str | None = f.reference("Work package", "package")
    grant_id: str | None = f.reference("Grant", "grant")
    amount: int | None = f.money("Amount")
    source: str = f.text("Source")
    ledger_import_id: str | None = f.reference("Ledger import", "ledger_import", owned=True)
    position: str = f.order()
    note: str = f.note()


@f.entity("Forecast", "Forecasts", parent="cost_category_id")
class Forecast:
    """Money expected to be used in a month."""

    id: str = f.key()
    cost_category_id: str | None = f.reference("Cost category", "cost_category", owned=True, required=True)
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
