#!/usr/bin/env bash
# lost_reply.sh PROGRAM: over a network a link may be made although the answer says that the name is
# taken already (the first answer was lost, the repeated question was answered). `cop record` must
# not take that for another log and write a second one. A library in front of the system plays the
# network. Exits 77 (skipped) without a C compiler.
set -euo pipefail
export LC_ALL=C.UTF-8 SOURCE_DATE_EPOCH=1775001600

program=$(realpath -- "$1")
sound=$(realpath -- "$(dirname "$0")/../sound_project")
command -v cc >/dev/null || {
  echo 'skipped: there is no C compiler'
  exit 77
}
scratch=$(mktemp -d)
trap 'rm -rf -- "$scratch"' EXIT
export HOME=$scratch/home
unset COP_PROJECT

cat >"$scratch/network.c" <<'C'
#define _GNU_SOURCE
#include <errno.h>
#include <sys/syscall.h>
#include <unistd.h>

int linkat(int from_folder, const char* from, int to_folder, const char* to, int flags) {
  (void)from_folder, (void)from, (void)to_folder, (void)to, (void)flags;
  errno = EOPNOTSUPP;
  return -1;
}

int link(const char* from, const char* to) {
  if (syscall(SYS_link, from, to) == 0) errno = EEXIST;
  return -1;
}
C
cc -shared -fPIC -o "$scratch/network.so" "$scratch/network.c"
cp -r -- "$sound" "$scratch/project"
LD_PRELOAD=$scratch/network.so "$program" -C "$scratch/project" --no-input -q record --date 2026-03-20 \
  --summary 'We looked at the letters' --attended gp01 >/dev/null 2>&1
logs=$(find "$scratch/project/cycles" -name '2026-03-20*.yaml' | wc -l)
left=$(find "$scratch/project" -name '.cop-*' | wc -l)
echo "$logs log written, $left files left over"
((logs == 1 && left == 0))
