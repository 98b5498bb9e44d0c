#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "cop/report/report_input.hpp"

namespace cop {

/// The data that did not arrive, as far as the report shows them.
struct ShownGaps {
  /// "minutes, hill, February 2026: the search had not been run". No member is named.
  std::vector<std::string> texts;
  std::size_t left_out = 0;
  std::size_t all = 0;
};

ShownGaps shown_gaps(const ReportInput& input);

}  // namespace cop
