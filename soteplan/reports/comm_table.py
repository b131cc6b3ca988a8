"""The table of communications (T6) on paper: whom, why, with what, who and when."""

from __future__ import annotations

from reportlab.platypus.flowables import Flowable

from soteplan.domain import comm_table as rules
from soteplan.domain.communications import TargetGroup
from soteplan.reports.book import Book
from soteplan.reports.entry_table import Entry, EntryRow, EntryTable
from soteplan.reports.grid import Cell, Column, Row
from soteplan.texts.comm_days import days_text
from soteplan.texts.comm_workbook import entry_text

WEIGHTS = (1.0, 1.45, 1.65, 1.35, 1.4)
ROOM = 150.0  # points that the table finds under its heading, or both begin on the next page


def aims(book: Book) -> list[Flowable]:
    """What the communications are to achieve with everybody."""
    general = rules.row_of(book.state, None).entries(rules.OBJECTIVES)
    rows = [Row([Cell(entry.row.title, style="table_strong"), entry.row.description]) for entry in general]
    columns = [Column("", 1), Column("", 2)]
    return book.table(book.text("Reports", "Aims of the communications"), columns, rows, page="landscape")


def table(book: Book) -> list[Flowable]:
    """A row for each target group; those under another are set in."""
    title = book.text("Reports", "Target groups, objectives, channels and means, responsibles and timing")
    found = [row for row in rules.table(book.state) if row.group]
    rows = [_row(book, row) for row in found if not _told_above(book, row)]
    if not rows:
        missing = book.text("Reports", "The plan has no target groups yet.")
        return [*book.section(title), book.paragraph(missing, "quiet")]
    heads = (
        book.text("CommTable", "Target group"),
        book.text("CommTable", "Objectives"),
        book.text("CommTable", "Channels and means"),
        book.text("CommTable", "Responsible"),
        book.text("CommTable", "Timing"),
    )
    columns = [Column(head, weight) for head, weight in zip(heads, WEIGHTS, strict=True)]
    continued = book.text("Reports", "{name} (continued)", name="{name}")
    body = EntryTable(columns, rows, continued, divide=book.divide, divide_heads=book.divide_ours)
    return [*book.section(title, room=ROOM), body]


def _row(book: Book, row: rules.TableRow) -> EntryRow:
    assert row.group is not None
    cells = [[_entry(book, entry) for entry in row.entries(column)] for column in rules.COLUMNS]
    return EntryRow(name_of(row.group), cells, _parts(book, row.group), row.level)


def name_of(group: TargetGroup) -> str:
    """A group with its code."""
    return " ".join(part for part in (group.code, group.title) if part)


def _told_above(book: Book, row: rules.TableRow) -> bool:
    """Whether a group says nothing of its own, so that its name under that of the group above it is enough."""
    below = row.group and book.state.where(TargetGroup, "parent_id", row.group.id)
    return row.level > 0 and not below and not any(row.entries(column) for column in rules.COLUMNS)


def _parts(book: Book, group: TargetGroup) -> str:
    """The names of the groups under a group that have no row of their own."""
    below = (rules.row_of(book.state, each, 1) for each in book.state.where(TargetGroup, "parent_id", group.id))
    return "\n".join(name_of(row.group) for row in below if row.group and _told_above(book, row))


def _entry(book: Book, entry: rules.Entry) -> Entry:
    if entry.meaning is not None:
        return Entry(*timing(book, entry))
    return Entry(entry.text, entry.row.description if hasattr(entry.row, "description") else "")


def timing(book: Book, entry: rules.Entry) -> tuple[str, str]:
    """A timing in words, and its days where these say more, as in the table on the screen."""
    assert entry.meaning is not None
    said = entry_text(book.language, entry)
    unknown = entry.meaning.kind == "milestones" and not entry.meaning.milestones
    days = "" if unknown else days_text(book.language, entry.meaning)
    return said, "" if days == said else days
