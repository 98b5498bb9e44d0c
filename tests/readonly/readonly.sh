#!/usr/bin/env bash
# readonly.sh PROGRAM: the commands that only read change no byte and no time of a project, and say
# the same where its folder may not be written to. Tried on both examples and on a project in which
# much is wrong. Where no read-only mount can be made the second half is left out (exit 77).
set -euo pipefail
export LC_ALL=C.UTF-8 SOURCE_DATE_EPOCH=1775001600

program=$(realpath -- "$1")
source_folder=$(realpath -- "$(dirname "$0")/../..")
scratch=$(mktemp -d)
trap 'rm -rf -- "$scratch"' EXIT

cp -r -- "$source_folder/examples/referral-letters" "$source_folder/examples/missed-appointments" "$scratch"
cp -r -- "$source_folder/tests/sound_project" "$scratch/broken"
printf 'members: [\n' >"$scratch/broken/members.yaml"
printf '%s\n' '- x' >"$scratch/broken/cop (1).yaml"
ln -s /etc "$scratch/broken/ballots/etc"

state() {
  (cd "$1" && find . -printf '%P %y %m %s %T@ %C@\n' -type f -exec cksum {} \; | LC_ALL=C sort)
}

commands=(
  'validate' 'validate --format json' 'validate --format concise' 'status' 'doctor' 'report -o -'
  'report --format md -o -' 'compare' 'ballot list' 'feedback list' 'explain conflict-copy' 'rules' ''
  'chart' 'chart england-dna-rate' 'chart england-dna-rate --format json'
)

# What all the commands say in the folder $1, without what is said of the right to write.
run_all() {
  local words code
  for words in "${commands[@]}"; do
    code=0
    # shellcheck disable=SC2086
    (cd "$1" && timeout 60 "$program" $words 2>&1) || code=$?
    echo "cop $words: exit $code"
  done | grep -v -e 'new file' -e ' to look at$' -e 'all is well$' -e 'ask the folder'
}

failed=0
check() { # NAME WHAT BEFORE
  if [[ $3 == "$(state "$scratch/$1")" ]]; then
    echo "ok: $1 is as it was, $2"
  else
    failed=1
    echo "not ok: $1 has changed, $2"
  fi
}

for name in referral-letters missed-appointments broken; do
  before=$(state "$scratch/$name")
  run_all "$scratch/$name" >"$scratch/$name.open"
  check "$name" 'open to writing' "$before"
done

if ! unshare --mount true 2>/dev/null; then
  echo 'skipped: no read-only mount can be made here'
  exit $((failed ? 1 : 77))
fi
export program
for name in referral-letters missed-appointments broken; do
  before=$(state "$scratch/$name")
  unshare --mount bash -euc "$(declare -p commands); $(declare -f run_all)
    mount --bind '$scratch/$name' '$scratch/$name'
    mount -o remount,ro,bind '$scratch/$name'
    ! touch '$scratch/$name/x' 2>/dev/null
    run_all '$scratch/$name'" >"$scratch/$name.closed"
  check "$name" 'closed to writing' "$before"
  diff "$scratch/$name.open" "$scratch/$name.closed" || failed=1
done
exit "$failed"
