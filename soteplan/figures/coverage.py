"""Target groups by channels: how often each is reached by each, and what was planned and stands on no day.

The tints of the numbers are only an aid: every number is there, and each kind of gap has its sign.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import ceil

from soteplan.domain.comm_coverage import NO_CHANNEL, Cell, Coverage
from soteplan.domain.communications import TargetGroup
from soteplan.domain.state import PlanState
from soteplan.figures.labels import FigureLabels
from soteplan.figures.shapes import Box, Figure, Key, Line, Marker, Point, Rect, Text
from soteplan.figures.sheet import Entry, Setting, Sheet, box_sample, marker_sample
from soteplan.figures.tokens import CHIP_RADIUS, GRID, ROW_HEIGHT, STYLES
from soteplan.figures.wrap import TextMeter, elide, wrap

CELL, ALL = "coverage", "*"  # what a cell stands for: the ids of group and channel, or ALL of either
_NAMES = (150.0, 232.0, 320.0)  # px: least, wanted and most of the column of names
_COLUMN = (28.0, 56.0)
_SUM, _GAPS = 48.0, 40.0
HEAD = 176.0  # px upwards for the names of the channels
_MISSED_ROW = 40.0
_INDENT, _MOST_INDENTS = 10.0, 6
_BESIDE = 4.0
SHADES = ("accent_tint", "accent_soft", "accent_firm", "accent_mid")
_NUMBER = Setting("small", "ink", "middle", middle=True)
_TOTAL = Setting("label", "ink", "end", middle=True)
_NAME = Setting("small", middle=True)
_SUM_NAME = Setting("label", middle=True)
_MISSED = Setting("small", "act")


@dataclass(frozen=True, slots=True)
class CoverageOptions:
    """How wide the figure is, in px, which year it shows, and how far up the names of the channels may reach.

    No year is the whole plan.
    """

    width: float = 1160
    year: int | None = None
    head: float = HEAD


PLAIN = CoverageOptions()


def coverage(state: PlanState, labels: FigureLabels, meter: TextMeter, options: CoverageOptions = PLAIN) -> Figure:
    """The table with its sums; empty while there are no groups or no channels and no days."""
    return coverage_table(Coverage(state, options.year), labels, meter, options)


def coverage_table(found: Coverage, labels: FigureLabels, meter: TextMeter, options: CoverageOptions = PLAIN) -> Figure:
    """The same of what has been counted already."""
    title = labels.word("coverage")
    if not found.tree.rows or not found.columns:
        return Sheet(meter).figure(0, 0, title, ())
    return _Drawing(found, labels, meter, options).figure(title)


def cell_key(group_id: str, channel_id: str) -> Key:
    """What a cell stands for; ALL instead of a group or a channel is a sum."""
    return Key(CELL, f"{group_id}/{channel_id}")


def behind(key: Key) -> tuple[str | None, str | None]:
    """Group and channel of a cell by its key; None where it is a sum over all of them."""
    group_id, _, channel_id = key.row_id.partition("/")
    return (None if group_id == ALL else group_id, None if channel_id == ALL else channel_id)


class _Drawing:
    """Where everything stands: names, a column for each channel, the sum and the gaps of a group."""

    def __init__(self, found: Coverage, labels: FigureLabels, meter: TextMeter, options: CoverageOptions) -> None:
        self.found, self.labels, self.meter = found, labels, meter
        self.sheet, self.head = Sheet(meter), options.head
        count = len(found.columns)
        fixed = _SUM + _GAPS
        least, wanted, most = _NAMES
        self.column = max(_COLUMN[0], min(_COLUMN[1], (options.width - fixed - wanted) / count))
        self.names = max(least, min(most, options.width - fixed - count * self.column))
        self.width = self.names + count * self.column + fixed
        self.sums = self.names + count * self.column
        self.titles: dict[str, str] = {channel.id: channel.title for channel in found.channels}
        self.titles[NO_CHANNEL] = labels.word("no_channel")

    def figure(self, title: str) -> Figure:
        self._draw_heads()
        y = self.head
        for group, depth in self.found.tree.rows:
            y += self._draw_row(group, min(depth, _MOST_INDENTS), y)
        y = self._draw_sums(y)
        y += GRID + self.sheet.legend(0, y + GRID, self.width, list(self._legend()))
        if self.found.year is not None:
            title = f"{title} {self.found.year}"
        return self.sheet.figure(self.width, y, title, self._described())

    def _x(self, number: int) -> float:
        return self.names + number * self.column

    # heads

    def _draw_heads(self) -> None:
        """The channels upright over their columns, and what the sums are."""
        lines = max(1, int((self.column - 4) // STYLES["small"].line))
        for number, channel_id in enumerate(self.found.columns):
            key = Key("channel", channel_id) if channel_id else None
            room = Rect(self._x(number), 0, self.column, self.head)
            if key is not None:
                self.sheet.add(Box(*room, "paper", key=key))
            self._write_up(self.titles[channel_id], room, "small", "ink", lines, key)
        for x, width, word in ((self.sums, _SUM, "coverage_sum"), (self.sums + _SUM, _GAPS, "coverage_gaps")):
            self._write_up(self.labels.word(word), Rect(x, 0, width, self.head), "label", "ink2", 2, None)
        self.sheet.add(Line((Point(0, self.head - 1), Point(self.width, self.head - 1)), "ink2"))

    def _write_up(self, text: str, room: Rect, style: str, colour: str, lines: int, key: Key | None) -> None:
        """From the bottom to the top, in the middle of the column."""
        length, line = room.height - 2 * GRID, STYLES[style].line
        found = wrap(text, length, style, self.meter, lines) if lines > 1 else (elide(text, length, style, self.meter),)
        x = room.centre.x - len(found) * line / 2
        self.sheet.add(Text(x, room.bottom - GRID, found, style, colour, upright=True, width=length, key=key))

    # rows

    def _draw_row(self, group: TargetGroup, depth: int, y: float) -> float:
        missed = self.found.is_missed(group.id)
        height = _MISSED_ROW if missed else ROW_HEIGHT
        place, key = Rect(0, y, self.width, height), Key("target_group", group.id)
        self.sheet.add(Box(0, y, self.names, height, "paper", key=key))
        self._draw_name(group, depth, place, key, missed=missed)
        for number, channel_id in enumerate(self.found.columns):
            room = Rect(self._x(number), y, self.column, height)
            self._draw_cell(self.found.cell(group.id, channel_id), room, cell_key(group.id, channel_id))
        self._draw_total(group, Rect(self.sums, y, _SUM, height), missed=missed)
        gaps = self.found.gaps_of_group(group.id)
        if gaps:
            self.sheet.write(Rect(self.sums + _SUM, y, _GAPS - _BESIDE, height), f"○ {gaps}", _TOTAL)
        self.sheet.add(Line((Point(0, place.bottom - 1), Point(self.width, place.bottom - 1)), "line"))
        return height

    def _draw_name(self, group: TargetGroup, depth: int, place: Rect, key: Key, *, missed: bool) -> None:
        inset, line = depth * _INDENT, STYLES["small"].line
        name = f"{group.code} {group.title}".strip()
        room = Rect(inset, place.y, self.names - inset - GRID, place.height - (line if missed else 0))
        self.sheet.write(room, name, _NAME, key)
        if missed:
            below = Rect(inset, room.bottom - _BESIDE, room.width, 0)
            self.sheet.write(below, f"■ {self.labels.word('coverage_missed')}", _MISSED, key)

    def _draw_cell(self, cell: Cell, room: Rect, key: Key) -> None:
        if cell.times:
            inner = (room.x + 1, room.y + 2, room.width - 2, room.height - 5)
            self.sheet.add(Box(*inner, self._shade(cell.times), radius=CHIP_RADIUS, key=key))
            self.sheet.write(room, str(cell.times), _NUMBER, key)
        elif cell.planned:
            self.sheet.add(Marker(*room.centre, 11, "ring", "", "watch", key=key))

    def _shade(self, times: int) -> str:
        """By quarters of the greatest number."""
        return SHADES[min(len(SHADES), ceil(len(SHADES) * times / self.found.most)) - 1]

    def _draw_total(self, group: TargetGroup, room: Rect, *, missed: bool) -> None:
        times, key = self.found.times_of_group(group.id), cell_key(group.id, ALL)
        self.sheet.add(Box(*room._replace(height=room.height - 1), "frame", key=key))
        inner = room._replace(width=room.width - _BESIDE)
        self.sheet.write(inner, f"■ {times}" if missed else str(times), _TOTAL, key)

    def _draw_sums(self, y: float) -> float:
        """How many days each channel has, whomever they reach; gives the y below."""
        place = Rect(0, y, self.width, ROW_HEIGHT)
        self.sheet.add(Box(*place, "frame"))
        self.sheet.write(place._replace(width=self.names - GRID), self.labels.word("coverage_days"), _SUM_NAME)
        for number, channel_id in enumerate(self.found.columns):
            times, key = self.found.times_of_channel(channel_id), cell_key(ALL, channel_id)
            room = Rect(self._x(number), y, self.column, ROW_HEIGHT)
            self.sheet.add(Box(*room, "frame", key=key))
            self.sheet.write(room, str(times) if times else "■", Setting("label", "ink", "middle", middle=True), key)
        whole, key = Rect(self.sums, y, _SUM, ROW_HEIGHT), cell_key(ALL, ALL)
        self.sheet.add(Box(*whole, "frame", key=key))
        self.sheet.write(whole._replace(width=_SUM - _BESIDE), str(self.found.times), _TOTAL, key)
        return place.bottom

    # words

    def _legend(self) -> Iterator[Entry]:
        if self.found.most:
            yield Entry(box_sample(SHADES[1]), self.labels.word("coverage_times"))
        if any(cell.is_gap for cell in self.found.cells.values()):
            yield Entry(marker_sample("ring", "", "watch", 11), self.labels.word("coverage_gap"))
        if any(not self.found.times_of_channel(each) for each in self.found.columns):
            yield Entry(_square, self.labels.word("coverage_unused"))

    def _described(self) -> Iterator[str]:
        for group, _ in self.found.tree.rows:
            reached = [
                f"{self.titles[channel_id]} {cell.times or self.labels.word('coverage_gap')}"
                for channel_id in self.found.columns
                if (cell := self.found.cell(group.id, channel_id)).times or cell.planned
            ]
            yield f"{group.title}: {', '.join(reached) or self.labels.word('coverage_missed')}"


def _square(room: Rect) -> Iterator[Text]:
    yield Text(room.centre.x, room.y, ("■",), "label", "ink", "middle", width=room.width)
