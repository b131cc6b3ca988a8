"""LibreOffice without a window, where it is installed."""

from __future__ import annotations

import re
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest

SOFFICE = shutil.which("soffice") or shutil.which("libreoffice") or ""
needs_office = pytest.mark.skipif(not SOFFICE, reason="LibreOffice is not installed")
_ALWAYS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse">
<value>0</value></prop></item></oor:items>"""


def through_office(data: bytes, folder: Path) -> bytes:
    """The workbook as LibreOffice opens it, calculates every formula anew, and saves it."""
    profile, out = folder / "profile", folder / "out"
    (profile / "user").mkdir(parents=True)
    (profile / "user" / "registrymodifications.xcu").write_text(_ALWAYS, encoding="utf-8")
    (folder / "book.xlsx").write_bytes(data)
    command = [
        SOFFICE, f"-env:UserInstallation={profile.as_uri()}", "--headless", "--convert-to",
        "xlsx:Calc MS Excel 2007 XML", "--outdir", str(out), str(folder / "book.xlsx"),
    ]  # fmt: skip
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    return (out / "book.xlsx").read_bytes()


def without_results(data: bytes, folder: Path) -> bytes:
    """The same workbook with a wrong result beside every formula, so that only calculating finds the right ones."""
    (folder / "in.xlsx").write_bytes(data)
    with zipfile.ZipFile(folder / "in.xlsx") as old, zipfile.ZipFile(folder / "bare.xlsx", "w") as new:
        for item in old.infolist():
            part = old.read(item)
            if item.filename.startswith("xl/worksheets/sheet"):
                part = re.sub(rb"(</f>)<v>[^<]*</v>", rb"\1<v>77</v>", part)
            new.writestr(item, part)
    return (folder / "bare.xlsx").read_bytes()
