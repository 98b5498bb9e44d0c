#!/usr/bin/env bash
# run.sh GALLERY_PROGRAM BUILD_FOLDER [SHOTS]: looks at the gallery of pictures in Chromium. Needs Node
# 18 or newer, npm and Chromium; what npm brings goes to the build folder. With a folder SHOTS it leaves
# screenshots there. Exit 77: it cannot be tried here.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
export TOOLS=$2/browser_tools GALLERY=$2/browser_gallery WIDTHS='320 800 1600'

skip() {
  echo "skipped: $1"
  exit 77
}

CHROMIUM=$(command -v chromium || command -v chromium-browser) || skip 'chromium is not installed'
export CHROMIUM
command -v node >/dev/null && command -v npm >/dev/null || skip 'node and npm are not installed'
(($(node -p 'process.versions.node.split(".")[0]') >= 18)) || skip 'node is older than version 18'

if ! cmp -s package-lock.json "$TOOLS/installed"; then
  mkdir -p "$TOOLS"
  cp package.json package-lock.json "$TOOLS"
  npm ci --prefix "$TOOLS" --ignore-scripts --no-audit --no-fund \
    --fetch-retries 1 --fetch-timeout 30000 >"$TOOLS/log" 2>&1 ||
    skip "npm cannot fetch what package.json names (see $TOOLS/log)"
  cp package-lock.json "$TOOLS/installed"
fi

rm -rf "$GALLERY"
mkdir -p "$GALLERY"
# shellcheck disable=SC2086 # the widths are words
"$1" "$GALLERY" $WIDTHS
node pictures.mjs "${@:3}"
