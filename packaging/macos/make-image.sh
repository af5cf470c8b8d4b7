#!/bin/sh
# Signs the application without an identity, as Apple's processors demand, and makes the disk image
# from which the user drags it into Applications.
# usage: make-image.sh APPLICATION IMAGE.dmg
set -eu

application=$1
image=$2
aside=$(mktemp -d)
trap 'rm -rf "$aside"' EXIT

# What was put into it after PyInstaller had signed it broke the seal.
codesign --force --deep --sign - "$application"
codesign --verify --deep --strict "$application"
cp -R "$application" "$aside/"
ln -s /Applications "$aside/Applications"
rm -f "$image"
hdiutil create -quiet -volname "KPI Desk" -srcfolder "$aside" -fs HFS+ -format ULMO "$image"
