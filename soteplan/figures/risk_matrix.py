"""The risk matrix: probability upwards, impact to the right, cells in three steps of tint with score and letter."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from typing import NamedTuple

from soteplan.domain.risk_scale import LEVELS
from soteplan.domain.risk_scores import Cell, matrix, steps
from soteplan.domain.risks import Risk
from soteplan.domain.state import PlanState
from soteplan.figures.labels import FigureLabels
from soteplan.figures.shapes import Box, Figure, Key, Line, Point, Rect, Shape, Text
from soteplan.figures.sheet import Entry, Sample, Setting, Sheet, box_sample
from soteplan.figures.tokens import CHIP_RADIUS, GRID, STYLES
from soteplan.figures.wrap import TextMeter, elide

_AXIS = 48.0
_CHIP = 20.0
_CORNER = 20.0  # room for score and letter on top of a cell
_LETTER = 12.0  # room for the letter alone at the right
TINTS = {"low": "ok_tint", "medium": "watch_soft", "high": "act_firm"}  # each darker than the one before, in grey too
_EDGES = {"low": "ok", "medium": "watch", "high": "act"}
_SCORE = Setting("small", "ink", "end")
_RADIUS = {"threat": CHIP_RADIUS, "opportunity": _CHIP / 2}  # told apart by their shape
_AXIS_NUMBER = Setting("label", "ink2", "middle", middle=True)
_CHIP_TEXT = Setting("label", "ink", "middle", middle=True)
_GHOST_TEXT = Setting("small", "ink2", "middle", middle=True)
_AXIS_NAME = Setting("label", "ink2", "middle", middle=True)


@dataclass(frozen=True, slots=True)
class MatrixOptions:
    """`moves` also shows, dashed, where each risk's responses take it; `listed` names the risks below the matrix.

    `compact` is for small cells: the letter without the score, and the chips closer together, beside it and below.
    """

    cell_width: float = 112
    cell_height: float = 72
    residual: bool = False
    moves: bool = False
    listed: bool = False
    legend: bool = True
    compact: bool = False
    kind: str = ""  # threats or opportunities alone


PLAIN = MatrixOptions()


def risk_matrix(state: PlanState, labels: FigureLabels, meter: TextMeter, options: MatrixOptions = PLAIN) -> Figure:
    """Open, scored risks as chips with their codes; a crowded cell says how many more there are."""
    size = steps(state)
    risks = {risk.id: risk for risk in state.rows(Risk)}
    cells = matrix(state, residual=options.residual, kind=options.kind)
    sheet = Sheet(meter)
    _draw_axes(sheet, size, labels, options)
    for cell in cells:
        _draw_cell(sheet, cell, _place(cell, size, options), labels, compact=options.compact)
    _draw_chips(sheet, list(_chips(state, cells, risks, options, meter)))
    width, bottom = _AXIS + size * options.cell_width, size * options.cell_height + _AXIS
    kinds = {risks[risk_id].kind for cell in cells for risk_id in cell.risk_ids}
    if options.legend:
        bottom += GRID + sheet.legend(
            _AXIS, bottom + GRID, width - _AXIS, list(_legend(labels, kinds, moves=options.moves))
        )
    if options.listed:
        bottom = _draw_list(sheet, cells, risks, Rect(_AXIS, bottom + 2 * GRID, width - _AXIS, 0))
    return sheet.figure(width, bottom, labels.word("risk_matrix"), _described(cells, risks, labels))


def cell_place(probability: int, impact: int, size: int, options: MatrixOptions = PLAIN) -> Rect:
    """Where a cell of a matrix of so many steps stands in the figure."""
    x = _AXIS + (impact - 1) * options.cell_width
    return Rect(x, (size - probability) * options.cell_height, options.cell_width, options.cell_height)


def cell_at(x: float, y: float, size: int, options: MatrixOptions = PLAIN) -> tuple[int, int] | None:
    """Probability and impact of the cell under a point of the figure, or None beside the matrix."""
    impact, probability = int((x - _AXIS) // options.cell_width) + 1, size - int(y // options.cell_height)
    return (probability, impact) if 1 <= impact <= size and 1 <= probability <= size else None


def _place(cell: Cell, size: int, options: MatrixOptions) -> Rect:
    return cell_place(cell.probability, cell.impact, size, options)


def _draw_axes(sheet: Sheet, size: int, labels: FigureLabels, options: MatrixOptions) -> None:
    width, height = options.cell_width, options.cell_height
    bottom = size * height
    for step in range(1, size + 1):
        sheet.write(Rect(24, bottom - step * height, 24, height), str(step), _AXIS_NUMBER)
        sheet.write(Rect(_AXIS + (step - 1) * width, bottom, width, 24), str(step), _AXIS_NUMBER)
    sheet.write(Rect(_AXIS, bottom + 24, size * width, 24), f"{labels.word('impact')} →", _AXIS_NAME)
    name = elide(f"{labels.word('probability')} →", bottom, "label", sheet.meter)
    sheet.add(Text(4, bottom / 2, (name,), "label", "ink2", "middle", upright=True, width=bottom))


def _draw_cell(sheet: Sheet, cell: Cell, place: Rect, labels: FigureLabels, *, compact: bool) -> None:
    sheet.add(Box(place.x + 1, place.y + 1, place.width - 2, place.height - 2, TINTS[cell.level], radius=CHIP_RADIUS))
    beside = 5 if compact else 8
    corner = Rect(place.x + beside, place.y + 4, place.width - 2 * beside, 0)
    letter = _letter(cell.level, labels)
    sheet.write(corner, letter if compact else f"{cell.score} {letter}", _SCORE)


def _letter(level: str, labels: FigureLabels) -> str:
    return labels.word(level)[:1]


class Chip(NamedTuple):
    """A risk in a cell; a ghost stands where the risk will be. Without a risk it says how many are left out."""

    risk_id: str
    text: str
    edge: str
    ghost: bool
    place: Rect
    kind: str = "threat"


class _Spot(NamedTuple):
    """Room for chips in a cell: how much of the first row the letter takes, how far apart, what stands in a chip."""

    room: Rect
    letter: float
    gap: float
    padding: float
    least: float


def _spot(place: Rect, *, compact: bool) -> _Spot:
    if compact:
        return _Spot(Rect(place.x + 4, place.y + 3, place.width - 8, place.height - 6), _LETTER, 2, 7, 22)
    return _Spot(Rect(place.x + 6, place.y + _CORNER + 2, place.width - 12, place.height - _CORNER - 6), 0, 4, 12, 28)


def _chips(
    state: PlanState, cells: Sequence[Cell], risks: Mapping[str, Risk], options: MatrixOptions, meter: TextMeter
) -> Iterator[Chip]:
    moved = {cell[:2]: cell.risk_ids for cell in matrix(state, residual=True)} if options.moves else {}
    for cell in cells:
        named = [(risk_id, False) for risk_id in cell.risk_ids]
        coming = [risk_id for risk_id in moved.get(cell[:2], ()) if risk_id not in cell.risk_ids]
        named += [(risk_id, True) for risk_id in coming if _is_shown(risk_id, cells)]
        spot = _spot(_place(cell, steps(state), options), compact=options.compact)
        yield from _in_cell(meter, [(risks[each], ghost) for each, ghost in named], spot, _EDGES[cell.level])


def _is_shown(risk_id: str, cells: Sequence[Cell]) -> bool:
    return any(risk_id in cell.risk_ids for cell in cells)


def _in_cell(meter: TextMeter, risks: Sequence[tuple[Risk, bool]], spot: _Spot, edge: str) -> Iterator[Chip]:
    """Chips in rows from the left; where they do not all fit, the last place says how many are left."""
    texts = [elide(risk.code or risk.title, spot.room.width - spot.padding, "label", meter) for risk, _ in risks]
    places = list(_flow(meter, texts, spot))
    crowded = len(places) < len(texts)
    for (risk, ghost), text, place in list(zip(risks, texts, places, strict=False))[: -1 if crowded else None]:
        yield Chip(risk.id, text, edge, ghost, place, risk.kind)
    if crowded and places:
        yield Chip("", f"+{len(texts) - len(places) + 1}", edge, False, places[-1])


def _flow(meter: TextMeter, texts: Sequence[str], spot: _Spot) -> Iterator[Rect]:
    room = spot.room
    x, y = room.x, room.y
    for text in texts:
        width = max(meter.width(text, "label") + spot.padding, spot.least)
        right = room.right - (spot.letter if y == room.y else 0)
        if x > room.x and x + width > right:
            x, y = room.x, y + _CHIP + spot.gap
        if y + _CHIP > room.bottom + 1:
            return
        yield Rect(x, y, width, _CHIP)
        x += width + spot.gap


def _draw_chips(sheet: Sheet, chips: Sequence[Chip]) -> None:
    solid = {chip.risk_id: chip.place for chip in chips if not chip.ghost}
    for chip in chips:
        if chip.ghost and chip.risk_id in solid:
            sheet.add(_move(solid[chip.risk_id], chip.place, Key("risk", chip.risk_id)))
    for chip in chips:
        key = Key("risk", chip.risk_id) if chip.risk_id else None
        sheet.add(Box(*chip.place, "paper", chip.edge, 1, _RADIUS[chip.kind], dashed=chip.ghost, key=key))
        sheet.write(chip.place, chip.text, _GHOST_TEXT if chip.ghost else _CHIP_TEXT, key)


def _move(source: Rect, target: Rect, key: Key) -> Line:
    """From the middle of a chip to the edge of the other one."""
    (x1, y1), (x2, y2) = source.centre, target.centre
    dx, dy = x2 - x1, y2 - y1
    share = min((target.width / 2 + 2) / abs(dx) if dx else 1, (target.height / 2 + 2) / abs(dy) if dy else 1, 1)
    return Line((source.centre, Point(x2 - dx * share, y2 - dy * share)), "ink2", 1, arrow=True, key=key)


def _legend(labels: FigureLabels, kinds: Set[str], *, moves: bool) -> Iterator[Entry]:
    for level in LEVELS:
        yield Entry(_level_sample(level, _letter(level, labels)), labels.word(level))
    for kind in sorted(kinds, reverse=True) if "opportunity" in kinds else ():
        yield Entry(_kind_sample(kind), labels.choice("risk", "kind", kind))
    if moves:
        yield Entry(box_sample("paper", "ink2", dashed=True), labels.word("residual"))


def _kind_sample(kind: str) -> Sample:
    def draw(room: Rect) -> Iterator[Shape]:
        yield Box(room.x, room.y, room.width, room.height, "paper", "ink2", 1, min(_RADIUS[kind], room.height / 2))

    return draw


def _level_sample(level: str, letter: str) -> Sample:
    def draw(room: Rect) -> Iterator[Shape]:
        yield Box(*room, fill=TINTS[level], radius=CHIP_RADIUS)
        yield Text(room.centre.x, room.y, (letter,), "small", "ink", "middle", width=room.width)

    return draw


def _draw_list(sheet: Sheet, cells: Sequence[Cell], risks: Mapping[str, Risk], room: Rect) -> float:
    line = STYLES["small"].line + 4
    shown = {risk_id for cell in cells for risk_id in cell.risk_ids}
    y = room.y
    for risk in (risk for risk in risks.values() if risk.id in shown):
        sheet.write(Rect(room.x, y, 48, 0), risk.code, Setting("label"), Key("risk", risk.id))
        y += max(
            line, sheet.write(Rect(room.x + 48, y, room.width - 48, 0), risk.title, Setting("small", max_lines=2)) + 4
        )
    return y


def _described(cells: Sequence[Cell], risks: Mapping[str, Risk], labels: FigureLabels) -> Iterator[str]:
    for cell in cells:
        for risk_id in cell.risk_ids:
            risk = risks[risk_id]
            yield f"{risk.code} {risk.title}: {cell.score}, {labels.word(cell.level)}"
