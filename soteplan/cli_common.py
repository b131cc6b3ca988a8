"""What the commands of the command line have in common: reading a plan, languages, and saying what is refused."""

from __future__ import annotations

import errno
import json
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from soteplan.domain.errors import Refusal

if TYPE_CHECKING:
    from soteplan.domain.state import PlanState
    from soteplan.store.store import Store
    from soteplan.texts.language import Language

LANGUAGES = ("fi", "sv", "en")


class FileName(click.ParamType[Path]):
    """A path; an empty one is a slip, not the current folder."""

    name = "path"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Path:
        if not str(value).strip():
            self.fail("it is empty", param, ctx)
        return Path(value)


file_name = FileName()
language_option = click.option("--language", type=click.Choice(LANGUAGES), default=None, help="Language of the result.")


def guarded(act: Callable[[], int | None]) -> None:
    """Run a command; what it refuses goes to stderr as a sentence, in English like all of the command line."""
    from soteplan.texts import refusals
    from soteplan.texts.language import Language

    _make_printable()
    try:
        code = act()
        sys.stdout.flush()
    except Refusal as refusal:
        if not tell_program(refused=refusal.code, values=refusal.values):
            print(f"soteplan: {refusals.sentence(Language('en'), refusal)}", file=sys.stderr)
        code = 1
    except OSError as error:
        code = _stop_printing(error)
    sys.exit(code or 0)


def tell_program(**told: object) -> bool:
    """Tell the program that runs this one something, as a line of JSON; False where a person reads (see --json)."""
    context = click.get_current_context(silent=True)
    if context is None or not context.find_root().params.get("as_json"):
        return False
    print(json.dumps(told, default=str), flush=True)
    return True


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


def read(plan: Path) -> Store:
    """A plan to be read, in memory: neither the file nor its folder is touched."""
    from soteplan.store.reading import read_plan

    return read_plan(plan)


def language_of(state: PlanState, code: str | None) -> Language:
    from soteplan.texts.language import Language

    return Language(code or state.plan.language)


def offscreen() -> None:
    """Drawing needs a QGuiApplication but no display."""
    from PySide6.QtGui import QGuiApplication

    if sys.platform.startswith("linux") and not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if QGuiApplication.instance() is None:
        _kept.append(QGuiApplication(["soteplan"]))


_kept: list[object] = []  # Qt's application object must outlive the call that made it
