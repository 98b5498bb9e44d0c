#!/usr/bin/env bash
# attack.sh PROGRAM: tries to find members, practices and small counts in default exports; attack.py says
# how. Exit 77: it cannot be tried here.
set -euo pipefail
command -v python3 >/dev/null || { echo 'skipped: python3 is not installed'; exit 77; }
scratch=$(mktemp -d)
trap 'rm -rf -- "$scratch"' EXIT
PYTHONDONTWRITEBYTECODE=1 HOME=$scratch LC_ALL=C.UTF-8 \
  python3 "$(dirname "${BASH_SOURCE[0]}")/attack.py" "$(realpath -- "$1")" "$scratch"
