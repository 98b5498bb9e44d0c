#!/usr/bin/env bash
# faults.sh [--all | --most N] PROGRAM [NAME…]: lets whatever can go wrong go wrong while a command writes, once
# for each call with which it touches the project or the user's own folder. The commands stand in
# commands.sh; without NAMEs all of them are tried, of each its faults, N of them (20), evenly
# spread, or all.
#   - a kill, a signal, an error for this call, or for it and all later ones of its kind (strace)
#   - files that may not grow beyond some size: real short writes
#   - a disk without room, without room for names; folders that can only be read; files locked
# Whatever happens,
#   - each file is as it was or as a good run leaves it, its permissions too
#   - exit 0 means that all is written, and any other exit is explained on stderr with a path
#   - nothing is left over, after a kill nothing after the next good run
#   - what was answered on a terminal before a kill is in the draft, and --resume goes on with it
# Exits 77 (skipped) where calls cannot be traced.
set -euo pipefail
export LC_ALL=C.UTF-8

# In a name space of its own for mounts, which end with it.
if [[ -z ${COP_FAULTS_INSIDE-} ]] && ((EUID == 0)) && unshare --mount true 2>/dev/null; then
  exec unshare --mount env COP_FAULTS_INSIDE=yes bash "$0" "$@"
fi

most=20
case ${1-} in
  --all) most=100000 && shift ;;
  --most) most=$2 && shift 2 ;;
esac
program=$(realpath -- "$1")
shift
here=$(realpath -- "$(dirname "$0")")
# shellcheck source=commands.sh
source "$here/commands.sh"
# shellcheck source=kinds.sh
source "$here/kinds.sh"

if ! strace -f -o /dev/null true 2>/dev/null; then
  echo 'skipped: strace is not installed, or may not trace a process here'
  exit 77
fi

scratch=$(mktemp -d)
run=$scratch/run project=$scratch/run/project
trap 'chattr -R -i "$run" 2>/dev/null || true; umount "$run" 2>/dev/null || true; rm -rf -- "$scratch"' EXIT
mkdir "$run"

# --- Running ------------------------------------------------------------------------------------

# cop WORDS: runs the program on the project, behind the words of `before_program`; sets `code`.
before_program=()
environment=(env -i PATH=/usr/bin:/bin HOME="$run/home" TZ=UTC LC_ALL=C.UTF-8 SOURCE_DATE_EPOCH=1775001600
  "VISUAL=cp -- '$here/inputs/meeting.yaml'")
cop() {
  local words
  eval "words=($1)"
  code=0
  if is_by_questions; then
    cop_on_a_terminal "${words[@]}" <"$here/inputs/answers" >"$scratch/stderr" || code=$?
    return
  fi
  local ask=--no-input
  [[ ${words[*]} != *--edit* ]] || ask=-q # the editor is for those who can be asked
  { (
    cd /
    exec "${environment[@]}" "${before_program[@]}" "$program" -C "$project" "$ask" "${words[@]}" \
      </dev/null 2>&1 >/dev/null
  ) | cat >"$scratch/stderr"; } 2>/dev/null || code=$?
}

is_by_questions() { [[ $name_of_command == record-by-questions && ${words[*]} =~ ^record( --resume)?$ ]]; }

# Answers the questions line by line; behind --resume those that the draft does not hold yet.
cop_on_a_terminal() {
  local line kept=0
  [[ $* != *--resume ]] || kept=$(answers_kept)
  line=$(printf '%q ' exec "${environment[@]}" TERM=dumb COP_ACCESSIBLE=1 "${before_program[@]}" \
    "$program" -C "$project" "$@")
  (cd / && tail -n "+$((kept + 1))" | script -q -e -c "$line" /dev/null) 2>/dev/null
}

draft_files() { find "$run/home" -name 'draft-*' ! -name '*.tmp' 2>/dev/null; }
answers_kept() { draft_files | xargs -r cat | grep -c '^  - question: ' || true; }

# What makes good for a run that failed. One that could not read a file asked about another project:
# the answers to come would not fit what it asked, so it is begun anew.
words_again() {
  if grep -q 'left out, because it cannot be read' "$scratch/stderr"; then draft_files | xargs -r rm --; fi
  if is_by_questions && [[ -n $(draft_files) ]]; then echo 'record --resume'; else echo "$words"; fi
}

# strace with what the disk of this command does not know, and the options.
every_call=openat,read,write,pwrite64,fsync,close,link,linkat,rename,renameat,renameat2,mkdir,mkdirat,unlink,unlinkat,fchmod,fchown,getdents64,newfstatat,statx
cop_traced() { # CALLS OPTION…
  # Children, such as the editor, are not held up.
  before_program=(strace -f -b execve -y -e "trace=$1${lacking:+,$lacking}")
  shift
  [[ -z $lacking ]] || before_program+=(-e "inject=$lacking:error=EOPNOTSUPP")
  before_program+=("$@")
  cop "$words"
  before_program=()
}

reset() {
  find "$run" -mindepth 1 -delete
  cp -a -- "$scratch/base/." "$run"
}

without_random_end='s/\b(2026-(03-20|04-01)(-[a-z0-9-]+)?)-[0-9a-hjkmnp-tv-z]{8}\b/\1-xxxxxxxx/g'

