"""Which column of a ledger holds what: by the words of its head, in Finnish, Swedish and English."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from soteplan.domain.budget import LedgerMapping
from soteplan.exchange.ledger import Cells

ROLES = ("date", "account", "amount", "credit", "package", "text")
NEEDED = ("date", "account", "amount")
LESS = " \u2212 "  # between the heads of two columns, of which the second is taken off the first
_HEAD_ROWS = 40  # titles and sums may stand over the head
_LONGEST = 200  # characters of a head

# The words of heads, the surest first: where a ledger has a date of entry and a period, the date counts.
HEADS: Mapping[str, tuple[str, ...]] = {
    "date": (
        "kirjauspäivä", "kirjauspvm", "kirjauspäivämäärä", "tositepvm", "tositepäivä", "tositteen pvm",
        "tositepäivämäärä", "tosite pvm", "pvm", "päivä", "päivämäärä", "laskun pvm", "laskupvm", "kausi", "kuukausi",
        "kk", "jakso", "kirjauskausi", "posting date", "booking date", "entry date", "document date", "voucher date",
        "transaction date", "date", "invoice date", "period", "posting period", "month", "bokföringsdatum",
        "bokföringsdag", "bokf.datum", "verifikationsdatum", "verdatum", "ver.datum", "datum", "dag", "fakturadatum",
        "månad",
    ),
    "account": (
        "tili", "tilinumero", "tilinro", "tili nro", "tilin numero", "tilin nro", "kirjanpidon tili", "kp-tili",
        "pääkirjatili", "pk-tili", "meno-/tulotili", "menolaji", "account", "account no", "account number",
        "account code", "g/l account", "gl account", "ledger account", "cost element", "konto", "kontonr",
        "kontonummer", "kontokod", "bokföringskonto", "huvudbokskonto", "kostnadsslag",
    ),
    "amount": (
        "summa", "euroa", "eur", "€", "summa eur", "summa €", "määrä eur", "määrä", "rahamäärä", "netto", "nettosumma",
        "netto eur", "veroton", "veroton summa", "toteuma", "toteutunut", "amount", "amount eur", "amount in eur",
        "net amount", "net", "local amount", "amount in local currency", "actual", "sum", "value", "belopp",
        "belopp eur", "nettobelopp", "utfall", "saldo", "balance", "debet", "debit", "debet eur",
    ),
    "credit": ("kredit", "credit", "kredit eur"),
    "package": (
        "kustannuspaikka", "kust.paikka", "kustp", "kp", "kustannuspaikka nro", "projekti", "projektinumero",
        "projektinro", "hanke", "laskentakohde", "seurantakohde", "työnumero", "toimintoyksikkö", "wbs", "wbs element",
        "cost centre", "cost center", "costcentre", "costcenter", "project", "project no", "project code", "dimension",
        "kostnadsställe", "kst", "k.ställe", "projekt", "projektnummer", "kostnadsbärare",
    ),
    "text": (
        "selite", "selitys", "tositteen selite", "vientiselite", "rivin selite", "teksti", "kuvaus", "tapahtuma",
        "toimittaja", "toimittajan nimi", "description", "text", "explanation", "posting text", "memo", "narration",
        "details", "supplier", "vendor", "beskrivning", "förklaring", "verifikationstext", "text", "leverantör",
    ),
}  # fmt: skip
_DEBIT = frozenset({"debet", "debit", "debet eur"})
_UNIT = re.compile(r"\s*[(\[][^)\]]*[)\]]\s*$")

Columns = dict[str, int]  # role -> number of its column


class Head(NamedTuple):
    """The row of the head from 0, its words, and which column holds what."""

    row: int
    words: tuple[str, ...]
    columns: Columns


def words_of(row: Cells) -> tuple[str, ...]:
    """The words of a head, on one line each; what is too long for one is cut."""
    return tuple(" ".join(str(cell).split())[:_LONGEST] if cell is not None else "" for cell in row)


def head_of(rows: Sequence[Cells], mapping: LedgerMapping | None = None) -> Head:
    """The head: the first row that holds every word of a saved form, else the one in which most columns are known.

    Where no word is known it is the first row with the most cells, and no column is known.
    """
    heads = [Head(number, words, guessed(words)) for number, words in _candidates(rows)]
    for head in heads if mapping else ():
        saved = columns_by(mapping, head.words)
        if saved is not None:
            return head._replace(columns=saved)
    best = max(heads, key=lambda head: (len(head.columns), -head.row), default=Head(-1, (), {}))
    if best.columns:
        return best
    return max(heads, key=lambda head: (sum(map(bool, head.words)), -head.row), default=best)


def _candidates(rows: Sequence[Cells]) -> Iterator[tuple[int, tuple[str, ...]]]:
    return ((number, words_of(row)) for number, row in enumerate(rows[:_HEAD_ROWS]))


def guessed(words: Sequence[str]) -> Columns:
    """What the columns are by their heads; each kind once, by its surest word. Credit only beside debit."""
    keys = [_key(word) for word in words]
    found: Columns = {}
    for role, known in HEADS.items():
        column = next((keys.index(word) for word in known if word in keys), None)
        if column is not None and column not in found.values():
            found[role] = column
    if "credit" in found and ("amount" not in found or keys[found["amount"]] not in _DEBIT):
        del found["credit"]
    return found


def _key(word: str) -> str:
    """A head in small letters, without a unit in brackets or a colon."""
    return _UNIT.sub("", " ".join(word.casefold().split())).rstrip(":. ")


def columns_by(mapping: LedgerMapping | None, words: Sequence[str]) -> Columns | None:
    """The columns of a saved form, None where a head is missing that it names or it lacks one that is needed."""
    if mapping is None:
        return None
    keys = [_key(word) for word in words]
    named = {role: _key(word) for role, word in named_columns(mapping).items() if word}
    if not all(role in named for role in NEEDED) or not all(word in keys for word in named.values()):
        return None
    return {role: keys.index(word) for role, word in named.items()}


def named_columns(mapping: LedgerMapping) -> dict[str, str]:
    """The head word of each role in a saved form."""
    amount, _, credit = mapping.amount_column.partition(LESS)
    return {
        "date": mapping.date_column,
        "account": mapping.account_column,
        "amount": amount,
        "credit": credit,
        "package": mapping.package_column,
        "text": mapping.text_column,
    }


def values_of(head: Head) -> dict[str, str]:
    """The fields of a saved form that say which head holds what; see `named_columns`."""
    word = {role: head.words[column] for role, column in head.columns.items() if column < len(head.words)}
    amount = LESS.join(filter(None, (word.get("amount", ""), word.get("credit", ""))))
    return {
        "date_column": word.get("date", ""),
        "account_column": word.get("account", ""),
        "amount_column": amount,
        "text_column": word.get("text", ""),
        "package_column": word.get("package", ""),
    }
