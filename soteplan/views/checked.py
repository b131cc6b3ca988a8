"""What the plan check finds, worked out once for each state of the plan: several parts of the window tell of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from soteplan.domain.today import today
from soteplan.views.workspace import Workspace

if TYPE_CHECKING:
    from soteplan.domain.checks import Finding

KEPT = "check.found"


def findings_of(workspace: Workspace) -> list[Finding]:
    """The findings in the plan as it stands. Not to be changed."""
    from soteplan.domain import checks

    document = workspace.document
    stands = (document.session.store.last_id, today())
    known: tuple[tuple[str, str], list[Finding]] | None = workspace.kept.get(KEPT)
    if known is None or known[0] != stands:
        known = stands, checks.run(document.state)
        workspace.kept[KEPT] = known
    return known[1]
