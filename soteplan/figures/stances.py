"""The stance of each target group today and the one that is wanted, with the steps between them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from soteplan.domain.comm_messages import group_tree
from soteplan.domain.comm_stakeholders import STANCES, stance_gap
from soteplan.domain.communications import TargetGroup
from soteplan.domain.state import PlanState
from soteplan.figures.labels import FigureLabels
from soteplan.figures.shapes import Box, Figure, Key, Line, Marker, Point, Rect, Text
from soteplan.figures.sheet import Entry, Setting, Sheet, marker_sample
from soteplan.figures.stakeholders import gap_sign
from soteplan.figures.tokens import GRID, ROW_HEIGHT, STYLES
from soteplan.figures.wrap import TextMeter, wrap

_NAMES = (118.0, 160.0, 260.0)  # px: least, wanted and most of the column of names
_GAP_WIDTH = 40.0
_STANCE = (20.0, 112.0)  # least and most of a column
LEAST_WIDTH = _NAMES[0] + len(STANCES) * _STANCE[0] + _GAP_WIDTH
_INDENT, _MOST_INDENTS = 10.0, 6
_BESIDE = 4.0
_RING, _DOT = 14.0, 10.0
_HEAD_LINES, _NAME_LINES = 2, 2
_HEAD = Setting("label", "ink2", "middle", max_lines=_HEAD_LINES)
_NAME = Setting("small", max_lines=_NAME_LINES, middle=True)
_GAP = Setting("label", "ink", "end", middle=True)
_NONE = Setting("small", "ink2", "middle", middle=True)


@dataclass(frozen=True, slots=True)
class StanceOptions:
    """How wide the figure is, in px; no narrower than LEAST_WIDTH."""

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
    for group, depth in rows:
        y += _draw_row(sheet, group, min(depth, _MOST_INDENTS), y, scale, labels)
    bottom = y + GRID
    bottom += sheet.legend(0, bottom, scale.width, list(_legend(labels)))
    return sheet.figure(scale.width, bottom, title, _described([group for group, _ in rows], labels))


@dataclass(frozen=True, slots=True)
class _Scale:
    """Where the columns stand."""

    names: float
    stance: float

    @classmethod
    def of(cls, width: float) -> _Scale:
        least, wanted, most = _NAMES
        stance = max(_STANCE[0], min(_STANCE[1], (width - wanted - _GAP_WIDTH) / len(STANCES)))
        names = max(least, min(most, width - _GAP_WIDTH - len(STANCES) * stance))
        return cls(names, stance)

    @property
    def width(self) -> float:
        return self.names + len(STANCES) * self.stance + _GAP_WIDTH

    def middle(self, stance: str) -> float:
        return self.names + (STANCES.index(stance) + 0.5) * self.stance


def _draw_heads(sheet: Sheet, scale: _Scale, labels: FigureLabels) -> float:
    """The stances over their columns, upright where a word would be divided; gives the y of the first row."""
    names = [labels.choice("target_group", "stance_today", each) for each in STANCES]
    room, line = scale.stance - 2 * _BESIDE, STYLES["label"].line
    longest = max(sheet.meter.width(word, "label") for name in names for word in name.split())
    if longest > room:
        height = max(sheet.meter.width(name, "label") for name in names) + 2 * GRID
        for stance, name in zip(STANCES, names, strict=True):
            x = scale.middle(stance) - line / 2
            sheet.add(Text(x, height - GRID, (name,), "label", "ink2", upright=True, width=height - GRID))
    else:
        height = max(len(wrap(name, room, "label", sheet.meter, _HEAD_LINES)) for name in names) * line + GRID
        for stance, name in zip(STANCES, names, strict=True):
            sheet.write(Rect(scale.middle(stance) - room / 2, 0, room, 0), name, _HEAD)
    sheet.add(Line((Point(0, height - 1), Point(scale.width, height - 1)), "ink2"))
    return height


def _draw_row(sheet: Sheet, group: TargetGroup, depth: int, y: float, scale: _Scale, labels: FigureLabels) -> float:
    """As high as the name of the group needs; gives the height."""
    key, inset, called = Key("target_group", group.id), depth * _INDENT, f"{group.code} {group.title}".strip()
    width = scale.names - inset - GRID
    lines = len(wrap(called, width, "small", sheet.meter, _NAME_LINES))
    place = Rect(0, y, scale.width, ROW_HEIGHT + (STYLES["small"].line if lines > 1 else 0))
    sheet.add(Box(*place, "paper", key=key))
    sheet.add(Line((Point(0, place.bottom - 1), Point(scale.width, place.bottom - 1)), "line"))
    sheet.write(Rect(inset, y, width, place.height), called, _NAME, key)
    known = [each for each in (group.stance_today, group.stance_wanted) if each in STANCES]
    if stance_gap(group) is None and not known:
        room = Rect(scale.names, place.y, len(STANCES) * scale.stance, place.height)
        sheet.write(room, labels.word("not_assessed"), _NONE, key)
    _draw_marks(sheet, group, place.centre.y, scale, key)
    at = Rect(scale.width - _GAP_WIDTH, place.y, _GAP_WIDTH - _BESIDE, place.height)
    sheet.write(at, gap_sign(group) or "–", _GAP, key)
    return place.height


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
