"""A first calendar from the table of communications: each action is seen with its days before any is added."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from soteplan.domain.comm_draft import RHYTHMS, SERIES, Draft, Settings, drafts, undated
from soteplan.domain.communications import CommMeans
from soteplan.domain.text import shortened
from soteplan.operations.comm_calendar import add_drafts
from soteplan.store.transaction import Transaction
from soteplan.texts.language import mark
from soteplan.views.dialogs.draft_rows import DraftRows, rhythm_combo
from soteplan.views.forms import Form
from soteplan.views.quiet import QuietCheck
from soteplan.views.quiet_spin import QuietSpin

if TYPE_CHECKING:
    from soteplan.views.main_window import MainWindow

FURTHEST = 200  # days from a turning point
BESIDE = 4  # settings in a row
NAMED, SHOWN = 3, 40  # timings that are told of by name, characters of each


class DraftCalendarDialog(Form):
    """Space ticks, F2 changes the rhythm of a series; one setting for each kind of channel changes them all."""

    form = "draft_calendar"
    told: QLabel
    settings_place: QHBoxLayout
    list_place: QVBoxLayout
    hint: QLabel
    go: QPushButton
    leave: QPushButton

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._state = window.document.state
        self._settings = Settings(dict(RHYTHMS))
        self._grid = QGridLayout()
        self.rows = DraftRows(self, self._count, self._state.plan.end_date)
        self.list_place.addWidget(self.rows.tree)
        found = drafts(self._state, self._settings)
        self._lay_settings()
        self._add_settings(found)
        self.go.clicked.connect(self._add)
        self.leave.clicked.connect(self.reject)
        self.rows.show(found)

    def _add_settings(self, found: list[Draft]) -> None:
        kinds = {draft.kind for draft in found if draft.slot == SERIES}
        for kind in (kind for kind in RHYTHMS if kind in kinds):
            none = self.language.text("DraftCalendar", "No series")
            combo = rhythm_combo(self.look, self.language, none)
            combo.setCurrentIndex(combo.findData(self._settings.rhythms[kind]))
            combo.currentIndexChanged.connect(lambda _, kind=kind, combo=combo: self._repeat(kind, combo.currentData()))
            self._add_setting(self.language.choice("channel", "kind", kind), combo)
        if any(draft.milestone for draft in found):
            self.offset = QuietSpin(self.look)
            self.offset.setRange(-FURTHEST, FURTHEST)
            self.offset.valueChanged.connect(self._offset)
            self._add_setting(self.language.text("DraftCalendar", "Days from a turning point"), self.offset)
        if found:
            self.working = QuietCheck(self.look)
            self.working.setChecked(self._settings.working_days)
            self.working.toggled.connect(self._only_working)
            self._add_setting(self.language.text("DraftCalendar", "Only on working days"), self.working)

    def _lay_settings(self) -> None:
        """In columns of one width, so many that a rhythm can be read whole on a small screen too."""
        self._grid.setHorizontalSpacing(self.look.px(16))
        self._grid.setVerticalSpacing(self.look.px(8))
        for column in range(BESIDE):
            self._grid.setColumnStretch(column, 1)
        self.settings_place.addLayout(self._grid, 1)

    def _add_setting(self, name: str, field: QWidget) -> None:
        label, column = QLabel(name), QVBoxLayout()
        label.setFont(self.look.font("small"))
        label.setBuddy(field)
        field.setAccessibleName(name)
        field.setMinimumHeight(self.look.px(30))
        column.setSpacing(self.look.px(4))
        column.addWidget(label)
        column.addWidget(field)
        self._grid.addLayout(column, *divmod(self._grid.count(), BESIDE))

    def _hints(self) -> str:
        text, left_out = self.language.text, undated(self._state)
        lines = [text("DraftCalendar", "Space ticks a row or a whole group, F2 changes the rhythm of a series.")]
        moved = self.rows.moved()
        if moved:
            told = mark(
                "DraftCalendar",
                "%n day(s) of a weekend or a public holiday become working days: the next one, or the one before it at "
                "the end of a month and ahead of a turning point",
            )
            lines.append(self.language.count("DraftCalendar", told, moved))
        if left_out:
            names = " · ".join(shortened(row.title, SHOWN) for row in left_out[:NAMED] if row.title)
            told = self.language.count("DraftCalendar", "Nothing comes of %n timing(s) without days", len(left_out))
            lines.append(f"{told}: {names}" if names else told)
        return "\n".join(lines)

    def _repeat(self, kind: str, repeat: str) -> None:
        self._draft(rhythms={**self._settings.rhythms, kind: repeat})

    def _offset(self, days: int) -> None:
        self._draft(offset=days)

    def _only_working(self, only: bool) -> None:
        self._draft(working_days=only)

    def _draft(self, **changed: Any) -> None:
        self._settings = replace(self._settings, **changed)
        self.rows.show(drafts(self._state, self._settings))

    def _count(self) -> None:
        number, text = self.rows.count(), self.language.text
        if self.rows.tree.topLevelItemCount():
            self.told.setText(text("DraftCalendar", "What the table and the milestones ask for"))
        elif self._state.table(CommMeans):
            self.told.setText(text("DraftCalendar", "The calendar has all that the table asks for."))
        else:
            self.told.setText(text("DraftCalendar", "First fill in the table: channels and means, and when."))
        self.hint.setText(self._hints())
        self.go.setText(self.language.count("DraftCalendar", "Add %n action(s)", number))
        self.go.setEnabled(bool(number))

    def _add(self) -> None:
        chosen, made = self.rows.chosen(), []

        def add(tx: Transaction) -> None:
            made.extend(add_drafts(tx, chosen))

        self.accept()
        if self.workspace.perform("draft:comm_action", add) and made:
            self.workspace.go_to.emit("comm_action", made[0].id)


def open_dialog(window: MainWindow) -> DraftCalendarDialog:
    dialog = DraftCalendarDialog(window)
    dialog.open()
    dialog.rows.tree.setCurrentIndex(dialog.rows.tree.model().index(0, 0))
    (dialog.rows.tree if dialog.go.isEnabled() else dialog.leave).setFocus()
    return dialog
