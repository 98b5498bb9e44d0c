#!/usr/bin/env bash
# wizard.sh PROGRAM: answers `cop init` and `cop record` in a real terminal, as a person would.
#   - `?` explains, a wrong answer is asked again, `.` and a blank line end a list
#   - `<` goes back, and the answer given before stands in brackets
#   - out of input: nothing is written
#   - what is saved is what was said, and it validates
# Exits 77 (skipped) where tmux is missing. Every wait ends; COP_WIZARD_SECONDS (60) limits them all.
set -euo pipefail
export LC_ALL=C.UTF-8

program=$(realpath -- "$1")
deadline=$((SECONDS + ${COP_WIZARD_SECONDS:-60}))

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

# --- The terminal -------------------------------------------------------------------------------

screen() { "${server[@]}" capture-pane -p -J -S - -t cop; }
last_lines() { screen | sed 's/[[:space:]]*$//; /./!d' | tail -n "$1"; }

fail() {
  printf '%s\n--- the screen\n' "$1"
  last_lines 40
  exit 1
}

# Waits until the cursor stands behind a question that ends with this text.
expect() {
  until [[ "$(last_lines 1)" == *"$1" ]]; do
    ((SECONDS < deadline)) || fail "never asked: $1"
    sleep 0.02
  done
}

# Answers the question that ends with $1 with the text $2.
answer() {
  expect "$1"
  [[ -z $2 ]] || "${server[@]}" send-keys -t cop -l -- "$2"
  "${server[@]}" send-keys -t cop Enter
}

# Asks for help, or gives a wrong answer: $3 is said, and the same question comes again.
answer_in_vain() {
  answer "$1" "$2"
  until [[ "$(last_lines 2)" == *"$3"*$'\n'*"$1" ]]; do
    ((SECONDS < deadline)) || fail "\"$2\" should be answered with: $3, and: $1"
    sleep 0.02
  done
}

# Begins a command in a new terminal, in the folder of the project.
begin() {
  "${server[@]}" kill-session -t cop 2>/dev/null || true
  "${server[@]}" new-session -d -s cop -x 160 -y 50 env -i PATH="$scratch/bin:/usr/bin:/bin" \
    HOME="$scratch/home" TERM=screen LC_ALL=C.UTF-8 TZ=UTC SOURCE_DATE_EPOCH=1767225600 \
    bash --noprofile --norc -c "cd '$scratch/home' && $*; echo \"exit: \$?\"; sleep 1000"
}

ends_with() { expect "exit: $1"; }
press() { "${server[@]}" send-keys -t cop "$1"; }
says() { [[ "$(screen)" == *"$1"* ]] || fail "never said: $1"; }
same() { diff -u --label 'as it was said' --label 'as it was written' - <(cat "$1") || fail 'something else was written'; }

# --- cop init -----------------------------------------------------------------------------------

project=$scratch/home/letters

wizard_out_of_input_makes_no_project() {
  begin cop init letters
  answer 'What is the project called?' 'Recall letters'
  expect '(blank: not chosen yet)'
  press C-d
  ends_with 1
  says 'nothing was written'
  [[ ! -e $project ]] || fail 'a folder was made'
}

wizard_makes_a_project() {
  begin cop init letters
  answer_in_vain 'What is the project called?' '?' 'A few words'
  answer_in_vain 'What is the project called?' '' ''
  answer 'What is the project called?' 'Recall letters'
  answer '(blank: not chosen yet)' 'Do we send every recall letter within a week?'
  answer_in_vain '[gp01]' 'Ana Lee' 'a code has small letters'
  answer '[gp01]' 'gp01=Ana Lee'
  answer_in_vain 'blanks between:' 'GP 2' 'a code has small letters'
  answer 'blanks between:' '<'
  answer '[gp01=Ana Lee]' ''
  answer 'blanks between:' 'gp02 nurse1'
  answer 'blank to end:' 'Letters sent in time'
  answer 'another?' ''
  ends_with 0
  says 'made the project "Recall letters"'
  same <(sed -nE '/^(title|question|facilitator|members|measures):/p; /^ *- id:/p; /^ *name:/p' \
    "$project"/{cop,question,members,measures}.yaml) <<'END'
title: Recall letters
facilitator: gp01
question: "Do we send every recall letter within a week?"
members:
  - id: gp01
    name: Ana Lee
  - id: gp02
  - id: nurse1
measures:
  - id: letters-sent-in-time
    name: Letters sent in time
END
}

# --- cop record ---------------------------------------------------------------------------------

logs() { (cd "$project/cycles" && ls); }

first_questions() {
  answer_in_vain 'When was it? [today]' '?' 'yesterday'
  answer_in_vain 'When was it? [today]' '02/03/2026' 'the order of day and month differs'
  answer 'When was it? [today]' '2025-12-30'
  answer_in_vain 'online, none)' 'zoom' 'one of: in-person'
  answer 'online, none)' 'video'
  answer_in_vain 'How many minutes?' 'an hour' 'must be a whole number'
  answer 'How many minutes?' '45'
}

