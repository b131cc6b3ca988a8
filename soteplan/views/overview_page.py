"""The page of the Overview: five numbers, three charts and three lists of the plan, or of what serves one goal."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFocusEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from soteplan.domain.changes import ChangeSet
from soteplan.domain.comm_progress import CommStanding
from soteplan.domain.reads import Reads
from soteplan.domain.serving import Money
from soteplan.figures.bars import comm_bars, dated_packages, progress_bars
from soteplan.figures.money_bars import money_bars
from soteplan.figures.risk_chips import COMPACT, CROWD
from soteplan.figures.risk_matrix import MatrixOptions, risk_matrix
from soteplan.figures.shapes import Figure
from soteplan.models.day import day_of
from soteplan.rendering.labels import LanguageLabels
from soteplan.rendering.meter import QtMeter
from soteplan.texts.overview import Number, Place
from soteplan.views import overview_facts as facts
from soteplan.views.checked import findings_of
from soteplan.views.figure_pane import FigurePane
from soteplan.views.link import Link, Part
from soteplan.views.link_list import LinkList
from soteplan.views.quiet import RING, slim_bars
from soteplan.views.scrolling import LeavesZoom
from soteplan.views.workspace import Workspace

FIRST_ROW, LAST_ROW = 3, 6  # of the charts and lists, and below all of them
COLUMNS = 6  # divides by three columns and by two
FOR_THREE = 880  # px at 100 % from which three columns, and the five numbers in a row, have room
TILE_HEIGHT = 120
CELL_HEIGHT = 48
DATE, SIGN = 80, 20  # px for what stands before a line of a list
WIDEST = 1600
BY_KEY = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)
MOST_BARS = 6  # packages; in a large plan those that are furthest behind
MOST_GROUPS = 9  # target groups, likewise
CHECK, CHECK_AFTER_MS = "check", 600  # of quiet after an edit, as for the status line
NUMBERS = frozenset({"numbers"})
COMMUNICATIONS = frozenset({"numbers", "communications", "due"})  # parts that tell of communications
TABS_OF_CHARTS = {"year": "budget", CROWD: "risks"}  # what in a chart is no row leads to its tab


T = TypeVar("T")


class OverviewPage(LeavesZoom, QScrollArea):
    """Wears the ring of the focus when it was reached by keys; not at each start, when it has the focus anyway."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.workspace, self.document = workspace, workspace.document
        self.language, self.look = workspace.language, workspace.look
        self.meter, self.labels = QtMeter(), LanguageLabels(self.language)
        self._state = self.document.state  # what serves, where all is shown for one goal
        self._money: Money | None = None  # of what serves
        self._standing = CommStanding()  # of the whole plan
        self._reads = Reads()
        self._stale: set[str] = set()  # parts that a change concerned
        self._made: set[str] = set()  # parts that were worked out, be it to nothing
        self._day = ""  # that the plan was judged on
        self._beside, self._drawn = 3, list[str]()  # how many columns there are; the charts with something in them
        self.document.changed.connect(self._follow)
        self._check_soon = QTimer(self, singleShot=True)  # it reads the whole plan: the rest is shown first
        self._check_soon.timeout.connect(self._show_check)
        self.setFrameStyle(int(QFrame.Shape.Box) | int(QFrame.Shadow.Plain))
        self.setLineWidth(RING)
        self._colour("paper")
        self._build_page()
        self.setWidgetResizable(True)
        slim_bars(self, self.look)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.language.text("Window", "Overview"))
        self.setWidget(self.body)
        self.look.tone(self.body, "paper")
        self._show_head()

    # building

    def _build_page(self) -> None:
        px = self.look.px
        self.body = QWidget()
        self.body.setMaximumWidth(px(WIDEST))
        self.grid = QGridLayout(self.body)
        self.grid.setContentsMargins(px(16), px(12), px(16), px(24))
        self.grid.setHorizontalSpacing(0)
        self.grid.setVerticalSpacing(px(12))
        for column in range(COLUMNS):
            self.grid.setColumnStretch(column, 1)
        self._add_head()
        self._add_numbers()
        self._add_charts()
        self._add_lists()
        self.grid.setRowStretch(LAST_ROW, 1)
        self._place_parts()

    def _add_head(self) -> None:
        details = self._runner("details")
        self.head, self.note = Link(self.look, details), Link(self.look, details, air=2)
        self.grid.addWidget(self.head, 0, 0, 1, COLUMNS)
        self.grid.addWidget(self.note, 1, 0, 1, COLUMNS)

    def _add_numbers(self) -> None:
        self.numbers = [Link(self.look, lambda: None, padding=12, air=10, framed=True) for _ in range(5)]
        self._numbers_lead: list[Place] = [Place()] * 5
        holder = QWidget(self.body)
        rows = QVBoxLayout(holder)
        rows.setContentsMargins(self.look.px(8), 0, self.look.px(8), 0)
        rows.setSpacing(self.look.px(12))
        self._tile_rows = [QHBoxLayout(), QHBoxLayout()]
        for row in self._tile_rows:
            row.setSpacing(self.look.px(12))
            rows.addLayout(row)
        for number, tile in enumerate(self.numbers):
            tile.setParent(holder)  # now, for the order of the Tab key
            tile.keep_height(TILE_HEIGHT)
            tile.clicked.connect(lambda _, number=number: self._go(self._numbers_lead[number]))
        self.grid.addWidget(holder, 2, 0, 1, COLUMNS)

    def _add_charts(self) -> None:
        text = self.language.text
        self.more_bars = Link(self.look, self._opener("schedule"))
        self.charts: dict[str, tuple[FigurePane, Link]] = {}
        self._empty: dict[str, str] = {}  # what is said where nothing is drawn
        self.heads: dict[str, Link] = {}
        self._chart_columns: dict[str, QWidget] = {}
        for key, title, empty in (
            ("schedule", text("Overview", "Progress by work package"), text("Overview", "No dated actions yet")),
            ("budget", text("Overview", "Money by year"), text("Overview", "No money planned yet")),
            ("risks", text("Overview", "Risks"), text("Overview", "No scored risks yet")),
            ("communications", text("Overview", "Communications by target group"), ""),
        ):
            pane = FigurePane(self.look, title)
            pane.picked.connect(self._follow_chart)
            missing = Link(self.look, self._opener(key))
            self._empty[key] = empty
            self.charts[key] = (pane, missing)
            more = [self.more_bars] if key == "schedule" else []
            self.heads[key] = Link(self.look, self._opener(key))
            self._chart_columns[key] = self._column(self.heads[key], title, [pane, missing, *more])

    def _add_lists(self) -> None:
        text, days = self.language.text, facts.DAYS_AHEAD
        self.lists: dict[str, LinkList] = {}
        heads: tuple[tuple[str, str, str, int, Callable[[], object]], ...] = (
            (
                "milestones",
                text("Overview", "Next milestones"),
                text("Overview", "None ahead"),
                DATE,
                self._opener("schedule"),
            ),
            (
                "due",
                text("Overview", "Due in {days} days", days=days),
                text("Overview", "Nothing is due"),
                DATE,
                self._opener("schedule"),
            ),
            (CHECK, text("Overview", "Plan check"), text("Overview", "Nothing found"), SIGN, self._runner("check")),
        )
        self._list_columns: list[QWidget] = []
        for key, title, empty, lead, follow in heads:
            self.lists[key] = LinkList(self.workspace, lead, empty, self._go)
            self.lists[key].head = self.heads[key] = head = Link(self.look, follow)
            self._list_columns.append(self._column(head, title, [self.lists[key]]))

    def _column(self, head: Link, title: str, widgets: Iterable[QWidget]) -> QWidget:
        holder = QWidget(self.body)
        column = QVBoxLayout(holder)
        column.setSpacing(0)
        head.say([Part(title, "section")])
        column.addWidget(head)
        for widget in widgets:
            column.addWidget(widget)
        column.addStretch(1)
        return holder

    # placing

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = 3 if self.width() >= self.look.px(FOR_THREE) else 2
        if beside != self._beside:
            self._beside = beside
            self._place_parts()

    def _place_parts(self) -> None:
        """Made large on a small screen, in two columns, with the five numbers in two rows."""
        in_first_row = 3 if self._beside == 2 else len(self.numbers)
        for number, tile in enumerate(self.numbers):
            self._tile_rows[number // in_first_row].addWidget(tile, 1)
        self._place_charts(self._drawn)
        for number, holder in enumerate(self._list_columns, 3):
            self._place(holder, number)

    def _place(self, holder: QWidget, number: int) -> None:
        """As one of the columns, counted row by row."""
        row, column = divmod(number, self._beside)
        layout, span = holder.layout(), COLUMNS // self._beside
        if layout is not None:
            last = column == self._beside - 1
            layout.setContentsMargins(0, self.look.px(4), self.look.px(0 if last else 16), 0)
        self.grid.addWidget(holder, FIRST_ROW + row, column * span, 1, span)

    # showing

    def refresh(self) -> None:
        """Work everything out anew."""
        self._state = self.workspace.lens.state
        self._money = self.workspace.lens.money if self.workspace.lens.is_on else None
        self._day = day_of(self._state)
        self._show({*NUMBERS, *self.charts, *self.lists})
        self._check_soon.start(0)

    def catch_up(self) -> None:
        """Work out what the changes since the last time concern; for one goal everything, on another day too."""
        if self._money is not None or self.workspace.lens.is_on or self._day != day_of(self._state):
            self.refresh()
        else:
            self._show(self._stale | (self.charts.keys() - self._made))
            self._say_above(CHECK, f"{self.language.text('Overview', 'Plan check')} …")  # not of now
            self._check_soon.start(CHECK_AFTER_MS)

    def _follow(self, change_set: ChangeSet) -> None:
        state = self.document.state
        self._stale |= self._reads.concerned(state, change_set.changes)
        if self._standing.follow(state, change_set.changes):
            self._stale |= COMMUNICATIONS

    def _show(self, parts: set[str]) -> None:
        self._stale -= parts
        self._show_head()
        if parts & NUMBERS:
            self._noting("numbers", self._show_numbers)
        self._show_charts(parts)
        for key in parts & facts.LISTS.keys():
            self._noting(key, partial(self._show_list, key))

    def _noting(self, part: str, make: Callable[[], T]) -> T:
        """What is looked up for a part of the page decides which changes concern it."""
        self._made.add(part)
        self._reads.forget(part)
        return self._reads.noting(self._state, part, make)

    @property
    def _known(self) -> CommStanding | None:
        return self._standing if self._money is None else None

    def _show_numbers(self) -> None:
        found = facts.numbers(self._state, self.language, self._money, self._known)
        for number, (tile, fact) in enumerate(zip(self.numbers, found, strict=True)):
            self._numbers_lead[number] = fact.place
            tile.say(_number_parts(fact), leads=bool(fact.place))

    def _show_head(self) -> None:
        plan = self.document.state.plan
        title = plan.title or self.language.text("Window", "New plan")
        self.head.say([Part(title, "title", lines=2), Part(self._about(), colour="ink2", lines=2)])
        self.note.say([Part(self._illustrative(), "small", "ink2", lines=2)])
        self.note.setVisible(bool(plan.illustrative))

    def _about(self) -> str:
        plan, language = self.document.state.plan, self.language
        period = "–".join(language.date(day) for day in (plan.start_date, plan.end_date) if day)
        status = language.text("Overview", "Status date {date}", date=language.date(plan.status_date))
        return "  ·  ".join(part for part in (plan.programme, period, status if plan.status_date else "") if part)

    def _illustrative(self) -> str:
        text = " ".join(self.document.state.plan.illustrative.split())
        return f"{self.language.field('plan', 'illustrative')}: {text}" if text else ""

    def _show_charts(self, parts: set[str]) -> None:
        for key in self.charts.keys() & parts:
            self._show_chart(key)
        if self.charts.keys() & parts:
            self._drawn = [key for key, (pane, _) in self.charts.items() if pane.figure.targets()]
            self._place_charts(self._drawn)

    def _show_chart(self, key: str) -> None:
        pane, missing = self.charts[key]
        build = getattr(self, f"_{key}_figure")
        pane.set_build(lambda width: self._noting(key, partial(build, width)))
        drawn = bool(pane.figure.targets())
        pane.setVisible(drawn)
        goal = self.language.text("Lens", "Nothing here concerns the goal.")
        missing.say([Part(self._empty[key] if self._money is None else goal, colour="ink2")])
        missing.setVisible(not drawn)

    def _say_above(self, key: str, title: str) -> None:
        self.heads[key].say([Part(title, "section")])

    def _place_charts(self, drawn: list[str]) -> None:
        """Three of the charts: one that has nothing to draw gives way to one that has."""
        parts = [key for key in self.charts if key != "communications"]
        instead = iter([key for key in drawn if key not in parts and self._money is None])
        chosen = [key if key in drawn else next(instead, key) for key in parts]
        for number, key in enumerate(chosen):
            self._place(self._chart_columns[key], number)
        for key, holder in self._chart_columns.items():
            holder.setVisible(key in chosen)

    def _communications_figure(self, width: float) -> Figure:
        return comm_bars(self._state, self.labels, self.meter, width, MOST_GROUPS, self._known)

    def _schedule_figure(self, width: float) -> Figure:
        more = len(dated_packages(self._state)) - MOST_BARS
        self.more_bars.setVisible(more > 0)
        self.more_bars.say([Part(self.language.count("Overview", "and %n other(s)", max(more, 0)), colour="ink2")])
        return progress_bars(self._state, self.labels, self.meter, width, MOST_BARS)

    def _budget_figure(self, width: float) -> Figure:
        text = self.language.text
        planned = self._planned_only
        self._say_above("budget", text("Overview", "Planned by year") if planned else text("Overview", "Money by year"))
        return money_bars(self._state, self.labels, self.meter, width, planned_only=self._planned_only)

    @property
    def _planned_only(self) -> bool:
        """Whether nobody records by work package what is used."""
        return self._money is not None and not self._money.used and not self._money.expected

    def _risks_figure(self, width: float) -> Figure:
        size = int(self._state.plan.risk_steps)
        residual, text = facts.all_have_residual(self._state), self.language.text
        after = text("Overview", "Risks after the responses")
        self._say_above("risks", after if residual else text("Overview", "Risks"))
        options = MatrixOptions(
            cell_width=(min(width, 560) - 48) // size,
            cell_height=CELL_HEIGHT,
            residual=residual,
            legend=False,
            density=COMPACT,
        )
        return risk_matrix(self._state, self.labels, self.meter, options)

    def _show_check(self) -> None:
        """Of the whole plan, also while the rest is shown for one goal."""
        if not self.document.is_closed:
            found = findings_of(self.workspace)
            self.lists[CHECK].show_lines(facts.checked(found, self.document.state, self.language))
            self._say_above(CHECK, self.language.text("Overview", "Plan check"))

    def _show_list(self, key: str) -> None:
        listed = facts.LISTS[key] if self._money is None else facts.FOR_GOAL[key]
        self.lists[key].show_lines(listed(self._state, self.language, self._known))

    # leading on

    def _opener(self, tab: str) -> Callable[[], None]:
        return lambda: self.workspace.open_tab.emit(tab)

    def _runner(self, command: str) -> Callable[[], None]:
        return lambda: self.workspace.command.emit(command)

    def _go(self, place: Place) -> None:
        if place.table:
            self.workspace.go_to.emit(place.table, place.row_id)
        elif place.tab:
            self.workspace.open_tab.emit(place.tab)

    def _follow_chart(self, table: str, row_id: str) -> None:
        tab = TABS_OF_CHARTS.get(table)
        self._go(Place(tab=tab) if tab else Place(table, row_id))

    # the ring

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in BY_KEY:
            self._colour("accent")

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._colour("paper")

    def _colour(self, token: str) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, self.look.colour(token))
        self.setPalette(palette)


def _number_parts(fact: Number) -> list[Part]:
    return [
        Part(fact.caption, "label", "ink2"),
        Part(fact.value, "big", fact.tone),
        Part(fact.detail, "small", "ink2", lines=2),
    ]
