#!/usr/bin/env bash
# streams.sh PROGRAM: output that cannot be written is an error, and a program that is started without
# stdin, stdout or stderr writes its words into no file of the project.
set -euo pipefail
export LC_ALL=C.UTF-8 SOURCE_DATE_EPOCH=1775001600

program=$(realpath -- "$1")
sound=$(realpath -- "$(dirname "$0")/../sound_project")
scratch=$(mktemp -d)
trap 'rm -rf -- "$scratch"' EXIT
export HOME=$scratch/home
unset COP_PROJECT
failures=0
fail() {
  failures=$((failures + 1))
  echo "FAILED: $1"
}
fresh() {
  rm -rf -- "$scratch/project"
  cp -r -- "$sound" "$scratch/project"
}
record=(record --date 2026-03-20 --summary 'We looked at the letters' --attended gp01)

# --- A full disk behind stdout --------------------------------------------------------------------

fresh
for words in 'report -o -' 'validate --format json' status rules 'schema cop' --help --version \
  'record -n --summary x'; do
  code=0
  # shellcheck disable=SC2086
  "$program" -C "$scratch/project" $words </dev/null >/dev/full 2>"$scratch/stderr" || code=$?
  ((code == 3)) || fail "cop $words >/dev/full ends with $code"
  grep -q 'could not be written' "$scratch/stderr" || fail "cop $words >/dev/full does not say why"
done

# --- Closed streams -------------------------------------------------------------------------------

fresh
"$program" -C "$scratch/project" --no-input "${record[@]}" </dev/null >/dev/null 2>&1
normal=$(sed 's/2026-03-20-[a-z0-9]*/ID/' "$scratch/project/cycles/"2026-03-20*.yaml)
for closed in '<&-' '>&-' '2>&-' '<&- >&-' '<&- 2>&-' '>&- 2>&-' '<&- >&- 2>&-'; do
  fresh
  code=0
  (
    eval "exec $closed"
    exec "$program" -C "$scratch/project" --no-input "${record[@]}"
  ) >"$scratch/stdout" 2>"$scratch/stderr" || code=$?
  ((code == 0)) || fail "with $closed cop record ends with $code"
  [[ $(sed 's/2026-03-20-[a-z0-9]*/ID/' "$scratch/project/cycles/"2026-03-20*.yaml) == "$normal" ]] ||
    fail "with $closed something else is written"
  for file in cop question members measures; do
    cmp -s -- "$sound/$file.yaml" "$scratch/project/$file.yaml" || fail "with $closed $file.yaml has changed"
  done
done
echo "$failures failed"
((failures == 0))
