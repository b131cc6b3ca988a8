"""The figures' words in the languages of the program."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from soteplan.domain.budget_sums import ALL
from soteplan.domain.risk_scale import LEVELS
from soteplan.figures.registry import FIGURES
from soteplan.rendering.labels import WORDS, LanguageLabels
from soteplan.rendering.meter import QtMeter
from soteplan.texts.language import Language
from tests.domain.plans import example

FIGURES_FOLDER = Path(__file__).resolve().parents[2] / "soteplan" / "figures"


def asked_for() -> Iterator[str]:
    for path in FIGURES_FOLDER.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "word":
                yield from (str(a.value) for a in node.args if isinstance(a, ast.Constant))


def test_every_word_that_a_figure_asks_for_is_there() -> None:
    assert set(asked_for()) - set(WORDS) == set()
    assert set(LEVELS) <= set(WORDS)
    assert ALL not in WORDS


@pytest.mark.parametrize("code", ["fi", "sv", "en"])
@pytest.mark.parametrize("name", FIGURES)
def test_every_figure_can_be_drawn_in_every_language(name: str, code: str, qapp: object) -> None:
    assert FIGURES[name].draw(example(), LanguageLabels(Language(code)), QtMeter()).title


def test_values_are_written_as_the_language_does() -> None:
    labels = LanguageLabels(Language("fi"))
    assert labels.date("2020-11-15") == "15.11.2020"
    assert labels.money(27_140_000) == "271\u00a0400"
    assert labels.millions(610_000_000) == "6,1\u00a0M€"
    assert labels.percent(1500) == "15\u00a0%"
    assert labels.month("2020-11-01") == "marraskuu 2020"
    assert labels.month_name(11) == "marras"
    assert labels.number(12.5) == "12,5"
    assert labels.word("week", number=9).endswith("9")
