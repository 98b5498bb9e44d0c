#pragma once

#include <set>
#include <string>

#include "cop/findings/format.hpp"

namespace cop::app {

/// The lines of a baseline, as `validate --format baseline` writes them. Throws UsageError when the
/// text is something else; `name` says of which file.
std::set<std::string> read_baseline(const std::string& name, const std::string& text);

/// How many findings a baseline holds back, and how many of its lines no finding answers to any
/// more.
struct KnownFindings {
  std::size_t hidden = 0;
  std::size_t gone = 0;
};

/// Takes the findings of a baseline out of a report.
KnownFindings take_out_known(std::set<std::string> baseline, FindingsReport& report);

}  // namespace cop::app
