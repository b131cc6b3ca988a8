"""Puts the forms and resources inside the package when a wheel is built."""

from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

FOLDERS = ("ui", "resources")


class AssetsHook(BuildHookInterface):  # type: ignore[type-arg]
    """An editable install reads them from the tree instead: copies in site-packages would go stale."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if version == "standard":
            root = Path(self.root)
            build_data["force_include"] |= {str(root / folder): f"soteplan/{folder}" for folder in FOLDERS}
