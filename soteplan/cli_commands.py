"""The commands of the command line, and what they print."""

from __future__ import annotations

import json
import os
from collections import Counter
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import click

from soteplan import __version__
from soteplan.assets import resource_path
from soteplan.cli_common import file_name, guarded, language_of, language_option, read, tell_program
from soteplan.domain.errors import Refusal

if TYPE_CHECKING:
    from soteplan.domain.plan_json import Rows

EXAMPLES = sorted({path.name.split(".")[0] for path in resource_path("examples").glob("*.json")})


@click.group(help="Plans of public health and social care change programmes. `soteplan [PLAN]` opens the window.")
@click.version_option(__version__, prog_name="soteplan")
@click.option("--json", "as_json", is_flag=True, help="Tell what goes on and what is refused as lines of JSON.")
def commands(*, as_json: bool) -> None: ...


@commands.command(help="Write an example plan.")
@click.argument("name", type=click.Choice(EXAMPLES))
@click.option("-o", "--output", type=file_name, required=True, help="The plan to write.")
@language_option
def example(name: str, output: Path, language: str | None) -> None:
    guarded(lambda: _write_example(name, output, language))


@commands.command(help="Check a plan; exit code 0 unless there are errors.")
@click.argument("plan", type=file_name)
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", help="Form of the findings.")
@language_option
def check(plan: Path, form: str, language: str | None) -> None:
    guarded(lambda: _print_findings(plan, form, language))


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
    guarded(lambda: _export(plan, output, what, language))


@commands.command("history", help="List the change sets, newest first.")
@click.argument("plan", type=file_name)
@language_option
def history_(plan: Path, language: str | None) -> None:
    guarded(lambda: _print_history(plan, language))


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
    guarded(lambda: _take_pictures(plan, folder, language, wanted, theme))


def _write_example(name: str, output: Path, code: str | None) -> None:
    """In the language that was asked for, else in the one the window opens in, or English."""
    from soteplan.domain.plan_json import import_plan

    language = code or _own_language(name)
    path = resource_path("examples", f"{name}.{language}.json")
    if not path.exists():
        raise Refusal("not_found", path=f"{name} ({language})")
    publish(import_plan(path.read_text(encoding="utf-8")), output)


def _own_language(example: str) -> str:
    from soteplan.texts.language import system_language

    code = system_language()
    return code if resource_path("examples", f"{example}.{code}.json").exists() else "en"


def publish(rows: Rows, output: Path) -> None:
    """Write a new plan of whole rows."""
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

    with closing(read(plan)) as store:
        data, lost = interchange.exported(store, language_of(store.state, code), output, what)
    if not tell_program(lost=lost):
        tell_lost("Not in the file:", lost)
    write_output(output, data)


def tell_lost(heading: str, lost: Counter[str]) -> None:
    """What has no place in a file, on stderr."""
    from soteplan.texts import losses
    from soteplan.texts.language import Language

    told = losses.lines(Language("en"), lost)
    if told:
        click.echo("\n".join([heading, *(f"- {line}" for line in told)]), err=True)


def _print_findings(plan: Path, form: str, code: str | None) -> int:
    from soteplan.domain import checks
    from soteplan.texts import findings as words

    with closing(read(plan)) as store:
        found = checks.run(store.state)
        language = language_of(store.state, code or "en")
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

    with closing(read(plan)) as store:
        language = language_of(store.state, code or "en")
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
