"""A window of the program on a plan, kept alive as long as the measuring."""

from __future__ import annotations

from pathlib import Path
from typing import Any

_kept: list[object] = []


def window(plan: Path, tab: str) -> Any:
    from soteplan.app import Program

    program = Program(language="fi", theme="light", zoom=1.0)
    _kept.append(program)
    window: Any = program.open_path(plan)
    window.resize(1366, 768)
    window.show()
    window.open_tab(tab)
    program.settle()
    return window
