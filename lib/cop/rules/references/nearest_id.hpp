#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cop/base/suggest.hpp"
#include "cop/rules/rules.hpp"

namespace cop {

/// What to do about an id that the file should define: the usual, unless the whole file is gone.
inline std::string help_to_define(const SharedFiles& files, std::string_view file,
                                  std::string usual) {
  if (files.sources.contains(file)) return usual;
  const std::string name(file);
  return name +
         " is not here: restore it from the history of the folder, or take off what was put "
         "behind its name, as in " +
         name + ".txt";
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
