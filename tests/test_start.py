"""What must hold before the first window is painted."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
HEAVY = ("pyqtgraph", "numpy", "sqlite_utils", "reportlab", "openpyxl")
PAINTED = """
import sys
from pathlib import Path
from soteplan.app import Program
from PySide6.QtCore import QEvent, QObject

class Watcher(QObject):
    def eventFilter(self, watched, event):
        if watched is window and event.type() is QEvent.Type.Paint:
            print(*(name for name in {heavy} if name in sys.modules))
            program.qt.quit()
        return False

program = Program(language="fi")
window = program.open_path(Path(sys.argv[1])) if sys.argv[1:] else program.new()
watcher = Watcher()
window.installEventFilter(watcher)
window.show()
program.qt.exec()
"""


@pytest.mark.parametrize("with_plan", [False, True], ids=["empty", "example"])
def test_nothing_heavy_is_imported_when_the_window_is_first_painted(tmp_path: Path, with_plan: bool) -> None:
    arguments = []
    if with_plan:
        plan = tmp_path / "plan.soteplan"
        _run("-m", "soteplan", "example", "paijat-hame", "-o", str(plan))
        arguments.append(str(plan))
    assert _run("-c", PAINTED.format(heavy=HEAVY), *arguments).split() == []


def test_no_module_imports_everything_of_another() -> None:
    for path in sorted((ROOT / "soteplan").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom):
                assert all(alias.name != "*" for alias in node.names), path


def test_no_file_is_longer_than_can_be_read_at_once() -> None:
    lengths = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in (ROOT / "soteplan").rglob("*.py")}
    assert [(path.name, length) for path, length in lengths.items() if length > 400] == []


def _run(*arguments: str) -> str:
    done = subprocess.run([sys.executable, *arguments], capture_output=True, text=True, check=False, cwd=ROOT)
    assert done.returncode == 0, done.stderr
    return done.stdout
