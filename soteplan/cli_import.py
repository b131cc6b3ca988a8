"""The command that makes a plan of a file of another kind."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from soteplan.cli_commands import publish, tell_lost
from soteplan.cli_common import file_name, guarded, tell_program
from soteplan.domain.errors import Refusal

if TYPE_CHECKING:
    from soteplan.domain.remarks import Remark


@click.command("import", help="Make a plan of JSON, of Microsoft Project's XML, or of a table of tasks (XLSX, CSV).")
@click.argument("source", type=file_name)
@click.option("-o", "--output", type=file_name, required=True, help="The plan to write.")
@click.option("--partly", is_flag=True, help="Take in the rest of a file in which some cells cannot be read.")
def import_(source: Path, output: Path, *, partly: bool) -> None:
    guarded(lambda: _import(source, output, partly=partly))


def _import(source: Path, output: Path, *, partly: bool) -> None:
    """Cells that cannot be read are told one by one; the rest makes a plan only where that is asked for."""
    from soteplan import interchange

    taken = interchange.read(source)
    if output.exists() and output.samefile(source):
        raise Refusal("output_is_source", path=str(output))
    if not tell_program(remarks=[remark._asdict() for remark in taken.remarks]):
        _tell_remarks(taken.remarks)
    if taken.remarks and not partly:
        raise Refusal("import_partly", count=len(taken.remarks))
    publish(taken.rows, output)
    if not tell_program(lost=taken.lost):
        tell_lost("Not taken along from the file:", taken.lost)


def _tell_remarks(told: Sequence[Remark]) -> None:
    from soteplan.texts import remarks
    from soteplan.texts.language import Language

    if told:
        lines = remarks.lines(Language("en"), told)
        click.echo("\n".join(["Cells that cannot be read as they stand:", *(f"- {line}" for line in lines)]), err=True)
