#include "cop/network/named_findings.hpp"

#include <map>

#include "cop/io/file.hpp"

namespace cop::app {
namespace {

/// Files of one project under their long names, each made once.
class LongNames {
 public:
  explicit LongNames(const std::string& folder) : folder_(folder) {}

  void lengthen(Location& where) {
    if (folder_.empty()) return;
    const auto known = names_.find(where.file);
    where.file = known != names_.end()
                     ? known->second
                     : names_.emplace(where.file, join(folder_, where.file.view())).first->second;
  }

 private:
  const std::string& folder_;
  std::map<FileName, FileName> names_;
};

}  // namespace

Sources with_folder(const std::string& folder, const Sources& sources,
                    const Diagnostics& findings) {
  Sources named;
  for (const Diagnostic& finding : findings) {
    const auto source = sources.find(finding.where.file.view());
    if (source == sources.end()) continue;
    named.try_emplace(folder.empty() ? source->first : join(folder, source->first), source->second);
  }
  return named;
}

void put_folder(const std::string& folder, Diagnostics& findings) {
  LongNames names(folder);
  for (Diagnostic& finding : findings) {
    names.lengthen(finding.where);
    for (Related& related : finding.related) names.lengthen(related.where);
    for (TextEdit& edit : finding.fix) names.lengthen(edit.where);
  }
}

}  // namespace cop::app
