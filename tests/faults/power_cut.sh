#!/usr/bin/env bash
# power_cut.sh PROGRAM: what a command that ended with 0 has written survives a power cut right after.
# Each command of commands.sh runs on a file system of its own (ext4, and xfs and btrfs where they can
# be made); its image is copied as it is at that moment, without what only the memory holds, and in
# the copy every file must be whole. A file written without care shows that the cut loses something.
# Exits 77 (skipped) where nothing can be mounted.
set -euo pipefail
export LC_ALL=C.UTF-8

if [[ -z ${COP_FAULTS_INSIDE-} ]]; then
  if ((EUID != 0)) || ! unshare --mount true 2>/dev/null; then
    echo 'skipped: no disk can be mounted here'
    exit 77
  fi
  exec unshare --mount env COP_FAULTS_INSIDE=yes bash "$0" "$@"
fi
program=$(realpath -- "$1")
here=$(realpath -- "$(dirname "$0")")
# shellcheck source=commands.sh
source "$here/commands.sh"
scratch=$(mktemp -d)
disk=$scratch/disk copy=$scratch/copy
mkdir "$disk" "$copy"
trap 'umount "$disk" "$copy" 2>/dev/null || true; rm -rf -- "$scratch"' EXIT

make_disk() { # KIND
  rm -f -- "$scratch/image"
  truncate -s "$([[ $1 == ext4 ]] && echo 32M || echo 320M)" "$scratch/image"
  case $1 in
    ext4) mkfs.ext4 -q -F "$scratch/image" ;;
    xfs) mkfs.xfs -q -f "$scratch/image" ;;
    btrfs) mkfs.btrfs -q -f "$scratch/image" ;;
  esac >/dev/null 2>&1 && mount -o loop "$scratch/image" "$disk"
}

environment=(env -i PATH=/usr/bin:/bin HOME="$disk/home" TZ=UTC LC_ALL=C.UTF-8 SOURCE_DATE_EPOCH=1775001600
  "VISUAL=cp -- '$here/inputs/meeting.yaml'")
cop() { # WORDS
  local words ask=--no-input
  eval "words=($1)"
  if [[ $1 == record ]]; then
    script -q -e -c "$(printf '%q ' exec "${environment[@]}" TERM=dumb COP_ACCESSIBLE=1 "$program" -C "$disk/project" record)" \
      /dev/null <"$here/inputs/answers" >"$scratch/stderr" 2>&1
    return
  fi
  [[ $1 != *--edit* ]] || ask=-q # the editor is for those who can be asked
  "${environment[@]}" "$program" -C "$disk/project" "$ask" "${words[@]}" </dev/null >/dev/null 2>"$scratch/stderr"
}

contents() { (cd "$1/project" && find . -type f -print0 | sort -z | xargs -0 cksum); }

# The disk as it is now, put into another computer. btrfs knows disks by their inner name: the first
# one must be gone before.
cut_power() {
  cp --sparse=always -- "$scratch/image" "$scratch/image.cut"
  contents "$disk" >"$scratch/expected"
  umount "$disk"
  mount -o loop "$scratch/image.cut" "$copy"
}

prepare() { # FIRST
  find "$disk" -mindepth 1 -maxdepth 1 ! -name lost+found -exec rm -rf {} +
  mkdir "$disk/home"
  if [[ $name_of_command != init ]]; then
    cp -r -- "$here/../sound_project" "$disk/project"
    [[ -z $1 ]] || cop "$1"
  fi
  sync -f "$disk"
}

failures=0
try_command() { # KIND FIRST WORDS
  "$program" --help | grep -qE "^ +${3%% *} " || return 0
  prepare "$2"
  if ! cop "$3"; then
    failures=$((failures + 1))
    echo "FAILED on $1: $name_of_command ends with an error"
    head -n 3 "$scratch/stderr"
    return
  fi
  printf 'written without care\n' >"$disk/careless"
  cut_power
  if ! diff "$scratch/expected" <(contents "$copy") >"$scratch/lost"; then
    failures=$((failures + 1))
    echo "FAILED on $1: $name_of_command said 0, then the power went:"
    cat "$scratch/lost"
  fi
  [[ -s $copy/careless ]] || lost=$((lost + 1))
  tried=$((tried + 1))
  umount "$copy"
  mount -o loop "$scratch/image" "$disk"
}

kinds=0
for kind in ext4 xfs btrfs; do
  if ! command -v "mkfs.$kind" >/dev/null || ! make_disk "$kind" 2>/dev/null; then
    echo "$kind: left out, it cannot be made or mounted here"
    continue
  fi
  kinds=$((kinds + 1)) tried=0 lost=0
  for line in "${commands[@]}"; do
    IFS='|' read -r name_of_command lacking first words <<<"$line"
    name_of_command=${name_of_command// /} first=${first# } words=${words# }
    [[ -n ${lacking// /} ]] || try_command "$kind" "${first% }" "$words"
  done
  umount "$disk"
  echo "$kind: $tried commands, each followed by a power cut; a careless file was lost in $lost of them"
done
((kinds > 0)) || exit 77
echo "$failures failed"
((failures == 0))
