#!/usr/bin/env bash
# unattended.sh PROGRAM: where nobody can be asked, nothing is asked and nothing is written: exit 2,
# and the flags are named.
# shellcheck source-path=SCRIPTDIR
. "${BASH_SOURCE[0]%/*}/terminal.sh"

names_the_flags() {
  ends_with 2
  says 'nobody can be asked here'
  says 'nothing was written'
  says '--summary'
  says '--attended'
  says '--from'
  says_not 'who writes?'
  no_log
  [[ -z $(draft_files) ]] || fail 'there is a draft'
}

make_project
begin "cop record -C letters </dev/null"
names_the_flags
begin "printf 'today\ngp01' | cop record -C letters"
names_the_flags
begin "cop record -C letters 2>said; code=\$?; cat said; (exit \$code)"
names_the_flags
begin 'cop record -C letters --no-input'
names_the_flags
for setting in CI=1 COP_NO_INPUT=1; do
  settings=(TERM=screen "$setting")
  begin 'cop record -C letters'
  names_the_flags
done
begin 'cop record -C letters --resume'
ends_with 2
says 'nobody can be asked here'
echo 'nobody was asked'
