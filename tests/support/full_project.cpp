#include "support/full_project.hpp"

namespace cop::test {
namespace {

constexpr const char* charter = R"(cop: 1
id: late-letters
title: Late letters
started: 2026-01-05
phase: monitor
kind: audit
method: dmaic
reconstructed: true
domain: Referral letters
facilitator: gp01
decision_rule: majority
meeting_every_days: 28
jurisdiction: NZ
cluster_by: practice
min_cell: 10
funding: none
context: Two towns
language: en
retention_until: 2033-01-01
privacy: {hints: false}
allow:
  - {rule: phone, hash: abc, reason: a reception, by: gp01, on: 2026-01-06}
allow_salt: pepper
waivers:
  - {rule: bad-id, file: cop.yaml, reason: an old name, until: 2027-01-01}
)";

constexpr const char* question = R"(problem: Letters are late
question: How fast can they be?
rationale: Templates help
context: Old software
aims:
  - id: faster
    statement: Half the days
    measure: days
    population: all patients
    practice: north
    group: urgent
    from: 10.5
    to: 5
    by: 2026-12-31
drivers:
  - {id: template, text: A template, under: faster}
selections:
  - id: first-measure
    decides: measure
    method: nominal-group
    options: [{id: days, text: Days to send}]
    eligible: 7
    rule: borda
    opened_on: 2026-01-05
    decided_on: 2026-01-12
    result: days
    dissent: One wanted counts
governance:
  triggers:
    reputation: false
    secondary_use: true
    beyond_routine: unknown
    non_standard: false
    cohort_comparison: false
    randomised: false
    vulnerable_group: false
    publication: true
  answered_by: gp01
  answered_on: 2026-01-05
  status: approved
  committee: Town
  reference: T-5
  decided_on: 2026-01-08
  expires_on: 2027-01-08
  conditions: none
  exemption_authority: nobody
  exemption_reason: not needed
  member_consent: written
  patient_consent: {basis: waiver, reason: no contact}
  agreements:
    - {practice: north, with: the town, signed_on: 2026-01-09, data: counts}
  registration: R-1
  parent_study: P-1
  conflicts: none known
)";

constexpr const char* members = R"(practices:
  - id: north
    name: North Street
    kind: clinic
    region: north
    size: 4 doctors
    joined: 2026-01-05
    left: 2026-06-30
    left_reason: moved
    group: control
    chosen_because: it asked
members:
  - id: gp01
    name: A Person
    profession: doctor
    practice: north
    role: facilitator
    roles: [{role: core, from: 2026-02-01}]
    invited_on: 2025-12-01
    joined: 2026-01-05
    consented_on: 2026-01-04
    left: 2026-06-30
    left_reason: ended
)";

constexpr const char* measures = R"(measures:
  - id: days
    name: Days to send
    family: process
    data: score
    definition: Days from visit to letter
    numerator: days
    denominator: letters
    per: 1,000 letters
    unit: days
    exclusions: phone calls
    source: the software
    collector: gp01
    frequency: weekly
    sample: all
    direction: within
    limits: [1, 9.5]
    baseline: {value: 10, n: 40, from: 2025-01-01, to: 2025-12-31}
    target: {value: 5, by: 2026-12-31, why: the contract}
    chart: xbar
    rules: western-electric
    phases: [{from: 2026-03-01, label: New software}]
    items: [{id: address, text: Has an address, weight: 2.5, section: top, groups: [urgent]}]
    scale: raw
    bundle: true
    weights_from: first-measure
    difference_of: [urgent, routine]
    of: days
    version: 2
    changed_on: 2026-02-01
    changed_why: clearer
  - {id: cited, name: Cited, family: outcome, data: value, weights_from: {source: a paper}}
)";

constexpr const char* log = R"(id: 2026-02-12-full
date: 2026-02-12
dated: write-up
replaces: 2026-01-12-old
kind: workshop
recorded_by: gp01
mode: hybrid
minutes: 90
chair: gp01
attended: [gp01]
apologies: [gp02]
guests: 2
attended_counts: [{practice: north, n: 3, of: 4}]
summary: All went well
updates: [{action: 2026-01-12-old/a1, status: done, due: 2026-02-20, note: at last}]
cycles:
  - id: 1
    name: Template
    purpose: test
    practices: [north]
    plan:
      follows: 3
      change: A template
      driver: template
      question: Does it help?
      prediction:
        text: Faster
        measure: days
        direction: lower
        size: 2.5
        to: 7
        because: less typing
        unknown: true
      tasks: [{what: write it, who: gp01, when: Monday, where: north}]
      data: [{measure: days, who: gp01, when: Friday, how: by hand}]
      scale: {practices: 1, clinicians: 2, patients: 30, days: 14}
    do:
      started: 2026-01-13
      ended: 2026-01-27
      as_planned: partly
      happened: Two weeks
      problems: A holiday
      modifications: Shorter
    study: {compared: met, learned: It helps, surprises: None, unwanted: Longer letters}
    act: {decision: adapt, why: Too long, next: 2}
    stopped: {at: act, reason: No time}
observations:
  - measure: days
    period: 2026-W07
    stage: follow-up
    cycle: 1
    practice: north
    member: gp01
    group: urgent
    arm: new
    row: r1
    rater: gp02
    items: {address: 1}
    numerator: 12
    denominator: 40
    value: 5.25
    n: 40
    sd: 1.5
    range: [1, 9]
    printed: over 5
    qualifier: ">"
    unknown: 3
    practices: 2
    source: the software
    note: by hand
    provenance: derived
missing: [{measure: days, practice: north, member: gp01, period: 2026-02, reason: illness}]
actions: [{id: a1, what: Ask the town, owner: gp01, due: 2026-03-01}]
decisions: [{text: Go on, how: a vote, for: 5, against: 1, abstain: 2}]
events: [{date: 2026-02-01, text: New software}]
blockers: [{kind: time, text: Holidays}]
feedback:
  - member: gp01
    measure: days
    period: 2026-Q1
    comparator: the median
    by: gp02
    on: 2026-02-12
    chosen_action: None
value: [{cycle: applied, text: I use it, member: gp01}]
findings: [{text: Too many fields, source: interviews}]
claims:
  - {text: It works, measure: days, value: 5, ci: [4, 6], p: 0.03, method: t test, source: paper}
flow: [{of: practices, stage: recruited, n: 3}]
cpd: [{member: gp01, education: 60, reviewing: 30, outcomes: 15}]
skipped: [minutes]
next_meeting: 2026-03-12
)";

constexpr const char* ballot = R"(selection: first-measure
round: 2
date: 2026-01-10
ranking: [days, count]
ratings: {days: 7}
points: {days: 10, count: 2.5}
)";

}  // namespace

std::vector<TextFile> full_project() {
  return {{"cop.yaml", charter},
          {"question.yaml", question},
          {"members.yaml", members},
          {"measures.yaml", measures},
          {"cycles/2026-02-12-full.yaml", log},
          {"ballots/first-measure/gp01-r2.yaml", ballot}};
}

}  // namespace cop::test
