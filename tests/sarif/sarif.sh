#!/usr/bin/env bash
# sarif.sh PROGRAM FOLDER: what `cop validate --format sarif` writes is SARIF 2.1.0. The validator and
# the schema are installed from npm into FOLDER; without npm, or where it reaches no registry, the test
# is skipped.
set -euo pipefail
export LC_ALL=C.UTF-8 SOURCE_DATE_EPOCH=1775001600

program=$(realpath -- "$1")
modules=$2
here=$(realpath -- "$(dirname "$0")")
command -v npm >/dev/null || { echo 'skipped: npm is not installed'; exit 77; }

mkdir -p "$modules"
if ! cmp -s "$here/package-lock.json" "$modules/installed.json"; then
  cp "$here/package.json" "$here/package-lock.json" "$modules"
  (cd "$modules" && npm ci --ignore-scripts --no-audit --no-fund --silent) ||
    { echo 'skipped: npm reaches no registry'; exit 77; }
  cp "$here/package-lock.json" "$modules/installed.json"
fi

scratch=$(mktemp -d)
trap 'rm -rf -- "$scratch"' EXIT
cp -r "$here/../sound_project" "$scratch/sound"
cp -r "$here/../sound_project" "$scratch/broken"
bash "$here/../payloads/make_project.sh" "$scratch/payloads" >/dev/null
cat >>"$scratch/broken/cop.yaml" <<'YAML'
waivers:
  - {rule: missing-period, reason: the paper does not say when, until: 2030-01-01}
YAML
printf '%s\n' 'id: 2026-03-18-x7d2m9xq' 'date: 2026-03-18' 'kind: meting' 'attended: [gp33]' \
  'observations:' '  - {measure: nurse-minutes, value: 90}' >"$scratch/broken/cycles/2026-03-18-x7d2m9xq.yaml"
printf 'a: [' >"$scratch/broken/cycles/2026-03-18 (copy, ä).yaml"

files=()
for project in "$scratch"/{sound,broken,payloads} "$here"/../../examples/*/; do
  [[ -f $project/cop.yaml ]] || continue
  file=$scratch/$(basename "$project").sarif
  "$program" -C "$project" validate --quiet --format sarif --fail-on never >"$file"
  files+=("$file")
done
node "$here/check.cjs" "$(realpath -- "$modules")/node_modules" "${files[@]}"
