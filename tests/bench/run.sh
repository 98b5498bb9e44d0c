#!/usr/bin/env bash
# run.sh [--quick] [COP TOOLS]: builds the optimised program and its tools, unless they are named, and
# prints what it needs beside the goals and beside other programs on this machine, in one run. Times
# mean little elsewhere: the ratios are the result. --quick leaves out what takes long. It ends with
# `N passed, M failed`, and 1 when a goal is missed. $TMPDIR must have room: 1 GB, --quick 200 MB.
# COP_BENCH_GOALS="hostile start" measures only these files of goals/; `rules` follows `loading`, and
# `parser` follows `instructions`.
set -euo pipefail
export LC_ALL=C.UTF-8
unset COP_PROJECT COP_PARSER
bench=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

quick=false
if [[ ${1-} == --quick ]]; then
  quick=true
  shift
fi
if (($# == 0)); then
  source_folder=$bench/../..
  (cd "$source_folder" && cmake --preset release && cmake --build build/release --target bench_tools) >&2
  set -- "$source_folder/build/release/cop" "$source_folder/build/release/tests/bench"
fi
if (($# != 2)); then
  echo 'usage: run.sh [--quick] [COP TOOLS]' >&2
  exit 2
fi
cop=$(realpath -- "$1") tools=$(realpath -- "$2")
scratch=$(mktemp -d)
trap 'rm -rf -- "$scratch"' EXIT
export HOME=$scratch SOURCE_DATE_EPOCH=32472144000

# shellcheck source=measuring.sh
. "$bench/measuring.sh"
all_goals=(loading rules instructions parser peers start waiting memory growth hostile network)
for goals in ${COP_BENCH_GOALS:-${all_goals[@]}}; do
  . "$bench/goals/$goals.sh"
done

printf '\n%d skipped\n%d passed, %d failed\n' "$skipped" "$passed" "$failed"
((failed == 0))
