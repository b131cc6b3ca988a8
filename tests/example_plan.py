"""The shipped example plans, read as the plain JSON that they are."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from soteplan.domain.entities import ENTITIES, NOT_EXPORTED

EXAMPLES = Path(__file__).resolve().parents[1] / "resources" / "examples"
LANGUAGES = ("fi", "en")
NAMES = ("paijat-hame", "kanta-hame")
YEARS = (2020, 2021, 2022)
TABLES = sorted(set(ENTITIES) - NOT_EXPORTED)

Row = dict[str, Any]


@dataclass
class Example:
    """An example as read: rows by table, and by id."""

    text: str
    data: dict[str, Any]

    def rows(self, table: str, **where: object) -> list[Row]:
        return [r for r in self.data["tables"][table] if all(r[name] == value for name, value in where.items())]

    def codes(self, table: str) -> dict[str | None, str]:
        return {r["id"]: r["code"] for r in self.rows(table)}

    def goal_ids(self, tree: str, kind: str) -> dict[str, str]:
        return {r["id"]: r["code"] for r in self.rows("goal", tree=tree, kind=kind)}


def read(language: str, name: str = "paijat-hame") -> Example:
    text = (EXAMPLES / f"{name}.{language}.json").read_text(encoding="utf-8")
    return Example(text, json.loads(text))
