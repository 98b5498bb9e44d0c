#!/usr/bin/env bash
# no_threads.sh COP: where the machine gives no threads, a large project is read all the same, by one.
# Left out (exit 77) where nobody else's rights can be taken on.
set -eu
umask 022

program=$(realpath -- "$1")
scratch=$(mktemp -d)
trap 'rm -r "$scratch"' EXIT
chmod a+rx "$scratch"
mkdir "$scratch/cycles"
printf 'cop: 1\nid: late-letters\ntitle: Late letters\nstarted: 2026-01-05\nphase: monitor\n' >"$scratch/cop.yaml"
for number in {1000..1299}; do
  printf 'id: 2026-03-18-x7d2%s\ndate: 2026-03-18\nkind: meeting\nattended: [gp01]\n' "$number" \
    >"$scratch/cycles/2026-03-18-x7d2$number.yaml"
done

as_nobody=(setpriv --reuid=65534 --regid=65534 --clear-groups --inh-caps=-all)
if ! "${as_nobody[@]}" "$program" --version >/dev/null 2>&1; then
  echo 'skipped: the program cannot be run by somebody else here'
  exit 77
fi

validate() { "$@" "$program" -C "$scratch" validate --jobs 8 2>&1 || echo "exit $?"; }
validate "${as_nobody[@]}" >"$scratch/with"
validate "${as_nobody[@]}" prlimit --nproc=1 >"$scratch/without"
diff "$scratch/with" "$scratch/without"
grep -q 'shared-file-missing' "$scratch/with" || { cat "$scratch/with"; exit 1; }
echo 'the same with threads and without'
