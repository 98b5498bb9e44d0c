# How the work grows, with the start of the program taken off, and what neighbours cost.

heading 'Growth'
largest=10000 networks=(10 100 1000 10000)
! $quick || largest=1000 networks=(10 50)
command_named version "$cop" --version
for ((logs = 100; logs <= largest; logs *= 10)); do
  command_named "logs$logs" "$cop" -C "$(project "$logs")" validate
done
for projects in "${networks[@]}"; do
  distinct=$((projects > 1000 ? 1000 : projects))
  command_named "projects$projects" "$cop" network validate "$(network "$projects" "$distinct")"
done
in_turn 3

one=() many=()
for ((logs = 100; logs <= largest; logs *= 10)); do
  one+=("$logs" "$(calc "${cpu[logs$logs]} - ${cpu[version]}")")
done
for projects in "${networks[@]}"; do
  many+=("$((projects * 100))" "$(calc "${cpu[projects$projects]} - ${cpu[version]}")")
done
at_most 1.05 "$(exponent "${one[@]}")" "cop validate, 100 to $largest logs: CPU, as an exponent"
at_most 1.05 "$(exponent "${many[@]}")" \
  "cop network validate, 1000 to $((networks[-1] * 100)) logs: CPU, as an exponent" \
  'there is no cop network validate'

# The same project by itself and in the largest network.
cp -r "$(network "${networks[-1]}")/project-00000" "$scratch/alone"
command_named alone "$cop" -C "$scratch/alone" validate
command_named beside "$cop" -C "$(network "${networks[-1]}")/project-00000" validate
in_turn 60
at_most 1.05 "$(calc "${cpu[beside]} / ${cpu[alone]}")" \
  "cop validate beside $((networks[-1] - 1)) neighbours: CPU, to alone"
