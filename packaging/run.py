"""Opens the example plan in the window; where there is no display, draws it and prints its handouts to files."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OUT = ROOT / "build" / "run"
PLAN = OUT / "paijat-hame.soteplan"
PICTURES = OUT / "pictures"
HANDOUTS = ("plan", "goals", "logframe", "schedule", "budget", "risks", "communications", "message-cards")


def soteplan(*arguments: str | Path) -> None:
    # What was written is told here, so that what a command prints of its own would tell it twice.
    command = [sys.executable, "-m", "soteplan", *map(str, arguments)]
    subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)


def has_display() -> bool:
    return not sys.platform.startswith("linux") or any(map(os.environ.get, ("DISPLAY", "WAYLAND_DISPLAY")))


def write_example() -> None:
    OUT.mkdir(parents=True, exist_ok=True)
    if not PLAN.exists():
        soteplan("example", "paijat-hame", "-o", PLAN)


def write_files() -> Iterator[Path]:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    soteplan("screenshot", PLAN, PICTURES)
    yield from sorted(PICTURES.glob("*.png"))
    for name in HANDOUTS:
        path = OUT / f"{name}.pdf"
        soteplan("report", PLAN, "-o", path, "--handout", name)
        yield path


def main() -> None:
    write_example()
    if has_display():
        soteplan(PLAN)
        return
    print("No display here, so the window and the handouts go into files:", flush=True)
    for path in write_files():
        print(path, flush=True)


if __name__ == "__main__":
    try:
        main()
    except subprocess.CalledProcessError as error:
        sys.exit(error.returncode)
