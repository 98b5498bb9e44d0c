#pragma once

#include <string>
#include <vector>

#include "cop/findings/format.hpp"

namespace cop::app {

/// A finding to show to a person or, where `more` is not 0, how many more of its rule and file
/// there are that are not shown.
struct ShownFinding {
  const Diagnostic* finding;
  std::size_t more = 0;
};

/// The findings in their order; of a shortened report only the first few of one rule in one file.
std::vector<ShownFinding> to_show(const FindingsReport& report);

/// "… and 37 more of unknown-member in this file (cop validate --rule unknown-member FILE shows
/// all)".
std::string more_text(const ShownFinding& last);

}  // namespace cop::app
