"""Small bars for the overview: how far each package or target group is, against what was planned."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from soteplan.domain.comm_progress import CommStanding, GroupProgress
from soteplan.domain.communications import TargetGroup
from soteplan.domain.money import divide, whole_percent
from soteplan.domain.progress import PackageProgress, package_progress
from soteplan.domain.schedule import Package
from soteplan.domain.state import PlanState
from soteplan.figures.labels import FigureLabels
from soteplan.figures.shapes import Box, Figure, Key, Line, Point, Rect, Shape
from soteplan.figures.sheet import Entry, Setting, Sheet, box_sample
from soteplan.figures.wrap import TextMeter

_ROW = 44.0
_TRACK = 10.0
_NUMBER = 56.0
_WHOLE = 10_000


def dated_packages(state: PlanState) -> list[PackageProgress]:
    """The packages whose progress can be told, in the order of the plan."""
    on = state.plan.status_date or state.plan.end_date
    return [s for s in package_progress(state, on) if s.planned is not None] if on else []


def progress_bars(
    state: PlanState, labels: FigureLabels, meter: TextMeter, width: float = 360, most: int | None = None
) -> Figure:
    """Packages with the share of their work that is done; a line marks where the plan has them.

    Where there are more than `most`, those that are furthest behind, in the order of the plan.
    """
    bars = [_of_package(standing, state, labels) for standing in dated_packages(state)]
    return _drawn(_furthest_behind(bars, most), labels, meter, width, ("progress_by_package", "progress"))


def comm_bars(
    state: PlanState,
    labels: FigureLabels,
    meter: TextMeter,
    width: float = 360,
    most: int | None = None,
    standing: CommStanding | None = None,
) -> Figure:
    """Target groups with how much of what is to reach them has been held; a line marks what should have been by now.

    Where there are more than `most`, those that are furthest behind, in the order of the plan. `standing` is what is
    known of the plan from before.
    """
    on = state.plan.status_date or state.plan.end_date
    progress = (standing or CommStanding()).by_group(state, on) if on else []
    bars = [_of_group(each, state, labels) for each in progress]
    return _drawn(_furthest_behind(bars, most), labels, meter, width, ("comm_by_group", "comm_held"))


class _Bar(NamedTuple):
    """`actual` and `planned` are shares in basis points; `told` is the number behind the name."""

    key: Key
    name: str
    told: str
    actual: int
    planned: int | None


def _of_package(standing: PackageProgress, state: PlanState, labels: FigureLabels) -> _Bar:
    package = state.table(Package)[standing.package_id]
    told = labels.percent(whole_percent(standing.actual))
    name = f"{package.code} {package.title}"
    return _Bar(Key("package", package.id), name, told, standing.actual, standing.planned)


def _of_group(standing: GroupProgress, state: PlanState, labels: FigureLabels) -> _Bar:
    group = state.table(TargetGroup)[standing.group_id]
    shares = (divide(count * _WHOLE, standing.planned) for count in (standing.done, standing.due))
    told = f"{labels.number(standing.done)} / {labels.number(standing.planned)}"
    return _Bar(Key("target_group", group.id), f"{group.code} {group.title}".strip(), told, *shares)


def _furthest_behind(bars: list[_Bar], most: int | None) -> list[_Bar]:
    ranked = sorted(bars, key=lambda bar: bar.actual - (bar.planned or 0))
    return [bar for bar in bars if bar in ranked[:most]]


def _drawn(
    bars: Sequence[_Bar], labels: FigureLabels, meter: TextMeter, width: float, words: tuple[str, str]
) -> Figure:
    """`words` name the figure and what is filled."""
    title, filled = words
    sheet = Sheet(meter)
    for number, bar in enumerate(bars):
        _draw(sheet, bar, Rect(0, number * _ROW, width, _ROW))
    bottom = len(bars) * _ROW
    if bars:
        legend = [Entry(box_sample("accent"), labels.word(filled)), Entry(_planned_sample, labels.word("planned"))]
        bottom += 8 + sheet.legend(0, bottom + 8, width, legend)
    return sheet.figure(width, bottom, labels.word(title), (f"{bar.name} {bar.told}" for bar in bars))


def _draw(sheet: Sheet, bar: _Bar, room: Rect) -> None:
    sheet.write(room._replace(width=room.width - _NUMBER), bar.name, Setting("small"), bar.key)
    sheet.write(room, bar.told, Setting("label", anchor="end"), bar.key)
    track = Rect(room.x, room.y + 20, room.width, _TRACK)
    sheet.add(Box(*track, fill="frame", stroke="line", radius=2, key=bar.key))
    if bar.actual:
        sheet.add(Box(track.x, track.y, track.width * bar.actual / _WHOLE, _TRACK, "accent", radius=2, key=bar.key))
    if bar.planned:
        x = track.x + track.width * bar.planned / _WHOLE
        sheet.add(Line((Point(x - 1, track.y - 3), Point(x - 1, track.bottom + 3)), "ink", 2))


def _planned_sample(room: Rect) -> Iterator[Shape]:
    yield Line((Point(room.centre.x, room.y), Point(room.centre.x, room.bottom)), "ink", 2)
