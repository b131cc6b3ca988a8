"""Stakeholders by influence, upwards, and interest, to the right; each quarter says how they are kept in touch with.

A chip has the name of a group where there is room, else its code, and how many steps its stance is from the wanted one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from soteplan.domain.comm_messages import group_tree
from soteplan.domain.comm_stakeholders import HIGH, STEPS, quadrant, quadrant_at, stance_gap
from soteplan.domain.communications import TargetGroup
from soteplan.domain.state import PlanState
from soteplan.figures.labels import FigureLabels
from soteplan.figures.shapes import Box, Figure, Key, Line, Point, Rect, Text
from soteplan.figures.sheet import Entry, Sample, Setting, Sheet, box_sample
from soteplan.figures.table import Column, Row, draw_table
from soteplan.figures.tokens import CARD_RADIUS, CHIP_RADIUS, GRID, STYLES
from soteplan.figures.wrap import TextMeter, elide, wrap

_AXIS = 48.0
_NAME = 26.0  # room for the name of a quarter over the chips of its first row
_CHIP, _GAP, _PADDING = 20.0, 3.0, 10.0
_BESIDE = 5.0
_LEAST_NAMED = 84.0  # px of a chip that has room for a name
CROWD = "stakeholder_crowd"  # what the sign stands for that counts those without room: a cell, not a row
GROUNDS = {"closely": "accent_soft", "satisfied": "accent_tint", "informed": "accent_tint", "monitor": "frame"}
_NUMBER = Setting("label", "ink2", "middle", middle=True)
_WORD = Setting("label", "ink2", "middle", middle=True)
_QUARTER, _LONG_QUARTER = Setting("label", "ink"), Setting("small", "ink")
_CHIP_TEXT = Setting("label", "ink", "start", middle=True)
_CODE = Setting("label", "ink", "middle", middle=True)
_MOST_LINES = 3
_CALLED = Setting("small", "ink", "middle", middle=True)
_CROWD = Setting("label", "ink2", "middle", middle=True)


@dataclass(frozen=True, slots=True)
class StakeholderOptions:
    """Size of a cell in px; `listed` tells the groups in full below the matrix."""

    cell_width: float = 150
    cell_height: float = 96
    listed: bool = False


PLAIN = StakeholderOptions()
LISTED = StakeholderOptions(listed=True)


def stakeholders(
    state: PlanState, labels: FigureLabels, meter: TextMeter, options: StakeholderOptions = PLAIN
) -> Figure:
    """Every group that has both scores in its cell, the others in a row below; empty without groups."""
    sheet, title = Sheet(meter), labels.word("stakeholders")
    groups = [group for group, _ in group_tree(state).rows]
    if not groups:
        return sheet.figure(0, 0, title, ())
    _draw_ground(sheet, labels, options)
    _draw_axes(sheet, labels, options)
    for influence in range(STEPS, 0, -1):
        for interest in range(1, STEPS + 1):
            inside = [group for group in groups if (group.influence, group.interest) == (influence, interest)]
            _draw_chips(sheet, inside, _room(influence, interest, options), Key(CROWD, f"{influence}/{interest}"))
    width, bottom = _AXIS + STEPS * options.cell_width, STEPS * options.cell_height + _AXIS
    bottom = _draw_tray(sheet, [group for group in groups if not quadrant(group)], labels, Rect(0, bottom, width, 0))
    bottom += GRID + sheet.legend(0, bottom + GRID, width, list(_legend(groups, labels)))
    if options.listed:
        bottom = _draw_list(sheet, groups, labels, Rect(0, bottom + 2 * GRID, width, 0))
    return sheet.figure(width, bottom, title, _described(groups, labels))


def cell_place(influence: int, interest: int, options: StakeholderOptions = PLAIN) -> Rect:
    """Where a cell stands in the figure."""
    width, height = options.cell_width, options.cell_height
    return Rect(_AXIS + (interest - 1) * width, (STEPS - influence) * height, width, height)


def cell_at(x: float, y: float, options: StakeholderOptions = PLAIN) -> tuple[int, int] | None:
    """Influence and interest of the cell under a point of the figure, or None beside the matrix."""
    interest = int((x - _AXIS) // options.cell_width) + 1
    influence = STEPS - int(y // options.cell_height)
    return (influence, interest) if 1 <= interest <= STEPS and 1 <= influence <= STEPS else None


def gap_sign(group: TargetGroup) -> str:
    """Where the stance is to go: ↑2 two steps closer, ✓ there already; "" where it is not assessed."""
    gap = stance_gap(group)
    if gap is None:
        return ""
    return f"{'↑' if gap > 0 else '↓'}{abs(gap)}" if gap else "✓"


def _draw_ground(sheet: Sheet, labels: FigureLabels, options: StakeholderOptions) -> None:
    """The four quarters with their names, and hairlines between the cells."""
    for influence in (STEPS, HIGH - 1):
        for interest in (HIGH - 1, STEPS):
            name = quadrant_at(influence, interest)
            place = _quarter(influence, interest, options)
            sheet.add(
                Box(place.x + 1, place.y + 1, place.width - 2, place.height - 2, GROUNDS[name], radius=CARD_RADIUS)
            )
            sheet.add(*_hairlines(place, options))
            room = Rect(place.x + GRID, place.y + 5, place.width - 2 * GRID, 0)
            words = labels.word(f"quadrant_{name}")
            fits = sheet.meter.width(words, "label") <= room.width
            sheet.write(room, words, _QUARTER if fits else _LONG_QUARTER)


def _quarter(influence: int, interest: int, options: StakeholderOptions) -> Rect:
    """The quarter whose upper right cell this is."""
    corner = cell_place(influence, interest, options)
    across = STEPS - HIGH + 1 if interest >= HIGH else HIGH - 1
    down = STEPS - HIGH + 1 if influence >= HIGH else HIGH - 1
    width = across * options.cell_width
    return Rect(corner.right - width, corner.y, width, down * options.cell_height)


def _hairlines(place: Rect, options: StakeholderOptions) -> Iterator[Line]:
    for number in range(1, round(place.width / options.cell_width)):
        x = place.x + number * options.cell_width
        yield Line((Point(x, place.y + 1), Point(x, place.bottom - 1)), "paper", 2)
    for number in range(1, round(place.height / options.cell_height)):
        y = place.y + number * options.cell_height
        yield Line((Point(place.x + 1, y), Point(place.right - 1, y)), "paper", 2)


def _draw_axes(sheet: Sheet, labels: FigureLabels, options: StakeholderOptions) -> None:
    width, height = options.cell_width, options.cell_height
    bottom = STEPS * height
    for step in range(1, STEPS + 1):
        sheet.write(Rect(24, bottom - step * height, 24, height), str(step), _NUMBER)
        sheet.write(Rect(_AXIS + (step - 1) * width, bottom, width, 24), str(step), _NUMBER)
    sheet.write(Rect(_AXIS, bottom + 24, STEPS * width, 24), f"{labels.word('interest')} →", _WORD)
    name = elide(f"{labels.word('influence')} →", bottom, "label", sheet.meter)
    sheet.add(Text(4, bottom / 2, (name,), "label", "ink2", "middle", upright=True, width=bottom))


def _room(influence: int, interest: int, options: StakeholderOptions) -> Rect:
    """Where chips may stand in a cell: under the name of the quarter in its first row."""
    place = cell_place(influence, interest, options)
    above = _NAME if influence in (STEPS, HIGH - 1) else _BESIDE
    return Rect(place.x + _BESIDE, place.y + above, place.width - 2 * _BESIDE, place.height - above - _BESIDE)


def crowd_of(state: PlanState, key: Key) -> list[TargetGroup]:
    """The groups of a cell whose crowd is counted."""
    place = tuple(int(part) for part in key.row_id.split("/"))
    return [group for group, _ in group_tree(state).rows if (group.influence, group.interest) == place]


def _draw_chips(sheet: Sheet, groups: Sequence[TargetGroup], room: Rect, crowd: Key) -> None:
    """Named chips under one another while all find room, else codes in rows, with their signs if they find room too.

    A group without a code has its name in as many lines as there is room for. What is left is counted.
    """
    named = len(groups) * (_CHIP + _GAP) <= room.height + _GAP and room.width >= _LEAST_NAMED
    if named:
        for number, group in enumerate(groups):
            _draw_named(sheet, group, Rect(room.x, room.y + number * (_CHIP + _GAP), room.width, _CHIP))
        return
    lines = range(1 if all(group.code for group in groups) else _MOST_LINES, 0, -1)
    tried = (list(_flow(sheet.meter, groups, room, most, signed=True)) for most in lines)
    places = next((found for found in tried if len(found) == len(groups)), None)
    places = places or list(_flow(sheet.meter, groups, room, 1, signed=False))
    kept = len(groups) if len(places) == len(groups) else max(0, len(places) - 1)
    for group, (text, place) in zip(groups[:kept], places, strict=False):
        _draw_code(sheet, group, text, place)
    if kept < len(places):
        sheet.add(Box(*places[-1][1], stroke="ink2", radius=CHIP_RADIUS, dashed=True, key=crowd))
        sheet.write(places[-1][1], f"+{len(groups) - kept}", _CROWD, crowd)


def _draw_named(sheet: Sheet, group: TargetGroup, place: Rect) -> None:
    key, sign = Key("target_group", group.id), gap_sign(group)
    sheet.add(Box(*place, "paper", "ink2", 1, CHIP_RADIUS, key=key))
    taken = sheet.meter.width(sign, "label") + _BESIDE if sign else 0
    room = Rect(place.x + _BESIDE, place.y, place.width - 2 * _BESIDE - taken, place.height)
    sheet.write(room, f"{group.code} {group.title}".strip(), _CHIP_TEXT, key)
    if sign:
        at = Rect(place.right - _BESIDE - taken, place.y, taken, place.height)
        sheet.write(at, sign, Setting("label", "ink2", "end", middle=True), key)


def _draw_code(sheet: Sheet, group: TargetGroup, text: str, place: Rect) -> None:
    key = Key("target_group", group.id)
    sheet.add(Box(*place, "paper", "ink2", 1, CHIP_RADIUS, key=key))
    inner = Rect(place.x + _PADDING / 2 - 1, place.y, place.width - _PADDING + 2, place.height)
    lines = 1 + round((place.height - _CHIP) / STYLES["small"].line)
    sheet.write(inner, text, _CODE if group.code else replace(_CALLED, max_lines=lines), key)


def _flow(
    meter: TextMeter, groups: Sequence[TargetGroup], room: Rect, most: int, *, signed: bool
) -> Iterator[tuple[str, Rect]]:
    """What stands on each chip and where, in rows from the left, for as many as find room.

    A chip without a code takes a row, and at most so many lines. A sign is there whole or not at all.
    """
    x, y, taken = room.x, room.y, 0.0
    for group in groups:
        text, width, height = _chip(meter, group, room.width, most, signed=signed)
        if x > room.x and x + width > room.right:
            x, y, taken = room.x, y + taken + _GAP, 0.0
        if y + height > room.bottom + 1 or (signed and width > room.width + 1):
            return
        yield text, Rect(x, y, width, height)
        x, taken = x + width + _GAP, max(taken, height)


def _chip(meter: TextMeter, group: TargetGroup, room: float, most: int, *, signed: bool) -> tuple[str, float, float]:
    """What stands on a chip, and its width and height."""
    called = f"{group.code or group.title} {gap_sign(group) if signed else ''}".strip()
    if group.code:
        text = called if signed else elide(called, room - _PADDING, "label", meter)
        return text, max(meter.width(text, "label") + _PADDING, 24), _CHIP
    lines = wrap(called, room - _PADDING + 2, "small", meter, most)
    return called, room, _CHIP + (len(lines) - 1) * STYLES["small"].line


def _draw_tray(sheet: Sheet, groups: Sequence[TargetGroup], labels: FigureLabels, room: Rect) -> float:
    """The groups that lack a score, named in rows; gives the y below."""
    if not groups:
        return room.y
    y = room.y + GRID
    y += sheet.write(Rect(room.x, y, room.width, 0), f"○ {labels.word('not_assessed')}", _QUARTER) + 4
    abreast = max(1, int(room.width // 200))
    width = (room.width - (abreast - 1) * _GAP) / abreast
    for number, group in enumerate(groups):
        row, column = divmod(number, abreast)
        _draw_named(sheet, group, Rect(room.x + column * (width + _GAP), y + row * (_CHIP + _GAP), width, _CHIP))
    return y + -(-len(groups) // abreast) * (_CHIP + _GAP)


def _legend(groups: Sequence[TargetGroup], labels: FigureLabels) -> Iterator[Entry]:
    signs = [("↑1", "stance_closer"), ("↓1", "stance_back"), ("✓", "stance_there")]
    found = {gap_sign(group)[:1] for group in groups}
    for sign, word in signs:
        if sign[0] in found:
            yield Entry(_sign_sample(sign), labels.word(word))
    if not found - {""}:
        yield Entry(box_sample("paper", "ink2"), labels.word("target_group"))


def _sign_sample(sign: str) -> Sample:
    def draw(room: Rect) -> Iterator[Text]:
        yield Text(room.centre.x, room.y, (sign,), "label", "ink2", "middle", width=room.width)

    return draw


def _draw_list(sheet: Sheet, groups: Sequence[TargetGroup], labels: FigureLabels, room: Rect) -> float:
    """Every group in full with its quarter and its stance; gives the y below."""
    columns = [Column(64), Column(room.width - 424, max_lines=3), Column(180), Column(180)]
    heads = ("", labels.word("target_group"), labels.word("kept_in_touch"), labels.word("stances"))
    rows = [Row(heads, "head")]
    for group in groups:
        name = quadrant(group)
        kept = labels.word(f"quadrant_{name}") if name else labels.word("not_assessed")
        rows.append(Row((group.code, group.title, kept, _stances(group, labels)), key=Key("target_group", group.id)))
    return draw_table(sheet, columns, rows, Point(room.x, room.y))


def _stances(group: TargetGroup, labels: FigureLabels) -> str:
    if stance_gap(group) is None:
        return labels.word("not_assessed")
    today, wanted = (
        labels.choice("target_group", name, getattr(group, name)) for name in ("stance_today", "stance_wanted")
    )
    return today if today == wanted else f"{today} → {wanted}"


def _described(groups: Sequence[TargetGroup], labels: FigureLabels) -> Iterator[str]:
    for group in groups:
        name = quadrant(group)
        scores = (
            f"{labels.word('influence')} {group.influence or '–'}, {labels.word('interest')} {group.interest or '–'}"
        )
        kept = labels.word(f"quadrant_{name}") if name else labels.word("not_assessed")
        yield f"{group.code} {group.title}: {scores}, {kept}".strip()
