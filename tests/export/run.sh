#!/usr/bin/env bash
# run.sh PROGRAM BUILD_FOLDER: reads the exports of the examples back with Python's CSV, JSON and SQLite
# readers and compares them with what `cop` reports; then the same with DuckDB and the Data Package
# library, which come from npm to the build folder. Exit 77: it cannot be tried here.
set -euo pipefail
program=$(realpath -- "$1")
tools=$2/export_tools
here=$(realpath -- "$(dirname "${BASH_SOURCE[0]}")")

skip() {
  echo "skipped: $1"
  exit 77
}

command -v python3 >/dev/null || skip 'python3 is not installed'
scratch=$(mktemp -d)
trap 'rm -rf -- "$scratch"' EXIT
export PYTHONDONTWRITEBYTECODE=1 HOME=$scratch LC_ALL=C.UTF-8
python3 "$here/recount.py" "$program" "$scratch"

command -v node >/dev/null && command -v npm >/dev/null || skip 'the part with DuckDB: node and npm are not installed'
if ! cmp -s "$here/package-lock.json" "$tools/installed"; then
  mkdir -p "$tools"
  cp "$here/package.json" "$here/package-lock.json" "$tools"
  npm ci --prefix "$tools" --ignore-scripts --no-audit --no-fund \
    --fetch-retries 1 --fetch-timeout 30000 >"$tools/log" 2>&1 ||
    skip "the part with DuckDB: npm cannot fetch what package.json names (see $tools/log)"
  cp "$here/package-lock.json" "$tools/installed"
fi
node "$here/engines.cjs" "$(realpath -- "$tools")/node_modules" "$here/../../README.md" "$scratch"
