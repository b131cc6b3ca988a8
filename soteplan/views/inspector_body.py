"""What the Inspector shows of one row: its fields, what is linked to it, and its own history."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from soteplan.domain.changes import ChangeSet
from soteplan.domain.communications import CommTiming
from soteplan.domain.errors import Refusal
from soteplan.domain.fields import FieldSpec, Kind, spec_of
from soteplan.domain.risk_responses import due_date, scheduled, standing
from soteplan.domain.risks import Risk, RiskResponse
from soteplan.domain.text import shortened
from soteplan.domain.values import check
from soteplan.models.columns import title_of
from soteplan.models.comm_titles import entry_title
from soteplan.operations.editing import set_field
from soteplan.texts import entry, history
from soteplan.views.comm_timing_days import TimingDays
from soteplan.views.contributions import LINKED, Contributions
from soteplan.views.critical_reason import REASONED, CriticalReason
from soteplan.views.editors import Editor, editor_of
from soteplan.views.linked import Linked
from soteplan.views.quiet import FIELD
from soteplan.views.risk_links import RiskLinks
from soteplan.views.workspace import Workspace

HIDDEN = frozenset({Kind.KEY, Kind.ORDER, Kind.FORMULA})
# What changes with something else, and is asked for where that is done.
ELSEWHERE = frozenset(
    {
        ("plan", "risk_steps"),
        ("risk_review", "steps"),
        ("risk_review", "level"),
        ("risk_review", "residual_level"),
        ("ledger_import", "digest"),
    }
)
# Fields whose choices follow from another field.
FOLLOWING = {("risk", "kind"): ("strategy",)}
HISTORY_LINES = 12


class InspectorBody(QWidget):
    """Fields are edited in place; each is its own undo step, and a refused entry stays to be mended."""

    def __init__(self, workspace: Workspace, row: Any) -> None:
        super().__init__()
        self._workspace = workspace
        self._language = workspace.language
        self._look = workspace.look
        self._table: str = spec_of(type(row)).table if row else ""
        self._row_id: str = row.id if row else ""
        self._head: tuple[QLabel, ...] = ()
        self._reason: CriticalReason | None = None
        self.editors: dict[str, Editor] = {}
        column = QVBoxLayout(self)
        margin = self._look.px(16)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(self._look.px(4))
        if row is None:
            column.addWidget(self._label(self._language.text("Inspector", "Select a row to see it here."), "ink2"))
        else:
            self._add_head(column, row)
            self._add_reason(column, row)
            self._add_fields(column, row)
            self._add_contributions(column, row)
            self._add_links(column, row)
            self._add_history(column, row)
        column.addStretch(1)
        self._look.tone(self, "frame")

    @property
    def _row(self) -> Any:
        return self._workspace.document.state.find(self._table, self._row_id)

    def follow(self, change_set: ChangeSet) -> None:
        """Show what changed in the row; while a field of it is being typed in, only the other fields."""
        for change in change_set.changes:
            if change.row_id == self._row_id:
                self._show_changed(change.after or {})
        if self._reason is not None:
            self._reason.follow(change_set)

    def _add_head(self, column: QVBoxLayout, row: Any) -> None:
        code, title = self._head_texts(row)
        self._head = (self._label(code, "ink2", "small"), self._label(title, "ink", "section"))
        for label in self._head:
            column.addWidget(label)
        column.addSpacing(self._look.px(8))

    def _add_reason(self, column: QVBoxLayout, row: Any) -> None:
        if isinstance(row, REASONED):
            self._reason = CriticalReason(self._workspace, row.id)
            column.addWidget(self._reason)
            column.addSpacing(self._look.px(8))

    def _head_texts(self, row: Any) -> tuple[str, str]:
        """The code of the row with what it is, and what it is called."""
        parts = [getattr(row, "code", ""), self._language.entity(spec_of(type(row)).table)]
        entry = entry_title(self._workspace.document.state, self._language, row)
        title = entry or getattr(row, "title", "") or title_of(row, self._language)
        return shortened(" · ".join(part for part in parts if part)), shortened(title)

    def _add_fields(self, column: QVBoxLayout, row: Any) -> None:
        spec = spec_of(type(row))
        for field in spec.fields:
            if field.kind in HIDDEN or (spec.table, field.name) in ELSEWHERE:
                continue
            label = self._label(self._heading(spec.table, field), "ink2", "small")
            editor = editor_of(self._workspace, row, field)
            editor.widget.setEnabled(not self._workspace.document.read_only)
            editor.widget.setAccessibleName(label.text())
            label.setBuddy(editor.widget)
            editor.edited.connect(self._writer(field))
            self.editors[field.name] = editor
            editor.widget.setMinimumHeight(self._look.px(FIELD))
            column.addWidget(label)
            column.addWidget(editor.widget)
            column.addSpacing(self._look.px(4))

    def _heading(self, table: str, field: FieldSpec) -> str:
        unit = f" ({field.unit})" if field.unit else ""
        return self._language.field(table, field.name) + unit

    def _writer(self, field: FieldSpec) -> Any:
        return lambda typed: self._write(field, typed)

    def _write(self, field: FieldSpec, typed: object) -> None:
        row = self._row
        if row is None:
            return
        editor = self.editors[field.name]
        try:
            value = check(field, entry.read(self._language, field, typed))
            self._workspace.document.perform(
                f"edit:{self._table}", lambda transaction: set_field(transaction, row, field.name, value)
            )
        except Refusal as refusal:
            editor.mark_refused(self._workspace.look.colour("act"))
            self._workspace.refused.emit(refusal)
            return
        editor.mark_accepted()
        editor.show(self._row)

    def _add_contributions(self, column: QVBoxLayout, row: Any) -> None:
        if isinstance(row, LINKED):
            column.addSpacing(self._look.px(8))
            column.addWidget(Contributions(self._workspace, row))
        elif isinstance(row, Risk):
            column.addSpacing(self._look.px(8))
            column.addWidget(RiskLinks(self._workspace, row))
        elif isinstance(row, CommTiming):
            column.addWidget(TimingDays(self._workspace, row.id))
        elif isinstance(row, RiskResponse) and scheduled(self._workspace.document.state, row):
            column.addWidget(self._label(self._scheduled(row), "ink2", "small"))

    def _scheduled(self, response: RiskResponse) -> str:
        """The date and the state that a response has from the schedule."""
        state = self._workspace.document.state
        date = self._language.date(due_date(state, response)) or "–"
        stands = self._language.choice("risk_response", "state", standing(state, response))
        return self._language.text("Inspector", "By the schedule: {date}, {state}", date=date, state=stands.lower())

    def _add_links(self, column: QVBoxLayout, row: Any) -> None:
        linked = Linked(self._workspace, row)
        if linked.is_empty:
            return
        column.addSpacing(self._look.px(8))
        column.addWidget(self._label(self._language.text("Inspector", "Linked here"), "ink", "label"))
        column.addWidget(linked)

    def _add_history(self, column: QVBoxLayout, row: Any) -> None:
        entries = self._workspace.document.session.store.history_of_row(row.id, HISTORY_LINES)
        if not entries:
            return
        column.addSpacing(self._look.px(8))
        column.addWidget(self._label(self._language.text("Inspector", "History of this row"), "ink", "label"))
        for change_set in entries:
            column.addWidget(self._label(self._told(change_set), "ink2", "small"))

    def _told(self, change_set: ChangeSet) -> str:
        state = self._workspace.document.state
        lines = history.change_lines(self._language, state, change_set.changes[0])
        what = "; ".join(lines) or history.change_set_text(self._language, change_set)
        head = " · ".join(part for part in (self._language.time(change_set.time), change_set.author) if part)
        return f"{head}\n{what}"

    def _label(self, text: str, ink: str, style: str = "body") -> QLabel:
        label = QLabel(shortened(text))
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setFont(self._look.font(style))
        palette = label.palette()
        palette.setColor(label.foregroundRole(), self._look.colour(ink))
        label.setPalette(palette)
        return label

    def _show_changed(self, names: Iterable[str]) -> None:
        also = {name for field in names for name in FOLLOWING.get((self._table, field), ())}
        for editor in (self.editors[name] for name in {*names, *also} if name in self.editors):
            editor.show(self._row)
        for label, text in zip(self._head, self._head_texts(self._row), strict=True):
            if label.text() != text:
                label.setText(text)
