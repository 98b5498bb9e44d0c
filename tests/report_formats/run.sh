#!/usr/bin/env bash
# run.sh PROGRAM BUILD_FOLDER: reports in every format as their readers see them: in Chromium, on GitHub
# (cmark-gfm) and in Word (pandoc), those of the examples and one with a payload wherever a person may
# write. Exit 77: something that it needs is not there.
set -uo pipefail
export LC_ALL=C.UTF-8 SOURCE_DATE_EPOCH=1775001600
unset NO_COLOR CLICOLOR_FORCE

program=$(realpath -- "$1")
tools=$(realpath -m -- "$2/report_format_tools")
here=$(realpath -- "$(dirname "$0")")
source_folder=$(realpath -- "$here/../..")

skip() {
  echo "skipped: $1"
  exit 77
}

for tool in node npm cmark-gfm pandoc pdftotext rsvg-convert; do
  command -v "$tool" >/dev/null || skip "$tool is not installed"
done
CHROMIUM=$(command -v chromium || command -v chromium-browser) || skip 'chromium is not installed'
export CHROMIUM
(($(node -p 'process.versions.node.split(".")[0]') >= 20)) || skip 'node is older than version 20'
if ! cmp -s "$here/package-lock.json" "$tools/installed"; then
  mkdir -p "$tools"
  cp "$here/package.json" "$here/package-lock.json" "$tools"
  npm ci --prefix "$tools" --ignore-scripts --no-audit --no-fund \
    --fetch-retries 1 --fetch-timeout 30000 >"$tools/log" 2>&1 ||
    skip "npm cannot fetch what package.json names (see $tools/log)"
  cp "$here/package-lock.json" "$tools/installed"
fi

scratch=$(mktemp -d)
trap 'rm -rf -- "$scratch"' EXIT
failures=0
fail() {
  failures=$((failures + 1))
  printf 'failed: %s\n' "$*"
}

# --- The reports ----------------------------------------------------------------------------------

payloads=$(node "$here/payloads.mjs" "$scratch")
((payloads >= 200)) || fail "only $payloads payloads"
cp -r "$source_folder"/examples/{missed-appointments,referral-letters} "$source_folder/tests/full_project" "$scratch"
pages=()
for project in missed-appointments referral-letters full_project plain payloads; do
  for kind in project status; do
    name=$project
    [[ $kind == project ]] || name=$project-$kind
    for format in md html; do
      "$program" -q -C "$scratch/$project" report "$kind" -o "$scratch/$name.$format" ||
        fail "$name.$format is not written"
    done
    # A chart for each of 255 measures, twice, is enough for one look.
    [[ $project == p* ]] || pages+=("$name.html")
  done
done
cd "$scratch" || exit 1

# --- HTML -----------------------------------------------------------------------------------------

node "$here/browser.mjs" "$scratch" "$tools" "${pages[@]}" || failures=$((failures + 1))
"$tools/node_modules/.bin/html-validate" --config "$here/html-validate.json" "${pages[@]}" plain.html payloads.html ||
  fail 'html-validate has findings'
if command -v java >/dev/null; then
  # It does not work out the hash of a style sheet; Chromium does, and would complain.
  java -jar "$tools/node_modules/vnu-jar/build/dist/vnu.jar" --Werror \
    --filterpattern '.*Inline style violates Content Security Policy.*' "${pages[@]}" payloads.html ||
    fail 'vnu has findings'
else
  echo 'not tried: vnu, because java is not installed'
fi
pdftotext missed-appointments.html.pdf printed.txt
grep -q 'median 4.37' printed.txt || fail 'the PDF has no chart in it'

# --- Markdown -------------------------------------------------------------------------------------

"$tools/node_modules/.bin/markdownlint-cli2" --config "$here/.markdownlint-cli2.yaml" \
  "${pages[@]/%.html/.md}" >lint 2>&1 || fail "markdownlint has findings: $(cat lint)"

github=(cmark-gfm -e table -e strikethrough -e autolink -e tagfilter -e tasklist --unsafe)
"${github[@]}" missed-appointments.md >github.html
grep -q '<table>' github.html || fail 'GitHub shows no table'
grep -q '<img src="missed-appointments-[a-z-]*.svg" alt="Run chart' github.html || fail 'GitHub shows no chart'
# What is missing names the findings of cop validate, which differ.
for name in plain payloads; do sed '/^## What is missing$/,$d' "$name.md" >"$name.part.md"; done
for name in plain payloads; do
  "${github[@]}" -t xml "$name.part.md" >"$name.xml"
  pandoc --from gfm "$name.part.md" --to json -o "$name.gfm.json"
  pandoc --from markdown "$name.part.md" --to json -o "$name.markdown.json"
done
node "$here/trees.mjs" cmark-gfm payloads.xml plain.xml || failures=$((failures + 1))
node "$here/trees.mjs" 'pandoc gfm' payloads.gfm.json plain.gfm.json || failures=$((failures + 1))
node "$here/trees.mjs" 'pandoc markdown' payloads.markdown.json plain.markdown.json || failures=$((failures + 1))
"${github[@]}" payloads.part.md >payloads.github.html
if grep -qiE '<(script|iframe|style|form|object|embed|svg)|href="(javascript|data|vbscript|file)|<[a-z]+[^>]* on[a-z]+=' \
  payloads.github.html; then
  fail 'something is live in the page that GitHub makes of the payloads'
fi

# --- Word -----------------------------------------------------------------------------------------

pandoc missed-appointments.md --from gfm -o missed-appointments.docx || fail 'pandoc makes no document'
unzip -l missed-appointments.docx >parts.txt
grep -qE 'media/.*\.(svg|png)' parts.txt || fail 'the document has no chart in it'
pandoc missed-appointments.docx --to plain -o document.txt
grep -q 'What is missing' document.txt || fail 'the document lacks its end'

printf '%d payloads, %d pages: %d failures\n' "$payloads" "${#pages[@]}" "$failures"
((failures == 0))
