"""The commands of the command line, and what they print."""

from __future__ import annotations

import errno
import json
import os
import sys
from collections import Counter
from collections.abc import Callable, Mapping
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from soteplan import __version__
from soteplan.assets import resource_path
from soteplan.domain.errors import Refusal
from soteplan.figures.paper import ORIENTATIONS
from soteplan.figures.poster import FIT, PAGES, SHEETS, WHOLE
from soteplan.reports.options import COLOURS, COLUMNS, MOST_PAGES, PAPERS

if TYPE_CHECKING:
    from soteplan.domain.plan_json import Rows
    from soteplan.domain.state import PlanState
    from soteplan.reports.options import Options
    from soteplan.store.store import Store
    from soteplan.texts.language import Language

LANGUAGES = ("fi", "sv", "en")
HANDOUTS = (
    "plan", "goals", "logframe", "schedule", "budget", "claim", "risks", "communications", "message-cards",
)  # fmt: skip
EXAMPLES = sorted({path.name.split(".")[0] for path in resource_path("examples").glob("*.json")})


class FileName(click.ParamType[Path]):
    """A path; an empty one is a slip, not the current folder."""

    name = "path"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Path:
        if not str(value).strip():
            self.fail("it is empty", param, ctx)
        return Path(value)


file_name = FileName()
language_option = click.option("--language", type=click.Choice(LANGUAGES), default=None, help="Language of the result.")


@click.group(help="Plans of public health and social care change programmes. `soteplan [PLAN]` opens the window.")
@click.version_option(__version__, prog_name="soteplan")
def commands() -> None: ...


@commands.command(help="Write an example plan.")
@click.argument("name", type=click.Choice(EXAMPLES))
@click.option("-o", "--output", type=file_name, required=True, help="The plan to write.")
@language_option
def example(name: str, output: Path, language: str | None) -> None:
    _guarded(lambda: _write_example(name, output, language))


@commands.command(help="Write a handout as PDF.")
@click.argument("plan", type=file_name)
@click.option("-o", "--output", type=file_name, required=True, help="The PDF to write.")
@click.option(
    "--handout", type=click.Choice(HANDOUTS), default="plan", help="Which handout; the whole plan by default."
)
@click.option("--paper", type=click.Choice(PAPERS), default=None, help="Of the schedule, and at most for the goals.")
@click.option("--pages", type=click.IntRange(1, MOST_PAGES), default=None, help="Pages of the schedule chart.")
@click.option("--from", "start", default="", metavar="DATE", help="First day of the schedule chart.")
@click.option("--to", "end", default="", metavar="DATE", help="Last day of the schedule chart.")
@click.option("--baseline", default="", metavar="NAME", help="A named version to compare the schedule with.")
@click.option(
    "--columns", default="", metavar="NAMES", help=f"Columns of the schedule chart: {','.join(COLUMNS)}, or some."
)
@click.option("--colour", type=click.Choice(list(COLOURS)), default="kind", help="What the chart's colours tell.")
@click.option("--dates/--no-dates", default=True, help="Meetings and reporting points on the schedule chart.")
@click.option("--period", default="", metavar="MONTHS", help="Months of the payment claim, as 2021-01..2021-06.")
@click.option("--grant", default="", metavar="NAME", help="Grant of the payment claim, by code or title.")
@click.option("--group", default="", metavar="NAME", help="Target group whose message card is written alone.")
@language_option
def report(plan: Path, output: Path, handout: str, language: str | None, **wanted: Any) -> None:
    _guarded(lambda: _write_report(plan, output, handout, language, wanted))


@commands.command(help="Write a figure, for example F9, as PDF, SVG or PNG.")
@click.argument("plan", type=file_name)
@click.argument("name")
@click.option("-o", "--output", type=file_name, required=True, help="The file to write; its ending says how.")
@click.option(
    "--page",
    type=click.Choice(PAGES),
    default="fit",
    metavar="PAGE",
    help="Page of a PDF: fit (the smallest on which it can be read), whole (as large as the figure), a4 … a0, or a"
    " poster over sheets: poster-a3 … poster-a0, or poster-2 … poster-12 sheets wide.",
)
@click.option("--sheets", type=click.Choice(SHEETS), default="a4", help="Sheets of a poster.")
@click.option(
    "--orientation", type=click.Choice(ORIENTATIONS), default=None, help="Of the page; by itself if not told."
)
@click.option(
    "--layout", type=click.Choice(["down", "right"]), default=None, help="Of a tree: its roots on top or to the left."
)
@click.option("--theme", type=click.Choice(["light", "dark", "print"]), default="print", help="Colours.")
@language_option
def figure(plan: Path, name: str, output: Path, language: str | None, **wanted: str | None) -> None:
    _guarded(lambda: _write_figure(plan, name, output, language, wanted))


@commands.command(help="Check a plan; exit code 0 unless there are errors.")
@click.argument("plan", type=file_name)
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", help="Form of the findings.")
@language_option
def check(plan: Path, form: str, language: str | None) -> None:
    _guarded(lambda: _print_findings(plan, form, language))


