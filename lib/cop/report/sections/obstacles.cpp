#include <array>
#include <string>

#include "cop/language/phrases/status.hpp"
#include "cop/report/sections.hpp"
#include "cop/report/told.hpp"

namespace cop {
namespace {

/// The conditions on which a community of practice stands or falls (Jiwa 2011), and the kinds of
/// obstacles that speak of each.
struct Condition {
  Phrase<0> name;
  std::array<BlockerKind, 3> kinds;
};

constexpr std::array<Condition, 4> conditions{{
    {phrase::focus, {BlockerKind::focus, BlockerKind::focus, BlockerKind::focus}},
    {phrase::motivation,
     {BlockerKind::motivation, BlockerKind::recruitment, BlockerKind::motivation}},
    {phrase::management, {BlockerKind::management, BlockerKind::data, BlockerKind::ethics}},
    {phrase::resources, {BlockerKind::resources, BlockerKind::time, BlockerKind::resources}},
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

Told told_of(const Language& say, const Project& project, const Condition& condition) {
  Told result;
  for (const CycleLog& log : project.logs) {
    bool here = false;
    for (const Blocker& blocker : log.blockers) {
      if (!speaks_of(condition, blocker)) continue;
      here = true;
      const std::string& text = blocker.text->value;
      if (result.words.find(text) != std::string::npos) continue;
      result.words += (result.words.empty() ? "" : "; ") + text;
    }
    if (!here) continue;
    const std::string day = log.date && !log.is_write_up() ? say.date(log.date->value) : "";
    if (++result.logs == 1) result.first = day;
    result.last = day;
  }
  return result;
}

}  // namespace

Section obstacles_section(const ReportInput& input) {
  Section section{input.say(phrase::in_the_way_title)};
  Table table{{{input.say(phrase::condition)},
               {input.say(phrase::logs_column), Align::right},
               {input.say(phrase::first_told)},
               {input.say(phrase::last_told)},
               {input.say(phrase::in_their_words)}},
              {}};
  for (const Condition& condition : conditions) {
    const Told told = told_of(input.say, input.facts.project, condition);
    if (told.logs == 0) continue;
    table.rows.push_back(
        {input.say(condition.name), std::to_string(told.logs), told.first, told.last, told.words});
  }
  if (!table.rows.empty()) section.blocks.push_back(std::move(table));
  return section;
}

}  // namespace cop
