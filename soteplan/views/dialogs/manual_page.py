"""A page of the manual set in the look: type, space and colour on what Markdown says."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QBrush, QFont, QTextBlock, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextTable
from PySide6.QtWidgets import QTextBrowser, QTextEdit

from soteplan.views.look import Look

HEADINGS = {1: ("title", 0, 12), 2: ("section", 20, 6), 3: ("strong", 12, 4)}  # style, space above, space under
LINE_HEIGHT = 140  # per cent
MARGIN = 24  # px


def show(browser: QTextBrowser, look: Look, text: str) -> None:
    document = browser.document()
    document.setDocumentMargin(look.px(MARGIN))
    document.setDefaultFont(look.font())
    browser.setMarkdown(text)
    for table in _tables(browser):
        _set_table(table, look)
    for block in _blocks(browser):
        _set_block(block, look)
    browser.moveCursor(QTextCursor.MoveOperation.Start)


def mark_words(browser: QTextBrowser, look: Look, words: list[str]) -> None:
    """Light up the words where they stand on the page, and go to the first."""
    marks: list[QTextEdit.ExtraSelection] = []
    for word in words:
        cursor = browser.document().find(word)
        while not cursor.isNull():
            mark = QTextEdit.ExtraSelection()
            mark.cursor = cursor
            mark.format.setBackground(look.colour("watch_tint"))
            marks.append(mark)
            cursor = browser.document().find(word, cursor)
    browser.setExtraSelections(marks)
    if marks:
        browser.setTextCursor(_at(min(marks, key=lambda mark: mark.cursor.position()).cursor))
        browser.ensureCursorVisible()


def _at(cursor: QTextCursor) -> QTextCursor:
    place = QTextCursor(cursor)
    place.setPosition(cursor.selectionStart())
    return place


def _blocks(browser: QTextBrowser) -> Iterator[QTextBlock]:
    block = browser.document().begin()
    while block.isValid():
        yield block
        block = block.next()


def _tables(browser: QTextBrowser) -> list[QTextTable]:
    return [frame for frame in browser.document().rootFrame().childFrames() if isinstance(frame, QTextTable)]


def _set_block(block: QTextBlock, look: Look) -> None:
    cursor = QTextCursor(block)
    cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
    form = block.blockFormat()
    level = form.headingLevel()
    if level in HEADINGS:
        style, above, under = HEADINGS[level]
        _set_font(block, look.font(style))
        form.setTopMargin(look.px(above))
        form.setBottomMargin(look.px(under))
    else:
        _set_runs(block, look)
        form.setLineHeight(LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        is_close = block.textList() is not None or cursor.currentTable() is not None
        form.setBottomMargin(look.px(4 if is_close else 8))
    QTextCursor(block).setBlockFormat(form)


def _set_font(block: QTextBlock, font: QFont) -> None:
    cursor = QTextCursor(block)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    form = QTextCharFormat()
    form.setFont(font)
    cursor.setCharFormat(form)


def _set_runs(block: QTextBlock, look: Look) -> None:
    """Bold in our semibold face; keys and commands in code on a tint, in the text's own face."""
    runs = []
    places = block.begin()
    while not places.atEnd():
        runs.append(places.fragment())
        places += 1
    for run in runs:
        form = QTextCharFormat()
        is_code, is_bold = run.charFormat().fontFixedPitch(), run.charFormat().fontWeight() > QFont.Weight.Normal
        form.setFont(look.font("strong" if is_bold else "body"))
        form.setFontFixedPitch(False)
        if is_code:
            form.setBackground(look.colour("frame"))
        if run.charFormat().isAnchor():
            form.setForeground(look.colour("accent"))
        cursor = QTextCursor(block)
        cursor.setPosition(run.position())
        cursor.setPosition(run.position() + run.length(), QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(form)


def _set_table(table: QTextTable, look: Look) -> None:
    form = table.format()
    form.setBorder(0)
    form.setCellPadding(look.px(4))
    form.setCellSpacing(0)
    form.setTopMargin(look.px(4))
    form.setBottomMargin(look.px(12))
    table.setFormat(form)
    line = QBrush(look.colour("line"))
    for row in range(table.rows()):
        for column in range(table.columns()):
            cell = table.cellAt(row, column)
            cell_form = cell.format().toTableCellFormat()
            cell_form.setBottomBorder(1)
            cell_form.setBottomBorderBrush(line)
            cell_form.setBottomBorderStyle(form.borderStyle().BorderStyle_Solid)
            if row == 0:
                cell_form.setBackground(look.colour("frame"))
            cell.setFormat(cell_form)
