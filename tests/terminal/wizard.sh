#!/usr/bin/env bash
# wizard.sh PROGRAM: answers `cop init` and `cop record` in a real terminal, as a person would.
#   - `?` explains, a wrong answer is asked again, `.` and a blank line end a list
#   - `<` goes back, and the answer given before stands in brackets
#   - out of input: nothing is written
#   - what is saved is what was said, and it validates
# shellcheck source-path=SCRIPTDIR
. "${BASH_SOURCE[0]%/*}/terminal.sh"

# --- cop init -----------------------------------------------------------------------------------

wizard_out_of_input_makes_no_project() {
  begin cop init letters
  answer 'What is the project called?' 'Recall letters'
  expect '(blank: not chosen yet)'
  press C-d
  ends_with 1
  says 'nothing was written'
  [[ ! -e $project ]] || fail 'a folder was made'
}

wizard_makes_a_project() {
  begin cop init letters
  answer_in_vain 'What is the project called?' '?' 'A few words'
  answer_in_vain 'What is the project called?' '' ''
  answer 'What is the project called?' 'Recall letters'
  answer '(blank: not chosen yet)' 'Do we send every recall letter within a week?'
  answer_in_vain '[gp01]' 'Ana Lee' 'a code has small letters'
  answer '[gp01]' 'gp01=Ana Lee'
  answer_in_vain 'blanks between:' 'GP 2' 'a code has small letters'
  answer 'blanks between:' '<'
  answer '[gp01=Ana Lee]' ''
  answer 'blanks between:' 'gp02 nurse1'
  answer 'blank to end:' 'Letters sent in time'
  answer 'another?' ''
  ends_with 0
  says 'made the project "Recall letters"'
  same <(sed -nE '/^(title|question|facilitator|members|measures):/p; /^ *- id:/p; /^ *name:/p' \
    "$project"/{cop,question,members,measures}.yaml) <<'END'
title: Recall letters
facilitator: gp01
question: "Do we send every recall letter within a week?"
members:
  - id: gp01
    name: Ana Lee
  - id: gp02
  - id: nurse1
measures:
  - id: letters-sent-in-time
    name: Letters sent in time
END
}

# --- cop record ---------------------------------------------------------------------------------

first_questions() {
  answer_in_vain 'who writes? [today gp01]' '?' 'yesterday'
  answer_in_vain 'who writes? [today gp01]' '02/03/2026' 'the order of day and month differs by country'
  answer_in_vain 'who writes? [today gp01]' 'zoom' 'no way to meet'
  answer 'who writes? [today gp01]' '2025-12-30 video 45'
}

wizard_out_of_input_records_nothing() {
  begin cop record -C letters
  first_questions
  expect 'Who came?'
  press C-d
  ends_with 1
  says 'nothing was written'
  no_log
}

go_back_with_the_old_answers() {
  answer 'Who came?' '<'
  answer 'who writes? [2025-12-30 video 45]' '2025-12-29 video 50'
}

answer_about_the_group() {
  answer_in_vain 'Who came?' 'gp01 gp4' 'did you mean "gp01"?'
  answer 'Who came?' '1 2 +gp07'
}

answer_about_figures_and_plans() {
  answer_in_vain '(letters-sent-in-time)' '12/40' 'MEASURE=VALUE'
  answer 'that did not come? (letters-sent-in-time)' 'letters=12/40@2025-11'
  answer 'another?' ''
  answer 'Which one?' 'A reminder on the screen'
  answer 'HOW SMALL?' 'gp02; one room; January; 1 clinician'
  answer_in_vain 'because ...' '' 'this cannot be left out'
  answer 'because ...' 'Eight in ten letters leave in time, because they are forgotten now'
  answer 'MEASURE; WHO; WHEN' 'letters; nurse1; every Friday'
}

answer_the_rest() {
  answer 'Letters?' 'd'
  answer 'What was decided?' 'We meet monthly'
  answer 'How was it decided? [consensus]' ''
  answer 'another?' ''
  answer_in_vain 'BY WHEN' 'Collect; gp9' 'no member is called "gp9"'
  answer 'BY WHEN' 'Collect ten letters; gp02; 2026-01-15'
  answer 'another?' '.'
  answer 'do differently because of today?' 'I will count mine'
  answer 'what happened?' 'We looked at the letters'
  answer 'When do you meet next? [2026-01-26]' '2026-01-27'
}

save_the_log_that_is_shown() {
  expect 'Save? [Y]es, [e]dit, [n]o'
  says 'summary: We looked at the letters'
  [[ -z $(logs) ]] || fail 'a log was made before it was wanted'
  answer 'Save? [Y]es, [e]dit, [n]o' "$1"
}

whole_interview() {
  rm -rf -- "$drafts"
  begin cop record -C letters
  first_questions
  go_back_with_the_old_answers
  answer_about_the_group
  answer_about_figures_and_plans
  answer_the_rest
}

wizard_that_is_told_no_records_nothing() {
  whole_interview
  save_the_log_that_is_shown 'n'
  ends_with 1
  says 'nothing was written'
  no_log
}

wizard_records_a_meeting() {
  whole_interview
  save_the_log_that_is_shown 'y'
  answer 'Write this? [Y]es, [n]o' 'y'
  ends_with 0
  says 'wrote cycles/2025-12-29-'
  grep -q 'id: gp07' "$project/members.yaml" || fail 'gp07 has not joined'
  same <(tail -n +4 "$project"/cycles/*.yaml) <<'END'
date: 2025-12-29
recorded_by: gp01
mode: video
minutes: 50
attended: [gp01, gp02, gp07]
apologies: [nurse1]
summary: We looked at the letters
cycles:
  - id: 1
    plan:
      change: A reminder on the screen
      prediction:
        text: Eight in ten letters leave in time
        because: they are forgotten now
      tasks:
        - what: A reminder on the screen
          who: gp02
          when: January
          where: one room
      data:
        - measure: letters-sent-in-time
          who: nurse1
          when: every Friday
      scale:
        clinicians: 1
observations:
  - measure: letters-sent-in-time
    period: 2025-11
    numerator: 12
    denominator: 40
actions:
  - id: collect-ten-letters
    what: Collect ten letters
    owner: gp02
    due: 2026-01-15
decisions:
  - text: We meet monthly
    how: consensus
value:
  - cycle: potential
    text: I will count mine
skipped: [missing, selections, blockers, feedback, ethics, cpd]
next_meeting: 2026-01-27
END
}

wizard_out_of_input_makes_no_project
wizard_makes_a_project
wizard_out_of_input_records_nothing
wizard_that_is_told_no_records_nothing
wizard_records_a_meeting
# The group has data and no answers about ethics yet: that is a warning, and no more.
SOURCE_DATE_EPOCH=1767225600 "$program" validate -C "$project"
echo 'all answers arrived'
