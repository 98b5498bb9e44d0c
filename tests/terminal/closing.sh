#!/usr/bin/env bash
# closing.sh PROGRAM: the end of the interview, and the editor.
#   - `e` opens the log in the editor; it is checked again; what is wrong cannot be saved
#   - `<` goes back into the questions, and the edited text is not lost
#   - possible patients are pointed at as soon as the answer is given
# shellcheck source-path=SCRIPTDIR
. "${BASH_SOURCE[0]%/*}/terminal.sh"

# An editor that does with the file what the script says.
edit_with() {
  printf '#!/bin/bash\n%s\n' "$1" >"$scratch/bin/pen"
  chmod +x "$scratch/bin/pen"
  settings=(TERM=screen VISUAL=pen)
}

answer_all() {
  begin cop record -C letters
  answer "$meeting" '2025-12-30 video 45'
  answer 'Who came?' 'gp01 gp02'
  expect 'sent-in-time)'
  leave_blank_until "$last_question"
}

the_edited_log_is_saved() {
  edit_with 'sed -i "s/^minutes: 45/minutes: 50  # counted/" "$1"'
  answer_all
  answer "$last_question" 'e'
  says 'minutes: 50'
  answer "$last_question" 'y'
  ends_with 0
  grep -q '^minutes: 50  # counted$' "$project"/cycles/*.yaml || fail 'the edit is not saved'
  SOURCE_DATE_EPOCH=1767225600 "$program" validate -C "$project" >/dev/null || fail 'the log is not valid'
  rm -- "$project"/cycles/*.yaml
}

another_day_gives_another_name() {
  edit_with 'sed -i "s/^date: .*/date: 2025-12-20/" "$1"'
  answer_all
  answer "$last_question" 'e'
  says 'id: "2025-12-20-'
  answer "$last_question" 'y'
  ends_with 0
  [[ $(logs) == 2025-12-20-* ]] || fail 'the file has the old day'
  rm -- "$project"/cycles/*.yaml
}

a_log_with_errors_is_not_saved() {
  edit_with 'sed -i "s/gp02/gp99/" "$1"'
  answer_all
  answer "$last_question" 'e'
  says 'no member is called "gp99"'
  expect 'or [l]eave?'
  edit_with 'echo "  bad: [" >>"$1"'
  answer 'or [l]eave?' 'e'
  says 'bad: ['
  answer 'or [l]eave?' 'l'
  ends_with 1
  says 'your answers are kept in'
  no_log
}

edits_outlive_the_program_and_going_back() {
  begin cop record -C letters --resume
  expect 'or [l]eave?'
  says 'bad: ['
  answer 'or [l]eave?' '<'
  expect 'When do you meet next? [2026-01-27]'
  leave_blank_until 'take the [a]nswers anew?'
  answer 'take the [a]nswers anew?' 'a'
  answer "$last_question" 'y'
  ends_with 0
  grep -q 'gp02' "$project"/cycles/*.yaml || fail 'the answers are not saved'
  rm -- "$project"/cycles/*.yaml
}

an_editor_that_fails_loses_nothing() {
  edit_with 'exit 3'
  answer_all
  answer "$last_question" 'e'
  says 'the editor ended with the failure 3'
  answer "$last_question" 'y'
  ends_with 0
  rm -- "$project"/cycles/*.yaml
}

patients_are_pointed_at_at_once() {
  begin cop record -C letters
  answer "$meeting" '2025-12-30'
  expect 'Who came?'
  leave_blank_until 'what happened?'
  answer 'what happened?' 'Looked at 2123 45670 1'
  says 'this looks like a Medicare number (21•• ••••• 1)'
  expect 'what happened?'
  answer 'what happened?' 'Mrs Jane Citizen came'
  says 'If it may stay, type !'
  answer 'what happened?' 'We met'
  says 'meet next?'
  ! grep -q '45670' $(draft_files) || fail 'the number is in the draft'
  press C-c
  ends_with 130
  rm -- $(draft_files)
}

a_dry_run_saves_nothing_and_keeps_the_answers() {
  begin cop record -C letters -n
  answer "$meeting" '2025-12-30'
  expect 'Who came?'
  leave_blank_until 'meet next? [2026-01-27]'
  press Enter
  ends_with 0
  says 'date: 2025-12-30'
  says 'nothing was written'
  no_log
  rm -- $(draft_files)
}

make_project
the_edited_log_is_saved
another_day_gives_another_name
a_log_with_errors_is_not_saved
edits_outlive_the_program_and_going_back
an_editor_that_fails_loses_nothing
patients_are_pointed_at_at_once
a_dry_run_saves_nothing_and_keeps_the_answers
echo 'all was closed well'
