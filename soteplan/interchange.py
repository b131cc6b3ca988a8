"""The kinds of file a plan goes out to and comes in from, by their endings: one table for the window and the shell."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

from soteplan.domain.choices import STATES
from soteplan.domain.errors import Refusal
from soteplan.domain.plan_json import LARGEST, NO_PLAN, Rows, dumps, import_plan, parsed
from soteplan.domain.remarks import Remark
from soteplan.domain.schedule import PHASE_KINDS
from soteplan.domain.text import clean_line
from soteplan.store.faults import READING, refusing
from soteplan.store.files import Files
from soteplan.store.outputs import write_output
from soteplan.store.store import Store
from soteplan.texts.language import Language, mark

if TYPE_CHECKING:
    from soteplan.exchange.task_table import Table, Words

Lost = Counter[str]  # how many things have no place in a form, by code; texts.losses says them


class Export(NamedTuple):
    """`make` gives the bytes of the file and what it does not hold; texts in it are in the reader's language."""

    title: str
    make: Callable[[Store, Language], tuple[bytes, Lost]]


class Taken(NamedTuple):
    """The rows of a new plan out of a file, what of the file has no place, and its cells that could not be read.

    Where there are `remarks`, the plan holds the rest: whoever takes it in is to agree to that.
    """

    rows: Rows
    lost: Lost
    remarks: Sequence[Remark] = ()


class Import(NamedTuple):
    """`read` gives what is taken out of the bytes of a file."""

    title: str
    read: Callable[[bytes], Taken]


def exported(store: Store, language: Language, path: Path, part: str = "") -> tuple[bytes, Lost]:
    """The file for a path, by its ending, and where a kind of file can hold several parts of a plan by one of PARTS.

    Refuses an ending that is not known: unknown_export.
    """
    ending = path.suffix.lower()
    export = EXPORTS.get(part + ending) or EXPORTS.get(ending)
    if export is None:
        raise Refusal("unknown_export", ending=path.suffix, known=", ".join(dict.fromkeys(map(ending_of, EXPORTS))))
    return export.make(store, language)


def ending_of(kind: str) -> str:
    """The ending of the files of a kind, with its dot."""
    return kind[kind.index(".") :]


def write(store: Store, language: Language, path: Path, part: str = "") -> Lost:
    """Write a plan to a file of another kind, whole or not at all. Refusals: see `exported` and store.outputs."""
    data, lost = exported(store, language, path, part)
    write_output(path, data)
    return lost


def read(path: Path) -> Taken:
    """A new plan out of a file of another kind; what has no known ending is read as JSON.

    Refusals: not_found, not_readable, too_large, and those of the form.
    """
    files = Files()
    with refusing(path, READING, "not_readable"):
        size = files.size(path)
        if size > LARGEST:
            raise Refusal("too_large", path=str(path), size=size, maximum=LARGEST)
        data = files.read(path)
    try:
        taken = IMPORTS.get(path.suffix.lower(), IMPORTS[".json"]).read(data)
    except Refusal as refusal:
        raise Refusal(refusal.code, **{"path": str(path), **refusal.values}) from refusal
    plan = taken.rows["plan"][0]
    plan["title"] = plan["title"] or clean_line(path.stem)  # many programs leave the title of a project empty
    return taken


def _json(store: Store, language: Language) -> tuple[bytes, Lost]:
    return dumps(store.state).encode("utf-8"), Lost()


def _project_xml(store: Store, language: Language) -> tuple[bytes, Lost]:
    from soteplan.exchange.project_xml import from_plan, xml_out
    from soteplan.texts.holidays import holiday_name

    schedule = from_plan.schedule_of(store.state, partial(language.choice, "phase", "kind"))
    return xml_out.written(schedule, partial(holiday_name, language)), schedule.lost


def _calendar(store: Store, language: Language) -> tuple[bytes, Lost]:
    from soteplan.exchange import ical

    lost = +Lost(undated=ical.undated(store.state))
    return ical.written(store.state, language.entity, _changed_at(store)), lost


def _comm_calendar(store: Store, language: Language) -> tuple[bytes, Lost]:
    from soteplan.exchange import comm_ical

    lost = +Lost(undated_action=comm_ical.undated(store.state))
    everyone = language.text("Exchange", "everyone")
    return comm_ical.written(store.state, language, everyone, _changed_at(store)), lost


def _workbook(store: Store, language: Language) -> tuple[bytes, Lost]:
    from soteplan.exchange import schedule_xlsx

    heads = language.text("Exchange", "Working days"), language.text("Exchange", "Level")
    return schedule_xlsx.written(store.state, language, *heads), schedule_xlsx.lost(store.state)


def _budget(store: Store, language: Language) -> tuple[bytes, Lost]:
    from soteplan.exchange.budget_xlsx import book
    from soteplan.texts.workbook import WorkbookWords

    return book.written(store.state, WorkbookWords(language)), Lost()


