#!/usr/bin/env bash
# check.sh COP GENERATE_LOGS: what the bench measures with is sound: the same bytes each time, every
# style valid, links only where they are asked for, and `--hand 0` writes just as `cop` does.
set -euo pipefail
cop=$(realpath -- "$1") generate=$(realpath -- "$2")
scratch=$(mktemp -d)
trap 'rm -rf -- "$scratch"' EXIT
cd "$scratch"

fail() {
  echo "$1"
  exit 1
}

"$generate" one 60 --hand 100
"$generate" again 60 --hand 100
diff -r one again || fail 'two runs do not make the same bytes'
said=$("$cop" -C one validate --today 2999-01-01 2>&1) || fail "$said"
[[ $said == 'no findings in 64 files' ]] || fail "$said"

"$generate" own 1 --hand 0
log=$(cd own/cycles && echo *.yaml)
cp -r own empty
rm empty/cycles/*
grep -v '^id:' "own/cycles/$log" >answers.yaml
"$cop" -C empty record --from "$scratch/answers.yaml" --dry-run --today 2999-01-01 2>/dev/null |
  grep -v '^id:' | diff - <(grep -v '^id:' "own/cycles/$log") || fail '--hand 0 is not how cop writes'

"$generate" network 3 --projects 5 --distinct 2
[[ $(find network -name '*.yaml' -links +1 | wc -l) == $((5 * 7)) ]] || fail 'not the links asked for'
[[ $(find network -name '*.yaml' -printf '%i\n' | sort -u | wc -l) == $((2 * 7)) ]] ||
  fail 'not as many distinct files as asked for'
echo 'the generator is sound'
