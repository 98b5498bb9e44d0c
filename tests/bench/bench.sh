#!/usr/bin/env bash
# bench.sh COP GENERATE_LOGS BARE_LOAD: prints two ratios, each of medians of rounds that were run in
# turn on this machine: absolute times mean little elsewhere.
set -euo pipefail
export LC_ALL=C.UTF-8
unset COP_PROJECT
cop=$1 generate_logs=$2 bare_load=$3
rounds=9 logs=1000 starts=200

scratch=$(mktemp -d)
trap 'rm -rf -- "$scratch"' EXIT
"$generate_logs" "$scratch/project" "$logs"

# cpu COMMAND…: user and system time of a command in milliseconds.
cpu() {
  local TIMEFORMAT='%3U %3S' times
  times=$({ time "$@" >/dev/null 2>&1; } 2>&1)
  awk '{ print ($1 + $2) * 1000 }' <<<"$times"
}

repeat() {
  local i
  for ((i = 0; i < starts; ++i)); do "$@"; done
}

median() { sort -n "$1" | sed -n "$((rounds / 2 + 1))p"; }

row() {  # name, file, yardstick's name, file
  local own other
  own=$(median "$2") other=$(median "$4")
  awk -v name="$1" -v own="$own" -v yardstick="$3" -v other="$other" 'BEGIN {
    printf "%-30s %9.0f ms   %-30s %9.0f ms   %6.2f\n", name, own, yardstick, other, own / other
  }'
}

status=0
"$cop" -C "$scratch/project" validate >"$scratch/findings" 2>&1 || status=$?
((status == 0)) || {
  echo "cop validate ends with $status on the generated project:" >&2
  head -n 20 "$scratch/findings" >&2
  exit 1
}

for ((round = 0; round < rounds; ++round)); do
  cpu "$bare_load" "$scratch/project" >>"$scratch/bare_load"
  cpu "$cop" -C "$scratch/project" validate >>"$scratch/validate"
  cpu repeat /bin/true >>"$scratch/true"
  cpu repeat "$cop" --version >>"$scratch/version"
done

printf '%-30s %12s   %-30s %12s   %6s\n' program CPU yardstick CPU ratio
row "cop validate, $logs logs" "$scratch/validate" 'YAML::Load of the same files' "$scratch/bare_load"
row "cop --version, $starts starts" "$scratch/version" "/bin/true, $starts starts" "$scratch/true"
