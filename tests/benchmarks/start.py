"""From the start of the process to the first painted window, each in a process of its own."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import tempfile
import time
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
# Ends the process at the end of the first paint: what comes later is not what the user waits for.
UNTIL_PAINTED = """
import os
from PySide6.QtCore import QEvent, QObject, QTimer
class Ender(QObject):
    def eventFilter(self, watched, event):
        if watched is window and event.type() is QEvent.Type.Paint:
            QTimer.singleShot(0, lambda: os._exit(0))
        return False
ender = Ender()
window.installEventFilter(ender)
window.resize(1366, 768)
window.show()
app.exec()
"""


def bare() -> Measure:
    return _measure(BARE)


def ours(plan: Path | None = None, tab: str = "") -> Measure:
    return _measure(OURS + (TAB.format(tab=tab) if tab else ""), *([str(plan)] if plan else []))


def _measure(code: str, *arguments: str) -> Measure:
    def measure() -> Cost:
        with tempfile.TemporaryDirectory() as home:
            environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": home, "XDG_DATA_HOME": home,
                           "XDG_CONFIG_HOME": home}  # fmt: skip
            wall = time.perf_counter()
            process = subprocess.Popen([sys.executable, "-c", code + UNTIL_PAINTED, *arguments], env=environment)
            _, status, usage = os.wait4(process.pid, 0)
            elapsed = time.perf_counter() - wall
        if status:
            raise RuntimeError(f"the measured process failed: {status}")
        return _cost(usage, elapsed)

    return measure


def _cost(usage: resource.struct_rusage, wall: float) -> Cost:
    return Cost(usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss)
