#pragma once

#include "cop/findings/format.hpp"

namespace cop::app {

/// Of which files a report holds the names and texts: of those that findings point at, or all.
enum class ReportedFiles { with_findings, all };

/// A report as it may be shown: identifiers are masked in every text, excerpt and file name, with
/// as many characters as before, so that all places stay right. Nothing is printed but from here.
class MaskedReport {
 public:
  explicit MaskedReport(const FindingsReport& report,
                        ReportedFiles reported = ReportedFiles::with_findings);
  MaskedReport(const MaskedReport&) = delete;
  MaskedReport& operator=(const MaskedReport&) = delete;

  [[nodiscard]] const FindingsReport& report() const { return report_; }

 private:
  Sources sources_;
  FindingsReport report_;
};

}  // namespace cop::app
