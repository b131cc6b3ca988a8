"""The selected row: its fields, what points to it and what it points to, and its own history."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from soteplan.domain.changes import ChangeSet
from soteplan.domain.errors import Refusal
from soteplan.domain.fields import FieldSpec, Kind, spec_of
from soteplan.domain.text import shortened
from soteplan.domain.values import check
from soteplan.models.columns import title_of
from soteplan.operations.editing import set_field
from soteplan.texts import entry, history
from soteplan.views.editors import Editor, editor_of
from soteplan.views.linked import Linked
from soteplan.views.quiet import FIELD, slim_bars
from soteplan.views.scrolling import LeavesZoom
from soteplan.views.workspace import Workspace

HIDDEN = frozenset({Kind.KEY, Kind.ORDER, Kind.FORMULA})
HISTORY_LINES = 12


class Inspector(LeavesZoom, QScrollArea):
    """Fields are edited in place; each is its own undo step, and a refused entry stays to be mended."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._language = workspace.language
        self._look = workspace.look
        self._shown: tuple[str, str] = ("", "")
        self._editors: dict[str, Editor] = {}
        self._head: tuple[QLabel, ...] = ()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        slim_bars(self, self._look, "frame")
        self.setAccessibleName(self._language.text("Inspector", "Inspector"))
        workspace.selected.connect(self.show_row)
        workspace.document.changed.connect(self._follow)
        self.show_row("", "")

    @property
    def row(self) -> Any:
        table, row_id = self._shown
        return self._workspace.document.state.find(table, row_id) if table else None

    def show_row(self, table: str, row_id: str) -> None:
        if (table, row_id) != self._shown or self.widget() is None:
            self._shown = (table, row_id)
            self._build()

    def take_focus(self) -> None:
        """The keyboard goes to the first field; the Inspector as a whole is no stop on its way."""
        first = next(iter(self._editors.values()), None)
        if first is not None:
            first.widget.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def editor(self, name: str) -> Editor:
        """The editor of a field, by field name."""
        return self._editors[name]

    def _build(self) -> None:
        self._editors = {}
        body = QWidget()
        column = QVBoxLayout(body)
        margin = self._look.px(16)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(self._look.px(4))
        row = self.row
        if row is None:
            column.addWidget(self._label(self._language.text("Inspector", "Select a row to see it here."), "ink2"))
        else:
            self._add_head(column, row)
            self._add_fields(column, row)
            self._add_links(column, row)
            self._add_history(column, row)
        column.addStretch(1)
        self._look.tone(body, "frame")
        self.setWidget(body)

    def _add_head(self, column: QVBoxLayout, row: Any) -> None:
        code, title = self._head_texts(row)
        self._head = (self._label(code, "ink2", "small"), self._label(title, "ink", "section"))
        for label in self._head:
            column.addWidget(label)
        column.addSpacing(self._look.px(8))

    def _head_texts(self, row: Any) -> tuple[str, str]:
        """The code of the row with what it is, and what it is called."""
        parts = [getattr(row, "code", ""), self._language.entity(spec_of(type(row)).table)]
        title = getattr(row, "title", "") or title_of(row, self._language)
        return shortened(" · ".join(part for part in parts if part)), shortened(title)

    def _add_fields(self, column: QVBoxLayout, row: Any) -> None:
        spec = spec_of(type(row))
        for field in spec.fields:
            if field.kind in HIDDEN:
                continue
            label = self._label(self._heading(spec.table, field), "ink2", "small")
            editor = editor_of(self._workspace, row, field)
            editor.widget.setEnabled(not self._workspace.document.read_only)
            editor.widget.setAccessibleName(label.text())
            label.setBuddy(editor.widget)
            editor.edited.connect(self._writer(field))
            self._editors[field.name] = editor
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
        row = self.row
        if row is None:
            return
        editor = self._editors[field.name]
        try:
            value = check(field, entry.read(self._language, field, typed))
            self._workspace.document.perform(
                f"edit:{self._shown[0]}", lambda transaction: set_field(transaction, row, field.name, value)
            )
        except Refusal as refusal:
            editor.mark_refused(self._workspace.look.colour("act"))
            self._workspace.refused.emit(refusal)
            return
        editor.mark_accepted()
        editor.show(self.row)

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

    def _follow(self, change_set: ChangeSet) -> None:
        """Show what changed in the row; while a field of it is being typed in, only the other fields."""
        if self.row is None:
            if self._shown[0]:
                self.show_row("", "")
            return
        for change in change_set.changes:
            if change.row_id == self._shown[1]:
                self._show_changed(change.after or {})

    def _show_changed(self, names: Iterable[str]) -> None:
        for editor in (self._editors[name] for name in names if name in self._editors):
            editor.show(self.row)
        for label, text in zip(self._head, self._head_texts(self.row), strict=True):
            if label.text() != text:
                label.setText(text)
