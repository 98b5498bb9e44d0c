#include "cop/record/findings_about.hpp"

#include <algorithm>
#include <utility>

#include "cop/model/facts.hpp"
#include "cop/rules/rules.hpp"

namespace cop::app {

Diagnostics findings_about(const std::string& file, const Project& project, Date today) {
  Diagnostics about;
  for (Diagnostic& finding : check_project(Facts(project, today))) {
    if (finding.where.file.view() != file) {
      const auto here =
          std::find_if(finding.related.begin(), finding.related.end(),
                       [&](const Related& one) { return one.where.file.view() == file; });
      if (here == finding.related.end() || finding.severity != Severity::error) continue;
      std::swap(finding.where, here->where);
      finding.fix.clear();
    }
    about.push_back(std::move(finding));
  }
  return about;
}

}  // namespace cop::app
