#!/usr/bin/env bash
# make_project.sh FOLDER: a project whose values, keys and file names hold what would drive a
# terminal, forge a line, command a CI agent or break a format. One payload a line of the list below,
# with the escapes of printf %b.
set -euo pipefail
export LC_ALL=C.UTF-8
folder=$1

payloads=(
  # terminals: colours, cursor, title, clipboard (OSC 52), links (OSC 8), reports, alternate screen
  '\e[31mred' '\e[2J\e[H' '\e]0;title\a' '\e]52;c;cm0gLXJm\a' '\e]8;;http://x\a' '\e[6n' '\eP+q\e\\'
  '\e[?1049h' '\ec' '\e[1A\e[2K' '\a' '\b\b\b\bgood' '\x7f\x7f' '\x0e\x0f' '\v\f' '\x1b'
  # the same as single C1 characters, and those as bare bytes
  '\u009b31m' '\u009d0;t\u009c' '\u0090x' '\x9b31m' '\x90x'
  # lines: carriage return, line feed, next line, line and paragraph separators
  'a\rcycles/x.yaml: fine' 'a\nno findings in 1 file' 'a\r\nok' 'a\u0085ok' 'a\u2028ok' 'a\u2029ok'
  # direction and invisible signs
  '\u202egnp.exe' '\u2066a\u2069' '\u200b\u200d' '\u061c' '\ufeffx' '\U000e0041\U000e0042' '\u00ad'
  # CI agents
  '::error::forged' '::error file=x,line=1::forged' '::set-output name=a::b' '::add-mask::a'
  '::stop-commands::x' 'x%0A::error::forged' 'x%0D%0A::warning::y' 'a,title=b:c'
  '##vso[task.setvariable variable=a]b' '##vso[task.complete result=Succeeded;]' '##[error]x'
  '##[group]x' '##teamcity[buildStatus status=|SUCCESS|]' '%25%0A'
  # XML and JSON
  '<script>alert(1)</script>' ']]>' '&lt;&#10;&amp;' '<!--' '<?xml?>' "a' b=\"c\"" '","x":"' '\\u0000'
  '}]}' '{{a}}' '{}' '%s%n%d' '$(id)' '`id`' '../../etc/passwd' '-rf'
  # bytes that are not UTF-8, and texts without end
  '\xff\xfe' '\xc0\xaf' '\xed\xa0\x80' '\xf0\x9f\x98' '\x00b' '\uffff'
)
printf -v long '%5000s' ''
payloads+=("${long// /m}" "${long// /é}")

mkdir -p "$folder/cycles"
# Controls would make cop.yaml unreadable, and the waiver with it.
printf '%b\n' 'cop: 1\nid: payloads\ntitle: "Payloads \u202e ::error::x ##vso[a]b <a> &"' \
  'started: 2026-01-01\nphase: monitor\nwaivers:\n  - rule: missing-period\n    until: 2030-01-01' \
  '    reason: "::error::\u2028forged: line ##vso[x]y%0A <b> \u202e"' >"$folder/cop.yaml"
printf 'practices: []\nmembers:\n  - {id: gp01, role: core}\n' >"$folder/members.yaml"

# $1: where the payload stands, $2: its number, $3: the lines of the log
write_log() {
  local id
  printf -v id '2026-01-%02d-%s-%08d' $((1 + $2 % 28)) "$1" "$2"
  printf 'id: %s\ndate: %s\n%s' "$id" "${id:0:10}" "$3" >"$folder/cycles/$id.yaml"
}

number=0
for payload in "${payloads[@]}"; do
  number=$((number + 1))
  printf -v bytes '%b.' "${payload//\\x00/}"
  bytes=${bytes%.}
  quoted=${bytes//\'/\'\'}
  # as it stands: most of these cannot be read, and the finding shows the line
  write_log value "$number" "kind: '$quoted'"$'\n'
  write_log key "$number" "'${quoted:0:200}': x"$'\n'
  write_log plain "$number" "summary: $bytes"$'\n'
  # through YAML's own escapes, which bring controls back
  escaped=$(printf '%s' "$bytes" | od -An -v -tx1 | tr -d ' \n' | sed 's/../\\x&/g')
  write_log escaped "$number" "kind: \"$escaped\""$'\n'"\"${escaped:0:200}\": x"$'\n'
  name=${bytes//\//_}
  printf 'id: x\n' >"$folder/cycles/${name:0:60}$number.yaml" 2>/dev/null || true
done
# A value that the waiver's text goes with.
write_log waived 0 $'observations:\n  - {measure: m, value: 1}\n'
echo "${#payloads[@]}"
