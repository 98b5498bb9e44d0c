#!/usr/bin/env bash
# payloads.sh PROGRAM: no text of a project's values, keys and file names drives the terminal, forges a
# line, becomes a command of CI or breaks a format, in any format of `cop validate`.
set -uo pipefail
export LC_ALL=C.UTF-8 SOURCE_DATE_EPOCH=1775001600
unset NO_COLOR CLICOLOR_FORCE

program=$(realpath -- "$1")
here=$(realpath -- "$(dirname "$0")")
for tool in jq xmllint; do
  command -v "$tool" >/dev/null || { echo "skipped: $tool is not installed"; exit 77; }
done
scratch=$(mktemp -d)
trap 'rm -rf -- "$scratch"' EXIT
count=$(bash "$here/make_project.sh" "$scratch/project")

failures=0
fail() {
  failures=$((failures + 1))
  printf 'failed: %s\n' "$*"
}

# Raw controls but the line feed, C1, separators, signs of direction, tags, bytes that are not UTF-8.
check_raw() {
  iconv -f UTF-8 -t UTF-8 <"$1" >/dev/null 2>&1 || fail "$1 is not UTF-8"
  if LC_ALL=C grep -qaP '[\x00-\x09\x0b-\x1f\x7f]' "$1"; then fail "$1 holds raw controls"; fi
  if grep -qP '[\x{80}-\x{9f}\x{61c}\x{200b}-\x{200f}\x{2028}-\x{202e}\x{2060}-\x{206f}\x{feff}\x{e0000}-\x{e007f}]' \
    "$1"; then
    fail "$1 holds invisible signs"
  fi
  if grep -qE '##[A-Za-z]*\[' "$1"; then fail "$1 holds a command of an agent"; fi
}

# Every line of $1 matches the extended regular expression $2.
check_lines() {
  if grep -qvE "$2" "$1"; then fail "$1 has other lines: $(grep -vE "$2" "$1" | head -2)"; fi
}

rules=()
for rule in $("$program" rules --format json | jq -r '.rules[].rule'); do rules+=(--rule "$rule"); done

run() {
  "$program" -C "$scratch/project" validate --format "$1" "${rules[@]}" \
    >"$scratch/$1" 2>"$scratch/$1.err"
  local code=$?
  ((code == 1)) || fail "--format $1 ends with $code"
  check_raw "$scratch/$1"
  check_raw "$scratch/$1.err"
  check_lines "$scratch/$1.err" '^[0-9]+ errors(, [0-9]+ (warning|note)s?)* in .*limited to '
}
formats=(full concise json jsonl github gitlab junit sarif baseline)
for format in "${formats[@]}"; do run "$format"; done

findings=$(jq '.findings | length' "$scratch/json") || fail 'the JSON does not parse'
((findings > 3 * count)) || fail "only $findings findings for $count payloads"
check_count() {
  [[ $2 == "$findings" ]] || fail "$1 has $2 findings in place of $findings"
}
path='(cop|members)\.yaml|cycles/.*\.yaml'
check_lines "$scratch/concise" "^($path)(:[0-9]+:[0-9]+)?: (error|warning|note)\[[a-z-]+\]: "
check_count concise "$(wc -l <"$scratch/concise")"
while IFS= read -r name; do
  [[ -e $scratch/project/$name ]] || fail "concise names $name, which is not there"
done < <(grep -oE '^(cop\.yaml|cycles/2026-[a-z0-9-]+\.yaml)' "$scratch/concise" | sort -u)
check_lines "$scratch/full" \
  '^$|^(error|warning|note)\[[a-z-]+\]: |^  --> (cop|members|cycles/)|^ *[0-9]* \|( |$)|^   = '
check_count full "$(grep -cE '^(error|warning|note)\[' "$scratch/full")"
check_lines "$scratch/github" '^::(error|warning|notice) file=[^:,]+(,line=[0-9]+,endLine=[0-9]+(,col=[0-9]+,endColumn=[0-9]+)?)?,title=[a-z-]+::'
check_count github "$(wc -l <"$scratch/github")"
check_count jsonl "$(jq -s length "$scratch/jsonl")"
check_count gitlab "$(jq length "$scratch/gitlab")"
[[ $(jq -r '.[].fingerprint' "$scratch/gitlab" | sort -u | wc -l) == "$findings" ]] ||
  fail 'two findings share a fingerprint'
check_count sarif "$(jq '.runs[0].results | length' "$scratch/sarif")"
xmllint --noout "$scratch/junit" || fail 'the XML does not parse'
check_count junit "$(xmllint --xpath 'string(//testsuites)' "$scratch/junit" | grep -cE '\[[a-z-]+\]: ')"
check_lines "$scratch/baseline" '^[a-z-]+ ([a-z]+\.yaml|cycles/.*\.yaml) [0-9a-f]{16}$'
check_count baseline "$(wc -l <"$scratch/baseline")"

# What is printed is read again.
"$program" -C "$scratch/project" validate --baseline "$scratch/baseline" \
  >"$scratch/again" 2>"$scratch/again.err"
[[ ! -s $scratch/again ]] || fail 'a baseline does not hold back all that is in it'

# On a terminal the only escapes are the program's own colours.
"$program" --color always -C "$scratch/project" validate 2>&1 |
  sed -E 's/\x1b\[(0|1|34|1;3[136])m//g' >"$scratch/colour"
check_raw "$scratch/colour"

printf '%d payloads in 4 places, %d findings, %d formats: %d failures\n' \
  "$count" "$findings" "${#formats[@]}" "$failures"
((failures == 0))
