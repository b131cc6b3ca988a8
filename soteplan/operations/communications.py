"""What a user does in the table of communications: whole cells of entries written at once, and groups added."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from soteplan.domain.comm_table import BETWEEN, NAMED, ROW_TYPES
from soteplan.domain.communications import CommTiming, TargetGroup, TimingMilestone
from soteplan.domain.order import key_between
from soteplan.operations import deleting, rows
from soteplan.store.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a cell as it is to be: the row it writes ("" for a new one) and what of it changes.

    `new_name` is a channel or a party that is not in the plan yet, and that the row will name. `milestones` are the
    turning points of a timing, None where they stay.
    """

    row_id: str = ""
    values: Mapping[str, Any] = field(default_factory=dict)
    new_name: str = ""
    milestones: tuple[str, ...] | None = None

    @property
    def is_kept(self) -> bool:
        """Whether its row stays as it is."""
        return bool(self.row_id) and not self.values and not self.new_name and self.milestones is None


def write_cell(transaction: Transaction, column: str, group_id: str | None, lines: Sequence[Line]) -> list[Any]:
    """The rows of a cell as its lines say, in their order. Rows keep their ids; those without a line are deleted."""
    named: dict[str, str] = {}
    row_type = ROW_TYPES[column]
    kept = {line.row_id for line in lines}
    before = transaction.state.where(row_type, "target_group_id", group_id)
    deleting.delete(transaction, [row for row in before if row.id not in kept])
    found = [_written(transaction, row_type, group_id, line, named) for line in lines]
    put_in_order(transaction, found)
    return [transaction.state.get(row_type, row.id) for row in found]


def add_to_cell(transaction: Transaction, column: str, group_id: str | None, lines: Iterable[Line]) -> list[Any]:
    """New rows after those that the cell holds."""
    named: dict[str, str] = {}
    return [_written(transaction, ROW_TYPES[column], group_id, line, named) for line in lines]


def put_in_order(transaction: Transaction, wanted: Sequence[Any]) -> None:
    """Rows of one list stand in the given order; only those that would stand wrong get another position."""
    staying = _longest_rising([row.position for row in wanted])
    last = ""
    for place, row in enumerate(wanted):
        if place in staying:
            last = row.position
            continue
        following = next((wanted[other].position for other in sorted(staying) if other > place), "")
        last = key_between(last, following)
        transaction.update(row, position=last)


def _longest_rising(positions: Sequence[str]) -> set[int]:
    """The places of a longest series of positions that rise from each to the next."""
    best: list[list[int]] = []
    for place, position in enumerate(positions):
        before = [series for series in best if positions[series[-1]] < position]
        best.append([*_longest(before), place])
    return set(_longest(best))


def _longest(found: Sequence[list[int]]) -> list[int]:
    return max(found, key=len, default=[])


def _written(
    transaction: Transaction, row_type: type[Any], group_id: str | None, line: Line, named: dict[str, str]
) -> Any:
    row = transaction.state.get(row_type, line.row_id)
    values = {**line.values, **_newly_named(transaction, row_type, line, named)}
    if row is None:
        row = transaction.add(row_type, target_group_id=group_id, **values)
    elif values:
        row = transaction.update(row, **values)
    if line.milestones is not None:
        set_turning_points(transaction, row, line.milestones)
    return row


def _newly_named(transaction: Transaction, row_type: type[Any], line: Line, named: dict[str, str]) -> dict[str, str]:
    """The channel or party that a line adds to the plan; the same name is added once."""
    if not line.new_name:
        return {}
    name, target = next(NAMED[column] for column, known in ROW_TYPES.items() if known is row_type)
    key = line.new_name.casefold()
    if key not in named:
        kind = {"kind": "other"} if name == "channel_id" else {}
        named[key] = transaction.add(target, title=line.new_name, **kind).id
    return {name: named[key]}


