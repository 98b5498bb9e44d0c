# What can go wrong while a command of faults.sh writes: which faults there are for it, one a line, and
# a function fault_KIND that runs the command and lets one happen.
# shellcheck shell=bash disable=SC2154

# --- The faults of a command ----------------------------------------------------------------------

# Each call that touches the project or the user's folder, as "writes:name:n" or "reads:name:n" for
# the n-th call of that name of its thread; calls as early as those of the program's own start are
# left out.
calls_of() {
  awk -v run="$run/" '{
    if ($2 == "<...") next # the other half of a call that a thread came between
    pid = $1; name = $2; sub(/\(.*/, "", name); n = ++count[pid, name]
    if (first == "") first = pid
    if (!index($0, run)) next
    if (pid == first && !(name in start)) start[name] = n
    reads = name ~ /^(read|getdents64|newfstatat|statx)$/ ||
            (name == "openat" && $0 !~ /O_(WRONLY|RDWR|CREAT)/) ||
            (name == "close" && $0 !~ /\.cop-|\/#[0-9]/)
    key = name ":" n; hit[key] = n
    if (!reads) writes[key] = 1
  } END {
    for (key in hit) { name = key; sub(/:.*/, "", name)
      if (hit[key] >= start[name]) print ((key in writes) ? "writes:" : "reads:") key }
  }' "$1" | sort -t: -k1,1r -k2,2 -k3,3n
}

# The faults for the calls on stdin, one a line.
call_faults() {
  local kind name n error reads=0
  while IFS=: read -r kind name n; do
    [[ ,$lacking, != *,$name,* ]] || continue
    if [[ $kind == writes ]]; then
      for error in KILL TERM INT ENOSPC EIO EACCES EINTR ENOSPC+ EROFS+; do
        # With no write at all nothing can be told either.
        [[ $name$error == write*+ ]] || echo "call $name $n $error"
      done
    elif [[ $name_of_command != @(report*|export*) ]]; then # a report tells what it could not read
      case $((reads++ % 3)) in
        0) echo "call $name $n EIO" ;;
        1) echo "call $name $n EINTR" ;;
      esac
    fi
  done
}

all_faults() {
  call_faults < <(calls_of "$scratch/trace")
  local bytes folder
  for bytes in 0 1 7 64 200 300 400 500 650 800 1000 1200 1400 1700 2000 3000 5000 8000; do
    echo "limit $bytes"
  done
  if [[ -z ${COP_FAULTS_INSIDE-} || -n $lacking ]]; then return; fi
  for pages in 0 1 2 3 4 6; do echo "disk-with-pages $pages"; done
  for names in 0 1 2 3 4; do echo "disk-with-names $names"; done
  [[ -d $scratch/base/project ]] || return 0
  for folder in . cycles; do echo "only-to-read $folder"; done
  if chattr +i "$scratch/base/project/cop.yaml" 2>/dev/null; then
    chattr -i "$scratch/base/project/cop.yaml"
    for file in . cycles cop.yaml members.yaml measures.yaml question.yaml; do echo "locked $file"; done
  fi
}

# --- Letting one happen ---------------------------------------------------------------------------

# fault_call NAME N ERROR: for the n-th call of that name, with + for all later ones too.
fault_call() {
  local what=error=${3%+} when=$2
  [[ $3 != *+ ]] || when+=+
  case $3 in KILL | TERM | INT) what=signal=$3 ;; esac
  cop_traced "$1" -o /dev/null -e "inject=$1:$what:when=$when"
}

fault_limit() {
  before_program=(prlimit "--fsize=$1")
  cop "$words"
  before_program=()
}

# A disk of its own with so much room beside the project's files; the next run finds more.
on_small_disk() {
  mount -t tmpfs -o size=16m tmpfs "$run"
  cp -a -- "$scratch/base/." "$run"
  local used
  used=$(df --output="$2" --block-size=1 "$run" | tail -n 1)
  used=$((used + $3))
  mount -o "remount,$1=$((used > 0 ? used : 1))" "$run" # 0 would be: as much as there is
  cop "$words"
  mount -o remount,size=16m,nr_inodes=4096 "$run"
}
fault_disk-with-pages() { on_small_disk size used $(($1 * 4096)); }
fault_disk-with-names() { on_small_disk nr_inodes iused "$1"; }

fault_only-to-read() {
  mount --bind "$project/$1" "$project/$1"
  mount -o remount,ro,bind "$project/$1"
  # Through the mount, not beside it: the shell's own folder is /.
  cop "$words"
  umount "$project/$1"
}

fault_locked() {
  chattr +i "$project/$1"
  cop "$words"
  chattr -i "$project/$1"
}
