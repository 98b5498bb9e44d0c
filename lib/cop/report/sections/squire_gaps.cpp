#include <algorithm>

#include <fmt/core.h>

#include "cop/language/phrases/common.hpp"
#include "cop/language/phrases/squire.hpp"
#include "cop/report/sections.hpp"
#include "cop/report/squire.hpp"

namespace cop {

/// What the authors have yet to write, before anything else.
Section squire_gaps_section(const ReportInput& input) {
  const auto items = squire_items(input);
  Section section{input.say(phrase::gaps)};
  const auto missing = std::count_if(items.begin(), items.end(),
                                     [](const SquireItem& item) { return item.is_missing(); });
  const auto partly = std::count_if(items.begin(), items.end(),
                                    [](const SquireItem& item) { return item.is_partly(); });
  section.blocks.push_back(
      Paragraph{input.say(phrase::record_fills, items.size(),
                          static_cast<long>(items.size()) - missing - partly, partly, missing),
                Tone::strong});
  Table table{
      {{input.say(phrase::item)}, {input.say(phrase::state)}, {input.say(phrase::still_to_write)}},
      {}};
  int number = 0;
  for (const SquireItem& item : items) {
    ++number;
    if (item.to_do.empty()) continue;
    std::string to_do;
    for (const std::string& one : item.to_do) to_do += (to_do.empty() ? "" : "; ") + one;
    table.rows.push_back(
        {fmt::format("{} {}", number, item.title),
         item.is_missing() ? input.say(phrase::missing_state) : input.say(phrase::partly_state),
         to_do});
  }
  section.blocks.push_back(std::move(table));
  return section;
}

}  // namespace cop
