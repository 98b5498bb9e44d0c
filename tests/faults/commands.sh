# The commands that write, one a line:
#   NAME | what the disk does not know | what is done before, as a cop command | the cop command
# Each is tried in a copy of tests/sound_project; init where nothing is yet. A disk that does not know
# linkat gets a file with a temporary name first, one without link renames it. The editor is a copy of
# inputs/meeting.yaml into the form. `record` by itself is answered on a terminal, by inputs/answers.
# shellcheck shell=bash disable=SC2016,SC2034
log='record --date 2026-03-20 --summary "We looked at the letters" --attended gp01'
commands=(
  'init | | | init --title "Recall letters" --facilitator gp01 --started 2026-01-08'
  "record | | | $log"
  "record-without-nameless-files | linkat | | $log"
  "record-without-links | link,linkat | | $log"
  "record-without-links-and-exclusive-names | link,linkat,renameat2 | | $log"
  'record-from | | | record --from "$here/inputs/meeting.yaml"'
  'record-csv | | | record --date 2026-03-20 --csv "$here/inputs/letters.csv" --measure sent-in-week'
  'import | | | import "$here/inputs/letters.csv" --map "$here/inputs/letters-map.yaml" --date 2026-03-20'
  'record-edit | | | record --date 2026-03-20 --edit'
  'record-by-questions | | | record'
  'member-add | | | member add gp09 --joined 2026-03-20'
  'member-leave | | | member leave gp02 --reason time --on 2026-03-20'
  'member-role | | | member role gp02 champion'
  'ethics | | | ethics --answer publication=true --by gp01'
  'question | | | question --problem "Letters go out late"'
  'phase | | | phase sustain'
  'measure-add | | | measure add letters-late --name "Letters sent late" --family process --data proportion --direction lower --definition "Letters sent after a week" --numerator "letters sent late" --denominator "all letters"'
  'measure-rebase | | | measure rebase sent-in-week --from 2026-03-01 --because "the list became routine"'
  'ballot-open | | | ballot open next --decides change --option list="one list" --option call="a call"'
  'ballot-cast | | ballot open next --decides change --option list="one list" --option call="a call" | ballot cast next --member gp01 --rank list,call'
  'ballot-form | | ballot open next --decides change --option list="one list" --option call="a call" | ballot form next'
  'ballot-collect | | ballot open topic --decides question --option a=A --option b=B | ballot collect "$here/inputs/vote.yaml"'
  'ballot-close | | ballot open next --decides change --method consensus | ballot close next --result list'
  'feedback | | | feedback log --member gp02 --measure sent-in-week --period 2026-02'
  'action-done | | | action done 2026-02-11-list-p3xwk7d2/second-practice'
  'action-move | | | action move 2026-02-11-list-p3xwk7d2/second-practice 2026-05-01'
  'undo-of-member-add | | member add gp09 --joined 2026-03-20 | undo'
  'undo-of-phase | | phase sustain | undo'
  "undo-of-record | | $log | undo"
  'report | | | report'
  'report-elsewhere | | | report -o reports/group/march.md'
  'export | | | export --force -o reports/tables'
  'export-again | | export -o reports/tables | export --force --format jsonl -o reports/tables'
  'export-sqlite | | | export --force --format sqlite -o reports/tables'
)
