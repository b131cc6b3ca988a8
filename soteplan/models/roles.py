"""Item roles as plain integers: `data` is called seven times a cell, and comparing enums there is slow."""

from PySide6.QtCore import Qt

DISPLAY = int(Qt.ItemDataRole.DisplayRole)
EDIT = int(Qt.ItemDataRole.EditRole)
TOOL_TIP = int(Qt.ItemDataRole.ToolTipRole)
ALIGNMENT = int(Qt.ItemDataRole.TextAlignmentRole)
ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)
FONT = int(Qt.ItemDataRole.FontRole)
FOREGROUND = int(Qt.ItemDataRole.ForegroundRole)
BACKGROUND = int(Qt.ItemDataRole.BackgroundRole)
ROW = int(Qt.ItemDataRole.UserRole)  # the row shown
FIELD = ROW + 1  # the FieldSpec behind a cell, None where it cannot be edited
GROUP = ROW + 3  # over the first row of a group: what the group is called, and how many there are in it

TEXTS = frozenset({DISPLAY, TOOL_TIP})
ANSWERED = TEXTS | {EDIT, ALIGNMENT, ROW, FIELD}

LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
CENTRE = int(Qt.AlignmentFlag.AlignCenter)
