"""The command line: the same functions as the window, without it.

Exit code 1 for a plan that cannot be used, 2 for a command that cannot be understood.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

COMMANDS = (
    "example",
    "report",
    "figure",
    "check",
    "export",
    "import",
    "import-ledger",
    "history",
    "share",
    "screenshot",
)
OWN = ("draw",)  # what a window asks of a process of its own


def main(arguments: list[str] | None = None) -> None:
    """Without a command the window opens; click and the commands are loaded only when there is one."""
    given = sys.argv[1:] if arguments is None else arguments
    if given and (given[0] in (*COMMANDS, *OWN) or given[0].startswith("-")):
        from soteplan.cli_commands import commands
        from soteplan.cli_import import import_
        from soteplan.cli_ledger import import_ledger
        from soteplan.cli_report import draw, figure, report
        from soteplan.cli_share import share

        for command in (draw, figure, import_, import_ledger, report, share):
            commands.add_command(command)
        commands(given, prog_name="soteplan")
    elif given and not given[0].strip():
        print("soteplan: the name of the plan is empty; see soteplan --help", file=sys.stderr)
        sys.exit(2)
    elif len(given) > 1:
        print(
            f"soteplan: there is no command {given[0]}, nor can several plans be given; see soteplan --help",
            file=sys.stderr,
        )
        sys.exit(2)
    elif not _has_display():
        print("soteplan: there is no display to open a window on; see soteplan --help for the rest", file=sys.stderr)
        sys.exit(2)
    else:
        from soteplan.app import run_window

        sys.exit(run_window(Path(given[0]) if given else None))


def _has_display() -> bool:
    """Qt would end the process; only Linux may lack one, and who names a platform of Qt's means another."""
    return sys.platform != "linux" or any(map(os.environ.get, ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")))
