# The worst files, in three sizes up to what is read at all: the time that they need more than an
# empty project, as an exponent, and the memory. Only the worst is shown.

heading 'Hostile files'
hostile=$scratch/hostile
mkdir -p "$hostile"
repeated() { yes -- "$2" | head -n "$1" | tr -d '\n'; }

# shape NAME BYTES: about so many bytes of it.
shape() {
  local bytes=$2 head='id: 2026-03-18-x7d2m9xq\ndate: 2026-03-18\n'
  case $1 in
    brackets) repeated "$bytes" '[' ;;
    braces) repeated $((bytes / 4)) '{a: ' ;;
    pairs) repeated $((bytes / 2)) '[]' ;;
    dashes) repeated $((bytes / 2)) '- ' ;;
    questions) repeated $((bytes / 2)) '? ' ;;
    colons) repeated $((bytes / 3)) 'a: ' ;;
    anchors) repeated $((bytes / 3)) '&a ' ;;
    aliases) repeated $((bytes / 3)) '*a ' ;;
    tags) repeated $((bytes / 3)) '!a ' ;;
    quotes) repeated $((bytes / 2)) '" ' ;;
    open-quote) printf "${head}summary: \""; repeated $((bytes / 2)) 'x ' ;;
    escapes) printf "${head}summary: \""; repeated $((bytes / 2)) '\n'; printf '"' ;;
    long-line) printf "${head}summary: "; repeated "$bytes" x ;;
    block) printf "${head}summary: |\n"; yes '  x' | head -n $((bytes / 4)) ;;
    empty-lines) printf "$head"; yes '' | head -n "$bytes"; printf a ;;
    blanks) printf "$head"; repeated "$bytes" ' '; printf a ;;
    tabs) printf "${head}summary:\n"; repeated "$bytes" $'\t'; printf 'a: 1' ;;
    comments) printf "$head"; yes '# a' | head -n $((bytes / 4)); printf a ;;
    keys) seq 1 $((bytes / 9)) | sed 's/.*/k&: 1/' ;;
    same-key) yes 'k: 1' | head -n $((bytes / 5)) ;;
    accents) repeated $((bytes / 4)) $'e\xcc\x81 '; printf ': 1' ;;
    rows) printf "${head}observations:\n  columns: [measure, value]\n  rows:\n"
      yes '  - [a, "5,4"]' | head -n $((bytes / 15)) ;;
    broken-bytes) printf "$head# "; repeated "$bytes" $'\xe9' ;;
    zeros) head -c "$bytes" /dev/zero ;;
  esac
}
shapes=(brackets braces pairs dashes questions colons anchors aliases tags quotes open-quote escapes
  long-line block empty-lines blanks tabs comments keys same-key accents rows broken-bytes zeros)
sizes=(60000 240000 960000)

for name in "${shapes[@]}" none; do
  for bytes in "${sizes[@]}"; do
    [[ $name != none || $bytes == "${sizes[0]}" ]] || continue
    folder=$hostile/$name-$bytes
    mkdir -p "$folder/cycles"
    printf 'cop: 1\nid: late\ntitle: Late\nstarted: 2026-01-05\nphase: monitor\n' >"$folder/cop.yaml"
    [[ $name == none ]] && log=/dev/null || log=$folder/cycles/2026-03-18-x7d2m9xq.yaml
    (set +o pipefail && shape "$name" "$bytes" >"$log")
    command_named "$name$bytes" "$cop" -C "$folder" validate
  done
done
in_turn 3

worst=0 worst_name='' most=0 most_name=''
for name in "${shapes[@]}"; do
  points=()
  for bytes in "${sizes[@]}"; do
    # Half a millisecond is what a clock may be wrong by.
    points+=("$bytes" "$(calc "${cpu[$name$bytes]} - ${cpu[none${sizes[0]}]} + 0.5")")
    share=$(calc "(${kib[$name$bytes]} - 8192) * 1024 / $bytes")
    if awk "BEGIN { exit !($share > $most) }"; then most=$share most_name=$name; fi
  done
  slope=$(exponent "${points[@]}")
  if awk "BEGIN { exit !(${slope:-9} > $worst) }"; then worst=${slope:-9} worst_name=$name; fi
done
at_most 1.1 "$worst" "${#shapes[@]} shapes, the worst ($worst_name): CPU, as an exponent"
at_most 300 "$most" "${#shapes[@]} shapes, the worst ($most_name): bytes a byte above 8 MiB"
