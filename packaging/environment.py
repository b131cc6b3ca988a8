"""Makes .venv from the lock file; does nothing when it already matches. Standard library only."""

from __future__ import annotations  # an old Python gets as far as being told that it is too old

import hashlib
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
STAMP = VENV / ".stamp"
LOCK = ROOT / "requirements.lock"
PYTHON = VENV / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


def fingerprint(*parts: bytes) -> str:
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def wanted_stamp() -> list[str]:
    """Two lines: what needs a new environment when it changes, and what needs only the project installed again."""
    interpreter = f"{sys.version} {sys.base_prefix} {VENV}".encode()
    return [
        fingerprint(interpreter, LOCK.read_bytes()),
        fingerprint((ROOT / "pyproject.toml").read_bytes(), (ROOT / "packaging/hatch_build.py").read_bytes()),
    ]


def present_stamp() -> list[str]:
    if not (PYTHON.exists() and STAMP.exists()):
        return []
    return STAMP.read_text(encoding="ascii").split()


def run(*command: str) -> None:
    subprocess.run(command, cwd=ROOT, check=True)


def installer() -> list[str]:
    uv = shutil.which("uv")
    if uv:
        return [uv, "pip", "install", "--quiet", "--python", str(PYTHON)]
    return [str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]


def make_environment() -> None:
    print("Making .venv from requirements.lock", flush=True)
    if VENV.exists():
        shutil.rmtree(VENV)
    uv = shutil.which("uv")
    run(*([uv, "venv", "--quiet", "--python", sys.executable] if uv else [sys.executable, "-m", "venv"]), str(VENV))
    run(*installer(), "--require-hashes", "-r", str(LOCK))


def install_project() -> None:
    run(*installer(), "--no-deps", "--no-build-isolation", "--editable", ".")


def main() -> None:
    if not (3, 11) <= sys.version_info[:2] <= (3, 13):
        sys.exit(
            f"Soteplan needs Python 3.11, 3.12 or 3.13; this is {sys.version.split()[0]}.\n"
            "Name another one: make PYTHON=python3.12 ..."
        )
    wanted, present = wanted_stamp(), present_stamp()
    if wanted == present:
        return
    STAMP.unlink(missing_ok=True)
    if wanted[:1] != present[:1]:
        make_environment()
    install_project()
    STAMP.write_text("\n".join(wanted), encoding="ascii")


if __name__ == "__main__":
    try:
        main()
    except subprocess.CalledProcessError as error:
        sys.exit(f"That did not work: {' '.join(error.cmd)}")
