"""Opens the example plan in the window; where there is no display, draws it and prints its handouts to files."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OUT = ROOT / "build" / "run"
PLAN = OUT / "paijat-hame.soteplan"
PICTURES = OUT / "pictures"
HANDOUTS = ("plan", "goals", "logframe", "schedule", "budget", "risks", "communications", "message-cards")


def soteplan(*arguments: str | Path) -> None:
    # What a command prints of its own is told once, at the end.
    command = [sys.executable, "-m", "soteplan", *map(str, arguments)]
    subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)


def has_display() -> bool:
    return not sys.platform.startswith("linux") or any(map(os.environ.get, ("DISPLAY", "WAYLAND_DISPLAY")))


def write_example() -> None:
    OUT.mkdir(parents=True, exist_ok=True)
    if not PLAN.exists():
        soteplan("example", "paijat-hame", "-o", PLAN)


def write_files() -> list[Path]:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    handouts = {name: OUT / f"{name}.pdf" for name in HANDOUTS}
    soteplan("screenshot", PLAN, PICTURES)
    for name, path in handouts.items():
        soteplan("report", PLAN, "-o", path, "--handout", name)
    return [*sorted(PICTURES.glob("*.png")), *handouts.values()]


def main() -> None:
    write_example()
    if has_display():
        soteplan(PLAN)
        return
    print("No display here, so the window and the handouts went into files:")
    print("\n".join(map(str, write_files())))


if __name__ == "__main__":
    try:
        main()
    except subprocess.CalledProcessError as error:
        sys.exit(error.returncode)
