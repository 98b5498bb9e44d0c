#include <algorithm>
#include <map>

#include <fmt/core.h>

#include "cop/base/number_text.hpp"
#include "cop/model/meetings.hpp"
#include "cop/report/phrases.hpp"
#include "cop/report/sections.hpp"

namespace cop {
namespace {

std::string capitalised(std::string_view word) {
  std::string text(word);
  if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 32);
  return text;
}

/// "6 members: 1 facilitator, 3 active, 2 occasional." Who left is counted apart.
std::string members_text(const Membership& membership) {
  std::map<Role, long> roles;
  long here = 0;
  for (const Member& member : membership.members) {
    if (member.left) continue;
    ++here;
    if (member.role) ++roles[member.role->value];
  }
  std::string text;
  for (const auto& [role, n] : roles) {
    text += fmt::format("{}{} {}", text.empty() ? ": " : ", ", n, word(role));
  }
  const long left = static_cast<long>(membership.members.size()) - here;
  return counted(here, "member", "members") + text +
         (left > 0 ? fmt::format("; {} left", left) : "") + ".";
}

void add_flow(const Facts& facts, Section& section) {
  if (facts.flow.empty()) return;
  Table table{{{"Who"}, {"Stage"}, {"n", Align::right}, {"From"}}, {}};
  for (const FlowStep& step : facts.flow) {
    table.rows.push_back(
        {capitalised(word(step.of)), step.stage, flow_number(step), step.file.text()});
  }
  section.blocks.push_back(Paragraph{"From recruited to completed:"});
  section.blocks.push_back(std::move(table));
}

void add_attendance(const Facts& facts, Section& section) {
  Table table{{{"Meeting"},
               {"Attended", Align::right},
               {"Apologies", Align::right},
               {"Minutes", Align::right}},
              {}};
  for (const CycleLog& log : facts.project.logs) {
    if (!is_meeting(log) || !log.date) continue;
    const std::string attended = log.attended.empty() ? "" : std::to_string(log.attended.size());
    table.rows.push_back({log.date->value.iso(), attended, std::to_string(log.apologies.size()),
                          log.minutes ? number_text(log.minutes->value) : ""});
  }
  if (table.rows.empty()) return;
  section.blocks.push_back(Paragraph{"Meetings:"});
  section.blocks.push_back(std::move(table));
}

}  // namespace

Section people_section(const ReportInput& input) {
  const Membership& membership = input.facts.project.membership;
  Section section{"Who takes part"};
  if (!membership.members.empty()) {
    section.blocks.push_back(Paragraph{members_text(membership)});
  }
  if (!membership.practices.empty()) {
    section.blocks.push_back(Paragraph{
        counted(static_cast<long>(membership.practices.size()), "practice", "practices") + "."});
  }
  add_flow(input.facts, section);
  add_attendance(input.facts, section);
  return section;
}

}  // namespace cop
