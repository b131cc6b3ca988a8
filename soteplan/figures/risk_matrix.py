"""The risk matrix: probability upwards, impact to the right, cells in three steps of tint with score and letter."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace

from soteplan.domain.risk_scale import LEVELS
from soteplan.domain.risk_scores import Cell, matrix, steps
from soteplan.domain.risks import Risk
from soteplan.domain.state import PlanState
from soteplan.figures.labels import FigureLabels
from soteplan.figures.risk_chips import DENSE, DENSEST, ROOMY, Chip, Density, chips_in, spot
from soteplan.figures.shapes import Box, Figure, Key, Line, Point, Rect, Shape, Text
from soteplan.figures.sheet import Entry, Sample, Setting, Sheet, box_sample
from soteplan.figures.tokens import CHIP_RADIUS, GRID, STYLES
from soteplan.figures.tree import Size
from soteplan.figures.wrap import TextMeter, elide

_AXIS = 48.0
_NARROW = 64.0  # px of a cell in which no score stands beside a chip
_ONE_COLUMN, _BESIDE = 12, 24.0  # risks that are listed in one column; px between two columns
_LARGEST_PRINTED = Size(152, 128)  # px of a cell
MOST_MOVES = 12  # arrows that can be told apart
TINTS = {"low": "ok_tint", "medium": "watch_soft", "high": "act_firm"}  # each darker than the one before, in grey too
_EDGES = {"low": "ok", "medium": "watch", "high": "act"}
_SCORE = Setting("small", "ink", "end")
_AXIS_NUMBER = Setting("label", "ink2", "middle", middle=True)
_AXIS_NAME = Setting("label", "ink2", "middle", middle=True)


@dataclass(frozen=True, slots=True)
class MatrixOptions:
    """`moves` also shows, dashed, where each risk's responses take it; with `only`, that one's alone.

    `listed` names the risks below the matrix.
    """

    cell_width: float = 112
    cell_height: float = 72
    residual: bool = False
    moves: bool = False
    only: str | None = None  # id of a risk
    listed: bool = False
    legend: bool = True
    density: Density = ROOMY
    kind: str = ""  # threats or opportunities alone


PLAIN = MatrixOptions()


def risk_matrix(state: PlanState, labels: FigureLabels, meter: TextMeter, options: MatrixOptions = PLAIN) -> Figure:
    """Open, scored risks as chips with their codes; a cell too crowded for all says how many more there are."""
    size = steps(state)
    risks = {risk.id: risk for risk in state.rows(Risk)}
    cells = matrix(state, residual=options.residual, kind=options.kind)
    sheet = Sheet(meter)
    _draw_axes(sheet, size, labels, options)
    for cell in cells:
        _draw_cell(sheet, cell, _place(cell, size, options), labels, options.density)
    _draw_chips(sheet, list(_chips(state, cells, risks, options, labels, meter)), options.density)
    width, bottom = _AXIS + size * options.cell_width, size * options.cell_height + _AXIS
    kinds = {risks[risk_id].kind for cell in cells for risk_id in cell.risk_ids}
    if options.legend:
        bottom += GRID + sheet.legend(_AXIS, bottom + GRID, width - _AXIS, list(_legend(labels, kinds, options)))
    if options.listed:
        bottom = _draw_list(sheet, cells, risks, Rect(_AXIS, bottom + 2 * GRID, width - _AXIS, 0))
    return sheet.figure(width, bottom, labels.word("risk_matrix"), _described(cells, risks, labels))


def printed_matrix(state: PlanState, labels: FigureLabels, meter: TextMeter) -> Figure:
    """The matrix for paper with the names of the risks; with arrows while they can be told apart."""
    options = MatrixOptions(moves=len(movers(state)) <= MOST_MOVES, listed=True)
    return risk_matrix(state, labels, meter, fitted(state, labels, meter, options, _LARGEST_PRINTED))


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


def _draw_cell(sheet: Sheet, cell: Cell, place: Rect, labels: FigureLabels, density: Density) -> None:
    sheet.add(Box(place.x + 1, place.y + 1, place.width - 2, place.height - 2, TINTS[cell.level], radius=CHIP_RADIUS))
    beside = 5 if density.beside else 8
    corner = Rect(place.x + beside, place.y + 4, place.width - 2 * beside, 0)
    sheet.write(corner, _score(cell, labels, density), _SCORE)


def _score(cell: Cell, labels: FigureLabels, density: Density) -> str:
    letter = _letter(cell.level, labels)
    return letter if density.bare else f"{cell.score} {letter}"


def _letter(level: str, labels: FigureLabels) -> str:
    return labels.word(level)[:1]


def matrix_chips(state: PlanState, labels: FigureLabels, meter: TextMeter, options: MatrixOptions) -> list[Chip]:
    """The chips of the matrix, those that count the risks without room among them."""
    cells = matrix(state, residual=options.residual, kind=options.kind)
    return list(_chips(state, cells, state.table(Risk), options, labels, meter))


def fitted(
    state: PlanState, labels: FigureLabels, meter: TextMeter, options: MatrixOptions, largest: Size
) -> MatrixOptions:
    """The options changed as little as leaves no risk out: larger cells first, then smaller chips.

    Where even the smallest leave some out, those. In narrow cells the score gives way, which the axes tell too.
    """
    width, height = max(options.cell_width, largest.width), max(options.cell_height, largest.height)
    larger = replace(options, cell_width=width, cell_height=height)
    bare = width < _NARROW
    tries = [options, larger]
    tries += [replace(larger, density=density._replace(bare=bare)) for density in (DENSE, DENSEST)]
    return next((each for each in tries if not _leaves_out(state, labels, meter, each)), tries[-1])


def _leaves_out(state: PlanState, labels: FigureLabels, meter: TextMeter, options: MatrixOptions) -> bool:
    return any(chip.hidden for chip in matrix_chips(state, labels, meter, options))


def movers(state: PlanState, kind: str = "") -> list[str]:
    """The ids of the risks that their responses take to another cell."""
    before, after = (
        {risk_id: cell[:2] for cell in matrix(state, residual=each, kind=kind) for risk_id in cell.risk_ids}
        for each in (False, True)
    )
    return [risk_id for risk_id, place in before.items() if after.get(risk_id, place) != place]


def _chips(
    state: PlanState,
    cells: Sequence[Cell],
    risks: Mapping[str, Risk],
    options: MatrixOptions,
    labels: FigureLabels,
    meter: TextMeter,
) -> Iterator[Chip]:
    coming = _coming(state, cells, options)
    density = options.density
    for cell in cells:
        named = [(risks[each], False) for each in _threats_first(cell.risk_ids, risks)]
        named += [(risks[each], True) for each in _threats_first(coming.get(cell[:2], ()), risks)]
        score = meter.width(_score(cell, labels, density), _SCORE.style)
        room = spot(_place(cell, steps(state), options), density, score)
        yield from chips_in(meter, named, room, density, _EDGES[cell.level], f"{cell.probability}.{cell.impact}")


def _threats_first(risk_ids: Sequence[str], risks: Mapping[str, Risk]) -> list[str]:
    return sorted(risk_ids, key=lambda each: risks[each].kind != "threat")


def _coming(state: PlanState, cells: Sequence[Cell], options: MatrixOptions) -> dict[tuple[int, int], list[str]]:
    """By cell, those of the drawn risks that their responses take there from another one."""
    if not options.moves:
        return {}
    drawn = {risk_id: cell[:2] for cell in cells for risk_id in cell.risk_ids}
    return {
        (cell.probability, cell.impact): [
            each for each in cell.risk_ids if drawn.get(each, cell[:2]) != cell[:2] and options.only in (None, each)
        ]
        for cell in matrix(state, residual=True, kind=options.kind)
    }


def _draw_chips(sheet: Sheet, chips: Sequence[Chip], density: Density) -> None:
    for source, target, key in _moves(chips):
        sheet.add(_move(source, target, key))
    for chip in chips:
        radius = _radius(chip.kind, density.height)
        ground, edge, ink = ("ink2", "ink2", "paper") if chip.hidden else ("paper", chip.edge, "ink")
        sheet.add(Box(*chip.place, ground, edge, 1, radius, dashed=chip.ghost, key=chip.key))
        style, ink = ("small", "ink2") if chip.ghost else (density.style, ink)
        sheet.write(chip.place, chip.text, Setting(style, ink, "middle", middle=True), chip.key)


def _moves(chips: Sequence[Chip]) -> Iterator[tuple[Rect, Rect, Key]]:
    """From where each risk stands to where it comes, which may be the chip that counts the others."""
    standing, coming = ({each.risk_id: chip.place for chip in chips for each in chip.risks if each.ghost is ghost}
                        for ghost in (False, True))  # fmt: skip
    for risk_id, target in coming.items():
        if risk_id in standing:
            yield standing[risk_id], target, Key("risk", risk_id)


def _radius(kind: str, height: float) -> float:
    """Threats and opportunities are told apart by their shape."""
    return height / 2 if kind == "opportunity" else CHIP_RADIUS


def _move(source: Rect, target: Rect, key: Key) -> Line:
    """From the middle of a chip to the edge of the other one."""
    (x1, y1), (x2, y2) = source.centre, target.centre
    dx, dy = x2 - x1, y2 - y1
    share = min((target.width / 2 + 2) / abs(dx) if dx else 1, (target.height / 2 + 2) / abs(dy) if dy else 1, 1)
    return Line((source.centre, Point(x2 - dx * share, y2 - dy * share)), "ink2", 1, arrow=True, key=key)


def _legend(labels: FigureLabels, kinds: Set[str], options: MatrixOptions) -> Iterator[Entry]:
    for level in LEVELS:
        yield Entry(_level_sample(level, _letter(level, labels)), labels.word(level))
    for kind in sorted(kinds, reverse=True) if "opportunity" in kinds else ():
        yield Entry(_kind_sample(kind), labels.choice("risk", "kind", kind))
    if options.moves:
        words = "residual" if options.only is None else "residual_of_selected"
        yield Entry(box_sample("paper", "ink2", dashed=True), labels.word(words))


def _kind_sample(kind: str) -> Sample:
    def draw(room: Rect) -> Iterator[Shape]:
        yield Box(room.x, room.y, room.width, room.height, "paper", "ink2", 1, _radius(kind, room.height))

    return draw


def _level_sample(level: str, letter: str) -> Sample:
    def draw(room: Rect) -> Iterator[Shape]:
        yield Box(*room, fill=TINTS[level], radius=CHIP_RADIUS)
        yield Text(room.centre.x, room.y, (letter,), "small", "ink", "middle", width=room.width)

    return draw


def _draw_list(sheet: Sheet, cells: Sequence[Cell], risks: Mapping[str, Risk], room: Rect) -> float:
    """The names of the risks, many of them in columns; gives where it ends."""
    shown = {risk_id for cell in cells for risk_id in cell.risk_ids}
    listed = [risk for risk in risks.values() if risk.id in shown]
    columns = 1 if len(listed) <= _ONE_COLUMN else 2
    width, length = room.width / columns, -(-len(listed) // columns)
    ends = [room.y]
    for number in range(columns):
        place = Rect(room.x + number * width, room.y, width - (_BESIDE if columns > 1 else 0), 0)
        ends.append(_draw_column(sheet, listed[number * length : (number + 1) * length], place))
    return max(ends)


def _draw_column(sheet: Sheet, risks: Sequence[Risk], room: Rect) -> float:
    line, y = STYLES["small"].line + 4, room.y
    for risk in risks:
        sheet.write(Rect(room.x, y, 48, 0), risk.code, Setting("label"), Key("risk", risk.id))
        title = Rect(room.x + 48, y, room.width - 48, 0)
        y += max(line, sheet.write(title, risk.title, Setting("small", max_lines=2)) + 4)
    return y


def _described(cells: Sequence[Cell], risks: Mapping[str, Risk], labels: FigureLabels) -> Iterator[str]:
    for cell in cells:
        for risk_id in cell.risk_ids:
            risk = risks[risk_id]
            yield f"{risk.code} {risk.title}: {cell.score}, {labels.word(cell.level)}"
