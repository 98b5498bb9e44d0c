#!/usr/bin/env bash
# recount.sh PROGRAM: counts examples/benchmark-letters again from its files alone, in Python without
# anything but its standard library, and compares every step with what the program says: ballots,
# weights, scores, and the difference between before and after. Exit 77: it cannot be tried here.
set -euo pipefail
program=$(realpath -- "$1")
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
command -v python3 >/dev/null || { echo 'skipped: python3 is not installed'; exit 77; }

scratch=$(mktemp -d)
trap 'rm -rf -- "$scratch"' EXIT
cp -r examples/benchmark-letters "$scratch/project"
cop() { HOME=$scratch "$program" --no-input --today 2026-07-01 -C "$scratch/project" "$@"; }

cop validate --fail-on warning
for selection in question item-weights; do
  cop ballot count "$selection" --format json >"$scratch/$selection.json"
done
cop score show letter-score --format json >"$scratch/score.json"
cop compare letter-score --format json >"$scratch/compare.json"
python3 tests/benchmark/recount.py "$scratch/project" "$scratch"

# One changed ballot, or one changed weight, is found.
sed -i 's/reason: [0-9]/reason: 1/' "$scratch/project/ballots/item-weights/gp01.yaml"
! cop validate --rule weights-untraceable >"$scratch/said" || { echo 'a changed ballot is not found'; exit 1; }
cp examples/benchmark-letters/ballots/item-weights/gp01.yaml "$scratch/project/ballots/item-weights/"
cop validate --rule weights-untraceable >"$scratch/said"
sed -i '0,/weight: 8/s//weight: 8.1/' "$scratch/project/measures.yaml"
! cop validate --rule weights-untraceable >"$scratch/said" || { echo 'a changed weight is not found'; exit 1; }

# A ballot that is gone is missing wherever turnout is shown.
rm "$scratch/project/ballots/question/gp01.yaml"
for shown in "$(cop ballot count question)" "$(cop show selection question)" "$(cop report -o -)"; do
  grep -q 'Turnout: 11 of 15' <<<"$shown" || { echo "turnout is not 11: $shown"; exit 1; }
done
cop ballot list | grep -E 'question .* 11  15$' >/dev/null || { echo 'the list has another turnout'; exit 1; }
