# The most memory, of one project and of a network, which may not need more than one project does.

heading 'Memory'
largest=10000 largest_network=1000
! $quick || largest=1000 largest_network=50
for ((logs = 100; logs <= largest; logs *= 10)); do
  command_named "validate$logs" "$cop" -C "$(project "$logs")" validate
  command_named "report$logs" "$cop" -C "$(project "$logs")" report -o "$scratch/report.md"
done
command_named network_validate "$cop" network validate "$(network "$largest_network")"
command_named network_report "$cop" network report "$(network "$largest_network")" -o "$scratch/network.md"
in_turn 1

# fits NAME LOGS KIB [WHY]
fits() {
  at_most "$(calc "8 + $2 * 0.4 / 1024")" "$(calc "$3 / 1024")" "$1: MiB, to 8 and 0.4 KiB a log" "${4-}"
}
for ((logs = 100; logs <= largest; logs *= 10)); do
  fits "cop validate, $logs logs" "$logs" "${kib[validate$logs]}"
  fits "cop report, $logs logs" "$logs" "${kib[report$logs]}"
done
for what in validate report; do
  fits "cop network $what, $largest_network x 100" "$((largest_network * 100))" \
    "${kib[network_$what]}" "there is no cop network $what"
done
