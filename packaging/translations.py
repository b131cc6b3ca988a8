"""Gathers the texts of the program into the .ts files and compiles them: `make translations`.

Texts stand in the code as `text("Context", "Source")`, `count("Context", "%n thing(s)", n)` and
`mark("Context", "Source")`, in the entity declarations as labels, and in the forms under ui/. Qt's own lupdate cannot
see the declarations, so this walks the syntax tree itself; Linguist opens the files it writes.
"""

from __future__ import annotations

import ast
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import PySide6

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = {"fi": "fi_FI", "sv": "sv_FI"}
CALLS = {"text", "count", "mark"}
FORMS = 2  # singular and plural in both languages


class Message(NamedTuple):
    context: str
    source: str
    counted: bool = False


def gathered() -> list[Message]:
    """Every text once, sorted by context and source."""
    found = {*in_code(), *in_declarations(), *in_forms()}
    return sorted(found)


def in_code() -> Iterator[Message]:
    for path in sorted((ROOT / "soteplan").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and _name(node.func) in CALLS and len(node.args) >= 2:
                context, source = (_literal(argument) for argument in node.args[:2])
                if context and source:
                    yield Message(context, source, _name(node.func) == "count" or "%n" in source)


def in_declarations() -> Iterator[Message]:
    sys.path.insert(0, str(ROOT))
    from soteplan.domain.entities import ENTITIES

    for spec in ENTITIES.values():
        yield Message("entity", spec.label)
        yield Message("entity", spec.plural)
        for field in spec.fields:
            if field.kind not in ("key", "order"):
                yield Message("field", field.label)
            yield from (Message("choice", label) for label in field.choices.values())


def in_forms() -> Iterator[Message]:
    for path in sorted((ROOT / "ui").glob("*.ui")):
        tree = ET.parse(path)
        context = tree.findtext("class") or path.stem
        for string in tree.iter("string"):
            if string.text and string.text.strip() and string.get("notr") != "true":
                yield Message(context, string.text)


def _name(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _literal(argument: ast.expr) -> str:
    return argument.value if isinstance(argument, ast.Constant) and isinstance(argument.value, str) else ""


def known(path: Path) -> dict[tuple[str, str], list[str]]:
    """The translations a file holds: one text, or one for each plural form."""
    if not path.exists():
        return {}
    translations = {}
    for context in ET.parse(path).iter("context"):
        for message in context.iter("message"):
            node = message.find("translation")
            if node is not None and node.get("type") != "unfinished":
                forms = [form.text or "" for form in node.iter("numerusform")] or [node.text or ""]
                translations[context.findtext("name", ""), message.findtext("source", "")] = forms
    return translations


def written(messages: list[Message], translations: dict[tuple[str, str], list[str]], locale: str) -> str:
    root = ET.Element("TS", version="2.1", language=locale, sourcelanguage="en_GB")
    context: ET.Element | None = None
    name = ""
    for message in messages:
        if context is None or message.context != name:
            name = message.context
            context = ET.SubElement(root, "context")
            ET.SubElement(context, "name").text = name
        _add(context, message, translations.get((message.context, message.source), []))
    ET.indent(root, " ")
    return '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n' + ET.tostring(root, encoding="unicode") + "\n"


def _add(context: ET.Element, message: Message, forms: list[str]) -> None:
    node = ET.SubElement(context, "message", {"numerus": "yes"} if message.counted else {})
    ET.SubElement(node, "source").text = message.source
    finished = bool(forms) and all(forms)
    translation = ET.SubElement(node, "translation", {} if finished else {"type": "unfinished"})
    if message.counted:
        for form in (forms + [""] * FORMS)[:FORMS]:
            ET.SubElement(translation, "numerusform").text = form
    else:
        translation.text = forms[0] if forms else ""


def compile_all(folder: Path = FOLDER) -> None:
    suffix = ".exe" if sys.platform == "win32" else ""
    tool = Path(PySide6.__file__).parent / f"lrelease{suffix}"
    for code in LANGUAGES:
        source = FOLDER / f"soteplan_{code}.ts"
        subprocess.run([tool, "-silent", source, "-qm", folder / f"soteplan_{code}.qm"], check=True)


def main() -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    messages = gathered()
    for code, locale in LANGUAGES.items():
        path = FOLDER / f"soteplan_{code}.ts"
        translations = known(path)
        path.write_text(written(messages, translations, locale), encoding="utf-8", newline="\n")
        missing = [m for m in messages if (m.context, m.source) not in translations]
        print(f"{path.relative_to(ROOT)}: {len(messages)} texts, {len(missing)} to translate")
    compile_all()


if __name__ == "__main__":
    main()
