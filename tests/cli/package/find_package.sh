#!/usr/bin/env bash
# find_package.sh CMAKE BUILD_FOLDER CONFIGURATION [OPTION…]: installs the build into an empty prefix,
# then configures with the options, builds and runs a small project that knows only find_package(cop).
set -euo pipefail
cmake=$1 build=$2 configuration=$3
shift 3
consumer=$(realpath -- "$(dirname "$0")/../../support/consumer")

scratch=$(mktemp -d)
trap 'rm -rf -- "$scratch"' EXIT

"$cmake" --install "$build" --prefix "$scratch/prefix" --config "$configuration" >/dev/null
"$cmake" -S "$consumer" -B "$scratch/build" -DCMAKE_PREFIX_PATH="$scratch/prefix" \
  -DCMAKE_BUILD_TYPE="$configuration" "$@"
"$cmake" --build "$scratch/build"

unset COP_PROJECT
"$scratch/prefix/bin/cop" --version
"$scratch/prefix/bin/cop" init "$scratch/project" --title 'Recall letters' --facilitator gp01 --no-input
"$scratch/build/consumer" "$scratch/project"
