"""From the start of the process to the first painted window, each in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from tests.benchmarks.pairs import Cost, Measure

BARE = """
import sys
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
window = QMainWindow()
"""
OURS = """
import sys
from pathlib import Path
from soteplan.app import Program
program = Program(language="fi")
app = program.qt
window = program.open_path(Path(sys.argv[1])) if sys.argv[1:] else program.new()
"""
TAB = """
window.open_tab("{tab}")
"""
# Ends the process once the window has painted itself and what `content` names: what comes later is not waited for.
UNTIL_PAINTED = """
import os
from PySide6.QtCore import QEvent, QObject, QTimer
content = {content}
class Ender(QObject):
    def eventFilter(self, watched, event):
        if event.type() is QEvent.Type.Paint and {ready}:
            unpainted.discard(watched)
            if not unpainted:
                QTimer.singleShot(0, end)
        return False
def end():
    peak = next(line.split()[1] for line in open("/proc/self/status") if line.startswith("VmHWM"))
    os.write(1, peak.encode())
    os._exit(0)
unpainted = {{window, *content}}
ender = Ender()
for widget in unpainted:
    widget.installEventFilter(ender)
window.resize(1366, 768)
window.show()
QTimer.singleShot(60_000, lambda: os._exit(1))  # something of the content is never painted
app.exec()
"""


@dataclass(frozen=True, slots=True)
class Content:
    """What of a tab must be painted before it counts as on screen, and when its paint counts."""

    widgets: str = "()"
    ready: str = "True"


CONTENT = {
    "": Content(),
    "overview": Content(
        "(*window.tab.page.numbers, *[pane.viewport() for pane, _ in window.tab.page.charts.values()"
        " if not pane.parentWidget().isHidden()])",  # another chart stands in its place
        "not window.tab._stale",
    ),
    "schedule": Content("(window.tab.outline.viewport(), window.tab.chart.viewport())"),
}


def bare() -> Measure:
    return _measure(BARE, Content())


def naming_qt() -> Measure:
    """A bare window that names the classes of Qt which ours names: each is made for Python when first asked for."""
    return _measure(BARE + "\n".join(_qt_names()), Content())


def _qt_names() -> list[str]:
    code = (
        OURS
        + """
import ast
files = {module.__file__ for name, module in sys.modules.items() if name.startswith("soteplan") and module.__file__}
for line in {ast.unparse(node) for file in files for node in ast.parse(Path(file).read_text()).body
             if isinstance(node, ast.ImportFrom) and node.module.startswith("PySide6")}:
    print(line)
os._exit(0)
"""
    )
    with tempfile.TemporaryDirectory() as home:
        done = subprocess.run(
            [sys.executable, "-c", "import os" + code],
            env=_environment(home),
            stdout=subprocess.PIPE,
            check=True,
            text=True,
        )
    return done.stdout.splitlines()


def ours(plan: Path | None = None, tab: str = "") -> Measure:
    code = OURS + (TAB.format(tab=tab) if tab else "")
    return _measure(code, CONTENT[tab], *([str(plan)] if plan else []))


def _measure(code: str, content: Content, *arguments: str) -> Measure:
    script = code + UNTIL_PAINTED.format(content=content.widgets, ready=content.ready)

    def measure() -> Cost:
        with tempfile.TemporaryDirectory() as home:
            wall = time.perf_counter()
            process = subprocess.Popen(
                [sys.executable, "-c", script, *arguments], env=_environment(home), stdout=subprocess.PIPE, text=True
            )
            assert process.stdout is not None
            with process.stdout as told:
                peak = told.read()
            _, status, usage = os.wait4(process.pid, 0)
            elapsed = time.perf_counter() - wall
        if status:
            raise RuntimeError(f"the measured process failed: {status}")
        return Cost(usage.ru_utime + usage.ru_stime, elapsed, float(peak))

    return measure


def _environment(home: str) -> dict[str, str]:
    """A home of its own, and compiled modules from the run before, as an installed program has them."""
    homes = dict.fromkeys(("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"), home)
    compiled = str(Path(os.environ["XDG_DATA_HOME"]) / "compiled")
    environment = {**os.environ, **homes, "QT_QPA_PLATFORM": "offscreen", "PYTHONPYCACHEPREFIX": compiled}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    return environment
