"""The stance of each target group today and the one that is wanted, with the steps between them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from soteplan.domain.comm_messages import group_tree
from soteplan.domain.comm_stakeholders import STANCES, stance_gap
from soteplan.domain.communications import TargetGroup
from soteplan.domain.state import PlanState
from soteplan.figures.labels import FigureLabels
from soteplan.figures.shapes import Box, Figure, Key, Line, Marker, Point, Rect
from soteplan.figures.sheet import Entry, Setting, Sheet, marker_sample
from soteplan.figures.stakeholders import gap_sign
from soteplan.figures.tokens import GRID, ROW_HEIGHT, STYLES
from soteplan.figures.wrap import TextMeter, wrap

_NAMES = (120.0, 260.0)  # px: least and most of the column of names
_GAP_WIDTH = 48.0
_MOST_STANCE = 112.0
_INDENT, _MOST_INDENTS = 10.0, 6
_BESIDE = 4.0
_RING, _DOT = 14.0, 10.0
_HEAD_LINES = 3
_HEAD = Setting("label", "ink2", "middle", max_lines=_HEAD_LINES)
_NAME = Setting("small", max_lines=1, middle=True)
_GAP = Setting("label", "ink", "end", middle=True)
_NONE = Setting("small", "ink2", "middle", middle=True)


@dataclass(frozen=True, slots=True)
class StanceOptions:
    """How wide the figure is, in px."""

    width: float = 760


PLAIN = StanceOptions()


def stances(state: PlanState, labels: FigureLabels, meter: TextMeter, options: StanceOptions = PLAIN) -> Figure:
    """A row for each group: a ring where it stands, a dot where it is wanted; empty without groups."""
    sheet, title = Sheet(meter), labels.word("stances")
    rows = group_tree(state).rows
    if not rows:
        return sheet.figure(0, 0, title, ())
    scale = _Scale.of(options.width)
    y = _draw_heads(sheet, scale, labels)
    for number, (group, depth) in enumerate(rows):
        place = Rect(0, y + number * ROW_HEIGHT, scale.width, ROW_HEIGHT)
        _draw_row(sheet, group, min(depth, _MOST_INDENTS), place, scale, labels)
    bottom = y + len(rows) * ROW_HEIGHT + GRID
    bottom += sheet.legend(0, bottom, scale.width, list(_legend(labels)))
    return sheet.figure(scale.width, bottom, title, _described([group for group, _ in rows], labels))


@dataclass(frozen=True, slots=True)
class _Scale:
    """Where the columns stand."""

    names: float
    stance: float

    @classmethod
    def of(cls, width: float) -> _Scale:
        stance = min(_MOST_STANCE, (width - _NAMES[0] - _GAP_WIDTH) / len(STANCES))
        names = min(_NAMES[1], width - _GAP_WIDTH - len(STANCES) * stance)
        return cls(names, stance)

    @property
    def width(self) -> float:
        return self.names + len(STANCES) * self.stance + _GAP_WIDTH

    def middle(self, stance: str) -> float:
        return self.names + (STANCES.index(stance) + 0.5) * self.stance


def _draw_heads(sheet: Sheet, scale: _Scale, labels: FigureLabels) -> float:
    """The stances over their columns; gives the y of the first row."""
    names = [labels.choice("target_group", "stance_today", each) for each in STANCES]
    room = scale.stance - 2 * _BESIDE
    lines = max(len(wrap(name, room, "label", sheet.meter, _HEAD_LINES)) for name in names)
    height = lines * STYLES["label"].line + GRID
    for stance, name in zip(STANCES, names, strict=True):
        sheet.write(Rect(scale.middle(stance) - room / 2, 0, room, 0), name, _HEAD)
    sheet.add(Line((Point(0, height - 1), Point(scale.width, height - 1)), "ink2"))
    return height


def _draw_row(sheet: Sheet, group: TargetGroup, depth: int, place: Rect, scale: _Scale, labels: FigureLabels) -> None:
    key, inset = Key("target_group", group.id), depth * _INDENT
    sheet.add(Box(*place, "paper", key=key))
    sheet.add(Line((Point(0, place.bottom - 1), Point(scale.width, place.bottom - 1)), "line"))
    name = Rect(inset, place.y, scale.names - inset - GRID, place.height)
    sheet.write(name, f"{group.code} {group.title}".strip(), _NAME, key)
    known = [each for each in (group.stance_today, group.stance_wanted) if each in STANCES]
    if stance_gap(group) is None and not known:
        room = Rect(scale.names, place.y, len(STANCES) * scale.stance, place.height)
        sheet.write(room, labels.word("not_assessed"), _NONE, key)
    _draw_marks(sheet, group, place.centre.y, scale, key)
    at = Rect(scale.width - _GAP_WIDTH, place.y, _GAP_WIDTH - _BESIDE, place.height)
    sheet.write(at, gap_sign(group) or "–", _GAP, key)


def _draw_marks(sheet: Sheet, group: TargetGroup, y: float, scale: _Scale, key: Key) -> None:
    """The way from the ring to the dot; a dot in the ring is there."""
    gap = stance_gap(group)
    if gap:
        way = 1 if gap > 0 else -1
        start = scale.middle(group.stance_today) + way * _RING / 2
        end = scale.middle(group.stance_wanted) - way * (_DOT / 2 + 2)
        sheet.add(Line((Point(start, y), Point(end, y)), "accent", 2, arrow=True, key=key))
    if group.stance_today in STANCES:
        sheet.add(Marker(scale.middle(group.stance_today), y, _RING, "ring", "", "ink2", key=key))
    if group.stance_wanted in STANCES:
        sheet.add(Marker(scale.middle(group.stance_wanted), y, _DOT, "circle", "accent", key=key))


def _legend(labels: FigureLabels) -> Iterator[Entry]:
    yield Entry(marker_sample("ring", "", "ink2", 12), labels.word("stance_now"))
    yield Entry(marker_sample("circle", "accent"), labels.word("stance_wanted"))


def _described(groups: Sequence[TargetGroup], labels: FigureLabels) -> Iterator[str]:
    for group in groups:
        today, wanted = (
            labels.choice("target_group", name, getattr(group, name)) for name in ("stance_today", "stance_wanted")
        )
        yield f"{group.code} {group.title}: {today} → {wanted}".strip()
