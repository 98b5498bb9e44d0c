# Instructions repeat on any machine. They are those of the logs that a larger project has more than
# a smaller one, so that the start of the program does not count.

heading 'Instructions'
few=100 many=300
$quick || many=1000
more=$((many - few))
small=$(project "$few") large=$(project "$many")
more_bytes=$(($("$tools/readall" "$large") - $("$tools/readall" "$small")))
no_valgrind='valgrind is not installed'

# for_the_logs WORD… : instructions of a command for the logs more, where FOLDER stands for a project.
for_the_logs() {
  local one two
  one=$(instructions "${@//FOLDER/$small}") two=$(instructions "${@//FOLDER/$large}")
  calc "$two - $one"
}

parsing=$(for_the_logs "$tools/load_projects" parse FOLDER)
reading=$(for_the_logs "$tools/load_projects" read FOLDER)
loading=$(for_the_logs "$tools/load_projects" load FOLDER)
checking=$(for_the_logs "$cop" -C FOLDER validate)
parse_a_byte=$(calc "($parsing - $reading) / $more_bytes")
at_most 12 "$parse_a_byte" 'parse: instructions a byte' "$no_valgrind"
at_most 40000 "$(calc "$loading / $more")" 'load and structural rules: instructions a log' "$no_valgrind"
at_most 90000 "$(calc "$checking / $more")" 'cop validate, every rule: instructions a log' "$no_valgrind"
