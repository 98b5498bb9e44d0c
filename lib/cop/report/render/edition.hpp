#pragma once

#include <string>
#include <string_view>

#include "cop/report/report.hpp"

namespace cop {

/// A report on its way to readers, with what every format says about it.
struct Edition {
  const Report& report;
  /// The kind of report, such as "project".
  std::string_view kind = {};
  /// The full id of the log or member that it is about; empty for the whole project.
  std::string subject = {};
  /// "shared", "the group" or "one person".
  std::string_view audience = "shared";
  /// Days as in the files, 2026-02-12; from and to may be empty.
  std::string as_of = {};
  std::string from = {};
  std::string to = {};
  /// Charts are files beside it, `PREFIX-NAME.svg`; empty when there are none.
  std::string chart_prefix = {};
};

}  // namespace cop
