# Every rule, identifiers included, over the same network.

heading 'Every rule'
command_named read "$tools/readall" "$root"
command_named one "$cop" network validate --jobs 1 "$root"
command_named default "$cop" network validate "$root"
in_turn "$rounds"
missing='there is no cop network validate'
at_most 4 "$(calc "${cpu[one]} / ${cpu[read]}")" \
  "cop network validate, $projects x 100, one worker: CPU, to R" "$missing"
at_most 2.5 "$(calc "${wall[default]} / ${wall[read]}")" \
  "cop network validate, $projects x 100, default workers: time, to R" "$missing"
