"""The command that shares a plan without personal data."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from soteplan.cli_common import file_name, guarded
from soteplan.domain.errors import Refusal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from soteplan.domain.personal_survey import Survey
    from soteplan.store.sharing_files import PlanToShare
    from soteplan.texts.language import Language


@click.command(help="Share a plan without personal data: write a copy in which no person is left, history and all.")
@click.argument("plan", type=file_name)
@click.option("-o", "--output", type=file_name, default=None, help="The copy to write; without it only a preview.")
@click.option("--in-place", is_flag=True, help="Clean the plan itself.")
@click.option("--backups", is_flag=True, help="With --in-place: its backups on this computer too.")
@click.option("--keep", multiple=True, metavar="WORD", help="A word of a name that stays where it stands alone.")
@click.option("--remove", multiple=True, metavar="WORD", help="A word of a name that would stay by itself.")
def share(
    plan: Path, output: Path | None, *, in_place: bool, backups: bool, keep: tuple[str, ...], remove: tuple[str, ...]
) -> None:
    if output is not None and in_place:
        raise click.UsageError("give either --output or --in-place")
    if backups and not in_place:
        raise click.UsageError("--backups goes with --in-place")
    guarded(lambda: _share(plan, output, keep, remove, in_place=in_place, backups=backups))


def _share(
    path: Path, output: Path | None, keep: tuple[str, ...], remove: tuple[str, ...], *, in_place: bool, backups: bool
) -> None:
    """What goes is told first, and what was done last."""
    from soteplan.store.sharing_files import PlanToShare
    from soteplan.texts import sharing
    from soteplan.texts.language import Language

    language = Language("en")
    plan = PlanToShare.read(path, sharing.stand_ins)
    left = _left(plan.plan.survey, keep, remove)
    click.echo("\n".join(_preview(language, plan, left)))
    if in_place:
        click.echo("\n".join(sharing.outcome(language, plan.clear(left, backups=backups))))
    elif output is not None:
        click.echo(f"Written: {plan.write_copy(output, left)}")


def _left(survey: Survey, keep: tuple[str, ...], remove: tuple[str, ...]) -> frozenset[str]:
    """The words that stay: those that would by themselves, with those kept and without those removed."""
    return (survey.left | _forms(survey, keep)) - _forms(survey, remove)


def _forms(survey: Survey, words: tuple[str, ...]) -> frozenset[str]:
    unknown = [word for word in words if not survey.forms_of(word)]
    if unknown:
        raise Refusal("share_no_such_word", value=unknown[0])
    return frozenset(form for word in words for form in survey.forms_of(word))


def _preview(language: Language, plan: PlanToShare, left: frozenset[str]) -> Iterator[str]:
    from soteplan.store.sharing_files import versions_beside
    from soteplan.texts import sharing

    yield from sharing.summary(language, plan.plan.survey, left)
    yield from sharing.word_lines(language, plan.plan.survey, left)
    beside = [path.name for path in versions_beside(plan.document)]
    is_open, unsaved = plan.is_open_elsewhere, len(plan.unsaved)
    yield from sharing.around(language, len(plan.backups), beside, is_open=is_open, unsaved=unsaved)
