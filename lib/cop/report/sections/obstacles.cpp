#include <array>
#include <string>

#include "cop/report/sections.hpp"

namespace cop {
namespace {

/// The conditions on which a community of practice stands or falls (Jiwa 2011), and the kinds of
/// obstacles that speak of each.
struct Condition {
  const char* name;
  std::array<BlockerKind, 3> kinds;
};

constexpr std::array<Condition, 4> conditions{{
    {"Focus", {BlockerKind::focus, BlockerKind::focus, BlockerKind::focus}},
    {"Motivation", {BlockerKind::motivation, BlockerKind::recruitment, BlockerKind::motivation}},
    {"Management", {BlockerKind::management, BlockerKind::data, BlockerKind::ethics}},
    {"Resources", {BlockerKind::resources, BlockerKind::time, BlockerKind::resources}},
}};

bool speaks_of(const Condition& condition, const Blocker& blocker) {
  for (const BlockerKind kind : condition.kinds) {
    if (blocker.kind && blocker.kind->value == kind) return true;
  }
  return false;
}

struct Told {
  long logs = 0;
  std::string first, last, words;
};

Told told_of(const Project& project, const Condition& condition) {
  Told told;
  for (const CycleLog& log : project.logs) {
    bool here = false;
    for (const Blocker& blocker : log.blockers) {
      if (!speaks_of(condition, blocker)) continue;
      here = true;
      const std::string text(blocker.text.given() ? blocker.text.value
                                                  : std::string(word(blocker.kind->value)));
      if (told.words.find(text) != std::string::npos) continue;
      told.words += (told.words.empty() ? "" : "; ") + text;
    }
    if (!here) continue;
    const std::string day = log.date && !log.is_write_up() ? log.date->value.iso() : "";
    if (++told.logs == 1) told.first = day;
    told.last = day;
  }
  return told;
}

}  // namespace

Section obstacles_section(const ReportInput& input) {
  Section section{"What was in the way"};
  Table table{{{"Condition"}, {"Logs", Align::right}, {"First"}, {"Last"}, {"In their words"}}, {}};
  for (const Condition& condition : conditions) {
    const Told told = told_of(input.facts.project, condition);
    if (told.logs == 0) continue;
    table.rows.push_back(
        {condition.name, std::to_string(told.logs), told.first, told.last, told.words});
  }
  if (!table.rows.empty()) section.blocks.push_back(std::move(table));
  return section;
}

}  // namespace cop