@commands.command(help="Write a plan as JSON, its schedule as XML for Microsoft Project, XLSX or ICS, or its budget.")
@click.argument("plan", type=file_name)
@click.argument("output", type=file_name)
@click.option(
    "--what",
    type=click.Choice(["schedule", "budget", "risks", "communications"]),
    default="schedule",
    help="What an XLSX or an ICS holds.",
)
@language_option
def export(plan: Path, output: Path, what: str, language: str | None) -> None:
    _guarded(lambda: _export(plan, output, what, language))


@commands.command("import", help="Make a plan of JSON, of Microsoft Project's XML, or of a table of tasks (XLSX, CSV).")
@click.argument("source", type=file_name)
@click.option("-o", "--output", type=file_name, required=True, help="The plan to write.")
def import_(source: Path, output: Path) -> None:
    _guarded(lambda: _import(source, output))


@commands.command("history", help="List the change sets, newest first.")
@click.argument("plan", type=file_name)
@language_option
def history_(plan: Path, language: str | None) -> None:
    _guarded(lambda: _print_history(plan, language))


@commands.command(help="Write a picture of every tab.")
@click.argument("plan", type=file_name)
@click.argument("folder", type=file_name)
@language_option
@click.option("--size", default="1366x768", metavar="WxH", help="Size of the window in px.")
@click.option("--theme", type=click.Choice(["light", "dark"]), default="light")
def screenshot(plan: Path, folder: Path, language: str | None, size: str, theme: str) -> None:
    wanted = _size(size)
    if wanted is None:
        raise click.BadParameter("give it as 1920x1080", param_hint="--size")
    _guarded(lambda: _take_pictures(plan, folder, language, wanted, theme))


def _guarded(act: Callable[[], int | None]) -> None:
    """Run a command; what it refuses goes to stderr as a sentence, in English like all of the command line."""
    from soteplan.texts import refusals
    from soteplan.texts.language import Language

    _make_printable()
    try:
        code = act()
        sys.stdout.flush()
    except Refusal as refusal:
        print(f"soteplan: {refusals.sentence(Language('en'), refusal)}", file=sys.stderr)
        code = 1
    except OSError as error:
        code = _stop_printing(error)
    sys.exit(code or 0)


def _make_printable() -> None:
    """Signs that the terminal has no letters for become question marks, and without a terminal nothing is printed."""
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, Path(os.devnull).open("w", encoding="utf-8"))  # noqa: SIM115
        elif hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")


def _stop_printing(error: OSError) -> int:
    """Whoever reads the output has gone, as `head` does, which is well; anything else is told."""
    if error.errno != errno.EPIPE:
        print(f"soteplan: The result could not be printed ({error.strerror}).", file=sys.stderr)
    with suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # or Python complains again at its end
    return int(error.errno != errno.EPIPE)


def _read(plan: Path) -> Store:
    """A plan to be read, in memory: neither the file nor its folder is touched."""
    from soteplan.store.reading import read_plan

    return read_plan(plan)


def _language(state: PlanState, code: str | None) -> Language:
    from soteplan.texts.language import Language

    return Language(code or state.plan.language)


def _offscreen() -> None:
    """Drawing needs a QGuiApplication but no display."""
    from PySide6.QtGui import QGuiApplication

    if sys.platform.startswith("linux") and not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if QGuiApplication.instance() is None:
        _kept.append(QGuiApplication(["soteplan"]))


_kept: list[object] = []  # Qt's application object must outlive the call that made it


def _write_example(name: str, output: Path, code: str | None) -> None:
    """In the language that was asked for, else in the one the window opens in, or English."""
    from soteplan.domain.plan_json import import_plan

    language = code or _own_language(name)
    path = resource_path("examples", f"{name}.{language}.json")
    if not path.exists():
        raise Refusal("not_found", path=f"{name} ({language})")
    _publish(import_plan(path.read_text(encoding="utf-8")), output)


def _own_language(example: str) -> str:
    from soteplan.texts.language import system_language

    code = system_language()
    return code if resource_path("examples", f"{example}.{code}.json").exists() else "en"


def _import(source: Path, output: Path) -> None:
    from soteplan import interchange

    rows, lost = interchange.read(source)
    if output.exists() and output.samefile(source):
        raise Refusal("output_is_source", path=str(output))
    _publish(rows, output)
    _tell_lost("Not taken along from the file:", lost)


def _publish(rows: Rows, output: Path) -> None:
    from soteplan.store.outputs import said_of_output
    from soteplan.store.session import Session

    session = Session.from_rows(rows)
    try:
        with said_of_output():
            session.publish_as(output)
    finally:
        session.close(discard=True)


def _export(plan: Path, output: Path, what: str, code: str | None) -> None:
    """What the file has no place for is told before it is written."""
    from soteplan import interchange
    from soteplan.store.outputs import write_output

    with closing(_read(plan)) as store:
        data, lost = interchange.exported(store, _language(store.state, code), output, what)
    _tell_lost("Not in the file:", lost)
    write_output(output, data)


