#!/bin/sh
# Makes the disk image on macOS from dist/Hyperfocus Overlay.app: packaging/macos/make_dmg.sh VERSION
# With HYPERFOCUS_CODESIGN_IDENTITY the bundle is signed, and with HYPERFOCUS_NOTARY_PROFILE (a profile that
# `xcrun notarytool store-credentials` keeps) the image is notarised. Without them macOS asks the user at the first start.
set -eu
cd "$(dirname "$0")/../.."
version=$1
app="dist/Hyperfocus Overlay.app"
image="dist/hyperfocus-overlay-$version-$(uname -m).dmg"
[ -d "$app" ] || { echo "there is no $app: run python3 dev.py build first" >&2; exit 1; }

if [ -n "${HYPERFOCUS_CODESIGN_IDENTITY:-}" ]; then
    codesign --force --deep --options runtime --timestamp \
        --entitlements packaging/macos/entitlements.plist --sign "$HYPERFOCUS_CODESIGN_IDENTITY" "$app"
    codesign --verify --deep --strict "$app"
fi

stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
cp -R "$app" "$stage/"
cp dist/hyperfocus-overlay/NOTICE.txt "$stage/NOTICE.txt"
ln -s /Applications "$stage/Applications"
rm -f "$image"
hdiutil create -volname "Hyperfocus Overlay" -srcfolder "$stage" -format ULFO -ov "$image"

if [ -n "${HYPERFOCUS_NOTARY_PROFILE:-}" ]; then
    xcrun notarytool submit "$image" --keychain-profile "$HYPERFOCUS_NOTARY_PROFILE" --wait
    xcrun stapler staple "$image"
fi
shasum -a 256 "$image"
