#!/usr/bin/env bash
# writers.sh PROGRAM [WRITERS [ROUNDS]]: 8 people record 50 meetings each in one folder at the same
# time, while others read it. No log is lost, none has another's name, and no reader ever fails.
# Then they all change one shared file at the same moment: no change that was told is lost.
# Then three computers that cannot see one another record in the same second, and their folders are
# merged: no name was made twice.
set -euo pipefail
export LC_ALL=C.UTF-8 SOURCE_DATE_EPOCH=1775001600

program=$(realpath -- "$1")
writers=${2:-8} rounds=${3:-50}
here=$(realpath -- "$(dirname "$0")")
scratch=$(mktemp -d)
trap 'rm -rf -- "$scratch"' EXIT
export HOME=$scratch/home
unset COP_PROJECT

fail() {
  echo "FAILED: $1"
  exit 1
}

record() { # FOLDER WHO
  "$program" -C "$1" --no-input -q record --date 2026-03-20 --summary "Recorded by $2" --attended gp01 2>&1
}
write_all() { # NUMBER
  local round
  for ((round = 1; round <= rounds; ++round)); do
    record "$scratch/one" "writer $1 in round $round" || echo "writer $1, round $round: exit $?"
  done
}
read_all() { # COMMAND…: until all is written
  until [[ -e $scratch/all-written ]]; do
    "$program" -C "$scratch/one" "$@" >"$scratch/read.$1" 2>&1 || {
      echo "cop $* failed with $?"
      tail -n 3 "$scratch/read.$1"
      return
    }
    ! grep -H 'left out' "$scratch/read.$1" || return
  done
}

# --- One folder -----------------------------------------------------------------------------------

cp -r -- "$here/../sound_project" "$scratch/one"
old=$(find "$scratch/one/cycles" -name '*.yaml' | wc -l)
read_all status >"$scratch/reader.1" &
readers=$!
read_all validate --fail-on never >"$scratch/reader.2" &
readers+=" $!"
pids=()
for ((writer = 1; writer <= writers; ++writer)); do
  write_all "$writer" >"$scratch/writer.$writer" &
  pids+=($!)
done
wait "${pids[@]}"
touch "$scratch/all-written"
# shellcheck disable=SC2086
wait $readers
[[ ! -s $scratch/reader.1 && ! -s $scratch/reader.2 ]] || fail "$(cat "$scratch"/reader.?)"
failed=$(grep -hE ': exit [0-9]+$' "$scratch"/writer.* || true)
[[ -z $failed ]] || fail "$failed"

expected=$((writers * rounds))
logs=$(($(find "$scratch/one/cycles" -name '*.yaml' | wc -l) - old))
ids=$(cat "$scratch/one/cycles/"2026-03-20*.yaml | grep '^id: ' | sort -u | wc -l)
texts=$(cat "$scratch/one/cycles/"2026-03-20*.yaml | grep -oE 'writer [0-9]+ in round [0-9]+' | sort -u | wc -l)
((logs == expected && ids == expected && texts == expected)) ||
  fail "$expected recorded, but $logs logs, $ids ids, $texts texts"
[[ -z $(find "$scratch/one" -name '.cop-*') ]] || fail "left over: $(find "$scratch/one" -name '.cop-*')"
echo "$writers writers in one folder: $logs logs, $ids ids, none lost; no reader failed"

# --- One shared file ------------------------------------------------------------------------------

# Who is told that a change was written finds it in the file; who comes late is told so.
added=0
for ((round = 1; round <= rounds; ++round)); do
  pids=()
  for ((writer = 1; writer <= writers; ++writer)); do
    ("$program" -C "$scratch/one" --no-input -q member add "new-$round-$writer" 2>"$scratch/said.$writer" ||
      echo $? >"$scratch/exit.$writer") &
    pids+=($!)
  done
  wait "${pids[@]}"
  for ((writer = 1; writer <= writers; ++writer)); do
    if [[ -e $scratch/exit.$writer ]]; then
      [[ $(<"$scratch/exit.$writer") == 3 ]] || fail "member add: $(<"$scratch/said.$writer")"
      rm -- "$scratch/exit.$writer"
    else
      grep -q "id: new-$round-$writer\b" "$scratch/one/members.yaml" ||
        fail "new-$round-$writer was told to be written and is not there"
      added=$((added + 1))
    fi
  done
done
((added >= rounds)) || fail "of $writers at once not even one was written"
echo "$writers at once change one file $rounds times: $added written, each is there"

# --- Three computers ------------------------------------------------------------------------------

mkdir -p "$scratch/merged"
pids=()
for pc in 1 2 3; do
  cp -r -- "$here/../sound_project" "$scratch/pc$pc"
  for ((round = 0; round < rounds; ++round)); do record "$scratch/pc$pc" "computer $pc" >/dev/null || true; done &
  pids+=($!)
done
wait "${pids[@]}"
for pc in 1 2 3; do
  for file in "$scratch/pc$pc/cycles/"2026-03-20*.yaml; do
    [[ ! -e $scratch/merged/${file##*/} ]] || fail "two computers made ${file##*/}"
    cp -- "$file" "$scratch/merged"
  done
done
names=$(find "$scratch/merged" -name '*.yaml' | wc -l)
((names == 3 * rounds)) || fail "$((3 * rounds)) recorded, but $names logs"
echo "three computers in the same second: $names logs, no name twice"
