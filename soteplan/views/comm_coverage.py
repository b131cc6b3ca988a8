"""Coverage on the screen: the table of groups and channels, and under it what the chosen number is made of."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from soteplan.domain.comm_coverage import Coverage, Made
from soteplan.domain.communications import Channel, CommMeans, TargetGroup
from soteplan.figures.coverage import ALL, CELL, HEAD, CoverageOptions, behind, cell_key, coverage_table
from soteplan.figures.shapes import Key
from soteplan.figures.tree import Size
from soteplan.models.columns import title_of
from soteplan.models.text_table import TextColumn, TextLine, TextTable
from soteplan.rendering.labels import LanguageLabels
from soteplan.rendering.meter import QtMeter
from soteplan.texts.language import Language
from soteplan.views.figure_tips import FigureTips
from soteplan.views.figure_view import MARGIN
from soteplan.views.frozen_figure import FrozenFigure
from soteplan.views.parted import Parted
from soteplan.views.text_list import TextList
from soteplan.views.workspace import Workspace

LEAST = 560.0  # px that the figure is laid out for
LEAST_HEAD, HEAD_SHARE = 96.0, 0.45  # px for the names of the channels, and how much of a low view they may take
BELOW_HEIGHT, BELOW_SHARE, LEAST_BELOW = 152, 0.3, 96  # px at 100 %, of the page, px at least
MOST_DAYS = 4  # that are told one by one
WHOLE = Key(CELL, f"{ALL}/{ALL}")


class CoverageView(FrozenFigure):
    """Laid out for the width there is, and scrolled downwards."""

    def __init__(self, workspace: Workspace, name: str) -> None:
        super().__init__(workspace.look, name)
        self._workspace = workspace
        self.year: int | None = None
        self._counted: Coverage | None = None
        self._head = HEAD
        self._labels, self._meter = LanguageLabels(workspace.language), QtMeter()
        self.smallest_fit = 1.0
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.draw)

    def draw(self) -> None:
        """Lay the table out for the room there is."""
        room = self.viewport().size() / self._look.scale
        self._head = max(LEAST_HEAD, min(HEAD, HEAD_SHARE * room.height()))
        options = CoverageOptions(max(LEAST, room.width() - 2 * MARGIN), self.year, self._head)
        self.show_figure(coverage_table(self.found, self._labels, self._meter, options))

    def count(self) -> None:
        """Look at the plan again."""
        self._counted = None
        self.draw()

    @property
    def found(self) -> Coverage:
        """The numbers, counted when they are first asked for."""
        if self._counted is None:
            self._counted = Coverage(self._workspace.document.state, self.year)
        return self._counted

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._soon.start()

    def key_at(self, point: QPointF) -> Key | None:
        """What stands at a point of the view."""
        return self._key_at(point)

    def frozen(self) -> Size:
        """The names of the groups, and those of the channels."""
        first = next((target for target in self._targets if target.key.table == "target_group"), None)
        return Size(first.bounds.right, self._head) if first else Size(0, 0)


class CoveragePane(Parted):
    """The table over the actions behind its chosen number."""

    wanted = Signal(str, str)  # table and id of a row to go to
    picked = Signal(str, str)  # table and id of a group or channel

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(Qt.Orientation.Vertical, opens=self._below_height)
        self._workspace, self._language, self._look = workspace, workspace.language, workspace.look
        self.view = CoverageView(workspace, self._language.text("CommunicationsTab", "Coverage"))
        self._lay_out()
        self.tips = FigureTips(self.view, self.view.key_at, self.told)
        self.view.picked.connect(self._pick)
        self.list.entered_line.connect(self._go)

    def _lay_out(self) -> None:
        text, look = self._language.text, self._look
        self.heading = QLabel()
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setFont(look.font("label"))
        self.heading.setMargin(look.px(8))
        look.tone(self.heading, "frame")
        columns = (
            TextColumn(text("CommunicationsTab", "What")),
            TextColumn(text("CommunicationsTab", "Times"), 72, is_number=True),
            TextColumn(text("CommunicationsTab", "When"), 360),
        )
        self.list = TextList(look, TextTable(columns, self), leads=False)
        self.list.setAccessibleName(text("CommunicationsTab", "What the number is made of"))
        below = QWidget()
        column = QVBoxLayout(below)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.heading)
        column.addWidget(self.list, 1)
        self.addWidget(self.view)
        self.addWidget(below)
        self.setStretchFactor(0, 1)
        below.setMinimumHeight(look.px(LEAST_BELOW))

    def _below_height(self, height: int) -> float:
        return min(self._look.px(BELOW_HEIGHT), BELOW_SHARE * height)

    # what is shown

    def show_year(self, year: int | None) -> None:
        """One year, or with None the whole plan."""
        self.view.year = year
        self.draw()

    def draw(self) -> None:
        """Lay everything out anew."""
        self.view.count()
        self._explain(self.view.selected or WHOLE)

    def select(self, key: Key) -> None:
        """Mark a group, a channel or a cell, and say what is behind it."""
        self.view.select(key)
        self._explain(key)

    def _pick(self, table: str, row_id: str) -> None:
        self._explain(Key(table, row_id) if row_id else WHOLE)
        if table in ("target_group", "channel"):
            self.picked.emit(table, row_id)

    def _go(self, line: TextLine) -> None:
        self.wanted.emit(*line.data)

    # what it is made of

    def _explain(self, key: Key) -> None:
        group_id, channel_id = _place(key)
        made = self.view.found.made_of(group_id, channel_id)
        self.heading.setText(self.told(key))
        lines = [self._line(each) for each in made]
        self.list.show_lines(lines or self._planned(group_id, channel_id))

    def told(self, key: Key) -> str:
        """What something in the table stands for, and how often."""
        group_id, channel_id = _place(key)
        times = sum(len(each.held) for each in self.view.found.made_of(group_id, channel_id))
        return f"{self._called(group_id, channel_id)}: {self._language.number(times)}"

    def _called(self, group_id: str | None, channel_id: str | None) -> str:
        state, text = self._workspace.document.state, self._language.text
        group, channel = state.get(TargetGroup, group_id), state.get(Channel, channel_id)
        names = [title_of(row, self._language) for row in (group, channel) if row is not None]
        if channel_id == "":
            names.append(text("figure", "No channel"))
        return " · ".join(names) or text("CommunicationsTab", "All groups and channels")

    def _line(self, made: Made) -> TextLine:
        action = made.action
        texts = (title_of(action, self._language), self._language.number(len(made.held)), when(self._language, made))
        return TextLine(action.id, texts, data=("comm_action", action.id))

    def _planned(self, group_id: str | None, channel_id: str | None) -> list[TextLine]:
        """Where nothing is held: the means by which the group, or one over it, was to be reached."""
        state, text = self._workspace.document.state, self._language.text
        if group_id is None or not channel_id:
            return []
        tree = self.view.found.tree
        found = [
            means
            for means in state.where(CommMeans, "channel_id", channel_id)
            if group_id in tree.under.get(means.target_group_id or "", ())
        ]
        said = text("CommunicationsTab", "○ planned as a means, but on no day")
        return [self._means_line(means, said) for means in found]

    def _means_line(self, means: CommMeans, said: str) -> TextLine:
        group = self._workspace.document.state.get(TargetGroup, means.target_group_id)
        name = " · ".join(part for part in (title_of(group, self._language) if group else "", means.title) if part)
        return TextLine(means.id, (name, "0", said), data=("comm_means", means.id))


def _place(key: Key) -> tuple[str | None, str | None]:
    """The group and the channel that something in the table stands for; None for all of them."""
    if key.table == "target_group":
        return behind(cell_key(key.row_id, ALL))
    if key.table == "channel":
        return behind(cell_key(ALL, key.row_id))
    return behind(key)


def when(language: Language, made: Made) -> str:
    """The days of an action: a few one by one, of many the first, the last and the rhythm."""
    held: list[Any] = list(made.held)
    if len(held) == 1:
        start, end = held[0].start, held[0].end
        return language.date(start) if start == end else f"{language.date(start)}–{language.date(end)}"
    if len(held) <= MOST_DAYS:
        return ", ".join(language.date(each.start) for each in held)
    repeat = language.choice("comm_action", "repeat", made.action.repeat)
    return f"{language.date(held[0].start)}–{language.date(held[-1].start)} ({repeat})"
