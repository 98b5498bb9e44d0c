#pragma once

#include "cop/findings/format.hpp"

namespace cop::app {

/// A report as it may be shown: identifiers are masked in every text, excerpt and file name, with
/// as many characters as before, so that all places stay right. Nothing is printed but from here.
class MaskedReport {
 public:
  explicit MaskedReport(const FindingsReport& report);
  MaskedReport(const MaskedReport&) = delete;
  MaskedReport& operator=(const MaskedReport&) = delete;

  [[nodiscard]] const FindingsReport& report() const { return report_; }

 private:
  Sources sources_;
  FindingsReport report_;
};

}  // namespace cop::app
