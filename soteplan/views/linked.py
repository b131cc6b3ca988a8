"""What is linked to the row that the Inspector shows: a few of each kind, the others on request.

What contributes to what stands apart, see contributions.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from soteplan.domain.fields import Kind, spec_of
from soteplan.models.comm_titles import linked_title
from soteplan.models.schedule_words import arrow_text
from soteplan.views.link import Link, Part
from soteplan.views.workspace import Workspace

APART = frozenset({"goal_link", "action_goal"})
# What stands apart in the Inspector of the row that a field names: see risk_links.
APART_OF = frozenset({("risk_link", "risk_id")})
FEW = 4  # of a kind are shown at first; a fifth would be shorter than the line that offers it


class Linked(QWidget):
    """Grouped by kind. A link row stands for what is at its other end, and no row stands here twice."""

    def __init__(self, workspace: Workspace, row: Any) -> None:
        super().__init__()
        self._workspace = workspace
        self._seen_from = spec_of(type(row)).table
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        for table, rows in self._grouped(row).items():
            self._add_group(table, rows)

    @property
    def is_empty(self) -> bool:
        return self._column.count() == 0

    def _grouped(self, row: Any) -> dict[str, list[Any]]:
        found: dict[str, dict[str, Any]] = {}
        for shown in self._shown(row):
            found.setdefault(spec_of(type(shown)).table, {})[shown.id] = shown
        return {table: list(rows.values()) for table, rows in found.items()}

    def _shown(self, row: Any) -> Iterator[Any]:
        state = self._workspace.document.state
        for table, field, holder in state.referring(spec_of(type(row)).table, row.id):
            if table in APART or (table, field) in APART_OF:
                continue
            spec = spec_of(type(holder))
            ends = [f for f in spec.of_kind(Kind.REFERENCE) if f.owned and f.required and f.name != field]
            is_link = len(ends) == 1 and "title" not in spec.by_name
            yield (state.find(ends[0].target, getattr(holder, ends[0].name)) if is_link else None) or holder

    def _add_group(self, table: str, rows: list[Any]) -> None:
        language = self._workspace.language
        name = (
            language.entity(table) if len(rows) == 1 else f"{language.entities(table)} · {language.number(len(rows))}"
        )
        self._link([Part(name, "small", "ink2")]).setEnabled(False)
        links = [self._row_link(table, row) for row in rows]
        rest = links[FEW:] if len(links) > FEW + 1 else []
        if rest:
            self._offer(rest)

    def _row_link(self, table: str, row: Any) -> Link:
        state, language = self._workspace.document.state, self._workspace.language
        named = arrow_text(state, language, row.id).partition("\n")[0] if table == "dependency" else ""
        words = named or linked_title(state, language, row, self._seen_from)
        return self._link([Part(words, lines=2)], lambda: self._workspace.go_to.emit(table, row.id))

    def _offer(self, rest: list[Link]) -> None:
        for link in rest:
            link.hide()
        text = self._workspace.language.count("Inspector", "and %n other(s)", len(rest))
        more = self._link([Part(text, "body", "accent")])
        more.clicked.connect(lambda: self._show(more, rest))

    def _show(self, more: Link, rest: list[Link]) -> None:
        for link in rest:
            link.show()
        rest[0].setFocus()
        more.hide()

    def _link(self, parts: list[Part], follow: Any = lambda: None) -> Link:
        link = Link(self._workspace.look, follow, padding=8, air=3, framed=True)
        link.say(parts)
        self._column.addWidget(link)
        return link
