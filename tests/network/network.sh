#!/usr/bin/env bash
# network.sh PROGRAM [GROUPS [BROKEN]]: a network with broken groups in it: every broken one is named,
# all others are right, with any number of workers; and its shared report gives nobody away.
set -euo pipefail
program=$(realpath -- "$1")
groups=${2:-300}
broken=${3:-20}
here=$(realpath -- "$(dirname "$0")")
scratch=$(mktemp -d)
trap 'rm -rf -- "$scratch"' EXIT
export SOURCE_DATE_EPOCH=1775001600
bash "$here/make_network.sh" "$scratch/net" "$groups" "$broken"
cd "$scratch/net"
failed=0
fail() {
  echo "FAILED: $*"
  failed=1
}

code=0
"$program" network validate --format concise >"$scratch/found" 2>"$scratch/said" || code=$?
[[ $code == 1 ]] || fail "exit $code, not 1"
grep ' error\[' "$scratch/found" | cut -d/ -f1 | sort -u >"$scratch/named"
ls | grep '^broken' | diff - "$scratch/named" || fail "not just the broken groups have errors"
tail -n 1 "$scratch/said" | grep -q " of $((groups + broken)) projects" || fail "not all were looked at"

expected=(file-unreadable file-empty not-yaml newer-format missing-key unknown-word tab-in-indent
  duplicate-key file-zeroed unknown-key bad-date unknown-measure unknown-member
  numerator-over-denominator bad-number conflict-copy bad-character yaml-anchor link-outside
  second-document)
for ((number = 1; number <= broken; ++number)); do
  printf -v name 'broken-%04d' "$number"
  rule=${expected[(number - 1) % 20]}
  grep -q "^$name/.*error\[$rule\]" "$scratch/found" || fail "$name: $rule is not found"
done

for verb in "status" "status --format json" "validate --format jsonl" "report --format json"; do
  "$program" network $verb --jobs 1 >"$scratch/one" 2>&1 || true
  for jobs in 2 16; do
    "$program" network $verb --jobs "$jobs" >"$scratch/many" 2>&1 || true
    cmp "$scratch/one" "$scratch/many" || fail "$verb: not the same with $jobs workers"
  done
done

# A group's folder that cannot be opened is named and counted; a locked folder in a group is only named.
normal_user=()
[[ $(id -u) != 0 ]] || normal_user=(setpriv --reuid 65534 --regid 65534 --clear-groups)
if "${normal_user[@]}" "$program" --version >/dev/null 2>&1; then
  bash "$here/make_network.sh" "$scratch/locked" 3
  mkdir "$scratch/locked/group-0001/raw"
  chmod 755 "$scratch"
  chmod 000 "$scratch/locked/group-0002" "$scratch/locked/group-0001/raw"
  code=0
  "${normal_user[@]}" "$program" network status "$scratch/locked" --format json >"$scratch/one" 2>"$scratch/said" || code=$?
  [[ $code == 3 ]] || fail "a locked folder: exit $code, not 3"
  tr -d ' \n' <"$scratch/one" | grep -q '"projects":3,"well":2,"to_look_at":0,"unreadable":1' || fail "a locked folder is not counted"
  grep -q 'locked/group-0002' "$scratch/said" && grep -q 'group-0001/raw' "$scratch/said" || fail "a locked folder is not named"
  "${normal_user[@]}" "$program" network report "$scratch/locked" >"$scratch/one" 2>/dev/null || true
  grep -q 'cannot be read: 1 project' "$scratch/one" || fail "a locked folder is not on the report's face"
  chmod -R 755 "$scratch/locked"
else
  echo "skipped: no normal user may run the program here"
fi

if command -v python3 >/dev/null; then
  python3 "$here/attack.py" "$program" "$scratch/attacked" "$here/make_network.sh" || fail "the report gives something away"
fi
[[ $failed == 0 ]] && echo "$((groups + broken)) groups, $broken of them broken: all as it should be"
exit "$failed"
