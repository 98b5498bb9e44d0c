#!/usr/bin/env bash
# golden.sh PROGRAM CASE: runs one whole-command test and compares all that it does with what is
# expected. COP_ACCEPT=1 writes the expectation anew.
#
# CASE is a folder tests/cli/<command>/<sentence-with-dashes>/ with
#   command    a bash script, run in a copy of project/ (or an empty folder) with `cop` on the PATH
#   project/   the files to begin with; may be absent
#   expected   exit code, stdout, stderr, and each file made, changed or deleted, in one text
# The script may read the repository's own files below $COP_SOURCE_DIR, for instance examples/. The
# eight random characters at the end of a new log's id stand in `expected` as xxxxxxxx.
set -euo pipefail
export LC_ALL=C.UTF-8
umask 022

program=$(realpath -- "$1")
case_folder=$(realpath -- "$2")
source_folder=$(realpath -- "$(dirname "$0")/../..")
sentence="$(basename "$(dirname "$case_folder")"): $(basename "$case_folder" | tr - ' ')"

scratch=$(mktemp -d)
trap 'rm -rf -- "$scratch"' EXIT
mkdir "$scratch/bin" "$scratch/home" "$scratch/before"
ln -s -- "$program" "$scratch/bin/cop"
[[ ! -d $case_folder/project ]] || cp -r -- "$case_folder/project/." "$scratch/before"
cp -r -- "$scratch/before" "$scratch/project"

run_command() {
  local kept=()
  for name in ASAN_OPTIONS UBSAN_OPTIONS COP_PARSER; do
    [[ -z ${!name-} ]] || kept+=("$name=${!name}")
  done
  cd "$scratch/project"
  env -i PATH="$scratch/bin:/usr/bin:/bin" HOME="$scratch/home" LC_ALL=C.UTF-8 TZ=UTC \
    SOURCE_DATE_EPOCH=1775001600 COP_SOURCE_DIR="$source_folder" "${kept[@]}" \
    bash --noprofile --norc -c "$(<"$case_folder/command")" command \
    </dev/null >"$scratch/stdout" 2>"$scratch/stderr"
}

show() {  # a text; one without an end of line says so
  cat -- "$1"
  [[ ! -s $1 || -z $(tail -c 1 -- "$1" | tr -d '\n') ]] || printf '\n(no end of line)\n'
}

# Whether a file of the project holds just what `cop schema` prints for its kind: too much to repeat.
is_schema() {
  [[ $1 =~ ^(.*/)?\.cop/([a-z]+)\.schema\.json$ ]] || return
  "$program" schema "${BASH_REMATCH[2]}" | cmp -s -- - "$scratch/project/$1"
}

# Files and empty folders below a folder, one a line, sorted.
list() {
  (cd "$1" && find . -mindepth 1 \( ! -type d -printf '%P\n' -o -empty -printf '%P/\n' \)) |
    LC_ALL=C sort
}

changes() {
  local path
  list "$scratch/project" | while IFS= read -r path; do
    if [[ $path == */ ]]; then
      [[ -d $scratch/before/$path ]] || printf -- '--- empty folder %s\n' "$path"
    elif [[ ! -f $scratch/project/$path ]]; then
      printf -- '--- not a file %s\n' "$path"
    elif ! cmp -s -- "$scratch/before/$path" "$scratch/project/$path"; then
      printf -- '--- file %s\n' "$path"
      if is_schema "$path"; then echo "(what cop schema prints)"; else show "$scratch/project/$path"; fi
    fi
  done
  list "$scratch/before" | while IFS= read -r path; do
    [[ -e $scratch/project/$path || $path == */ ]] || printf -- '--- deleted %s\n' "$path"
  done
}

# New log ids lose their random end; ids that were there before the command keep theirs.
stem='[0-9]{4}-[0-9]{2}-[0-9]{2}(-[a-z0-9][a-z0-9-]*)?'
random='[0-9a-hjkmnp-tv-z]{8}'
scrub() {
  local mark=$'\001' log_id="\b$stem-$random\b"
  {
    (cd "$scratch/before" && find . -type f -printf '%P\n')
    grep -rhaE "$log_id" "$scratch/before" "$case_folder/command" || true
  } | { grep -oaE "$log_id" || true; } | sort -u |
    sed -E "s/(.*)-(.{8})/s:\\\\b\\1-\\2\\\\b:\\1-$mark\\2:g/" >"$scratch/keep.sed"
  sed -E -f "$scratch/keep.sed" -e "s:\b($stem)-$random\b:\1-xxxxxxxx:g" \
    -e "s:$mark::g" -e "s:$scratch/(project|home|bin):<\1>:g" -e "s:$source_folder:<source>:g"
}

code=0
(run_command) || code=$?
{
  echo "exit: $code"
  echo '--- stdout'
  show "$scratch/stdout"
  echo '--- stderr'
  show "$scratch/stderr"
  changes
} | scrub >"$scratch/actual"

expected=$case_folder/expected
if [[ ${COP_ACCEPT-} == 1 ]]; then
  cmp -s -- "$scratch/actual" "$expected" && exit 0
  cp -- "$scratch/actual" "$expected"
  echo "accepted: $sentence"
  exit 0
fi
[[ -e $expected ]] || expected=/dev/null
if ! diff -u --text --label expected --label actual -- "$expected" "$scratch/actual"; then
  printf '\nnot as expected: %s\n' "$sentence"
  echo "To accept it as it is now: COP_ACCEPT=1 bash $0 $1 $2"
  exit 1
fi