def take_into_list(transaction: Transaction, column: str, name: str) -> list[Any]:
    """A name that was only in words is one of the plan's list, wherever it stands in the column; gives the rows.

    A channel or a party of that name is taken where there is one, else added. Words after a colon stay words.
    """
    field_name, target = NAMED[column]
    every = transaction.state.rows(ROW_TYPES[column])
    saying = [(row, rest) for row in every for rest in _after(row, field_name, name)]
    alike = (row.id for row in transaction.state.rows(target) if row.title.casefold() == name.casefold())
    found = next(alike, "") or _newly_named(transaction, ROW_TYPES[column], Line(new_name=name), {})[field_name]
    return [transaction.update(row, **{field_name: found, "title": rest}) for row, rest in saying]


def _after(row: Any, field_name: str, name: str) -> list[str]:
    """What a row that names nothing says after the name: one text where it begins with it, else none."""
    begun, rest = row.title[: len(name)], row.title[len(name) :].lstrip()
    if getattr(row, field_name) or begun.casefold() != name.casefold():
        return []
    return [rest.removeprefix(BETWEEN.strip()).strip()] if not rest or rest.startswith(BETWEEN.strip()) else []


def set_turning_points(transaction: Transaction, timing: CommTiming, milestones: Sequence[str]) -> None:
    """The milestones that a timing means; what it means already stays as it is. It is then one at turning points."""
    links = transaction.state.where(TimingMilestone, "comm_timing_id", timing.id)
    for link in links:
        if link.milestone_id not in milestones:
            transaction.delete(link)
    had = {link.milestone_id for link in links}
    for each in milestones:
        if each not in had:
            transaction.add(TimingMilestone, comm_timing_id=timing.id, milestone_id=each)


def choose_turning_points(transaction: Transaction, timing: CommTiming, milestones: Sequence[str]) -> None:
    """As a user ticked them; with any, the timing is one at turning points."""
    set_turning_points(transaction, timing, milestones)
    if milestones:
        transaction.update(timing, kind="milestones")


def add_group(
    transaction: Transaction, title: str, beside: TargetGroup | None = None, *, under: bool = False
) -> TargetGroup:
    """A target group after another one, or as the last under it; at the end where there is none."""
    if beside is None:
        return transaction.add(TargetGroup, title=title)
    if under:
        return transaction.add(TargetGroup, title=title, parent_id=beside.id)
    added: TargetGroup = rows.add_after(transaction, beside, title=title)
    return added


@dataclass(frozen=True, slots=True)
class Block:
    """What is pasted for one group: its id, or "" for a group to be added under its title, and new lines by column.

    `parent` is the place among the blocks of the group that a new one stands under, -1 at the top.
    """

    group_id: str
    title: str
    cells: Mapping[str, tuple[Line, ...]]
    parent: int = -1


def paste(transaction: Transaction, blocks: Iterable[Block]) -> list[TargetGroup]:
    """Blocks out of another table: groups that are missing are added at the end, lines after those that are there."""
    touched: list[TargetGroup] = []
    for block in blocks:
        group = transaction.state.get(TargetGroup, block.group_id)
        if group is None:
            parent = touched[block.parent] if 0 <= block.parent < len(touched) else None
            group = add_group(transaction, block.title, parent, under=parent is not None)
        for column, lines in block.cells.items():
            add_to_cell(transaction, column, group.id, _fresh_names(transaction, column, lines))
        touched.append(group)
    return touched


def _fresh_names(transaction: Transaction, column: str, lines: Iterable[Line]) -> list[Line]:
    """Names that an earlier block has added are named, not added again."""
    if column not in NAMED:
        return list(lines)
    name, target = NAMED[column]
    known = {row.title.casefold(): row.id for row in transaction.state.table(target).values()}
    return [
        Line("", {**line.values, name: known[line.new_name.casefold()]}) if line.new_name.casefold() in known else line
        for line in lines
    ]
