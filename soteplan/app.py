"""Composition root: builds a program out of settings, language, look, sessions and windows, and wires them."""

from __future__ import annotations

from soteplan.starting import started  # first: all that is imported after it is imported cheaper

# isort: split

import sys
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QLibraryInfo,
    QLocale,
    QMessageLogContext,
    QSettings,
    QTimer,
    QtMsgType,
    QTranslator,
    qInstallMessageHandler,
)
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from soteplan.assets import resource_path
from soteplan.document import Document
from soteplan.domain.errors import Refusal
from soteplan.store.faults import refusing
from soteplan.store.outputs import OTHER, OUTPUT
from soteplan.store.session import Session
from soteplan.texts.language import Language, system_language
from soteplan.views.look import Look
from soteplan.views.main_window import MainWindow
from soteplan.views.workspace import Workspace

RECENT = 8
ARGUMENTS = ["soteplan", "-style", "fusion"]  # a style set later would load Qt's style classes into Python


class Program:
    """The running program: one QApplication, and a window for each open plan."""

    def __init__(self, *, language: str = "", theme: str = "", zoom: float = 0) -> None:
        self.qt = _application()
        self.settings = QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "Soteplan", "soteplan")
        self.language = Language(language or self._stored("language", system_language()))
        self._install_language()
        self.look = Look(theme or self._stored("theme", "light"), zoom or float(self._stored("zoom", "1.0")))
        self.look.apply()
        self.windows: list[MainWindow] = []
        self._hook_errors()
        QTimer.singleShot(0, started)

    # opening

    def open_session(self, session: Session) -> MainWindow:
        """Show a plan in a window of its own."""
        document = Document(session)
        workspace = Workspace(document, self.language, Look(beside=self.look))
        window = MainWindow(workspace, self)
        document.setParent(window)
        workspace.setParent(window)
        self.windows.append(window)
        if session.path:
            self._remember(session.path)
        return window

    def open_path(self, path: Path) -> MainWindow:
        """Open a plan; a Refusal is for the caller."""
        return self.open_session(Session.open(path))

    def new(self, window: MainWindow | None = None) -> MainWindow:
        return self._placed(self.open_session(Session.new(language=self.language.code)), window)

    def open_example(self, window: MainWindow, name: str) -> None:
        self._placed(self.open_session(example_session(name, self.language.code)), window)
        if window.document.session.path is None and not window.document.session.unpublished:
            window.close()

    def ask_open(self, window: MainWindow) -> None:
        from soteplan.views import files

        path = files.ask_open(window)
        if path:
            self.try_open(window, path)

    def try_open(self, window: MainWindow, path: Path) -> None:
        """Open a plan in its own window, or say why it cannot be and offer its newest backup."""
        from soteplan.views import files

        try:
            self._placed(self.open_path(path), window)
        except Refusal as refusal:
            files.tell_not_opened(window, self, path, refusal)

    def ask_save_as(self, window: MainWindow) -> bool:
        from soteplan.views import files

        path = files.ask_save(window)
        if path and window.document.publish_as(str(path)):
            self._remember(path)
            return True
        return False

    def ask_export(self, window: MainWindow) -> None:
        from soteplan.views import files

        files.export_plan(window)

    def ask_import(self, window: MainWindow) -> None:
        from soteplan.views import files

        session = files.import_plan(window)
        if session:
            self._placed(self.open_session(session), window)

    def recent(self) -> list[str]:
        return [path for path in self._stored("recent", "").split("\n") if path]

    def fill_recent(self, window: MainWindow, menu: Any) -> None:
        """The plans opened last, at the end of the file menu."""
        paths = self.recent()
        if paths:
            menu.addSeparator()
        for path in paths:
            action = menu.addAction(Path(path).name.replace("&", "&&"))
            action.setToolTip(path)
            action.triggered.connect(lambda _=False, path=path: self.try_open(window, Path(path)))

    # settings

    def set_language(self, window: MainWindow, code: str) -> Language:
        self.settings.setValue("language", code)
        self._remove_language()
        self.language = Language(code)
        self._install_language()
        for other in self.windows:
            if other is not window:
                other.workspace.language = self.language
                QTimer.singleShot(0, other, other.lay_out_again)
        return self.language

    # closing

    def may_close(self, window: MainWindow) -> bool:
        """Bring the file up to date; ask only where there is none or it cannot be written."""
        from soteplan.views import files, leaving

        leaving.finish_typing(window)
        document = window.document
        if document.publish():
            document.close()
            return True
        answer = files.ask_before_closing(window)
        if answer == "save":
            return self.ask_save_as(window) and self.may_close(window)
        if answer in ("keep", "discard"):
            document.close(discard=answer == "discard")
            return True
        return False

    def closed(self, window: MainWindow) -> None:
        self.settings.setValue("theme", self.look.theme)
        self.settings.setValue("zoom", str(self.look.zoom))
        if window in self.windows:
            self.windows.remove(window)

    def quit(self) -> None:
        for window in list(self.windows):
            window.close()

    def settle(self) -> None:
        """Let everything that was put off for later happen now."""
        for _ in range(5):
            self.qt.processEvents()
            self.qt.sendPostedEvents()

    # within

    def _placed(self, window: MainWindow, beside: MainWindow | None = None) -> MainWindow:
        if beside is not None:
            window.resize(beside.size())
        window.show()
        return window

    def _stored(self, name: str, default: str) -> str:
        return str(self.settings.value(name, default, type=str))

    def _remember(self, path: Path) -> None:
        paths = [str(path), *(other for other in self.recent() if other != str(path))]
        self.settings.setValue("recent", "\n".join(paths[:RECENT]))

    def _install_language(self) -> None:
        QLocale.setDefault(self.language.locale)
        self._qt_words = QTranslator()
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if self.language.code != "en" and self._qt_words.load(f"qtbase_{self.language.code}", folder):
            self.qt.installTranslator(self._qt_words)
        self.qt.installTranslator(self.language.translator)

    def _remove_language(self) -> None:
        self.qt.removeTranslator(self._qt_words)
        self.qt.removeTranslator(self.language.translator)

    def _hook_errors(self) -> None:
        """An error in the program is told in one sentence, and what was typed is safe in the working copy."""
        before = sys.excepthook

        def hook(kind: type[BaseException], error: BaseException, trace: Any) -> None:
            before(kind, error, trace)
            for window in self.windows:
                window.tell_fault("".join(traceback.format_exception_only(kind, error)).strip())

        sys.excepthook = hook


