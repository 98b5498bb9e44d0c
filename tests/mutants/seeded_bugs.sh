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

# bug WHAT FILE SED: the mistake, and how it comes into lib/cop/io/FILE. For a header all that may
# include it is compiled anew.
bug() {
  local file=$source/cop/io/$2 changed=$scratch/cop/io/$2 sources=("$scratch/cop/io/$2")
  rm -rf "$scratch/cop" && mkdir -p "$scratch/cop/io"
  sed -E "$3" "$file" >"$changed"
  if cmp -s "$file" "$changed"; then
    fail "$1: nothing to change in $file"
    return
  fi
  [[ $2 == *.cpp ]] || sources=("$source"/cop/io/{plain_yaml*,line_marks,plain_bytes}.cpp)
  printf '#include "%s"\n' "${sources[@]}" >"$scratch/bug.cpp"
  if ! "$compiler" -std=c++20 -I "$scratch" -I "$source" -c "$scratch/bug.cpp" \
    -o "$scratch/bug.o" 2>"$scratch/errors" || ! "$compiler" "${objects[@]}" "$scratch/bug.o" \
    "$library" -lyaml-cpp -lfmt -lutf8proc -o "$scratch/read_mutants" 2>>"$scratch/errors"; then
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

bug 'columns counted in bytes' plain_yaml_nodes.cpp 's/count_code_points\(line_\.substr\((.*), (.*)\)\)/\2/'
bug 'a key twice' plain_yaml_nodes.cpp 's/mapping\.node\.find\(key\) != nullptr/false/'
bug 'keys not composed' plain_yaml_nodes.cpp 's/same != text/false/'
bug 'no last line end' plain_yaml_lines.cpp "s/empty_lines_ \+ 1 : 1/empty_lines_ + 1 : 0/"
bug 'a line end too many between folded lines' plain_yaml_lines.cpp "s/put\('.n', empty_lines_\)/put('\\\\n', empty_lines_ + 1)/"
bug 'lines not counted' plain_yaml_lines.cpp 's/^ +\+\+number_;//'
bug 'always two blanks before a line of text' plain_yaml_lines.cpp 's/line\.substr\(inner\)/line.substr(indent + 2)/'
bug 'the header always up to its end' plain_yaml_lines.cpp 's/header\.starts_with\(node\.text\)/false/'
bug 'lines further in folded' plain_yaml_lines.cpp 's/folds && blanks > inner/false/'
bug 'null as a text' plain_yaml_signs.hpp 's/text == "null" \|\| //'
bug 'the first letter of NULL not known' plain_yaml_signs.hpp 's/~nN/~n/'
bug 'NULL as a text' plain_yaml_texts.cpp 's/text == "Null" \|\| text == "NULL"/false/'
bug 'no comments' line_marks.hpp 's/ \| bits\.comments//'
bug 'a comment without a blank' plain_yaml_texts.cpp 's/find\(" #", from\)/find("#", from)/'
bug 'a second colon' plain_yaml_texts.cpp 's/find_colon\(at\) < end/false/'
bug 'a comment behind another sign for one' plain_yaml_texts.cpp 's/end = find_comment\(at\)/end = marks_.other_sign/'
bug 'other signs in a simple text' plain_yaml_mappings.cpp 's/marks_\.other_sign == end && //'
bug 'wide characters in a simple text' plain_yaml_mappings.cpp 's/end <= narrow_ && //'
bug 'wide characters in a simple key' plain_yaml_mappings.cpp 's/colon <= narrow_ && //'
bug 'blanks behind a simple key' plain_yaml_mappings.cpp "s/line\[colon - 1\] != ' ' &&//"
bug 'quotes before a simple text' plain_yaml_mappings.cpp 's/!signs_to_look_at\.contain\(line\[at\]\) &&//'
bug 'nothing as a simple text' plain_yaml_mappings.cpp 's/!may_be_nothing\(\{line \+ at, end - at\}\)/true/'
bug 'signs over the border of a block' line_marks.cpp 's/ByteBlock::size - 1/ByteBlock::size/'
bug 'indents over the border of a block' line_marks.cpp 's/min\(lowest\(~bits\.blanks\), step\)/min(lowest(~bits.blanks), step + 1)/'
bug 'colons of the line behind' line_marks.hpp 's/ \| bits\.ends\)/)/'
bug 'no key is known' plain_yaml_reader.hpp 's/mapping\.key_bits \|= bit;//'
bug 'wide characters searched for once' plain_yaml_blocks.cpp 's/if \(wide_ < next_\) .*//'
bug 'DEL as a character' plain_bytes.cpp "s/within\(' ', '~'\)/within(' ', '\\\\x7F')/"
bug 'no text is cut short' plain_yaml_texts.cpp 's/node\.cut_short = .*/node.cut_short = false;/'
bug 'escapes of letters' plain_yaml_texts.cpp 's/meanings = .*/meanings = "\\"\\\\\/nt";/'
bug 'merge keys' plain_yaml_mappings.cpp 's/key == "<<" \|\| //'
bug 'nothing in brackets where it stands' plain_yaml_texts.cpp 's/if \(slot\.key == nullptr\) return nothing;/return nothing;/'
bug 'question marks in brackets' plain_yaml_brackets.cpp 's/\{\}\?:#/{}:#/'
bug 'tabs and line ends of Windows' plain_yaml_blocks.cpp 's/c\.value < 0x80 \|\| //'
bug 'a dash is a minus' plain_yaml_reader.hpp "s/ && \(line\[1\] == ' ' \|\| line\[1\] == '.n'\)//"

echo "$caught caught"
exit "$failed"
