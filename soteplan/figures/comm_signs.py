"""How a day of communications looks by its state: a sign that needs no colour, the ground of a bar or a chip."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from typing import NamedTuple

from soteplan.domain.comm_calendar import LATE
from soteplan.figures.labels import FigureLabels
from soteplan.figures.shapes import Box, Key, Line, Marker, Point, Rect, Shape, Text
from soteplan.figures.sheet import Entry, Sample, marker_sample
from soteplan.figures.tokens import STYLES

SIGN = 13.0  # px
_MEETING = 8.0
_LEAST_GLYPH = 10.0  # px of a sign that has room for its letter


class Look(NamedTuple):
    """Kind of marker, its fill and edge, the letter on it, and the grounds of chips and bars."""

    kind: str
    fill: str
    stroke: str
    glyph: str
    ground: str
    edge: str


LOOKS = {
    "not_started": Look("circle", "paper", "ink2", "", "paper", "ink2"),
    "under_way": Look("circle", "accent", "accent", "", "accent_tint", "accent"),
    "done": Look("circle", "ok", "ok", "✓", "ok_tint", "ok"),
    "paused": Look("triangle", "watch", "watch", "", "watch_tint", "watch"),
    "dropped": Look("circle", "paper", "ink2", "×", "frame", "line"),
    LATE: Look("square", "act", "act", "", "act_tint", "act"),
}


def sign(state: str, x: float, y: float, key: Key | None = None, size: float = SIGN) -> Iterator[Shape]:
    """The sign of a state around a point."""
    look = LOOKS[state]
    small = size - 2 if look.kind == "square" else size
    yield Marker(x, y, small, look.kind, look.fill, look.stroke, key)
    if look.glyph and size >= _LEAST_GLYPH:
        ink = "paper" if look.fill == look.stroke else "ink2"
        top = y - STYLES["label"].line / 2
        yield Text(x, top, (look.glyph,), "label", ink, "middle", width=size)


def repeat_sign(room: Rect) -> Iterator[Shape]:
    """Days on a string: that something repeats."""
    y = room.centre.y
    yield Line((Point(room.x, y), Point(room.right, y)), "ink2")
    for share in (0, 0.5, 1):
        yield Marker(room.x + share * room.width, y, 4, "circle", "paper", "ink2")


def plan_sign(table: str, x: float, y: float, key: Key | None = None, *, done: bool = False) -> Marker:
    """A diamond for a milestone, a ring for a meeting."""
    if table == "milestone":
        return Marker(x, y, 11, "diamond", "ink" if done else "paper", "ink", key)
    return Marker(x, y, _MEETING, "circle", "paper", "ink2", key)


def legend(
    labels: FigureLabels, states: Collection[str], tables: Collection[str], *, repeats: bool, periods: bool
) -> Iterable[Entry]:
    """Of the signs that are drawn."""
    for state in LOOKS:
        if state in states:
            yield Entry(_state_sample(state), state_name(labels, state))
    if repeats:
        yield Entry(repeat_sample, labels.word("comm_repeats"))
    if periods:
        yield Entry(_period_sample, labels.word("comm_period"))
    if "milestone" in tables:
        yield Entry(marker_sample("diamond", "paper", "ink"), labels.word("milestone"))
    if "meeting" in tables:
        yield Entry(marker_sample("circle", "paper", "ink2", _MEETING), labels.word("meeting"))


def state_name(labels: FigureLabels, state: str) -> str:
    """What a state is called; late is none that a row can have."""
    return labels.word("late") if state == LATE else labels.choice("comm_action", "state", state)


def repeat_sample(room: Rect) -> Iterator[Shape]:
    yield from repeat_sign(Rect(room.x + 4, room.y, room.width - 8, room.height))


def _state_sample(state: str) -> Sample:
    return lambda room: sign(state, *room.centre, size=11)


def _period_sample(room: Rect) -> Iterator[Shape]:
    yield Box(room.x, room.y + 3, room.width, room.height - 6, "paper", "ink2", radius=2)
