"""What the parts of the actuals say while there is nothing in them yet, and the one thing to do about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from soteplan.views.empty import EmptyState

if TYPE_CHECKING:
    from soteplan.views.budget_pages.actuals import ActualsPage


def empty_states(page: ActualsPage) -> dict[str, EmptyState]:
    """By part of the page."""
    text, look = page.language.text, page.look
    return {
        "months": _without_budget(page),
        "pace": _without_budget(page),
        "work": EmptyState(
            look,
            text(
                "ActualsPage",
                "This is where the work of the project goes: person-months, monthly pay and side costs, by year. "
                "What they cost goes into the budget at a press.",
            ),
            text("ActualsPage", "Add a work input"),
            page.add_work,
        ),
        "ledgers": EmptyState(
            look,
            text(
                "ActualsPage",
                "This is where the ledgers stand that were taken in. Export the entries of the project from the "
                "accounts as CSV or Excel, and take the file in: its columns are found, and remembered.",
            ),
            text("ActualsPage", "Take in a ledger…"),
            page.take_in,
        ),
    }


def _without_budget(page: ActualsPage) -> EmptyState:
    text = page.language.text
    return EmptyState(
        page.look,
        text("ActualsPage", "This is where the costs go month by month. They need the categories of the budget."),
        text("ActualsPage", "Go to the budget"),
        lambda: page.tab.show_page("form").take_focus(),
    )
