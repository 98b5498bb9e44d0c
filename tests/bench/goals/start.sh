# The start of the program, beside that of a program that does nothing.

heading 'The start'
rounds=200
! $quick || rounds=60
linked=dynamic version_goal=3 validate_goal=4
if ! readelf -l "$cop" 2>/dev/null | grep -q INTERP; then
  linked=static version_goal=1.5 validate_goal=2.5
fi
command_named true /bin/true
command_named version "$cop" --version
command_named validate "$cop" -C "$(project 100)" validate
in_turn "$rounds"
at_most "$version_goal" "$(calc "${cpu[version]} / ${cpu[true]}")" \
  "cop --version, $linked: CPU, to that of true"
at_most "$validate_goal" "$(calc "${cpu[validate]} / ${cpu[true]}")" \
  "cop validate, 100 logs, $linked: CPU, to that of true"
