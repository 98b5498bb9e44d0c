# Sourced by the scripts here, with the program as $1: a terminal (tmux) in which a person answers
# `cop`. Exits 77 (skipped) where tmux is missing. Nothing waits for a time: every wait is for what
# stands on the screen, until COP_TERMINAL_SECONDS (180) are over.
set -euo pipefail
export LC_ALL=C.UTF-8

program=$(realpath -- "$1")
deadline=$((SECONDS + ${COP_TERMINAL_SECONDS:-180}))

if ! command -v tmux >/dev/null; then
  echo 'skipped: tmux is not installed'
  exit 77
fi

scratch=$(mktemp -d)
# The server outlives its last session: else the next one could meet a server that is just ending.
echo 'set -s exit-empty off' >"$scratch/tmux.conf"
server=(tmux -u -S "$scratch/socket" -f "$scratch/tmux.conf")
trap '"${server[@]}" kill-server 2>/dev/null || true; rm -rf -- "$scratch"' EXIT
mkdir "$scratch/bin" "$scratch/home"
ln -s -- "$program" "$scratch/bin/cop"
project=$scratch/home/letters
drafts=$scratch/home/.local/state/cop
# What a script may change before it begins a command.
columns=160
settings=(TERM=screen)

# --- What is on the screen ----------------------------------------------------------------------

screen() { "${server[@]}" capture-pane -p -J -S - -t cop; }
last_lines() { screen | sed 's/[[:space:]]*$//; /./!d' | tail -n "$1"; }
# The rows as they are, without joining those that the terminal wrapped.
rows() { "${server[@]}" capture-pane -p -S - -t cop | sed 's/[[:space:]]*$//; /./!d'; }

fail() {
  printf '%s\n--- the screen\n' "$1"
  last_lines 40
  exit 1
}

# Waits until a command succeeds; $1 says what it waits for.
wait_until() {
  local what=$1
  shift
  until "$@"; do
    ((SECONDS < deadline)) || fail "$what"
    sleep 0.02
  done
}

ends_so() { [[ "$(last_lines 1)" == *"$1" ]]; }
is_said() { [[ "$(screen)" == *"$1"* ]]; }
is_answered_so() { [[ "$(last_lines 2)" == *"$1"*$'\n'*"$2" ]]; }

# Waits until the cursor stands behind a question that ends with this text.
expect() { wait_until "never asked: $1" ends_so "$1"; }
says() { wait_until "never said: $1" is_said "$1"; }
says_not() { ! is_said "$1" || fail "said: $1"; }

# --- What is typed ------------------------------------------------------------------------------

type_in() { "${server[@]}" send-keys -t cop -l -- "$1"; }
press() { "${server[@]}" send-keys -t cop "$@"; }

# Answers the question that ends with $1 with the text $2.
answer() {
  expect "$1"
  [[ -z $2 ]] || type_in "$2"
  press Enter
}

# Asks for help, or gives a wrong answer: $3 is said, and the same question comes again.
answer_in_vain() {
  answer "$1" "$2"
  wait_until "\"$2\" should be answered with: $3, and: $1" is_answered_so "$3" "$1"
}

# A question was asked below what stood on the screen: $1 lines.
is_asked_below() {
  (("$(last_lines 1000 | wc -l)" > $1)) &&
    (("$("${server[@]}" display-message -p -t cop '#{cursor_x}')" > 0))
}

# Leaves all questions blank until the one that ends with $1.
leave_blank_until() {
  local lines
  until ends_so "$1"; do
    lines=$(last_lines 1000 | wc -l)
    press Enter
    wait_until 'no further question came' is_asked_below "$lines"
  done
}

# --- Commands -----------------------------------------------------------------------------------

# Begins a command in a new terminal, in the folder that holds the project.
begin() {
  "${server[@]}" kill-session -t cop 2>/dev/null || true
  "${server[@]}" new-session -d -s cop -x "$columns" -y 50 env -i PATH="$scratch/bin:/usr/bin:/bin" \
    HOME="$scratch/home" LC_ALL=C.UTF-8 TZ=UTC SOURCE_DATE_EPOCH=1767225600 "${settings[@]}" \
    bash --noprofile --norc -c "cd '$scratch/home' && $*; echo \"exit: \$?\"; sleep 1000"
}

ends_with() { expect "exit: $1"; }

# The number of the process that runs the program.
process() {
  local shell
  shell=$("${server[@]}" display-message -p -t cop '#{pane_pid}')
  cat "/proc/$shell/task/$shell/children" | tr -d ' '
}

logs() { (cd "$project/cycles" && ls); }
no_log() { [[ -z $(logs) ]] || fail 'a log was made'; }
draft_files() { find "$drafts" -name 'draft-*' 2>/dev/null || true; }

same() {
  diff -u --label 'as it was said' --label 'as it was written' - <(cat "$1") ||
    fail 'something else was written'
}

# A project without meetings, with two doctors, a nurse and a measure.
make_project() {
  SOURCE_DATE_EPOCH=1767225600 "$program" init "$project" --quiet --title 'Recall letters' \
    --question 'Do we send every recall letter within a week?' --facilitator gp01 --member gp02 \
    --member nurse1 --measure 'Letters sent in time'
}

meeting='who writes? [today gp01]'
last_question='Save? [Y]es, [e]dit, [n]o'
