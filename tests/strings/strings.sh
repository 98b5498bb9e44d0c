#!/usr/bin/env bash
# strings.sh PROGRAM BUILD_FOLDER: records the awkward strings of strings.json by flags, from YAML,
# from JSON and in the editor, and reads them back with PyYAML, libyaml and npm's yaml. Exit 77: it
# cannot be tried here.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
program=$(realpath -- "$1")
export TOOLS=$2/string_tools

skip() {
  echo "skipped: $1"
  exit 77
}

python3 -c 'import yaml' 2>/dev/null || skip 'python3-yaml is not installed'
command -v node >/dev/null && command -v npm >/dev/null || skip 'node and npm are not installed'
(($(node -p 'process.versions.node.split(".")[0]') >= 18)) || skip 'node is older than version 18'
mkdir -p "$TOOLS"
cc -o "$TOOLS/libyaml_summary" libyaml_summary.c -lyaml 2>"$TOOLS/log" ||
  skip "libyaml-dev is not installed (see $TOOLS/log)"
if ! cmp -s package-lock.json "$TOOLS/installed"; then
  cp package.json package-lock.json "$TOOLS"
  npm ci --prefix "$TOOLS" --ignore-scripts --no-audit --no-fund \
    --fetch-retries 1 --fetch-timeout 30000 >"$TOOLS/log" 2>&1 ||
    skip "npm cannot fetch what package.json names (see $TOOLS/log)"
  cp package-lock.json "$TOOLS/installed"
fi

scratch=$(mktemp -d)
trap 'rm -rf -- "$scratch"' EXIT
python3 record_all.py "$program" "$scratch"
for way in "$scratch"/by_*; do
  "$TOOLS/libyaml_summary" "$way"/*.yaml | python3 compare.py lengths "$scratch/expected.json"
  node npm_summary.mjs "$way"/*.yaml | python3 compare.py json "$scratch/expected.json"
done
