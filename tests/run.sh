#!/usr/bin/env bash
# run.sh [--quick]: all that is checked before a change goes in. --quick builds and runs the tests only.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

quick=false
case ${1-} in
  '') ;;
  --quick) quick=true ;;
  *)
    echo "usage: tests/run.sh [--quick]" >&2
    exit 2
    ;;
esac

step() { printf '\n== %s (%d s)\n' "$1" "$SECONDS"; }

own_files() { find "$@" \( -name '*.cpp' -o -name '*.hpp' \) -print0 | LC_ALL=C sort -z; }

step 'install what is missing'
bash tests/support/install.sh test

step 'build'
cmake --preset dev -D COP_PRECOMPILE=ON
cmake --build --preset dev

step 'test'
ctest --preset dev

if ! $quick; then
  step 'format'
  own_files apps lib tests | xargs -0 clang-format --dry-run --Werror

  step 'sanitizers'
  # Without precompiled headers: what a file forgets to include is found here.
  cmake --preset asan -D COP_PRECOMPILE=OFF
  cmake --build --preset asan
  ctest --preset asan

  step 'clang-tidy'
  python3 tests/support/tidy.py build/asan
fi

step 'all is well'
