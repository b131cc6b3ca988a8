"""Move what follows: what would move is seen with its dates, and nothing moves until that is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QTreeWidgetItem, QVBoxLayout

from soteplan.domain.dependencies import End, demand_between, predecessor, successor
from soteplan.domain.errors import Refusal
from soteplan.domain.followers import Followers, Move, followers
from soteplan.domain.schedule import Dependency, Milestone
from soteplan.models.schedule_words import days_text, end_name
from soteplan.operations import phases
from soteplan.texts import refusals
from soteplan.texts.language import mark
from soteplan.views.dialogs.move_list import move_list
from soteplan.views.forms import Form
from soteplan.views.schedule_acts import ends_of

if TYPE_CHECKING:
    from soteplan.views.main_window import MainWindow
    from soteplan.views.schedule import ScheduleTab

NOW, AFTER, DAYS = range(1, 4)
HEADS = (
    mark("Followers", "Phase or milestone"),
    mark("Followers", "Now"),
    mark("Followers", "After the move"),
    mark("Followers", "Later by"),
)
WIDTHS = {NOW: 176, AFTER: 176, DAYS: 104}  # px at 100 %
TOLD = 3  # pinned rows that are told of one by one


class FollowersDialog(Form):
    """What is moved is found anew when Move is pressed, by the same rule."""

    form = "followers"
    told: QLabel
    moves_place: QVBoxLayout
    stuck: QLabel
    go: QPushButton
    leave: QPushButton

    def __init__(self, window: MainWindow, tab: ScheduleTab, row_ids: list[str], found: Followers) -> None:
        super().__init__(window)
        self._tab, self._row_ids, self._found = tab, row_ids, found
        self._state = window.document.state
        heads = [self.language.text("Followers", name) for name in HEADS]
        self.moves = move_list(self, self.language.text("Followers", "What would move"), heads, WIDTHS)
        self.moves_place.addWidget(self.moves)
        self.moves.addTopLevelItems([self._item(each) for each in found.moves])
        self.moves.setVisible(bool(found.moves))
        self._say()
        self.go.clicked.connect(self._move)
        self.leave.clicked.connect(self.reject)

    def open_anew(self) -> None:
        """It belongs to a tab that the window has laid out anew: it goes with it."""
        self.close()

    def _item(self, move: Move) -> QTreeWidgetItem:
        name = end_name(self._state, self.language, move.row)
        days = days_text(self.language, move.days, signed=True)
        item = QTreeWidgetItem([name, self._dates(move.row), self._dates(move.moved), days])
        item.setTextAlignment(DAYS, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return item

    def _dates(self, row: End) -> str:
        date = self.language.date
        return date(row.date) if isinstance(row, Milestone) else f"{date(row.start_date)} – {date(row.end_date)}"

    def _say(self) -> None:
        count = len(self._found.moves)
        if count:
            self.told.setText(self.language.count("Followers", "%n row(s) would move", count))
        elif self._found.stuck:
            self.told.setText(self.language.text("Followers", "Nothing can move: what should is pinned to its dates."))
        else:
            self.told.setText(refusals.sentence(self.language, Refusal("nothing_follows")))
        self.go.setEnabled(bool(count))
        lines = [self._stays(dependency) for dependency in self._found.stuck[:TOLD]]
        more = len(self._found.stuck) - TOLD
        if more > 0:
            lines.append(self.language.count("Followers", "and %n other pinned row(s)", more))
        self.stuck.setText("\n".join(lines))
        self.stuck.setVisible(bool(lines))

    def _stays(self, dependency: Dependency) -> str:
        """Why a pinned row stays, and what its dependency would ask of it after the move."""
        moved = {move.row.id: move.moved for move in self._found.moves}
        first, second = predecessor(self._state, dependency), successor(self._state, dependency)
        assert first is not None
        assert second is not None
        asked = demand_between(dependency, moved.get(first.id, first), second)
        return self.language.text(
            "Followers",
            "“{title}” stays: it is pinned to {date}. After “{before}” it should not come before {earliest}.",
            title=end_name(self._state, self.language, second),
            before=end_name(self._state, self.language, first),
            date=self.language.date(asked.date if asked else ""),
            earliest=self.language.date(asked.earliest if asked else ""),
        )

    def _move(self) -> None:
        tab, row_ids = self._tab, self._row_ids
        self.accept()
        tab.workspace.perform("follow:phase", lambda tx: phases.move_followers(tx, row_ids))
        tab.take_focus()


def open_for(tab: ScheduleTab, row_ids: list[str], found: Followers) -> FollowersDialog:
    """Over the window of the tab."""
    dialog = FollowersDialog(cast("MainWindow", tab.window()), tab, row_ids, found)
    dialog.open()
    (dialog.go if found.moves else dialog.leave).setFocus()
    return dialog


def open_dialog(window: MainWindow) -> FollowersDialog:
    """What follows the rows that are selected in the Schedule tab; where nothing has to move, it says so."""
    window.open_tab("schedule")
    tab = cast("ScheduleTab", window.tab)
    row_ids = ends_of(window.document.state, tab.current_rows())
    return open_for(tab, row_ids, followers(window.document.state, row_ids))
