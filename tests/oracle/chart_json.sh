#!/usr/bin/env bash
# chart_json.sh PROGRAM: runs `cop chart --data … --format json` on every chart case of the
# statistics oracle and compares all it prints with what the reference software gives.
# Exit 77, which means skipped, where the oracle or Python is not there.
set -euo pipefail

program=$(realpath -- "$1")
source_folder=$(realpath -- "$(dirname "$0")/../..")
oracle=${COP_ORACLE:-$source_folder/../shared/spc-oracle}
if [[ ! -d $oracle ]]; then
  echo "skipped: there is no folder $oracle (COP_ORACLE may name another place)"
  exit 77
fi
if ! command -v python3 >/dev/null; then
  echo "skipped: there is no python3"
  exit 77
fi
exec python3 "$(dirname "$0")/chart_json.py" "$program" "$oracle"