def _risks(store: Store, language: Language) -> tuple[bytes, Lost]:
    from soteplan.exchange import risk_xlsx

    return risk_xlsx.written(store.state, language), Lost()


def _communications(store: Store, language: Language) -> tuple[bytes, Lost]:
    from soteplan.exchange import comm_xlsx
    from soteplan.texts.comm_workbook import CommWords

    return comm_xlsx.written(store.state, CommWords(language)), Lost()


def _changed_at(store: Store) -> datetime:
    """When the plan was last changed: so the same plan gives the same file."""
    last = next(iter(store.history(limit=1)), None)
    return datetime.fromisoformat(last.time) if last else datetime.now(UTC)


def _from_json(data: bytes) -> Taken:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Refusal("not_utf8", place=error.start) from error
    try:
        return Taken(import_plan(text), Lost())
    except Refusal as refusal:
        if refusal.code in NO_PLAN or refusal.values.get("field") == "tables":
            raise
    return _mended(parsed(text))


def _mended(plan: Mapping[str, Any]) -> Taken:
    """What of an export can be read where single values of it cannot."""
    from soteplan.domain.plan_mending import mended

    tables, remarks = mended(plan["tables"])
    return Taken(import_plan({**plan, "tables": tables}), Lost(), remarks)


def _from_project_xml(data: bytes) -> Taken:
    from soteplan.exchange.project_xml import to_plan, xml_in

    schedule = xml_in.read(data)
    return Taken(*to_plan.plan_rows(schedule), schedule.remarks)


def _from_workbook(data: bytes) -> Taken:
    from soteplan.exchange import task_table, xlsx_in

    sheets = [(sheet, [tuple(xlsx_in.texts(row)) for row in sheet.rows]) for sheet in xlsx_in.read(data)]
    tables = [(sheet, task_table.found_in(rows)) for sheet, rows in sheets]
    if not tables:
        raise Refusal("no_tasks")
    sheet, table = next((each for each in tables if each[1].head >= 0), tables[0])
    return _from_table(sheet.name, table, sheet.damaged)


def _from_csv(data: bytes) -> Taken:
    """Excel in Finland writes Windows-1252 as often as UTF-8."""
    from soteplan.exchange import task_table

    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("cp1252", "replace")
    return _from_table("", task_table.found_in(task_table.cells_of(text)))


def _from_table(title: str, table: Table, damaged: Iterable[tuple[int, int]] = ()) -> Taken:
    """Refuses a table without a row to read: no_tasks."""
    from soteplan.exchange import task_remarks, task_table
    from soteplan.exchange.project_xml import to_plan

    today = datetime.now().astimezone().date().isoformat()
    schedule, unread = task_table.schedule_of(table, table_words(), today)
    if not schedule.tasks:
        raise Refusal("no_tasks")
    schedule.title = title
    rows, lost = to_plan.plan_rows(schedule)
    told = [*task_remarks.remarks_of(table, unread, title), *schedule.remarks]
    return Taken(rows, lost, [*told, *task_remarks.damage(table, damaged, title, told)])


def table_words() -> Words:
    """Phases and states as they are called in every language of the program."""
    from soteplan.exchange.task_table import Words

    languages = [Language(code) for code in ("fi", "sv", "en")]
    called = {
        name: {each.choice("phase", name, value).casefold(): value for each in languages for value in choices}
        for name, choices in (("kind", PHASE_KINDS), ("state", STATES))
    }
    return Words(called["kind"], called["state"])


PARTS = (
    "schedule",
    "budget",
    "risks",
    "communications",
)  # what a workbook or a calendar can hold; the schedule where nothing is said
EXPORTS: Mapping[str, Export] = MappingProxyType(
    {
        ".json": Export(mark("Exchange", "Whole plan as JSON"), _json),
        ".xml": Export(mark("Exchange", "Schedule for Microsoft Project"), _project_xml),
        ".xlsx": Export(mark("Exchange", "Schedule as an Excel workbook"), _workbook),
        "budget.xlsx": Export(mark("Exchange", "Budget as an Excel workbook"), _budget),
        "risks.xlsx": Export(mark("Exchange", "Risk register as an Excel workbook"), _risks),
        "communications.xlsx": Export(mark("Exchange", "Communications as an Excel workbook"), _communications),
        ".ics": Export(mark("Exchange", "Dates as a calendar"), _calendar),
        "communications.ics": Export(mark("Exchange", "Communications as a calendar"), _comm_calendar),
    }
)
IMPORTS: Mapping[str, Import] = MappingProxyType(
    {
        ".json": Import(mark("Exchange", "Whole plan as JSON"), _from_json),
        ".xml": Import(mark("Exchange", "Microsoft Project's XML"), _from_project_xml),
        ".xlsx": Import(mark("Exchange", "Table of tasks in an Excel workbook"), _from_workbook),
        ".csv": Import(mark("Exchange", "Table of tasks as CSV"), _from_csv),
    }
)