def example_session(name: str, language: str) -> Session:
    """An unsaved copy of a shipped example, in English where the language has none."""
    path = resource_path("examples", f"{name}.{language}.json")
    if not path.exists():
        path = resource_path("examples", f"{name}.en.json")
    return Session.from_json(path.read_text(encoding="utf-8"))


def _application() -> QApplication:
    qt = QApplication.instance() or QApplication(ARGUMENTS)
    assert isinstance(qt, QApplication)
    qt.setApplicationName("soteplan")
    qt.setApplicationDisplayName("Soteplan")
    qt.setDesktopFileName("soteplan")
    qt.setWindowIcon(QIcon(str(resource_path("icons", "soteplan.svg"))))
    return qt


def run_window(path: Path | None) -> int:
    """Open the program on a plan, or on a new one; gives the exit code."""
    program = Program()
    try:
        window = program.open_path(path) if path else program.new()
    except Refusal as refusal:
        from soteplan.texts import refusals

        print(refusals.sentence(program.language, refusal), file=sys.stderr)
        return 1
    window.resize(1366, 768)
    window.show()
    QTimer.singleShot(0, window, lambda: _offer_leftovers(program, window))
    return program.qt.exec()


def _offer_leftovers(program: Program, window: MainWindow) -> None:
    leftovers = Session.recoverable()
    if leftovers:
        from soteplan.views import files

        files.offer_leftovers(window, program, leftovers)


def take_pictures(path: Path, folder: Path, *, language: str, size: tuple[int, int], theme: str) -> list[Path]:
    """A picture of every tab of a plan, as files; the plan itself is not touched. Raises Refusal."""
    with refusing(folder, OUTPUT, OTHER):
        folder.mkdir(parents=True, exist_ok=True)
    with _hushed():
        program = Program(language=language, theme=theme, zoom=1.0)
        window = program.open_path(path)
        try:
            window.resize(*size)
            window.show()
            return list(_pictures(program, window, folder))
        finally:
            window.close()


def _pictures(program: Program, window: MainWindow, folder: Path) -> Iterator[Path]:
    from soteplan.views.tabs import TABS

    for number, entry in enumerate(TABS, 1):
        window.open_tab(entry.key)
        window.status_line.run_check()
        for view in window.tab.views() or [""]:
            window.tab.show_view(view)
            program.settle()
            picture = folder / f"{'-'.join(filter(None, (str(number), entry.key, view)))}.png"
            if not window.grab().save(str(picture)):
                raise Refusal(OTHER, path=str(picture))
            yield picture


@contextmanager
def _hushed() -> Iterator[None]:
    """Without what the offscreen platform says of every window that has a least size."""

    def tell(kind: QtMsgType, context: QMessageLogContext, message: str | None) -> None:
        if before is None and "propagateSizeHints" not in (message or ""):
            print(message, file=sys.stderr)
        elif before is not None:
            before(kind, context, message)

    before: Any = qInstallMessageHandler(tell)
    try:
        yield
    finally:
        qInstallMessageHandler(before)
