#!/usr/bin/env bash
# run.sh PROGRAM BUILD_FOLDER [SHOTS]: votes with the ballot form in Chromium, by mouse and by keyboard
# alone, in a window 360 pixels wide, and collects what it saved; tampered files must be refused. Needs
# Node 18 or newer, npm and Chromium; what npm brings goes to the build folder. With a folder SHOTS it
# leaves screenshots there. Exit 77: it cannot be tried here.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
program=$(realpath -- "$1")
export TOOLS=$2/ballot_form_tools

skip() {
  echo "skipped: $1"
  exit 77
}

CHROMIUM=$(command -v chromium || command -v chromium-browser) || skip 'chromium is not installed'
export CHROMIUM
for tool in node npm; do
  command -v "$tool" >/dev/null || skip "$tool is not installed"
done
(($(node -p 'process.versions.node.split(".")[0]') >= 18)) || skip 'node is older than version 18'

if ! cmp -s package-lock.json "$TOOLS/installed"; then
  mkdir -p "$TOOLS"
  cp package.json package-lock.json "$TOOLS"
  npm ci --prefix "$TOOLS" --ignore-scripts --no-audit --no-fund \
    --fetch-retries 1 --fetch-timeout 30000 >"$TOOLS/log" 2>&1 ||
    skip "npm cannot fetch what package.json names (see $TOOLS/log)"
  cp package-lock.json "$TOOLS/installed"
fi

scratch=$(mktemp -d)
trap 'rm -rf -- "$scratch"' EXIT
project=$scratch/project saved=$scratch/saved
mkdir "$project" "$saved"
today=$(date +%F)
cop() { HOME=$scratch "$program" --no-input -C "$project" "$@"; }
quietly() {  # a command that must do well and has nothing to say
  "$@" >"$scratch/said" 2>&1 || { cat "$scratch/said"; exit 1; }
}
fail() {
  echo "not as expected: $1"
  exit 1
}

printf 'cop: 1\nid: group\ntitle: Recall letters\nstarted: 2026-01-01\nphase: establish\n' >"$project/cop.yaml"
printf 'problem: letters are late\n' >"$project/question.yaml"
{
  echo members:
  for code in gp01 gp02 gp03 gp04; do echo "  - {id: $code, role: core}"; done
} >"$project/members.yaml"
quietly cop ballot open topic --decides question --on "$today" --option 'recall=Recall letters that leave <late> & "slowly"' \
  --option referral='Referral letters that come back' --option results='Results that nobody sees'
quietly cop ballot open panel --decides change --method delphi --on "$today" --option list='One list' --option call='A call'
quietly cop ballot open ideas --decides measure --method nominal-group --on "$today" --option days='Days' --option share='Share in time'
quietly cop ballot open secret --decides change --on "$today" --option yes-list='With a list' --option no-list='Without'
for selection in topic panel ideas; do quietly cop ballot form "$selection" -o "$scratch/$selection.html"; done
quietly cop ballot form secret --anonymous -o "$scratch/secret.html"

node form.mjs "$scratch" "$saved" "${@:3}"

[[ $(find "$saved" -name '*.yaml' | wc -l) == 7 ]] || fail "$(ls "$saved")"
quietly cop ballot collect "$saved"
grep -q '7 ballots taken, 0 refused' "$scratch/said" || fail "$(cat "$scratch/said")"
quietly cop ballot collect "$saved"
grep -q '0 ballots taken, 0 refused' "$scratch/said" || fail 'what is there already is taken twice'
quietly cop validate
for ballot in topic/gp01 topic/gp02; do
  grep -A3 '^ranking' "$project/ballots/$ballot.yaml" | tr -d '\n' | grep -q 'results.*recall' ||
    fail "$(cat "$project/ballots/$ballot.yaml")"
done
grep -q 'list: 9' "$project/ballots/panel/gp01.yaml" || fail 'the rating of the mouse'
grep -q 'list: 7' "$project/ballots/panel/gp02.yaml" || fail 'the rating of the keyboard'
grep -q 'days: 5' "$project/ballots/ideas/gp03.yaml" || fail 'the points'
! grep -rqE 'date|gp0' "$project/ballots/secret" || fail 'an anonymous ballot tells too much'

refused() {  # NAME REASON: what is left in $scratch/NAME is refused for the reason
  if cop ballot collect "$scratch/$1" >"$scratch/said" 2>&1; then fail "$1 was taken"; fi
  grep -qF "$2" "$scratch/said" || fail "$1: $(cat "$scratch/said")"
}
whole=$saved/topic-gp01.yaml
rm "$project/ballots/topic/gp01.yaml"
sed 's/gp01/gp03/' "$whole" >"$scratch/other.yaml"
refused other.yaml 'was changed or cut off'
head -n -1 "$whole" >"$scratch/short.yaml"
refused short.yaml 'its last lines are missing'
sed 's/^ranking/rankin/' "$whole" >"$scratch/key.yaml"
refused key.yaml 'rankin'
sed 's/$/\r/' "$whole" >"$scratch/mailed.yaml"
quietly cop ballot collect "$scratch/mailed.yaml"
quietly cop ballot close topic --on "$today" -y
cp "$saved/topic-gp02.yaml" "$scratch/late.yaml"
rm "$project/ballots/topic/gp02.yaml"
refused late.yaml 'it is late'
sed -i 's/One list/Two lists/' "$project/question.yaml"
cp "$saved/panel-gp01.yaml" "$scratch/old.yaml"
rm "$project/ballots/panel/gp01.yaml"
refused old.yaml 'made for other options'
echo "the form votes by mouse and by keyboard, and nothing else is taken"