def _tell_lost(heading: str, lost: Counter[str]) -> None:
    from soteplan.texts import losses
    from soteplan.texts.language import Language

    told = losses.lines(Language("en"), lost)
    if told:
        click.echo("\n".join([heading, *(f"- {line}" for line in told)]), err=True)


def _write_report(plan: Path, output: Path, handout: str, code: str | None, wanted: Mapping[str, Any]) -> None:
    with closing(_read(plan)) as store:
        _offscreen()
        from soteplan.reports.registry import write_report

        options = _report_options(store, wanted, handout)
        write_report(store.state, _language(store.state, code), handout, output, options=options)


def _report_options(store: Store, wanted: Mapping[str, Any], handout: str) -> Options:
    """Days may be written as in the window: 1.3.2021, 3/2021, Q2/2021."""
    from soteplan.domain.dates import parse_date
    from soteplan.domain.s_curve import actual_curve
    from soteplan.reports.options import Options

    today = datetime.now().astimezone().date().isoformat()
    start, end = (
        parse_date(wanted[name], today=today, end=name == "end") if wanted[name] else "" for name in ("start", "end")
    )
    then = store.version(wanted["baseline"]) if wanted["baseline"] else None
    columns = tuple(filter(None, (name.strip() for name in wanted["columns"].split(","))))
    past = tuple(actual_curve(store.state, store.history())) if handout in ("plan", "schedule") else ()
    return Options(
        wanted["paper"] or "", wanted["pages"] or 0, start, end, then, wanted["baseline"], columns, past,
        _period(wanted["period"], today), wanted["grant"], wanted["colour"], wanted["dates"], wanted["group"],
    )  # fmt: skip


def _period(text: str, today: str) -> tuple[str, str]:
    """The first and the last month of what is written as 2021-01..2021-06, 1/2021..6/2021, Q1/2021, or one month."""
    from soteplan.domain.dates import parse_date

    if not text.strip():
        return "", ""
    first, dots, last = text.partition("..")
    if not first.strip() or (dots and not last.strip()):
        raise Refusal("not_a_period", value=text)
    try:
        start = parse_date(_month(first), today=today, end=False)
        end = parse_date(_month(last or first), today=today, end=True)
    except Refusal as refusal:
        raise Refusal("not_a_period", value=text) from refusal
    return start[:7], end[:7]


def _month(text: str) -> str:
    """An ISO month as the window would write it."""
    text = text.strip()
    year, _, month = text.partition("-")
    return f"{int(month)}/{year}" if len(text) == 7 and year.isdigit() and month.isdigit() else text


def _write_figure(plan: Path, name: str, output: Path, code: str | None, wanted: Mapping[str, str | None]) -> None:
    with closing(_read(plan)) as store:
        _offscreen()
        from soteplan.rendering.export import THEMES, PageOptions, write_figure

        options = PageOptions(wanted["page"] or FIT, wanted["orientation"] or "", sheet=wanted["sheets"] or SHEETS[0])
        palette, layout = THEMES[wanted["theme"] or "print"], wanted["layout"] or ""
        language = _language(store.state, code)
        fitted = write_figure(store.state, language, name, output, options=options, layout=layout, palette=palette)
    if fitted not in ("", *SHEETS):
        size = "no paper is" if fitted == WHOLE else f"only {fitted.upper()} is"
        print(f"soteplan: {size} large enough to read {name}. A poster over sheets: --page poster-N", file=sys.stderr)


def _print_findings(plan: Path, form: str, code: str | None) -> int:
    from soteplan.domain import checks
    from soteplan.texts import findings as words

    with closing(_read(plan)) as store:
        found = checks.run(store.state)
        language = _language(store.state, code or "en")
        rows = [
            {
                "rule": finding.rule,
                "severity": finding.severity,
                "what": words.sentence(language, store.state, finding),
                "where": words.place(language, store.state, finding),
                "table": finding.table,
                "id": finding.row_id,
            }
            for finding in found
        ]
    if form == "json":
        print(json.dumps(rows, ensure_ascii=False, indent=1))
    else:
        print("\n".join(f"{row['severity']}: {row['what']} [{row['rule']}] {row['where']}".rstrip() for row in rows))
    return int(any(row["severity"] == "error" for row in rows))


def _print_history(plan: Path, code: str | None) -> None:
    from soteplan.texts.history import change_set_text

    with closing(_read(plan)) as store:
        language = _language(store.state, code or "en")
        for change_set in store.history():
            parts = (language.time(change_set.time), change_set.author, change_set_text(language, change_set))
            print("  ".join(part for part in parts if part))


def _take_pictures(plan: Path, folder: Path, code: str | None, size: tuple[int, int], theme: str) -> None:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from soteplan.app import take_pictures

    for picture in take_pictures(plan, folder, language=code or "", size=size, theme=theme):
        print(picture)


def _size(text: str) -> tuple[int, int] | None:
    width, _, height = text.lower().partition("x")
    if not (text.isascii() and width.isdigit() and height.isdigit()):
        return None
    size = int(width), int(height)
    return size if all(200 <= side <= 8000 for side in size) else None
