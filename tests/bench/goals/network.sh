# What a pooled report costs beside reading all the projects.

heading 'The report of a network'
projects=1000
! $quick || projects=50
root=$(network "$projects")
command_named validate "$cop" network validate "$root"
command_named report "$cop" network report "$root" -o "$scratch/network.md"
in_turn 3
at_most 2 "$(calc "${cpu[report]} / ${cpu[validate]}")" \
  "cop network report, $projects projects: CPU, to validate" 'there is no cop network report'
