#!/bin/sh
# Packs dist/soteplan, made by PyInstaller, into dist/soteplan_VERSION_ARCHITECTURE.deb.
set -eu
cd "$(dirname "$0")/.."

[ -x dist/soteplan/soteplan ] || { echo "First: .venv/bin/pyinstaller packaging/soteplan.spec" >&2; exit 1; }

version=$(sed -n 's/^__version__ = "\(.*\)"$/\1/p' soteplan/__init__.py)
architecture=$(dpkg --print-architecture)
tree=build/deb
rm -rf "$tree"
mkdir -p "$tree/DEBIAN" "$tree/opt" "$tree/usr/bin" "$tree/usr/share/doc/soteplan"

cp -r dist/soteplan "$tree/opt/soteplan"
ln -s /opt/soteplan/soteplan "$tree/usr/bin/soteplan"
cp LICENSE "$tree/usr/share/doc/soteplan/copyright"
install -Dm 644 packaging/soteplan.desktop "$tree/usr/share/applications/soteplan.desktop"
install -Dm 644 packaging/soteplan.metainfo.xml "$tree/usr/share/metainfo/org.soteplan.Soteplan.metainfo.xml"
install -Dm 644 packaging/soteplan-mime.xml "$tree/usr/share/mime/packages/soteplan.xml"
install -Dm 644 resources/icons/soteplan.svg "$tree/usr/share/icons/hicolor/scalable/apps/soteplan.svg"
for picture in build/icons/soteplan-*.png; do
    size=$(basename "$picture" .png | cut -d - -f 2)
    install -Dm 644 "$picture" "$tree/usr/share/icons/hicolor/${size}x$size/apps/soteplan.png"
done

cat > "$tree/DEBIAN/control" <<CONTROL
Package: soteplan
Version: $version
Architecture: $architecture
Maintainer: Soteplan maintainers <soteplan@localhost>
Installed-Size: $(du -sk "$tree" | cut -f 1)
Section: misc
Priority: optional
Depends: libgl1, libegl1, libfontconfig1, libdbus-1-3, libxkbcommon0, libglib2.0-0 | libglib2.0-0t64, libxcb-cursor0, libxcb-icccm4, libxcb-keysyms1, libxcb-shape0, libxkbcommon-x11-0
Description: planner for health and social care change programmes
 One file holds the whole plan: goals, schedule, budget, risks and the rest,
 linked to each other, with every change remembered.
CONTROL

dpkg-deb --build --root-owner-group "$tree" "dist/soteplan_${version}_$architecture.deb"
