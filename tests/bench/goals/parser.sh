# What the reading by yaml-cpp costs where it is forced or the scanner declines. The rest of `cop
# validate` is the same either way: what it needs more when forced, and the parsing that it does
# otherwise, is the parsing by yaml-cpp. A log is declined for a text over two lines at its end, when
# all before it has been scanned in vain.

heading "The two readers of YAML"
not_forced='COP_PARSER=yaml-cpp changes nothing yet'
forcing=$(for_the_logs env COP_PARSER=yaml-cpp "$cop" -C FOLDER validate)
floor=$(for_the_logs "$tools/yaml_cpp_floor" parse FOLDER)
floor_reading=$(for_the_logs "$tools/yaml_cpp_floor" read FOLDER)
forced=''
if [[ -n $forcing ]] && awk "BEGIN { exit !($forcing > 1.5 * $checking) }"; then
  forced=$(calc "$forcing - $checking + $parsing - $reading")
fi
at_most 1.15 "$(calc "$forced / ($floor - $floor_reading)")" \
  "forced yaml-cpp: instructions to parse, to its floor with an empty handler" "$not_forced"

for logs in "$few" "$many"; do
  cp -r "$scratch/$logs-logs" "$scratch/$logs-declined"
  for log in "$scratch/$logs-declined"/cycles/*; do
    printf 'x_note: words that go on\n  in the next line\n' >>"$log"
  done
done
for_the_declined() {
  local one two
  one=$(instructions "${@//FOLDER/$scratch/$few-declined}")
  two=$(instructions "${@//FOLDER/$scratch/$many-declined}")
  calc "$two - $one"
}
declined=''
[[ -z $forced ]] || declined=$(calc "$(for_the_declined "$cop" -C FOLDER validate) /
  $(for_the_declined env COP_PARSER=yaml-cpp "$cop" -C FOLDER validate)")
at_most 1.05 "$declined" "a declined file: instructions, to forced yaml-cpp" "$not_forced"

# share_declined FOLDER: of `N files: M read the quick way, K by yaml-cpp`, K to N.
share_declined() {
  "$cop" -C "$1" validate --stats 2>&1 |
    sed -nE 's/^([0-9]+) files: .* ([0-9]+) by yaml-cpp.*/\1 \2/p' |
    awk '{ printf "%.4f", $2 / $1 }' || true
}
no_stats='cop validate --stats tells nothing'
"$tools/generate_logs" "$scratch/own" 500 --hand 0
"$tools/generate_logs" "$scratch/hand" 500 --hand 100
at_most 0 "$(share_declined "$scratch/own")" "files written by cop: share declined" "$no_stats"
at_most 0.05 "$(share_declined "$scratch/hand")" "hand-edited files: share declined" "$no_stats"
