#include "cop/record/csv/patients.hpp"

#include <fmt/core.h>

#include "cop/identifiers/find_identifiers.hpp"
#include "cop/identifiers/mask.hpp"
#include "cop/rules/privacy/allow_list.hpp"

namespace cop::app {
namespace {

/// The identifiers that a cell adds to the words before it.
void look_at(const std::string& before, const CsvCell& cell, Packs packs, AllowList& allowed,
             Diagnostics& found) {
  const std::string text = before + cell.text;
  for (const Identifier& one : find_identifiers(text, packs)) {
    const std::string_view value = std::string_view(text).substr(one.begin, one.end - one.begin);
    if (one.end <= before.size() || one.level == Severity::note) continue;
    if (allowed.allows(rule_of(one.kind), value)) continue;
    found.push_back(
        {Severity::error, std::string(rule_of(one.kind)), cell.where,
         fmt::format("this looks like {} ({})", noun_of(one.kind), masked(value, one.kind))});
    found.back().help =
        "leave the column out with --ignore, or write a code in its place in the sheet";
  }
}

}  // namespace

Diagnostics patients_in(const std::vector<CsvRow>& rows, const SheetMapping& mapping,
                        const Charter& charter) {
  const Packs packs = packs_of(charter.jurisdiction->value);
  AllowList allowed(charter);
  Diagnostics found;
  for (std::size_t i = 0; i < mapping.columns.size(); ++i) {
    if (mapping.columns[i].use == ColumnUse::ignored) continue;
    const CsvCell& header = rows.front()[i];
    look_at("", header, packs, allowed, found);
    for (std::size_t row = 1; row < rows.size(); ++row) {
      look_at(header.text + ": ", rows[row][i], packs, allowed, found);
    }
  }
  sort_by_place(found);
  return found;
}

}  // namespace cop::app
