"""The commands that draw a plan: handouts and figures."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from soteplan.cli_common import file_name, guarded, language_of, language_option, offscreen, read, tell_program
from soteplan.cli_schedule import schedule_options, then_wanted, view_wanted
from soteplan.domain.errors import Refusal
from soteplan.figures.paper import ORIENTATIONS
from soteplan.figures.poster import FIT, PAGES, SHEETS, WHOLE
from soteplan.reports.options import COLOURS, COLUMNS, MOST_PAGES, PAPERS

if TYPE_CHECKING:
    from soteplan.reports.options import Options
    from soteplan.store.store import Store
    from soteplan.texts.language import Language

HANDOUTS = (
    "plan", "overview", "goals", "logframe", "schedule", "budget", "claim", "risks", "communications", "message-cards",
)  # fmt: skip


@click.command(help="Write a handout as PDF.")
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
@schedule_options
@language_option
def report(plan: Path, output: Path, handout: str, language: str | None, **wanted: Any) -> None:
    guarded(lambda: _write_report(plan, output, handout, language, wanted))


@click.command(help="Write a figure, for example F9, as PDF, SVG or PNG.")
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
    guarded(lambda: _write_figure(plan, name, output, language, wanted))


@click.command(hidden=True, help="Draw a figure that a window has laid out, into files as their endings say.")
@click.argument("drawing", type=file_name)
@click.option("-o", "--output", "outputs", type=file_name, multiple=True, required=True)
@click.option("--options", default="{}", help="PageOptions as JSON.")
def draw(drawing: Path, outputs: tuple[Path, ...], options: str) -> None:
    guarded(lambda: _draw(drawing, outputs, options))


def _write_report(plan: Path, output: Path, handout: str, code: str | None, wanted: Mapping[str, Any]) -> None:
    with closing(read(plan)) as store:
        offscreen()
        from soteplan.reports.registry import write_report

        language = language_of(store.state, code)
        options = _report_options(store, wanted, handout, language)
        write_report(store.state, language, handout, output, options=options, told=_tell_page)


def _tell_page(page: int) -> None:
    tell_program(page=page)


def _report_options(store: Store, wanted: Mapping[str, Any], handout: str, language: Language) -> Options:
    """Days may be written as in the window: 1.3.2021, 3/2021, Q2/2021."""
    from soteplan.domain.dates import parse_date
    from soteplan.domain.s_curve import actual_curve
    from soteplan.reports.options import Options

    today = datetime.now().astimezone().date().isoformat()
    start, end = (
        parse_date(wanted[name], today=today, end=name == "end") if wanted[name] else "" for name in ("start", "end")
    )
    then, then_name = then_wanted(store, language, wanted)
    columns = tuple(filter(None, (name.strip() for name in wanted["columns"].split(","))))
    past = tuple(actual_curve(store.state, store.history())) if handout in ("plan", "schedule") else ()
    return Options(
        wanted["paper"] or "", wanted["pages"] or 0, start, end, then, then_name, columns, past,
        _period(wanted["period"], today), wanted["grant"], wanted["colour"], wanted["dates"], wanted["group"],
        view_wanted(store.state, wanted, today), wanted["critical"],
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


def _draw(drawing: Path, outputs: tuple[Path, ...], options: str) -> None:
    offscreen()
    from soteplan.figures.drawing import loads
    from soteplan.rendering.export import PageOptions, save_figure
    from soteplan.store.faults import READING, about, refusing

    with refusing(drawing, READING, "not_readable"), about(drawing):
        figure = loads(drawing.read_bytes().decode("utf-8", "replace"))
    for output in outputs:
        save_figure(figure, output, options=PageOptions(**json.loads(options)))


def _write_figure(plan: Path, name: str, output: Path, code: str | None, wanted: Mapping[str, str | None]) -> None:
    with closing(read(plan)) as store:
        offscreen()
        from soteplan.rendering.export import THEMES, PageOptions, write_figure

        options = PageOptions(wanted["page"] or FIT, wanted["orientation"] or "", sheet=wanted["sheets"] or SHEETS[0])
        palette, layout = THEMES[wanted["theme"] or "print"], wanted["layout"] or ""
        language = language_of(store.state, code)
        fitted = write_figure(store.state, language, name, output, options=options, layout=layout, palette=palette)
    if fitted not in ("", *SHEETS):
        size = "no paper is" if fitted == WHOLE else f"only {fitted.upper()} is"
        print(f"soteplan: {size} large enough to read {name}. A poster over sheets: --page poster-N", file=sys.stderr)
