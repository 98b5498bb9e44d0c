#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cop/base/suggest.hpp"
#include "cop/rules/rules.hpp"

namespace cop {

/// Whether what others name may stand in the file although it was not read: so too where the file
/// is gone, which has a finding of its own.
inline bool may_hold_more(const SharedFiles& shared, std::string_view file) {
  return shared.may_lack(file) || !shared.sources.contains(file);
}

/// Adds to a finding the thing whose id was most likely meant and where it stands and, when no
/// other id is as near, the fix. A reference that is more than the bare id, such as one in quotes
/// or the name of a column, gets none.
template <class T>
void suggest_nearest(Diagnostic& finding, std::string_view written, const std::vector<T>& things) {
  std::vector<std::string> ids;
  for (const T& thing : things) ids.push_back(thing.id.value.text);
  const std::vector<std::string_view> candidates(ids.begin(), ids.end());
  const std::string near(nearest(written, candidates));
  for (const T& thing : things) {
    if (near.empty() || thing.id.value.text != near) continue;
    const int length = finding.where.end_column - finding.where.column;
    finding.help = did_you_mean(near);
    finding.related.push_back({thing.id.where, {}});
    const bool is_bare = length == static_cast<int>(written.size());
    if (is_bare && has_one_nearest(written, candidates)) finding.fix = {{finding.where, near}};
    return;
  }
}

}  // namespace cop
