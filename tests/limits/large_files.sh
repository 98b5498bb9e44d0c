#!/usr/bin/env bash
# large_files.sh COP SECONDS [--no-memory-limit]: `cop validate` over the worst files that fit the
# limit of 1 MiB, one at a time. Each must end with exit 1 within the seconds (2 for a program that is
# optimised) and 300 MiB of memory, which sanitizers need for themselves.
set -eu

cop=$1
most_seconds=$2
limit_memory=true
[[ ${3-} == --no-memory-limit ]] && limit_memory=false
readonly most_kib=$((300 * 1024))

folder=$(mktemp -d)
trap 'rm -r "$folder"' EXIT
mkdir "$folder/cycles"
printf 'cop: 1\nid: late-letters\ntitle: Late letters\nstarted: 2026-01-05\nphase: monitor\n' \
  >"$folder/cop.yaml"
log=$folder/cycles/2026-03-18-x7d2m9xq.yaml

# repeated COUNT TEXT: the text so many times.
repeated() { yes -- "$2" | head -n "$1" | tr -d '\n'; }
head_of_log() { printf 'id: 2026-03-18-x7d2m9xq\ndate: 2026-03-18\n'; }

write_case() {
  case $1 in
    brackets) repeated 1000000 '[' ;;
    braces) repeated 260000 '{a: ' ;;
    bracket-pairs) repeated 500000 '[]' ;;
    dashes) repeated 500000 '- ' ;;
    list-entries) yes -- '- a' | head -n 260000 ;;
    question-marks) repeated 500000 '? ' ;;
    colons) repeated 340000 'a: ' ;;
    anchors) repeated 340000 '&a ' ;;
    aliases) repeated 340000 '*a ' ;;
    tags) repeated 340000 '!a ' ;;
    quotes) repeated 500000 '" ' ;;
    open-quote) head_of_log; printf 'summary: "'; repeated 500000 'x ' ;;
    open-quote-of-lines) head_of_log; printf 'summary: "\n'; yes 'x' | head -n 500000 ;;
    open-quote-behind-quoted) head_of_log; printf 'skipped: ['; repeated 150000 "'a', "; printf '"x' ;;
    escapes) head_of_log; printf 'summary: "'; repeated 500000 '\n'; printf '"' ;;
    long-line) head_of_log; printf 'summary: '; repeated 1040000 'x' ;;
    block) head_of_log; printf 'summary: |\n'; yes '  x' | head -n 250000 ;;
    empty-lines) head_of_log; yes '' | head -n 1040000; printf 'a' ;;
    blanks) head_of_log; repeated 1040000 ' '; printf 'a' ;;
    tabs) head_of_log; printf 'summary:\n'; repeated 1040000 $'\t'; printf 'a: 1' ;;
    comments) head_of_log; yes '# a' | head -n 260000; printf 'a' ;;
    keys) seq 1 90000 | sed 's/.*/k&: 1/' ;;
    same-key) yes 'k: 1' | head -n 200000 ;;
    thousand-keys-often) yes -- "- {$(seq -s ': 1, ' 1 990): 1}" | head -n 140 ;;
    accents) repeated 100000 $'e\xcc\x81 '; printf ': 1' ;;
    long-keys) yes -- "- {$(repeated 120 $'e\xcc\x81'): 1}" | head -n 2500 ;;
    unknown-keys) head_of_log; seq 1 900 | sed 's/.*/unknown-&: 1/' ;;
    rows) head_of_log; printf 'observations:\n  columns: [measure, value]\n  rows:\n'
      yes '  - [a, "5,4"]' | head -n 30000 ;;
    row-of-columns) head_of_log; printf 'observations:\n  columns: ['; repeated 90000 'abc, '
      printf 'x]\n  rows: []\n' ;;
    bad-numbers) head_of_log; printf 'flow:\n'
      yes '  - {stage: both, n: 1,000}' | head -n 16000 ;;
    invalid-bytes) head_of_log; printf '# '; repeated 1000000 $'\xe9' ;;
    zero-bytes) head -c 1040000 /dev/zero ;;
    carriage-returns) head_of_log; repeated 1000000 $'\r' ;;
    too-large) head -c 9000000 /dev/zero | tr '\0' x ;;
  esac
}

readonly cases=(brackets braces bracket-pairs dashes list-entries question-marks colons anchors
  aliases tags quotes open-quote open-quote-of-lines open-quote-behind-quoted escapes long-line block
  empty-lines blanks tabs comments keys same-key thousand-keys-often accents long-keys unknown-keys
  rows row-of-columns bad-numbers invalid-bytes zero-bytes carriage-returns too-large)

failed=0
for name in "${cases[@]}"; do
  write_case "$name" >"$log"
  start=$(date +%s%N)
  status=0
  (
    $limit_memory && ulimit -v "$most_kib"
    exec timeout "$((most_seconds * 10))" "$cop" -C "$folder" validate >/dev/null 2>&1
  ) || status=$?
  milliseconds=$((($(date +%s%N) - start) / 1000000))
  printf '%-26s exit %d  %5d ms\n' "$name" "$status" "$milliseconds"
  if ((status != 1 || milliseconds > most_seconds * 1000)); then failed=$((failed + 1)); fi
done
printf 'large files: %d of %d within %d s and 300 MiB\n' $((${#cases[@]} - failed)) ${#cases[@]} \
  "$most_seconds"
((failed == 0))
