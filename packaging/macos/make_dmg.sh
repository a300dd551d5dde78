#!/usr/bin/env bash
# Sign the app, put it into a disk image and have Apple notarise both: make_dmg.sh APP DMG
#
# MACOS_SIGN_IDENTITY names a "Developer ID Application" identity in the keychain; without it the app gets an ad-hoc
# signature, which opens on the machine that built it. MACOS_NOTARY_PROFILE names credentials that
# `xcrun notarytool store-credentials` has kept; without it nothing is sent to Apple.
set -euo pipefail
app=$1
image=$2
entitlements="$(dirname "$0")/entitlements.plist"
identity=${MACOS_SIGN_IDENTITY:--}
options=(--force --sign "$identity" --options runtime --entitlements "$entitlements")
[ "$identity" = - ] || options+=(--timestamp)

# From the inside out: libraries, the web engine's helper, the frameworks, the two programs, the app.
find "$app/Contents" -type f \( -name '*.dylib' -o -name '*.so' \) -print0 | xargs -0 codesign "${options[@]}"
find "$app/Contents" -type d -name 'QtWebEngineProcess.app' -print0 | xargs -0 -n 1 codesign "${options[@]}"
find "$app/Contents" -type d -name '*.framework' -print0 | xargs -0 -n 1 codesign "${options[@]}"
codesign "${options[@]}" "$app/Contents/MacOS/magistral-engine"
codesign "${options[@]}" "$app"
codesign --verify --deep --strict --verbose=2 "$app"

notarise() {  # FILE-TO-SEND WHAT-IS-STAPLED
    xcrun notarytool submit "$1" --keychain-profile "$MACOS_NOTARY_PROFILE" --wait
    xcrun stapler staple "$2"
}

if [ -n "${MACOS_NOTARY_PROFILE:-}" ]; then
    ditto -c -k --keepParent "$app" "$image.zip"
    notarise "$image.zip" "$app"
    rm "$image.zip"
fi

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
ditto "$app" "$folder/$(basename "$app")"  # keeps the links that frameworks are made of
ln -s /Applications "$folder/Applications"
hdiutil create -volname "Magistral Desktop" -srcfolder "$folder" -format ULMO -ov "$image"
if [ "$identity" != - ]; then
    codesign --sign "$identity" --timestamp "$image"
fi
if [ -n "${MACOS_NOTARY_PROFILE:-}" ]; then
    notarise "$image" "$image"
    spctl --assess --type execute --verbose "$app"
fi
