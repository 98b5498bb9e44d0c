#!/usr/bin/env bash
# whole_file.sh: compiles the Windows way of writing a file (lib/cop/io/whole_file_windows.cpp) with
# mingw-w64 and tries it under Wine. Exits 77 (skipped) where the compiler or Wine is missing.
set -euo pipefail
here=$(realpath -- "$(dirname "$0")")
library=$here/../../lib
compiler=x86_64-w64-mingw32-g++-posix
wine=$(command -v wine64 || command -v wine || echo /usr/lib/wine/wine64)
server=$(command -v wineserver || command -v wineserver64 || echo /usr/lib/wine/wineserver64)
if ! command -v "$compiler" >/dev/null || ! [[ -x $wine && -d /usr/include/fmt ]]; then
  echo 'skipped: mingw-w64, Wine or the headers of fmt are not installed'
  exit 77
fi

scratch=$(mktemp -d)
export WINEPREFIX=$scratch/wine WINEDEBUG=-all
# Wine's server writes its registry when the last program has ended.
trap '"$server" -w 2>/dev/null || true; rm -rf -- "$scratch"' EXIT
mkdir "$scratch/include" "$scratch/folder"
ln -s /usr/include/fmt "$scratch/include/fmt"
"$compiler" -std=c++20 -DFMT_HEADER_ONLY -Wall -Wextra -Wconversion -Wshadow -Werror -static \
  -I "$library" -isystem "$scratch/include" -o "$scratch/try.exe" "$here/whole_file.cpp" \
  "$library/cop/io/whole_file_windows.cpp" "$library/cop/io/write_error.cpp" "$library/cop/base/utf8.cpp"

"$wine" "$scratch/try.exe" "Z:${scratch//\//\\}\\folder"
left=$(find "$scratch/folder" -name '.cop-*')
[[ -z $left ]] || {
  echo "FAILED: left over: $left"
  exit 1
}
