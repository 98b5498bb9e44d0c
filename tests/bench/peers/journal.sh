#!/usr/bin/env bash
# journal.sh COUNT: a journal with so many transactions of five postings, as many figures as a log of
# the bench has.
set -euo pipefail
awk -v count="$1" 'BEGIN {
  for (i = 0; i < count; i++) {
    printf "%d-%02d-%02d meeting %d\n", 2010 + int(i / 336), int(i / 28) % 12 + 1, i % 28 + 1, i
    for (p = 1; p <= 4; p++) printf "    practice-%d:sent-in-time    %d\n", p, i * 37 % 60
    printf "    minutes\n\n"
  }
}'
