#!/usr/bin/env bash
# expected.sh GALLERY_PROGRAM: a few pictures of the gallery are byte for byte those in expected/.
# COP_ACCEPT=1 writes them anew; look at them, as CONTRIBUTING says, before you commit them.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

scratch=$(mktemp -d)
trap 'rm -rf -- "$scratch"' EXIT
"$1" "$scratch" 320 720

status=0
for picture in phases-320 control-720 two-practices-720; do
  if [[ -n ${COP_ACCEPT-} ]]; then
    mkdir -p expected
    cp -- "$scratch/$picture.svg" expected/
  fi
  diff -u -- "expected/$picture.svg" "$scratch/$picture.svg" || status=1
done
exit $status
