#pragma once

#include <string>
#include <vector>

#include "cop/report/report_input.hpp"

namespace cop {

/// Something that the record says under a heading of a paper, and the file that says it.
struct SourcedText {
  std::string text, file;
};

/// One of the 18 items of SQUIRE 2.0 (Ogrinc and others 2016) as far as the record fills it.
struct SquireItem {
  std::string title;
  std::vector<SourcedText> found;
  /// What the authors have yet to write.
  std::vector<std::string> to_do;
  /// Of how many cycles the record tells this, and how many of those are not among `found`.
  std::size_t cycles = 0;
  std::size_t left_out = 0;

  [[nodiscard]] bool is_missing() const { return found.empty(); }
  [[nodiscard]] bool is_partly() const { return !found.empty() && !to_do.empty(); }
};

/// Leaves only what the newest cycles tell; everything found so far must be of cycles.
void keep_newest_cycles(const ReportInput& input, SquireItem& item);

/// All 18, in the order of the guideline.
std::vector<SquireItem> squire_items(const ReportInput& input);

}  // namespace cop
