#!/usr/bin/env bash
# rights.sh PROGRAM: new files and folders have the permissions that the user's mask leaves, changed
# ones keep theirs, and files in a folder that hands down its group belong to that group.
set -euo pipefail
export LC_ALL=C.UTF-8 SOURCE_DATE_EPOCH=1775001600

program=$(realpath -- "$1")
sound=$(realpath -- "$(dirname "$0")/../sound_project")
scratch=$(mktemp -d)
trap 'rm -rf -- "$scratch"' EXIT
export HOME=$scratch/home
unset COP_PROJECT
failures=0

cop() { "$program" -C "$project" --no-input -q "$@" </dev/null >/dev/null 2>&1 || fail "cop $* ends with $?"; }
fail() {
  failures=$((failures + 1))
  echo "FAILED with the mask $mask: $1"
}
expect() { # MODE PATH
  local mode
  mode=$(stat -c %a "$2")
  [[ $mode == "$1" ]] || fail "${2#"$scratch/"} has $mode in place of $1"
}

for mask in 000 002 022 077; do
  umask "$mask"
  file=$(printf '%o' $((0666 & ~0$mask))) folder=$(printf '%o' $((0777 & ~0$mask)))

  project=$scratch/new-$mask
  cop init --title 'Recall letters' --facilitator gp01 --started 2026-01-08
  while IFS= read -r path; do expect "$file" "$path"; done < <(find "$project" -type f)
  while IFS= read -r path; do expect "$folder" "$path"; done < <(find "$project" -type d)

  project=$scratch/old-$mask
  cp -r -- "$sound" "$project"
  rm -rf -- "$project/reports"
  cop record --date 2026-03-20 --summary 'We looked at the letters' --attended gp01
  expect "$file" "$(echo "$project/cycles/"2026-03-20*.yaml)"
  cop report
  expect "$folder" "$project/reports"
  expect "$file" "$project/reports/project.md"
  number=10
  for mode in 600 640 664 666; do
    chmod "$mode" "$project/members.yaml" "$project/reports/project.md"
    cop member add "gp$((number++))"
    expect "$mode" "$project/members.yaml"
    cop report
    expect "$mode" "$project/reports/project.md"
  done

  if ((EUID == 0)); then
    chgrp 4711 "$project/cycles"
    chmod g+s "$project/cycles"
    chown 4712:4713 "$project/members.yaml"
    cop record --date 2026-03-21 --summary 'Once more' --attended gp01
    cop member leave gp02 --on 2026-03-20
    [[ $(stat -c %g "$project/cycles/"2026-03-21*.yaml) == 4711 ]] || fail 'the log is not of the group of cycles'
    [[ $(stat -c %u:%g "$project/members.yaml") == 4712:4713 ]] || fail 'members.yaml has got another owner'
  fi
done
echo "$failures failed"
((failures == 0))
