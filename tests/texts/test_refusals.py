"""Every refusal that the program can raise has a sentence."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from soteplan.store.faults import CREATING, READING, WRITING
from soteplan.store.outputs import OUTPUT
from soteplan.texts.refusals import SENTENCES

PACKAGE = Path(__file__).resolve().parents[2] / "soteplan"


def _raised() -> Iterator[str]:
    for path in PACKAGE.rglob("*.py"):
        code = path.read_text(encoding="utf-8")
        for node in ast.walk(ast.parse(code if "Refusal(" in code else "")):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Refusal" and node.args:
                yield from _strings(node.args[0])


def _strings(expression: ast.expr) -> Iterator[str]:
    for leaf in ast.walk(expression):
        if isinstance(leaf, ast.Constant) and isinstance(leaf.value, str):
            yield leaf.value


def test_every_code_in_the_program_has_a_sentence() -> None:
    codes = {*_raised(), *WRITING.values(), *CREATING.values(), *READING.values(), *OUTPUT.values()}
    assert sorted(codes - set(SENTENCES)) == []
