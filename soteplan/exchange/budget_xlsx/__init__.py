"""The budget as a workbook that a controller can work in, and what was changed in it when it comes back.

Amounts are typed in the sheets of entries, one cell for each row of the plan; every other sheet is made of formulas
over them.
"""
