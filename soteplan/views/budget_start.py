"""What an empty budget begins with: the cost categories of the Finnish state-grant form."""

from __future__ import annotations

from soteplan.texts.language import Language


def form_titles(language: Language) -> list[tuple[str, list[str]]]:
    """The categories at the top of the form, each with those under it."""
    text = language.text
    return [
        (
            text("BudgetTab", "Staff costs"),
            [text("BudgetTab", "Staff employed for the project"), text("BudgetTab", "Transfer of work input")],
        ),
        (
            text("BudgetTab", "Purchased services"),
            [
                text("BudgetTab", "Expert services"),
                text("BudgetTab", "Travel and accommodation"),
                text("BudgetTab", "Training services"),
                text("BudgetTab", "Other purchased services"),
            ],
        ),
        (text("BudgetTab", "Materials, supplies and goods"), []),
        (text("BudgetTab", "Rents"), []),
        (text("BudgetTab", "Other costs"), []),
        (
            text("BudgetTab", "Investments"),
            [
                text("BudgetTab", "Intangible assets"),
                text("BudgetTab", "Machinery and equipment"),
                text("BudgetTab", "Other investments"),
            ],
        ),
    ]
