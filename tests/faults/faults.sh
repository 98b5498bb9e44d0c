#!/usr/bin/env bash
# faults.sh PROGRAM: lets every call with which `cop record` and `cop init` touch the project fail in
# turn, and kills them at each. Whatever happens,
#   - a file that was there is as it was, and a new one is complete;
#   - exit 0 means that the file is there, and any other exit is explained on stderr with a path;
#   - after the next good run nothing is left over.
# Exits 77 (skipped) where calls cannot be traced. COP_FAULT_SECONDS (60) limits the time.
set -euo pipefail
export LC_ALL=C.UTF-8

program=$(realpath -- "$1")
seconds=${COP_FAULT_SECONDS:-60}
calls=openat,write,fsync,fdatasync,close,link,linkat,rename,renameat,renameat2,mkdir,mkdirat

if ! command -v strace >/dev/null; then
  echo 'skipped: strace is not installed'
  exit 77
fi
if ! strace -f -o /dev/null true 2>/dev/null; then
  echo 'skipped: strace may not trace a process here'
  exit 77
fi

scratch=$(mktemp -d)
trap 'rm -rf -- "$scratch"' EXIT
project=$scratch/run/surgery
good=$scratch/good

# --- The commands -------------------------------------------------------------------------------

before_record() {
  mkdir -p "$1/cycles"
  cat >"$1/cop.yaml" <<'YAML'
cop: 1
id: recall-letters
title: "Recall letters"   # the title, as agreed
phase: establish
started: 2026-01-08
YAML
  cat >"$1/question.yaml" <<'YAML'
problem: Recall letters go out late.
question: Do we send every recall letter within a week?
YAML
  cat >"$1/members.yaml" <<'YAML'
practices:
  - id: mill-road
members:
  - id: gp01
    role: facilitator
    practice: mill-road
    joined: 2026-01-08
YAML
  cat >"$1/measures.yaml" <<'YAML'
measures:
  - id: sent-in-time
    name: Letters sent within a week
    family: process
    data: proportion
    definition: Letters sent within seven days of the result
    direction: higher
YAML
}
command_record() {
  "$@" record -C "$project" --no-input --date 2026-02-12 --summary 'We looked at the letters' --attended gp01
}
has_record() { compgen -G "$project/cycles/2026-02-12*.yaml" >/dev/null; }

before_init() { :; }
# A second try finds a folder that is not empty; after a finished one the first meeting is recorded.
command_init() {
  if [[ -n $again ]] && has_init; then
    command_record "$@"
    return
  fi
  "$@" init "$project" ${again:+--force} --no-input --title 'Recall letters' --facilitator gp01 --started 2026-01-08
}
has_init() { [[ -e $project/cop.yaml ]]; }

# A shared folder that knows no hard links (SMB, exFAT): the file is put in place in another way.
before_record_without_links() { before_record "$@"; }
command_record_without_links() { command_record "$@"; }
has_record_without_links() { has_record; }

commands=(record init record_without_links)

# --- Running ----------------------------------------------------------------------------------

reset() {
  rm -rf -- "$scratch/run" "$scratch/before"
  mkdir -p "$scratch/run" "$scratch/before"
  "before_$command" "$scratch/before"
  [[ -z $(ls -A "$scratch/before") ]] || cp -r -- "$scratch/before" "$project"
}

# run [STRACE OPTION…]: the command, traced if there are options; sets `code`.
run() {
  local tracer=() options=()
  [[ $command != *_without_links ]] || options=(-e 'inject=link,linkat:error=EPERM')
  (($# == 0)) || tracer=(strace -f -e "trace=$calls" "${options[@]}" "$@")
  code=0
  (
    cd /
    "command_$command" env -i PATH=/usr/bin:/bin TZ=UTC LC_ALL=C.UTF-8 SOURCE_DATE_EPOCH=1767225600 \
      "${tracer[@]}" "$program" </dev/null >"$scratch/stdout" 2>"$scratch/stderr"
  ) 2>/dev/null || code=$?
}

# normalise FROM TO: a copy of a folder without the random end of new log ids, in names and texts.
normalise() {
  local end='s/\b(2026-02-12(-[a-z0-9-]+)?)-[0-9a-hjkmnp-tv-z]{8}\b/\1-xxxxxxxx/g' path
  rm -rf -- "$2"
  mkdir -p "$2"
  [[ ! -d $1 ]] || cp -r -- "$1/." "$2"
  find "$2" -type f -exec sed -E -i "$end" {} +
  for path in "$2"/cycles/2026-02-12*; do
    [[ ! -e $path ]] || mv -f -T -- "$path" "$(sed -E "$end" <<<"$path")" 2>/dev/null || true
  done
}

names_in() { (cd "$1" && find . -type f -printf '%P\n' | sort); }

# Each call that names the project, as "name:n" for the n-th call of that name of its thread; calls
# as early as those of the program's own start are left out.
project_calls() {
  awk -v project="$project" '{
    pid = $1; name = $2; sub(/\(.*/, "", name); n = ++count[pid, name]
    if (first == "") first = pid
    if (index($0, project)) { if (pid == first && !(name in start)) start[name] = n; hit[name ":" n] = n }
  } END {
    for (key in hit) { name = key; sub(/:.*/, "", name); if (hit[key] >= start[name]) print key }
  }' "$1" | sort -t: -k1,1 -k2,2n
}

errors_of() {
  case $1 in
    openat) echo EACCES ENOSPC EIO ;;
    write) echo ENOSPC EIO ;;
    fsync | fdatasync | close) echo EIO ;;
    *) echo EACCES ENOSPC EIO ;;
  esac
}

