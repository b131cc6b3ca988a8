"""How the printed schedule is looked at: at first as on the screen, until something else is chosen."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton

from soteplan.domain.meetings import Snapshot
from soteplan.domain.schedule_groups import GROUPINGS
from soteplan.domain.schedule_view import LEVELS, ScheduleView, actions_shown
from soteplan.figures.gantt_styles import BY_KIND
from soteplan.models.tips import plain_tip
from soteplan.reports.options import COLOURS
from soteplan.texts.language import mark
from soteplan.views.schedule_colours import KEPT as COLOURS_KEPT
from soteplan.views.schedule_colours import NAMES as COLOUR_NAMES
from soteplan.views.schedule_compare import KEPT as COMPARE_KEPT
from soteplan.views.schedule_compare import OPENED
from soteplan.views.schedule_critical import KEPT as CRITICAL_KEPT
from soteplan.views.schedule_dates import KEPT as DATES_KEPT
from soteplan.views.schedule_picture import view_of

if TYPE_CHECKING:
    from soteplan.views.workspace import Workspace

GROUPED = dict(
    zip(
        GROUPINGS,
        (
            mark("Schedule", "By work package"),
            mark("Schedule", "By owner"),
            mark("Schedule", "By benefit goal"),
            mark("Schedule", "By kind of phase"),
            mark("Schedule", "By state"),
        ),
        strict=True,
    )
)
OPEN_TO = dict(
    zip(
        LEVELS,
        (
            mark("Schedule", "Packages or groups alone"),
            mark("Schedule", "Down to actions"),
            mark("Schedule", "Down to phases"),
        ),
        strict=True,
    )
)
MENUS = (
    mark("Schedule", "Group by…"),
    mark("Schedule", "Detail of the chart"),
    mark("Schedule", "Colour by…"),
    mark("Schedule", "Compare with…"),
)
WORDS = {by: word for word, by in COLOURS.items()}  # what the command line calls a grouping or a colouring
PADDING = 40  # px at 100 % of the button beside its words


class ScheduleChoices(QObject):
    """The menu of a button: what the schedule in a handout is like, told to the command line."""

    changed = Signal()

    def __init__(self, workspace: Workspace, button: QPushButton, width: int) -> None:
        super().__init__(button)
        self._button = button
        self._workspace, self._width = workspace, width - workspace.look.px(PADDING)
        self._language, self._state = workspace.language, workspace.document.state
        self._view = view_of(workspace) or ScheduleView(goal_id=workspace.lens.goal_id)
        text, menu = self._language.text, QMenu(button)
        self.groupings, self.levels, self.colours, self.versions = (
            QActionGroup(menu.addMenu(text("Schedule", name).rstrip("…"))) for name in MENUS
        )
        menu.addSeparator()
        self.dates = _ticked(menu, text("Schedule", "Meetings and reporting points"))
        self.critical = _ticked(menu, text("Schedule", "Critical path"))
        self.limits = _ticked(menu, "")
        button.setMenu(menu)
        button.setAccessibleName(text("Schedule", "The chart of the schedule"))
        self._fill()
        for group in (self.groupings, self.levels, self.colours, self.versions):
            group.triggered.connect(self._tell)
        for action in (self.dates, self.critical, self.limits):
            action.toggled.connect(self._tell)
        self._say()

    def options(self) -> list[str]:
        """Of the command `report`."""
        view = self._view if self.limits.isChecked() else ScheduleView()
        told = ["--group-by", WORDS[_chosen(self.groupings)], "--level", _chosen(self.levels)]
        told += ["--colour", WORDS[_chosen(self.colours)], *([] if self.dates.isChecked() else ["--no-dates"])]
        told += ["--critical"] if self.critical.isChecked() else []
        told += [part for by, keys in view.filter.keys.items() for key in sorted(keys) for part in _only(by, key)]
        told += ["--words", view.filter.words] if view.filter.words else []
        period = (view.filter.start, view.filter.end)
        told += ["--between", "..".join(period)] if any(period) else []
        told += ["--for-goal", view.goal_id] if view.goal_id else []
        return told + list(_chosen(self.versions))

    def _tell(self) -> None:
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        """What is chosen, as far as there is room; whole for screen readers and as a tip."""
        groups = (self.groupings, self.levels, self.colours, self.versions)
        words = [group.checkedAction().text() for group in groups]
        words += [
            action.text()
            for action in (self.limits, self.critical, self.dates)
            if action.isVisible() and action.isChecked()
        ]
        said = " · ".join(word.replace("&&", "&") for word in words)
        short = self._button.fontMetrics().elidedText(said, Qt.TextElideMode.ElideRight, self._width)
        self._button.setText(short.replace("&", "&&"))
        self._button.setAccessibleDescription(said)
        self._button.setToolTip(plain_tip(said))

    # filling

    def _fill(self) -> None:
        kept, text = self._workspace.kept, self._language.text
        offer = partial(_offer, self.groupings)
        offer([(by, text("Schedule", words)) for by, words in GROUPED.items()], self._view.by)
        levels = [(level, text("Schedule", words)) for level, words in OPEN_TO.items()]
        _offer(self.levels, levels, LEVELS[self._view.level])
        colours = [(by, text("Schedule", words)) for by, words in COLOUR_NAMES.items()]
        _offer(self.colours, colours, kept.get(COLOURS_KEPT, BY_KIND))
        self._fill_versions()
        self.dates.setChecked(bool(kept.get(DATES_KEPT, True)))
        self.critical.setChecked(bool(kept.get(CRITICAL_KEPT)))
        self._fill_limits()

    def _fill_versions(self) -> None:
        """None, the plan as it was opened, and its named versions; that of the screen is chosen."""
        text, opened = self._language.text, self._workspace.document.session.opened_id
        compared = self._workspace.kept.get(COMPARE_KEPT)
        told = {"": [], OPENED: ["--opened", opened]}
        named = [
            ("", text("Schedule", "Compare with nothing")),
            (OPENED, text("Schedule", "The plan as it was opened")),
        ]
        for row in self._state.rows(Snapshot)[::-1]:
            told[row.id] = ["--baseline", row.title]
            named.append((row.id, row.title))
        chosen = compared.key if compared is not None else ""
        _offer(self.versions, [(told[key], words) for key, words in named], told.get(chosen, []))

    def _fill_limits(self) -> None:
        """What is limited on the screen is limited on paper, unless that is taken back here."""
        shown, every = actions_shown(self._state, self._view)
        text = self._language.text
        self.limits.setText(
            text("Schedule", "As limited on the screen: {shown} of {all} actions", shown=shown, all=every)
        )
        self.limits.setChecked(self._view.is_limited)
        self.limits.setVisible(self._view.is_limited)


def _ticked(menu: QMenu, words: str) -> QAction:
    action = menu.addAction(words)
    action.setCheckable(True)
    return action


def _offer(group: QActionGroup, choices: Iterable[tuple[Any, str]], chosen: Any) -> None:
    """Choices of which one is taken, in the menu that the group stands in."""
    menu = group.parent()
    assert isinstance(menu, QMenu)
    for value, words in choices:
        action = _ticked(menu, words.replace("&", "&&"))
        action.setData(value)
        action.setChecked(value == chosen)
        group.addAction(action)


def _chosen(group: QActionGroup) -> Any:
    return group.checkedAction().data()


def _only(by: str, key: str) -> tuple[str, str]:
    return "--only", f"{WORDS[by]}={key}"
