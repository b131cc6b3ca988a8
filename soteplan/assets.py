"""Where the forms and resources are: in the source tree, in an installed wheel, in a frozen build."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def assets_root(package: Path = _PACKAGE) -> Path:
    """The folder that holds `ui/` and `resources/`.

    A wheel and a frozen build carry them inside the package; in the source tree they stand beside it.
    """
    return package if (package / "ui").is_dir() else package.parent


def ui_path(name: str) -> Path:
    """The Qt Designer form of that name, given without its ending."""
    return assets_root() / "ui" / f"{name}.ui"


def resource_path(*parts: str) -> Path:
    """A file or folder under `resources/`; whether it exists is for the caller to see."""
    return assets_root().joinpath("resources", *parts)
