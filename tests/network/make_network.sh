#!/usr/bin/env bash
# make_network.sh FOLDER GROUPS [BROKEN]: makes the projects of a network, the same ones each time:
# GROUPS sound groups group-0001 … of two practices each that collect a share, a rate and a mean alike,
# one group in ten with another definition of the share, and BROKEN groups broken-0001 …, each broken in one of 20 ways.
set -euo pipefail
folder=$1
groups=$2
broken=${3:-0}

# picked: a number from 0 to $3 - 1 that follows from two others.
pick() { picked=$((($1 * 7919 + $2 * 104729 + 13) % $3)); }

group() {  # NAME NUMBER
  local at=$folder/$1 number=$2 month practice
  local denominator="patients with diabetes on the register"
  ((number % 10 != 9)) || denominator="patients seen in the month"
  mkdir -p "$at/cycles"
  cat >"$at/cop.yaml" <<EOF
cop: 1
id: $1
title: Diabetes group $number
started: 2026-01-05
phase: monitor
facilitator: gp01
meeting_every_days: 60
EOF
  cat >"$at/question.yaml" <<EOF
problem: Blood pressure is not written down for many people with diabetes
question: Does a reminder list help us to write it down?
aims:
  - {id: recorded, statement: Recorded for 80% by June, measure: bp-recorded, to: 80, by: 2026-06-30,
     population: people with diabetes on the register, from: 40}
governance:
  triggers:
    {reputation: false, secondary_use: false, beyond_routine: false, non_standard: false,
     cohort_comparison: false, randomised: false, vulnerable_group: false, publication: false}
  answered_by: gp01
  answered_on: 2026-01-05
  status: not-required
EOF
  cat >"$at/members.yaml" <<EOF
practices:
  - {id: north-$number, name: Northside Surgery $number}
  - {id: south-$number, name: Southgate Clinic $number}
members:
  - {id: gp01, profession: GP, practice: north-$number, role: facilitator, joined: 2026-01-05}
  - {id: gp02, profession: GP, practice: south-$number, role: core, joined: 2026-01-05}
EOF
  cat >"$at/measures.yaml" <<EOF
measures:
  - id: bp-recorded
    name: Blood pressure recorded
    family: process
    data: proportion
    definition: A blood pressure in the record in the last six months
    numerator: patients with one
    denominator: $denominator
    direction: higher
    frequency: monthly
    target: {value: 80, by: 2026-06-30}
  - id: urgent-visits
    name: Urgent visits
    family: balancing
    data: rate
    definition: Visits on the same day for high or low blood sugar
    numerator: visits
    denominator: patients with diabetes on the register
    per: 1,000 patients
    direction: lower
    frequency: monthly
  - id: hba1c
    name: HbA1c
    family: outcome
    data: mean
    definition: The latest HbA1c of those who had one in the month
    unit: mmol/mol
    direction: lower
    frequency: monthly
EOF
  for month in 1 2 3; do
    local log
    printf -v log '2026-0%d-20-month-%c2345678' "$month" "${alphabet:month:1}"
    cat >"$at/cycles/$log.yaml" <<EOF
id: $log
date: 2026-0$month-20
kind: meeting
attended: [gp01, gp02]
observations:
EOF
    for practice in north south; do
      local salt=1
      [[ $practice == north ]] || salt=2
      pick "$number" "$salt" 160
      local n=$((40 + picked))
      pick "$number" $((salt + 5)) 40
      local x=$((n * (30 + picked + 5 * month) / 100))
      # In one group in six the southern practice is small.
      if [[ $practice == south ]] && ((number % 6 == 5)); then n=$((10 + number % 7)) x=$((1 + number % 4)); fi
      echo "  - {measure: bp-recorded, period: 2026-0$month, practice: $practice-$number, numerator: $x, denominator: $n}" \
        >>"$at/cycles/$log.yaml"
    done
    for practice in north south; do
      local salt=3
      [[ $practice == north ]] || salt=4
      pick "$number" "$salt" 900
      n=$((400 + picked))
      pick "$number" $((salt + 5)) 30
      x=$((n * (20 + picked + month) / 1000))
      if [[ $practice == south ]] && ((number % 6 == 4)); then x=$((1 + number % 4)); fi
      echo "  - {measure: urgent-visits, period: 2026-0$month, practice: $practice-$number, numerator: $x, denominator: $n}" \
        >>"$at/cycles/$log.yaml"
      local sd=", sd: 1$((picked % 10))"
      if ((number % 5 == 3)); then sd=; fi
      n=$((20 + picked))
      if [[ $practice == south ]] && ((number % 6 == 3)); then n=$((2 + number % 3)); fi
      echo "  - {measure: hba1c, period: 2026-0$month, practice: $practice-$number, value: $((50 + picked % 12 - month)).$((picked % 7)), n: $n$sd}" \
        >>"$at/cycles/$log.yaml"
    done
  done
}

# Breaks a sound group in the way of the number, 0 to 19.
break_group() {
  local at=$1 log=$1/cycles/2026-02-20-month-c2345678.yaml
  case $2 in
    0) rm "$at/cop.yaml" && mkdir "$at/cop.yaml" ;;
    1) : >"$at/cop.yaml" ;;
    2) printf 'cop: [1\n' >"$at/cop.yaml" ;;
    3) sed -i 's/^cop: 1/cop: 99/' "$at/cop.yaml" ;;
    4) sed -i '/^id:/d' "$at/cop.yaml" ;;
    5) sed -i 's/^phase: monitor/phase: montior/' "$at/cop.yaml" ;;
    6) printf '\tx\n' >>"$at/measures.yaml" ;;
    7) printf 'problem: again\n' >>"$at/question.yaml" ;;
    8) head -c 64 /dev/zero >"$log" ;;
    9) printf 'mood: good\n' >>"$log" ;;
    10) sed -i 's/^date: 2026-02-20/date: 2026-02-30/' "$log" ;;
    11) sed -i 's/bp-recorded, period/bp-recoded, period/' "$log" ;;
    12) sed -i 's/^attended:.*/attended: [gp01, gp77]/' "$log" ;;
    13) sed -i '0,/numerator: [0-9]*/s//numerator: 9999/' "$log" ;;
    14) sed -i '0,/denominator: [0-9]*/s//denominator: many/' "$log" ;;
    15) cp "$log" "${log%.yaml} (conflicted copy).yaml" ;;
    16) printf '\xff\xfe broken \xc3\n' >>"$log" ;;
    17) printf 'summary: &a text\n' >>"$log" ;;
    18) rm "$log" && ln -s /etc/hostname "$log" ;;
    19) printf -- '---\nid: second\n' >>"$log" ;;
  esac
}

alphabet=abcdefgh
for ((number = 1; number <= groups; ++number)); do
  printf -v name 'group-%04d' "$number"
  group "$name" "$number"
done
for ((number = 1; number <= broken; ++number)); do
  printf -v name 'broken-%04d' "$number"
  group "$name" "$((groups + number))"
  break_group "$folder/$name" "$(((number - 1) % 20))"
done
