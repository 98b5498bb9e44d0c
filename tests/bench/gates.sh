#!/usr/bin/env bash
# gates.sh COP TOOLS debug|release: the goals that repeat on any machine, in seconds: instructions,
# how they grow, and memory. Exit 77: there is no valgrind to count them.
set -euo pipefail
export LC_ALL=C.UTF-8 SOURCE_DATE_EPOCH=32472144000
unset COP_PROJECT COP_PARSER
cop=$1 tools=$2 build=$3
bench=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
if ! command -v valgrind >/dev/null; then
  echo 'skipped: valgrind is not installed'
  exit 77
fi
scratch=$(mktemp -d)
trap 'rm -rf -- "$scratch"' EXIT
export HOME=$scratch
. "$bench/measuring.sh"
. "$bench/gate_limits.sh"

heading "Instructions, $build build"
few=20 some=40 many=80
for logs in "$few" "$some" "$many"; do project "$logs" >"$scratch/made"; done

# logs_of FROM TO WORD…: instructions for the logs that the project with TO logs has more.
logs_of() {
  local from=$scratch/$1-logs to=$scratch/$2-logs one two
  shift 2
  one=$(instructions "${@//FOLDER/$from}") two=$(instructions "${@//FOLDER/$to}")
  calc "$two - $one"
}
bytes=$(($("$tools/readall" "$scratch/$some-logs") - $("$tools/readall" "$scratch/$few-logs")))
reading=$(logs_of "$few" "$some" "$tools/load_projects" read FOLDER)
parsing=$(logs_of "$few" "$some" "$tools/load_projects" parse FOLDER)
loading=$(logs_of "$few" "$some" "$tools/load_projects" load FOLDER)
checking=$(logs_of "$few" "$some" "$cop" -C FOLDER validate)
checking_more=$(logs_of "$some" "$many" "$cop" -C FOLDER validate)

at_most "${instructions_to_parse_a_byte[$build]}" "$(calc "($parsing - $reading) / $bytes")" 'to parse a byte'
at_most "${instructions_to_load_a_log[$build]}" "$(calc "$loading / ($some - $few)")" \
  'to load a log and check its structure'
at_most "${instructions_to_check_a_log[$build]}" "$(calc "$checking / ($some - $few)")" \
  'cop validate, every rule, a log'
at_most "$growth_exponent" \
  "$(exponent $((some - few)) "$checking" $((many - some)) "$checking_more")" \
  'cop validate: growth, as an exponent'

heading 'Memory'
sizes=(100 1000 2000)
for logs in "${sizes[@]}"; do command_named "$logs" "$cop" -C "$(project "$logs")" validate; done
in_turn 1
for logs in "${sizes[@]}"; do
  at_most "$(calc "${memory_mib[$build]} + $logs * $memory_kib_a_log / 1024")" "$(calc "${kib[$logs]} / 1024")" \
    "cop validate, $logs logs: MiB"
done

printf '\n%d passed, %d failed\n' "$passed" "$failed"
((failed == 0 && skipped == 0))
