"""The commands of the Schedule menu as a table. Those without a shortcut of the window answer in the tab itself."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from soteplan.texts.language import mark

if TYPE_CHECKING:
    from soteplan.views.schedule import ScheduleTab

CLOSER = 1.25  # of a step of the time scale


class ScheduleCommand(NamedTuple):
    """`on_rows` works on the selected rows; `window` has its keys in the whole window."""

    key: str
    text: str
    keys: str
    act: Callable[[ScheduleTab], object]
    icon: str = ""
    on_rows: bool = False
    window: bool = False
    edits: bool = False
    gap: bool = False


def _move(key: str, text: str, keys: str, *, days: int = 0, months: int = 0, gap: bool = False) -> ScheduleCommand:
    def act(tab: ScheduleTab) -> None:
        tab.move_dates(days=days, months=months)

    return ScheduleCommand(key, text, keys, act, on_rows=True, edits=True, gap=gap)


def _rows(key: str, text: str, keys: str, act: Callable[[ScheduleTab], object], icon: str = "", *, gap: bool = False,
          window: bool = False) -> ScheduleCommand:  # fmt: skip
    return ScheduleCommand(key, text, keys, act, icon, on_rows=True, window=window, edits=True, gap=gap)


SCHEDULE_COMMANDS = (
    _rows("milestone", mark("Window", "Add a &milestone"), "Ctrl+M", lambda tab: tab.new_milestone(), "diamond"),
    _rows("phases", mark("Window", "Add the &standard phases"), "Ctrl+Shift+P", lambda tab: tab.add_standard_phases(),
          "chart-gantt", window=True),
    _rows("link", mark("Window", "&Link the selected, or part them"), "Ctrl+L", lambda tab: tab.link_rows(), "link"),
    _rows("followers", mark("Window", "Mo&ve what follows…"), "Ctrl+Shift+M", lambda tab: tab.move_followers(),
          "arrow-right-to-line", window=True),
    _rows("progress", mark("Window", "P&rogress…"), "Ctrl+E", lambda tab: tab.edit_progress(), window=True),
    _move("day_earlier", mark("Window", "A &day earlier"), "Alt+Left", days=-1, gap=True),
    _move("day_later", mark("Window", "A da&y later"), "Alt+Right", days=1),
    _move("week_earlier", mark("Window", "A &week earlier"), "Alt+PgUp", days=-7),
    _move("week_later", mark("Window", "A wee&k later"), "Alt+PgDown", days=7),
    _move("month_earlier", mark("Window", "A month &earlier"), "Ctrl+Alt+Left", months=-1),
    _move("month_later", mark("Window", "A mon&th later"), "Ctrl+Alt+Right", months=1),
    _rows("shorten", mark("Window", "The e&nd a day earlier"), "Alt+Shift+Left",
          lambda tab: tab.stretch_dates(days=-1)),
    _rows("lengthen", mark("Window", "The end a day l&ater"), "Alt+Shift+Right", lambda tab: tab.stretch_dates(days=1)),
    ScheduleCommand("compare", mark("Window", "&Compare with…"), "Ctrl+Shift+B", lambda tab: tab.tools.offer_versions(),
                    "layers-2", window=True, gap=True),
    ScheduleCommand("critical", mark("Window", "Critical pat&h"), "Ctrl+Shift+K",
                    lambda tab: tab.marks.critical.toggle(), "route", window=True),
    ScheduleCommand("troubles", mark("Window", "What does not hold…"), "Ctrl+F8", lambda tab: tab.tools.open_troubles(),
                    "triangle-alert", window=True),
    ScheduleCommand("colours", mark("Window", "Colo&ur by…"), "Ctrl+Shift+Y", lambda tab: tab.tools.offer_colours(),
                    "swatches", window=True),
    ScheduleCommand("plan_dates", mark("Window", "Meetin&gs and reporting points"), "Ctrl+Shift+E",
                    lambda tab: tab.marks.dates.toggle(), "flag", window=True),
    ScheduleCommand("group", mark("Window", "Group &by…"), "Ctrl+Shift+J", lambda tab: tab.grouping.offer(), "rows-3"),
    ScheduleCommand("filter", mark("Window", "&Filter"), "Ctrl+Shift+H", lambda tab: tab.filter_bar.toggle(), "filter"),
    ScheduleCommand("whole_plan", mark("Window", "Wh&ole plan"), "Alt+0", lambda tab: tab.chart.fit(), "maximize",
                    gap=True),
    ScheduleCommand("fit_selection", mark("Window", "Selected rows &in the width"), "Alt+9",
                    lambda tab: tab.fit_selection()),
    ScheduleCommand("go_today", mark("Window", "Today"), "Alt+Home", lambda tab: tab.chart.show_today(), "calendar"),
    ScheduleCommand("closer", mark("Window", "Shorter period"), "Alt++", lambda tab: tab.chart.zoom(CLOSER), "zoom-in"),
    ScheduleCommand("further", mark("Window", "Longer period"), "Alt+-", lambda tab: tab.chart.zoom(1 / CLOSER),
                    "zoom-out"),
)  # fmt: skip
