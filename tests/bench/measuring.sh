# Functions of run.sh and gates.sh: what is measured, and the lines of the table. To be sourced with
# $cop, $tools and $scratch set.

declare -A cpu wall kib
passed=0 failed=0 skipped=0

# A command that `in_turn` measures next as NAME: command NAME WORD…
command_named() {
  local IFS=$'\t'
  printf '%s\n' "$*" >>"$scratch/commands"
}

# in_turn ROUNDS: measures the commands into cpu[NAME] and wall[NAME] (milliseconds) and kib[NAME].
# What fails has no figures.
in_turn() {
  local name one two three
  while read -r name one two three; do
    [[ $one != failed ]] || one='' two='' three=''
    cpu[$name]=$one wall[$name]=$two kib[$name]=$three
  done < <("$tools/spawn" "$1" "$scratch/commands")
  rm "$scratch/commands"
}

# instructions WORD…: how many a command executes; nothing when it fails or cannot be counted.
instructions() {
  command -v valgrind >/dev/null || return 0
  local status=0 said
  said=$(valgrind --tool=callgrind --callgrind-out-file=/dev/null "$@" 2>&1 >/dev/null) || status=$?
  ((status < 2)) || return 0
  sed -n 's/^.*Collected : //p' <<<"$said"
}

# calc EXPRESSION: its value; nothing where something in it was not measured, which leaves a hole.
calc() {
  local hole='(^|[-(*/+])[[:space:]]*([-*/+)]|$)'
  [[ $1 =~ $hole ]] || awk "BEGIN { printf \"%.10g\", $1 }"
}

heading() { printf '\n%s\n' "$1"; }

line() { printf '  %-70s %12s   %-8s %12s   %s\n' "$@"; }

shown() { awk -v v="$1" 'BEGIN { printf (v >= 1000 ? "%.0f" : v >= 10 ? "%.1f" : "%.2f"), v }'; }

# absent NAME WHY: a line that cannot be measured here.
absent() {
  skipped=$((skipped + 1))
  line "$1" '-' '' '' "skipped: $2"
}

# compared NAME MEASURED: a line without a goal.
compared() { line "$1" "$(shown "$2")" '' '' ''; }

judged() {
  local verdict=met
  if [[ $5 == 1 ]]; then passed=$((passed + 1)); else failed=$((failed + 1)) verdict=MISSED; fi
  line "$1" "$(shown "$2")" "$3" "$(shown "$4")" "$verdict"
}

# at_most LIMIT MEASURED NAME [WHY]: a goal; WHY it could not be measured when MEASURED is empty.
at_most() {
  if [[ -z $2 ]]; then absent "$3" "${4-cannot be measured here}" && return; fi
  judged "$3" "$2" 'at most' "$1" "$(awk "BEGIN { print ($2 <= $1) }")"
}
at_least() {
  if [[ -z $2 ]]; then absent "$3" "${4-cannot be measured here}" && return; fi
  judged "$3" "$2" 'at least' "$1" "$(awk "BEGIN { print ($2 >= $1) }")"
}

# exponent N1 V1 N2 V2 …: the slope of log V over log N, by least squares.
exponent() {
  printf '%s %s\n' "$@" | awk 'NF < 2 || $2 <= 0 { bad = 1 }
    { x = log($1); y = log($2); n++; sx += x; sy += y; sxx += x * x; sxy += x * y }
    END { if (!bad && n > 1) printf "%.4f", (n * sxy - sx * sy) / (n * sxx - sx * sx) }' 2>/dev/null
}

# project LOGS and network PROJECTS [DISTINCT]: the path of one of that size, made when it is missing.
# The logs of a network are 100 a project.
project() {
  [[ -d $scratch/$1-logs ]] || "$tools/generate_logs" "$scratch/$1-logs" "$1"
  echo "$scratch/$1-logs"
}
network() {
  local folder=$scratch/$1-projects
  [[ -d $folder ]] ||
    "$tools/generate_logs" "$folder" 100 --projects "$1" --distinct "${2-$1}"
  echo "$folder"
}
