# Other programs that read the same files, where they are installed.

heading 'Beside other programs'
logs=2000 rounds=3
! $quick || logs=200 rounds=2
folder=$(project "$logs")
"$bench/peers/journal.sh" "$logs" >"$scratch/journal"

command_named cop "$cop" -C "$folder" validate
command_named load "$tools/yaml_cpp_floor" load "$folder"
command_named floor "$tools/yaml_cpp_floor" parse "$folder"
command_named read "$tools/yaml_cpp_floor" read "$folder"
command_named cat bash -c 'find "$1" -name "*.yaml" -print0 | xargs -0 cat' bash "$folder"
! python3 -c 'import yaml' 2>/dev/null || command_named python3 python3 "$bench/peers/load.py" "$folder"
schema_tools=$(find "$bench/../../build" -maxdepth 2 -name schema_tools -print -quit 2>/dev/null)
[[ -z $schema_tools ]] || command_named ajv node "$bench/peers/ajv.mjs" "$cop" "$folder" "$schema_tools"
in_turn "$rounds"
command_named hledger hledger --file "$scratch/journal" check
command_named yamllint yamllint --strict --config-data '{extends: default}' "$folder"
in_turn 1

validate="cop validate, $logs logs: "
at_least 150 "$(calc "${cpu[yamllint]} / ${cpu[cop]}")" "${validate}times faster than yamllint" 'no yamllint here'
at_least 15 "$(calc "${cpu[python3]-} / ${cpu[cop]}")" "${validate}times faster than PyYAML's C loader" \
  'no PyYAML here'
at_least 4 "$(calc "${cpu[hledger]} / ${cpu[cop]}")" "${validate}times faster than hledger check" 'no hledger here'
at_most "$(calc "1.15 * (${cpu[floor]} - ${cpu[read]}) + ${cpu[read]} + 0.1 * $logs")" "${cpu[cop]}" \
  "${validate}CPU ms, to 1.15 x yaml-cpp's floor + read + 0.1 a log"
at_most 1.2 "$(calc "${cpu[cop]} / ${cpu[load]}")" "${validate}CPU, to that of YAML::Load"
if [[ -n ${cpu[ajv]-} ]]; then
  compared "${validate}times faster than yaml and ajv" "$(calc "${cpu[ajv]} / ${cpu[cop]}")"
else
  absent "${validate}times faster than yaml and ajv" 'run ctest -L schema first, which fetches ajv'
fi
compared "${validate}CPU, to find and cat" "$(calc "${cpu[cop]} / ${cpu[cat]}")"