# All files of the project with their permissions in one text. The random end of a new log's id is
# left out of names and texts, and so are zeros, which a variable cannot hold.
state() {
  local files
  mapfile -d '' files < <(cd "$1" 2>/dev/null && find . -name '.cop-*.tmp' -prune -o -type f -print0 | sort -z)
  ((${#files[@]} == 0)) || (cd "$1" && stat -c '%a %n' "${files[@]}" && tail -n +1 -- "${files[@]}" /dev/null) |
    tr -d '\0' | sed -E "$without_random_end"
}

litter() { find "$run" -name '.cop-*.tmp' -printf '%P '; }

# --- Checking -----------------------------------------------------------------------------------

failures=0
fail() {
  failures=$((failures + 1))
  echo "FAILED cop $name_of_command, $fault: $1"
  grep . "$scratch/stderr" | tail -n 5 | sed 's/^/    stderr: /'
}

check_files() {
  [[ $now != "$before" && $now != "$after" ]] || return 0
  local path part
  while IFS= read -r path; do
    part=$(state_of_one "$project" "$path")
    [[ $part == "$(state_of_one "$scratch/base/project" "$path")" ]] ||
      grep -qxF -- "$(cksum <<<"$part")" "$scratch/good" || fail "$path is neither old nor new"
  done < <(cd "$project" && find . -name '.cop-*.tmp' -prune -o -type f -print)
  while IFS= read -r path; do
    [[ -e $project/$path ]] || [[ $after != *" $path"* ]] || fail "$path is gone"
  done < <(cd "$scratch/base/project" 2>/dev/null && find . -type f)
}

# One file as in `state`.
state_of_one() {
  [[ -e $1/$2 ]] || return 0
  (cd "$1" && stat -c '%a' "$2" && cat -- "$2") |
    tr -d '\0' | sed -E "$without_random_end"
}

check_exit() {
  local signal=${fault##* }
  case $signal in
    KILL | TERM | INT)
      ((code == 128 + $(kill -l "$signal"))) || fail "exit $code in place of SIG$signal" ;;
    *)
      if ((code == 0)); then
        [[ $now == "$after" ]] || fail 'exit 0, but not all is written'
      elif ((code > 4)); then
        fail "exit $code"
      elif ! grep -qE "$run|[a-z]+\.yaml|[a-z]+/" "$scratch/stderr"; then
        fail "exit $code without naming a path"
      fi ;;
  esac
  # What cannot be removed, or was made just before a kill, is for the next run.
  [[ $fault == *' KILL' || $fault == 'call unlink'* || -z $(litter) ]] || fail "left over: $(litter)"
}

# Of the questions that were answered before a kill no answer is lost but the last, which may just be
# on its way to the disk.
check_draft() {
  is_by_questions && [[ $now == "$before" && $fault =~ (KILL|TERM|INT)$ ]] || return 0
  local asked
  asked=$(grep -c 'Answer:' "$scratch/stderr" || true)
  (($(answers_kept) + 2 >= asked)) || fail "$asked questions were asked, $(answers_kept) answers are kept"
}

check_next_run() {
  local left
  left=$(litter)
  if [[ $now == "$after" ]]; then
    [[ -n $left ]] || return 0
    cop "$words"
    cop 'member add gp98'
    cop 'record --date 2026-03-21 --summary "One more"'
    ((code == 0)) || fail "the next run ends with $code"
  else
    cop "$(words_again)"
    ((code == 0)) || fail "the next run ends with $code"
    [[ $(state "$project") == "$after" ]] || fail 'the next run does not write all'
  fi
  left=$(litter)
  [[ -z $left ]] || fail "left over after the next run: $left"
}

try() {
  fault=$*
  [[ $1 == disk-* ]] || reset
  "fault_$1" "${@:2}"
  now=$(state "$project")
  check_files
  check_exit
  check_draft
  check_next_run
  [[ $1 != disk-* ]] || umount "$run"
}

# --- A command ------------------------------------------------------------------------------------

# What a good run makes of it: sets `before` and `after`, and writes the trace of its calls.
learn() {
  fault='no fault'
  find "$run" -mindepth 1 -delete
  rm -rf -- "$scratch/base"
  mkdir "$run/home"
  if [[ $name_of_command != init ]]; then
    cp -r -- "$here/../sound_project" "$project"
    chmod 640 "$project/members.yaml"
    [[ -z $first ]] || cop "$first"
  fi
  cp -a -- "$run" "$scratch/base"
  before=$(state "$project")
  cop_traced "$every_call" -o "$scratch/trace"
  after=$(state "$project")
  (cd "$project" && find . -type f) |
    while IFS= read -r path; do state_of_one "$project" "$path" | cksum; done >"$scratch/good"
  ((code == 0)) && [[ $after != "$before" && -z $(litter) ]] && return
  fail "exit $code, nothing written, or left over: $(litter)"
  return 1
}

is_known() { "$program" --help | grep -qE "^ +${1%% *} "; }

try_command() {
  local faults tried=0 failed_before=$failures i number
  if ! is_known "$words"; then
    echo "$name_of_command: skipped, this cop has no command ${words%% *} yet"
    return
  fi
  learn || return 0
  mapfile -t faults < <(all_faults)
  number=$((${#faults[@]} < most ? ${#faults[@]} : most))
  for ((i = 0; i < number; ++i)); do
    # shellcheck disable=SC2086
    try ${faults[i * ${#faults[@]} / number]}
    tried=$((tried + 1))
  done
  echo "$name_of_command: $tried of ${#faults[@]} faults tried, $((failures - failed_before)) failed"
}

for line in "${commands[@]}"; do
  IFS='|' read -r name_of_command lacking first words <<<"$line"
  name_of_command=${name_of_command// /} lacking=${lacking// /} first=${first# } words=${words# }
  first=${first% }
  [[ $# == 0 || " $* " == *" $name_of_command "* ]] || continue
  try_command
done
[[ -n ${COP_FAULTS_INSIDE-} ]] || echo 'left out: small disks and folders to read only, nothing can be mounted here'
echo "$failures failed"
((failures == 0))
