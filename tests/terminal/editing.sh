#!/usr/bin/env bash
# editing.sh PROGRAM: how a line is typed.
#   - Tab completes and lists; on an empty line it brings in what stands in brackets
#   - arrows, letters of all scripts, lines longer than the screen, text pasted with its line ends
#   - 40 columns, a size that changes; no colour; a dumb terminal; COP_ACCESSIBLE
# shellcheck source-path=SCRIPTDIR
. "${BASH_SOURCE[0]%/*}/terminal.sh"

leave() {
  press C-c
  ends_with 130
  rm -f -- $(draft_files)
}

tab_completes_and_lists() {
  begin cop record -C letters
  answer "$meeting" ''
  expect 'Who came?'
  type_in 'n'
  press Tab
  expect 'Who came? nurse1'
  type_in 'g'
  press Tab
  expect 'Who came? nurse1 gp0'
  press Tab
  wait_until 'never listed' is_answered_so 'gp01' 'Who came? nurse1 gp0'
  type_in '2'
  press Enter
  expect 'sent-in-time)'
  answer 'sent-in-time)' '<'
  expect 'Who came? [nurse1 gp02]'
  press Tab
  expect 'Who came? [nurse1 gp02] nurse1 gp02'
  leave
}

the_line_can_be_edited() {
  begin cop record -C letters
  expect "$meeting"
  type_in '2025-12-3 video'
  press Home Right Right Right Right Right Right Right Right Right
  type_in '0'
  expect '2025-12-30 video'
  press End BSpace BSpace BSpace BSpace BSpace
  type_in 'phone'
  press Enter
  answer 'Who came?' '<'
  expect 'who writes? [2025-12-30 phone]'
  leave
}

# The drafts tell what was taken of a line.
letters_of_all_scripts_are_taken() {
  begin cop record -C letters
  answer "$meeting" ''
  leave_blank_until 'what happened?'
  type_in 'Zoë naïve — 漢字 🩺 ok'
  press Left Left BSpace BSpace
  type_in '会'
  expect 'Zoë naïve — 漢字 会ok'
  press Enter
  press Enter
  says 'meet next?'
  grep -qF 'Zoë naïve — 漢字 会ok' $(draft_files) || fail 'other letters were taken'
  leave
}

a_line_may_be_longer_than_the_screen() {
  local long
  long=$(printf 'word%03d ' {1..120})
  begin cop record -C letters
  answer "$meeting" ''
  leave_blank_until 'what happened?'
  type_in "${long% }"
  press Enter Enter
  says 'meet next?'
  grep -qF "${long% }" $(draft_files) || fail 'the line was not taken whole'
  leave
}

pasted_lines_answer_one_question() {
  begin cop record -C letters
  expect "$meeting"
  printf '2025-12-30\nvideo\n45\n' >"$scratch/pasted"
  "${server[@]}" load-buffer "$scratch/pasted"
  "${server[@]}" paste-buffer -p -t cop
  expect "$meeting 2025-12-30 video 45"
  press Enter
  expect 'Who came?'
  leave_blank_until 'what happened?'
  printf 'One line\nand another\n' >"$scratch/pasted"
  "${server[@]}" load-buffer "$scratch/pasted"
  "${server[@]}" paste-buffer -p -t cop
  expect 'and another'
  press Enter Enter
  says 'meet next?'
  grep -qF 'and another' $(draft_files) || fail 'not all was pasted'
  leave
}

forty_columns_are_enough() {
  columns=40
  begin cop record -C letters
  expect '[today gp01]'
  press '?' Enter
  says 'yesterday'
  (($(rows | awk '{ if (length($0) > most) most = length($0) } END { print most }') <= 40)) ||
    fail 'a row is too long'
  ! rows | grep -qE '^(ow|came|nd) ' || fail 'a word is cut'
  answer '[today gp01]' 'today video 45'
  expect 'Who came?'
  "${server[@]}" resize-window -t cop -x 60
  type_in 'gp01'
  expect 'Who came? gp01'
  leave
  columns=160
}

# $1: settings of the terminal; every byte that is sent is looked at.
bytes_of_a_session() {
  begin cop record -C letters
  "${server[@]}" pipe-pane -t cop -o "cat >'$scratch/bytes'"
  answer "$1" 'zoom'
  expect "$1"
  answer "$1" 'today video'
  says 'Who came?'
  press C-c
  ends_with 130
  rm -f -- $(draft_files)
}

nothing_is_coloured() {
  settings=(TERM=screen NO_COLOR=1)
  bytes_of_a_session "$meeting"
  ! grep -qP '\e\[[0-9;]*[1-9][0-9;]*m' "$scratch/bytes" || fail 'there is colour'
  settings=(TERM=screen)
}

plain_terminals_get_plain_lines() {
  local way
  for way in TERM=dumb TERM=; do
    settings=("$way")
    bytes_of_a_session "$meeting"
    ! grep -q $'\e' "$scratch/bytes" || fail "escape codes with $way"
  done
  settings=(TERM=no-such-terminal)
  bytes_of_a_session "$meeting"
  ! grep -q $'\e' "$scratch/bytes" || fail 'escape codes on an unknown terminal'
  settings=(TERM=screen)
}

readers_of_the_screen_get_whole_lines() {
  settings=(TERM=screen COP_ACCESSIBLE=1)
  bytes_of_a_session 'Answer:'
  ! grep -q $'\e' "$scratch/bytes" || fail 'escape codes'
  says 'and who writes?'
  says 'Suggestion: today gp01'
  says 'Press Enter to take it, or type a dot to leave it empty.'
  settings=(TERM=screen)
}

make_project
tab_completes_and_lists
the_line_can_be_edited
letters_of_all_scripts_are_taken
a_line_may_be_longer_than_the_screen
pasted_lines_answer_one_question
forty_columns_are_enough
nothing_is_coloured
plain_terminals_get_plain_lines
readers_of_the_screen_get_whole_lines
echo 'all lines were typed'
