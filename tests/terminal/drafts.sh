#!/usr/bin/env bash
# drafts.sh PROGRAM: whatever ends `cop record`, the answers are there again.
#   - Ctrl-C, the end of the input, SIGTERM, a closed terminal, kill -9: --resume goes on
#   - a second meeting does not overwrite the draft of the first
#   - where no draft can be kept that is said once, and the meeting can still be saved
# shellcheck source-path=SCRIPTDIR
. "${BASH_SOURCE[0]%/*}/terminal.sh"

answer_two_questions() {
  begin cop record -C letters "$@"
  answer "$meeting" '2025-12-30 video 45'
  answer 'Who came?' 'gp01 gp02'
  expect 'sent-in-time)'
}

goes_on() {
  begin cop record -C letters --resume
  says 'Going on with 2 answers of 2026-01-01'
  says '2025-12-30 video 45'
  says 'Who came?  gp01 gp02'
  expect 'sent-in-time)'
}

save_the_rest() {
  leave_blank_until "$last_question"
  press Enter
  ends_with 0
  says 'wrote cycles/2025-12-30-'
  [[ -z $(draft_files) ]] || fail 'the draft is still there'
  grep -q 'attended: \[gp01, gp02\]' "$project"/cycles/*.yaml || fail 'the answers are not in the log'
  rm -- "$project"/cycles/*.yaml
}

left_with() {
  ends_with "$1"
  says 'nothing was written; your answers are kept in '
  says 'To go on: cop record --resume'
  no_log
}

ctrl_c_keeps_the_answers() {
  answer_two_questions
  type_in 'half an answ'
  press C-c
  left_with 130
  goes_on
  save_the_rest
}

the_end_of_the_input_keeps_the_answers() {
  answer_two_questions
  press C-d
  left_with 1
  goes_on
  save_the_rest
}

a_signal_keeps_the_answers() {
  answer_two_questions
  kill -TERM "$(process)"
  left_with 130
  goes_on
  save_the_rest
}

a_closed_terminal_keeps_the_answers() {
  answer_two_questions
  "${server[@]}" kill-session -t cop
  goes_on
  save_the_rest
}

a_killed_program_keeps_the_answers() {
  answer_two_questions
  kill -KILL "$(process)"
  ends_with 137
  goes_on
  save_the_rest
}

what_was_taken_back_is_kept_too() {
  answer_two_questions
  answer 'sent-in-time)' '<'
  answer 'Who came? [gp01 gp02]' '<'
  expect 'who writes? [2025-12-30 video 45]'
  press C-c
  left_with 130
  begin cop record -C letters --resume
  answer 'who writes? [2025-12-30 video 45]' ''
  answer 'Who came? [gp01 gp02]' ''
  expect 'sent-in-time)'
  save_the_rest
}

nothing_answered_leaves_no_draft() {
  begin cop record -C letters
  expect "$meeting"
  press C-c
  ends_with 130
  says_not 'kept in'
  [[ -z $(draft_files) ]] || fail 'there is a draft of nothing'
}

no_at_the_end_keeps_the_answers() {
  answer_two_questions
  leave_blank_until "$last_question"
  type_in n
  press Enter
  left_with 1
}

a_new_meeting_keeps_the_old_draft() {
  begin cop record -C letters
  says 'There is a draft that was begun on 2026-01-01'
  answer '[d]elete it?' 'n'
  answer "$meeting" '2025-12-29'
  expect 'Who came?'
  press C-c
  left_with 130
  [[ $(draft_files | wc -l) == 2 ]] || fail 'there should be two drafts'
  begin cop record -C letters
  answer '[o]lder draft, [d]elete it?' 'd'
  answer 'for good? [y]es, [N]o' 'y'
  answer '[d]elete it?' 'd'
  answer 'for good? [y]es, [N]o' 'y'
  expect "$meeting"
  [[ -z $(draft_files) ]] || fail 'the drafts are still there'
}

drafts_are_for_their_user_only() {
  answer_two_questions
  [[ $(stat -c %a "$(draft_files)") == 600 ]] || fail 'others may read the draft'
  [[ $(stat -c %a "$drafts"/*) == 700 ]] || fail 'others may open the folder'
  press C-c
  left_with 130
  rm -- "$(draft_files)"
}

without_a_draft_the_meeting_is_saved() {
  settings+=("XDG_STATE_HOME=$1")
  begin cop record -C letters
  answer "$meeting" '2025-12-30'
  expect 'Who came?'
  says "Your answers are not kept as a draft: cannot write $1"
  answer 'Who came?' 'gp01 gp02'
  leave_blank_until "$last_question"
  [[ $(screen | grep -c 'not kept as a draft') == 1 ]] || fail 'said more than once'
  press Enter
  ends_with 0
  rm -- "$project"/cycles/*.yaml
  settings=(TERM=screen)
}

a_full_disk_ends_no_interview() {
  mkdir "$scratch/full"
  if mount -t tmpfs -o size=16k,nr_inodes=4 cop "$scratch/full" 2>/dev/null; then
    trap 'umount "$scratch/full" || true; '"$(trap -p EXIT | sed "s/^trap -- '//; s/' EXIT$//")" EXIT
    dd if=/dev/zero of="$scratch/full/all" 2>/dev/null || true
    mkdir -p "$scratch/full/cop" 2>/dev/null || true
    without_a_draft_the_meeting_is_saved "$scratch/full"
  fi
  touch "$scratch/file"
  without_a_draft_the_meeting_is_saved "$scratch/file"
}

make_project
ctrl_c_keeps_the_answers
the_end_of_the_input_keeps_the_answers
a_signal_keeps_the_answers
a_closed_terminal_keeps_the_answers
a_killed_program_keeps_the_answers
what_was_taken_back_is_kept_too
nothing_answered_leaves_no_draft
no_at_the_end_keeps_the_answers
a_new_meeting_keeps_the_old_draft
drafts_are_for_their_user_only
a_full_disk_ends_no_interview
echo 'no answer was lost'
