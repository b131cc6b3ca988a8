"""The pages of the Budget tab, in order. Each module is imported when its page is first shown."""

from soteplan.texts.language import mark
from soteplan.views.tab_page import PageEntry

PAGES: tuple[PageEntry, ...] = (
    PageEntry(
        "form",
        mark("BudgetTab", "Budget"),
        "soteplan.views.budget_pages.form:FormPage",
        ("cost_category", "budget_line", "funding", "earmark", "grant"),
    ),
    PageEntry(
        "actuals",
        mark("BudgetTab", "Actuals"),
        "soteplan.views.budget_pages.actuals:ActualsPage",
        ("actual", "forecast", "staff_cost", "ledger_import"),
    ),
    PageEntry("claims", mark("BudgetTab", "Claims"), "soteplan.views.budget_pages.claims:ClaimsPage", ("claim",)),
    PageEntry("charts", mark("BudgetTab", "Charts"), "soteplan.views.budget_pages.charts:ChartsPage", ()),
    PageEntry(
        "effects",
        mark("BudgetTab", "Effects"),
        "soteplan.views.budget_pages.effects:EffectsPage",
        ("benefit_estimate", "assumption", "effect", "trajectory", "variant"),
    ),
    PageEntry(
        "reconciliation",
        mark("BudgetTab", "Reconciliation"),
        "soteplan.views.budget_pages.reconciliation:ReconciliationPage",
        (),
    ),
)
