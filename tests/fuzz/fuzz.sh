#!/usr/bin/env bash
# fuzz.sh TARGET REPOSITORY SECONDS: runs a fuzz target over seeds made of the repository's own
# project files. A finding is printed with its bytes in base64, and the test fails.
set -euo pipefail
target=$1 repository=$2 seconds=$3

scratch=$(mktemp -d)
trap 'rm -rf -- "$scratch"' EXIT
mkdir "$scratch/seeds" "$scratch/found"

# The first byte of an input chooses the kind of file (see read_project.cpp).
number=0
seed() {
  printf '%s' "$1" | cat - "$2" >"$scratch/seeds/$((++number))"
}
while IFS= read -r -d '' file; do
  case $file in
    */cop.yaml) seed 0 "$file" ;;
    */question.yaml) seed 1 "$file" ;;
    */members.yaml) seed 2 "$file" ;;
    */measures.yaml) seed 3 "$file" ;;
    */cycles/*) seed 4 "$file" ;;
    */ballots/*) seed 5 "$file" ;;
  esac
done < <(find "$repository/examples" "$repository/tests/sound_project" -name '*.yaml' -print0)

cd "$scratch/found"
if ! "$target" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 -max_len=8192 \
  -dict="$repository/tests/fuzz/yaml.dict" -print_final_stats=1 "$scratch/seeds" >"$scratch/log" 2>&1; then
  tail -n 60 "$scratch/log"
  for found in "$scratch/found"/*; do
    [[ -e $found ]] || continue
    echo "input ${found##*/}:"
    base64 "$found"
  done
  exit 1
fi
grep -E 'stat::(number_of_executed_units|average_exec_per_sec|peak_rss_mb)' "$scratch/log"
