#include "cop/language/phrases/people.hpp"

#include <algorithm>
#include <map>
#include <vector>

#include <fmt/core.h>

#include "cop/language/phrases/common.hpp"
#include "cop/language/phrases/lengths.hpp"
#include "cop/model/meetings.hpp"
#include "cop/report/length_limits.hpp"
#include "cop/report/phrases.hpp"
#include "cop/report/sections.hpp"
#include "cop/report/small_counts.hpp"
#include "cop/report/told.hpp"

namespace cop {
namespace {

std::string capitalised(std::string_view word) {
  std::string text(word);
  if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 32);
  return text;
}

/// "6 members: 1 facilitator, 3 active, 2 occasional." Who left is counted apart.
std::string members_text(const Language& say, const Membership& membership) {
  std::map<Role, long> roles;
  long here = 0;
  for (const Member& member : membership.members) {
    if (member.left) continue;
    ++here;
    if (member.role) ++roles[member.role->value];
  }
  std::string text;
  for (const auto& [role, n] : roles) {
    text += fmt::format("{}{} {}", text.empty() ? ": " : ", ", n, told(say, role));
  }
  const long left = static_cast<long>(membership.members.size()) - here;
  return say(phrase::members, here) + text + (left > 0 ? say(phrase::left_counted, left) : "") +
         ".";
}

void add_flow(const Language& say, const Facts& facts, Section& section) {
  if (facts.flow.empty()) return;
  Table table{{{say(phrase::who)},
               {say(phrase::stage_column)},
               {say(phrase::n_column), Align::right},
               {say(phrase::from_file)}},
              {}};
  for (const FlowStep& step : facts.flow) {
    table.rows.push_back({capitalised(told(say, step.of)), told_stage(say, step.stage),
                          flow_number(say, step), step.file.text()});
  }
  section.blocks.push_back(Paragraph{say(phrase::recruited_to_completed)});
  section.blocks.push_back(std::move(table));
}

std::string people_text(const ReportInput& input, std::size_t people) {
  const bool hides = input.is_shared() && is_small(static_cast<double>(people), input.min_cell());
  return hides ? input.say(phrase::not_shown) : std::to_string(people);
}

void add_attendance(const ReportInput& input, Section& section) {
  const Language& say = input.say;
  std::vector<const CycleLog*> meetings;
  for (const CycleLog& log : input.facts.project.logs) {
    if (is_meeting(log) && log.date) meetings.push_back(&log);
  }
  const std::size_t all = meetings.size();
  const std::size_t left_out = keep_newest(input.is_overview, meetings, most_meetings);
  Table table{{{say(phrase::meeting)},
               {say(phrase::attended), Align::right},
               {say(phrase::apologies), Align::right},
               {say(phrase::minutes_column), Align::right}},
              {}};
  for (const CycleLog* log : meetings) {
    const std::size_t attended = log->attended.size();
    table.rows.push_back({say.date(log->date->value),
                          attended == 0 ? "" : people_text(input, attended),
                          people_text(input, log->apologies.size()),
                          log->minutes ? say.number(log->minutes->value) : ""});
  }
  if (table.rows.empty()) return;
  section.blocks.push_back(Paragraph{say(phrase::meetings_lead)});
  add_left_out(say, phrase::meetings_left_out, left_out, all, section.blocks);
  section.blocks.push_back(std::move(table));
}

}  // namespace

Section people_section(const ReportInput& input) {
  const Membership& membership = input.facts.project.membership;
  Section section{input.say(phrase::who_takes_part)};
  if (!membership.members.empty()) {
    section.blocks.push_back(Paragraph{members_text(input.say, membership)});
  }
  if (!membership.practices.empty()) {
    section.blocks.push_back(
        Paragraph{input.say(phrase::practices_counted, membership.practices.size())});
  }
  add_flow(input.say, input.facts, section);
  add_attendance(input, section);
  return section;
}

}  // namespace cop
