#!/usr/bin/env bash
# quickstart.sh [FOLDER]: installs what cop needs, builds it, and carries a small project from an empty
# folder to a report: cop init, three meetings, cop validate, cop report. The figures are made up.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

bash tests/support/install.sh build
cmake --preset release -B build/quickstart -D COP_DEVELOPER=OFF -D COP_PRECOMPILE=ON
cmake --build build/quickstart
PATH="$PWD/build/quickstart:$PATH"

folder=${1:-$(mktemp -d)/blood-pressure}
export COP_NO_INPUT=1
answers=()

# Before the first meeting: the project.
cop init "$folder" --template pdsa --started 2026-02-12 \
  --title 'Blood pressure checks in diabetes' \
  --question 'Does a reminder on the reception screen get more blood pressures recorded?' \
  --practice north-clinic --facilitator gp01 --member gp02 --member nurse1 \
  --measure 'bp-recorded=Blood pressure recorded'
cd "$folder"

# The first meeting plans a change and predicts what it will do. --today plays the day of the meeting;
# in real life the computer knows it.
cop record --today 2026-02-12 --mode in-person --minutes 45 \
  --attended gp01 --attended gp02 --attended nurse1 \
  --summary 'We chose the question and the first change' \
  --observe 'bp-recorded=18/40@2026-01' \
  --cycle-name reminder --plan change='Reminder on the reception screen, one room, two weeks' \
  --plan prediction='More than half of the patients will have a reading' \
  --plan prediction.measure=bp-recorded --plan prediction.direction=higher \
  --plan prediction.because='readings are forgotten, not refused' \
  --action 'Set up the reminder; nurse1; 2026-02-16' --next 2026-03-12

# The second one hears how it went.
cop record --today 2026-03-12 --attended gp01 --attended nurse1 --apologies gp02 \
  --done set-up-the-reminder \
  --do started=2026-02-16 --do as_planned=fully --do happened='The reminder ran for two weeks' \
  --observe 'bp-recorded=25/41@2026-02 cycle=1' --next 2026-04-09

# The third one compares, learns and decides.
cop record --today 2026-04-09 --attended gp01 --attended gp02 --attended nurse1 --cycle 1 \
  --observe 'bp-recorded=27/42@2026-03 cycle=1' \
  --study compared=met --study learned='Most gaps were forgotten readings, as we thought' \
  --act decision=spread --act why='It costs nothing and helped' \
  --action 'Switch it on in all rooms; gp02; 2026-04-16'

# Is it improvement work, or must an ethics committee be asked? Eight answers tell.
for question in reputation secondary_use beyond_routine non_standard cohort_comparison randomised \
  vulnerable_group publication; do
  answers+=(--answer "$question=false")
done
cop ethics --today 2026-04-09 --by gp01 --status not-required "${answers[@]}"

cop validate --today 2026-04-09
cop report --today 2026-04-09
printf '\nThe report is %s\n' "$PWD/reports/project.md"