# --- Checking ---------------------------------------------------------------------------------

failures=0 again=
fail() {
  failures=$((failures + 1))
  echo "FAILED cop $command, $fault: $1"
  sed 's/^/    stderr: /' "$scratch/stderr" | head -n 5
}

check_files() {  # the old files are untouched, the new ones complete
  local path
  while IFS= read -r path; do
    cmp -s -- "$scratch/before/$path" "$project/$path" || fail "$1 $path has changed"
  done < <(cd "$scratch/before" && find . -type f -printf '%P\n')
  normalise "$project" "$scratch/now"
  while IFS= read -r path; do
    cmp -s -- "$good.$command/$path" "$scratch/now/$path" || fail "$1 $path is not complete"
  done < <(cd "$scratch/now" && find . -type f -name '*.yaml' ! -name '.*' -printf '%P\n')
}

check_run() {
  if [[ $fault == SIGKILL* ]]; then
    ((code == 137)) || fail "exit $code in place of a kill"
  elif ((code == 0)); then
    "has_$command" || fail 'exit 0, but nothing was written'
  elif ((code > 4)); then
    fail "exit $code"
  elif ! grep -qE "$project|[a-z]+\.yaml|[a-z]+/" "$scratch/stderr"; then
    fail "exit $code without naming a path"
  fi
}

check_next_run() {
  again=yes
  run
  again=
  ((code == 0)) || fail "the next run ends with $code"
  # A log written in spite of a fault has the same name here as the next run's.
  normalise "$project" "$scratch/now"
  [[ $command != init ]] || rm -f -- "$scratch/now/cycles/"*.yaml
  diff <(names_in "$good.$command") <(names_in "$scratch/now") >"$scratch/litter" ||
    fail "left over (>) or missing (<): $(grep '^[<>]' "$scratch/litter" | tr '\n' ' ')"
}

try() {
  reset
  run -o /dev/null -e "inject=${1%%:*}:$2:when=${1#*:}"
  check_run
  check_files 'after the fault'
  check_next_run
  tried=$((tried + 1))
}

tried=0 left=0
for command in "${commands[@]}"; do
  fault='no fault'
  reset
  run
  if ((code != 0)) || ! "has_$command"; then
    fail "exit $code, files: $(names_in "$scratch/run" | tr '\n' ' ')"
    exit 1
  fi
  normalise "$project" "$good.$command"
  reset
  run -y -o "$scratch/trace"
  mapfile -t "points_$command" < <(project_calls "$scratch/trace")
  declare -n points=points_$command
  if ((code != 0 || ${#points[@]} == 0)); then
    fail "exit $code, ${#points[@]} calls found"
    exit 1
  fi
done

# Kills first, then errors one by one, the commands in turn: a short time limit still tries each.
for round in 0 1 2 3; do
  for command in "${commands[@]}"; do
    declare -n points=points_$command
    for point in "${points[@]}"; do
      read -ra errors <<<"SIGKILL $(errors_of "${point%%:*}")"
      error=${errors[round]-}
      [[ -n $error ]] || continue
      [[ $command != *_without_links || $point != link* ]] || continue
      if ((SECONDS >= seconds)); then
        left=$((left + 1))
        continue
      fi
      fault="$error at $point"
      [[ $error == SIGKILL ]] && kind=signal=KILL || kind=error=$error
      try "$point" "$kind"
    done
  done
done

echo "$tried faults tried, $failures failed, $left left out for time"
((failures == 0))
