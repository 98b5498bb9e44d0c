#include <algorithm>

#include <fmt/core.h>

#include "cop/report/sections.hpp"
#include "cop/report/squire.hpp"

namespace cop {

/// What the authors have yet to write, before anything else.
Section squire_gaps_section(const ReportInput& input) {
  const auto items = squire_items(input);
  Section section{"Gaps"};
  const auto missing = std::count_if(items.begin(), items.end(),
                                     [](const SquireItem& item) { return item.is_missing(); });
  const auto partly = std::count_if(items.begin(), items.end(),
                                    [](const SquireItem& item) { return item.is_partly(); });
  section.blocks.push_back(Paragraph{
      fmt::format("Of the {} items of SQUIRE 2.0 the record fills {}, partly {}, and says nothing "
                  "of {}.",
                  items.size(), static_cast<long>(items.size()) - missing - partly, partly,
                  missing),
      Tone::strong});
  Table table{{{"Item"}, {"State"}, {"Still to write"}}, {}};
  int number = 0;
  for (const SquireItem& item : items) {
    ++number;
    if (item.to_do.empty()) continue;
    std::string to_do;
    for (const std::string& one : item.to_do) to_do += (to_do.empty() ? "" : "; ") + one;
    table.rows.push_back({fmt::format("{} {}", number, item.title),
                          item.is_missing() ? "missing" : "partly", to_do});
  }
  section.blocks.push_back(std::move(table));
  return section;
}

}  // namespace cop
