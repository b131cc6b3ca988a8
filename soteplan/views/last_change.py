"""Who changed what a number is made of last, and when."""

from __future__ import annotations

from collections.abc import Sequence

from soteplan.domain.budget import Actual
from soteplan.domain.text import shortened
from soteplan.views.workspace import Workspace

MOST_SOURCES = 2
NAMED = 60  # characters of one


def _sources(workspace: Workspace, row_ids: Sequence[str]) -> str:
    """Where amounts came from that were not typed here, such as the ledgers of actuals."""
    rows = (workspace.document.state.get(Actual, row_id) for row_id in row_ids)
    found = [*dict.fromkeys(shortened(row.source, NAMED) for row in rows if row is not None and row.source)]
    more = f" +{len(found) - MOST_SOURCES}" if len(found) > MOST_SOURCES else ""
    return f" · {', '.join(found[:MOST_SOURCES])}{more}" if found else ""


def last_change(workspace: Workspace, row_ids: Sequence[str]) -> str:
    """One sentence about the newest change of any of the rows; that they came with the plan where there is none."""
    if not row_ids or workspace.document.is_closed:
        return ""
    text = workspace.language.text
    found = workspace.document.session.store.last_change_of(row_ids)
    rows = workspace.language.count("BudgetTab", "%n row(s) of the plan", len(row_ids)) + _sources(workspace, row_ids)
    if found is None:
        return text("BudgetTab", "{rows} · as they came with the plan", rows=rows)
    time, author = found
    when = workspace.language.time(time)
    if not author:
        return text("BudgetTab", "{rows} · last changed {when}", rows=rows, when=when)
    return text("BudgetTab", "{rows} · last changed {when} by {author}", rows=rows, when=when, author=author)
