#!/usr/bin/env bash
# run.sh PROGRAM BUILD_FOLDER: tries the JSON Schemas with ajv and with yaml-language-server. Needs
# Node 18 or newer and npm; what they bring goes to the build folder. Exit 77: it cannot be tried here.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
export COP=$1 TOOLS=$2/schema_tools

skip() {
  echo "skipped: $1"
  exit 77
}

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

node validate.mjs
node editor.mjs
