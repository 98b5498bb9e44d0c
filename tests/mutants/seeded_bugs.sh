#!/usr/bin/env bash
# seeded_bugs.sh READ_MUTANTS LIBRARY COMPILER OBJECT…: puts one mistake after the other into the
# quick reader of YAML and checks that the mutants find each. OBJECT… are those of read_mutants.
set -euo pipefail
export LC_ALL=C.UTF-8
read_mutants=$1 library=$2 compiler=$3
objects=("${@:4}")
source=$(cd "$(dirname "$0")/../.." && pwd)/lib
mutants=60000

scratch=$(mktemp -d)
trap 'rm -rf -- "$scratch"' EXIT
failed=0 caught=0

fail() {
  echo "FAILED $1"
  failed=1
}

# bug WHAT FILE SED: the mistake, and how it comes into lib/cop/io/plain_yaml_FILE.cpp.
bug() {
  local file=$source/cop/io/plain_yaml_$2.cpp
  sed -E "$3" "$file" >"$scratch/$2.cpp"
  if cmp -s "$file" "$scratch/$2.cpp"; then
    fail "$1: nothing to change in $file"
    return
  fi
  if ! "$compiler" -std=c++20 -I "$source" -c "$scratch/$2.cpp" -o "$scratch/$2.o" \
    2>"$scratch/errors" || ! "$compiler" "${objects[@]}" "$scratch/$2.o" "$library" \
    -lyaml-cpp -lfmt -lutf8proc -o "$scratch/read_mutants" 2>>"$scratch/errors"; then
    cat "$scratch/errors"
    fail "$1: it does not compile"
  elif "$scratch/read_mutants" "$mutants" 1 >"$scratch/output"; then
    fail "$1: not found"
  else
    caught=$((caught + 1))
    echo "ok $1: $(sed -n '1s/ mutants.*//p' "$scratch/output") mutants"
  fi
}

"$read_mutants" "$mutants" 1 || fail 'the reader as it is'

bug 'columns counted in bytes' nodes 's/count_code_points\(text_\.substr\((.*), (.*)\)\)/\2/'
bug 'a key twice' nodes 's/mapping\.find\(key\.text\) != nullptr/false/'
bug 'keys not composed' nodes 's/same != text/false/'
bug 'no last line end' lines "s/empty_lines_ \+ 1 : 1/empty_lines_ + 1 : 0/"
bug 'a line end too many between folded lines' lines "s/put\('.n', empty_lines_\)/put('\\\\n', empty_lines_ + 1)/"
bug 'lines not counted' lines 's/^ +\+\+number_;//'
bug 'always two blanks before a line of text' lines 's/line\.substr\(inner\)/line.substr(indent + 2)/'
bug 'the header always up to its end' lines 's/header\.starts_with\(node\.text\)/false/'
bug 'lines further in folded' lines 's/folds && blanks > inner/false/'
bug 'null as a text' texts 's/ && text != "null"//'
bug 'NULL as a text' texts 's/text == "Null" \|\| text == "NULL"/false/'
bug 'a comment without a blank' texts "s/hash == 0 \|\| text\[hash - 1\] != ' '/hash == 0/"
bug 'a second colon' texts 's/ \|\| find_colon\(text\) < comment//'
bug 'no text is cut short' texts 's/node\.cut_short = .*/node.cut_short = false;/'
bug 'escapes of letters' texts 's/meanings = .*/meanings = "\\"\\\\\/nt";/'
bug 'merge keys' texts 's/key == "<<" \|\| //'
bug 'nothing in brackets where it stands' texts 's/if \(slot\.key == nullptr\) return;/return;/'
bug 'question marks in brackets' brackets "s/^ +case '\?'://"
bug 'tabs and line ends of Windows' blocks 's/c\.value < 0x80 \|\| //'
bug 'a dash is a minus' blocks "s/ && \(at \+ 1 == line_\.size\(\) \|\| line_\[at \+ 1\] == ' '\)//"

echo "$caught caught"
exit "$failed"
