"""What an empty page says stands in its middle, however wide the page."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from soteplan.views.empty import WIDTH, EmptyState
from soteplan.views.look import Look

SENTENCE = "This is where the questions of the target groups go, and what was answered to them. No names are asked for."


@pytest.mark.parametrize(("page", "sentence"), [(1400, WIDTH), (700, WIDTH), (300, None)])
def test_the_sentence_stands_over_its_button(qtbot: QtBot, page: int, sentence: int | None) -> None:
    empty = EmptyState(Look("light"), SENTENCE, "Write the first", lambda: None)
    qtbot.addWidget(empty)
    empty.resize(page, 500)
    with qtbot.waitExposed(empty):
        empty.show()
    told, button = empty.sentence.geometry(), empty.button.geometry()
    assert abs(told.center().x() - button.center().x()) <= 1
    assert told.width() == sentence if sentence else page * 0.8 < told.width() <= page
    assert told.bottom() < button.top()
