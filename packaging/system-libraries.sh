#!/bin/sh
# Debian's packages that a task needs: sh packaging/system-libraries.sh env|test|run
# Root gets them installed; anyone else gets the one line to type. Other systems bring their own.
set -eu

command -v dpkg-query >/dev/null 2>&1 || exit 0

offscreen="libgl1 libegl1 libfontconfig1 libdbus-1-3 libxkbcommon0 libglib2.0-0"
window="libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxkbcommon-x11-0"
papers="poppler-utils qpdf"

# Since Debian 13 some libraries carry the ending t64.
installed() {
    dpkg-query -W -f '${db:Status-Status}\n' "$1" "$1t64" 2>/dev/null | grep -qx installed
}

# Without uv the environment is made by venv, which Debian packs apart from each Python.
interpreter() {
    python="${PYTHON:-python3}"
    name="${python##*/}"
    case "$name" in python3*) ;; *) name=python3 ;; esac
    command -v "$python" >/dev/null 2>&1 || { echo "$name $name-venv"; return; }
    command -v uv >/dev/null 2>&1 || "$python" -c 'import ensurepip' 2>/dev/null || echo "$name-venv"
}

# A system fresh from its image knows of no packages yet.
knows_packages() {
    set -- /var/lib/apt/lists/*Packages*
    [ -e "$1" ]
}

case "${1:-}" in
    env) wanted="" ;;
    test) wanted="$offscreen $papers" ;;
    run)
        wanted="$offscreen"
        [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || wanted="$wanted $window"
        ;;
    *)
        echo "usage: sh packaging/system-libraries.sh env|test|run" >&2
        exit 2
        ;;
esac

missing=$(interpreter)
for package in $wanted; do
    installed "$package" || missing="$missing $package"
done
missing=$(echo $missing)
[ -n "$missing" ] || exit 0

if [ "$(id -u)" -eq 0 ]; then
    echo "Installing: $missing"
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive DEBCONF_NOWARNINGS=yes apt-get install -y -qq --no-install-recommends $missing >/dev/null
else
    knows_packages && first="" || first=" (after apt-get update)"
    echo "Some packages of the system are missing. Install them$first, then run make again:" >&2
    echo "  sudo apt-get install $missing" >&2
    exit 1
fi