wizard_out_of_input_records_nothing() {
  begin cop record -C letters
  first_questions
  expect 'Codes with blanks between:'
  press C-d
  ends_with 1
  says 'nothing was written'
  [[ -z $(logs) ]] || fail 'a log was made'
}

go_back_with_the_old_answers() {
  answer 'Codes with blanks between:' '<'
  answer 'How many minutes? [45]' '<'
  answer 'online, none) [video]' '<'
  answer 'When was it? [2025-12-30]' '2025-12-29'
  answer 'online, none) [video]' ''
  answer 'How many minutes? [45]' '50'
}

answer_about_the_group() {
  answer_in_vain 'Codes with blanks between:' 'gp01 gp2' 'did you mean "gp02"?'
  answer 'Codes with blanks between:' 'gp01 gp02'
  answer 'Anyone new? A code for each, blank to end:' ''
  answer 'Has anyone left? A code for each, blank to end:' ''
  answer 'Who sent apologies? [nurse1]' ''
}

answer_about_figures_and_plans() {
  answer_in_vain 'blank to end:' 'letters-sent=12/40@2025-11' 'is not in measures.yaml'
  answer_in_vain 'blank to end:' '12/40' 'MEASURE=VALUE'
  answer 'blank to end:' 'letters-sent-in-time=12/40@2025-11'
  answer 'another?' ''
  answer 'WHO; WHY, blank to end:' ''
  answer 'What is it?' 'A reminder on the screen'
  answer_in_vain 'What do you predict?' '' ''
  answer 'What do you predict?' 'Eight in ten letters leave in time'
  answer 'Because?' 'They are forgotten'
  answer 'Who does it?' 'gp02'
  answer 'When, and for how long?' 'January'
  answer 'Where, and how small?' 'one room'
  answer 'Who collects the data?' 'nurse1'
  answer 'When?' 'every Friday'
}

answer_the_rest() {
  answer 'Other decisions? One a line, blank to end:' 'We meet monthly'
  answer 'another?' ''
  answer 'How was it decided?' 'consensus'
  answer_in_vain 'New actions? One a line, WHAT; WHO; DUE, blank to end:' 'Collect; gp9' 'is not in members.yaml'
  answer 'New actions? One a line, WHAT; WHO; DUE, blank to end:' 'Collect ten letters; gp02; 2026-01-15'
  answer 'another?' '.'
  answer 'data, ethics)' ''
  answer 'A code for each, blank to end:' ''
  answer 'comparing, new data)? [n]' ''
  answer 'do differently because of today?' 'I will count mine'
  answer 'measuring outcomes?' ''
  answer 'what happened?' 'We looked at the letters'
  answer 'When do you meet next?' '2026-01-27'
}

save_the_log_that_is_shown() {
  expect '.yaml? [y]'
  says 'summary: We looked at the letters'
  [[ -z $(logs) ]] || fail 'a log was made before it was wanted'
  answer '.yaml? [y]' "$1"
}

whole_interview() {
  begin cop record -C letters
  first_questions
  go_back_with_the_old_answers
  answer_about_the_group
  answer_about_figures_and_plans
  answer_the_rest
}

wizard_that_is_told_no_records_nothing() {
  whole_interview
  save_the_log_that_is_shown 'n'
  ends_with 1
  says 'nothing was written'
  [[ -z $(logs) ]] || fail 'a log was made'
}

wizard_records_a_meeting() {
  whole_interview
  save_the_log_that_is_shown 'y'
  ends_with 0
  says 'wrote cycles/2025-12-29-'
  same <(tail -n +4 "$project"/cycles/*.yaml) <<'END'
date: 2025-12-29
mode: video
minutes: 50
attended: [gp01, gp02]
apologies: [nurse1]
summary: We looked at the letters
cycles:
  - id: 1
    plan:
      change: A reminder on the screen
      prediction:
        text: Eight in ten letters leave in time
        because: They are forgotten
      tasks:
        - what: A reminder on the screen
          who: gp02
          when: January
          where: one room
      data:
        - who: nurse1
          when: every Friday
observations:
  - measure: letters-sent-in-time
    period: 2025-11
    numerator: 12
    denominator: 40
actions:
  - id: collect-ten-letters
    what: Collect ten letters
    owner: gp02
    due: 2026-01-15
decisions:
  - text: We meet monthly
    how: consensus
value:
  - cycle: potential
    text: I will count mine
skipped: [blockers, feedback, cpd]
next_meeting: 2026-01-27
END
}

wizard_out_of_input_makes_no_project
wizard_makes_a_project
wizard_out_of_input_records_nothing
wizard_that_is_told_no_records_nothing
wizard_records_a_meeting
# The group has data and no answers about ethics yet: that is a warning, and no more.
SOURCE_DATE_EPOCH=1767225600 "$program" validate -C "$project"
echo 'all answers arrived'
