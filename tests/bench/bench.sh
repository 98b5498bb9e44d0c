#!/usr/bin/env bash
# bench.sh COP TOOLS: measures `cop validate` and the start of the program beside what cannot be
# beaten, in rounds run in turn on this machine, and how long a person waits for the first question
# of `cop record`; it says which goals are met. Absolute times mean little elsewhere: the ratios are
# the result. COP_BENCH_LARGEST (10000) is the largest project.
set -euo pipefail
export LC_ALL=C.UTF-8
unset COP_PROJECT
cop=$1 tools=$2
rounds=5 starts=200 largest=${COP_BENCH_LARGEST:-10000}

scratch=$(mktemp -d)
trap 'rm -rf -- "$scratch"' EXIT
passed=0 failed=0

project() { [[ -d $scratch/$1 ]] || "$tools/generate_logs" "$scratch/$1" "$1"; }

# sample NAME COMMAND…: one more line "CPU-ms KiB" for NAME.
sample() {
  local name=$1
  shift
  "$tools/measure" "$@" >>"$scratch/$name.samples"
}
cpu() { cut -d' ' -f1 "$scratch/$1.samples" | sort -n | sed -n "$((($(wc -l <"$scratch/$1.samples") + 1) / 2))p"; }
kib() { cut -d' ' -f2 "$scratch/$1.samples" | sort -n | tail -n 1; }
calc() { awk "BEGIN { print $1 }"; }

# goal NAME MEASURED LIMIT: a line of the table; MEASURED must not be above LIMIT.
goal() {
  local verdict=met
  if awk "BEGIN { exit !($2 > $3) }"; then verdict=MISSED; fi
  [[ $verdict == met ]] && passed=$((passed + 1)) || failed=$((failed + 1))
  printf '%-66s %10.2f   at most %10.2f   %s\n' "$1" "$2" "$3" "$verdict"
}

printf '#!/bin/sh\ni=0; while [ $i -lt %s ]; do "$@" >/dev/null; i=$((i+1)); done\n' "$starts" >"$scratch/repeat"
chmod +x "$scratch/repeat"

project 1000
for ((round = 0; round < rounds; ++round)); do
  sample read "$tools/parse_floor" read "$scratch/1000"
  sample floor "$tools/parse_floor" parse "$scratch/1000"
  sample load "$tools/parse_floor" load "$scratch/1000"
  sample validate "$cop" -C "$scratch/1000" validate --today 2999-01-01
  sample true "$scratch/repeat" /bin/true
  sample version "$scratch/repeat" "$cop" --version
done

# The reading is in the floor as well.
allowed=$(calc "1.15 * ($(cpu floor) - $(cpu read)) + $(cpu read) + 0.1 * 1000")
goal 'cop validate, 1,000 logs: CPU ms, to 1.15 x floor + read + 0.1 ms a log' "$(cpu validate)" "$allowed"
goal 'cop validate, 1,000 logs: CPU, to that of YAML::Load' "$(calc "$(cpu validate) / $(cpu load)")" 1.2
goal 'cop --version: CPU, to that of /bin/true' "$(calc "$(cpu version) / $(cpu true)")" 3

export HOME=$scratch TERM=xterm
for ((round = 0; round < rounds; ++round)); do
  "$tools/first_prompt" "$cop" -C "$scratch/1000" record --today 2999-01-01 >>"$scratch/prompt.samples"
done
goal 'cop record, 1,000 logs: ms until it asks, by the clock' "$(cpu prompt)" 50

# Rscript with qicharts2 needs about 950 ms of CPU for such a chart as PNG.
{ echo date,y && for ((i = 0; i < 24; ++i)); do
  printf '%d-%02d,%d\n' "$((2024 + i / 12))" "$((i % 12 + 1))" "$((i * 37 % 23))"
done; } >"$scratch/24.csv"
for ((round = 0; round < rounds; ++round)); do
  sample chart "$scratch/repeat" "$cop" chart --data "$scratch/24.csv" --format svg
  "$tools/draw_charts" >>"$scratch/charts.samples"
done
goal 'cop chart, 24 points from CSV to SVG: CPU ms' "$(calc "$(cpu chart) / $starts")" 9.5
goal '1,000 charts of 60 points as SVG: ms by the clock' "$(cpu charts)" 1000

if command -v yamllint >/dev/null; then
  for ((round = 0; round < 2; ++round)); do sample yamllint yamllint -s "$scratch/1000"; done
  goal 'cop validate, 1,000 logs: CPU, to that of yamllint' \
    "$(calc "$(cpu validate) / $(cpu yamllint)")" 0.04
else
  echo 'yamllint is not installed: not compared'
fi

for ((logs = 100; logs <= largest; logs *= 10)); do
  project "$logs"
  for round in 1 2 3; do sample "size$logs" "$cop" -C "$scratch/$logs" validate --today 2999-01-01; done
  goal "cop validate, $logs logs: memory in MiB, to 8 MB and 1 KB a log" \
    "$(calc "$(kib "size$logs") / 1024")" "$(calc "8 + $logs / 1024")"
  [[ $logs == 100 ]] || goal "growth of CPU from $((logs / 10)) to $logs logs, as an exponent" \
    "$(calc "log($(cpu "size$logs") / $(cpu "size$((logs / 10))")) / log(10)")" 1.05
done

echo "$passed passed, $failed failed"
