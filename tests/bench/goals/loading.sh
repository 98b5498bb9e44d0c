# Loading and structural rules over a network, beside the bare reading of the same bytes and `cat`.
# `cop validate` asks its other rules as well, so what the library does before them is measured
# by itself, by load_projects.

heading 'Loading and structural rules'
projects=1000 rounds=9
! $quick || projects=50 rounds=3
root=$(network "$projects")
command_named read "$tools/readall" "$root"
command_named cat bash -c 'find "$1" -name "*.yaml" -print0 | xargs -0 cat' bash "$root"
command_named one "$tools/load_projects" load "$root" 1
command_named default "$tools/load_projects" load "$root" 0
in_turn "$rounds"
at_most 2.5 "$(calc "${cpu[one]} / ${cpu[read]}")" "$projects x 100 logs, one worker: CPU, to R"
at_most 1.5 "$(calc "${wall[default]} / ${wall[read]}")" "$projects x 100 logs, default workers: time, to R"
at_most 0.6 "$(calc "${wall[one]} / ${wall[cat]}")" "$projects x 100 logs, one worker: time, to find and cat"
