"""Ledgers as the programs of joint authorities export them, made for the tests."""

from __future__ import annotations

import io
from typing import Any

FINNISH = """Pääkirja;;;;;
Hanke: Tulevaisuuden sote-keskus;;;;;

Tositepvm;Tili;Tilin nimi;Kustannuspaikka;Selite;Summa (€)
4.1.2021;4000;Palkat;TPK1;Palkat tammikuu;12 500,00
31.1.2021;4340;Asiantuntijapalvelut;TPK2;Konsultointi;1.234,50
15.2.2021;4340;Asiantuntijapalvelut;TPK2;Hyvitys;(234,50)
28.2.2021;4470;Matkat;;Juna;89,9
Yhteensä;;;;;13 589,90
"""
SWEDISH = "Bokföringsdatum\tKonto\tKostnadsställe\tBeskrivning\tBelopp\n2021-03-01\t4000\tTPK1\tLöner\t-100,50\n"
ENGLISH = 'Posting Date,G/L Account,Description,Amount\n15/03/2021,4000,"Pay, March","1,234.56"\n20210401,4340,,7.00-\n'
DEBIT = "Pvm;Tili;Debet;Kredit\n1.1.2021;4000;100,00;\n2.1.2021;4000;;40,00\n3.1.2021;4000;;\n"


def workbook(rows: list[list[Any]], title: str = "Raportti") -> bytes:
    """A workbook with a cover sheet before the one with the rows."""
    import openpyxl

    book = openpyxl.Workbook()
    book.active.append(["Raportti", "tulostettu"])
    sheet = book.create_sheet(title)
    for row in rows:
        sheet.append(row)
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()
